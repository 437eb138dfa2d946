"""What may stand in the data folder instead of a sound database: each is known before anything is written."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
import struct
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

import main
from models import checking, commands, opening, people, rescue, restoring, schema, store
from models.errors import Problem
from models.store import FILE_NAME, Store, database_errors
from models.words import problem_text

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
ROOT = Path(__file__).parent.parent.parent
WAL, JOURNAL = f"{FILE_NAME}-wal", f"{FILE_NAME}-journal"
LOOKED_AT = frozenset({FILE_NAME, WAL, JOURNAL})


def contents(folder: Path) -> dict[str, bytes]:
    """The database and its logs. The lock file and the index of a log hold nothing of anybody."""
    found = {name: (folder / name).read_bytes() for name in LOOKED_AT if (folder / name).is_file()}
    return {name: data for name, data in found.items() if data}


def refused(folder: Path, code: str) -> str:
    """The window and a command refuse it with one sentence, and nothing is changed. Returns the sentence."""
    before = contents(folder)
    with pytest.raises(Problem) as caught:
        Store(folder)
    assert caught.value.code == code
    said = problem_text(caught.value)
    assert str(folder) in said
    with pytest.raises(Problem):
        commands.run(Namespace(command="check"), folder, NOW)
    assert contents(folder) == before
    return said


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from models import people
from models.store import Store

store = Store(Path(sys.argv[1]))
for name in sys.argv[2:]:
    people.add(name, datetime(2026, 6, 2, 9, 0, tzinfo=UTC))
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed(folder: Path, *names: str) -> Path:
    """A folder whose program was killed after it wrote these people, so that they stand in the log."""
    subprocess.run([sys.executable, "-c", KILLED, str(folder), *names], cwd=ROOT, check=False)
    assert (folder / WAL).stat().st_size > 0
    return folder


@pytest.fixture
def filled(folder: Path) -> Path:
    """A closed folder with somebody in it and a backup."""
    with Store(folder) as opened:
        people.add("Lena Fischer", NOW)
        opened.back_up("quit", NOW)
    return folder


@pytest.fixture(scope="module")
def with_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("killed") / "data"
    with Store(folder):
        for number in range(300):
            people.add(f"Person {number}", NOW, notes="Something to fill pages with. " * 20)
    return killed(folder, "Written last")


@pytest.fixture
def left(with_log: Path, folder: Path) -> Path:
    """A folder as a killed program leaves it: 300 people in the file, one more in the log."""
    shutil.copytree(with_log, folder)
    return folder


# --- the file itself


@pytest.mark.parametrize("there", [True, False], ids=["of 0 bytes", "gone"])
def test_an_empty_file_beside_backups_is_not_taken_as_new(filled: Path, there: bool) -> None:
    (filled / FILE_NAME).unlink()
    if there:
        (filled / FILE_NAME).touch()
    refused(filled, "store.empty")
    backup = restoring.newest_good(filled)
    assert backup is not None
    restoring.restore(filled, backup.path, NOW)
    with Store(filled):
        assert people.count() == 1


def test_an_empty_file_beside_a_log_keeps_the_log(left: Path) -> None:
    """SQLite deletes the log of a file of 0 bytes; it may hold all that is left."""
    log = (left / WAL).read_bytes()
    (left / FILE_NAME).write_bytes(b"")
    refused(left, "store.empty")
    assert (left / WAL).read_bytes() == log
    rescued = rescue.rescue(left, left / FILE_NAME, NOW)
    assert rescued.saved["people"][0] > 0
    kept = restoring.restore(left, rescued.path, NOW)
    assert kept is not None
    assert (kept / WAL).read_bytes() == log


def test_a_link_that_leads_nowhere(folder: Path, tmp_path: Path) -> None:
    """As to a drive that is not connected: no database is made at its other end."""
    folder.mkdir()
    there = tmp_path / "drive"
    there.mkdir()
    (folder / FILE_NAME).symlink_to(there / "far.db")
    refused(folder, "store.dangling")
    assert not list(there.iterdir())


def test_a_link_that_leads_somewhere_is_followed(filled: Path, tmp_path: Path) -> None:
    far = tmp_path / "far.db"
    shutil.move(filled / FILE_NAME, far)
    (filled / FILE_NAME).symlink_to(far)
    with Store(filled):
        assert people.count() == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_what_is_no_file(folder: Path) -> None:
    folder.mkdir()
    os.mkfifo(folder / FILE_NAME)
    refused(folder, "store.no_file")


def test_another_program_holds_it(filled: Path) -> None:
    with closing(sqlite3.connect(filled / FILE_NAME, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE person SET notes = ''")
        with pytest.raises(Problem, match=r"store\.locked"):
            Store(filled)
        other.execute("ROLLBACK")
    with Store(filled):
        assert people.count() == 1


def _mounted(folder: Path, *options: str) -> bool:
    done = subprocess.run(["mount", "-t", "tmpfs", *options, "tmpfs", str(folder)], capture_output=True, check=False)
    return done.returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    if not shutil.which("mount") or not _mounted(disk, "-o", "size=2m"):
        pytest.skip("no right to mount a disk here: it takes root")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def fill_up(path: Path) -> None:
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass


def test_a_full_disk(small_disk: Path, filled: Path) -> None:
    folder = small_disk / "data"
    shutil.copytree(filled, folder)
    fill_up(small_disk / "filler")
    before = contents(folder)
    with pytest.raises(Problem) as caught:
        Store(folder)
    assert caught.value.code in ("store.full", "store.disk", "store.no_folder")
    assert contents(folder) == before
    (small_disk / "filler").unlink()
    with Store(folder):
        assert people.count() == 1


def test_a_disk_that_may_only_be_read(small_disk: Path, filled: Path) -> None:
    folder = small_disk / "data"
    shutil.copytree(filled, folder)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(Problem, match=r"store\.no_folder"):
        Store(folder)
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    with Store(folder):
        assert people.count() == 1


# --- logs beside it


def test_its_own_log_is_read(left: Path) -> None:
    with Store(left) as opened:
        assert people.count() == 301
        assert opened.remarks == ()


def test_a_log_of_another_database_is_not_played_into_it(left: Path, tmp_path: Path) -> None:
    """SQLite would: frames carry no name. The tables would be in ruins."""
    other = tmp_path / "other"
    with Store(other):
        for number in range(150):
            people.add(f"Other {number}", NOW, notes="Of another life altogether. " * 30)
    killed(other, *(f"Other late {number}" for number in range(20)))
    good = (left / FILE_NAME).read_bytes()
    with closing(sqlite3.connect(left / FILE_NAME)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    good = (left / FILE_NAME).read_bytes()
    log = (other / WAL).read_bytes()
    (left / WAL).write_bytes(log)
    refused(left, "store.wrong_log")
    rescued = rescue.rescue(left, left / FILE_NAME, NOW)
    assert rescued.saved["people"] == (301, 301)
    kept = restoring.restore(left, rescued.path, NOW)
    assert kept is not None
    assert (kept / FILE_NAME).read_bytes() == good
    assert (kept / WAL).read_bytes() == log
    with Store(left):
        assert people.count() == 301
        assert checking.check() == ()


def frames(log: bytes) -> list[int]:
    size = struct.unpack_from(">I", log, 8)[0] + 24
    return list(range(32, len(log) - size + 1, size))


@pytest.mark.parametrize("at", [0, 20, -1], ids=["header", "first", "last"])
def test_a_log_with_a_bad_checksum_is_kept(left: Path, at: int) -> None:
    """SQLite stops at the first frame whose checksum is wrong, and would write over the rest."""
    log = bytearray((left / WAL).read_bytes())
    where = frames(bytes(log))[at] + 40 if at else 26
    log[where] ^= 0xFF
    (left / WAL).write_bytes(log)
    with Store(left) as opened:
        (remark,) = opened.remarks
        assert remark.code == "log"
        assert people.count() >= 300
        assert checking.check() == ()
    assert (remark.path / WAL).read_bytes() == bytes(log)


def test_a_log_that_breaks_off_in_what_was_never_said_to_be_written(left: Path) -> None:
    """As after a power cut while writing: nothing that counted is lost, so nothing is said."""
    log = (left / WAL).read_bytes()
    salts = log[16:24]
    (left / WAL).write_bytes(log + struct.pack(">II", 1, 0) + salts + bytes(8) + bytes(4096))
    with Store(left) as opened:
        assert opened.remarks == ()
        assert people.count() == 301


def foreign_journal(tmp_path: Path) -> bytes:
    """A hot journal: of a program that was killed in the middle of writing another database."""
    path = tmp_path / "foreign.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE t (x)")
        connection.executemany("INSERT INTO t VALUES (?)", [(f"{n}" * 500,) for n in range(200)])
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE t SET x = 'changed' || x")
        data = path.with_name("foreign.db-journal").read_bytes()
        connection.execute("ROLLBACK")
    assert data.startswith(bytes.fromhex("d9d505f920a163d7"))
    return data


@pytest.mark.parametrize("reading", [False, True])
def test_a_journal_of_another_database_is_not_rolled_back_into_it(filled: Path, tmp_path: Path, reading: bool) -> None:
    """SQLite would, and cut the file to the other's length."""
    journal = foreign_journal(tmp_path)
    (filled / JOURNAL).write_bytes(journal)
    with Store.for_reading(filled) if reading else Store(filled) as opened:
        (remark,) = opened.remarks
        assert remark.code == "journal"
        assert people.count() == 1
        assert checking.check() == ()
    assert (remark.path / JOURNAL).read_bytes() == journal
    with Store(filled) as opened:
        assert opened.remarks == ()


def test_what_is_set_aside_never_takes_anothers_place(filled: Path) -> None:
    (filled / JOURNAL).write_bytes(b"one")
    opening.set_aside(filled, [filled / JOURNAL], NOW)
    (filled / JOURNAL).write_bytes(b"two")
    target = opening.set_aside(filled, [filled / JOURNAL], NOW)
    assert {path.read_bytes() for path in target.iterdir()} == {b"one", b"two"}


def test_what_a_killed_rescue_left_goes(filled: Path) -> None:
    left = filled / "rescue-abc" / "new"
    left.mkdir(parents=True)
    (left / FILE_NAME).write_bytes(b"a copy of what somebody wrote")
    with Store(filled):
        assert not left.parent.exists()


# --- commands


def damage(folder: Path) -> None:
    """A leaf page in the middle."""
    path = folder / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'person'").fetchone()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        page = file.read(4096)
        assert page[0] == 5
        child = int.from_bytes(page[int.from_bytes(page[12:14], "big") :][:4], "big")
        file.seek((child - 1) * 4096)
        file.write(random.Random(4).randbytes(4096))


def test_the_commands_say_what_is_wrong_and_mend_it(left: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(left)]
    with Store(left):
        pass
    assert main.main([*data, "rescue"]) == 0
    assert capsys.readouterr().out == "The database is sound: there is nothing to rescue.\n"
    damage(left)
    assert main.main([*data, "check"]) == 1
    said = capsys.readouterr()
    assert "“inroad rescue”" in said.err
    assert len(said.err.splitlines()) == 1
    assert main.main([*data, "export", str(left / "all.vcf")]) == 1
    assert "“inroad rescue”" in capsys.readouterr().err
    before = (left / FILE_NAME).read_bytes()
    assert main.main([*data, "rescue"]) == 0
    said = capsys.readouterr()
    assert "301 of 301 people" in said.out
    (kept,) = (left / restoring.ASIDE).iterdir()
    assert str(kept) in said.out
    assert (kept / FILE_NAME).read_bytes() == before
    assert main.main([*data, "check"]) == 0
    assert not list(left.glob("rescue-*"))


def test_rescue_waits_for_the_window_to_close(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Store(filled):
        assert main.main(["--data", str(filled), "rescue"]) == 1
    assert "Inroad is open" in capsys.readouterr().err


def test_rescue_where_there_is_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder.mkdir()
    assert main.main(["--data", str(folder), "rescue"]) == 1
    assert str(folder / FILE_NAME) in capsys.readouterr().err


# --- two kinds of errors

WORLD = {
    "SQLITE_BUSY": "store.locked", "SQLITE_BUSY_SNAPSHOT": "store.locked", "SQLITE_LOCKED": "store.locked",
    "SQLITE_PROTOCOL": "store.locked", "SQLITE_CORRUPT": "store.damaged", "SQLITE_CORRUPT_VTAB": "store.damaged",
    "SQLITE_CORRUPT_INDEX": "store.damaged", "SQLITE_NOTADB": "store.damaged", "SQLITE_FULL": "store.full",
    "SQLITE_NOLFS": "store.full", "SQLITE_CANTOPEN": "store.no_folder", "SQLITE_CANTOPEN_ISDIR": "store.no_folder",
    "SQLITE_READONLY": "store.no_folder", "SQLITE_READONLY_ROLLBACK": "store.no_folder",
    "SQLITE_READONLY_DBMOVED": "store.no_folder", "SQLITE_PERM": "store.no_folder", "SQLITE_IOERR": "store.disk",
    "SQLITE_IOERR_READ": "store.disk", "SQLITE_IOERR_FSYNC": "store.disk", "SQLITE_IOERR_SHORT_READ": "store.disk",
}  # fmt: skip
OURS = (
    "SQLITE_ERROR", "SQLITE_INTERNAL", "SQLITE_ABORT", "SQLITE_INTERRUPT", "SQLITE_NOTFOUND", "SQLITE_SCHEMA",
    "SQLITE_TOOBIG", "SQLITE_CONSTRAINT", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_FOREIGNKEY",
    "SQLITE_MISMATCH", "SQLITE_MISUSE", "SQLITE_AUTH", "SQLITE_RANGE", "SQLITE_FORMAT", "SQLITE_NOMEM",
)  # fmt: skip


def error_of(name: str) -> sqlite3.DatabaseError:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(("name", "code"), WORLD.items())
def test_what_is_the_matter_in_the_users_world(name: str, code: str, tmp_path: Path) -> None:
    problem = store.problem_of(error_of(name), tmp_path)
    assert problem.code == code
    assert str(tmp_path) in problem_text(problem)


@pytest.mark.parametrize("name", OURS)
def test_what_is_a_bug_of_ours_is_raised_again(name: str, tmp_path: Path) -> None:
    error = error_of(name)
    with pytest.raises(sqlite3.OperationalError) as caught:
        store.problem_of(error, tmp_path)
    assert caught.value is error


def test_every_family_of_sqlite_is_one_or_the_other() -> None:
    """A new release that brings a new family makes this fail."""
    families = {name for name in dir(sqlite3) if name.startswith("SQLITE_") and name.count("_") == 1}
    codes = {name for name in families if isinstance(getattr(sqlite3, name), int) and getattr(sqlite3, name) < 27}
    answers = {"SQLITE_OK", "SQLITE_DENY", "SQLITE_IGNORE", "SQLITE_EMPTY"}  # no errors, and one never used
    actions = {name for name in codes if name not in {*WORLD, *OURS} | answers}
    known = {"SQLITE_DELETE", "SQLITE_INSERT", "SQLITE_PRAGMA", "SQLITE_READ", "SQLITE_SELECT", "SQLITE_TRANSACTION",
             "SQLITE_UPDATE", "SQLITE_ATTACH", "SQLITE_DETACH"}  # fmt: skip
    assert actions <= known, "numbers of an authorizer's actions, not of errors"


@pytest.mark.parametrize(
    "statement",
    ["SELECT nonsense FROM person", "SELECT * FROM no_such_table", "INSERT INTO setting VALUES ('a')",
     "INSERT INTO setting VALUES (NULL, NULL)", "SELEC", "INSERT INTO touch (id) VALUES (1)"],
)  # fmt: skip
def test_a_wrong_statement_is_never_said_as_the_users_fault(lisbon: Store, statement: str) -> None:
    with pytest.raises(database_errors()) as caught:
        schema.database.execute_sql(statement)
    with pytest.raises(database_errors()):
        store.problem_of(caught.value)


def test_text_that_is_no_text_is_damage(lisbon: Store) -> None:
    schema.database.execute_sql("INSERT INTO setting VALUES ('odd', CAST(x'ff22' AS TEXT))")
    with pytest.raises(database_errors()) as caught:
        schema.database.execute_sql("SELECT value FROM setting WHERE key = 'odd'").fetchall()
    assert store.problem_of(caught.value).code == "store.damaged"
