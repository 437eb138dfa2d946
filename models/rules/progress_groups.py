"""The way with each person, from asked to referred, counted by month, circle or source; and the days between."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil
from statistics import median_high

from models.terms import Circle, Relation

ALL = "all"
OPEN = ""  # a circle or a source that was not said
EARLIER = "earlier"
MOST_MONTHS = 12
FEWEST_FOR_DAYS = 2  # of one alone "most" would say nothing


class By(StrEnum):
    """What people are told apart by."""

    MONTH = "month"  # in which the way with them began
    CIRCLE = "circle"
    SOURCE = "source"  # how the user knows them


class Step(StrEnum):
    """How far the way with a person came."""

    ASKED = "asked"
    ANSWERED = "answered"
    MET = "met"
    THANKED = "thanked"  # within 48 hours
    INTRODUCED = "introduced"
    REFERRED = "referred"


@dataclass(frozen=True, slots=True)
class Journey:
    """The way with one person: the month (YYYY-MM) in which it began, their circle and source (OPEN for what is not
    known), the steps that were reached, and after how many days: an answer after the request, a talk after the answer,
    thanks, an introduction and a referral after the talk. A step of an unknown day has none."""

    month: str
    circle: str
    source: str
    steps: frozenset[Step]
    days: Mapping[Step, float] = field(default_factory=dict[Step, float])


@dataclass(frozen=True, slots=True)
class Group:
    """Some people together: `key` is a month, circle or relation, ALL, OPEN or EARLIER.

    `days`: within how many whole days, one at least, at least half of a step came; from two on.
    """

    key: str
    counts: Mapping[Step, int]
    days: Mapping[Step, int]

    @property
    def most(self) -> int:
        """The largest of the counts."""
        return max(self.counts.values())


def together(journeys: Iterable[Journey]) -> Group:
    """Everybody as one group."""
    return _group(ALL, list(journeys))


def grouped(journeys: Iterable[Journey], by: By) -> tuple[Group, ...]:
    """The groups in which somebody is, the inner circle first, OPEN last; of months also the quiet ones between."""
    found: dict[str, list[Journey]] = defaultdict(list)
    for journey in journeys:
        found[_key(journey, by)].append(journey)
    if by is By.MONTH:
        return _months(found)
    order = [*(Circle if by is By.CIRCLE else Relation), OPEN]
    return tuple(_group(key, found[key]) for key in order if key in found)


def _months(found: Mapping[str, list[Journey]]) -> tuple[Group, ...]:
    months = sorted(month for month in found if month != OPEN)
    shown = _last_months(months)
    early = [month for month in months if month not in shown]
    groups = [_group(month, found.get(month, ())) for month in shown]
    if early:
        groups.insert(0, _group(EARLIER, [journey for month in early for journey in found[month]]))
    if OPEN in found:
        groups.append(_group(OPEN, found[OPEN]))
    return tuple(groups)


def _last_months(months: Sequence[str]) -> list[str]:
    """The last twelve months on the calendar from the first in which there was anything, the quiet ones too."""
    if not months:
        return []
    last = _number(months[-1])
    first = next(number for number in map(_number, months) if number > last - MOST_MONTHS)
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(first, last + 1)]


def _number(month: str) -> int:
    """The months since the year 0, for counting on."""
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def _key(journey: Journey, by: By) -> str:
    if by is By.MONTH:
        return journey.month
    return journey.circle if by is By.CIRCLE else journey.source


def _group(key: str, journeys: Sequence[Journey]) -> Group:
    counts = {step: sum(step in journey.steps for journey in journeys) for step in Step}
    days = {step: [journey.days[step] for journey in journeys if step in journey.days] for step in Step}
    usual = {step: max(1, ceil(median_high(found))) for step, found in days.items() if len(found) >= FEWEST_FOR_DAYS}
    return Group(key, counts, usual)
