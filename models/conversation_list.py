"""The Conversations page: what is coming up, what needs a word whether it took place, and what is past."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from models import schema, settings
from models.schema import instant, instant_text
from models.terms import Form
from models.words import words

PAGE = 30  # rows of a section at first, and with each "Show more"


class Section(StrEnum):
    """The parts of the page, from top to bottom."""

    COMING = "coming"  # planned and not over, or without a date
    ASKED = "asked"  # planned and over: did it take place?
    PAST = "past"  # it took place


class Thanks(StrEnum):
    """How it stands with the thanks after a conversation that took place."""

    SENT = "sent"
    OPEN = "open"
    RESTS = "rests"  # the user let them rest


@dataclass(frozen=True, slots=True)
class Listed:
    """One line. `at` sorts it: when it starts, or of one that took place when it did; None: no date yet.

    Instants are UTC. `starts_at` is None where no date was ever agreed.
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
    most = [(limits or {}).get(section, PAGE) for section in Section]
    facts = {"now": moment, **dict(zip(("coming", "asked", "past"), most, strict=True))}
    found = schema.database.execute_sql(_LINES, facts).fetchall()
    lines = [_listed(row) for row in found]
    return Listing(
        zone=settings.zone(),
        lines={section: tuple(line for line in lines if line.section is section) for section in Section},
        counts={section: next((row[-1] for row in found if row[1] == section), 0) for section in Section},
    )


def summary(listing: Listing) -> str:
    """ "Two coming up, one to look back on, six so far."; empty where there is no conversation."""
    said = [words(f"conversations.{section}", count=count) for section, count in listing.counts.items() if count]
    sentence = words("list.comma").join(said)
    return words("conversations.summary", said=sentence[:1].upper() + sentence[1:]) if said else ""


# Sorted and counted by section over the few columns that decide, then joined for the lines that are shown.
# A conversation that was held before its time counts from when it was held. Thanks count as in rules/followups.py:
# those that name the conversation, or came after it.
_LINES = """
WITH kept AS (
    SELECT i.id, i.starts_at, q.person_id,
        CASE WHEN i.status = 'held' THEN 'past' WHEN i.ends_at <= :now THEN 'asked' ELSE 'coming' END AS section,
        CASE WHEN i.status = 'planned' THEN i.starts_at
            ELSE min(coalesce(i.held_at, i.ends_at), coalesce(i.starts_at, i.held_at, i.ends_at)) END AS at
    FROM interview i JOIN participant q ON q.id = (
        SELECT id FROM participant WHERE interview_id = i.id ORDER BY position, id LIMIT 1)
    WHERE i.status IN ('planned', 'held')
), placed AS (
    SELECT kept.*, count(*) OVER (PARTITION BY section) AS many, row_number() OVER (
        PARTITION BY section ORDER BY at IS NULL, CASE section WHEN 'coming' THEN at END, at DESC, id DESC) AS place
    FROM kept
)
SELECT k.id, k.section, p.id, p.sheet_heading, p.display_name, p.title, coalesce(o.name, ''), p.zone,
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
WHERE k.place <= CASE k.section WHEN 'coming' THEN :coming WHEN 'asked' THEN :asked ELSE :past END
ORDER BY k.section, k.place
"""


def _listed(row: Sequence[Any]) -> Listed:
    number, section, person, heading, name, title, organization, zone, at, starts, *rest = row
    minutes, form, sheet_ready, learned, thanks, _ = rest
    return Listed(
        id=number,
        section=Section(section),
        person=person,
        heading=heading or name,
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
