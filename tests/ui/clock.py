"""A desk with a clock that tests move by hand, on a store of their own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from ui.desk import Desk

# A Thursday morning, 09:30 in Lisbon.
THURSDAY = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)
ZONE = "Europe/Lisbon"


class Clock:
    """Tells the time that it was set to."""

    def __init__(self, now: datetime = THURSDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **by: float) -> None:
        """Move on by hours=…, days=…, minutes=…"""
        self.now += timedelta(**by)


class TestDesk(Desk):
    """A Desk that remembers what it said and what went wrong."""

    __test__ = False

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.clock = clock
        self.sentences: list[str] = []
        self.problems: list[str] = []
        self.said.connect(lambda sentence, _undoable: self.sentences.append(sentence))
        self.problem.connect(self.problems.append)
