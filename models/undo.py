"""Undo and redo for every write, after SQLite's own recipe of triggers (sqlite.org/undoredo.html).

Triggers log the reverse of each change as a row: what kind, which row, what stood there before, as JSON.
A step is what the user did, its planning included. Undoing a step replays its rows in strict reverse order
while the same triggers log the reverse of that: so the step can be redone by the very same replay.
The log holds this run's steps and is emptied when the program quits.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import groupby, islice
from typing import Any

from models import schema, search
from models.errors import Problem

# Of all that triggers() gives: whether they are as they should be is known without making the tables' classes.
# A test says the new one where the tables changed.
DIGEST = "3c37e708aebc50af"
KINDS = ("INSERT", "UPDATE", "DELETE")
# Written outside of steps, so that undoing never brings a pop-up back.
MARKS = frozenset(["reminded_at", "reminders"])
CHUNK = 1_000  # rows between two questions whether to go on
Progress = Callable[[int, int], bool]


def _nobody_looks(_done: int, _total: int) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the user did: a code for words ("undo.CODE") with its facts."""

    id: int
    code: str
    facts: dict[str, Any]


def install() -> None:
    """Make the triggers as the schema asks for them, if they differ, and empty the log.

    From here on each step keeps the search index up to date; it begins as it should be.
    """
    database = schema.database
    there = dict(
        database.execute_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'undo_%'")
    )
    if digest(there) != DIGEST:
        with database.atomic("IMMEDIATE"):
            for name in there:
                database.execute_sql(f"DROP TRIGGER {name}")
            for statement in triggers().values():
                database.execute_sql(statement)
    forget()
    search.catch_up()


def digest(statements: dict[str, str]) -> str:
    """One short text for all triggers, whatever their order."""
    return sha256("\n".join(sorted(statements.values())).encode()).hexdigest()[:16]


def uninstall() -> None:
    """Drop the triggers, before a migration."""
    for (name,) in schema.database.execute_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'undo_%'"
    ).fetchall():
        schema.database.execute_sql(f"DROP TRIGGER {name}")


def forget() -> None:
    """Empty the log: nothing before this moment can be undone."""
    with schema.database.atomic("IMMEDIATE"):
        for table in ("undo_log", "undo_step"):
            if schema.database.execute_sql(f"SELECT 1 FROM {table} LIMIT 1").fetchone():
                schema.database.execute_sql(f"DELETE FROM {table}")
        schema.database.execute_sql("UPDATE undo_state SET step = NULL")


@contextmanager
def step(code: str, *, visit: str = "", **facts: object) -> Iterator[None]:
    """One transaction and one undoable step; inside another step it joins that one.

    `visit` names one visit to a text field: writes with the same visit, one after the other, are one step.
    """
    database = schema.database
    with database.atomic("IMMEDIATE"):
        if database.execute_sql("SELECT step FROM undo_state").fetchone()[0] is not None:
            yield
            return
        number = _begin(code, visit, facts)
        since = database.execute_sql("SELECT coalesce(max(seq), 0) FROM undo_log").fetchone()[0]
        yield
        search.index_written(number, since)
        database.execute_sql("UPDATE undo_state SET step = NULL")
        # A step that changed nothing is none; one that did leaves nothing to redo.
        if database.execute_sql("SELECT 1 FROM undo_log WHERE step = ? LIMIT 1", (number,)).fetchone():
            database.execute_sql("DELETE FROM undo_log WHERE step IN (SELECT id FROM undo_step WHERE undone = 1)")
            database.execute_sql("DELETE FROM undo_step WHERE undone = 1")
        else:
            database.execute_sql("DELETE FROM undo_step WHERE id = ?", (number,))


def can_undo() -> Step | None:
    """The step that undo() would take back."""
    return _step("WHERE undone = 0 ORDER BY id DESC LIMIT 1")


def can_redo() -> Step | None:
    """The step that redo() would do again."""
    return _step("WHERE undone = 1 ORDER BY id LIMIT 1")


def last_id() -> int:
    """The id of the newest step, 0 where there is none. Ids are never used again."""
    return schema.database.execute_sql("SELECT coalesce(max(id), 0) FROM undo_step").fetchone()[0]


def outside() -> bool:
    """Whether what is written now belongs to no step."""
    return schema.database.execute_sql("SELECT step FROM undo_state").fetchone()[0] is None


def free_id(table: type[schema.Row]) -> int:
    """An id above all that the table has or the log may bring back: for rows that are made outside of steps."""
    name, number = schema.table_name(table), schema.UNDOABLE.index(table)
    return schema.database.execute_sql(
        f"SELECT 1 + max((SELECT coalesce(max(id), 0) FROM {name}), "
        "(SELECT coalesce(max(rid), 0) FROM undo_log WHERE tab = ?))",
        (number,),
    ).fetchone()[0]


def deleted(table: type[schema.Row], column: str) -> set[object]:
    """What stood in a column of the rows that an undo or a redo may bring back."""
    place = schema.columns(table).index(column)
    return {
        row[0]
        for row in schema.database.execute_sql(
            f"SELECT json_extract(old, '$[{place}]') FROM undo_log WHERE tab = ? AND kind = 'D'",
            (schema.UNDOABLE.index(table),),
        )
    }


def size(step: Step) -> int:
    """How many rows a replay of this step would touch."""
    return schema.database.execute_sql("SELECT count(*) FROM undo_log WHERE step = ?", (step.id,)).fetchone()[0]


def undo(now: datetime, progress: Progress = _nobody_looks) -> Step | None:
    """Take the last step back. Returns it, or None where there is none.

    `progress(done, total)` is asked at least every 1,000 rows; where it says False all stays as it was and
    Problem("undo.stopped") is raised.
    """
    return _replay(can_undo(), now, progress, undone=True)


def redo(now: datetime, progress: Progress = _nobody_looks) -> Step | None:
    """Do again what was undone last. Returns the step, or None. `progress` as in undo()."""
    return _replay(can_redo(), now, progress, undone=False)


def triggers() -> dict[str, str]:
    """The triggers as the schema asks for them: the statement that makes each, by its name."""
    made: dict[str, str] = {}
    for number, table in enumerate(schema.UNDOABLE):
        name = schema.table_name(table)
        old = ", ".join(f'OLD."{column}"' for column in schema.columns(table))
        for kind, code in zip(KINDS, "IUD", strict=True):
            row = "NEW" if code == "I" else "OLD"
            before = "NULL" if code == "I" else f"json_array({old})"
            trigger = f"undo_{name}_{kind.lower()}"
            made[trigger] = (
                f'CREATE TRIGGER {trigger} AFTER {kind} ON "{name}" '
                "WHEN (SELECT step FROM undo_state) IS NOT NULL BEGIN "
                f"INSERT INTO undo_log (step, tab, kind, rid, old) "
                f"SELECT step, {number}, '{code}', {row}.rowid, {before} FROM undo_state; END"
            )
    return made


def _begin(code: str, visit: str, facts: dict[str, object]) -> int:
    database = schema.database
    if visit:
        last = database.execute_sql("SELECT id, visit, undone FROM undo_step ORDER BY id DESC LIMIT 1").fetchone()
        if last and last[1] == visit and not last[2]:
            database.execute_sql("UPDATE undo_state SET step = ?", (last[0],))
            return last[0]
    number = database.execute_sql(
        "INSERT INTO undo_step (code, facts, visit, undone) VALUES (?, ?, ?, 0) RETURNING id",
        (code, json.dumps(facts), visit),
    ).fetchone()[0]
    database.execute_sql("UPDATE undo_state SET step = ?", (number,))
    return number


def _step(clause: str) -> Step | None:
    row = schema.database.execute_sql(f"SELECT id, code, facts FROM undo_step {clause}").fetchone()
    return Step(row[0], row[1], json.loads(row[2])) if row else None


def _replay(step: Step | None, now: datetime, progress: Progress, *, undone: bool) -> Step | None:
    if step is None:
        return None
    database = schema.database
    with database.atomic("IMMEDIATE"):
        database.execute_sql("PRAGMA defer_foreign_keys = ON")
        log = database.execute_sql(
            "SELECT tab, kind, rid, old FROM undo_log WHERE step = ? ORDER BY seq DESC", (step.id,)
        ).fetchall()
        database.execute_sql("DELETE FROM undo_log WHERE step = ?", (step.id,))
        database.execute_sql("UPDATE undo_state SET step = ?", (step.id,))
        stamp = schema.instant_text(now)
        done = 0
        for (tab, kind), run in groupby(log, key=lambda row: (row[0], row[1])):
            while rows := [(row[2], row[3]) for row in islice(run, CHUNK)]:
                if not progress(done, len(log)):
                    raise Problem("undo.stopped")
                _reverse(schema.UNDOABLE[tab], kind, rows, stamp)
                done += len(rows)
        database.execute_sql("UPDATE undo_state SET step = NULL")
        database.execute_sql("UPDATE undo_step SET undone = ? WHERE id = ?", (undone, step.id))
        search.index_written(step.id, 0)
    return step


def _reverse(table: type[schema.Table], kind: str, rows: list[tuple[int, str]], stamp: str) -> None:
    """Undo one run of changes of one kind in one table, with one prepared statement."""
    name, columns = schema.table_name(table), schema.columns(table)
    connection = schema.database.connection()
    if kind == "I":
        connection.executemany(f'DELETE FROM "{name}" WHERE rowid = ?', ((rid,) for rid, _ in rows))
        return
    stamped = columns.index("updated_at") if "updated_at" in columns else None
    written = [at for at, column in enumerate(columns) if kind == "D" or column not in MARKS]

    def values() -> Iterator[list[Any]]:
        for rid, old in rows:
            row = json.loads(old)
            if stamped is not None:
                row[stamped] = stamp
            yield [*(row[at] for at in written), rid]

    quoted = [f'"{columns[at]}"' for at in written]
    if kind == "U":
        assignments = ", ".join(f"{column} = ?" for column in quoted)
        statement = f'UPDATE "{name}" SET {assignments} WHERE rowid = ?'
    else:
        marks = ", ".join("?" * (len(written) + 1))
        statement = f'INSERT INTO "{name}" ({", ".join(quoted)}, rowid) VALUES ({marks})'
    connection.executemany(statement, values())
