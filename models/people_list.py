"""The People page's list: which people, in which order, and a page of rows at a time; all of it in SQL."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from models import schema, search
from models.schema import instant, instant_text
from models.terms import Circle, Stage


class Standing(StrEnum):
    """What the filter "Where things stand" offers besides each Stage."""

    EVERYBODY = "everybody"
    ACTIVE = "active"  # a story or an intention; archived people are out
    RESTING = "resting"
    ARCHIVED = "archived"


class Column(StrEnum):
    """What the list can be sorted by."""

    NAME = "name"
    NEXT = "next"
    STAGE = "stage"
    TITLE = "title"
    ORGANIZATION = "organization"
    LAST_CONTACT = "last_contact"
    CIRCLE = "circle"
    PATH = "path"


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Which people. `circle` "open" stands for people whose circle nobody has said yet."""

    text: str = ""
    circle: Circle | str | None = None
    standing: Standing | Stage = Standing.EVERYBODY
    path: int | None = None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list. Instants are UTC; `resting` is as of the `now` it was read with."""

    id: int
    uid: str
    display_name: str
    title: str
    organization: str
    path: str
    circle: Circle | None
    stage: Stage
    resting: bool
    next_kind: str | None
    next_at: datetime | None
    due_at: datetime | None
    last_contact_at: datetime | None


# A person with nothing in the column stands at the end, whichever way the list is sorted.
_ORDER = {
    Column.NAME: ("p.sort_key {}",),
    Column.NEXT: ("p.next_kind IS NULL", "coalesce(p.next_at, '9999') {}", "p.sort_key"),
    Column.STAGE: (
        "CASE p.stage WHEN 'known' THEN 7 WHEN 'to_ask' THEN 0 WHEN 'asked' THEN 1 WHEN 'agreed' THEN 2 "
        "WHEN 'scheduled' THEN 3 WHEN 'met' THEN 4 WHEN 'in_touch' THEN 5 ELSE 6 END {}",
        "p.sort_key",
    ),
    Column.TITLE: ("p.title = ''", "p.title COLLATE NOCASE {}", "p.sort_key"),
    Column.ORGANIZATION: ("o.name_key IS NULL", "o.name_key {}", "p.sort_key"),
    Column.LAST_CONTACT: ("p.last_contact_at IS NULL", "p.last_contact_at {}", "p.sort_key"),
    Column.CIRCLE: (
        "CASE p.circle WHEN 'inner' THEN 0 WHEN 'acquaintance' THEN 1 WHEN 'new' THEN 2 ELSE 3 END {}",
        "p.sort_key",
    ),
    Column.PATH: ("c.name IS NULL", "c.name COLLATE NOCASE {}", "p.sort_key"),
}
_JOINS = {
    Column.ORGANIZATION: "LEFT JOIN organization o ON o.id = p.organization_id",
    Column.PATH: "LEFT JOIN career_path c ON c.id = p.path_id",
}


def ids(wanted: PeopleFilter, now: datetime, column: Column = Column.NAME, descending: bool = False) -> array[int]:
    """The ids of everybody who fits, in order."""
    where, parameters = _where(wanted, now)
    order = ", ".join(part.format("DESC" if descending else "ASC") for part in (*_ORDER[column], "p.id"))
    cursor = schema.database.connection().execute(
        f"SELECT p.id FROM person p {_JOINS.get(column, '')} {where} ORDER BY {order}", parameters
    )
    return array("q", (row[0] for row in cursor))


def count(wanted: PeopleFilter, now: datetime) -> int:
    """How many people fit."""
    where, parameters = _where(wanted, now)
    return schema.database.execute_sql(f"SELECT count(*) FROM person p {where}", parameters).fetchone()[0]


def rows(wanted: Sequence[int], now: datetime) -> dict[int, PersonRow]:
    """The lines for these ids; people who are gone meanwhile are left out."""
    moment = instant_text(now)
    cursor = schema.database.execute_sql(
        "SELECT p.id, p.uid, p.display_name, p.title, coalesce(o.name, ''), coalesce(c.name, ''), p.circle, "
        "p.stage, p.rests_at, p.next_kind, p.next_at, "
        "(SELECT min(f.due_at) FROM follow_up f WHERE f.person_id = p.id AND f.done_at IS NULL "
        "AND f.kind = p.next_kind), p.last_contact_at "
        "FROM person p LEFT JOIN organization o ON o.id = p.organization_id "
        "LEFT JOIN career_path c ON c.id = p.path_id WHERE p.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(wanted)),),
    )
    return {row[0]: _row(row, moment) for row in cursor.fetchall()}


def _row(row: Sequence[Any], moment: str) -> PersonRow:
    number, uid, name, title, organization, path, circle, stage, rests, kind, at, due, last = row
    resting = stage == Stage.ASKED and rests is not None and rests <= moment
    return PersonRow(
        id=number,
        uid=uid,
        display_name=name,
        title=title,
        organization=organization,
        path=path,
        circle=Circle(circle) if circle else None,
        stage=Stage(stage),
        resting=resting,
        next_kind=None if resting else kind,
        next_at=instant(at) if at and not resting else None,
        due_at=instant(due) if due else None,
        last_contact_at=instant(last) if last else None,
    )


def _where(wanted: PeopleFilter, now: datetime) -> tuple[str, list[str]]:
    clauses: list[str] = []
    parameters: list[str] = []
    if wanted.circle == "open":
        clauses.append("p.circle IS NULL")
    elif wanted.circle:
        clauses.append("p.circle = ?")
        parameters.append(str(wanted.circle))
    if wanted.path is not None:
        clauses.append("p.path_id = ?")
        parameters.append(str(wanted.path))
    _add_standing(wanted.standing, now, clauses, parameters)
    found = search.condition(wanted.text)
    if found:
        clauses.append(f"p.id IN ({found[0]})")
        parameters.extend(found[1])
    return (f"WHERE {' AND '.join(clauses)}" if clauses else ""), parameters


def _add_standing(standing: Standing | Stage, now: datetime, clauses: list[str], parameters: list[str]) -> None:
    archived = standing is Standing.ARCHIVED
    clauses.append(f"p.archived_at IS {'NOT ' if archived else ''}NULL")
    if standing is Standing.ACTIVE:
        clauses.append("p.stage <> 'known'")
    elif standing is Standing.RESTING:
        clauses.append("p.stage = 'asked' AND p.rests_at <= ?")
        parameters.append(instant_text(now))
    elif standing is Stage.ASKED:
        clauses.append("p.stage = 'asked' AND (p.rests_at IS NULL OR p.rests_at > ?)")
        parameters.append(instant_text(now))
    elif isinstance(standing, Stage):
        clauses.append("p.stage = ?")
        parameters.append(str(standing))
