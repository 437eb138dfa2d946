"""A promise or a reminder of one's own, noted by hand: it is on the list on its day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import followups, people, promises
from models.terms import FollowUpKind
from tests.ui.clock import TestDesk
from ui.dialogs.promise import A_DAY, PromiseDialog
from ui.widgets.button import Button
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.date_time import DateField
from ui.widgets.field import Field
from ui.widgets.text import Text

Opens = Callable[..., PromiseDialog]


@pytest.fixture
def maya(desk: TestDesk) -> int:
    return people.add("Maya Osei", desk.now())


@pytest.fixture
def opened(desk: TestDesk, qtbot: QtBot, maya: int) -> Opens:
    def open_it(kind: FollowUpKind = FollowUpKind.PROMISE) -> PromiseDialog:
        made = PromiseDialog(desk, maya, kind)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.show()
        return made

    return open_it


def button(dialog: PromiseDialog, words: str) -> Button:
    return next(one for one in dialog.findChildren(Button) if one.text() == words)


def listed(desk: TestDesk) -> list[tuple[str, str]]:
    return [(item.kind, item.note) for item in followups.due(desk.now())]


def test_a_promise_without_a_day_is_on_the_list_at_once_and_undone(opened: Opens, desk: TestDesk) -> None:
    dialog = opened()
    assert not button(dialog, "Put on the list").isEnabled()
    QTest.keyClicks(dialog.findChildren(Field)[0], "Send the paper")
    QTest.keyClick(dialog.findChildren(Field)[0], Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert listed(desk) == [("promise", "Send the paper")]
    assert desk.sentences == ["Noted: Promised to Maya Osei: Send the paper"]
    desk.undo()
    assert listed(desk) == []


def test_for_a_day_it_waits_for_that_day(opened: Opens, desk: TestDesk, maya: int) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.findChildren(Field)[0], "Send the paper")
    dialog.findChildren(ChipChoice)[0].chip("week").click()
    button(dialog, "Put on the list").click()
    assert listed(desk) == []
    (promise,) = promises.of_person(maya, desk.now())
    assert promise.due_on == date(2026, 6, 11)


def test_a_day_that_has_passed_is_said_to_have_passed(opened: Opens, desk: TestDesk) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.findChildren(Field)[0], "Send the paper")
    dialog.findChildren(ChipChoice)[0].chip(A_DAY).click()
    dialog.findChildren(DateField)[0].setDate(dialog.findChildren(DateField)[0].date().addDays(-30))
    said = [text.text() for text in dialog.findChildren(Text) if text.isVisible()]
    assert said == ["This day has passed: it will be on the list at once."]
    button(dialog, "Put on the list").click()
    assert listed(desk) == [("promise", "Send the paper")]


def test_a_reminder_of_ones_own_comes_tomorrow(opened: Opens, desk: TestDesk) -> None:
    dialog = opened(FollowUpKind.CUSTOM)
    QTest.keyClicks(dialog.findChildren(Field)[0], "Ask how the move went")
    button(dialog, "Remind me").click()
    assert listed(desk) == []
    desk.clock.go_on(days=1)
    assert listed(desk) == [("custom", "Ask how the move went")]


def test_the_person_was_deleted_meanwhile(opened: Opens, desk: TestDesk, maya: int) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.findChildren(Field)[0], "Send the paper")
    people.delete([maya], desk.now())
    button(dialog, "Put on the list").click()
    assert desk.problems == ["This person is not there any more."]


def test_what_was_noted_is_changed_moved_and_removed(desk: TestDesk, qtbot: QtBot, maya: int) -> None:
    noted = promises.add(maya, "Send the paper", date(2026, 6, 10), desk.now())

    def changing() -> PromiseDialog:
        made = PromiseDialog(desk, maya, change=promises.one(noted, desk.now()))
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.show()
        return made

    def press(dialog: PromiseDialog, words: str) -> None:
        next(button for button in dialog.findChildren(Button) if button.text() == words).click()

    dialog = changing()
    (field,) = dialog.findChildren(Field)
    assert field.text() == "Send the paper"
    assert dialog.findChildren(DateField)[0].day() == date(2026, 6, 10)
    field.setText("Send both papers")
    dialog.findChildren(DateField)[0].show_day(date(2026, 6, 12))
    press(dialog, "Save")
    (kept,) = promises.of_person(maya, desk.now())
    assert (kept.text, kept.due_on) == ("Send both papers", date(2026, 6, 12))
    desk.undo()
    (kept,) = promises.of_person(maya, desk.now())
    assert (kept.text, kept.due_on) == ("Send the paper", date(2026, 6, 10))
    press(changing(), "Remove")
    assert not promises.of_person(maya, desk.now())
    desk.undo()
    assert promises.of_person(maya, desk.now())
