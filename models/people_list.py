"""The People page's list: which people, in which order, and a page of rows at a time; all of it in SQL."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import chain
from typing import Any

from models import schema, search
from models.schema import instant, instant_text
from models.terms import Circle, Stage

MANY = 0.08  # the share of all from which on passing through the whole order is faster than sorting what was found


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
    TAGS = "tags"


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Which people. `circle` "open" stands for people whose circle nobody has said yet."""

    text: str = ""
    circle: Circle | str | None = None
    standing: Standing | Stage = Standing.EVERYBODY
    path: int | None = None
    event: int | None = None  # met there
    tag: int | None = None
    batch: int | None = None  # the import that made them


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list. Instants are UTC; `resting` is as of the `now` it was read with.

    `due_at` belongs to the next step; `meets_at` and `meets_until` to the conversation that has a date.
    """

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
    meets_at: datetime | None
    meets_until: datetime | None
    tags: str  # their names, by name

    @property
    def role(self) -> str:
        """What they do and where: "Editor, eLife"."""
        return ", ".join(filter(None, (self.title, self.organization)))


# For each column, parts that follow one another: from where, which people, in which order. A person with
# nothing in the column stands at the end, whichever way the list is sorted. The indexes person_by_… of the
# migrations serve these; without them 100,000 people take half a second. A plus keeps SQLite off an index
# that would have it read the table row by row.
_EVERYBODY = "person p"
_BY_NAME = "p.sort_key {way}"
_RESTING = "(p.stage = 'asked' AND coalesce(p.rests_at, '9999') <= '{moment}')"
_PARTS = {
    Column.NAME: ((_EVERYBODY, "1", _BY_NAME),),
    Column.NEXT: (
        (
            _EVERYBODY,
            f"p.next_kind IS NOT NULL AND NOT {_RESTING}",
            # Thanks first: of everything else nothing is late.
            "p.next_kind <> 'thank_you' {way}, coalesce(p.next_at, '9999') {way}, p.sort_key {way}",
        ),
        (_EVERYBODY, f"(p.next_kind IS NULL OR {_RESTING})", _BY_NAME),
    ),
    Column.STAGE: (
        (
            _EVERYBODY,
            "1",
            "CASE p.stage WHEN 'known' THEN 8 WHEN 'to_ask' THEN 0 WHEN 'asked' THEN 1 WHEN 'agreed' THEN 2 "
            f"WHEN 'scheduled' THEN 3 WHEN 'met' THEN 4 WHEN 'in_touch' THEN 5 ELSE 7 END + 5 * {_RESTING} {{way}}, "
            "p.sort_key {way}",
        ),
    ),
    Column.TITLE: (
        (_EVERYBODY, "p.title <> ''", "p.title COLLATE NOCASE {way}, p.sort_key {way}"),
        (_EVERYBODY, "p.title = '' COLLATE NOCASE", _BY_NAME),
    ),
    Column.ORGANIZATION: (
        (
            "organization o CROSS JOIN person p ON p.organization_id = o.id",
            "1",
            "o.name_key {way}, o.id {way}, p.sort_key {way}",
        ),
        (_EVERYBODY, "p.organization_id IS NULL", _BY_NAME),
    ),
    Column.LAST_CONTACT: (
        (_EVERYBODY, "+p.last_contact_at IS NOT NULL", "p.last_contact_at {way}, p.sort_key {way}"),
        (_EVERYBODY, "+p.last_contact_at IS NULL", _BY_NAME),
    ),
    Column.CIRCLE: (
        (
            _EVERYBODY,
            "1",
            "CASE p.circle WHEN 'inner' THEN 0 WHEN 'acquaintance' THEN 1 WHEN 'new' THEN 2 ELSE 3 END {way}, "
            "p.sort_key {way}",
        ),
    ),
    Column.PATH: (
        (
            "person p JOIN career_path c ON c.id = p.path_id",
            "1",
            "c.name COLLATE NOCASE {way}, c.id {way}, p.sort_key {way}",
        ),
        (_EVERYBODY, "+p.path_id IS NULL", _BY_NAME),
    ),
    Column.TAGS: (
        (
            "(SELECT q.person_id, min(t.name_key) AS first FROM person_tag q JOIN tag t ON t.id = q.tag_id "
            "GROUP BY q.person_id) x JOIN person p ON p.id = x.person_id",
            "1",
            "x.first {way}, p.sort_key {way}",
        ),
        (_EVERYBODY, "p.id NOT IN (SELECT person_id FROM person_tag)", _BY_NAME),
    ),
}


class PeopleOrder:
    """Everybody who fits a filter, but for its text, in order: read once, so that each keystroke is a look-up."""

    def __init__(
        self, wanted: PeopleFilter, now: datetime, column: Column = Column.NAME, descending: bool = False
    ) -> None:
        where = _where(wanted, now)
        facts = {"way": "DESC" if descending else "ASC", "moment": instant_text(now)}
        parts = [
            f"(SELECT json_group_array(id) FROM (SELECT p.id FROM {source} "
            f"WHERE {which.format(**facts)} AND {where} ORDER BY {order.format(**facts)}))"
            for source, which, order in _PARTS[column]
        ]
        # One statement sees one state of the data; one text for each part is read faster than a row for each person.
        texts = schema.database.execute_sql(f"SELECT {', '.join(parts)}").fetchone()
        self._ids: list[int] = list(chain.from_iterable(json.loads(text) for text in texts))
        self._places: dict[int, int] | None = None

    def search(self, text: str) -> array[int]:
        """The ids of those in whom every word of `text` is found; of all where there is no word."""
        found = search.found(text)
        if found is None:
            return array("q", self._ids)
        if len(found) > len(self._ids) * MANY:
            kept = set(found)
            return array("q", [number for number in self._ids if number in kept])
        if self._places is None:
            self._places = {number: place for place, number in enumerate(self._ids)}
        places = self._places
        return array("q", sorted((number for number in found if number in places), key=places.__getitem__))


def ids(wanted: PeopleFilter, now: datetime, column: Column = Column.NAME, descending: bool = False) -> array[int]:
    """The ids of everybody who fits, in order."""
    return PeopleOrder(wanted, now, column, descending).search(wanted.text)


def count(wanted: PeopleFilter, now: datetime) -> int:
    """How many people fit."""
    statement, found = f"SELECT count(*) FROM person p WHERE {_where(wanted, now)}", search.found(wanted.text)
    if found is None:
        return schema.database.execute_sql(statement).fetchone()[0]
    statement += " AND p.id IN (SELECT value FROM json_each(?))"
    return schema.database.execute_sql(statement, (json.dumps(found),)).fetchone()[0]


def rows(wanted: Sequence[int], now: datetime) -> dict[int, PersonRow]:
    """The lines for these ids; people who are gone meanwhile are left out."""
    moment = instant_text(now)
    meets = (
        "(SELECT {0} FROM participant q JOIN interview i ON i.id = q.interview_id WHERE q.person_id = p.id "
        "AND p.stage = 'scheduled' AND i.status = 'planned' AND i.starts_at IS NOT NULL ORDER BY i.starts_at LIMIT 1)"
    )
    cursor = schema.database.execute_sql(
        "SELECT p.id, p.uid, p.display_name, p.title, coalesce(o.name, ''), coalesce(c.name, ''), p.circle, "
        "p.stage, p.rests_at, p.next_kind, p.next_at, "
        "(SELECT min(f.due_at) FROM follow_up f WHERE f.person_id = p.id AND f.done_at IS NULL "
        f"AND f.kind = p.next_kind), p.last_contact_at, {meets.format('i.starts_at')}, {meets.format('i.ends_at')}, "
        "(SELECT group_concat(name, ', ') FROM (SELECT t.name FROM person_tag q JOIN tag t ON t.id = q.tag_id "
        "WHERE q.person_id = p.id ORDER BY t.name_key)) "
        "FROM person p LEFT JOIN organization o ON o.id = p.organization_id "
        "LEFT JOIN career_path c ON c.id = p.path_id WHERE p.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(wanted)),),
    )
    return {row[0]: _row(row, moment) for row in cursor.fetchall()}


def _row(row: Sequence[Any], moment: str) -> PersonRow:
    number, uid, name, title, organization, path, circle, stage, rests, kind, *instants, tags = row
    at, due, last, meets, ends = (instant(text) if text else None for text in instants)
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
        next_at=None if resting else at,
        due_at=due,
        last_contact_at=last,
        meets_at=meets,
        meets_until=ends,
        tags=tags or "",
    )


def _where(wanted: PeopleFilter, now: datetime) -> str:
    """The condition on person p, but for the text."""
    clauses: list[str] = []
    if wanted.circle == "open":
        clauses.append("p.circle IS NULL")
    elif wanted.circle:
        clauses.append(f"p.circle = '{Circle(wanted.circle)}'")
    if wanted.path is not None:
        clauses.append(f"p.path_id = {int(wanted.path)}")
    if wanted.event is not None:
        clauses.append(f"p.event_id = {int(wanted.event)}")
    if wanted.tag is not None:
        clauses.append(f"p.id IN (SELECT person_id FROM person_tag WHERE tag_id = {int(wanted.tag)})")
    if wanted.batch is not None:
        clauses.append(f"p.batch_id = {int(wanted.batch)}")
    clauses.extend(_standing(wanted.standing, instant_text(now)))
    return " AND ".join(clauses)


def _standing(standing: Standing | Stage, moment: str) -> Iterator[str]:
    resting = _RESTING.format(moment=moment)
    yield f"p.archived_at IS {'NOT ' if standing is Standing.ARCHIVED else ''}NULL"
    if standing is Standing.ACTIVE:
        yield "p.stage <> 'known'"
    elif standing is Standing.RESTING:
        yield resting
    elif standing is Stage.ASKED:
        yield f"p.stage = 'asked' AND NOT {resting}"
    elif isinstance(standing, Stage):
        yield f"p.stage = '{standing}'"
