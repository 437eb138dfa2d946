"""What conversations say of paths and organisations on the user's values: noted when looking back, read by the rules.

One conversation says one thing of a path (or organisation) on a value: 1 to 5, or that it did not come up. Whose
voice it is follows from who took part; of several people the first. What is noted without a conversation is the
user's own view.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from models import schema, tombstones, undo
from models.rules.fit import BEST, WORST, Rating
from models.schema import instant


@dataclass(frozen=True, slots=True)
class About:
    """What evidence is about: a path or an organisation, by id."""

    path: int | None = None
    organization: int | None = None

    def __post_init__(self) -> None:
        if (self.path is None) == (self.organization is None):
            raise TypeError("evidence is about a path or about an organisation")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a conversation says on one value (its key): `rating` 1 to 5, None for "did not come up"; a line why."""

    value: str
    rating: int | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One piece of evidence with whom it comes from. `at` is UTC; person and name are empty for the user's own view."""

    id: int
    value: str
    rating: int | None
    note: str
    interview: int | None
    person: int | None
    person_name: str
    at: datetime


# The person whose voice a conversation is: the first of those who took part.
VOICE = (
    "(SELECT q.person_id FROM participant q WHERE q.interview_id = e.interview_id ORDER BY q.position, q.id LIMIT 1)"
)


def note(interview: int | None, about: About, answers: Iterable[Answer], now: datetime, *, visit: str = "") -> None:
    """Note what one conversation says; a value that it said something of already is changed, others stay.

    `visit` joins the keystrokes of one visit to a text field into one step of undo.
    """
    with undo.step("noted_evidence", visit=visit, name=name_of(about)):
        there = {row.value: row for row in _rows(interview, about)}
        for answer in answers:
            if answer.rating is not None and not WORST <= answer.rating <= BEST:
                raise ValueError(f"a rating is {WORST} to {BEST}: {answer.rating}")
            said = {"rating": answer.rating, "note": answer.note.strip()}
            row = there.get(answer.value)
            if row is None:
                schema.Evidence.create(
                    interview=interview,
                    path=about.path,
                    organization=about.organization,
                    value=answer.value,
                    created_at=now,
                    updated_at=now,
                    **said,
                )
            elif (row.rating, row.note) != (said["rating"], said["note"]):
                schema.Evidence.update(updated_at=now, **said).where(schema.Evidence.id == row.id).execute()


def forget(interview: int | None, about: About, values: Iterable[str], now: datetime) -> None:
    """Take back what one conversation says on these values: it was not asked about, rather than not answered."""
    wanted = set(values)
    with undo.step("noted_evidence", name=name_of(about)):
        for row in _rows(interview, about):
            if row.value in wanted:
                tombstones.bury(row.uid, now)
                row.delete_instance()


def noted(interview: int | None, about: About) -> dict[str, Answer]:
    """What one conversation says so far, by value: for looking back again."""
    return {row.value: Answer(row.value, row.rating, row.note) for row in _rows(interview, about)}


def sources(about: About, value: str | None = None) -> tuple[Source, ...]:
    """What lies behind a cell (or, for None, behind a whole path or organisation), the newest conversation first."""
    rows = schema.database.execute_sql(
        "SELECT e.id, e.value, e.rating, e.note, e.interview_id, p.id, coalesce(p.display_name, ''), "
        "coalesce(i.held_at, i.starts_at, e.created_at) AS at FROM evidence e "
        f"LEFT JOIN interview i ON i.id = e.interview_id LEFT JOIN person p ON p.id = {VOICE} "
        "WHERE e.path_id IS ? AND e.organization_id IS ? AND (?3 IS NULL OR e.value = ?3) ORDER BY at DESC, e.id DESC",
        (about.path, about.organization, value),
    ).fetchall()
    return tuple(Source(*row[:7], at=instant(row[7])) for row in rows)


def of_paths() -> dict[int, list[Rating]]:
    """The ratings about each path, for the rules."""
    return _ratings("path_id")


def of_organizations() -> dict[int, list[Rating]]:
    """The ratings about each organisation, for the rules."""
    return _ratings("organization_id")


def conversations_about_paths() -> int:
    """How many conversations say something of a path."""
    return schema.database.execute_sql(
        "SELECT count(DISTINCT interview_id) FROM evidence WHERE path_id IS NOT NULL"
    ).fetchone()[0]


def name_of(about: About) -> str:
    """The name of the path or organisation, empty where it is gone."""
    if about.path is not None:
        row = schema.CareerPath.get_or_none(schema.CareerPath.id == about.path)
    else:
        row = schema.Organization.get_or_none(schema.Organization.id == about.organization)
    return row.name if row else ""


def _rows(interview: int | None, about: About) -> list[schema.Evidence]:
    table = schema.Evidence
    query = table.select().where(
        table.interview.is_null() if interview is None else table.interview == interview,
        table.path == about.path if about.path is not None else table.organization == about.organization,
    )
    return list(query.order_by(table.id))


def _ratings(column: str) -> dict[int, list[Rating]]:
    found: dict[int, list[Rating]] = defaultdict(list)
    for about, voice, value, rating in schema.database.execute_sql(
        f"SELECT e.{column}, {VOICE}, e.value, e.rating FROM evidence e WHERE e.{column} IS NOT NULL ORDER BY e.id"
    ).fetchall():
        found[about].append(Rating(voice, value, rating))
    return found
