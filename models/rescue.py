"""Makes a new database of whatever rows a damaged one still gives, and counts them.

Each value is checked as those of an archive are; rows that belong to a lost person or conversation keep a stand-in
for it; the search index and what is planned are made anew. The damaged file is only read.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, Final

from peewee import BooleanField

from models import opening, planning, schema, search, settings
from models.errors import Problem
from models.exchange import archive, bulk
from models.exchange.archive_reading import Check, checks
from models.exchange.archive_rows import derived
from models.salvage import TABLES, Found, Progress, Salvaged, salvage
from models.schema import Row, Table
from models.store import Store
from models.words import words

KINDS: Final[dict[type[Table], str]] = {
    schema.Person: "people",
    schema.Organization: "organizations",
    schema.Interview: "conversations",
    schema.Touch: "story",
}
OTHERS: Final = "others"
# Whoever rows belong to that were lost themselves: a stand-in is made under the same id.
_STAND_INS: Final = (schema.Person, schema.Interview, schema.Organization, schema.CareerPath)
_NAMES: Final = {"display_name": "sort_key", "name": "name_key"}  # what an index may still have of a lost name


@dataclass(frozen=True, slots=True)
class Rescued:
    """A new database, and how many rows of each kind are in it, of how many that the damaged one is known to have had.

    Kinds: people, organizations, conversations, story (what happened with people), others. `in_part`: how many of
    them only with what an index holds of them, as a name.
    """

    path: Path
    saved: dict[str, tuple[int, int]]
    in_part: int = 0

    def discard(self) -> None:
        """Remove it: it was not wanted, or has taken its place."""
        shutil.rmtree(self.path.parent.parent, ignore_errors=True)


def said(rescued: Rescued) -> str:
    """How many of each kind were saved, as one list in words: "38 of 41 people, 9 of 9 conversations"."""
    parts = [
        words(f"rescue.{kind}", saved=saved, count=total) for kind, (saved, total) in rescued.saved.items() if total
    ]
    if rescued.in_part:
        parts.append(words("rescue.in_part", count=rescued.in_part))
    return ", ".join(parts)


def rescue(folder: Path, path: Path, now: datetime, progress: Progress = lambda _done, _total: True) -> Rescued:
    """Save what can be saved of the database at `path` into a new one, in a temporary folder within `folder`.

    Problem("rescue.nothing") where no row can be read, "rescue.stopped" where `progress` said so.
    """
    work = Path(tempfile.mkdtemp(prefix=opening.WORK, dir=folder))
    try:
        found = salvage(path, work, progress)
        if not progress(len(TABLES), len(TABLES)):
            raise Problem("rescue.stopped")
        cleaned = {table: _clean(table, found[table], now) for table in TABLES}
        if not any(cleaned[table] for table in TABLES if issubclass(table, Row)):
            raise Problem("rescue.nothing", path=str(path))
        with Store(work / "new") as store:
            saved = _write(cleaned, found, now)
            in_part = sum(len(found[table].parts.keys() & cleaned[table].keys()) for table in TABLES)
            return Rescued(store.path, saved, in_part)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise


def _write(cleaned: dict[type[Table], dict[int, Found]], found: dict[type[Table], Salvaged], now: datetime) -> Any:
    saved: dict[str, tuple[int, int]] = dict.fromkeys((*KINDS.values(), OTHERS), (0, 0))
    originals = {table: set(rows) for table, rows in cleaned.items()}
    _mend_references(cleaned, now)
    with schema.database.atomic("IMMEDIATE"):
        for table in TABLES:
            _insert(table, cleaned[table])
            kind = KINDS.get(table, OTHERS)
            kept = originals[table] & _ids(table)
            before = saved[kind]
            saved[kind] = (before[0] + len(kept), before[1] + max(found[table].total, len(kept)))
        _forget_bad_settings()
        search.index_all()
    planning.replan([row[0] for row in schema.database.execute_sql("SELECT id FROM person")], now)
    return saved


def _clean(table: type[Table], found: Salvaged, now: datetime) -> dict[int, Found]:
    """The rows whose values make sense, by id; a value that does not gives way to its default."""
    made: dict[int, Found] = {}
    for rowid, row in (*found.rows.items(), *found.parts.items()):
        if rowid > 0:
            values = _clean_row(table, row, now)
            if values is not None:
                made[rowid] = {"id": rowid, **values} if issubclass(table, Row) else values
    return made


def _clean_row(table: type[Table], row: Found, now: datetime) -> Found | None:
    """None where something is lost that nothing can stand for."""
    values: Found = {}
    for name, check, default, is_truth in _plain_checks(table):
        value = row.get(name)
        if is_truth and value in (0, 1):
            value = bool(value)
        if check(value):
            value = default
            if check(value):
                value = _instead(table, name, row, now)
                if check(value):
                    return None
        values[name] = value
    if values.get("local_start") and not values["zone"]:
        if table is not schema.Interview:
            return None
        values["local_start"] = None
    for other in _references(table):
        value = row.get(other.column)
        values[other.column] = value if isinstance(value, int) else None
    return values | (derived(table, values) if issubclass(table, Row) else {})


@cache
def _references(table: type[Table]) -> list[archive.Reference]:
    return archive.references(table)


@cache
def _plain_checks(table: type[Table]) -> list[tuple[str, Check, Any, bool]]:
    """The checks of what is no reference: those name rows by their ids here."""
    plain = {field.name: isinstance(field, BooleanField) for field in archive.fields(table)}
    return [(name, check, default, plain[name]) for name, check, default in checks(table) if name in plain]


def _instead(table: type[Table], name: str, row: Found, now: datetime) -> Any:
    """What stands for a value that is lost, where no default does."""
    if name == "uid" and issubclass(table, Row):
        return schema.new_uid()
    if name in ("created_at", "updated_at"):
        return schema.instant_text(now)
    if name in _NAMES:
        key = row.get(_NAMES[name])
        return key.title() if isinstance(key, str) and key.strip() else _nameless(table)
    return None


def _nameless(table: type[Table]) -> str:
    return words("rescue.somebody" if table is schema.Person else "rescue.something")


def _mend_references(cleaned: dict[type[Table], dict[int, Found]], now: datetime) -> None:
    """Let every reference lead to a row: to a stand-in where rows belong to it, to nothing where that may be."""
    for table in TABLES:
        for rowid in list(cleaned[table]):
            row = cleaned[table][rowid]
            if issubclass(table, Row) and not all(_leads(cleaned, row, other, now) for other in _references(table)):
                del cleaned[table][rowid]
    _seat_somebody(cleaned, now)


def _leads(cleaned: dict[type[Table], dict[int, Found]], row: Found, other: archive.Reference, now: datetime) -> bool:
    """Whether a row can be kept, as far as this reference of it goes; it is mended where it leads nowhere."""
    to = row[other.column]
    if to is not None and to in cleaned[other.table]:
        return True
    if to is not None and to > 0 and other.owned and other.table in _STAND_INS:
        cleaned[other.table][to] = _stand_in(other.table, to, now)
        return True
    row[other.column] = None
    return other.null


def _stand_in(table: type[Row], number: int, now: datetime) -> Found:
    values = _clean_row(table, {}, now)
    assert values is not None
    return {"id": number, **values}


def _seat_somebody(cleaned: dict[type[Table], dict[int, Found]], now: datetime) -> None:
    """A conversation whose people were lost is with somebody: what was noted there is worth the most."""
    seated = {row["interview_id"] for row in cleaned[schema.Participant].values()}
    free = count(max(cleaned[schema.Participant], default=0) + 1)
    person = max(cleaned[schema.Person], default=0)
    for interview in cleaned[schema.Interview]:
        if interview not in seated:
            person += 1
            cleaned[schema.Person][person] = _stand_in(schema.Person, person, now)
            seat = _clean_row(schema.Participant, {"interview_id": interview, "person_id": person}, now)
            assert seat is not None
            number = next(free)
            cleaned[schema.Participant][number] = {"id": number, **seat}


def _insert(table: type[Table], rows: dict[int, Found]) -> None:
    """Rows that are there twice, by what makes them one, are passed over."""
    if rows:
        columns = list(next(iter(rows.values())))
        statement = bulk.insert_statement(table, columns).replace("INSERT", "INSERT OR IGNORE", 1)
        schema.database.connection().executemany(statement, ([row[name] for name in columns] for row in rows.values()))


def _ids(table: type[Table]) -> set[int]:
    return {row[0] for row in schema.database.execute_sql(f'SELECT rowid FROM "{schema.table_name(table)}"')}


def _forget_bad_settings() -> None:
    """Settings that make no sense any more give way to the defaults."""
    for key, value in schema.database.execute_sql("SELECT key, value FROM setting").fetchall():
        if not _is_json(value):
            schema.database.execute_sql("DELETE FROM setting WHERE key = ?", (key,))
    try:
        settings.reminders()
        settings.paper()
    except (ValueError, TypeError, AttributeError):
        schema.database.execute_sql("DELETE FROM setting")


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
