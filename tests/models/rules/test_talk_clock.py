"""The clock of a conversation: begun early, in time, late, at another time, and left running."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models.rules.talk_clock import Phase, Timing, clock, starts_itself

STARTS = datetime(2026, 6, 4, 14, 0, tzinfo=UTC)
ENDS = STARTS + timedelta(minutes=25)
PLANNED = Timing(25, STARTS, ENDS)


def after(minutes: float) -> datetime:
    return STARTS + timedelta(minutes=minutes)


def begun(minutes: float, **other: object) -> Timing:
    return Timing(25, STARTS, ENDS, after(minutes), **other)  # type: ignore[arg-type]


def test_before_its_time_nothing_runs() -> None:
    said = clock(PLANNED, after(-10))
    assert (said.phase, said.elapsed, said.promised_end) == (Phase.IDLE, 0, ENDS)
    assert not starts_itself(PLANNED, after(-0.1))


def test_from_the_agreed_time_on_it_runs_by_itself() -> None:
    assert starts_itself(PLANNED, STARTS)
    said = clock(PLANNED, after(11.7))
    assert (said.phase, said.elapsed, said.minutes) == (Phase.RUNNING, 702, 25)
    assert said.share == pytest.approx(0.468)
    assert not starts_itself(PLANNED, ENDS), "the day after, typing from paper starts no clock"


@pytest.mark.parametrize(
    ("minutes", "phase", "left", "over"),
    [
        (19.9, Phase.RUNNING, 6, 0),
        (20, Phase.NEAR_END, 5, 0),
        (20.5, Phase.NEAR_END, 5, 0),
        (24.9, Phase.NEAR_END, 1, 0),
        (25, Phase.OVER, 0, 0),
        (27.5, Phase.OVER, 0, 3),
        (25 + 181, Phase.PAST, 0, 181),
    ],
)
def test_a_sign_five_minutes_before_the_end(minutes: float, phase: Phase, left: int, over: int) -> None:
    said = clock(begun(0), after(minutes))
    assert (said.phase, said.left, said.over) == (phase, left, over)


def test_who_begins_late_ends_as_planned() -> None:
    said = clock(begun(7), after(10))
    assert (said.promised_end, said.minutes, said.elapsed) == (ENDS, 18, 180)


def test_a_little_early_ends_as_planned_and_much_earlier_has_its_length() -> None:
    assert clock(begun(-10), after(0)).promised_end == ENDS
    assert clock(begun(-60), after(-50)).promised_end == after(-35)


def test_another_day_than_planned_has_its_length() -> None:
    later = 24 * 60
    assert clock(begun(later), after(later + 22)).phase is Phase.NEAR_END


def test_without_a_date_it_runs_for_its_length_once_started() -> None:
    assert clock(Timing(20), STARTS).phase is Phase.IDLE
    assert clock(Timing(20), STARTS).promised_end is None
    said = clock(Timing(20, started_at=STARTS), after(5))
    assert (said.promised_end, said.share) == (after(20), 0.25)


def test_held_is_past_and_starts_nothing() -> None:
    assert clock(begun(0, held=True), after(3)).phase is Phase.PAST
    held = Timing(25, STARTS, ENDS, held=True)
    assert clock(held, after(3)).phase is Phase.PAST
    assert not starts_itself(held, after(3))


def test_a_clock_set_back_shows_nothing_below_zero() -> None:
    said = clock(begun(0), after(-3))
    assert (said.elapsed, said.share) == (0, 0.0)
