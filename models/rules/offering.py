"""Times to offer in a request: which are sensible for both sides, what speaks against one, and where they stand.

Instants are aware datetimes in UTC, zones are IANA names; an empty or unknown zone of theirs is taken to be mine.
Working hours are 9:00 to 17:00 on a working day of both; where these never meet, theirs count and I am awake; and
where that is never, both are awake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.rules.calendar_days import at_wall_time, is_weekend, local_day, working_days_after, zone_of

MOST_TIMES = 3  # "two or three times" (product.md, row 10)
SUGGESTED = 2
FIRST_AFTER_WORKING_DAYS = 2  # time to read and to answer
_DAYS_LOOKED_AT = 15
_MORNING_FIRST = (10, 11, 9, 15, 14, 16, 13)
_AFTERNOON_FIRST = (15, 14, 16, 13, 10, 11, 9)
_ANY_HOUR = (*_MORNING_FIRST, 8, 17, 18, 19, 7, 20)
WORK = (time(9), time(17))
AWAKE = (time(7), time(21))


@dataclass(frozen=True, slots=True)
class Busy:
    """A time that is taken: a conversation with somebody, or, `offered`, a time offered to somebody else."""

    starts_at: datetime
    ends_at: datetime
    name: str
    offered: bool = False


@dataclass(frozen=True, slots=True)
class Objection:
    """What speaks against a time: a key below "offered." in the words file, and with whom, where it says so."""

    code: str
    name: str = ""


def suggest(
    now: datetime,
    mine: str,
    theirs: str,
    minutes: int,
    busy: Sequence[Busy] = (),
    wanted: int = SUGGESTED,
    besides: Sequence[datetime] = (),
) -> tuple[datetime, ...]:
    """Up to `wanted` times on different days, a morning and an afternoon by turns, from two working days on.

    `besides` are offered already: none of the new ones is on a day of theirs.
    """
    found: list[datetime] = []
    today, taken = local_day(now, zone_of(mine)), {local_day(one, zone_of(mine)) for one in besides}
    n = FIRST_AFTER_WORKING_DAYS
    while len(found) < wanted and n < _DAYS_LOOKED_AT:
        day = working_days_after(today, n)
        morning = (len(found) + len(taken)) % 2 == 0
        start = None if day in taken else _on(day, mine, theirs, minutes, busy, morning=morning)
        if start is not None:
            found.append(start)
        n += 2 if start is not None else 1
    return tuple(found)


def _on(day: date, mine: str, theirs: str, minutes: int, busy: Sequence[Busy], *, morning: bool) -> datetime | None:
    """The best free time of one day of mine; None where there is none."""
    usual = _MORNING_FIRST if morning else _AFTERNOON_FIRST
    length = timedelta(minutes=minutes)
    for hours, my_hours, their_hours in ((usual, WORK, WORK), (_ANY_HOUR, AWAKE, WORK), (_ANY_HOUR, AWAKE, AWAKE)):
        for hour in hours:
            start = at_wall_time(day, time(hour), zone_of(mine))
            free = not any(_meet(start, length, one) for one in busy)
            if free and _within(start, length, mine, my_hours) and _within(start, length, theirs or mine, their_hours):
                return start
    return None


def objection(
    starts_at: datetime, minutes: int, now: datetime, mine: str, theirs: str, busy: Sequence[Busy] = ()
) -> Objection | None:
    """What speaks against a time, the gravest first; None where nothing does. A hint, never a bar."""
    length = timedelta(minutes=minutes)
    if starts_at <= now:
        return Objection("past")
    taken = sorted((one for one in busy if _meet(starts_at, length, one)), key=lambda one: one.offered)
    if taken:
        return Objection("also_offered" if taken[0].offered else "clash", taken[0].name)
    for whose, zone in (("theirs", theirs or mine), ("mine", mine)):
        if not _within(starts_at, length, zone, AWAKE, weekends=True):
            return Objection(f"night_{whose}")
    if is_weekend(local_day(starts_at, zone_of(theirs or mine))):
        return Objection("weekend")
    if local_day(starts_at, zone_of(mine)) == local_day(now, zone_of(mine)):
        return Objection("today")
    return None


def _meet(start: datetime, length: timedelta, other: Busy) -> bool:
    return start < other.ends_at and other.starts_at < start + length


def _within(start: datetime, length: timedelta, zone: str, hours: tuple[time, time], *, weekends: bool = False) -> bool:
    """Whether it begins and ends within these hours of one day there, on a working day unless `weekends`."""
    begin, end = (moment.astimezone(zone_of(zone)) for moment in (start, start + length))
    same_day = begin.date() == end.date()
    return same_day and hours[0] <= begin.time() and end.time() <= hours[1] and (weekends or not is_weekend(begin))


def differ(at: datetime, mine: str, theirs: str) -> bool:
    """Whether the clocks of the two show different times at that moment."""
    return bool(theirs) and at.astimezone(zone_of(mine)).utcoffset() != at.astimezone(zone_of(theirs)).utcoffset()


def replace_times(body: str, before: Sequence[str], after: Sequence[str], lead: str) -> str:
    """A letter that was changed by hand with other times in it: `before` are the lines as they stood, `after` as
    they shall stand. A line that stays keeps what was added to it by hand. Where none of the old ones is found,
    the new ones are put before the close, under `lead`; with no new ones the line that led to the old goes too.
    """
    lines = body.split("\n")
    at = {old: n for old in before for n, line in enumerate(lines) if old in line}
    if at:
        first = min(at.values())
        block = [lines[at[one]] if one in at else one for one in after]
        rest = [(n, line) for n, line in enumerate(lines) if n not in at.values()]
        head = [line for n, line in rest if n < first]
        if not after and head and head[-1].rstrip().endswith(":"):
            head.pop()
        text = "\n".join([*head, *block, *(line for n, line in rest if n > first)])
        return text if after else re.sub(r"\n{3,}", "\n\n", text).strip("\n")
    if not after:
        return body
    parts = list(_paragraphs(body))
    parts.insert(max(1, len(parts) - 1) if parts else 0, "\n".join([lead, *after]))
    return "\n\n".join(parts)


def _paragraphs(body: str) -> Iterator[str]:
    return (part.strip("\n") for part in re.split(r"\n\s*\n", body) if part.strip())
