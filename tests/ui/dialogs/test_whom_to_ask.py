"""Whom to ask: the list with its reasons, and what leads on from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models import people, story
from models.terms import LetterPurpose, Purpose, Relation
from tests.ui.clock import TestDesk
from ui.dialogs.choose_person import ChoosePersonDialog
from ui.dialogs.whom_to_ask import WhomToAskDialog
from ui.widgets.button import Button
from ui.widgets.text import Text


def book(desk: TestDesk, count: int = 7) -> list[int]:
    close = people.add("Maya Osei", desk.now(), relation=Relation.CLOSE, title="Advisor")
    return [close, *(people.add(f"Person {i}", desk.now(), relation=Relation.WORKED) for i in range(1, count))]


@pytest.fixture
def dialog(desk: TestDesk, qtbot: QtBot) -> WhomToAskDialog:
    book(desk)
    return opened(desk, qtbot)


def opened(desk: TestDesk, qtbot: QtBot) -> WhomToAskDialog:
    made = WhomToAskDialog(desk)
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


def names(dialog: WhomToAskDialog) -> list[str]:
    return [row.accessibleName() for row in dialog.rows()]


def maya() -> int:
    return people.names("Maya")[0][0]


def test_five_with_their_reasons(dialog: WhomToAskDialog) -> None:
    assert names(dialog) == ["Maya Osei", "Person 1", "Person 2", "Person 3", "Person 4"]
    said = [text.text() for text in dialog.rows()[0].findChildren(Text)]
    assert said == ["Advisor\nClose to you, on your list"]


@pytest.mark.parametrize("way", ["write", "prepare", "show_person"])
def test_ways_on(dialog: WhomToAskDialog, desk: TestDesk, way: str) -> None:
    signal = {"write": desk.write_wanted, "prepare": desk.prepare_wanted, "show_person": desk.person_wanted}[way]
    wanted = QSignalSpy(signal)
    QTest.mouseClick(getattr(dialog.rows()[0], way), Qt.MouseButton.LeftButton)
    assert wanted.at(0) == ([maya(), LetterPurpose.REQUEST, None] if way == "write" else [maya()])
    assert not dialog.isVisible()


def test_somebody_else_and_the_first_again(dialog: WhomToAskDialog) -> None:
    QTest.mouseClick(dialog.others, Qt.MouseButton.LeftButton)
    assert names(dialog) == ["Person 5", "Person 6"]
    QTest.mouseClick(dialog.others, Qt.MouseButton.LeftButton)
    assert names(dialog)[0] == "Maya Osei"


@pytest.mark.parametrize(("choice", "again"), [("Suggest again in a month", True), ("Do not suggest again", False)])
def test_not_now_is_undone_and_comes_again(dialog: WhomToAskDialog, desk: TestDesk, choice: str, again: bool) -> None:
    menu = dialog.rows()[0].not_now.findChild(QMenu)
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == choice).trigger()
    assert names(dialog)[0] == "Person 1"
    assert desk.sentences == ["Maya Osei is not suggested for now"]
    desk.clock.go_on(days=31)
    desk.changes.time_passed.emit()
    assert (names(dialog)[0] == "Maya Osei") is again
    desk.clock.go_on(days=-31)
    desk.undo()
    assert names(dialog)[0] == "Maya Osei"


def test_who_was_asked_meanwhile_goes(dialog: WhomToAskDialog, desk: TestDesk) -> None:
    desk.do(lambda: story.record(maya(), Purpose.REQUEST, desk.now()))
    assert "Maya Osei" not in names(dialog)


def test_nobody_is_left(desk: TestDesk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    assert dialog.rows() == []
    assert any("Nobody is left" in text.text() for text in dialog.findChildren(Text) if text.isVisible())
    wanted = QSignalSpy(desk.add_person_wanted)
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert wanted.count() == 1


def test_long_names_fit(desk: TestDesk, qtbot: QtBot) -> None:
    people.add("<b>M</b>" * 200, desk.now(), relation=Relation.CLOSE, title="Head of " + "very " * 100 + "long things")
    dialog = opened(desk, qtbot)
    dialog.resize(420, 400)
    assert dialog.width() == 420
    assert dialog.rows()[0].width() <= 420


def test_it_reads_no_more_once_it_is_closed(dialog: WhomToAskDialog, desk: TestDesk) -> None:
    dialog.accept()
    shown = names(dialog)
    desk.do(lambda: people.delete([maya()], desk.now()))
    assert names(dialog) == shown


def test_it_is_reached_where_nobody_comes_to_mind(desk: TestDesk, qtbot: QtBot) -> None:
    choose = ChoosePersonDialog(desk)
    qtbot.addWidget(choose)
    choose.show()
    QTest.qWaitForWindowExposed(choose)
    wanted = QSignalSpy(desk.whom_to_ask_wanted)
    (link,) = [button for button in choose.findChildren(Button) if button.text() == "Whom to ask?"]
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wanted.count() == 1
    assert not choose.isVisible()
