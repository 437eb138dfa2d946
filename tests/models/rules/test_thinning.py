"""Which backups stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.rules.thinning import DAYS, MONTHS, MOST_BEFORE, WEEKS, Made, superseded

NOW = datetime(2026, 6, 4, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def kept(made: list[Made]) -> list[Made]:
    gone = superseded(made, NOW)
    return [one for one in made if one not in gone]


def test_of_one_day_the_last_stays() -> None:
    made = [Made(NOW - timedelta(hours=hours)) for hours in (5, 3, 1)]
    assert kept(made) == [made[-1]]


def test_daily_backups_over_two_years() -> None:
    made = [Made(NOW - number * DAY) for number in range(730)]
    left = [(NOW - one.at).days for one in kept(made)]
    assert left[:DAYS] == list(range(DAYS))
    # 4 June is a Thursday: the weeks end on Sundays, 31, 24 and 17 May; the months on their last day.
    assert left[DAYS:] == [11, 18, 35, 65, 96, 124, 155, 186, 216, 247, 277, 308]
    assert len(left) <= DAYS + WEEKS + MONTHS


def test_a_year_without_a_start_throws_nothing_away() -> None:
    made = [Made(NOW - timedelta(days=400 + number)) for number in range(DAYS)]
    assert kept(made) == made


def test_before_an_import_all_stay_for_a_week() -> None:
    made = [Made(NOW - timedelta(hours=number), before=True) for number in range(MOST_BEFORE + 5)]
    assert made[:MOST_BEFORE] == kept(made)[:MOST_BEFORE]
    later = superseded(made, NOW + timedelta(days=8))
    assert len(made) - len(later) == 2  # of two days the last


@given(st.lists(st.tuples(st.integers(0, 2_000_000), st.booleans()), max_size=60, unique_by=lambda one: one[0]))
def test_laws(minutes: list[tuple[int, bool]]) -> None:
    made = [Made(NOW - timedelta(minutes=ago), before) for ago, before in minutes]
    left = kept(made)
    assert bool(left) == bool(made)
    assert max(made, key=lambda one: one.at, default=None) in (left or [None])
    assert kept(left) == left  # thinned twice is thinned once
    assert len([one for one in left if not one.before]) <= DAYS + WEEKS + MONTHS
