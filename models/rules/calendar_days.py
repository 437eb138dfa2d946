"""Days and wall times: zones, local days, working days, and the sharing out of days.

Instants are aware datetimes in UTC. Working days are Monday to Friday; public holidays are not known here,
because Inroad asks nobody where its user lives.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

SATURDAY = 5


@lru_cache(maxsize=64)
def zone_of(name: str) -> tzinfo:
    """The time zone of an IANA name; UTC for a name that is empty, unknown or no name at all."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # not found; not a key or not a zone's file; a folder of zones
        return UTC


def local_time(moment: datetime, zone: tzinfo) -> datetime:
    """The wall time of a moment, as an aware datetime in the zone."""
    return moment.astimezone(zone)


def local_day(moment: datetime, zone: tzinfo) -> date:
    """The day on the calendar of somebody in the zone."""
    return moment.astimezone(zone).date()


def at_wall_time(day: date, wall: time, zone: tzinfo, *, second: bool = False) -> datetime:
    """The moment, in UTC, when clocks of the zone show `wall` on `day`.

    A time that the clock skips in spring counts as if it had not yet been put forward (02:30 is then 03:30).
    Of a time that comes twice in autumn it is the first one, or with `second` the second one.
    """
    local = datetime.combine(day, wall.replace(tzinfo=None), tzinfo=zone)
    return local.replace(fold=1 if second else 0).astimezone(UTC)


def is_weekend(day: date) -> bool:
    return day.weekday() >= SATURDAY


def first_working_day(day: date) -> date:
    """The day itself, or the Monday after it when it is a Saturday or Sunday."""
    return day + timedelta(days=7 - day.weekday()) if is_weekend(day) else day


def last_working_day(day: date) -> date:
    """The day itself, or the Friday before it when it is a Saturday or Sunday."""
    return day - timedelta(days=day.weekday() - SATURDAY + 1) if is_weekend(day) else day


def working_days_after(start: date, n: int) -> date:
    """The n-th working day after `start`, which is itself not counted, so 7 after Tuesday 26 May is
    Thursday 4 June. With n = 0 the first working day from `start` on."""
    day = first_working_day(start) if n <= 0 else start
    for _ in range(n):
        day = first_working_day(day + timedelta(days=1))
    return day


def working_days_between(start: date, end: date) -> int:
    """How many working days after `start` lie up to and with `end`; 0 where none does."""
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    return sum(not is_weekend(day) for day in days)


def share_out(day: date, taken: Mapping[date, int], per_day: int) -> date:
    """The first working day from `day` on that has fewer than `per_day` check-ins.

    `taken` counts what is already planned on each day. A `per_day` below 1 counts as 1.
    """
    day = first_working_day(day)
    while taken.get(day, 0) >= max(1, per_day):
        day = first_working_day(day + timedelta(days=1))
    return day
