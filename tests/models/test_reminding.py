"""Pop-ups: which come, what stays remembered, and what waits while the program is off or reminders are paused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models import conversations, followups, people, reminding, settings, story
from models.store import Store
from models.terms import FollowUpKind, Purpose

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Lisbon
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def met(name: str, at: datetime) -> int:
    person = people.add(name, at)
    conversations.looked_back(conversations.talked(person, at), at)
    return person


def shown(now: datetime, *, starting: bool = False) -> list[tuple[bool, list[tuple[str, str]]]]:
    return [
        (popup.summary, [(item.kind, item.person_name) for item in popup.items])
        for popup in reminding.popups(now, starting=starting)
    ]


@pytest.mark.usefixtures("lisbon")
def test_thanks_come_within_24_hours_and_once_more() -> None:
    met("Maya", NOW)
    assert shown(NOW + 23 * HOUR) == []
    assert shown(NOW + 24 * HOUR) == [(False, [("thank_you", "Maya")])]
    assert shown(NOW + 24 * HOUR + MINUTE) == []
    assert shown(NOW + 43 * HOUR) == []
    last_call = [(False, [("thank_you", "Maya")])]
    assert shown(NOW + 46 * HOUR) == last_call  # some hours before the 48 are over
    assert shown(NOW + 47 * HOUR) == []
    (item,) = followups.due(NOW + 47 * HOUR)
    assert (item.reminders, item.reminded_at) == (2, NOW + 46 * HOUR)


@pytest.mark.usefixtures("lisbon")
def test_what_was_put_off_comes_back_when_the_user_said() -> None:
    met("Maya", NOW)
    (popup,) = reminding.popups(NOW + 24 * HOUR)
    followups.later(popup.items[0].id, NOW + 26 * HOUR, NOW + 24 * HOUR)
    assert shown(NOW + 25 * HOUR) == []
    assert [items for _, items in shown(NOW + 26 * HOUR)] == [[("thank_you", "Maya")]]


@pytest.mark.usefixtures("lisbon")
def test_check_ins_and_reminders_to_others_come_as_one_summary_a_day() -> None:
    for number in range(3):
        person = met(f"Met {number}", NOW - 90 * DAY)
        story.record(person, Purpose.THANK_YOU, NOW - 90 * DAY, at=NOW - 90 * DAY)
    asked = people.add("Asked", NOW - 15 * DAY)
    story.record(asked, Purpose.REQUEST, NOW - 15 * DAY, at=NOW - 15 * DAY)
    ((summary, items),) = shown(NOW)
    assert summary
    assert [kind for kind, _ in items] == [FollowUpKind.REMIND, *[FollowUpKind.CHECK_IN] * 3]
    assert shown(NOW + HOUR) == []
    assert shown(NOW + DAY) == []


def test_what_fell_due_while_the_program_was_off_comes_at_the_next_start(folder: Path) -> None:
    with Store(folder):
        settings.put(settings.ZONE, "Europe/Lisbon")
        met("Maya", NOW - 30 * HOUR)
        met("Tom", NOW - 40 * HOUR)
    with Store(folder):
        assert shown(NOW, starting=True) == [(True, [("thank_you", "Tom"), ("thank_you", "Maya")])]
        assert shown(NOW, starting=True) == []
    with Store(folder):  # and not again at the start after that
        assert shown(NOW + MINUTE, starting=True) == []


@pytest.mark.usefixtures("lisbon")
def test_nothing_comes_in_quiet_hours_and_nothing_is_lost() -> None:
    met("Maya", NOW - 23 * HOUR)
    night = NOW.replace(hour=22)
    assert shown(night, starting=True) == []
    assert shown(NOW.replace(day=3, hour=7)) == [(False, [("thank_you", "Maya")])]


@pytest.mark.usefixtures("lisbon")
def test_paused_for_a_day_and_then_all_of_it() -> None:
    met("Maya", NOW - 24 * HOUR)
    reminding.pause(NOW, on=True)
    assert reminding.paused(NOW + 23 * HOUR)
    assert shown(NOW) == []
    assert not reminding.paused(NOW + 24 * HOUR)
    assert shown(NOW + 24 * HOUR) == [(False, [("thank_you", "Maya")])]
    reminding.pause(NOW + 24 * HOUR, on=True)
    reminding.pause(NOW + 25 * HOUR, on=False)
    assert not reminding.paused(NOW + 25 * HOUR)


@pytest.mark.usefixtures("lisbon")
def test_what_is_done_or_deleted_calls_no_more() -> None:
    maya, tom = met("Maya", NOW), met("Tom", NOW)
    story.record(maya, Purpose.THANK_YOU, NOW + HOUR)
    people.delete([tom], NOW + HOUR)
    assert shown(NOW + 24 * HOUR, starting=True) == []


@pytest.mark.usefixtures("lisbon")
def test_the_timer_looks_again_in_time() -> None:
    assert reminding.next_look(NOW) == NOW + 14 * HOUR  # midnight in Lisbon
    met("Maya", NOW - 24 * HOUR + 3 * MINUTE)
    assert reminding.next_look(NOW) == NOW + 3 * MINUTE
    people.delete([person for person, _ in people.names("")], NOW)
    talk = conversations.plan(people.add("Tom", NOW), NOW)
    conversations.set_when(talk, datetime(2026, 6, 2, 12, 0), "Europe/Lisbon", 25, NOW)
    conversations.sheet_ready(talk, NOW)
    assert reminding.next_look(NOW) == NOW + 2 * HOUR  # "next conversation" reads differently then
    assert reminding.next_look(NOW + 2 * HOUR) == NOW + 2 * HOUR + 25 * MINUTE
    reminding.pause(NOW - 23 * HOUR, on=True)
    assert reminding.next_look(NOW) == NOW + HOUR


@pytest.mark.usefixtures("lisbon")
def test_what_could_not_be_shown_comes_again() -> None:
    met("Maya", NOW - 25 * HOUR)
    asked = people.add("Asked", NOW - 15 * DAY)
    story.record(asked, Purpose.REQUEST, NOW - 15 * DAY, at=NOW - 15 * DAY)
    (popup,) = reminding.popups(NOW, starting=True)
    assert popup.summary
    reminding.missed(popup)
    (again,) = reminding.popups(NOW + 10 * MINUTE, starting=True)
    assert [due.id for due in again.items] == [due.id for due in popup.items]
    assert shown(NOW + 20 * MINUTE) == []
    reminding.missed(again)
    reminding.missed(again)  # said twice is said once
    assert {(due.reminders, due.reminded_at) for due in followups.due(NOW)} == {(0, None)}


@pytest.mark.usefixtures("lisbon")
def test_a_clock_that_was_years_ahead_loses_nothing() -> None:
    met("Maya", NOW)
    future = NOW + 3650 * DAY
    reminding.pause(future, on=True)
    assert reminding.paused(future + HOUR)
    reminding.pause(future, on=False)
    assert len(shown(future)) == 1
    reminding.pause(future, on=True)
    assert not reminding.paused(NOW)
    assert shown(NOW + 24 * HOUR) == [(False, [("thank_you", "Maya")])]
