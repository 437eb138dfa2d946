"""Going back to a backup, and what becomes of the data that were there."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import backups, checking, people, restoring, sample, schema
from models.errors import Problem
from models.store import FILE_NAME, Store
from models.words import problem_text
from tests.models.dumps import everything

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def backup(folder: Path, tmp_path: Path) -> Path:
    """A backup of the sample, after which everybody was deleted."""
    path = tmp_path / "backup.db"
    with Store(folder) as opened:
        sample.fill(NOW)
        opened.backup(path)
        people.delete([row.id for row in schema.Person.select()], NOW)
    return path


def count(folder: Path) -> int:
    with Store(folder):
        return people.count()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.suffix == ".db"}


def test_what_the_backup_holds_is_there_again_and_what_was_there_is_kept(folder: Path, backup: Path) -> None:
    kept = restoring.restore(folder, backup, NOW)
    assert kept is not None
    assert kept.name == "2026-06-02T090000Z before restore.db"
    assert backups.people_in(kept) == 0
    with Store(folder):
        assert people.count() > 0
        assert checking.check() == ()
        there = everything()
    restoring.restore(folder, kept, NOW)
    assert count(folder) == 0
    restoring.restore(folder, backup, NOW)
    with Store(folder):
        assert everything() == there


def test_into_a_folder_that_is_not_there(backup: Path, tmp_path: Path) -> None:
    new = tmp_path / "new" / "folder"
    assert restoring.restore(new, backup, NOW) is None
    assert count(new) > 0
    assert (new / FILE_NAME).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.db", b""),
        ("text.db", b"not a database at all, but long enough to be looked at for a while"),
        ("missing.db", None),
    ],
)
def test_what_is_no_backup_changes_nothing(folder: Path, backup: Path, name: str, data: bytes | None) -> None:
    path = backup.with_name(name)
    if data is not None:
        path.write_bytes(data)
    before = contents(folder)
    with pytest.raises(Problem) as caught:
        restoring.restore(folder, path, NOW)
    assert name in problem_text(caught.value)
    assert contents(folder) == before


def test_a_damaged_backup_changes_nothing(folder: Path, backup: Path) -> None:
    size = backup.stat().st_size
    with backup.open("rb+") as file:
        file.seek(size // 2)
        file.write(b"\xff" * 20_000)
    before = contents(folder)
    with pytest.raises(Problem, match=r"restore\.unreadable"):
        restoring.restore(folder, backup, NOW)
    assert contents(folder) == before


def test_a_backup_of_another_program_changes_nothing(folder: Path, backup: Path) -> None:
    other = backup.with_name("other.db")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    before = contents(folder)
    with pytest.raises(Problem, match=r"restore\.unreadable"):
        restoring.restore(folder, other, NOW)
    assert contents(folder) == before


def test_while_the_window_is_open_it_is_refused(folder: Path, backup: Path) -> None:
    with Store(folder):
        with pytest.raises(Problem, match=r"store\.in_use"):
            restoring.restore(folder, backup, NOW)
        assert people.count() == 0
    assert not list(folder.glob("*.coming"))


@pytest.mark.parametrize("data", [b"\x00" * 8192, b"SQLite format 3\x00" + b"\xff" * 8176])
def test_what_cannot_be_opened_is_moved_aside_and_never_deleted(folder: Path, backup: Path, data: bytes) -> None:
    (folder / FILE_NAME).write_bytes(data)
    (folder / f"{FILE_NAME}-wal").write_bytes(b"a log that belongs to it")
    kept = restoring.restore(folder, backup, NOW)
    assert kept is not None
    assert (kept / FILE_NAME).read_bytes() == data
    assert (kept / f"{FILE_NAME}-wal").exists()
    assert count(folder) > 0


def test_a_log_that_a_killed_process_left_is_kept_with_its_data(folder: Path, backup: Path, tmp_path: Path) -> None:
    """Its last writes are in the backup of what was there, and not in what comes."""
    killed = tmp_path / "killed"
    with Store(folder):
        people.add("Written last", NOW)
        shutil.copytree(folder, killed)  # as the disk stands when the process is killed
    assert (killed / f"{FILE_NAME}-wal").stat().st_size > 0
    kept = restoring.restore(killed, backup, NOW)
    assert kept is not None
    assert backups.people_in(kept) == 1
    with Store(killed):
        assert checking.check() == ()
        assert people.count() > 1


def test_check_says_what_is_wrong(folder: Path, backup: Path) -> None:
    restoring.restore(folder, backup, NOW)
    with Store(folder):
        schema.database.execute_sql("UPDATE person SET stage = 'declined' WHERE stage = 'met'")
        schema.database.execute_sql("DELETE FROM search_text WHERE id = (SELECT min(id) FROM search_text)")
        schema.database.execute_sql("PRAGMA foreign_keys = 0")
        schema.database.execute_sql("DELETE FROM organization WHERE id IN (SELECT organization_id FROM person)")
        assert {one.code for one in checking.check()} == {"standing", "index", "orphans"}
