"""Pop-ups over days in which a computer sleeps, is switched off, flies, and has its clock set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.rules import popups
from models.rules.calendar_days import local_day, zone_of
from models.rules.popups import DueItem
from models.terms import FollowUpKind, ReminderSettings
from tests.models.rules.stories import remembered, summary_day

BEGIN = datetime(2026, 3, 26, 9, 0, tzinfo=UTC)  # a Thursday; clocks go forward on Sunday, in many places
AUTUMN = datetime(2026, 10, 22, 9, 0, tzinfo=UTC)
WAKE = timedelta(minutes=10)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "Etc/GMT+12", "Pacific/Chatham")
OWN_CALLS = (FollowUpKind.THANK_YOU, FollowUpKind.PROMISE, FollowUpKind.LOOK_BACK)


@dataclass
class Computer:
    """One with Inroad on it, whose timer wakes as ui/reminders.py has it. `now` is what its clock shows."""

    items: list[DueItem]
    now: datetime
    zone: str = "Europe/Berlin"
    last: date | None = None
    times: Counter[int] = field(default_factory=Counter)
    summaries: Counter[date] = field(default_factory=Counter)
    most_at_once: int = 0

    def __post_init__(self) -> None:
        self.look(starting=True)

    def look(self, *, starting: bool = False) -> None:
        config = ReminderSettings(zone=self.zone)
        self.items = [_remembered_rightly(one, self.now) for one in self.items]
        shown = popups.popups(self.items, self.now, config, self.last, starting)
        for popup in shown:
            self.times.update(popup.items)
            self.summaries.update([local_day(self.now, zone_of(self.zone))] if popup.summary else [])
        self.most_at_once = max(self.most_at_once, len(shown))
        self.items, self.last = remembered(self.items, shown, self.now), summary_day(shown, self.now, config, self.last)
        self.looked_at, self.look_at = self.now, popups.next_look(self.items, self.now, config)

    def run(self, duration: timedelta) -> None:
        """Time goes by with the program running; wakes at which nothing can have changed are left out."""
        end = self.now + duration
        while self.look_at <= end:
            self.now = max(self.now, self.look_at)
            self.look()
        self.now = end

    def rest(self, duration: timedelta) -> None:
        """Asleep, or switched off."""
        self.now += duration
        self.look(starting=True)

    def set_clock(self, by: timedelta) -> None:
        """The clock is set; the program notices at its next wake."""
        self.now += by + WAKE
        if not self.looked_at <= self.now < self.look_at:
            self.look()

    def fly(self, zone: str) -> None:
        """The zone changes; the program notices at its next wake."""
        self.zone = zone
        self.now += WAKE
        self.look()


def _remembered_rightly(item: DueItem, now: datetime) -> DueItem:
    """As followups.forget_reminders_after does."""
    wrong = item.reminded_at is not None and item.reminded_at > now + popups.MOST_AHEAD
    return replace(item, reminded_at=None, reminders=0) if wrong else item


@st.composite
def what_is_due(draw: st.DrawFn) -> list[DueItem]:
    """Up to fifteen things within six days. Thanks have 24 hours from their reminder, promises less."""
    items: list[DueItem] = []
    for number in range(draw(st.integers(1, 15))):
        kind = draw(st.sampled_from(FollowUpKind))
        remind = BEGIN + timedelta(minutes=draw(st.integers(-24 * 60, 5 * 24 * 60)))
        due = remind + timedelta(hours=24 if kind is FollowUpKind.THANK_YOU else draw(st.integers(1, 20)))
        items.append(DueItem(number, kind, remind, due if kind in OWN_CALLS else None))
    return items


_spans = st.integers(1, 40 * 60).map(lambda minutes: timedelta(minutes=minutes))
_ordinary = st.tuples(st.sampled_from(("run", "rest")), _spans)


def moved(items: Sequence[DueItem], by: timedelta) -> list[DueItem]:
    return [replace(one, remind_at=one.remind_at and one.remind_at + by, due_at=one.due_at and one.due_at + by)
            for one in items]  # fmt: skip


def check(computer: Computer) -> None:
    """Two weeks later all is well: nobody was asked too often, and nothing was lost."""
    computer.run(timedelta(days=14))
    assert all(count == 1 for count in computer.summaries.values()), computer.summaries
    assert computer.most_at_once <= popups.MOST_ALONE + 1
    for one in computer.items:
        assert 1 <= computer.times[one.id] <= (2 if one.kind in OWN_CALLS else 1), one


@given(what_is_due(), st.lists(_ordinary, max_size=10), st.booleans())
def test_sleep_restarts_and_summer_time(items: list[DueItem], days: list[tuple[str, timedelta]], autumn: bool) -> None:
    begin = AUTUMN if autumn else BEGIN
    computer = Computer(moved(items, begin - BEGIN), begin)
    for what, span in days:
        getattr(computer, what)(span)
    check(computer)


@given(what_is_due(), st.lists(st.one_of(_ordinary, st.integers(-24, 24)), max_size=10))
def test_a_clock_that_is_up_to_a_day_wrong(items: list[DueItem], days: list[tuple[str, timedelta] | int]) -> None:
    computer, wrong = Computer(items, BEGIN), 0
    for one in days:
        if isinstance(one, int):
            computer.set_clock(timedelta(hours=one - wrong))
            wrong = one
        else:
            getattr(computer, one[0])(one[1])
    check(computer)


@given(what_is_due(), st.lists(st.one_of(_ordinary, st.sampled_from(ZONES)), max_size=10))
def test_flights_round_the_world(items: list[DueItem], days: list[tuple[str, timedelta] | str]) -> None:
    computer = Computer(items, BEGIN)
    for one in days:
        if isinstance(one, str):
            computer.fly(one)
        else:
            getattr(computer, one[0])(one[1])
    check(computer)


@given(what_is_due(), st.integers(4, 4000))
def test_a_clock_that_was_years_ahead_loses_nothing(items: list[DueItem], days: int) -> None:
    """As with an empty battery: all is shown under the wrong date, and what was to come still comes in time."""
    computer = Computer(items, BEGIN)
    computer.set_clock(timedelta(days=days))
    computer.run(timedelta(hours=30))
    computer.set_clock(-timedelta(days=days))
    before = computer.times.copy()
    to_come = [one.id for one in computer.items if one.remind_at is not None and one.remind_at > computer.now]
    computer.run(timedelta(days=14))
    assert all(computer.times[number] > before[number] for number in to_come)


def test_a_year_without_a_start_is_one_summary() -> None:
    items = [DueItem(n, FollowUpKind.THANK_YOU, BEGIN, BEGIN + timedelta(hours=24)) for n in range(100)]
    items += [DueItem(n, FollowUpKind.CHECK_IN, BEGIN + timedelta(days=n)) for n in range(100, 200)]
    computer = Computer(items, BEGIN + timedelta(days=364))  # a Thursday
    assert computer.most_at_once == 1
    assert sum(computer.times.values()) == 105  # five check-ins a day, as ever
