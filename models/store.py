"""The data folder: its lock, its database file, migrations and backups.

Every connection is made here, and only this file knows pragmas and paths.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import peewee
import platformdirs
from playhouse.migrations import Runner

from models import lock, schema, undo
from models.errors import Problem

APPLICATION_ID = 0x496E7264  # "Inrd", in bytes 68 to 71 of the file (sqlite.org/fileformat.html)
FILE_NAME = "inroad.db"
BACKUPS = "backups"
BACKUPS_KEPT = 20
MIGRATIONS = Path(__file__).with_name("migrations")
PRAGMAS: dict[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": "memory",
    "cache_size": -32_000,  # KiB
}


def default_folder() -> Path:
    """The user's own data folder, by each system's custom."""
    return Path(platformdirs.user_data_dir("Inroad", appauthor=False))


# peewee wraps SQLite's errors, except while a cursor is read.
DATABASE_ERRORS = (peewee.DatabaseError, sqlite3.DatabaseError)


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
        self._lock: lock.FolderLock | None = None
        self._make_folder()
        if writing:
            self._lock = lock.FolderLock(folder)
        try:
            self._open()
        except (*DATABASE_ERRORS, OSError) as error:
            self.close()
            raise problem_of(error, self.folder) from error
        except BaseException:
            self.close()
            raise

    @classmethod
    def for_reading(cls, folder: Path) -> Store:
        """A store for a command that only reads: beside an open window too."""
        try:
            return cls(folder)
        except Problem as problem:
            if problem.code != "store.in_use":
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
                with contextlib.suppress(peewee.DatabaseError):
                    undo.forget()
            database.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def backup(self, target: Path) -> None:
        """A whole copy at `target` by SQLite's backup API: checked, synced, then renamed into place."""
        partial = target.with_name(target.name + ".part")
        try:
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _make_private(partial)
            copy = sqlite3.connect(partial)
            try:
                schema.database.connection().backup(copy, pages=4096)
                verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
            finally:
                copy.close()
            if verdict != "ok":
                raise Problem("store.damaged", path=str(self.folder))
            with partial.open("rb+") as handle:
                os.fsync(handle.fileno())
            partial.replace(target)
        except (OSError, sqlite3.Error) as error:
            raise Problem("store.no_backup", path=str(target)) from error
        finally:
            partial.unlink(missing_ok=True)

    def backup_before(self, what: str, now: datetime) -> Path:
        """A backup named after the moment (UTC) and what comes next, in the folder's own backups."""
        stamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H%M%SZ")
        target = self.folder / BACKUPS / f"{stamp} before {what}.db"
        self.backup(target)
        for old in sorted(target.parent.glob("*.db"))[:-BACKUPS_KEPT]:
            old.unlink(missing_ok=True)
        return target

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise Problem("store.no_folder", path=str(self.folder)) from error
        if not os.access(self.folder, os.W_OK):
            raise Problem("store.no_folder", path=str(self.folder))

    def _open(self) -> None:
        existed = _recognise(self.path)
        if not existed:
            _make_private(self.path)
        pragmas = PRAGMAS if self.writing else {"foreign_keys": 1, "query_only": 1}
        database = peewee.SqliteDatabase(str(self.path), pragmas=pragmas, timeout=0, autoconnect=False)
        schema.database.initialize(database)
        database.connect()
        self._migrate(database, existed)
        if self.writing:
            undo.install()

    def _migrate(self, database: peewee.SqliteDatabase, existed: bool) -> None:
        runner = Runner(database, str(MIGRATIONS))
        newest = max(m.idx for m in runner.migrations())
        version = database.execute_sql("PRAGMA user_version").fetchone()[0]
        if version == newest:
            return
        if version > newest:
            raise Problem("store.newer", path=str(self.path))
        if not self.writing:
            raise Problem("store.in_use", path=str(self.folder))
        if existed and version:
            self.backup_before("update", datetime.now(UTC))
            undo.uninstall()
        runner.up()
        database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute_sql(f"PRAGMA user_version = {newest}")


@contextlib.contextmanager
def own_connection() -> Iterator[None]:
    """A connection of this thread's own to the open store, for a worker; closed at the end."""
    schema.database.connect()
    try:
        yield
    finally:
        schema.database.close()


def _recognise(path: Path) -> bool:
    """Whether a database of ours is there; looks at the header's bytes and writes nothing."""
    if not path.exists() or path.stat().st_size == 0:
        return False
    with path.open("rb") as handle:
        header = handle.read(100)
    if not header.startswith(b"SQLite format 3\0") or len(header) < 100:
        raise Problem("store.not_ours", path=str(path))
    # A first start that was killed leaves a file with neither our id nor any table: it is taken as new.
    application_id = int.from_bytes(header[68:72], "big")
    if application_id == APPLICATION_ID:
        return True
    if application_id == 0 and _is_unfinished(path):
        return True
    raise Problem("store.not_ours", path=str(path))


def _is_unfinished(path: Path) -> bool:
    with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    return "person" in tables or tables <= {"schema_migration"}


def _make_private(path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def problem_of(error: Exception, folder: Path | None = None) -> Problem:
    """What in the user's world stands behind an error of the database; a bug of ours is raised again.

    peewee keeps SQLite's own error as the context.
    """
    source = error.__context__ if isinstance(error, peewee.DatabaseError) else error
    name = getattr(source, "sqlite_errorname", "")
    path = str(folder or Path(schema.database.database).parent)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Problem("store.in_use", path=path)
    if name in ("SQLITE_CORRUPT", "SQLITE_NOTADB"):
        return Problem("store.damaged", path=path)
    if name == "SQLITE_FULL":
        return Problem("store.full", path=path)
    if isinstance(source, OSError) or name.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_IOERR")):
        return Problem("store.no_folder", path=path)
    raise error
