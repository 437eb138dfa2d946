"""Times that the user offers in a request: suggested, judged, said in both time zones, kept, and agreed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from models import conversations, people, planning, preparing, schema, settings, story, undo
from models.rules import offering
from models.rules.calendar_days import local_time, zone_of
from models.rules.offering import MOST_TIMES as MOST_TIMES
from models.schema import instant, instant_text
from models.terms import DEFAULT_MINUTES, Purpose
from models.words import say_clock, say_date, words

_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Offered:
    """A time that was offered: its begin in UTC, and how long."""

    starts_at: datetime
    minutes: int


def offered(person: int, now: datetime) -> tuple[Offered, ...]:
    """The times offered to this person that are still to come, the earliest first."""
    rows = schema.database.execute_sql(
        "SELECT DISTINCT starts_at, minutes FROM offered_time WHERE person_id = ? AND starts_at > ? "
        "AND touch_id IS NOT NULL ORDER BY starts_at LIMIT ?",
        (person, instant_text(now), _SHOWN),
    ).fetchall()
    return tuple(Offered(instant(starts), minutes) for starts, minutes in rows)


def add(person: int, touch: int, times: Sequence[datetime], now: datetime) -> None:
    """Keep the times that a letter offered, with the touch that the letter became. Part of the caller's step."""
    zone = settings.zone()
    for at in sorted(set(times)):
        schema.OfferedTime.create(
            person=person,
            touch=touch,
            local_start=local_time(at, zone_of(zone)).strftime(conversations.LOCAL_FORMAT),
            zone=zone,
            starts_at=at,
            minutes=minutes_with(person),
            created_at=now,
            updated_at=now,
        )


def minutes_with(person: int) -> int:
    """How long the conversation with this person shall be: as planned, else the usual length."""
    row = schema.database.execute_sql(
        "SELECT i.minutes FROM interview i JOIN participant q ON q.interview_id = i.id "
        "WHERE q.person_id = ? AND i.status = 'planned' ORDER BY i.id DESC LIMIT 1",
        (person,),
    ).fetchone()
    return row[0] if row else DEFAULT_MINUTES


def suggest(person: int, now: datetime, besides: Sequence[datetime] = (), wanted: int = 2) -> tuple[datetime, ...]:
    """Times that suit both: working days and hours, not today, nothing else planned, none of `besides`."""
    busy = _busy(person, now)
    return offering.suggest(now, settings.zone(), zone_with(person), minutes_with(person), busy, wanted, besides)


def gentle(person: int, at: datetime, now: datetime) -> str:
    """A sentence on what speaks against offering this time; empty where nothing does."""
    busy = _busy(person, now)
    found = offering.objection(at, minutes_with(person), now, settings.zone(), zone_with(person), busy)
    if found is None:
        return ""
    key = f"offered.{found.code}"
    return words(key, name=found.name) if found.name else words(key)


def zone_with(person: int) -> str:
    """The time zone of this person, "" where it is not known, or not to this computer."""
    row = schema.Person.get_or_none(schema.Person.id == person)
    return _known_zone(row.zone) if row else ""


def _known_zone(name: str) -> str:
    return name if name and settings.zone_info(name).key == name else ""


def say_offered(at: datetime, theirs: str) -> str:
    """A time as a letter says it, the reader's clock first: "Tuesday 9 June, 10:00 your time (15:00 mine)".

    Where both clocks agree, or theirs is not known: "Tuesday 9 June, 15:00".
    """
    mine, theirs = settings.zone(), _known_zone(theirs)
    here = local_time(at, zone_of(mine))
    if not offering.differ(at, mine, theirs):
        return words("offered.line", day=say_date(here.date(), style="long"), time=say_clock(here))
    there = local_time(at, zone_of(theirs))
    key = "offered.line_both" if here.date() == there.date() else "offered.line_both_day"
    facts = {"day": say_date(there.date(), style="long"), "time": say_clock(there), "mine": say_clock(here)}
    if here.date() != there.date():
        facts["my_day"] = words(f"weekday.{here.isoweekday()}")
    return words(key, **facts)


def accept(person: int, now: datetime, at: datetime | None = None, minutes: int | None = None) -> int | None:
    """They said yes: it enters the story, and with a time (UTC) the conversation gets its date; one step.

    Returns the conversation that has the date now, None without one.
    """
    with undo.step("said_yes", name=people.name_of(person)):
        people.must_be_there(person)
        story.record(person, Purpose.ACCEPTED, now)
        if at is None:
            return None
        interview = preparing.begin(person, now)
        zone = settings.zone()
        local = local_time(at, zone_of(zone)).replace(tzinfo=None)
        preparing.set_when(interview, local, zone, minutes or minutes_with(person), now)
        planning.replan([person], now)
    return interview


def _busy(person: int, now: datetime) -> tuple[offering.Busy, ...]:
    """Conversations with a date, and times offered to others who have not said no and have no date yet."""
    talks = schema.database.execute_sql(
        "SELECT i.starts_at, i.ends_at, p.display_name FROM interview i "
        "JOIN participant q ON q.interview_id = i.id AND q.position = 0 JOIN person p ON p.id = q.person_id "
        "WHERE i.status = 'planned' AND i.ends_at > ? AND q.person_id <> ? ORDER BY i.starts_at LIMIT 200",
        (instant_text(now), person),
    ).fetchall()
    offers = schema.database.execute_sql(
        "SELECT o.starts_at, o.minutes, p.display_name FROM offered_time o JOIN person p ON p.id = o.person_id "
        "WHERE o.starts_at > ? AND o.person_id <> ? AND p.stage IN ('asked', 'agreed') LIMIT 200",
        (instant_text(now), person),
    ).fetchall()
    found = [offering.Busy(instant(begin), instant(end), name) for begin, end, name in talks]
    for begin, minutes, name in offers:
        starts = instant(begin)
        found.append(offering.Busy(starts, starts + timedelta(minutes=minutes), name, offered=True))
    return tuple(found)


def utc(local: datetime) -> datetime:
    """A wall time (naive) of the user's zone in UTC."""
    return conversations.in_utc(local, settings.zone()).astimezone(UTC)
