"""What the buttons of the Today page do."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QCalendarWidget, QWidget
from pytestqt.qtbot import QtBot

from models import followups, introductions, people, promises, story
from models.terms import FollowUpKind, LetterPurpose, Purpose
from tests.ui.clock import ZONE, TestDesk
from tests.ui.pages.today_page import Page, fill, met
from ui.dialogs.said_yes import SaidYesDialog
from ui.pages.today_later import DayPopup, LaterMenu
from ui.pages.today_side import WorthCard
from ui.pages.today_talk import TalkCard
from ui.theme import Theme
from ui.widgets.button import Button

# Said by the offscreen platform for windows with a smallest size, for popups and for their keyboard.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)


@pytest.fixture
def page(desk: TestDesk, qtbot: QtBot) -> Page:
    """The page over the sample data."""
    fill(desk)
    return Page(desk, qtbot).show()


def test_buttons_ask_the_desk(page: Page) -> None:
    desk = page.desk
    thanks = followups.due(desk.now())[0]
    wishes = {
        "write": QSignalSpy(desk.write_wanted),
        "prepare": QSignalSpy(desk.prepare_wanted),
        "sheet": QSignalSpy(desk.sheet_wanted),
        "notes": QSignalSpy(desk.notes_wanted),
        "person": QSignalSpy(desk.person_wanted),
        "add": QSignalSpy(desk.add_person_wanted),
        "choose": QSignalSpy(desk.choose_person_wanted),
    }
    page.press("Write: Thank Lena Fischer")
    page.press("Prepare: Jonas Weber")
    page.press("Print sheet: Dr. Maya Osei")
    page.press("Open notes: Dr. Maya Osei")
    page.press("Open: Ines Caro")
    page.press("Add a person")
    page.press("Prepare a conversation")
    assert wishes["write"].at(0) == [thanks.person, LetterPurpose.THANK_YOU, thanks.interview]
    assert {name: spy.count() for name, spy in wishes.items()} == dict.fromkeys(wishes, 1)


def test_who_was_named_twice_is_a_link(page: Page) -> None:
    wanted = QSignalSpy(page.desk.person_wanted)
    (card,) = page.widget.findChildren(WorthCard)
    link = next(link for link in card.stops() if link.accessibleName() == "Chen Wei")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    number = next(number for number, name, _ in introductions.named_more_than_once() if name == "Chen Wei")
    assert [wanted.at(i) for i in range(wanted.count())] == [[number]]


def test_already_done_goes_into_the_story_and_undo_brings_it_back(page: Page) -> None:
    page.press("Already done: Thank Lena Fischer")
    assert "Thank Lena Fischer" not in page.titles()
    assert page.desk.sentences == ["Done: Thank Lena Fischer"]
    page.desk.undo()
    page.settle()
    assert page.titles()[0] == "Thank Lena Fischer"


def test_let_it_rest(page: Page) -> None:
    page.press("Let it rest: No answer yet from Kavya Rao")
    assert page.titles() == ["Thank Lena Fischer", "Check in with Tomasz Brandt"]
    assert "Thursday 4 June. One conversation today, two things to follow up." in page.seen()


def local(at: datetime | None) -> str:
    assert at is not None
    return f"{at.astimezone(ZoneInfo(ZONE)):%a %H:%M}"


@pytest.mark.parametrize(("entry", "until"), [(0, "Thu 11:30"), (1, "Fri 08:00"), (2, "Mon 08:00")])
def test_later_comes_back_and_keeps_the_term(page: Page, entry: int, until: str) -> None:
    before = followups.due(page.desk.now())[0]
    menu = page.button("Later: Thank Lena Fischer").findChild(LaterMenu)
    assert menu is not None
    menu.actions()[entry].trigger()
    page.settle()
    assert "Thank Lena Fischer" not in page.titles()
    after = followups.one(before.id, page.desk.now())
    assert after is not None
    assert local(after.snoozed_until) == until
    assert after.due_at == before.due_at


def entry(menu: LaterMenu, text: str) -> QAction:
    """The entry of the menu, which is shown."""
    return next(action for action in menu.actions() if action.text() == text and action.isVisible())


def choose_day(page: Page, days: int) -> None:
    """Choose a day in the calendar that is open, counted from tomorrow."""
    popup = page.widget.findChild(DayPopup)
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.activated.emit(calendar.minimumDate().addDays(days))
    page.settle()


def test_a_check_in_is_moved_to_another_day_and_back(page: Page) -> None:
    before = next(due for due in followups.due(page.desk.now()) if due.kind is FollowUpKind.CHECK_IN)
    menu = page.button(f"Later: Check in with {before.person_name}").findChild(LaterMenu)
    assert menu is not None
    entry(menu, "Move the date…").trigger()
    page.settle()
    choose_day(page, 11)  # Tuesday 16 June
    after = followups.one(before.id, page.desk.now())
    assert after is not None
    assert (local(after.shows_at), after.snoozed_until) == ("Tue 08:00", None)
    assert f"Check in with {before.person_name}" not in page.titles()
    page.desk.undo()
    assert followups.one(before.id, page.desk.now()) == before


def test_a_promise_is_moved_to_another_day_and_back(page: Page) -> None:
    desk = page.desk
    lena = followups.due(desk.now())[0].person
    number = desk.do(lambda: promises.add(lena, "Send the draft", date(2026, 6, 4), desk.now()))
    assert number is not None
    page.settle()
    menu = page.button("Later: Promised to Lena Fischer: Send the draft").findChild(LaterMenu)
    assert menu is not None
    entry(menu, "Move the date…").trigger()
    page.settle()
    choose_day(page, 2)
    moved = promises.one(number, desk.now())
    assert moved is not None
    assert moved.due_on == date(2026, 6, 7)
    assert "Promised to Lena Fischer: Send the draft" not in page.titles()
    desk.undo()
    moved = promises.one(number, desk.now())
    assert moved is not None
    assert moved.due_on == date(2026, 6, 4)


def test_the_48_hours_cannot_be_moved(page: Page) -> None:
    menu = page.button("Later: Thank Lena Fischer").findChild(LaterMenu)
    assert menu is not None
    assert "Move the date…" not in [action.text() for action in menu.actions() if action.isVisible()]


def test_letting_rest_from_the_menu(page: Page) -> None:
    menu = page.button("Later: Thank Lena Fischer").findChild(LaterMenu)
    assert menu is not None
    entry(menu, "Let it rest").trigger()
    page.settle()
    assert "Thank Lena Fischer" not in page.titles()


def test_a_date_is_chosen_from_a_calendar(page: Page) -> None:
    thanks = followups.due(page.desk.now())[0]
    menu = page.button("Later: Thank Lena Fischer").findChild(LaterMenu)
    assert menu is not None
    entry(menu, "Remind me on…").trigger()
    page.settle()
    popup = page.widget.findChild(DayPopup)
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.minimumDate().toPython() == date(2026, 6, 5)
    calendar.activated.emit(calendar.minimumDate().addDays(4))
    page.settle()
    after = followups.one(thanks.id, page.desk.now())
    assert after is not None
    assert local(after.snoozed_until) == "Tue 08:00"


def test_escape_chooses_no_date(theme: Theme, qtbot: QtBot) -> None:
    below = QWidget()
    qtbot.addWidget(below)
    below.show()
    popup = DayPopup(date(2026, 6, 4), below)
    chosen = QSignalSpy(popup.chosen)
    popup.show_below(below)
    QTest.keyClick(popup.calendar, Qt.Key.Key_Escape)
    assert chosen.count() == 0
    assert not popup.isVisible()


def test_on_a_sunday_monday_is_tomorrow(desk: TestDesk, theme: Theme, qtbot: QtBot) -> None:
    desk.clock.go_on(days=3)
    button = Button("Later")
    qtbot.addWidget(button)
    menu = LaterMenu(desk, button)
    menu.set_movable(False)
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions() if a.isVisible() and a.text()] == [
        "In 2 hours",
        "Tomorrow morning",
        "Remind me on…",
        "Let it rest",
    ]


def test_we_talked_on_the_card_shows_the_thanks_at_once(page: Page) -> None:
    page.desk.clock.go_on(hours=5, minutes=45)
    page.desk.changes.time_passed.emit()
    page.settle()
    page.press("We talked: Dr. Maya Osei")
    assert "Thank Maya Osei" in page.titles()
    assert page.names(TalkCard) == []


@pytest.mark.parametrize("answer", ["Another date", "It did not take place"])
def test_it_did_not_take_place(page: Page, answer: str) -> None:
    wanted = QSignalSpy(page.desk.prepare_wanted)
    page.desk.clock.go_on(hours=7)
    page.desk.changes.time_passed.emit()
    page.settle()
    page.press(f"{answer}: Did you talk with Maya Osei?")
    moved = answer == "Another date"
    assert wanted.count() == (1 if moved else 0)
    assert ("Did you talk with Maya Osei?" in page.titles()) is moved


def test_one_click_ends_looking_back(desk: TestDesk, qtbot: QtBot) -> None:
    met(desk, "Lena Fischer", hours=2)
    page = Page(desk, qtbot).show()
    title = "Look back on your conversation with Lena Fischer"
    assert title in page.titles()
    wanted = QSignalSpy(desk.look_back_wanted)
    page.press(f"Look back: {title}")
    assert wanted.count() == 1
    page.press(f"No, thanks: {title}")
    assert page.titles() == ["Thank Lena Fischer"]


def test_somebody_else_to_ask(desk: TestDesk, qtbot: QtBot) -> None:
    asked = desk.now() - timedelta(days=6)
    story.record(people.add("Kavya Rao", asked), Purpose.REQUEST, asked)
    page = Page(desk, qtbot).show()
    wanted, written = QSignalSpy(desk.whom_to_ask_wanted), QSignalSpy(desk.write_wanted)
    assert page.titles() == ["While Kavya Rao is quiet, ask somebody else as well"]
    page.press(f"Somebody else: {page.titles()[0]}")
    assert wanted.count() == 1
    tom = people.add("Tom Brandt", desk.now())
    desk.changes.data.emit()
    page.settle()
    assert page.titles() == ["Ask Tom Brandt as well"]
    page.press("Write: Ask Tom Brandt as well")
    assert written.at(0) == [tom, LetterPurpose.REQUEST, None]
    page.press("Let it rest: Ask Tom Brandt as well")
    assert page.titles() == []


def test_yes_and_no_are_said_by_one_click(page: Page, qtbot: QtBot) -> None:
    kavya = people.names("Kavya Rao")[0][0]
    page.press("Said yes: No answer yet from Kavya Rao")
    dialog = page.widget.window().findChild(SaidYesDialog)
    assert isinstance(dialog, SaidYesDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
    wanted = QSignalSpy(page.desk.write_wanted)
    page.press("Said no: No answer yet from Kavya Rao")
    assert wanted.at(0) == [kavya, LetterPurpose.DECLINED_REPLY, None]
    assert not any("Kavya Rao" in title for title in page.titles())
    page.desk.undo()
    page.settle()
    assert "No answer yet from Kavya Rao" in page.titles()
