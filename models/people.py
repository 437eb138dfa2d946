"""People: every way in which a person is written; what is shown of one stands in person.py."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from peewee import SQL

from models import introductions, organizations, planning, schema, search, undo
from models.errors import Problem
from models.exchange.matching import contact_key
from models.person import PersonDetail as PersonDetail
from models.person import Point as Point
from models.person import StoryLine as StoryLine
from models.person import detail as detail
from models.search import fold
from models.terms import CIRCLE_OF_RELATION, ContactKind, Relation

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
        "event_id",
        "source",
    ]
)


def count() -> int:
    """How many people there are, archived ones too."""
    return schema.Person.select().count()


def names(text: str, limit: int = 8) -> list[tuple[int, str]]:
    """People whose name, organisation or notes match, for choosing one while typing."""
    found = search.found(text)
    clause = "" if found is None else "AND p.id IN (SELECT value FROM json_each(?1))"
    return schema.database.execute_sql(
        "SELECT p.id, p.display_name FROM person p WHERE p.archived_at IS NULL "
        f"{clause} ORDER BY p.stage = 'known', p.sort_key LIMIT ?2",
        (json.dumps(found), limit),
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
        _set([person.id], fields, now)
    return person.id


def edit(person: int, fields: Mapping[str, Any], now: datetime, *, visit: str = "") -> None:
    """Change fields of one person: those of EDITABLE, `organization` by its name, `relation` (from which
    the circle follows), `introducer` by id. `visit` joins the keystrokes of one visit to a text field.
    """
    with undo.step("changed_person", visit=visit, name=name_of(person)):
        must_be_there(person)
        _set([person], dict(fields), now)


def edit_many(people: Collection[int], fields: Mapping[str, Any], now: datetime) -> None:
    """The same change for several people, as one step."""
    with undo.step("changed_people", count=len(people)):
        _set(people, dict(fields), now)


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
        must_be_there(person)
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


def delete(people: Collection[int], now: datetime) -> int:
    """Delete people with their story and the conversations that were theirs alone. Returns how many rows went.

    People they introduced stay. Undo brings everything back.
    """
    wanted = json.dumps(list(people))
    if len(people) == 1:
        step = undo.step("deleted_person", name=name_of(next(iter(people))))
    else:
        step = undo.step("deleted_people", count=len(people))
    with step:
        before = _rows_in_all()
        others = schema.database.execute_sql(
            "SELECT DISTINCT o.person_id FROM participant q JOIN participant o ON o.interview_id = q.interview_id "
            "WHERE q.person_id IN (SELECT value FROM json_each(?1)) "
            "AND o.person_id NOT IN (SELECT value FROM json_each(?1))",
            (wanted,),
        ).fetchall()
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
        gone = before - _rows_in_all()
        planning.replan([row[0] for row in others], now)
        return gone


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


def must_be_there(person: int) -> None:
    """Raises Problem("person_gone") where the person was deleted meanwhile."""
    if schema.database.execute_sql("SELECT 1 FROM person WHERE id = ?", (person,)).fetchone() is None:
        raise Problem("person_gone")


def _set(people: Collection[int], fields: dict[str, Any], now: datetime) -> None:
    values: dict[str, Any] = {}
    if "organization" in fields:
        values["organization_id"] = organizations.find_or_add(fields.pop("organization"), now)
    if (introducer := fields.pop("introducer", None)) is not None:
        for person in people:
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
        row.where(schema.Person.id.in_(SQL("(SELECT value FROM json_each(?))", [json.dumps(list(people))]))).execute()
    planning.replan(people, now)


def _rows_in_all() -> int:
    """Rows in every table that a user can undo."""
    names_ = (schema.table_name(table) for table in schema.ARCHIVED)
    return sum(schema.database.execute_sql(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names_)
