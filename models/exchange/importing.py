"""Importing people from a file: what it would do, and doing it, as one transaction and one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from models import schema, undo
from models.exchange import archive, archive_merging, archive_reading, bulk, linkedin, vcard
from models.exchange.outcome import Doubt, Outcome, Progress, Steps, no_progress, reason_text
from models.exchange.plan import Plan, Target, make_plan
from models.exchange.records import ReadFile
from models.search import fold

_Rows = Iterator[tuple[Any, ...]]
CHUNK = 500  # rows between two calls of progress

__all__ = ["Doubt", "Outcome", "Progress", "import_file", "no_progress", "preview", "reason_text", "write"]


def import_file(
    path: Path, format: str, now: datetime, *, dry_run: bool = False, progress: Progress = no_progress
) -> Outcome:
    """Import a file of a format of formats.detect(); `dry_run` says the same and changes nothing.

    Whoever calls makes a backup before. Problem where the file cannot be read or `progress` says stop: then
    nothing is changed.
    """
    if format == archive.FORMAT:
        found = archive_reading.read(path)
        return archive_merging.preview(found) if dry_run else archive_merging.merge(found, now, progress)
    people = _read(path, format, lambda: Steps(progress, 0).at(0))
    return preview(people, now, progress) if dry_run else write(people, now, progress)


def _read(path: Path, format: str, tick: Callable[[], None]) -> ReadFile:
    return vcard.read(path, tick) if format == vcard.FORMAT else linkedin.read(path, tick)


def preview(read: ReadFile, now: datetime, progress: Progress = no_progress) -> Outcome:
    """What write() would do now; changes nothing. Problem("import.stopped") where `progress` says stop."""
    del now  # nothing is dated before it is written
    return _outcome(read, make_plan(read.records, Steps(progress, len(read.records)).at, read.organizations))


def write(read: ReadFile, now: datetime, progress: Progress = no_progress) -> Outcome:
    """Add new people, fill what is empty in known ones; what the user typed is never overwritten.

    New people are in the address book (stage "known", circle open). `progress(done, total)` is asked at
    least every 500 rows; where it says False all is taken back and Problem("import.stopped") is raised.
    """
    count = len(read.records)
    steps = Steps(progress, 3 * count)
    with schema.database.atomic("IMMEDIATE"):
        plan = make_plan(read.records, steps.at, read.organizations)
        changed = [person for person in plan.known if person.changed or person.points]
        with undo.step("imported_people", count=len(plan.new) + len(changed)):
            _Writer(plan, now, steps, count).write(changed)
        steps.at(3 * count)
    return _outcome(read, plan)


def _outcome(read: ReadFile, plan: Plan) -> Outcome:
    added = len(plan.new)
    return Outcome(
        format=read.format,
        read=len(read.records) + len(read.skipped),
        added=added,
        merged=len(read.records) - added,
        changed=sum(1 for person in plan.known if person.changed or person.points),
        skipped=read.skipped,
        doubts=tuple(plan.doubts),
        remarks=read.remarks,
        organizations=len(plan.described),
    )


_PERSON = (
    "id", "uid", "created_at", "updated_at", "display_name", "sort_key", "given_name", "family_name", "title",
    "organization_id", "notes", "source", "connected_on",
)  # fmt: skip
_POINT = ("uid", "created_at", "updated_at", "person_id", "kind", "value", "value_key", "position")
_ORGANIZATION = ("id", "uid", "created_at", "updated_at", "name", "name_key", "website", "notes")


class _Writer:
    """Writes a plan into the tables, parents before children."""

    def __init__(self, plan: Plan, now: datetime, steps: Steps, done: int) -> None:
        self._plan = plan
        self._stamp = schema.instant_text(now)
        self._steps = steps
        self._done = done

    def write(self, changed: list[Target]) -> None:
        self._organizations()
        self._insert(schema.Person, _PERSON, self._people(), 1)
        self._change(changed)
        self._insert(schema.ContactPoint, _POINT, self._points(changed), 0)

    def _insert(self, table: type[schema.Table], columns: Sequence[str], rows: _Rows, step: int) -> None:
        while chunk := list(islice(rows, CHUNK)):
            bulk.insert(table, columns, chunk)
            self._done += step * len(chunk)
            self._steps.at(self._done)

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

    def _people(self) -> _Rows:
        stamp = self._stamp
        number = bulk.next_id(schema.Person)
        for uid, person in zip(bulk.new_uids(len(self._plan.new)), self._plan.new, strict=True):
            person.id = number
            number += 1
            record = person.record
            day = person.connected_on
            yield (
                person.id, uid, stamp, stamp, record.display_name, fold(record.display_name), person.given_name,
                person.family_name, person.title, person.organization, record.notes, record.source,
                day.isoformat() if day else None,
            )  # fmt: skip

    def _change(self, changed: list[Target]) -> None:
        execute = schema.database.connection().execute
        for person in changed:
            if person.changed:
                columns = sorted(person.changed)
                values = [person.column(name) for name in columns]
                assignments = ", ".join(f'"{name}" = ?' for name in columns)
                execute(
                    f"UPDATE person SET {assignments}, updated_at = ? WHERE id = ?",
                    (*values, self._stamp, person.id),
                )

    def _points(self, changed: list[Target]) -> _Rows:
        stamp = self._stamp
        total = sum(len(person.points) for people in (self._plan.new, changed) for person in people)
        uids = iter(bulk.new_uids(total))
        for people in (self._plan.new, changed):
            for person in people:
                for position, (kind, value, key) in enumerate(person.points, start=person.points_before):
                    yield next(uids), stamp, stamp, person.id, kind, value, key, position
