"""Writing a plan into the tables, parents before children, and what is remembered so that it can be taken back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import chain, islice
from typing import Any

from models import events, schema, tags
from models.exchange import bulk
from models.exchange.choices import Choices
from models.exchange.outcome import Outcome, Steps
from models.exchange.targets import Plan, Target
from models.search import fold

_Rows = Iterator[tuple[Any, ...]]
CHUNK = 500  # rows between two calls of progress
_STAMPS = ("uid", "created_at", "updated_at")
_PERSON = (
    "id", *_STAMPS, "display_name", "sort_key", "given_name", "family_name", "title", "organization_id", "notes",
    "source", "connected_on", "how_known", "batch_id", "circle", "path_id", "event_id",
)  # fmt: skip
_POINT = (*_STAMPS, "person_id", "kind", "value", "value_key", "position")
_ORGANIZATION = ("id", *_STAMPS, "name", "name_key", "website", "notes")
_INTRODUCTION = (*_STAMPS, "introducer_id", "introduced_id")


class Writer:
    """Part of the caller's step of undo. `done`: how far `steps` is already."""

    def __init__(self, plan: Plan, now: datetime, steps: Steps, done: int, choices: Choices) -> None:
        self._plan = plan
        self._now = now
        self._stamp = schema.instant_text(now)
        self._steps = steps
        self._done = done
        self._choices = choices
        self._known = plan.changed
        # What a known person was given, by its uids, for the ImportItem.
        self._given: defaultdict[int, dict[str, list[str]]] = defaultdict(
            lambda: {"points": [], "tags": [], "introductions": []}
        )

    def write(self, outcome: Outcome, file_name: str) -> int:
        """Write all of it. Returns the batch."""
        batch = self._batch(outcome, file_name)
        self._organizations()
        self._insert(schema.Person, _PERSON, self._people(batch), 1)
        before = {person.id: self._change(person) for person in self._known}
        self._insert(schema.ContactPoint, _POINT, self._points(), 0)
        self._tags()
        self._introductions()
        rows = ((batch, number, self._before(number, fields)) for number, fields in before.items())
        stamped = ((uid, self._stamp, self._stamp, *row) for uid, row in zip(self._uids(before), rows, strict=True))
        bulk.insert(schema.ImportItem, (*_STAMPS, "batch_id", "person_id", "before"), stamped)
        return batch

    def _uids(self, of: Any) -> list[str]:
        return bulk.new_uids(len(of))

    def _insert(self, table: type[schema.Table], columns: Sequence[str], rows: _Rows, step: int) -> None:
        while chunk := list(islice(rows, CHUNK)):
            bulk.insert(table, columns, chunk)
            self._done += step * len(chunk)
            self._steps.at(self._done)

    def _batch(self, outcome: Outcome, file_name: str) -> int:
        row = schema.ImportBatch.create(
            created_at=self._now,
            updated_at=self._now,
            format=outcome.format,
            file_name=file_name,
            added=outcome.added,
            merged=outcome.merged,
            skipped=len(outcome.skipped),
        )
        return row.id

    def _organizations(self) -> None:
        made = self._plan.new_organizations.items()
        stamp = self._stamp
        rows = zip(bulk.new_uids(len(made)), made, strict=True)
        bulk.insert(
            schema.Organization,
            _ORGANIZATION,
            ((number, uid, stamp, stamp, name, key, *self._described(key)) for uid, (key, (number, name)) in rows),
        )

    def _described(self, key: str) -> tuple[str, str]:
        found = self._plan.described.get(key)
        return (found.website, found.notes) if found else ("", "")

    def _people(self, batch: int) -> _Rows:
        stamp, choices = self._stamp, self._choices
        met = events.one(choices.event) if choices.event is not None else None
        met_at = met.name if met else ""
        same = (batch, choices.circle, choices.path, met.id if met else None)
        number = bulk.next_id(schema.Person)
        for uid, person in zip(bulk.new_uids(len(self._plan.new)), self._plan.new, strict=True):
            person.id = number
            number += 1
            record = person.record
            day = person.connected_on
            yield (
                person.id, person.uid or uid, stamp, stamp, record.display_name, fold(record.display_name),
                person.given_name, person.family_name, person.title, person.organization, person.notes,
                choices.source or record.source, day.isoformat() if day else None, person.how_known or met_at, *same,
            )  # fmt: skip

    def _change(self, person: Target) -> dict[str, Any]:
        """Fill what is empty in somebody known. Returns what stood there and what was written, by column."""
        columns = sorted(person.changed)
        if not columns:
            return {}
        execute = schema.database.connection().execute
        names = ", ".join(f'"{name}"' for name in columns)
        former = execute(f"SELECT {names} FROM person WHERE id = ?", (person.id,)).fetchone()
        values = [person.column(name) for name in columns]
        assignments = ", ".join(f'"{name}" = ?' for name in columns)
        execute(f"UPDATE person SET {assignments}, updated_at = ? WHERE id = ?", (*values, self._stamp, person.id))
        return {"fields": _portable(columns, former), "wrote": _portable(columns, values)}

    def _before(self, person: int, fields: dict[str, Any]) -> str:
        """What is remembered of somebody known: former values, written ones, and the uids of what was added."""
        return json.dumps({"fields": {}, "wrote": {}} | fields | self._given[person], ensure_ascii=False)

    def _points(self) -> _Rows:
        stamp, new = self._stamp, self._plan.new
        uids = iter(bulk.new_uids(sum(len(person.points) for person in chain(new, self._known))))
        for person in new:
            for position, (kind, value, key) in enumerate(person.points):
                yield next(uids), stamp, stamp, person.id, kind, value, key, position
        for person in self._known:
            given = self._given[person.id]["points"]
            for position, (kind, value, key) in enumerate(person.points, start=person.points_before):
                given.append(uid := next(uids))
                yield uid, stamp, stamp, person.id, kind, value, key, position

    def _tags(self) -> None:
        chosen = {tags.key_of(name): name for name in self._choices.tags if tags.key_of(name)}
        wanted: dict[str, tuple[str, list[int]]] = {}
        for people, more in ((self._plan.new, chosen), (self._known, {})):
            for person in people:
                for key, name in (person.tags | more).items():
                    wanted.setdefault(key, (name, []))[1].append(person.id)
        known = {person.id for person in self._known}
        for name, people in wanted.values():
            tag = tags.find_or_add(name, self._now)
            uids = self._uids(people)
            rows = ((uid, self._stamp, self._stamp, person, tag) for uid, person in zip(uids, people, strict=True))
            self._insert(schema.PersonTag, (*_STAMPS, "person_id", "tag_id"), iter(rows), 0)
            for uid, person in zip(uids, people, strict=True):
                if person in known:
                    self._given[person]["tags"].append(uid)

    def _introductions(self) -> None:
        rows: list[tuple[Any, ...]] = []
        known = {person.id for person in self._known}
        for person in chain(self._plan.new, self._known):
            for introducer in person.introducers:
                uid = bulk.new_uids(1)[0]
                number = introducer.id if isinstance(introducer, Target) else introducer
                rows.append((uid, self._stamp, self._stamp, number, person.id))
                if person.id in known:
                    self._given[person.id]["introductions"].append(uid)
        bulk.insert(schema.Introduction, _INTRODUCTION, rows)


def _portable(columns: Sequence[str], values: Sequence[Any]) -> dict[str, Any]:
    """Values by field; an organisation by its uid, as an archive needs it."""
    found = dict(zip(columns, values, strict=True))
    if "organization_id" in found:
        number = found.pop("organization_id")
        row = schema.Organization.get_or_none(schema.Organization.id == number) if number else None
        found["organization"] = row.uid if row else None
    return found
