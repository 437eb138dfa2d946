"""Which of the things that are due stand on Today.

Whoever asks ten people on one day would read ten times that somebody else could be asked as well: a hint, not ten
things to do. So a few such hints stand at a time, those that show longest, and each only until the day on which a
reminder is due: from then on it is the same person to write to, or to let rest, and not the hint once more.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Protocol, TypeVar

from models.rules.calendar_days import local_day, working_days_after
from models.rules.followups import SUGGEST_OTHER_AFTER_WORKING_DAYS
from models.rules.stages import REMIND_AFTER_WORKING_DAYS
from models.terms import FollowUpKind

MOST_SUGGEST_OTHER = 2
_STANDS_FOR = REMIND_AFTER_WORKING_DAYS - SUGGEST_OTHER_AFTER_WORKING_DAYS  # working days


class Listed(Protocol):
    """What the rule looks at in a thing that is due."""

    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> FollowUpKind: ...
    @property
    def shows_at(self) -> datetime: ...


L = TypeVar("L", bound=Listed)


def shown(due: Sequence[L], now: datetime, zone: tzinfo) -> tuple[L, ...]:
    """These, in their order, with at most two suggestions to ask somebody else as well; days are those of `zone`."""
    today = local_day(now, zone)
    hints = [
        one
        for one in due
        if one.kind is FollowUpKind.SUGGEST_OTHER
        and today < working_days_after(local_day(one.shows_at, zone), _STANDS_FOR)
    ]
    kept = {one.id for one in sorted(hints, key=lambda one: (one.shows_at, one.id))[:MOST_SUGGEST_OTHER]}
    return tuple(one for one in due if one.kind is not FollowUpKind.SUGGEST_OTHER or one.id in kept)
