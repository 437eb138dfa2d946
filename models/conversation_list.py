"""The Conversations page: what is coming up, what needs a word, what to look back on, and the past."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from models import schema, settings
from models.schema import instant, instant_text
from models.terms import Form
from models.words import say_list, words

PAGE = 30  # rows of a section at first, and with each "Show more"
MOST_BETWEEN = 500  # a month of somebody who does nothing else
MOST_NAMES = 4  # of those who take part in one conversation


class Section(StrEnum):
    """The parts of the page, from top to bottom."""

    COMING = "coming"  # planned and not over, or without a date
    ASKED = "asked"  # planned and over: did it take place?
    LOOK_BACK = "look_back"  # it took place, and the user neither looked back nor said no to that
    PAST = "past"


class Thanks(StrEnum):
    """How it stands with the thanks after a conversation that took place."""

    SENT = "sent"
    OPEN = "open"
    RESTS = "rests"  # the user let them rest


@dataclass(frozen=True, slots=True)
class Listed:
    """One line. `at` sorts it: when it starts, or of one that took place when it did; None: no date yet.

    `person` is the first of those who take part, `heading` names all of them. Instants are UTC. `starts_at` is None
    where no date was ever agreed.
    """

    id: int
    section: Section
    person: int
    heading: str
    person_name: str
    role: str
    person_zone: str
    at: datetime | None
    starts_at: datetime | None
    minutes: int
    form: Form
    sheet_ready: bool
    learned: str
    thanks: Thanks


@dataclass(frozen=True, slots=True)
class Listing:
    """The page in the user's zone. Each section holds as many lines as were asked for, `counts` says of how many."""

    zone: str
    lines: dict[Section, tuple[Listed, ...]]
    counts: dict[Section, int]


def read(now: datetime, limits: dict[Section, int] | None = None) -> Listing:
    """What the page shows at `now` (UTC), at most so many lines of each section (PAGE where nothing is said).

    Upcoming ones stand by date, those without a date last; the others newest first. Cancelled ones are left out,
    and so are those whose people are all deleted.
    """
    moment = instant_text(now)
    facts = {"now": moment, **{section: (limits or {}).get(section, PAGE) for section in Section}}
    found = schema.database.execute_sql(_LINES, facts).fetchall()
    lines = [_listed(row) for row in found]
    return Listing(
        zone=settings.zone(),
        lines={section: tuple(line for line in lines if line.section is section) for section in Section},
        counts={section: next((row[-1] for row in found if row[1] == section), 0) for section in Section},
    )


def between(start: datetime, end: datetime, now: datetime) -> tuple[Listed, ...]:
    """The conversations from `start` up to `end` (both UTC), by time; at most MOST_BETWEEN."""
    facts = {"now": instant_text(now), "start": instant_text(start), "end": instant_text(end), "most": MOST_BETWEEN}
    return tuple(_listed(row) for row in schema.database.execute_sql(_BETWEEN, facts).fetchall())


def at_the_same_time(interview: int) -> tuple[str, ...]:
    """The names of those with whom another conversation is planned that overlaps this one."""
    rows = schema.database.execute_sql(
        "SELECT DISTINCT p.display_name FROM interview i JOIN interview other ON other.id <> i.id "
        "AND other.status = 'planned' AND other.starts_at < i.ends_at AND other.ends_at > i.starts_at "
        "JOIN participant q ON q.interview_id = other.id JOIN person p ON p.id = q.person_id "
        "WHERE i.id = ? AND i.status = 'planned' ORDER BY other.starts_at, q.position LIMIT ?",
        (interview, MOST_NAMES),
    ).fetchall()
    return tuple(name for (name,) in rows)


def summary(listing: Listing) -> str:
    """ "Two coming up, one to look back on, six so far."; empty where there is no conversation."""
    said = [words(f"conversations.{section}", count=count) for section, count in listing.counts.items() if count]
    sentence = words("list.comma").join(said)
    return words("conversations.summary", said=sentence[:1].upper() + sentence[1:]) if said else ""


# The few columns that decide. A conversation that was held before its time counts from when it was held.
_KEPT = """
WITH kept AS (
    SELECT i.id, i.starts_at, q.person_id,
        CASE WHEN i.status = 'held' AND i.looked_back_at IS NULL THEN 'look_back' WHEN i.status = 'held' THEN 'past'
            WHEN i.ends_at <= :now THEN 'asked' ELSE 'coming' END AS section,
        CASE WHEN i.status = 'planned' THEN i.starts_at
            ELSE min(coalesce(i.held_at, i.ends_at), coalesce(i.starts_at, i.held_at, i.ends_at)) END AS at
    FROM interview i JOIN participant q ON q.id = (
        SELECT id FROM participant WHERE interview_id = i.id ORDER BY position, id LIMIT 1)
    WHERE i.status IN ('planned', 'held')
)"""
# What is shown of each. Thanks count as in rules/followups.py: those that name the conversation, or came after it.
_SHOWN = """
SELECT k.id, k.section, p.id, (
        SELECT json_group_array(name) FROM (
            SELECT coalesce(nullif(w.sheet_heading, ''), w.display_name) AS name FROM participant q
            JOIN person w ON w.id = q.person_id WHERE q.interview_id = k.id ORDER BY q.position, q.id LIMIT :names)),
    p.display_name, p.title, coalesce(o.name, ''), p.zone,
    k.at, k.starts_at, i.minutes, i.form, i.sheet_ready_at IS NOT NULL, i.learned,
    CASE
        WHEN EXISTS (SELECT 1 FROM touch t WHERE t.person_id = p.id AND t.purpose = 'thank_you'
            AND (t.interview_id = k.id OR t.at >= coalesce(i.held_at, i.ends_at))) THEN 'sent'
        WHEN EXISTS (SELECT 1 FROM follow_up f WHERE f.interview_id = k.id AND f.kind = 'thank_you'
            AND f.rested_at IS NOT NULL) THEN 'rests'
        ELSE 'open'
    END,
    k.many
FROM placed k JOIN interview i ON i.id = k.id JOIN person p ON p.id = k.person_id
LEFT JOIN organization o ON o.id = p.organization_id
""".replace(":names", str(MOST_NAMES))
_LINES = f"""{_KEPT}, placed AS (
    SELECT kept.*, count(*) OVER (PARTITION BY section) AS many, row_number() OVER (
        PARTITION BY section ORDER BY at IS NULL, CASE section WHEN 'coming' THEN at END, at DESC, id DESC) AS place
    FROM kept
)
{_SHOWN}
WHERE k.place <= CASE k.section
    WHEN 'coming' THEN :coming WHEN 'asked' THEN :asked WHEN 'look_back' THEN :look_back ELSE :past END
ORDER BY k.section, k.place
"""
_BETWEEN = f"""{_KEPT}, placed AS (
    SELECT kept.*, 1 AS many FROM kept WHERE at >= :start AND at < :end ORDER BY at, id LIMIT :most
)
{_SHOWN}
ORDER BY k.at, k.id
"""


def _listed(row: Sequence[Any]) -> Listed:
    number, section, person, names, name, title, organization, zone, at, starts, *rest = row
    minutes, form, sheet_ready, learned, thanks, _ = rest
    return Listed(
        id=number,
        section=Section(section),
        person=person,
        heading=say_list(json.loads(names)),
        person_name=name,
        role=", ".join(filter(None, (title, organization))),
        person_zone=zone,
        at=instant(at) if at else None,
        starts_at=instant(starts) if starts else None,
        minutes=minutes,
        form=Form(form),
        sheet_ready=bool(sheet_ready),
        learned=learned,
        thanks=Thanks(thanks),
    )
