"""People: what the detail panel shows of one, and every way in which a person is written."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models import introductions, organizations, planning, schema, search, undo
from models.errors import Problem
from models.exchange.matching import contact_key
from models.schema import instant
from models.search import fold
from models.terms import CIRCLE_OF_RELATION, Channel, Circle, ContactKind, Purpose, Relation, Stage

# What edit() takes beside organization: fields that the user types.
EDITABLE = frozenset(
    [
        "display_name",
        "given_name",
        "family_name",
        "greet_as",
        "sheet_heading",
        "title",
        "how_known",
        "zone",
        "rhythm_days",
        "why",
        "notes",
        "circle",
        "path_id",
        "archived_at",
        "shortlisted_at",
    ]
)


@dataclass(frozen=True, slots=True)
class Point:
    """One way to reach somebody."""

    kind: ContactKind
    value: str


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One event of the story, newest first in lists. `words` counts those of a letter."""

    id: int
    at: datetime
    purpose: Purpose
    channel: Channel | None
    subject: str
    text: str
    words: int
    interview: int | None


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """Everything about one person that a panel or a letter needs."""

    id: int
    uid: str
    display_name: str
    greet_as: str
    sheet_heading: str
    title: str
    organization: str
    path: int | None
    circle: Circle | None
    relation: Relation | None
    how_known: str
    zone: str
    rhythm_days: int | None
    why: str
    notes: str
    stage: Stage
    resting: bool
    next_kind: str | None
    next_at: datetime | None
    last_contact_at: datetime | None
    archived: bool
    connected_on: date | None
    points: tuple[Point, ...]
    introducers: tuple[tuple[int, str, date | None], ...]
    introduced: tuple[tuple[int, str], ...]
    story: tuple[StoryLine, ...]
    interviews: tuple[int, ...]

    @property
    def greeting_name(self) -> str:
        """How to greet this person; the name as typed where nothing else was said."""
        return self.greet_as or self.display_name

    def first(self, kind: ContactKind) -> str:
        """The first contact point of a kind, or an empty text."""
        return next((point.value for point in self.points if point.kind is kind), "")


def count() -> int:
    """How many people there are, archived ones too."""
    return schema.Person.select().count()


def detail(person: int, now: datetime) -> PersonDetail | None:
    """One person with story and contact points, or None where the person is gone."""
    row = schema.Person.get_or_none(schema.Person.id == person)
    if row is None:
        return None
    organization = row.organization.name if row.organization_id else ""
    return PersonDetail(
        **{name: getattr(row, name) for name in _PLAIN},
        organization=organization,
        path=row.path_id,
        circle=Circle(row.circle) if row.circle else None,
        relation=Relation(row.relation) if row.relation else None,
        stage=Stage(row.stage),
        resting=row.stage == Stage.ASKED and row.rests_at is not None and row.rests_at <= now,
        archived=row.archived_at is not None,
        points=_points(person),
        introducers=introductions.introducers(person),
        introduced=introductions.introduced(person),
        story=_story(person),
        interviews=tuple(
            participation.interview_id
            for participation in schema.Participant.select().where(schema.Participant.person == person)
        ),
    )


_PLAIN = [
    "id",
    "uid",
    "display_name",
    "greet_as",
    "sheet_heading",
    "title",
    "how_known",
    "zone",
    "rhythm_days",
    "why",
    "notes",
    "next_kind",
    "next_at",
    "last_contact_at",
    "connected_on",
]


def names(text: str, limit: int = 8) -> list[tuple[int, str]]:
    """People whose name, organisation or notes match, for choosing one while typing."""
    found = search.condition(text)
    clause, parameters = (f"AND p.id IN ({found[0]})", found[1]) if found else ("", [])
    return schema.database.execute_sql(
        "SELECT p.id, p.display_name FROM person p WHERE p.archived_at IS NULL "
        f"{clause} ORDER BY p.stage = 'known', p.sort_key LIMIT ?",
        (*parameters, limit),
    ).fetchall()


def add(name: str, now: datetime, **fields: Any) -> int:
    """A new person whom the user wants to talk with. `fields` as in edit(), `organization` by its name,
    `points` as (kind, value) pairs. Returns the id; raises Problem("no_name") where the name is blank.
    """
    name = clean_name(name)
    with undo.step("added_person", name=name):
        person = schema.Person.create(
            display_name=name,
            sort_key=fold(name),
            source=fields.pop("source", "typed"),
            shortlisted_at=now,
            created_at=now,
            updated_at=now,
        )
        for kind, value in fields.pop("points", ()):
            add_point(person.id, kind, value, now)
        _set(person.id, fields, now)
        search.index_people([person.id])
    return person.id


def edit(person: int, fields: Mapping[str, Any], now: datetime, *, visit: str = "") -> None:
    """Change fields of one person: those of EDITABLE, `organization` by its name, `relation` (from which
    the circle follows), `introducer` by id. `visit` joins the keystrokes of one visit to a text field.
    """
    with undo.step("changed_person", visit=visit, name=name_of(person)):
        _set(person, dict(fields), now)


def edit_many(people: Collection[int], fields: Mapping[str, Any], now: datetime) -> None:
    """The same change for several people, as one step."""
    with undo.step("changed_people", count=len(people)):
        for person in people:
            _set(person, dict(fields), now, replan=False)
        planning.replan(people, now)


def add_point(person: int, kind: ContactKind, value: str, now: datetime) -> None:
    """Add a way to reach somebody, unless it is there already. A blank value does nothing."""
    value = " ".join(value.split())
    key = contact_key(kind, value)
    if (
        not value
        or schema.ContactPoint.select()
        .where(schema.ContactPoint.person == person, schema.ContactPoint.value_key == key)
        .exists()
    ):
        return
    with undo.step("changed_person", name=name_of(person)):
        position = schema.ContactPoint.select().where(schema.ContactPoint.person == person).count()
        schema.ContactPoint.create(
            person=person,
            kind=kind,
            value=value,
            value_key=key,
            position=position,
            created_at=now,
            updated_at=now,
        )
        search.index_people([person])


def delete(people: Collection[int], now: datetime) -> int:
    """Delete people with their story and the conversations that were theirs alone. Returns how many rows went.

    People they introduced stay. Undo brings everything back.
    """
    wanted = json.dumps(list(people))
    label = {"name": name_of(next(iter(people)))} if len(people) == 1 else {"count": len(people)}
    code = "deleted_person" if len(people) == 1 else "deleted_people"
    with undo.step(code, **label):
        before = _rows_in_all()
        for table, clause in (
            ("interview", "id IN (SELECT interview_id FROM participant WHERE person_id IN {0}) AND NOT EXISTS "
             "(SELECT 1 FROM participant q WHERE q.interview_id = t.id AND q.person_id NOT IN {0})"),
            ("person", "id IN {0}"),
        ):  # fmt: skip
            where = clause.format("(SELECT value FROM json_each(?1))")
            schema.database.execute_sql(
                f"INSERT INTO tombstone (uid, deleted_at) SELECT uid, ?2 FROM {table} t WHERE {where} "
                "ON CONFLICT (uid) DO UPDATE SET deleted_at = excluded.deleted_at",
                (wanted, schema.instant_text(now)),
            )
            schema.database.execute_sql(f"DELETE FROM {table} AS t WHERE {where}", (wanted,))
        search.index_people(people)
        return before - _rows_in_all()


def clean_name(name: str) -> str:
    """A name as typed, with runs of white space as one blank. Raises Problem("no_name") where none is left."""
    cleaned = " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", name).split())
    if not cleaned:
        raise Problem("no_name")
    return cleaned


def name_of(person: int) -> str:
    """The display name, or an empty text where the person is gone."""
    row = schema.database.execute_sql("SELECT display_name FROM person WHERE id = ?", (person,)).fetchone()
    return row[0] if row else ""


def _set(person: int, fields: dict[str, Any], now: datetime, *, replan: bool = True) -> None:
    values: dict[str, Any] = {}
    if "organization" in fields:
        values["organization_id"] = organizations.find_or_add(fields.pop("organization"), now)
    if (introducer := fields.pop("introducer", None)) is not None:
        introductions.add(introducer, person, now)
    if "relation" in fields:
        relation = fields.pop("relation")
        values["relation"] = relation
        values["circle"] = CIRCLE_OF_RELATION[Relation(relation)] if relation else None
    if unknown := fields.keys() - EDITABLE:
        raise TypeError(f"not a field of a person that can be edited: {unknown}")
    values |= fields
    if "display_name" in values:
        values["display_name"] = clean_name(values["display_name"])
        values["sort_key"] = fold(values["display_name"])
    if values:
        row = schema.Person.update({getattr(schema.Person, k): v for k, v in values.items()} | {"updated_at": now})
        row.where(schema.Person.id == person).execute()
        search.index_people([person])
    if replan:
        planning.replan([person], now)


def _rows_in_all() -> int:
    """Rows in every table that a user can undo."""
    names_ = (schema.table_name(table) for table in schema.ARCHIVED)
    return sum(schema.database.execute_sql(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names_)


def _points(person: int) -> tuple[Point, ...]:
    query = schema.ContactPoint.select().where(schema.ContactPoint.person == person)
    return tuple(Point(ContactKind(row.kind), row.value) for row in query.order_by(schema.ContactPoint.position))


def _story(person: int) -> tuple[StoryLine, ...]:
    rows = schema.database.execute_sql(
        "SELECT id, at, purpose, channel, subject, text, words, interview_id FROM touch WHERE person_id = ? "
        "ORDER BY at DESC, id DESC",
        (person,),
    )
    return tuple(
        StoryLine(
            row[0],
            instant(row[1]),
            Purpose(row[2]),
            Channel(row[3]) if row[3] else None,
            row[4],
            row[5],
            row[6],
            row[7],
        )
        for row in rows.fetchall()
    )
