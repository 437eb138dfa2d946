"""What the panel shows of one organisation: who is and was there, conversations, what was heard on each value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models import comparing, evidence, organization_list, referrals, schema, settings
from models.comparing import Value
from models.evidence import About, Source
from models.referrals import Referral
from models.rules.fit import Look, Rating, look
from models.schema import instant
from models.terms import InterviewStatus

FEW = 8  # of people and of conversations, to begin with


@dataclass(frozen=True, slots=True)
class PersonThere:
    """Somebody who is there, or was: `ended` is a year or a month as it was typed, empty where it was not said."""

    id: int
    name: str
    title: str
    now: bool
    ended: str = ""


@dataclass(frozen=True, slots=True)
class TalkThere:
    """A conversation with somebody there, or in which the organisation came up (`named`). `at`: UTC, None: no date."""

    interview: int
    person: int
    name: str
    status: InterviewStatus
    at: datetime | None
    named: bool


@dataclass(frozen=True, slots=True)
class OrganizationDetail:
    """The panel. `people` and `talks` are the first of `people_in_all` and `talks_in_all`; `zone` is the user's."""

    id: int
    name: str
    interest: int | None
    website: str
    notes: str
    values: tuple[Value, ...]
    look: Look
    people: tuple[PersonThere, ...]
    people_in_all: int
    talks: tuple[TalkThere, ...]
    talks_in_all: int
    referrals: tuple[Referral, ...]
    zone: str


def detail(organization: int, *, people: int = FEW, talks: int = FEW) -> OrganizationDetail | None:
    """One organisation with so many of its people and conversations, or None where it is gone."""
    row = schema.Organization.get_or_none(schema.Organization.id == organization)
    if row is None:
        return None
    heard = evidence.sources(About(organization=organization))
    there, there_in_all = _people(organization, people)
    held, held_in_all = _talks(organization, talks)
    return OrganizationDetail(
        id=row.id,
        name=row.name,
        interest=row.interest,
        website=row.website,
        notes=row.notes,
        values=comparing.my_values(),
        look=look(organization_list.weighed(), (Rating(one.person, one.value, one.rating) for one in heard)),
        people=there,
        people_in_all=there_in_all,
        talks=held,
        talks_in_all=held_in_all,
        referrals=referrals.of_organization(organization),
        zone=settings.zone(),
    )


def sources(organization: int, value: str) -> tuple[Source, ...]:
    """Who said what of an organisation on one value, the newest conversation first."""
    return evidence.sources(About(organization=organization), value)


# Whoever is there now stands once; of the others the last step there counts. The user's own steps are not theirs.
_THERE = """
SELECT p.id, p.display_name, p.title, 1 AS now, '' AS ended, p.sort_key, p.stage = 'known' AS far
FROM person p WHERE p.organization_id = ?1
UNION ALL
SELECT p.id, p.display_name, s.title, 0, max(s.ended), p.sort_key, p.stage = 'known'
FROM position s JOIN person p ON p.id = s.person_id
WHERE s.organization_id = ?1 AND p.organization_id IS NOT ?1 GROUP BY p.id
"""


def _people(organization: int, limit: int) -> tuple[tuple[PersonThere, ...], int]:
    """Those who are there now first, and of them those with whom the user has begun."""
    rows = schema.database.execute_sql(
        f"SELECT id, display_name, title, now, ended, count(*) OVER () FROM ({_THERE}) "
        "ORDER BY now DESC, far, sort_key, id LIMIT ?2",
        (organization, limit),
    ).fetchall()
    found = tuple(PersonThere(number, name, title, bool(now), ended) for number, name, title, now, ended, _ in rows)
    return found, rows[0][5] if rows else 0


_TALKED = """
SELECT i.id, q.person_id, i.status, coalesce(i.held_at, i.starts_at) AS at, 0 AS named
FROM interview i JOIN participant q ON q.interview_id = i.id JOIN person p ON p.id = q.person_id
WHERE p.organization_id = ?1 AND i.status <> 'cancelled'
UNION ALL
SELECT i.id, q.person_id, i.status, coalesce(i.held_at, i.starts_at), 1
FROM interview i JOIN participant q ON q.interview_id = i.id
WHERE i.id IN (SELECT interview_id FROM mention WHERE organization_id = ?1
               UNION SELECT interview_id FROM evidence WHERE organization_id = ?1)
"""


def _talks(organization: int, limit: int) -> tuple[tuple[TalkThere, ...], int]:
    """What is coming first, then the latest; one with several people there stands once, with the first of them."""
    rows = schema.database.execute_sql(
        f"SELECT id, person_id, display_name, status, at, named, count(*) OVER () FROM ("
        f"SELECT t.*, p.display_name, row_number() OVER (PARTITION BY t.id ORDER BY t.named, t.person_id) AS turn "
        f"FROM ({_TALKED}) t JOIN person p ON p.id = t.person_id) WHERE turn = 1 "
        "ORDER BY status = 'held', at IS NULL, at DESC, id DESC LIMIT ?2",
        (organization, limit),
    ).fetchall()
    found = tuple(
        TalkThere(number, person, name, InterviewStatus(status), instant(at) if at else None, bool(named))
        for number, person, name, status, at, named, _ in rows
    )
    return found, rows[0][6] if rows else 0
