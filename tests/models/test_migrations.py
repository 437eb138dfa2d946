"""The migrations are frozen, and bring a real file of every version to the newest with everything that it holds.

tests/data/version-N.db.xz was made by the program of that time (tests/data/make.py): the sample, and rows in every
table. A new migration comes with a file of the version that it makes.
"""

from __future__ import annotations

import hashlib
import lzma
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import peewee
import pytest
from playhouse.migrate import SqliteMigrator, migrate

from models import checking, people, store, undo
from models.errors import Problem
from models.store import FILE_NAME, MIGRATIONS, Store

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
DATA = Path(__file__).parent.parent / "data"
NEWEST = max(int(path.name[:4]) for path in MIGRATIONS.glob("0*.py"))
VERSIONS = range(1, NEWEST + 1)
# What stands in each migration since it was installed on somebody's computer, as SHA-256 of its text.
FROZEN = {
    "0001_the_first_walk.py": "ddc5861340a12e610a08bfd60960306a3846a2c0b142bbe377b06ebe0c723d88",
    "0002_the_whole_craft.py": "2b09ba3966148a3213026fcbc8c85a10f20e8df2a339c762ce2772852b95cbf6",
    "0003_exchange.py": "8117bde98efe8a6c113d91e89c3ce18864d72440121cd41fe0f6687bc53a3de8",
}
# Written by the program for itself: at each opening, or by the migrations.
DERIVED = frozenset({"stage", "last_contact_at", "next_kind", "next_at", "rests_at"})
ITS_OWN = frozenset({"schema_migration", "undo_state", "undo_step", "undo_log", "sqlite_sequence"})

Tables = dict[str, list[dict[str, Any]]]


def old(folder: Path, version: int) -> Path:
    """A data folder as the program of that version left it."""
    folder.mkdir(parents=True)
    path = folder / FILE_NAME
    path.write_bytes(lzma.decompress((DATA / f"version-{version}.db.xz").read_bytes()))
    return path


def tables(path: Path) -> Tables:
    """Every row of every ordinary table, by column."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        plain = [name for name in names if name not in ITS_OWN and not re.search(r"_index(_|$)", name)]
        return {
            name: [dict(row) for row in connection.execute(f'SELECT rowid AS rowid, * FROM "{name}" ORDER BY rowid')]
            for name in plain
        }


def structure(path: Path) -> dict[tuple[str, str], str]:
    """Tables, indexes and triggers, each by its SQL."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {(kind, name): " ".join(sql.split()) for kind, name, sql in rows}


def foreign_keys(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return {
            name: sorted(row[2:] for row in connection.execute(f'PRAGMA foreign_key_list("{name}")'))
            for name in tables(path)
        }


def keeps(before: Tables, after: Tables) -> None:
    """Every row is there with every value that it had, but for what is worked out anew: where things stand with
    people, what the rules plan, the texts for the search. Drafts of nobody go, as at each opening."""
    for name, rows in before.items():
        if name in ("draft", "search_text", "follow_up"):
            continue
        derived = DERIVED if name == "person" else frozenset[str]()
        there = {row["rowid"]: row for row in after[name]}
        assert len(there) == len(rows), name
        for row in rows:
            kept = {column: value for column, value in row.items() if column not in derived}
            assert kept.items() <= there[row["rowid"]].items(), name
    made = {row["uid"] for row in before["follow_up"] if row["done_at"] or row["kind"] in ("promise", "custom")}
    assert made <= {row["uid"] for row in after["follow_up"]}


def test_no_migration_is_without_its_file() -> None:
    """What to do: check out the commit that has the new migration, and run tests/data/make.py there."""
    assert sorted(path.name for path in DATA.glob("*.xz")) == [f"version-{number}.db.xz" for number in VERSIONS]
    assert sorted(path.name for path in MIGRATIONS.glob("0*.py")) == sorted(FROZEN)


@pytest.mark.parametrize("name", FROZEN)
def test_a_migration_never_changes_again(name: str) -> None:
    """It has run on people's computers. What is to be different is a migration of its own."""
    text = (MIGRATIONS / name).read_text(encoding="utf-8")
    assert hashlib.sha256(text.encode()).hexdigest() == FROZEN[name]


@pytest.mark.parametrize("version", VERSIONS)
def test_the_files_are_what_they_say(tmp_path: Path, version: int) -> None:
    path = old(tmp_path / "data", version)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert all(tables(path).values()), "rows in every table"


@pytest.mark.parametrize("version", VERSIONS)
def test_a_real_file_of_every_version(tmp_path: Path, version: int) -> None:
    """Rows, triggers and foreign keys before and after."""
    path = old(tmp_path / "data", version)
    before, keys = tables(path), foreign_keys(path)
    with Store(path.parent):
        assert checking.check() == ()
    is_newest(path, tmp_path)
    after_keys = foreign_keys(path)
    assert all(set(keys[name]) <= set(after_keys[name]) for name in keys)
    keeps(before, tables(path))
    if version < NEWEST:
        (backup,) = (path.parent / "backups").glob("*before update.db")
        keeps(before, tables(backup))


def is_newest(path: Path, tmp_path: Path) -> None:
    """The tables, indexes and triggers are those of a new database, whatever way led there."""
    new = tmp_path / "new"
    Store(new).close()
    expected, found = structure(new / FILE_NAME), structure(path)
    assert found.keys() == expected.keys()
    assert {name: sql for name, sql in found.items() if sql != expected[name]} == {}


def test_undo_works_after_an_update(tmp_path: Path) -> None:
    path = old(tmp_path / "data", 1)
    with Store(path.parent):
        number = people.add("Written afterwards", NOW)
        people.delete([number], NOW)
        undo.undo(NOW)
        assert people.names("Written after") == [(number, "Written afterwards")]
        undo.undo(NOW)
        assert undo.can_undo() is None


def test_peewees_own_way_would_lose_the_children(tmp_path: Path) -> None:
    """The trap that ours avoid: a parent that is rebuilt within a transaction takes its children along."""
    path = old(tmp_path / "data", NEWEST)
    database = peewee.SqliteDatabase(str(path), pragmas={"foreign_keys": 1})
    with closing(sqlite3.connect(path)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
    before = len(tables(path)["contact_point"])
    migrator = SqliteMigrator(database)
    with database.atomic():
        migrate(migrator.drop_not_null("person", "source"))
    database.close()
    assert len(tables(path)["contact_point"]) < before


REBUILDS = '''
"""As a later migration might: it changes a column of a table that others belong to, for which SQLite rebuilds it."""

def up(migrator, db):
    migrator.migrate(migrator.drop_not_null("person", "source"))
'''


def test_ours_keep_the_children_when_a_parent_is_rebuilt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = old(tmp_path / "data", NEWEST)
    before, structure_before = tables(path), structure(path)
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder)
    (folder / f"{NEWEST + 1:04}_rebuilds.py").write_text(REBUILDS)
    monkeypatch.setattr(store, "MIGRATIONS", folder)
    store._newest.cache_clear()
    try:
        with Store(path.parent):
            pass
    finally:
        store._newest.cache_clear()
    after = tables(path)
    assert structure(path)["table", "person"] != structure_before["table", "person"]
    assert {name: len(rows) for name, rows in before.items()} | {"draft": 1} == {
        name: len(rows) for name, rows in after.items()
    }
    assert foreign_keys(path)


def test_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = old(tmp_path / "data", NEWEST)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    data = path.read_bytes()
    with pytest.raises(Problem, match=r"store\.newer"):
        Store(path.parent)
    assert path.read_bytes() == data


def test_a_kill_at_any_statement_leaves_what_opens_and_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files as they stand before each statement of the update: what a killed program leaves behind."""
    path = old(tmp_path / "data", 1)
    before = tables(path)
    left: dict[str, Path] = {}

    def snapshot(_statement: str) -> None:
        files = {name: path.with_name(name) for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-journal")}
        there = {name: file.read_bytes() for name, file in files.items() if file.exists()}
        key = hashlib.sha256(repr(sorted((name, hashlib.sha256(data).digest()) for name, data in there.items()))
                             .encode()).hexdigest()  # fmt: skip
        if key not in left:
            left[key] = folder = tmp_path / f"left {len(left)}"
            folder.mkdir()
            for name, data in there.items():
                (folder / name).write_bytes(data)

    migrating = Store._migrate

    def traced(opened: Store, database: Any, version: int) -> None:
        database.connection().set_trace_callback(snapshot)
        migrating(opened, database, version)
        snapshot("")
        database.connection().set_trace_callback(None)

    monkeypatch.setattr(Store, "_migrate", traced)
    Store(path.parent).close()
    monkeypatch.setattr(Store, "_migrate", migrating)
    assert len(left) > NEWEST, "more than one moment to be killed at"
    for folder in left.values():
        with Store(folder):
            assert checking.check() == ()
        keeps(before, tables(folder / FILE_NAME))
        is_newest(folder / FILE_NAME, tmp_path)
