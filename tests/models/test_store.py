"""The data folder: who may read it, who holds it, what is refused, and what survives."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import peewee
import pytest
from playhouse.schema_diff import diff_models

from models import lock, people, sample, schema, store, undo
from models.errors import Problem
from models.rules.thinning import MOST_BEFORE
from models.store import APPLICATION_ID, BACKUPS, FILE_NAME, MIGRATIONS, Store, database_errors
from models.words import problem_text
from tests.models.dumps import check_index, everything

ROOT = Path(__file__).parent.parent.parent
NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
# Indexes that no field declares.
OF_ITS_OWN = {"person_by_name", "person_by_title", "person_by_organization", "touch_by_purpose"}


def pragma(name: str) -> Any:
    return schema.database.execute_sql(f"PRAGMA {name}").fetchone()[0]


def refused(folder: Path, code: str) -> str:
    """Opening must raise this problem. Returns its sentence."""
    with pytest.raises(Problem) as caught:
        Store(folder)
    assert caught.value.code == code
    return problem_text(caught.value)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def filled(folder: Path) -> Path:
    """A closed folder with one person in it."""
    with Store(folder):
        people.add("Lena Fischer", NOW)
    return folder


# --- opening


def test_a_new_folder_is_its_owners_alone(tmp_path: Path, no_umask: None) -> None:
    folder = tmp_path / "some" / "where"
    with Store(folder) as opened:
        people.add("Lena Fischer", NOW)
        opened.backup_before("import", NOW)
        assert mode(folder) == 0o700
        assert mode(folder / BACKUPS) == 0o700
        files = [path for path in folder.rglob("*") if path.is_file()]
        assert {path.name for path in files} >= {FILE_NAME, f"{FILE_NAME}-wal", lock.FILE_NAME}
        assert {path.name: mode(path) for path in files} == {path.name: 0o600 for path in files}


def test_a_file_that_everybody_could_read_is_closed_to_them(filled: Path) -> None:
    (filled / FILE_NAME).chmod(0o644)
    with Store(filled):
        assert mode(filled / FILE_NAME) == 0o600


def test_the_connection_is_as_design_says(lisbon: Store) -> None:
    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2  # full
    assert pragma("foreign_keys") == 1
    assert pragma("secure_delete") == 1
    assert pragma("busy_timeout") == 0
    assert pragma("application_id") == APPLICATION_ID
    assert pragma("user_version") == len(list(MIGRATIONS.glob("0*.py")))
    assert pragma("integrity_check") == "ok"


def test_what_was_deleted_is_not_in_the_file(folder: Path) -> None:
    with Store(folder):
        people.delete([people.add("Quetzalcoatlus Northropi", NOW)], NOW)
    assert b"Quetzalcoatlus" not in (folder / FILE_NAME).read_bytes()


def test_the_same_rows_stand_there_at_the_next_start(folder: Path) -> None:
    with Store(folder):
        sample.fill(NOW)
        before = everything()
    with Store(folder):
        assert everything() == before
        assert undo.can_undo() is None
        check_index()


# --- the tables


def test_the_migrated_tables_are_the_schemas(lisbon: Store) -> None:
    difference = diff_models(schema.database.obj, list(schema.TABLES))
    assert not difference.create_tables
    assert not difference.add_columns
    assert not difference.drop_columns
    assert not difference.add_indexes
    assert {index.name for index in difference.drop_indexes} == OF_ITS_OWN


def test_columns_have_the_schemas_types_and_references(lisbon: Store, tmp_path: Path) -> None:
    migrated = {schema.table_name(table): shape(schema.table_name(table)) for table in schema.TABLES}
    made = peewee.SqliteDatabase(str(tmp_path / "made.db"))
    opened = schema.database.obj
    schema.database.initialize(made)
    try:
        made.create_tables(list(schema.TABLES))
        wanted = {schema.table_name(table): shape(schema.table_name(table)) for table in schema.TABLES}
    finally:
        made.close()
        schema.database.initialize(opened)
    assert migrated == wanted


def shape(table: str) -> tuple[list[Any], list[Any]]:
    """Columns (place, name, type, not null, default, key) and references of a table."""
    columns = schema.database.execute_sql(f"PRAGMA table_info({table})").fetchall()
    references = schema.database.execute_sql(f"PRAGMA foreign_key_list({table})").fetchall()
    return columns, sorted(row[2:] for row in references)


# --- what is refused


def test_a_file_of_a_newer_inroad_is_left_alone(filled: Path) -> None:
    path = filled / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = path.read_bytes()
    assert "newer" in refused(filled, "store.newer")
    assert path.read_bytes() == before
    with pytest.raises(Problem) as caught:
        Store.for_reading(filled)
    assert caught.value.code == "store.newer"


@pytest.mark.parametrize("table", ["person", "contacts"])
def test_a_database_of_another_program_is_left_alone(folder: Path, table: str) -> None:
    folder.mkdir()
    path = folder / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY, display_name TEXT)")
    before = path.read_bytes()
    assert "not a database of Inroad" in refused(folder, "store.not_ours")
    assert path.read_bytes() == before
    assert {entry.name for entry in folder.iterdir()} <= {FILE_NAME, lock.FILE_NAME}


@pytest.mark.parametrize(
    "content",
    [b"Dear diary", b"\0" * 5000, b"SQLite format", b"\x93\x07" * 2048],
    ids=["text", "zeros", "start", "noise"],
)
def test_garbage_is_left_alone(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(content)
    refused(folder, "store.not_ours")
    assert (folder / FILE_NAME).read_bytes() == content


def test_a_header_and_then_garbage_is_damaged(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"SQLite format 3\0" + b"\x07" * 5000)
    assert "damaged" in refused(folder, "store.damaged")


def test_a_file_that_breaks_off_is_damaged(folder: Path) -> None:
    with Store(folder):
        sample.fill(NOW)
    path = folder / FILE_NAME
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3])
    refused(folder, "store.damaged")


def test_an_empty_file_is_taken_as_new(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).touch(0o644)
    with Store(folder):
        assert people.count() == 0
        people.add("Lena Fischer", NOW)
    assert mode(folder / FILE_NAME) == 0o600


def test_a_first_start_that_was_killed_is_taken_as_new(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
    with Store(folder):
        assert people.count() == 0
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 0")  # killed after the tables and before their version
    with Store(folder):
        assert pragma("user_version") == len(list(MIGRATIONS.glob("0*.py")))


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_text("not a folder")
    assert str(path) in refused(path, "store.no_folder")
    assert path.read_text() == "not a folder"


def test_a_database_that_is_a_folder(folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    refused(folder, "store.no_file")


def test_a_folder_in_which_nothing_can_be_written() -> None:
    """Under /proc not even root can make a file; where there is no /proc, it cannot be made."""
    refused(Path("/proc/self"), "store.no_folder")
    refused(Path("/proc/inroad"), "store.no_folder")


def test_after_a_refusal_the_folder_is_free(filled: Path) -> None:
    path = filled / FILE_NAME
    good = path.read_bytes()
    path.write_bytes(b"garbage")
    refused(filled, "store.not_ours")
    path.write_bytes(good)
    with Store(filled):
        assert people.count() == 1


# --- one writer


HOLDER = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from models import people
from models.store import Store

opened = Store(Path(sys.argv[1]))
people.add("Ruth Adler", datetime(2026, 6, 2, 9, 0, tzinfo=UTC))
print("open", flush=True)
sys.stdin.readline()
opened.close()
"""


@pytest.fixture
def holder(filled: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the store open and wrote into it."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(filled)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_a_second_process_is_told_so(filled: Path, holder: subprocess.Popen[str]) -> None:
    assert "Inroad is open" in refused(filled, "store.in_use")
    with Store.for_reading(filled) as reading:
        assert not reading.writing
        assert people.count() == 2
        with pytest.raises(peewee.OperationalError) as caught:
            people.add("Nobody", NOW)
        assert store.problem_of(caught.value).code == "store.no_folder"  # read only
    holder.communicate("\n")
    with Store(filled):
        assert people.count() == 2


def test_kill_9_leaves_the_folder_free_and_nothing_lost(filled: Path, holder: subprocess.Popen[str]) -> None:
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    assert (filled / f"{FILE_NAME}-wal").stat().st_size > 0
    with Store.for_reading(filled):
        assert people.count() == 2
    with Store(filled):
        assert people.count() == 2
        assert undo.can_undo() is None
        check_index()


IN_THE_MIDDLE = """
import os, signal, sys
from pathlib import Path
from datetime import UTC, datetime
from models import people, undo
from models.store import Store

with Store(Path(sys.argv[1])), undo.step("added_people", count=2):
    people.add("Half", datetime(2026, 6, 2, 9, 0, tzinfo=UTC))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_kill_9_in_the_middle_leaves_nothing_half_done(filled: Path) -> None:
    done = subprocess.run([sys.executable, "-c", IN_THE_MIDDLE, str(filled)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    with Store(filled):
        assert people.names("") == [(1, "Lena Fischer")]
        people.add("Whole", NOW)
        assert undo.undo(NOW) is not None  # no step was left open
        assert people.count() == 1


def test_reading_changes_no_byte(filled: Path) -> None:
    before = {path.name: path.read_bytes() for path in filled.iterdir()}
    changed = (filled / FILE_NAME).stat().st_mtime_ns
    with Store.for_reading(filled):
        assert people.count() == 1
    assert {path.name: path.read_bytes() for path in filled.iterdir()} == before
    assert (filled / FILE_NAME).stat().st_mtime_ns == changed


def test_reading_makes_a_folder_that_is_not_there(folder: Path) -> None:
    with Store.for_reading(folder):
        assert people.count() == 0


# --- backups


def test_a_backup_is_a_whole_store(folder: Path, tmp_path: Path, no_umask: None) -> None:
    with Store(folder) as opened:
        sample.fill(NOW)
        path = opened.backup_before("import", NOW)
        before = everything()
        people.delete([1], NOW)
        assert path.name == "2026-06-02T090000Z before import.db"
        assert mode(path) == 0o600
        assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(path, other / FILE_NAME)
    with Store(other):
        assert pragma("integrity_check") == "ok"
        assert everything() == before


def test_backups_are_thinned_and_other_files_stay(lisbon: Store, folder: Path) -> None:
    kept = folder / BACKUPS / "my own copy.db"
    kept.parent.mkdir()
    kept.touch()
    made = [lisbon.backup_before("import", NOW + timedelta(minutes=n)) for n in range(MOST_BEFORE + 3)]
    there = {path.name for path in kept.parent.iterdir()} - {kept.name}
    assert kept.exists()
    assert there == {path.name for path in made[-MOST_BEFORE:]}
    early = lisbon.backup_before("import", NOW - timedelta(days=1))  # the clock was set back
    assert early.exists()


def test_a_backup_that_cannot_be_written_stops_what_comes_next(lisbon: Store, folder: Path) -> None:
    (folder / BACKUPS).write_text("in the way")
    with pytest.raises(Problem) as caught:
        lisbon.backup_before("import", NOW)
    assert caught.value.code == "store.no_backup"
    assert "import" in problem_text(caught.value)


# --- their disk's fault is not our bug


def test_a_full_disk_is_said_and_nothing_is_half_written(lisbon: Store) -> None:
    people.add("Lena Fischer", NOW)
    before = everything()
    schema.database.execute_sql(f"PRAGMA max_page_count = {pragma('page_count') + 2}")
    with pytest.raises(database_errors()) as caught:
        people.add("Ruth Adler", NOW, notes="x" * 100_000)
    assert store.problem_of(caught.value).code == "store.full"
    assert everything() == before
    schema.database.execute_sql("PRAGMA max_page_count = 1000000")
    people.add("Ruth Adler", NOW)
    assert people.count() == 2
    check_index()


FULL = """
import resource, sys
from pathlib import Path
from datetime import UTC, datetime
from models import people, sample, store
from models.store import database_errors, Store
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

now = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
with Store(Path(sys.argv[1])):
    resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, 700_000))
    try:
        for n in range(100):
            people.add(f"Person {n}", now, notes="x" * 30_000)
    except database_errors() as error:
        print(store.problem_of(error).code, people.count())
"""


def test_a_file_that_may_not_grow_is_said_too(filled: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(filled)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    code, count = done.stdout.split()
    assert code in ("store.full", "store.disk")  # SQLite says IOERR for a limit
    with Store(filled):
        assert people.count() == int(count)
        check_index()


def test_a_bug_of_ours_is_no_problem_of_theirs(lisbon: Store) -> None:
    with pytest.raises(peewee.OperationalError) as caught:
        schema.database.execute_sql("SELECT nonsense")
    with pytest.raises(peewee.OperationalError):
        store.problem_of(caught.value)
    assert store.problem_of(OSError(28, "No space left")).code == "store.full"
    assert store.problem_of(PermissionError(13, "no")).code == "store.no_folder"
