"""Adding a person: a name, or what one sees; who is there already; how they are known."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import adding, people
from models.exchange.records import PersonRecord
from models.people import PersonDetail
from models.terms import Circle, ContactKind, Relation
from tests.ui.clock import TestDesk
from ui.dialogs.add_person import LOOK_AFTER_MS, AddPersonDialog
from ui.widgets.press import Press
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
PROFILE = "Lena Fischer\n· 2nd\nData scientist at Acme Robotics\nhttps://www.linkedin.com/in/lena\nlena@example.org"


@pytest.fixture
def dialog(desk: TestDesk, qtbot: QtBot) -> AddPersonDialog:
    made = AddPersonDialog(desk)
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


def only(desk: TestDesk) -> PersonDetail:
    ((number, _),) = people.names("")
    found = people.detail(number, desk.now())
    assert found is not None
    return found


def paste(dialog: AddPersonDialog, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    dialog.name.setFocus()
    dialog.name.clear()
    dialog.name.paste()


def press_link(text: Text, words: str) -> None:
    link = next(press for press in text.findChildren(Press) if press.text() == words and not press.isHidden())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)


def test_a_name_and_enter(dialog: AddPersonDialog, desk: TestDesk) -> None:
    assert not dialog.add_button.isEnabled()
    QTest.keyClicks(dialog.name, "Osei, Maya")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert only(desk).display_name == "Osei, Maya"
    assert only(desk).circle is None
    assert desk.sentences == ["Added Osei, Maya"]


def test_nothing_typed_adds_nothing(dialog: AddPersonDialog) -> None:
    QTest.keyClicks(dialog.name, "  ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert people.count() == 0


def test_a_pasted_profile_is_shown_in_its_parts_and_can_be_mended(dialog: AddPersonDialog, desk: TestDesk) -> None:
    paste(dialog, PROFILE)
    details = dialog.details
    assert dialog.name.text() == "Lena Fischer"
    assert [field.text() for field in (details.title, details.organization, details.email)] == [
        "Data scientist",
        "Acme Robotics",
        "lena@example.org",
    ]
    details.title.setText("Head of data")
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    found = only(desk)
    assert (found.title, found.organization) == ("Head of data", "Acme Robotics")
    assert found.first(ContactKind.URL) == "https://www.linkedin.com/in/lena"
    assert found.first(ContactKind.EMAIL) == "lena@example.org"


def test_what_was_pasted_can_stay_the_name(dialog: AddPersonDialog, desk: TestDesk) -> None:
    paste(dialog, "Lena Fischer\nData scientist")
    press_link(dialog.hint, "Keep it as the name")
    QTest.qWait(LOOK_AFTER_MS * 2)
    assert dialog.hint.isHidden()
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    assert (only(desk).display_name, only(desk).title) == ("Lena Fischer Data scientist", "")


def test_commas_are_only_a_question(dialog: AddPersonDialog, desk: TestDesk) -> None:
    paste(dialog, "Ines Caro, Head of research at CERN")
    assert dialog.name.text() == "Ines Caro, Head of research at CERN"
    QTest.qWait(LOOK_AFTER_MS * 2)
    press_link(dialog.hint, "Take it apart")
    assert (dialog.name.text(), dialog.details.organization.text()) == ("Ines Caro", "CERN")


def test_a_namesake_is_said_and_leads_there(dialog: AddPersonDialog, desk: TestDesk, qtbot: QtBot) -> None:
    maya = people.add("Maya Osei", desk.now())
    QTest.keyClicks(dialog.name, "Dr. Maya Osei")
    qtbot.waitUntil(dialog.namesakes.isVisible)
    with qtbot.waitSignal(desk.person_wanted) as wanted:
        press_link(dialog.namesakes, "Maya Osei")
    assert wanted.args == [maya]
    assert people.count() == 1
    assert not dialog.isVisible()


def test_a_namesake_hinders_nobody(dialog: AddPersonDialog, desk: TestDesk) -> None:
    people.add("Maya Osei", desk.now())
    QTest.keyClicks(dialog.name, "Maya Osei")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert people.count() == 2


def test_how_they_are_known_and_on_to_preparing(dialog: AddPersonDialog, desk: TestDesk, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.name, "Maya")
    for relation in (Relation.CLOSE, Relation.STUDIED):
        QTest.mouseClick(dialog.how.chip(relation), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.prepare_wanted) as wanted:
        QTest.mouseClick(dialog.prepare_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [only(desk).id]
    assert only(desk).relation is Relation.STUDIED
    assert len(desk.sentences) == 1, "one step"


def test_a_second_tap_takes_the_answer_back(dialog: AddPersonDialog) -> None:
    for _ in range(2):
        QTest.mouseClick(dialog.how.chip(Relation.CLOSE), Qt.MouseButton.LeftButton)
    assert dialog.how.relation() is None


def test_through_somebody_who_is_offered(dialog: AddPersonDialog, desk: TestDesk) -> None:
    now = desk.now()
    adding.add([PersonRecord(name) for name in ("Tom Brandt", "Tom Brandt", "Tomasz")], now)
    QTest.keyClicks(dialog.name, "Maya")
    QTest.mouseClick(dialog.how.chip(Relation.THROUGH), Qt.MouseButton.LeftButton)
    field = dialog.how.field()
    assert field.hasFocus()
    QTest.keyClicks(field, "tom")
    popup = field.completer().popup()
    assert popup.model().rowCount() == 3
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert isinstance(dialog.how.through(), int)
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    (maya,) = [number for number, name in people.names("Maya")]
    found = people.detail(maya, now)
    assert found is not None
    assert [name for _, name, _ in found.introducers] == ["Tom Brandt"]
    assert found.circle is Circle.ACQUAINTANCE
    assert people.count() == 4


def test_a_name_is_shown_as_the_text_that_it_is(dialog: AddPersonDialog, desk: TestDesk) -> None:
    name = "<img src='file:///etc/hostname'>" + "x" * 10_000
    people.add(name, desk.now())
    paste(dialog, name)
    QTest.qWait(LOOK_AFTER_MS * 2)
    assert dialog.width() < 900
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert [shown for _, shown in people.names("")] == [name, name]
