"""How people say days and times: an instant and `now` in, a code with facts out. words.py makes text of it.

Days are counted by the calendar of the user's zone, never by hours: 23:50 yesterday is "yesterday" at 8:00.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

DAYS_BEFORE_WEEKS = 14
WEEKS_BEFORE_MONTHS = 18
MONTHS_BEFORE_YEARS = 24
DAYS_PER_MONTH = 30.4375
HOURS_BEFORE_DAYS = 72


@dataclass(frozen=True, slots=True)
class Said:
    """A key of the words file below "day.", and the facts for it; `day` is a date yet to be spelled out."""

    code: str
    facts: Mapping[str, int] = field(default_factory=dict[str, int])
    day: date | None = None


def local_day(at: datetime, zone: str) -> date:
    """The calendar day of an aware instant in the IANA zone."""
    return at.astimezone(ZoneInfo(zone)).date()


def day(value: date, today: date) -> Said:
    """today, tomorrow, yesterday; the weekday within six days either way; otherwise the date."""
    distance = (value - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(distance)
    if near:
        return Said(near)
    if abs(distance) <= 6:
        return Said("weekday", day=value)
    return Said("date" if value.year == today.year else "date_year", day=value)


def span(days: int) -> Said:
    """A number of days as days, weeks, months or years: the largest unit that is still exact enough."""
    if days < DAYS_BEFORE_WEEKS:
        return Said("days", {"count": days})
    if days < WEEKS_BEFORE_MONTHS * 7:
        return Said("weeks", {"count": days // 7})
    months = round(days / DAYS_PER_MONTH)
    if months < MONTHS_BEFORE_YEARS:
        return Said("months", {"count": months})
    return Said("years", {"count": round(months / 12)})


def ago(at: datetime, now: datetime, zone: str) -> Said:
    """How long ago an aware instant was; what still lies ahead is said as `ahead` says it."""
    if at > now:
        return ahead(at, now, zone)
    return _distance(now - at, (local_day(now, zone) - local_day(at, zone)).days, "ago", "yesterday")


def ahead(at: datetime, now: datetime, zone: str) -> Said:
    """How far away an aware instant is; what has passed is said as `ago` says it."""
    if at <= now:
        return ago(at, now, zone)
    return _distance(at - now, (local_day(at, zone) - local_day(now, zone)).days, "in", "tomorrow")


def _distance(gap: timedelta, days: int, side: str, next_door: str) -> Said:
    minutes = int(gap.total_seconds() // 60)
    if minutes < 1:
        return Said("now")
    if minutes < 60:
        return Said(f"{side}_minutes", {"count": minutes})
    if days == 0:
        return Said(f"{side}_hours", {"count": minutes // 60})
    if days == 1:
        return Said(next_door)
    spoken = span(days)
    return Said(f"{side}_{spoken.code}", spoken.facts)


def left(due: datetime, now: datetime) -> Said:
    """What is left of a promise of hours, such as the 48 for a thank-you: to the nearest hour."""
    minutes = (due - now).total_seconds() / 60
    if minutes <= 0:
        return Said("left_none")
    if minutes < 60:
        return Said("left_minutes", {"count": max(1, round(minutes))})
    hours = round(minutes / 60)
    if hours < HOURS_BEFORE_DAYS:
        return Said("left_hours", {"count": hours})
    return Said("left_days", {"count": round(hours / 24)})


def rhythm(days: int) -> Said:
    """How often, from a rhythm in days: months where it is a multiple of 30, weeks of 7, otherwise days."""
    if days >= 30 and days % 30 == 0:
        return Said("every_months", {"count": days // 30})
    if days % 7 == 0:
        return Said("every_weeks", {"count": days // 7})
    return Said("every_days", {"count": days})


def zone_city(zone: str) -> str:
    """The place that an IANA zone is named after: "America/Toronto" is "Toronto".

    "Etc/GMT+5" counts westward by POSIX and is UTC−5 to everybody else; "Etc/UTC" is "UTC".
    """
    name = zone.rsplit("/", 1)[-1].replace("_", " ")
    if zone.startswith("Etc/GMT") and len(name) > 4 and name[3] in "+-":
        return "UTC" + ("−" if name[3] == "+" else "+") + name[4:]
    return name
