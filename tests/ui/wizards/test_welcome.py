"""The first page: a name, one tap, and on to preparing."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from models import people
from models.terms import Circle, Relation
from models.words import words
from tests.ui.wizards.conftest import NOW
from ui.desk import Desk
from ui.theme import Theme
from ui.widgets.button import Button, Kind
from ui.widgets.press import Press
from ui.wizards.welcome import WelcomePage
from ui.wizards.welcome_parts import MOST_SHOWN, AskHowKnown, AskName, ChooseNext

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
P = TypeVar("P", bound=QWidget)


@pytest.fixture
def stack(qtbot: QtBot, desk: Desk, theme: Theme) -> QStackedWidget:
    """The page and another one behind it, as in the window."""
    holder = QStackedWidget()
    holder.addWidget(WelcomePage(desk))
    holder.addWidget(QWidget())
    holder.resize(1000, 700)
    qtbot.addWidget(holder)
    holder.show()
    assert QTest.qWaitForWindowActive(holder)
    return holder


@pytest.fixture
def page(stack: QStackedWidget, qtbot: QtBot) -> WelcomePage:
    page = stack.widget(0)
    assert isinstance(page, WelcomePage)
    qtbot.waitUntil(part(page, AskName).field.hasFocus)
    return page


def part(page: QWidget, kind: type[P]) -> P:
    found = page.findChild(kind)
    assert found is not None
    return found


def shown(page: QWidget) -> type[QWidget]:
    (kind,) = [kind for kind in (AskName, AskHowKnown, ChooseNext) if not part(page, kind).isHidden()]
    return kind


def enter(page: QWidget, name: str) -> None:
    QTest.keyClicks(part(page, AskName).field, name)
    QTest.keyClick(part(page, AskName).field, Qt.Key.Key_Return)


def paste(page: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    part(page, AskName).field.paste()
    QTest.keyClick(part(page, AskName).field, Qt.Key.Key_Return)


def tap(page: QWidget, relation: Relation) -> None:
    QTest.mouseClick(part(page, AskHowKnown).how.chip(relation), Qt.MouseButton.LeftButton)


def press(page: QWidget, name: str) -> None:
    """Press the button or link that is called so."""
    found = [p for p in page.findChildren(Press) if p.isVisible() and name in (p.text(), p.accessibleName())]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def circle(name: str) -> Circle | None:
    ((number, _),) = people.names(name)
    found = people.detail(number, NOW)
    assert found is not None
    return found.circle


def test_a_name_a_tap_and_prepare(page: WelcomePage, desk: Desk, qtbot: QtBot) -> None:
    enter(page, "Maya Osei")
    assert page.under_way
    tap(page, Relation.CLOSE)
    assert circle("Maya") is Circle.INNER
    filled = [b for b in page.findChildren(Button) if b.isVisible() and b.kind is Kind.FILLED]
    assert [button.text() for button in filled] == ["Prepare a conversation"]
    assert filled[0].hasFocus()
    with qtbot.waitSignals([desk.prepare_wanted, page.left]):
        QTest.keyClick(filled[0], Qt.Key.Key_Return)
    assert not page.under_way
    assert shown(page) is AskName


def test_nothing_but_a_name_is_needed(page: WelcomePage, desk: Desk, qtbot: QtBot) -> None:
    enter(page, "  ")
    assert people.count() == 0
    enter(page, "Maya")
    press(page, "Skip")
    assert circle("Maya") is None
    with qtbot.waitSignal(page.left):
        press(page, "Later")


def test_a_link_alone_is_no_name(page: WelcomePage) -> None:
    paste(page, "https://www.linkedin.com/in/maya")
    assert people.count() == 0
    assert part(page, AskName).field.accessibleDescription() == words("problem.no_name")
    QTest.keyClicks(part(page, AskName).field, "x")
    assert part(page, AskName).field.accessibleDescription() == ""


def test_several_lines_are_several_people_and_the_closest_stands_first(page: WelcomePage, desk: Desk) -> None:
    said: list[str] = []
    desk.said.connect(lambda sentence, _undoable: said.append(sentence))
    paste(page, "Maya Osei\nTom Brandt\nLena Fischer")
    assert said == ["Added 3 people"]
    tap(page, Relation.FOUND)
    tap(page, Relation.CLOSE)
    press(page, "Skip")
    assert [circle(name) for name in ("Maya", "Tom", "Lena")] == [Circle.NEW, Circle.INNER, None]
    names = [
        button.accessibleName().removeprefix("Prepare a conversation with ")
        for button in part(page, ChooseNext).findChildren(Button)
        if button.isVisible() and button.text().startswith("Prepare")
    ]
    assert names == ["Tom Brandt", "Maya Osei", "Lena Fischer"]


def test_the_rest_can_be_skipped_at_once(page: WelcomePage) -> None:
    paste(page, "\n".join(f"Person {number}" for number in range(MOST_SHOWN + 4)))
    tap(page, Relation.WORKED)
    press(page, "Skip the rest")
    assert shown(page) is ChooseNext
    assert people.count() == MOST_SHOWN + 4


def test_through_somebody_whose_name_is_typed(page: WelcomePage) -> None:
    enter(page, "Maya Osei")
    tap(page, Relation.THROUGH)
    assert shown(page) is AskHowKnown
    QTest.keyClicks(part(page, AskHowKnown).how.field(), "Tom Brandt")
    QTest.keyClick(part(page, AskHowKnown).how.field(), Qt.Key.Key_Return)
    assert shown(page) is ChooseNext
    ((maya, _),) = people.names("Maya")
    found = people.detail(maya, NOW)
    assert found is not None
    assert [name for _, name, _ in found.introducers] == ["Tom Brandt"]


def test_through_somebody_who_stays_unnamed(page: WelcomePage) -> None:
    enter(page, "Maya Osei")
    tap(page, Relation.THROUGH)
    press(page, "Go on")
    assert circle("Maya") is Circle.ACQUAINTANCE
    assert people.count() == 1


def test_a_name_that_is_offered_answers_once(page: WelcomePage) -> None:
    paste(page, "Maya\nLena\nTom Brandt")
    tap(page, Relation.THROUGH)
    field = part(page, AskHowKnown).how.field()
    QTest.keyClicks(field, "tom")
    popup = field.completer().popup()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert circle("Maya") is Circle.ACQUAINTANCE
    assert circle("Lena") is None, "still to be asked about"
    assert shown(page) is AskHowKnown


def test_another_name_joins_those_who_are_there(page: WelcomePage) -> None:
    enter(page, "Maya Osei")
    tap(page, Relation.FOUND)
    press(page, "Add another name")
    assert part(page, AskName).field.text() == ""
    assert part(page, AskName).field.hasFocus()
    enter(page, "Tom")
    tap(page, Relation.CLOSE)
    assert len([b for b in page.findChildren(Button) if b.isVisible() and b.text().startswith("Prepare")]) == 2


def test_what_is_taken_back_is_asked_again(page: WelcomePage, desk: Desk) -> None:
    enter(page, "Maya Osei")
    desk.undo()
    assert shown(page) is AskName
    assert not page.under_way
    enter(page, "Tom")
    tap(page, Relation.CLOSE)
    desk.undo()
    assert shown(page) is ChooseNext
    assert circle("Tom") is None
    desk.undo()
    assert shown(page) is AskName


def test_leaving_the_page_ends_it(page: WelcomePage, stack: QStackedWidget, qtbot: QtBot) -> None:
    enter(page, "Maya Osei")
    with qtbot.waitSignal(page.left):
        stack.setCurrentIndex(1)
    assert not page.under_way


def test_an_example_or_a_file(page: WelcomePage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.example_wanted):
        press(page, "Show me an example")
    with qtbot.waitSignal(desk.import_wanted):
        press(page, "Import people you know…")


def test_a_name_of_any_kind_stays_as_typed(page: WelcomePage) -> None:
    for name in ("<img src='file:///etc/hostname'> " + "x" * 10_000, "محمد العلي", "李小龙"):
        paste(page, name)
        press(page, "Skip")
        press(page, "Add another name")
    assert sorted(len(name) for _, name in people.names("")) == [3, 10, 10_033]
    assert page.width() == 1000
