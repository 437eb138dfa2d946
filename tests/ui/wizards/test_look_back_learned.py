"""The second step of looking back: how the path and the organisation looked, and what next; all of it optional."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from models import career_values, comparing, conversations, evidence, paths, people, positions, schema, undo
from models.evidence import About, Answer
from models.store import Store
from models.terms import FollowUpKind, PathStatus
from tests.ui.clock import Clock, TestDesk
from tests.ui.wizards.look_back_wizard import Talk, Wizard
from ui.dialogs.ask_line import AskLine
from ui.pages.paths import PathsPage
from ui.theme import Theme
from ui.widgets.choice import DropButton
from ui.widgets.dots import Dots
from ui.widgets.field import Field
from ui.wizards.look_back import LEARNED
from ui.wizards.look_back_rating import RatingChoice

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
Opens = Callable[[], Wizard]


@pytest.fixture
def desk(store: Store, theme: Theme) -> TestDesk:
    return TestDesk(Clock())


@pytest.fixture
def talk(desk: TestDesk) -> Talk:
    return Talk(desk)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(desk: TestDesk, talk: Talk, qtbot: QtBot, window: QWidget) -> Opens:
    def open_it() -> Wizard:
        wizard = Wizard(desk, talk.id, qtbot, window)
        wizard.widget.show_step(LEARNED)
        wizard.settle()
        return wizard

    return open_it


def choose_path(wizard: Wizard, key: str) -> None:
    (button,) = [b for b in wizard.widget.findChildren(DropButton) if b.isVisible()]
    menu = button.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == key).trigger()
    wizard.settle()


def answer(wizard: Wizard, qtbot: QtBot, text: str) -> None:
    """Type into the one question that is asked, and press Enter."""
    (ask,) = [one for one in wizard.widget.findChildren(AskLine) if one.isVisible()]
    qtbot.keyClicks(ask.findChildren(Field)[0], text)
    qtbot.keyClick(ask.findChildren(Field)[0], Qt.Key.Key_Return)
    wizard.settle()


def test_untouched_nothing_is_written(opened: Opens, desk: TestDesk) -> None:
    before = undo.can_undo()
    wizard = opened()
    assert "Path: Science policy" in wizard.presses()
    wizard.press("Finish")
    assert schema.Evidence.select().count() == 0
    assert wizard.closed()
    desk.undo()
    assert undo.can_undo() == before


def test_a_rating_with_a_line_why_is_on_the_paths_page(opened: Opens, desk: TestDesk, talk: Talk, qtbot: QtBot) -> None:
    wizard = opened()
    wizard.press("Autonomy: largely")
    wizard.type_into("Why: Autonomy", "Own topics")
    about = About(path=talk.policy)
    assert evidence.noted(talk.id, about) == {"autonomy": Answer("autonomy", 4, "Own topics")}
    (column,) = [one for one in comparing.read(desk.now()).columns if one.path.id == talk.policy]
    assert column.look.cells["autonomy"].mean == 4
    page = PathsPage(desk)
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    qtbot.waitUntil(lambda: any("Autonomy, Science policy: 4 of 5" in name for name in names_in(page)))
    desk.undo()
    assert evidence.noted(talk.id, about) == {"autonomy": Answer("autonomy", 4)}
    desk.undo()
    wizard.settle()
    assert evidence.noted(talk.id, about) == {}
    assert "Why: Autonomy" not in [field.accessibleName() for field in visible_fields(wizard)]


def names_in(page: QWidget) -> list[str]:
    return [widget.accessibleName() for widget in page.findChildren(QWidget)]


def visible_fields(wizard: Wizard) -> list[Field]:
    return [field for field in wizard.widget.findChildren(Field) if field.isVisible()]


def test_did_not_come_up_changed_and_taken_back(opened: Opens, talk: Talk) -> None:
    wizard = opened()
    about = About(path=talk.policy)
    wizard.press("Autonomy: did not come up")
    assert evidence.noted(talk.id, about)["autonomy"].rating is None
    wizard.press("Autonomy: fully")
    assert evidence.noted(talk.id, about)["autonomy"].rating == 5
    wizard.press("Autonomy: fully")
    assert evidence.noted(talk.id, about) == {}


def test_all_by_keyboard(opened: Opens, talk: Talk, qtbot: QtBot) -> None:
    wizard = opened()
    wizard.widget.activateWindow()
    choice = next(one for one in wizard.widget.findChildren(RatingChoice) if one.accessibleName() == "Autonomy")
    choice.chip("1").setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert choice.current() == ""  # going along the chips chooses none of them
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    wizard.settle()
    assert evidence.noted(talk.id, About(path=talk.policy))["autonomy"].rating == 3
    assert QApplication.focusWidget() is choice.chip("3")


def test_another_path_takes_what_was_said_along(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    wizard = opened()
    wizard.press("Autonomy: largely")
    choose_path(wizard, "Patent law")
    assert evidence.noted(talk.id, About(path=talk.law)) == {"autonomy": Answer("autonomy", 4)}
    assert evidence.noted(talk.id, About(path=talk.policy)) == {}
    desk.undo()
    assert evidence.noted(talk.id, About(path=talk.policy)) == {"autonomy": Answer("autonomy", 4)}


def test_a_path_that_is_not_there_yet(opened: Opens, talk: Talk, qtbot: QtBot) -> None:
    wizard = opened()
    choose_path(wizard, "Another path…")
    answer(wizard, qtbot, "Science journalism")
    path = wizard.stored().path
    assert path is not None
    assert path.name == "Science journalism"
    assert "Path: Science journalism" in wizard.presses()


def test_the_organisation_apart_from_the_path(opened: Opens, talk: Talk, qtbot: QtBot) -> None:
    wizard = opened()
    (stars,) = (one for one in wizard.widget.findChildren(Dots) if one.isVisible())
    stars.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(stars, "5")
    wizard.settle()
    assert "You could see yourself there: fully." in wizard.texts()
    qtbot.keyClick(stars, Qt.Key.Key_Home)
    wizard.settle()
    assert wizard.stored().interest is None
    wizard.press("How Royal Society looked on what you value")
    rows = wizard.widget.findChildren(RatingChoice)
    second = [one for one in rows if one.accessibleName() == "Autonomy" and one.isVisible()][1]
    qtbot.mouseClick(second.chip("2"), Qt.MouseButton.LeftButton)
    wizard.settle()
    place = wizard.stored().organization
    assert evidence.noted(talk.id, About(organization=place)) == {"autonomy": Answer("autonomy", 2)}
    assert evidence.noted(talk.id, About(path=talk.policy)) == {}


def test_a_value_taken_off_the_list_still_shows_what_was_said(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    wizard = opened()
    wizard.press("Autonomy: largely")
    desk.do(lambda: career_values.weigh("autonomy", 0, desk.now()))
    wizard.settle()
    wizard.press("Autonomy: largely")
    assert evidence.noted(talk.id, About(path=talk.policy)) == {}
    assert "Autonomy: largely" not in wizard.presses()
    assert "Making a difference: fully" in wizard.presses()


def test_without_values_it_leads_to_choosing_them(opened: Opens, desk: TestDesk) -> None:
    for key in ("making_a_difference", "autonomy"):
        career_values.weigh(key, 0, desk.now())
    wizard = opened()
    wanted = QSignalSpy(desk.values_wanted)
    wizard.press("Choose what matters to you")
    assert wanted.count() == 1


def test_what_next_in_ones_own_words_or_by_a_click(opened: Opens, desk: TestDesk, qtbot: QtBot) -> None:
    wizard = opened()
    wizard.type_into("What next?", "Read the minutes")
    wizard.press("Talk to somebody else on this path: Science policy")
    assert wizard.stored().what_next == "Read the minutes\nTalk to somebody else on this path: Science policy"
    assert "Talk to somebody else on this path: Science policy" not in wizard.presses()
    desk.undo()
    wizard.settle()
    assert wizard.text_of("What next?") == "Read the minutes"


def test_the_path_leads_or_is_dropped_with_a_reason(opened: Opens, desk: TestDesk, talk: Talk, qtbot: QtBot) -> None:
    def standing() -> tuple[PathStatus, str]:
        return next((path.status, path.reason) for path in paths.paths() if path.id == talk.policy)

    wizard = opened()
    wizard.press("This path: leads")
    assert standing() == (PathStatus.LEADING, "")
    wizard.press("This path: is dropped")
    (ask,) = [one for one in wizard.widget.findChildren(QDialog) if one.isVisible()]
    ask.reject()
    wizard.settle()
    assert standing() == (PathStatus.LEADING, "")
    wizard.press("This path: is dropped")
    answer(wizard, qtbot, "Too far from the lab")
    assert standing() == (PathStatus.DROPPED, "Too far from the lab")
    assert "Too far from the lab" in wizard.texts()
    desk.undo()
    wizard.settle()
    assert standing() == (PathStatus.LEADING, "")


def test_their_steps_beside_mine(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    assert "Their steps beside yours" not in opened().texts()
    positions.add(talk.maya, "2012–2016 PhD, Leeds", desk.now())
    positions.add(None, "2020–2024 PhD, Lisbon", desk.now())
    wizard = opened()
    assert {"Their steps beside yours", "2012–2016 PhD, Leeds", "2020–2024 PhD, Lisbon"} <= set(wizard.texts())


def test_finished_it_is_over_and_can_be_opened_again(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    from models import followups

    wizard = opened()
    wizard.press("Back")
    wizard.press("Next")
    wizard.press("Autonomy: partly")
    wizard.press("Finish")
    assert FollowUpKind.LOOK_BACK not in [item.kind for item in followups.due(desk.now())]
    again = opened()
    assert again.stored().looked_back
    chips = [one for one in again.widget.findChildren(RatingChoice) if one.accessibleName() == "Autonomy"]
    assert chips[0].current() == "3"


def test_somebody_without_path_and_organisation(desk: TestDesk, talk: Talk, qtbot: QtBot, window: QWidget) -> None:
    other = conversations.talked(people.add("Tom Reyes", desk.now()), desk.now())
    wizard = Wizard(desk, other, qtbot, window)
    wizard.widget.show_step(LEARNED)
    wizard.settle()
    assert "Path: choose" in wizard.presses()
    assert not any(one.isVisible() for one in wizard.widget.findChildren(RatingChoice))
    assert "This path: leads" not in wizard.presses()
    choose_path(wizard, "Patent law")
    wizard.press("Autonomy: a little")
    assert evidence.noted(other, About(path=talk.law)) == {"autonomy": Answer("autonomy", 2)}
