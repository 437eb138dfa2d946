"""Which column of a table is what, remembered for the next file with the same columns."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from models import schema, undo
from models.exchange import table
from models.exchange.headed import column_key
from models.exchange.records import ReadFile
from models.exchange.table_fields import NAMES, Field


def read(path: Path, tick: Callable[[], None]) -> ReadFile:
    """table.read() by the mapping that is remembered for the file's columns, or as they are guessed."""
    return table.read(path, tick, recall=recall)


def columns_key(names: Sequence[str]) -> str:
    """The header as it is compared."""
    return "\n".join(map(column_key, names))


def recall(names: Sequence[str]) -> dict[str, str] | None:
    """The mapping for these columns (name: a Field's value), None where none was remembered that still fits."""
    row = schema.database.execute_sql(
        "SELECT mapping FROM import_mapping WHERE columns_key = ?", (columns_key(names),)
    ).fetchone()
    if row is None:
        return None
    try:
        kept = json.loads(row[0])
    except (ValueError, RecursionError):
        return None
    if not isinstance(kept, dict):
        return None
    fields = frozenset(map(str, Field))
    by_key = {column_key(str(name)): field for name, field in kept.items() if field in fields}
    mapping = {name: str(by_key.get(column_key(name), Field.IGNORE)) for name in names}
    return mapping if NAMES.intersection(mapping.values()) else None


def remember(names: Sequence[str], mapping: Mapping[str, str], now: datetime) -> None:
    """Keep the mapping for the next file with the same columns. One step of undo, none where nothing is new."""
    key = columns_key(names)
    text = json.dumps({name: str(mapping.get(name, Field.IGNORE)) for name in names}, ensure_ascii=False)
    row = schema.ImportMapping.select().where(schema.ImportMapping.columns_key == key).first()
    if row is not None and row.mapping == text:
        return
    with undo.step("remembered_columns"):
        if row is None:
            schema.ImportMapping.create(columns_key=key, mapping=text, created_at=now, updated_at=now)
        else:
            row.mapping, row.updated_at = text, now
            row.save()
