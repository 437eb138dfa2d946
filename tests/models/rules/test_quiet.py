"""Quiet time, and when thanks are reminded of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given

from models.rules import quiet
from models.rules.calendar_days import local_day, zone_of
from models.terms import ReminderSettings
from tests.models.rules import strategies
from tests.models.rules.stories import SETTINGS, at, wall

DAY = timedelta(hours=24)


def quiet_from(begin: str, end: str, *, weekends: bool = True) -> ReminderSettings:
    return replace(
        SETTINGS,
        quiet_from=time.fromisoformat(begin),
        quiet_until=time.fromisoformat(end),
        weekends_quiet=weekends,
    )


@pytest.mark.parametrize(
    ("begin", "end", "clock", "is_quiet"),
    [
        ("20:00", "08:00", "07:59", True),
        ("20:00", "08:00", "08:00", False),
        ("20:00", "08:00", "19:59", False),
        ("20:00", "08:00", "20:00", True),
        ("20:00", "08:00", "00:00", True),
        ("01:00", "09:00", "00:59", False),  # within one day
        ("01:00", "09:00", "01:00", True),
        ("01:00", "09:00", "09:00", False),
        ("08:00", "08:00", "08:00", False),  # none
        ("08:00", "08:00", "03:00", False),
        ("22:00", "00:00", "23:59", True),
        ("22:00", "00:00", "00:00", False),
    ],
)
def test_quiet_hours(begin: str, end: str, clock: str, is_quiet: bool) -> None:
    assert quiet.in_quiet_hours(at(f"06-02 {clock}"), quiet_from(begin, end)) is is_quiet


def test_quiet_is_what_the_users_clock_says() -> None:
    noon_in_berlin = at("06-02 12:00")
    assert not quiet.in_quiet_hours(noon_in_berlin, SETTINGS)
    assert quiet.in_quiet_hours(noon_in_berlin, replace(SETTINGS, zone="America/Los_Angeles"))


def test_weekends_are_quiet_unless_the_user_says_otherwise() -> None:
    saturday, monday = at("06-06 12:00"), at("06-08 12:00")
    assert quiet.on_quiet_weekend(saturday, SETTINGS)
    assert not quiet.on_quiet_weekend(monday, SETTINGS)
    assert not quiet.on_quiet_weekend(saturday, replace(SETTINGS, weekends_quiet=False))


@pytest.mark.parametrize(
    ("begin", "end", "moment", "last", "first"),
    [
        ("20:00", "08:00", "06-02 12:00", "Tue 2026-06-02 12:00", "Tue 2026-06-02 12:00"),
        ("20:00", "08:00", "06-02 21:00", "Tue 2026-06-02 19:00", "Wed 2026-06-03 08:00"),
        ("20:00", "08:00", "06-03 03:00", "Tue 2026-06-02 19:00", "Wed 2026-06-03 08:00"),
        ("01:00", "09:00", "06-03 03:00", "Wed 2026-06-03 00:00", "Wed 2026-06-03 09:00"),
        ("00:30", "09:00", "06-03 03:00", "Tue 2026-06-02 23:30", "Wed 2026-06-03 09:00"),
        ("08:30", "08:00", "06-03 07:00", "Tue 2026-06-02 08:00", "Wed 2026-06-03 08:00"),  # half a loud hour
        ("08:00", "08:00", "06-03 03:00", "Wed 2026-06-03 03:00", "Wed 2026-06-03 03:00"),
        ("20:00", "08:00", "03-29 03:30", "Sat 2026-03-28 19:00", "Sun 2026-03-29 08:00"),
        ("02:00", "08:00", "03-29 04:00", "Sun 2026-03-29 01:00", "Sun 2026-03-29 08:00"),  # 2:00 is skipped
    ],
)
def test_the_loud_hours_around_a_quiet_moment(begin: str, end: str, moment: str, last: str, first: str) -> None:
    settings = quiet_from(begin, end)
    assert wall(quiet.last_loud_hour(at(moment), settings)) == last
    assert wall(quiet.first_loud_moment(at(moment), settings)) == first


def test_quiet_hours_may_end_within_the_hour_that_comes_twice() -> None:
    until_half_past_two = quiet_from("20:00", "02:30")
    again_ten_past_two = at("10-25 02:10", fold=1)
    assert quiet.in_quiet_hours(again_ten_past_two, until_half_past_two)
    loud = quiet.first_loud_moment(again_ten_past_two, until_half_past_two)
    assert loud == at("10-25 02:30", fold=1)
    assert quiet.first_loud_moment(at("10-25 02:10"), until_half_past_two) == at("10-25 02:30")


@pytest.mark.parametrize(
    ("ended", "reminded"),
    [
        ("06-02 16:30", "Wed 2026-06-03 16:30"),  # Tuesday: 24 h
        ("06-02 20:00", "Wed 2026-06-03 19:00"),  # 20:00 is quiet: the hour before
        ("06-02 23:30", "Wed 2026-06-03 19:00"),
        ("06-03 02:00", "Wed 2026-06-03 19:00"),
        ("06-03 07:59", "Wed 2026-06-03 19:00"),
        ("06-03 08:00", "Thu 2026-06-04 08:00"),
        ("06-05 09:30", "Sat 2026-06-06 09:30"),  # a weekend morning is fine
        ("06-05 16:30", "Sat 2026-06-06 11:00"),  # Friday afternoon: Saturday morning, not Monday
        ("06-05 21:00", "Sat 2026-06-06 11:00"),
        ("06-06 14:00", "Sun 2026-06-07 11:00"),
        ("06-07 14:00", "Mon 2026-06-08 14:00"),
        ("06-07 03:00", "Sun 2026-06-07 11:00"),  # Monday 3:00, so Sunday evening, so Sunday morning
        ("03-28 16:30", "Sun 2026-03-29 11:00"),  # the night in between lasts an hour less
        ("03-28 11:30", "Sun 2026-03-29 11:00"),  # 24 hours end at 12:30 that day
        ("10-24 12:30", "Sun 2026-10-25 11:30"),  # and in autumn at 11:30
        ("2028-02-28 16:30", "Tue 2028-02-29 16:30"),
    ],
)
def test_when_thanks_are_reminded_of(ended: str, reminded: str) -> None:
    assert wall(quiet.thanks_reminder(at(ended), SETTINGS)) == reminded


@pytest.mark.parametrize(
    ("settings", "ended", "reminded"),
    [
        (quiet_from("20:00", "08:00", weekends=False), "06-05 16:30", "Sat 2026-06-06 16:30"),
        (quiet_from("08:00", "08:00"), "06-02 03:00", "Wed 2026-06-03 03:00"),  # no quiet hours
        (quiet_from("10:00", "18:00"), "06-02 12:00", "Wed 2026-06-03 09:00"),
        (quiet_from("10:00", "18:00"), "06-05 20:00", "Sat 2026-06-06 09:00"),  # 11:00 is quiet here
        (quiet_from("10:00", "14:00"), "06-05 16:00", "Sat 2026-06-06 09:00"),
        # Loud for a quarter of an hour a day, which an hour of winter time pushes out of the 24 hours.
        (quiet_from("08:15", "08:00"), "10-24 08:10", "Sat 2026-10-24 08:10"),
        (quiet_from("08:15", "08:00"), "10-24 08:20", "Sat 2026-10-24 08:20"),
    ],
)
def test_thanks_and_other_quiet_times(settings: ReminderSettings, ended: str, reminded: str) -> None:
    assert wall(quiet.thanks_reminder(at(ended), settings)) == reminded


def quarters(since: datetime, until: datetime) -> Iterator[datetime]:
    moment = since
    while moment <= until:
        yield moment
        moment += timedelta(minutes=15)


@given(strategies.moments, strategies.settings())
def test_thanks_are_reminded_of_within_24_hours_and_out_loud(ended: datetime, settings: ReminderSettings) -> None:
    reminded = quiet.thanks_reminder(ended, settings)
    assert ended <= reminded <= ended + DAY
    if any(not quiet.in_quiet_hours(moment, settings) for moment in quarters(ended, ended + DAY)):
        assert not quiet.in_quiet_hours(reminded, settings)


@given(strategies.moments, strategies.settings())
def test_moved_moments_are_loud_and_on_their_side(moment: datetime, settings: ReminderSettings) -> None:
    last, first = quiet.last_loud_hour(moment, settings), quiet.first_loud_moment(moment, settings)
    assert last is None or (last <= moment and not quiet.in_quiet_hours(last, settings))
    assert first is None or (first >= moment and not quiet.in_quiet_hours(first, settings))
    assert (last == moment) == (first == moment) == (not quiet.in_quiet_hours(moment, settings))


@given(strategies.moments, strategies.settings())
def test_other_reminders_come_before_their_mark_and_not_at_weekends(mark: datetime, settings: ReminderSettings) -> None:
    reminded = quiet.reminder_before(mark, settings)
    assert reminded <= mark
    assert not quiet.on_quiet_weekend(reminded, settings)


@given(strategies.moments, strategies.settings())
def test_the_morning_of_a_day_is_loud(moment: datetime, settings: ReminderSettings) -> None:
    day = local_day(moment, zone_of(settings.zone))
    morning = quiet.morning_of(day, settings)
    skipped = settings.zone.endswith("Apia") and day == date(2011, 12, 30)
    assert skipped or local_day(morning, zone_of(settings.zone)) == day


def test_the_morning_is_when_quiet_hours_end() -> None:
    assert quiet.morning_of(date(2026, 6, 4), SETTINGS) == datetime(2026, 6, 4, 6, tzinfo=UTC)
