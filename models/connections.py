"""Every connection to a database file is made here: plain, or with the key that opens it."""

from __future__ import annotations

import contextlib
import sqlite3
from functools import cache
from pathlib import Path
from typing import Any, cast

import peewee

from models import cipher
from models.cipher import Key

LOOKING = "mode=ro"  # beside a writer, whose log is read too
STILL = "mode=ro&immutable=1"  # a file that nobody writes; nothing is made beside it
WAITS = 5.0  # seconds for a lock, as SQLite's own


def connect(
    path: Path, how: str = "", *, timeout: float = WAITS, isolation_level: str | None = ""
) -> sqlite3.Connection:
    """A connection to a file; `how` is "", LOOKING or STILL. Problem("passphrase.wanted").

    An encrypted file's connection is SQLCipher's, which has the same methods; its errors are in database_errors().
    """
    return _connect(path, how, cipher.key_of(path), timeout, isolation_level)


def create(path: Path, key: Key | None) -> sqlite3.Connection:
    """A connection to a file that is empty or not there yet, which is to be opened by `key`, or by anybody."""
    return _connect(path, "", key, WAITS, "")


def opens(path: Path, key: Key) -> bool:
    """Whether the key opens the file."""
    try:
        with contextlib.closing(_connect(path, LOOKING, key, WAITS, "")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except cipher_library().DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") in ("SQLITE_NOTADB", "SQLITE_CORRUPT"):
            return False
        raise
    return True


def proves_a_page(path: Path, key: Key) -> bool:
    """Whether any page of the file has the HMAC that it must have under this key."""
    with contextlib.closing(_connect(path, STILL, key, WAITS, "")) as connection:
        wrong = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return len(wrong) < path.stat().st_size // cipher.PAGE


def to_read_any(path: Path) -> sqlite3.Connection:
    """SQLCipher's connection to a file that is plain or encrypted, to copy from one kind to the other."""
    library, key = cipher_library(), cipher.key_of(path)
    connection = library.connect(str(path), timeout=0, isolation_level=None)
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.text}"')
    return cast(sqlite3.Connection, connection)


@cache
def cipher_library() -> Any:
    """SQLCipher, loaded where the first encrypted file is opened: plain data start faster without."""
    from sqlcipher3 import dbapi2 as library

    with contextlib.closing(library.connect(":memory:")) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")  # or it writes to standard error
    return library


class Database(peewee.SqliteDatabase):
    """peewee's database on connections made here."""

    def _connect(self) -> sqlite3.Connection:
        connection = connect(Path(self.database), timeout=self._timeout, isolation_level=None)  # pyright: ignore[reportAttributeAccessIssue]
        try:
            self._add_conn_hooks(connection)  # pyright: ignore[reportAttributeAccessIssue]
        except BaseException:
            connection.close()
            raise
        self._file = _identity(self.database)
        return connection

    def commit(self) -> None:
        """Commit what was written; not where the file was removed or exchanged meanwhile, for it would be lost.

        SQLite would go on writing to a file that nobody finds any more.
        """
        try:
            there = _identity(self.database) == self._file
        except OSError as error:
            raise peewee.OperationalError("the file is not there any more") from error
        if not there:
            raise peewee.OperationalError("another file is there") from FileNotFoundError(self.database)
        super().commit()


def _identity(path: str) -> tuple[int, int]:
    there = Path(path).stat()
    return there.st_dev, there.st_ino


def _connect(path: Path, how: str, key: Key | None, timeout: float, isolation_level: str | None) -> sqlite3.Connection:
    target = f"{path.resolve().as_uri()}?{how}" if how else str(path)
    options: dict[str, Any] = {"uri": bool(how), "timeout": timeout, "isolation_level": isolation_level}
    if key is None:
        return sqlite3.connect(target, **options)
    connection = cipher_library().connect(target, **options)
    try:
        connection.execute(f'PRAGMA key = "{key.text}"')
    except BaseException:
        connection.close()
        raise
    return cast(sqlite3.Connection, connection)
