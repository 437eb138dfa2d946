"""Makes a database of the program that it is run in: the sample, and rows in each table that the sample leaves empty.

In a checkout of the program as it was before the next migration came:

    python tests/data/make.py version-N.db.xz
"""

from __future__ import annotations

import lzma
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path.cwd()))

from models import sample, schema
from models.store import Store

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
ROWS = 3
TEXTS = {
    "kind": "reading",  # of a mention
    "topic": "goals",
    "outcome": "open",
    "format": "linkedin",
    "content": "{}",
    "value": '"Europe/Lisbon"',
    "answers": "{}",
    "before": "{}",
    "mapping": "{}",
    "local_start": "2026-06-09T10:00",
    "zone": "Europe/Lisbon",
    "media_type": "image/jpeg",
    "language": "en",
    "started": "2019",
    "ended": "2021-09",
}
KEYS = {"setting": ("zone", "quiet_from_", "own_"), "draft": ("letter:request:a", "letter:request:b", "notes")}


def fill_empty() -> None:
    """Three rows in each table that holds none."""
    for table in schema.TABLES:
        if not table.select().exists():
            for number in range(1, ROWS + 1):
                table.insert(**{field.name: _value(table, field, number) for field in _fields(table)}).execute()


def _fields(table: Any) -> list[Any]:
    return [field for field in table._meta.sorted_fields if field.name != "id"]


def _value(table: Any, field: Any, number: int) -> Any:
    name, kind = field.name, type(field).__name__
    if name == "uid":
        return schema.new_uid()
    if name == "key":
        return KEYS.get(table._meta.table_name, ("", "first", "second", "third"))[number - 1] or f"key {number}"
    if kind == "ForeignKeyField":
        return number + (1 if name == "other" else 0)
    if kind == "InstantField":
        return NOW
    if kind == "DayField":
        return NOW.date()
    if kind == "BooleanField":
        return number % 2 == 0
    if kind == "IntegerField":
        return number
    return TEXTS.get(name, f"{name} {number}, größer, 面談, with 'quotes'")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        with Store(Path(made) / "data") as store:
            sample.fill(NOW)
            with schema.database.atomic():
                fill_empty()
            path = store.path
        Path(sys.argv[1]).write_bytes(lzma.compress(path.read_bytes(), preset=9))
