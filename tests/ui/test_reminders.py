"""Pop-ups: what comes when, what its buttons do, and that it goes when the thing is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models import conversations, followups, people, popup_words, preferences, reminding, settings, story
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
    assert reminding.next_wake(desk.now()) <= desk.now() + timedelta(minutes=10)


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
