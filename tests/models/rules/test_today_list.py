"""The rule that a hint to ask somebody else stands twice at most, and not beside a reminder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from models.rules.today_list import MOST_SUGGEST_OTHER, shown
from models.terms import FollowUpKind

START = datetime(2026, 6, 9, 7, tzinfo=UTC)
OTHER, REMIND, THANKS = FollowUpKind.SUGGEST_OTHER, FollowUpKind.REMIND, FollowUpKind.THANK_YOU


@dataclass(frozen=True, slots=True)
class Thing:
    """Something due: of the person, showing since some days after the start."""

    id: int
    kind: FollowUpKind
    person: int
    days: int = 0

    @property
    def shows_at(self) -> datetime:
        return START + timedelta(days=self.days)


@pytest.mark.parametrize(
    ("due", "wanted"),
    [
        ([], []),
        ([Thing(1, OTHER, 1)], [1]),
        ([Thing(number, OTHER, number) for number in range(1, 9)], [1, 2]),
        ([Thing(1, OTHER, 1, 3), Thing(2, OTHER, 2, 1), Thing(3, OTHER, 3, 2)], [2, 3]),  # the oldest, in their order
        ([Thing(1, REMIND, 1), Thing(2, OTHER, 1)], [1]),
        ([Thing(1, REMIND, 1), Thing(2, OTHER, 2)], [1, 2]),
        ([Thing(1, REMIND, 1), Thing(2, OTHER, 1), Thing(3, OTHER, 2, 1), Thing(4, OTHER, 3, 1)], [1, 3, 4]),
        ([Thing(number, THANKS, number) for number in range(1, 9)], list(range(1, 9))),  # nothing else is left out
        ([Thing(1, THANKS, 1), Thing(2, OTHER, 1)], [1, 2]),
    ],
)
def test_what_stands_on_today(due: list[Thing], wanted: list[int]) -> None:
    assert [one.id for one in shown(due)] == wanted


def test_ten_asked_on_one_day() -> None:
    hints = [Thing(number, OTHER, number) for number in range(10)]
    assert len(shown(hints)) == MOST_SUGGEST_OTHER
    reminders = [Thing(10 + number, REMIND, number) for number in range(10)]
    assert shown([*reminders, *hints]) == tuple(reminders)
