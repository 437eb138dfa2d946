"""A LinkedIn export of 30,000 rows goes in, is taken back and done again.

The floor is SQLite alone: executemany of the very same rows into the same tables and indexes, with the same
pragmas, but with no reading, no matching, no undo log and no search index.
"""

from __future__ import annotations

import shutil
import sqlite3
import statistics
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from models import schema, store, undo
from models.exchange import importing
from models.store import Store
from tests.bench.books import NOW
from tests.bench.contacts import write_connections
from tests.bench.measure import Result, timed

ROWS = 30_000
LIMITS = {"import": 8.0, "undo": 5.0, "redo": 8.0}
ROUNDS = 5
TABLES = tuple(map(schema.table_name, (schema.Organization, schema.ImportBatch, schema.Person, schema.ContactPoint)))

_Rows = dict[str, list[tuple[Any, ...]]]


def run(folder: Path) -> Iterator[Result]:
    """Import, undo and redo, each beside the bare insert."""
    file = write_connections(folder / "Connections.csv", ROWS)
    empty = folder / "empty"
    Store(empty).close()
    _make_bare(empty / store.FILE_NAME, folder / "bare.db")
    rows = _rows_of(folder / "first", file)
    floors: list[float] = []
    times: dict[str, list[float]] = {name: [] for name in LIMITS}
    for _ in range(ROUNDS):
        floors.append(_insert(folder, rows))
        for name, seconds in _there_and_back(folder, file).items():
            times[name].append(seconds)
    for name, limit in LIMITS.items():
        yield Result(
            f"{name} of a LinkedIn export, 30,000 rows",
            statistics.median(times[name]),
            statistics.median(floors),
            limit,
        )


def _rows_of(folder: Path, file: Path) -> _Rows:
    with Store(folder):
        importing.import_file(file, "linkedin", NOW)
        connection = schema.database.connection()
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}


def _make_bare(source: Path, target: Path) -> None:
    """An empty database of ours without triggers and search index."""
    shutil.copy(source, target)
    with closing(sqlite3.connect(target)) as connection:
        for kind, name in connection.execute("SELECT type, name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP {kind} {name}")
        for name in ("word_index", "part_index"):
            connection.execute(f"DROP TABLE {name}")


def _insert(folder: Path, rows: _Rows) -> float:
    """Seconds of the floor, commit included."""
    path = folder / "floor.db"
    shutil.copy(folder / "bare.db", path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for name, value in store.PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}").fetchall()

        def work() -> None:
            connection.execute("BEGIN IMMEDIATE")
            for name, values in rows.items():
                marks = ", ".join("?" * len(values[0]))
                connection.executemany(f"INSERT INTO {name} VALUES ({marks})", values)
            connection.execute("COMMIT")

        return timed(work)


def _there_and_back(folder: Path, file: Path) -> dict[str, float]:
    """Seconds of the import into an empty book, of its undo and of its redo."""
    data = folder / "store"
    shutil.rmtree(data, ignore_errors=True)
    with Store(data):
        return {
            "import": timed(lambda: importing.import_file(file, "linkedin", NOW)),
            "undo": timed(lambda: undo.undo(NOW)),
            "redo": timed(lambda: undo.redo(NOW)),
        }
