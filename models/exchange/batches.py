"""Earlier imports: which there were, and taking one back, also a week later."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from models import people, schema, undo
from models.errors import Problem
from models.exchange import leftovers
from models.exchange.outcome import Progress, Steps, no_progress
from models.exchange.restoring_known import restore
from models.schema import instant, instant_text
from models.words import words

CHUNK = 1_000  # people between two calls of progress
# What an import itself writes about a person; any other row that names them is part of their story.
_OF_AN_IMPORT = (schema.ContactPoint, schema.PersonTag, schema.Introduction, schema.ImportItem, schema.NotDuplicate)


@dataclass(frozen=True, slots=True)
class Batch:
    """One import. `at` in UTC; `there`: how many of the people whom it brought are still in the address book."""

    id: int
    uid: str
    format: str
    file_name: str
    at: datetime
    added: int
    merged: int
    skipped: int
    there: int
    taken_back_at: datetime | None

    @property
    def name(self) -> str:
        """The file, or what it was where there is none."""
        return self.file_name or words("import_batch.pasted")


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What taking back did: people who went, who stay as they have a story or were changed since; known people
    from whom something was taken again, and those where all of it was changed since."""

    deleted: int
    with_story: int
    changed: int
    restored: int
    kept: int


_SELECT = (
    "SELECT b.id, b.uid, b.format, b.file_name, b.created_at, b.added, b.merged, b.skipped, "
    "(SELECT count(*) FROM person p WHERE p.batch_id = b.id), b.taken_back_at FROM import_batch b "
)


def listed() -> tuple[Batch, ...]:
    """All imports, the latest first."""
    found = schema.database.execute_sql(f"{_SELECT} ORDER BY b.created_at DESC, b.id DESC")
    return tuple(_batch(row) for row in found.fetchall())


def one(batch: int) -> Batch | None:
    """One import, None where it is gone."""
    row = schema.database.execute_sql(f"{_SELECT} WHERE b.id = ?", (batch,)).fetchone()
    return _batch(row) if row else None


def _batch(row: tuple[object, ...]) -> Batch:
    *facts, taken_back_at = row
    facts[4] = instant(str(facts[4]))
    return Batch(*facts, taken_back_at=instant(str(taken_back_at)) if taken_back_at else None)  # type: ignore[arg-type]


def take_back(batch: int, now: datetime, progress: Progress = no_progress) -> TakenBack:
    """Delete the people whom an import brought and whom nobody touched since, and take from known people what it
    added to them, where that still stands; one step of undo.

    Problem "import.batch_gone" or "import.taken_back"; "import.stopped" where `progress` says stop: then nothing
    is changed.
    """
    there = one(batch)
    if there is None:
        raise Problem("import.batch_gone")
    if there.taken_back_at is not None:
        raise Problem("import.taken_back", name=there.name)
    with undo.step("took_back_import", name=there.name):
        untouched, story, changed = _standing(batch)
        items = schema.database.execute_sql(
            "SELECT person_id, before FROM import_item WHERE batch_id = ? ORDER BY id", (batch,)
        ).fetchall()
        steps = Steps(progress, len(untouched) + len(items))
        steps.at(0)
        for start in range(0, len(untouched), CHUNK):
            people.delete(untouched[start : start + CHUNK], now)
            steps.at(min(start + CHUNK, len(untouched)))
        restored = 0
        for done, (person, before) in enumerate(items, start=1):
            restored += restore(person, batch, json.loads(before), now)
            if not done % CHUNK:
                steps.at(len(untouched) + done)
        leftovers.sweep(batch, now)
        schema.database.execute_sql(
            "UPDATE import_batch SET taken_back_at = ?1, updated_at = ?1 WHERE id = ?2", (instant_text(now), batch)
        )
    return TakenBack(len(untouched), story, changed, restored, len(items) - restored)


def _standing(batch: int) -> tuple[list[int], int, int]:
    """The people of a batch whom nobody touched, and how many have a story, or were changed since."""
    made = {row[0] for row in _select("SELECT id FROM person WHERE batch_id = ?", batch)}
    story = _named_by_a_story(batch)
    # Undo and redo date what they bring back anew, the batch and its people alike.
    changed = {
        row[0]
        for row in _select(
            "SELECT p.id FROM person p JOIN import_batch b ON b.id = p.batch_id WHERE b.id = ? "
            "AND p.updated_at NOT IN (b.created_at, b.updated_at)",
            batch,
        )
    }
    for table, column in (
        ("contact_point", "person_id"),
        ("person_tag", "person_id"),
        ("introduction", "introduced_id"),
        ("introduction", "introducer_id"),
    ):
        changed |= {
            row[0]
            for row in _select(
                f"SELECT p.id FROM person p JOIN import_batch b ON b.id = p.batch_id JOIN {table} t "
                f"ON t.{column} = p.id WHERE b.id = ? AND (t.created_at <> b.created_at "
                "OR t.updated_at NOT IN (b.created_at, b.updated_at))",
                batch,
            )
        }
    changed -= story
    return sorted(made - story - changed), len(story), len(changed)


def _named_by_a_story(batch: int) -> set[int]:
    """The people of a batch whom any row names that no import writes: a touch, a conversation, a step, …"""
    found: set[int] = set()
    for table, column in leftovers.naming(schema.Person):
        if table not in _OF_AN_IMPORT:
            found |= {
                row[0]
                for row in _select(
                    f'SELECT p.id FROM person p JOIN {schema.table_name(table)} t ON t."{column}" = p.id '
                    "WHERE p.batch_id = ?",
                    batch,
                )
            }
    return found


def _select(statement: str, batch: int) -> list[tuple[int]]:
    return schema.database.execute_sql(statement, (batch,)).fetchall()
