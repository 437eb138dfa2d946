"""Events: a conference, a seminar, a career fair, a place; and the people whom the user met there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models import people, schema, tombstones, undo
from models.errors import Problem
from models.search import fold
from models.terms import Circle, Stage

EDITABLE = frozenset(["name", "place", "on"])


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `on` is its (first) day, None where nobody said; `count`: how many people were met there."""

    id: int
    uid: str
    name: str
    place: str
    on: date | None
    count: int


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody who was met at an event."""

    id: int
    name: str
    role: str  # "Editor, eLife"
    circle: Circle | None
    stage: Stage
    archived: bool


_SELECT = (
    'SELECT e.id, e.uid, e.name, e.place, e."on", (SELECT count(*) FROM person p WHERE p.event_id = e.id) '
    'FROM event e {where} ORDER BY e."on" IS NULL, e."on" DESC, e.id DESC'
)


def events() -> tuple[Event, ...]:
    """All events with how many people were met at each: the latest first, those without a day last."""
    return tuple(_event(row) for row in schema.database.execute_sql(_SELECT.format(where="")).fetchall())


def one(event: int) -> Event | None:
    """One event, or None where it is gone."""
    row = schema.database.execute_sql(_SELECT.format(where="WHERE e.id = ?"), (event,)).fetchone()
    return _event(row) if row else None


def people_met(event: int, limit: int = 500) -> tuple[Met, ...]:
    """The first `limit` people of an event, by name."""
    rows = schema.database.execute_sql(
        "SELECT p.id, p.display_name, p.title, coalesce(o.name, ''), p.circle, p.stage, p.archived_at IS NOT NULL "
        "FROM person p LEFT JOIN organization o ON o.id = p.organization_id WHERE p.event_id = ? "
        "ORDER BY p.sort_key, p.id LIMIT ?",
        (event, limit),
    ).fetchall()
    return tuple(
        Met(number, name, ", ".join(filter(None, (title, where))), _circle(circle), Stage(stage), bool(archived))
        for number, name, title, where, circle, stage, archived in rows
    )


def of_person(person: int) -> Event | None:
    """Where the user met this person, None where that was no event."""
    row = schema.database.execute_sql("SELECT event_id FROM person WHERE id = ?", (person,)).fetchone()
    return one(row[0]) if row and row[0] is not None else None


def add(name: str, now: datetime, *, place: str = "", on: date | None = None) -> int:
    """A new event. Returns its id; raises Problem("no_event_name") where the name is blank."""
    name = _clean(name)
    with undo.step("added_event", name=name):
        row = schema.Event.create(name=name, place=_one_line(place), on=on, created_at=now, updated_at=now)
    return row.id


def find_or_add(name: str, now: datetime) -> int | None:
    """The latest event of this name, made if there is none; None for a blank name."""
    name = _one_line(name)
    if not name:
        return None
    known = next((event.id for event in events() if fold(event.name) == fold(name)), None)
    return add(name, now) if known is None else known


def edit(event: int, fields: Mapping[str, Any], now: datetime, *, visit: str = "") -> None:
    """Change name, place or day (`on`). A blank name changes nothing of it. `visit` as in people.edit().

    Raises Problem("event_gone") where the event was deleted meanwhile.
    """
    values = dict(fields)
    if unknown := values.keys() - EDITABLE:
        raise TypeError(f"not a field of an event: {unknown}")
    there = one(event)
    if there is None:
        raise Problem("event_gone")
    for key in values.keys() & {"name", "place"}:
        values[key] = _one_line(values[key])
    if not values.get("name", "-"):
        del values["name"]
    changed = {key: value for key, value in values.items() if value != getattr(there, key)}
    if changed:
        with undo.step("changed_event", visit=visit, name=str(changed.get("name", there.name))):
            schema.Event.update(updated_at=now, **changed).where(schema.Event.id == event).execute()
            if "name" in changed:
                _rename_in_people(there, changed["name"], now)


def delete(event: int, now: datetime) -> None:
    """Delete an event. Its people stay, with what was noted of how the user knows them."""
    row = schema.Event.get_or_none(schema.Event.id == event)
    if row is None:
        raise Problem("event_gone")
    with undo.step("deleted_event", name=row.name):
        tombstones.bury(row.uid, now)
        # By hand, so that undo sees it: what a foreign key does on its own fires no trigger for the column.
        schema.Person.update(event=None, updated_at=now).where(schema.Person.event == event).execute()
        row.delete_instance()


def take_out(event: int, person: int, now: datetime) -> None:
    """This person was not met at that event: the link goes, the person stays."""
    name = people.name_of(person)
    with undo.step("left_event", name=name):
        schema.Person.update(event=None, updated_at=now).where(
            schema.Person.id == person, schema.Person.event == event
        ).execute()


def _rename_in_people(event: Event, name: str, now: datetime) -> None:
    """Where "how we know each other" says no more than the event's name, it goes on saying that."""
    table = schema.Person
    same = table.select(table.id).where(table.event == event.id, table.how_known == event.name)
    found = [row.id for row in same]
    if found:
        table.update(how_known=name, updated_at=now).where(table.id.in_(found)).execute()


def _event(row: tuple[Any, ...]) -> Event:
    number, uid, name, place, on, count = row
    return Event(number, uid, name, place, date.fromisoformat(on) if on else None, count)


def _circle(text: str | None) -> Circle | None:
    return Circle(text) if text else None


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _clean(name: str) -> str:
    name = _one_line(name)
    if not name:
        raise Problem("no_event_name")
    return name
