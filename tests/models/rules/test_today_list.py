"""The rule that a hint to ask somebody else stands twice at most, and only until a reminder is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from models.rules.today_list import MOST_SUGGEST_OTHER, shown
from models.terms import FollowUpKind

NOW = datetime(2026, 6, 11, 9, tzinfo=UTC)  # a Thursday
OTHER, REMIND, THANKS = FollowUpKind.SUGGEST_OTHER, FollowUpKind.REMIND, FollowUpKind.THANK_YOU


@dataclass(frozen=True, slots=True)
class Thing:
    """Something due, showing since so many days."""

    id: int
    kind: FollowUpKind
    days: int = 1

    @property
    def shows_at(self) -> datetime:
        return NOW - timedelta(days=self.days)


@pytest.mark.parametrize(
    ("due", "wanted"),
    [
        ([], []),
        ([Thing(1, OTHER)], [1]),
        ([Thing(number, OTHER) for number in range(1, 9)], [1, 2]),
        ([Thing(1, OTHER, 0), Thing(2, OTHER, 2), Thing(3, OTHER, 1)], [2, 3]),  # the oldest, in their order
        ([Thing(number, THANKS) for number in range(1, 9)], list(range(1, 9))),  # nothing else is left out
        ([Thing(1, THANKS), Thing(2, REMIND), Thing(3, OTHER)], [1, 2, 3]),
        ([Thing(1, OTHER, 3)], [1]),  # since Monday: the fourth working day is tomorrow
        ([Thing(1, OTHER, 6)], []),  # since Friday: a reminder is due today
        ([Thing(1, OTHER, 6), Thing(2, OTHER, 40), Thing(3, OTHER), Thing(4, OTHER), Thing(5, OTHER)], [3, 4]),
    ],
)
def test_what_stands_on_today(due: list[Thing], wanted: list[int]) -> None:
    assert [one.id for one in shown(due, NOW, UTC)] == wanted


def test_ten_asked_on_one_day() -> None:
    hints = [Thing(number, OTHER) for number in range(10)]
    assert len(shown(hints, NOW, UTC)) == MOST_SUGGEST_OTHER
