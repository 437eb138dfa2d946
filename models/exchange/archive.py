"""Inroad's own archive, .inroad.json: its shape, and writing it. docs/data-format.md says it in words.

One list for each table, rows keyed by `uid`, references by `uid`. What can be worked out again (stage, next
step, keys for sorting and matching) is left out, and so are settings, drafts and the search index.
"""

from __future__ import annotations

import errno
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from peewee import BooleanField, ForeignKeyField

from models import schema
from models.errors import Problem
from models.schema import Row, Table

FORMAT = "inroad"
VERSION = 1
PROFILE = "profile"
TOMBSTONES = "tombstones"

# The lists of the document, in its order. The profile is one object and stands before them.
LISTS: dict[str, type[Row]] = {
    "people": schema.Person,
    "organizations": schema.Organization,
    "contact_points": schema.ContactPoint,
    "interviews": schema.Interview,
    "participants": schema.Participant,
    "reasons": schema.Reason,
    "questions_asked": schema.AskedQuestion,
    "evidence": schema.Evidence,
    "touches": schema.Touch,
    "introductions": schema.Introduction,
    "follow_ups": schema.FollowUp,
    "career_paths": schema.CareerPath,
    "career_values": schema.CareerValue,
    "pitches": schema.Pitch,
    "values_rounds": schema.ValuesRound,
    "expected_questions": schema.ExpectedQuestion,
    "events": schema.Event,
    "positions": schema.Position,
    "knows": schema.Knows,
    "referrals": schema.Referral,
    "mentions": schema.Mention,
    "attachments": schema.Attachment,
    "offered_times": schema.OfferedTime,
    "own_questions": schema.Question,
    "own_letters": schema.Letter,
    "tags": schema.Tag,
    "people_tags": schema.PersonTag,
    "import_batches": schema.ImportBatch,
    "import_items": schema.ImportItem,
    "import_mappings": schema.ImportMapping,
    "saved_filters": schema.SavedFilter,
    "not_duplicates": schema.NotDuplicate,
}
# Worked out again when an archive is read.
DERIVED: dict[type[Table], frozenset[str]] = {
    schema.Person: frozenset(["sort_key", "stage", "last_contact_at", "next_kind", "next_at", "rests_at"]),
    schema.Organization: frozenset(["name_key"]),
    schema.ContactPoint: frozenset(["value_key"]),
    schema.Interview: frozenset(["starts_at", "ends_at"]),
    schema.OfferedTime: frozenset(["starts_at"]),
    schema.Tag: frozenset(["name_key"]),
}


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that names a row of another table by its uid. `owned`: it goes with that row, if it names one."""

    name: str
    column: str
    table: type[Row]
    null: bool
    owned: bool


def name_of(table: type[Table]) -> str:
    """The name of a table's list in the document."""
    if table is schema.Profile:
        return PROFILE
    return next((name for name, listed in LISTS.items() if listed is table), TOMBSTONES)


def fields(table: type[Table]) -> list[Any]:
    """The fields of a table that the archive holds, but for references; peewee's own objects."""
    left_out = DERIVED.get(table, frozenset())
    return [
        field
        for field in _all_fields(table)
        if field.name != "id" and field.name not in left_out and not isinstance(field, ForeignKeyField)
    ]


def references(table: type[Table]) -> list[Reference]:
    return [
        Reference(field.name, field.column_name, field.rel_model, field.null, field.on_delete == "CASCADE")
        for field in _all_fields(table)
        if isinstance(field, ForeignKeyField)
    ]


def _all_fields(table: type[Table]) -> list[Any]:
    meta: Any = table._meta  # type: ignore[attr-defined]
    return meta.sorted_fields


def export(path: Path, now: datetime) -> dict[str, int]:
    """Write everything to `path` at once or not at all, readable by its owner only.

    Returns how many rows each list holds. Rows stand by created_at and uid, so that the same data give the
    same document but for `exported_at`.
    """
    counts: dict[str, int] = {}
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        raise Problem("export.no_file", name=path.name)
    try:
        handle, partial = tempfile.mkstemp(dir=target.parent, prefix=".inroad-", suffix=".part")  # mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file, schema.database.atomic("DEFERRED"):
                _write(file, now, counts)
                file.flush()
                os.fsync(file.fileno())
            Path(partial).replace(target)
        finally:
            Path(partial).unlink(missing_ok=True)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Problem("export.disk_full") from error
        raise Problem("export.unwritable", name=path.name) from error
    return counts


def _write(file: IO[str], now: datetime, counts: dict[str, int]) -> None:
    head = {"format": FORMAT, "version": VERSION, "exported_at": schema.instant_text(now)}
    file.write("{\n")
    for key, value in head.items():
        file.write(f"{json.dumps(key)}: {json.dumps(value)},\n")
    file.write(f'"{PROFILE}": {next(_rows(schema.Profile), "{}")}')
    for name, table in (*LISTS.items(), (TOMBSTONES, schema.Tombstone)):
        file.write(f',\n"{name}": [')
        count = 0
        for count, row in enumerate(_rows(table), start=1):
            file.write(("\n" if count == 1 else ",\n") + row)
        file.write("\n]" if count else "]")
        counts[name] = count
    file.write("\n}\n")


def _rows(table: type[Table]) -> Iterator[str]:
    """The rows of a table as JSON objects, one line each."""
    plain, named = fields(table), references(table)
    selected = [f't."{field.column_name}"' for field in plain]
    selected += [
        f'(SELECT uid FROM "{schema.table_name(other.table)}" WHERE id = t."{other.column}")' for other in named
    ]
    order = "t.created_at, t.uid" if issubclass(table, Row) else "t.deleted_at, t.uid"
    names = [field.name for field in plain] + [other.name for other in named]
    truths = [at for at, field in enumerate(plain) if isinstance(field, BooleanField)]
    dump = json.JSONEncoder(ensure_ascii=False).encode
    for row in schema.database.execute_sql(
        f'SELECT {", ".join(selected)} FROM "{schema.table_name(table)}" t ORDER BY {order}'
    ):
        values = list(row)
        for at in truths:
            values[at] = bool(values[at])
        yield dump(dict(zip(names, values, strict=True)))
