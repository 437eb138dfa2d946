"""Pop-ups: what comes when, what its buttons do, and that it goes when the thing is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import tzlocal
from PySide6.QtCore import QTimer

from models import (
    conversations,
    followups,
    people,
    popup_words,
    preferences,
    promises,
    reminding,
    schema,
    settings,
    story,
)
from models.terms import FollowUpKind, LetterPurpose, Purpose, Stage
from tests.ui.clock import TestDesk
from ui.notifications import Notifier, PopupContent
from ui.reminders import SUMMARY_KEY, Reminders


class Shown(Notifier):
    """Remembers the pop-ups that are on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.on_screen: dict[str, PopupContent] = {}

    def show(self, popup: PopupContent) -> None:
        self.on_screen[popup.key] = popup

    def withdraw(self, key: str) -> None:
        self.on_screen.pop(key, None)

    def close(self) -> None:
        self.on_screen.clear()


class NoWay(Shown):
    """There is no way to show anything until `way` is set."""

    way = False

    def show(self, popup: PopupContent) -> None:
        if self.way:
            super().show(popup)
        else:
            self.missed.emit(popup.key)


@pytest.fixture
def notifier(qapp: object) -> Shown:
    return Shown()


@pytest.fixture
def reminders(desk: TestDesk, notifier: Shown) -> Reminders:
    return Reminders(desk, notifier)


@pytest.fixture
def lena(desk: TestDesk) -> int:
    """Met yesterday at 09:00 local, so reminded of today at 09:00 and late tomorrow at 09:00."""
    desk.clock.now = datetime(2026, 6, 3, 8, 0, tzinfo=UTC)
    person = people.add("Lena Fischer", desk.now())
    conversations.talked(person, desk.now())
    return person


def only(notifier: Shown) -> PopupContent:
    (popup,) = notifier.on_screen.values()
    return popup


def test_thanks_pop_up_within_24_hours_and_only_then(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    desk.clock.go_on(hours=1)
    reminders.check()
    assert notifier.on_screen == {}
    desk.clock.go_on(hours=23)
    reminders.check()
    assert only(notifier).title.startswith("Thank Lena Fischer by ")
    assert [action for action, _ in only(notifier).actions] == ["write", "later", "done"]


def test_a_click_leads_to_the_person_and_of_a_summary_to_today(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    places: list[int | None] = []
    reminders.place_wanted.connect(places.append)
    desk.clock.go_on(hours=24)
    reminders.check()
    key = only(notifier).key
    for asked, action in ((key, "open"), (SUMMARY_KEY, "open"), (key, "write"), ("9999", "open")):
        notifier.action.emit(asked, action)
    assert places == [lena, None, lena, None]


def test_already_done_enters_the_story_and_takes_the_pop_up_away(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    desk.clock.go_on(hours=24)
    reminders.check()
    notifier.action.emit(only(notifier).key, "done")
    assert notifier.on_screen == {}
    detail = people.detail(lena, desk.now())
    assert detail.stage is Stage.IN_TOUCH
    assert detail.story[0].purpose is Purpose.THANK_YOU
    desk.undo()
    assert people.detail(lena, desk.now()).stage is Stage.MET


def test_later_comes_again_in_two_hours_and_leaves_the_due_time(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    desk.clock.go_on(hours=24)
    reminders.check()
    before = next(due for due in followups.due(desk.now()) if due.kind is FollowUpKind.THANK_YOU)
    notifier.action.emit(only(notifier).key, "later")
    assert notifier.on_screen == {}
    assert all(due.kind is not FollowUpKind.THANK_YOU for due in followups.due(desk.now()))
    desk.clock.go_on(hours=2)
    reminders.check()
    assert only(notifier).title.startswith("Thank Lena Fischer")
    after = next(due for due in followups.due(desk.now()) if due.kind is FollowUpKind.THANK_YOU)
    assert after.due_at == before.due_at


def test_write_asks_for_the_letter_of_thanks(desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int) -> None:
    wanted: list[tuple[int, str]] = []
    desk.write_wanted.connect(lambda person, purpose, _interview: wanted.append((person, purpose)))
    desk.clock.go_on(hours=24)
    reminders.check()
    notifier.action.emit(only(notifier).key, "write")
    assert wanted == [(lena, LetterPurpose.THANK_YOU)]


def test_done_in_the_window_withdraws_the_pop_up(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    desk.clock.go_on(hours=24)
    reminders.check()
    desk.do(lambda: story.record(lena, Purpose.THANK_YOU, desk.now()))
    assert notifier.on_screen == {}


def test_what_fell_due_while_it_was_off_is_one_summary(desk: TestDesk, notifier: Shown, lena: int) -> None:
    for number in range(30):
        person = people.add(f"Person {number}", desk.now())
        story.record(person, Purpose.REQUEST, desk.now())
    desk.clock.go_on(days=12)  # a Monday
    reminders = Reminders(desk, notifier)
    reminders.start()
    assert list(notifier.on_screen) == [SUMMARY_KEY]
    assert "Thank Lena Fischer" in only(notifier).body
    notifier.on_screen.clear()
    reminders.check()
    assert notifier.on_screen == {}


def test_nothing_pops_up_while_paused_and_comes_after(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    desk.clock.go_on(hours=20)
    reminders.pause(True)
    desk.clock.go_on(hours=5)
    reminders.check()
    assert notifier.on_screen == {}
    reminders.pause(False)
    assert only(notifier).title.startswith("Thank Lena Fischer")


def test_at_its_end_a_planned_conversation_asks_whether_it_was(
    desk: TestDesk, reminders: Reminders, notifier: Shown
) -> None:
    person = people.add("Maya Osei", desk.now())
    interview = conversations.plan(person, desk.now())
    conversations.set_when(interview, datetime(2026, 6, 4, 15, 0), settings.zone(), 25, desk.now())
    conversations.sheet_ready(interview, desk.now())
    desk.clock.go_on(hours=5)
    reminders.check()
    assert notifier.on_screen == {}
    desk.clock.go_on(hours=1)
    reminders.check()
    popup = only(notifier)
    assert popup.title == "Did you talk with Maya Osei?"
    notifier.action.emit(popup.key, "done")
    thanks = next(due for due in followups.due(desk.now()) if due.kind is FollowUpKind.THANK_YOU)
    assert thanks.due_at == datetime(2026, 6, 6, 14, 25, tzinfo=UTC)


def test_quiet_time_is_quiet(desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int) -> None:
    desk.clock.now = datetime(2026, 6, 4, 21, 0, tzinfo=UTC)
    reminders.check()
    assert notifier.on_screen == {}
    assert reminding.next_look(desk.now()) == datetime(2026, 6, 4, 23, 0, tzinfo=UTC), "midnight in Lisbon"


def test_on_a_shared_screen_nobody_is_named(desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int) -> None:
    preferences.set_hide_names(True)
    desk.clock.go_on(hours=24)
    reminders.check()
    popup = only(notifier)
    assert (popup.title, popup.body) == ("Thank somebody you met", "Open Inroad to see more.")
    notifier.action.emit(popup.key, "done")
    assert notifier.on_screen == {}, "its buttons do the same"


def test_a_summary_on_a_shared_screen_names_nobody(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    preferences.set_hide_names(True)
    conversations.talked(people.add("Maya Osei", desk.now()), desk.now())
    desk.clock.go_on(days=1, hours=2)
    reminders.start()
    popup = only(notifier)
    assert popup.key == SUMMARY_KEY
    assert popup.body == "Thank somebody you met · Thank somebody you met"


def test_no_kind_of_pop_up_names_anybody(desk: TestDesk, lena: int) -> None:
    desk.clock.go_on(hours=24)
    due = followups.due(desk.now())[0]
    preferences.set_hide_names(True)
    for kind in FollowUpKind:
        named = replace(due, kind=kind, note="Call Lena at Acme", topic="Lena")
        said = popup_words.title(named) + popup_words.short_title(named) + popup_words.line(named, desk.now())
        assert "Lena" not in said
    assert popup_words.conversation("Lena Fischer", "today 15:00") == "A conversation, today 15:00"
    preferences.set_hide_names(False)
    assert popup_words.conversation("Lena Fischer", "today 15:00") == "Lena Fischer, today 15:00"


@pytest.fixture
def asked(reminders: Reminders) -> list[str]:
    """Every statement that the database is asked from now on."""
    statements: list[str] = []
    schema.database.connection().set_trace_callback(statements.append)
    return statements


def test_awake_with_nothing_due_the_database_is_left_alone(
    desk: TestDesk, reminders: Reminders, lena: int, asked: list[str]
) -> None:
    idled: list[bool] = []
    reminders.idled.connect(lambda: idled.append(True))
    reminders.start()
    asked.clear()
    for _ in range(60):  # ten hours, from 09:00 in Lisbon
        desk.clock.go_on(minutes=10)
        reminders.wake()
    assert (asked, len(idled)) == ([], 60)
    (timer,) = (timer for timer in reminders.findChildren(QTimer) if timer.isActive())
    assert timer.interval() == 10 * 60_000


def test_what_becomes_due_is_not_slept_over(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int, asked: list[str]
) -> None:
    passed: list[datetime] = []
    desk.changes.time_passed.connect(lambda: passed.append(desk.now()))
    reminders.start()
    passed.clear()
    for _ in range(6 * 24):
        desk.clock.go_on(minutes=10)
        reminders.wake()
    assert only(notifier).title.startswith("Thank Lena Fischer by ")
    midnight, morning, thanks = (datetime(2026, 6, day, hour, tzinfo=UTC) for day, hour in ((3, 23), (4, 7), (4, 8)))
    assert passed == [midnight, morning, thanks]


def test_a_clock_that_is_put_back_is_noticed(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int, asked: list[str]
) -> None:
    desk.clock.go_on(days=400)
    reminders.start()
    notifier.on_screen.clear()
    desk.clock.go_on(days=-399)
    asked.clear()
    reminders.wake()
    assert asked
    assert only(notifier).title.startswith("Thank Lena Fischer"), "it was shown a year too early"


def test_another_zone_is_noticed_and_planned_for(
    desk: TestDesk, reminders: Reminders, lena: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = "Europe/Lisbon"
    monkeypatch.setattr(tzlocal, "reload_localzone", lambda: None)
    monkeypatch.setattr(tzlocal, "get_localzone_name", lambda: system)
    settings.system_zone_moved()
    preferences.set_zone("", desk.now())
    day = date(2026, 6, 5)
    promises.add(lena, "Send the slides", day, desk.now())
    reminders.start()
    assert promised(desk) == day
    system = "Asia/Tokyo"
    desk.clock.go_on(minutes=10)
    reminders.wake()
    assert settings.zone() == "Asia/Tokyo"
    assert promised(desk) == day, "the day on the calendar stays"
    system = "America/New_York"
    settings.system_zone_moved()
    Reminders(desk, Shown()).start()  # it was off during the flight
    assert promised(desk) == day
    preferences.set_zone("Europe/Lisbon", desk.now())
    assert promised(desk) == day
    settings.system_zone.cache_clear()


def promised(desk: TestDesk) -> date:
    """The day on the user's calendar on which what was promised is due."""
    (row,) = schema.database.execute_sql("SELECT due_at FROM follow_up WHERE kind = 'promise'").fetchall()
    return (schema.instant(row[0]) - timedelta(seconds=1)).astimezone(settings.zone_info(settings.zone())).date()


def test_what_could_not_be_shown_comes_when_there_is_a_way(desk: TestDesk, lena: int) -> None:
    notifier = NoWay()
    reminders = Reminders(desk, notifier)
    desk.clock.go_on(hours=24)
    reminders.start()
    desk.clock.go_on(minutes=10)
    reminders.wake()
    assert notifier.on_screen == {}
    notifier.way = True
    notifier.returned.emit()
    assert only(notifier).title.startswith("Thank Lena Fischer")
    notifier.on_screen.clear()
    notifier.returned.emit()
    desk.clock.go_on(minutes=10)
    reminders.wake()
    assert notifier.on_screen == {}, "once is enough"


def test_after_a_long_sleep_there_is_one_summary(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    reminders.start()
    for name in ("Maya", "Tom"):
        conversations.talked(people.add(name, desk.now()), desk.now())
    desk.changes.data.emit()
    desk.clock.go_on(days=1, hours=2)
    reminders.wake()
    assert list(notifier.on_screen) == [SUMMARY_KEY]
    assert only(notifier).title == "Three things to follow up"
    for person, _ in people.names(""):
        desk.do(lambda person=person: story.record(person, Purpose.THANK_YOU, desk.now()))
    assert notifier.on_screen == {}, "all of it is done"


def test_names_that_are_hidden_leave_the_screen(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    desk.clock.go_on(hours=24)
    reminders.check()
    desk.changes.settings.emit()
    assert only(notifier)
    preferences.set_hide_names(True)
    desk.changes.settings.emit()
    assert notifier.on_screen == {}


def test_quitting_leaves_no_button_that_nobody_answers(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    desk.clock.go_on(hours=24)
    reminders.check()
    reminders.stop()
    assert notifier.on_screen == {}


def test_a_full_disk_is_no_bug_and_loses_nothing(
    desk: TestDesk, reminders: Reminders, notifier: Shown, lena: int
) -> None:
    desk.clock.go_on(hours=24)
    schema.database.execute_sql("PRAGMA query_only = on")
    reminders.check()
    assert notifier.on_screen == {}
    schema.database.execute_sql("PRAGMA query_only = off")
    desk.clock.go_on(minutes=10)
    reminders.wake()
    assert only(notifier).title.startswith("Thank Lena Fischer")
