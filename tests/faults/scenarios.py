"""What people do with their data, as steps that come out the same in every run.

Each scenario prepares a root (a user's whole world: the usual data folder, and whatever lies beside it) and then
runs in it; what it yields is acknowledged: the function that wrote has returned. The same steps are killed
(kills.py), recorded for power loss (power.py), and made to fail (full_disk.py).
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import peewee
from playhouse.migrations import Runner

from models import (
    conversations,
    drafts,
    forgetting,
    location,
    merging,
    moving,
    notes,
    people,
    preferences,
    restoring,
    sample,
    schema,
    settings,
    undo,
)
from models.drafts import Typed
from models.exchange import batches, importing
from models.store import APPLICATION_ID, FILE_NAME, MIGRATIONS, Store
from tests.bench.contacts import write_connections

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)
USUAL = "Inroad"  # what platformdirs calls the folder below XDG_DATA_HOME
SENTENCE = "She moved from the bench to the programme office after three years and never looked back once. "
Steps = Iterator[str]


@dataclass(frozen=True, slots=True)
class Scenario:
    """`prepare(root)` is not under test; `run(root, length)` is: the longer, the more of the same is done."""

    name: str
    prepare: Callable[[Path], object]
    run: Callable[[Path, int], Steps]


def enter(root: Path, life: str = "") -> None:
    """Be a user whose home is `root`, with uids that are the same in every run of this `life`."""
    os.environ["XDG_DATA_HOME"] = str(root)
    chance = random.Random(f"uids {life}")
    uuid.uuid4 = lambda: uuid.UUID(int=chance.getrandbits(128), version=4)
    os.urandom = chance.randbytes


def folder_of(root: Path) -> Path:
    """The usual data folder below a root."""
    return root / USUAL


def _nothing(root: Path) -> None:
    root.mkdir(parents=True, exist_ok=True)


@cache
def _filled() -> bytes:
    """The database of somebody who has used Inroad for some months."""
    with TemporaryDirectory() as place:
        with Store(Path(place)):
            settings.put(settings.ZONE, "Europe/Lisbon")
            sample.fill(NOW)
        return (Path(place) / FILE_NAME).read_bytes()


def _sample(root: Path) -> None:
    folder = folder_of(root)
    folder.mkdir(mode=0o700, parents=True)
    (folder / FILE_NAME).write_bytes(_filled())


def _sample_and_files(root: Path) -> None:
    _sample(root)
    write_connections(root / "first.csv", 200)
    write_connections(root / "second.csv", 230)


def _older(root: Path) -> None:
    """A file of the first version: its own tables, filled with what the sample has in the same columns."""
    folder = folder_of(root)
    folder.mkdir(mode=0o700, parents=True)
    newer = root / "newer.db"
    newer.write_bytes(_filled())
    with TemporaryDirectory() as first:
        for path in MIGRATIONS.glob("0001_*.py"):
            shutil.copy(path, first)
        database = peewee.SqliteDatabase(str(folder / FILE_NAME), pragmas={"journal_mode": "wal"})
        Runner(database, first).up()
        database.close()
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("ATTACH ? AS newer", (str(newer),))
        connection.execute("BEGIN")
        for table in schema.TABLES:
            name = schema.table_name(table)
            here = {row[1] for row in connection.execute(f"PRAGMA main.table_info({name})")}
            columns = ", ".join(f'"{one}"' for one in schema.columns(table) if one in here)
            if columns and table is not schema.SearchText:
                connection.execute(f"INSERT INTO main.{name} ({columns}) SELECT {columns} FROM newer.{name}")
        connection.execute("COMMIT")
    newer.unlink()


def _sample_and_backup(root: Path) -> None:
    _sample(root)
    with Store(folder_of(root)) as store:
        store.back_up("day", NOW - timedelta(days=1))
        shutil.copy(store.back_up("quit", NOW - timedelta(hours=5)), root / "earlier.db")
        for number in range(12):
            people.add(f"Since Then {number}", NOW)


# --- what is done


def _first_start(root: Path, _: int) -> Steps:
    with Store(folder_of(root)):
        yield "started"
        for name in ("Lena Fischer", "Maya Osei", "Ruth Adler"):
            people.add(name, NOW)
            yield f"added {name}"
    yield "closed"


def _adding(root: Path, length: int) -> Steps:
    with Store(folder_of(root)):
        yield "opened"
        for number in range(3 * length):
            person = people.add(f"Somebody New {number}", NOW, notes=SENTENCE)
            yield f"added {number}"
            people.edit(person, {"title": f"Editor {number}"}, NOW)
            yield f"edited {number}"
    yield "closed"


def _typing(root: Path, length: int) -> Steps:
    """What the notes window and a letter save at each pause."""
    with Store(folder_of(root)):
        talk = conversations.upcoming(NOW, 1)[0]
        question = notes.read(talk.id).questions[0].id  # type: ignore[union-attr]
        person = schema.Person.get_by_id(talk.person)
        yield "opened"
        for end in range(12, 12 * 4 * length, 12):
            text = (SENTENCE * 4)[:end]
            notes.save_answer(question, text, NOW, visit="one")
            yield f"answer {end}"
            notes.save_text(talk.id, "notes", text, NOW, visit="two")
            yield f"notes {end}"
            drafts.keep(f"letter:check_in:{person.uid}", Typed("Thank you", text), NOW)
            yield f"letter {end}"
    yield "closed"


def _importing(root: Path, _: int) -> Steps:
    with Store(folder_of(root)) as store:
        yield "opened"
        store.backup_before("import", NOW)
        yield "backed up"
        importing.import_file(root / "first.csv", "linkedin", NOW)
        yield "imported"
        undo.undo(NOW)
        yield "undone"
        undo.redo(NOW)
        yield "redone"
        importing.import_file(root / "second.csv", "linkedin", NOW)
        yield "imported more"
        batches.take_back(batches.listed()[0].id, NOW + timedelta(days=7))
        yield "taken back"
    yield "closed"


def _undoing(root: Path, length: int) -> Steps:
    with Store(folder_of(root)):
        everybody = [number for number, _ in people.names("", 40)]
        yield "opened"
        for number in range(2 * length):
            people.edit_many(everybody, {"title": f"Editor {number}"}, NOW)
            yield f"edited {number}"
            people.delete(everybody[number : number + 2], NOW)
            yield f"deleted {number}"
        for number in range(3 * length):
            undo.undo(NOW)
            yield f"undone {number}"
        for number in range(3 * length):
            undo.redo(NOW)
            yield f"redone {number}"
    yield "closed"


def _merging(root: Path, length: int) -> Steps:
    with Store(folder_of(root)):
        everybody = [number for number, _ in people.names("", 20)]
        yield "opened"
        for keep, other in zip(everybody[0 : 2 * length : 2], everybody[1 : 2 * length : 2], strict=True):
            merging.merge(keep, other, {}, NOW)
            yield f"merged {keep} {other}"
            undo.undo(NOW)
            yield "undone"
            undo.redo(NOW)
            yield "redone"
    yield "closed"


def _forgetting(root: Path, length: int) -> Steps:
    with Store(folder_of(root)):
        everybody = [number for number, _ in people.names("", length)]
        yield "opened"
        for person in everybody:
            forgetting.forget([person], NOW)
            yield f"forgot {person}"
    yield "closed"


def _rhythm(root: Path, length: int) -> Steps:
    """Settings that plan anew for everybody."""
    with Store(folder_of(root)):
        yield "opened"
        for days in (30, 45, 61, 75)[:length]:
            preferences.set_check_ins_per_day(days % 4 + 1, NOW)
            yield f"at most {days % 4 + 1}"
            preferences.set_zone("America/Lima" if days % 2 else "Asia/Tokyo", NOW)
            yield f"zone {days}"
    yield "closed"


def _migrating(root: Path, _: int) -> Steps:
    with Store(folder_of(root)):
        yield "brought up to date"
        people.add("Lena Fischer", NOW)
        yield "added"
    yield "closed"


def _backing_up(root: Path, length: int) -> Steps:
    with Store(folder_of(root)) as store:
        yield "opened"
        for number in range(length):
            people.add(f"Somebody New {number}", NOW)
            yield f"added {number}"
            store.back_up("quit", NOW + timedelta(hours=number))
            yield f"backed up {number}"
        store.back_up_beside("day", NOW + timedelta(days=1))
        yield "backed up beside"
        store.backup(root / "copy.db")
        yield "copied"
    yield "closed"


def _going_back(root: Path, _: int) -> Steps:
    folder = folder_of(root)
    kept = restoring.restore(folder, root / "earlier.db", NOW)
    yield "gone back"
    with Store(folder):
        people.add("Lena Fischer", NOW)
        yield "added"
    yield "closed"
    assert kept is not None
    restoring.restore(folder, kept, NOW + timedelta(hours=1))
    yield "and forward again"


def _on(_done: int, _total: int) -> bool:
    return True


def places(root: Path) -> tuple[Path, Path]:
    """Where data may lie: a folder beside, and the usual one."""
    return root / "other" / "place", folder_of(root)


def _moving(root: Path, _: int) -> Steps:
    """To a folder beside, and back into the usual one."""
    for target in places(root):
        folder = location.default_folder()
        with Store(folder) as store:
            moving.move(store.folder, target, _on)
            yield f"copied to {target.name}"
        folder = location.default_folder()
        with Store(folder):
            moving.finish(folder)
            yield f"moved to {target.name}"
            people.add(f"Met at {target.name}", NOW)
            yield "added"
        yield "closed"


SCENARIOS = {
    each.name: each
    for each in (
        Scenario("first start", _nothing, _first_start),
        Scenario("adding", _sample, _adding),
        Scenario("typing", _sample, _typing),
        Scenario("import", _sample_and_files, _importing),
        Scenario("undo and redo", _sample, _undoing),
        Scenario("merging", _sample, _merging),
        Scenario("delete for good", _sample, _forgetting),
        Scenario("settings", _sample, _rhythm),
        Scenario("migration", _older, _migrating),
        Scenario("backup", _sample, _backing_up),
        Scenario("going back", _sample_and_backup, _going_back),
        Scenario("moving", _sample_and_backup, _moving),
    )
}


@cache
def prepared(scenario: str, place: Path) -> Path:
    """The root of a scenario as it stands before; made once in `place`, to be copied."""
    root = place / "prepared" / scenario.replace(" ", "_")
    if root.exists():
        return root
    root.parent.mkdir(exist_ok=True)
    before = os.environ.get("XDG_DATA_HOME")
    enter(root, "before")
    SCENARIOS[scenario].prepare(root)
    if before is not None:
        os.environ["XDG_DATA_HOME"] = before
    return root
