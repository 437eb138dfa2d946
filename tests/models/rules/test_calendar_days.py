"""Days, wall times and working days."""

from __future__ import annotations

from datetime import UTC, date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import calendar_days
from tests.models.rules.stories import at, wall

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("start", "n", "then"),
    [
        ("2026-05-26", 7, "2026-06-04"),  # Tuesday, seven working days: the Thursday of the pictures
        ("2026-05-26", 3, "2026-05-29"),
        ("2026-05-29", 1, "2026-06-01"),  # Friday to Monday
        ("2026-05-30", 1, "2026-06-01"),  # from Saturday
        ("2026-05-31", 1, "2026-06-01"),  # from Sunday
        ("2026-05-31", 3, "2026-06-03"),
        ("2024-02-28", 1, "2024-02-29"),  # a leap day is a Thursday like any other
        ("2024-02-28", 7, "2024-03-08"),
        ("2026-12-30", 2, "2027-01-01"),
        ("2026-05-30", 0, "2026-06-01"),
        ("2026-05-26", 0, "2026-05-26"),
    ],
)
def test_working_days_after(start: str, n: int, then: str) -> None:
    assert calendar_days.working_days_after(date.fromisoformat(start), n) == date.fromisoformat(then)


@given(DAYS, st.integers(0, 40))
def test_working_days_are_never_on_weekends_and_are_counted_one_by_one(start: date, n: int) -> None:
    day = calendar_days.working_days_after(start, n)
    assert day.weekday() < 5
    days = [start + timedelta(days=d) for d in range(1, (day - start).days + 1)]
    if n:
        assert sum(d.weekday() < 5 for d in days) == n


@given(DAYS, st.integers(1, 20), st.integers(1, 20))
def test_counting_on_is_counting_together(start: date, first: int, then: int) -> None:
    by_turns = calendar_days.working_days_after(calendar_days.working_days_after(start, first), then)
    assert by_turns == calendar_days.working_days_after(start, first + then)


@given(DAYS, st.integers(1, 40))
def test_between_is_the_reverse_of_after(start: date, n: int) -> None:
    then = calendar_days.working_days_after(start, n)
    assert calendar_days.working_days_between(start, then) == n
    assert calendar_days.working_days_between(then, start) == 0


@given(DAYS)
def test_the_working_days_around_a_day(day: date) -> None:
    first, last = calendar_days.first_working_day(day), calendar_days.last_working_day(day)
    assert first.weekday() < 5
    assert last.weekday() < 5
    assert last <= day <= first
    assert (first == last == day) == (not calendar_days.is_weekend(day))


@pytest.mark.parametrize(
    ("day", "taken", "per_day", "then"),
    [
        ("2026-06-04", {}, 5, "2026-06-04"),
        ("2026-06-04", {"2026-06-04": 4}, 5, "2026-06-04"),
        ("2026-06-04", {"2026-06-04": 5}, 5, "2026-06-05"),
        ("2026-06-04", {"2026-06-04": 5, "2026-06-05": 9}, 5, "2026-06-08"),  # over the weekend
        ("2026-06-06", {}, 5, "2026-06-08"),
        ("2026-06-04", {"2026-06-04": 1}, 0, "2026-06-05"),  # none a day would be never
    ],
)
def test_share_out(day: str, taken: dict[str, int], per_day: int, then: str) -> None:
    counted = {date.fromisoformat(one): count for one, count in taken.items()}
    assert calendar_days.share_out(date.fromisoformat(day), counted, per_day) == date.fromisoformat(then)


@given(st.lists(st.dates(date(2026, 5, 1), date(2026, 6, 30)), max_size=120), st.integers(1, 7))
def test_shared_out_days_never_hold_more_than_they_may(wanted: list[date], per_day: int) -> None:
    taken: dict[date, int] = {}
    for day in wanted:
        then = calendar_days.share_out(day, taken, per_day)
        taken[then] = taken.get(then, 0) + 1
        assert then >= day
        assert then.weekday() < 5
    assert all(count <= per_day for count in taken.values())


@pytest.mark.parametrize("name", ["", "Nowhere/Land", "Europe", "../secret", "a\0b", "tzdata.zi", "x" * 5000, "ä"])
def test_what_is_no_zone_is_utc(name: str) -> None:
    assert calendar_days.zone_of(name) is UTC


@pytest.mark.parametrize(
    ("zone", "day", "clock", "second", "then"),
    [
        ("Europe/Berlin", "2026-03-29", "02:30", False, "Sun 2026-03-29 03:30"),  # skipped
        ("Europe/Berlin", "2026-10-25", "02:30", False, "Sun 2026-10-25 02:30"),  # twice
        ("Europe/Berlin", "2026-10-25", "02:30", True, "Sun 2026-10-25 02:30"),
        ("America/New_York", "2026-03-08", "02:30", False, "Sun 2026-03-08 03:30"),
        ("Australia/Lord_Howe", "2026-10-04", "02:15", False, "Sun 2026-10-04 02:45"),  # half an hour
        ("Pacific/Apia", "2011-12-30", "08:00", False, "Sat 2011-12-31 08:00"),  # a day that never was
    ],
)
def test_wall_times_that_clocks_skip_or_repeat(zone: str, day: str, clock: str, second: bool, then: str) -> None:
    found = calendar_days.at_wall_time(
        date.fromisoformat(day), time.fromisoformat(clock), ZoneInfo(zone), second=second
    )
    assert wall(found, zone) == then


def test_the_two_occurrences_of_a_repeated_hour_are_an_hour_apart() -> None:
    day, half_past_two, berlin = date(2026, 10, 25), time(2, 30), ZoneInfo("Europe/Berlin")
    first = calendar_days.at_wall_time(day, half_past_two, berlin)
    second = calendar_days.at_wall_time(day, half_past_two, berlin, second=True)
    assert second - first == timedelta(hours=1)


def test_the_day_is_that_of_the_users_calendar() -> None:
    late = at("06-02 23:30")
    assert calendar_days.local_day(late, ZoneInfo("Europe/Berlin")) == date(2026, 6, 2)
    assert calendar_days.local_day(late, ZoneInfo("Asia/Tokyo")) == date(2026, 6, 3)
