"""The clock of a conversation while it takes place: how long it lasts already, and when its promised end is near."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

NEAR_END = timedelta(minutes=5)  # when a quiet sign is given (product.md, row 12)
EARLY = timedelta(minutes=15)  # so much before its time a conversation may begin and still end as planned
LONG_OVER = timedelta(hours=3)  # after its end nobody is talking any more


class Phase(StrEnum):
    """How far a conversation is."""

    IDLE = "idle"  # not begun
    RUNNING = "running"
    NEAR_END = "near_end"
    OVER = "over"
    PAST = "past"  # held, or so long over that nobody is talking any more


@dataclass(frozen=True, slots=True)
class Timing:
    """The times of one conversation, all in UTC; `starts_at` and `ends_at` are as agreed, None: not agreed.

    `started_at` is when the clock was started, None: not yet.
    """

    minutes: int
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    started_at: datetime | None = None
    held: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """What the clock says. `promised_end` is None while nobody knows it.

    `elapsed` are whole seconds since the beginning, `minutes` those from the beginning to the promised end,
    `share` the part of them that has passed, 0 to 1; `left` and `over` are minutes, rounded up.
    """

    phase: Phase
    promised_end: datetime | None = None
    elapsed: int = 0
    minutes: int = 0
    share: float = 0.0
    left: int = 0
    over: int = 0


def starts_itself(timing: Timing, now: datetime) -> bool:
    """Whether the clock runs without being started: it is the time that was agreed, and nobody started it."""
    if timing.started_at or timing.held or not timing.starts_at or not timing.ends_at:
        return False
    return timing.starts_at <= now < timing.ends_at


def clock(timing: Timing, now: datetime) -> Clock:
    """What the clock of a conversation says at `now`.

    Who begins late ends as planned all the same, for it is the other person's time; who talks at quite another
    time than planned has the length that was agreed.
    """
    begun = timing.starts_at if starts_itself(timing, now) else timing.started_at
    if begun is None:
        return Clock(Phase.PAST if timing.held else Phase.IDLE, timing.ends_at, minutes=timing.minutes)
    end = _promised_end(timing, begun)
    whole = max(timedelta(minutes=1), end - begun)
    passed = max(timedelta(0), now - begun)
    return Clock(
        phase=_phase(timing, now, end),
        promised_end=end,
        elapsed=int(passed.total_seconds()),
        minutes=round(whole / timedelta(minutes=1)),
        share=min(1.0, passed / whole),
        left=_minutes_up(end - now),
        over=_minutes_up(now - end),
    )


def _promised_end(timing: Timing, begun: datetime) -> datetime:
    if timing.starts_at and timing.ends_at and timing.starts_at - EARLY <= begun < timing.ends_at:
        return timing.ends_at
    return begun + timedelta(minutes=timing.minutes)


def _phase(timing: Timing, now: datetime, end: datetime) -> Phase:
    if timing.held or now - end > LONG_OVER:
        return Phase.PAST
    if now >= end:
        return Phase.OVER
    return Phase.NEAR_END if end - now <= NEAR_END else Phase.RUNNING


def _minutes_up(gap: timedelta) -> int:
    return max(0, -(-gap // timedelta(minutes=1)))
