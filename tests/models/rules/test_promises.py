"""When promises show, are reminded of and are due, over quiet hours, weekends and zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from models.rules.popups import DueItem, popups, second_reminder
from models.rules.promises import Times, times
from models.terms import FollowUpKind, ReminderSettings

LISBON = ReminderSettings(zone="Europe/Lisbon")  # an hour ahead of UTC in June
TUESDAY = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
FRIDAY = date(2026, 6, 5)
SATURDAY = date(2026, 6, 6)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, day, hour, minute, tzinfo=UTC)


def promise(day: date | None, now: datetime = TUESDAY, settings: ReminderSettings = LISBON) -> Times:
    return times(FollowUpKind.PROMISE, day, now, settings)


def test_a_promise_for_a_day_is_there_in_its_morning_and_due_as_it_ends() -> None:
    assert promise(FRIDAY) == Times(at(5, 7), at(5, 7), at(5, 22, 59))


def test_a_weekend_is_a_day_like_any_other_for_what_was_promised_for_it() -> None:
    assert promise(SATURDAY) == Times(at(6, 7), at(6, 7), at(6, 22, 59))


def test_without_a_day_it_shows_at_once_and_is_never_late() -> None:
    assert promise(None) == Times(TUESDAY)


def test_promised_this_morning_for_today_it_is_reminded_of_in_the_evening_and_not_at_once() -> None:
    assert promise(date(2026, 6, 2)) == Times(at(2, 7), at(2, 18, 59), at(2, 22, 59))


def test_promised_late_at_night_for_today_it_comes_back_no_more_but_is_on_the_list() -> None:
    assert promise(date(2026, 6, 2), at(2, 21)) == Times(at(2, 7), None, at(2, 22, 59))


def test_a_day_that_has_passed_is_due_already() -> None:
    assert promise(date(2026, 6, 1)) == Times(at(1, 7), None, at(1, 22, 59))


def test_the_day_is_that_of_the_users_calendar() -> None:
    auckland = ReminderSettings(zone="Pacific/Auckland")
    assert promise(FRIDAY, settings=auckland) == Times(at(4, 20), at(4, 20), at(5, 11, 59))


def test_a_day_on_which_the_clocks_change_ends_at_midnight_too() -> None:
    october = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
    then = promise(date(2026, 10, 25), october)
    assert then.shows_at == datetime(2026, 10, 25, 8, 0, tzinfo=UTC)
    assert then.due_at == datetime(2026, 10, 25, 23, 59, tzinfo=UTC)


def test_one_who_is_quiet_all_day_finds_it_on_the_list_all_the_same() -> None:
    quiet = ReminderSettings(zone="UTC", quiet_from=time(0, 0), quiet_until=time(23, 59))
    then = promise(FRIDAY, settings=quiet)
    assert then.due_at is not None
    assert then.shows_at <= then.due_at


def test_ones_own_reminder_is_there_in_the_morning_and_never_late() -> None:
    assert times(FollowUpKind.CUSTOM, FRIDAY, TUESDAY, LISBON) == Times(at(5, 7), at(5, 7))
    assert times(FollowUpKind.CUSTOM, date(2026, 6, 2), TUESDAY, LISBON) == Times(at(2, 7))


def test_what_the_rules_plan_is_not_noted_by_hand() -> None:
    with pytest.raises(TypeError):
        times(FollowUpKind.CHECK_IN, FRIDAY, TUESDAY, LISBON)


def test_on_a_quiet_saturday_a_promise_for_that_day_pops_up_and_ones_own_reminder_waits() -> None:
    items = [
        DueItem(number, kind, when.remind_at, when.due_at)
        for number, kind in enumerate((FollowUpKind.PROMISE, FollowUpKind.CUSTOM))
        for when in [times(kind, SATURDAY, TUESDAY, LISBON)]
    ]
    assert [popup.items for popup in popups(items, at(6, 7, 1), LISBON, None)] == [(0,)]
    assert [popup.items for popup in popups(items[1:], at(8, 7, 1), LISBON, None)] == [(1,)]


def test_a_promise_is_reminded_of_once_more_before_the_evening_is_quiet() -> None:
    when = promise(FRIDAY)
    again = second_reminder(DueItem(1, FollowUpKind.PROMISE, when.remind_at, when.due_at), LISBON)
    assert again == at(5, 18, 59)
    assert when.due_at == at(5, 18, 59) + timedelta(hours=4)
