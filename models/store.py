"""The data folder: its lock, its database file, migrations and backups.

Every connection is made here, and only this file knows pragmas and paths.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import peewee

from models import cipher, connections, drafts, location, lock, opening, private, schema, undo
from models.database_errors import database_errors as database_errors
from models.database_errors import problem_of as problem_of
from models.errors import Problem

if TYPE_CHECKING:
    from models import encrypting

APPLICATION_ID = opening.APPLICATION_ID
FILE_NAME = location.DATABASE
TO_BE_MENDED = frozenset({"store.damaged", "store.not_ours", "store.empty", "store.wrong_log"})
BACKUPS = location.BACKUPS
MIGRATIONS = Path(__file__).with_name("migrations")
PRAGMAS: dict[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": "memory",
    "cache_size": -16_000,  # KiB
}
READING_PRAGMAS: dict[str, int | str] = {"query_only": 1, "temp_store": "memory"}
LOGS = ("-wal", "-journal")
HEADER = 100  # bytes, with the version of the tables at 60 and the id at 68: sqlite.org/fileformat.html
READER_WAITS = 5  # seconds, while a writer that quits or starts puts its log in order


class Store:
    """An open data folder. Use as a context manager, or close() it.

    A writing store holds the folder's lock; a reading one works beside it (WAL) and changes nothing.
    """

    def __init__(self, folder: Path, *, writing: bool = True) -> None:
        """Open the folder, made if it is not there; migrate the database, after a backup.

        Raises Problem when the folder cannot be used, is in use, or holds a file that is not ours or newer.
        """
        self.folder = folder
        self.writing = writing
        self.going_back_to: Path | None = None  # the backup that takes the place of all this, once it is closed
        self.wish: encrypting.Wish | None = None  # what the passphrase is to be, once it is closed
        self.to_mend = False  # whether what can be rescued is to be offered, once it is closed
        self.remarks: tuple[opening.Remark, ...] = ()  # what was set aside before it was opened
        self._lock: lock.FolderLock | None = None
        self._make_folder()
        if writing:
            self._lock = lock.FolderLock(folder)
        try:
            self._open()
        except (*database_errors(), UnicodeDecodeError, OSError) as error:
            self.close()
            raise problem_of(error, self.folder) from error
        except BaseException:
            self.close()
            raise

    @classmethod
    def for_reading(cls, folder: Path) -> Store:
        """A store for a command that only reads: beside an open window too.

        It changes nothing, but for making the database where there is none, or bringing it up to date, as after
        a run that did not end well.
        """
        current = _is_current(folder / FILE_NAME)
        if current and not opening.has_log(folder / FILE_NAME):
            return cls(folder, writing=False)
        try:
            return cls(folder)  # it looks at the log: closing what only reads would write it into the database
        except Problem as problem:
            if not current or problem.code != "store.in_use":
                raise
        return cls(folder, writing=False)

    @property
    def path(self) -> Path:
        return self.folder / FILE_NAME

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Empty the undo log, close this thread's connection and let the folder go."""
        database = schema.database.obj
        if database is not None and database.database == str(self.path) and not database.is_closed():
            if self.writing:
                with contextlib.suppress(*database_errors()):
                    undo.forget()
            database.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def backup(self, target: Path) -> None:
        """A whole copy at `target`: see write_copy."""
        write_copy(self.folder, target)

    def backup_before(self, what: str, now: datetime) -> Path:
        """A backup named after the moment (UTC) and what comes next, in the folder's own backups."""
        return self.back_up(f"before {what}", now)

    def back_up(self, reason: str, now: datetime) -> Path:
        """A backup for this reason ("quit", "day", "before …"); those that it supersedes go."""
        from models import backups  # the window opens without

        target = backups.new_path(self.folder, reason, now)
        self.backup(target)
        backups.thin(self.folder, now, target)
        return target

    def back_up_beside(self, reason: str, now: datetime) -> None:
        """The same from another thread, over a connection of its own that only reads.

        Problem("backup_failed") where it cannot be written, "store.damaged" where what was copied is not sound.
        """
        from models import backups  # the window opens without

        target = backups.new_path(self.folder, reason, now)
        try:
            with contextlib.closing(connections.connect(self.path, connections.LOOKING)) as source:
                write_copy(self.folder, target, source)
        except (Problem, *database_errors()) as error:
            if isinstance(error, Problem) and error.code == "store.damaged":
                raise
            raise Problem("backup_failed", path=str(target.parent)) from error
        backups.thin(self.folder, now, target)

    def back_up_at_quit(self, now: datetime) -> None:
        """A backup of what this run wrote, if it wrote anything. A full disk keeps nobody from quitting."""
        if schema.database.connection().total_changes > self._changes_at_start:
            with contextlib.suppress(Problem):
                self.back_up("quit", now)

    def _make_folder(self) -> None:
        # A drive that is not connected: an empty database in its place would look as if all were lost.
        if not self.path.exists() and self.folder != location.usual_folder() and location.leads_to(self.folder):
            raise Problem("store.moved_away", path=str(self.folder), pointer=str(location.pointer()))
        try:
            private.make_folder(self.folder)
        except OSError as error:
            raise problem_of(error, self.folder) from error
        if not os.access(self.folder, os.W_OK):
            raise Problem("store.no_folder", path=str(self.folder))

    def _open(self) -> None:
        if self.writing:
            self.remarks = opening.look(self.path)
        before = version_in(self.path)
        if self.writing:
            location.close_to_others(self.folder)
            private.make(self.path)
        pragmas = PRAGMAS if self.writing else READING_PRAGMAS
        timeout = 0 if self.writing else READER_WAITS
        database = connections.Database(str(self.path), pragmas=pragmas, timeout=timeout, autoconnect=False)
        schema.database.initialize(database)
        database.connect()
        if before != _newest():
            self._migrate(database, before)
        if self.writing:
            undo.install()
            drafts.tidy()
            self._tidy()
        self._changes_at_start: int = database.connection().total_changes

    def _tidy(self) -> None:
        """What a killed change of the passphrase, going back or move left behind goes."""
        self.path.with_name(f"{location.POINTER}.part").unlink(missing_ok=True)
        beside = ("coming", "leaving")
        left = [self.path.with_name(cipher.NOTE), *(self.path.with_name(f"{FILE_NAME}.{end}") for end in beside)]
        if cipher.beginning_of(self.path) or any(path.exists() for path in left):
            from models import encrypting  # seldom needed

            encrypting.tidy(self.folder)

    def _migrate(self, database: peewee.SqliteDatabase, before: int) -> None:
        """Bring the tables from version `before` (0: none yet) to the newest."""
        if not self.writing:
            raise Problem("store.in_use", path=str(self.folder))
        # First of all, so that a start that is killed here leaves a file that is known as ours.
        database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        if before:
            self.backup_before("update", datetime.now(UTC))
            undo.uninstall()
        from playhouse.migrations import Runner  # slow to import, and seldom needed

        Runner(database, str(MIGRATIONS)).up()
        if before:
            from models import planning  # the window opens without

            planning.replan(planning.everybody(), datetime.now(UTC).replace(microsecond=0))  # by the rules of today
        database.execute_sql(f"PRAGMA user_version = {_newest()}")


def write_copy(folder: Path, target: Path, source: sqlite3.Connection | None = None) -> None:
    """A whole copy of the open store in `folder`, by SQLite's backup API: checked, synced, then renamed into place.

    `source` is another connection to the same data, as of a thread or where no store is open.
    """
    partial = target.with_name(target.name + ".part")
    try:
        private.make_folder(target.parent)
        partial.unlink(missing_ok=True)  # half of one that was killed
        private.make(partial)
        copy = connections.create(partial, cipher.key_of(folder / FILE_NAME))
        try:
            copy.execute("PRAGMA journal_mode = OFF")  # it counts only once it is whole
            (source or schema.database.connection()).backup(copy, pages=4096)
            verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            copy.close()
        if verdict != "ok":
            raise Problem("store.damaged", path=str(folder))
        private.sync(partial)
        partial.replace(target)
        private.sync_folder(target.parent)
    except (OSError, *database_errors()) as error:
        raise Problem("store.no_backup", path=str(target)) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


@contextlib.contextmanager
def own_connection() -> Iterator[None]:
    """A connection of this thread's own to the open store, for a worker; closed at the end."""
    schema.database.connect()
    try:
        yield
    finally:
        schema.database.close()


@cache
def _newest() -> int:
    """The number of the last migration: the version of the tables."""
    return max(int(path.name.split("_")[0]) for path in MIGRATIONS.glob("[0-9]*_*.py"))


def _is_current(path: Path) -> bool:
    """Whether a database of ours is there that nothing has to be done to before it is read."""
    try:
        return not opening.has_foreign_journal(path) and version_in(path) == _newest()
    except (*database_errors(), UnicodeDecodeError) as error:
        raise problem_of(error, path.parent) from error
    except OSError:
        return False  # opening it will say what is wrong with the folder


def version_in(path: Path, *, still: bool = False) -> int:
    """The version of the tables in the file, 0 where there are none yet; writes nothing.

    `still`: nobody writes the file, and it may lie where nothing can be written beside it.
    Problem where the file is not ours, or of a newer Inroad.
    """
    if not path.exists() or path.stat().st_size == 0 or opening.broke_off_at_first(path):
        return 0
    with path.open("rb") as handle:
        header = handle.read(HEADER)
    plain = header.startswith(cipher.MAGIC)
    if not plain and cipher.beginning_of(path) is None:
        raise Problem("store.not_ours", path=str(path))
    numbers = int.from_bytes(header[68:72], "big"), int.from_bytes(header[60:64], "big")
    logs = any(path.with_name(path.name + end).exists() for end in LOGS)
    if plain and numbers == (APPLICATION_ID, _newest()) and not logs:
        return _newest()  # the usual start, which needs no connection of its own to know
    # Else through SQLite: after a crash the truth may still lie in the write-ahead log.
    how = connections.STILL if still else connections.LOOKING
    with contextlib.closing(connections.connect(path, how, timeout=READER_WAITS)) as connection:
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    # A first start that was killed may leave a file with nothing in it, not even our id: it is taken as new.
    if application_id != APPLICATION_ID and (application_id or version or tables):
        raise Problem("store.not_ours", path=str(path))
    if version > _newest():
        raise Problem("store.newer", path=str(path))
    return version
