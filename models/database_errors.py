"""What the database reports, told apart: what is the matter in the user's world, and what is a bug of ours."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import peewee

from models import schema
from models.errors import Problem, problem_of_system

# SQLite's error names by their beginnings, and what is the matter in the user's world.
# What is not among them (a wrong column, a broken constraint, a misuse) is a bug of ours: sqlite.org/rescode.html.
CODES = {
    "SQLITE_BUSY": "store.locked",
    "SQLITE_LOCKED": "store.locked",
    "SQLITE_PROTOCOL": "store.locked",
    "SQLITE_CORRUPT": "store.damaged",
    "SQLITE_NOTADB": "store.damaged",
    "SQLITE_FULL": "store.full",
    "SQLITE_NOLFS": "store.full",
    "SQLITE_CANTOPEN": "store.no_folder",
    "SQLITE_READONLY": "store.no_folder",
    "SQLITE_PERM": "store.no_folder",
    "SQLITE_IOERR": "store.disk",
}
UNTOLD = frozenset({"store.no_folder", "store.disk"})  # SQLite keeps to itself what the system said
_NO_TEXT = "Could not decode to UTF-8"  # Python's own, of a column; of a name it raises UnicodeDecodeError


def database_errors() -> tuple[type[Exception], ...]:
    """What to catch. peewee wraps SQLite's errors, except while a cursor is read; SQLCipher's are its own.

    SQLCipher is loaded only where data are encrypted, so this is asked when something is caught, not before.
    """
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (peewee.DatabaseError, sqlite3.DatabaseError, *((cipher.DatabaseError,) if cipher else ()))


def problem_of(error: BaseException, folder: Path | None = None) -> Problem:
    """What in the user's world stands behind an error of the database; a bug of ours is raised again.

    peewee keeps SQLite's own error as the context; after a full disk it may say no more than that there was
    nothing to roll back, so the whole chain is read, the first error first.
    """
    path = str(folder or Path(schema.database.database).parent)
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None:
        chain.append(link)
        link = link.__cause__ or link.__context__
    for link in reversed(chain):
        if isinstance(link, OSError):
            return problem_of_system(link, path)
        code = _code_of(link)
        if code:
            return (_truth(path) if code in UNTOLD else None) or Problem(code, path=path)
    raise error


def _code_of(error: BaseException) -> str:
    if isinstance(error, UnicodeDecodeError) or str(error).startswith(_NO_TEXT):
        return "store.damaged"  # all that is written is UTF-8
    name = getattr(error, "sqlite_errorname", "")
    return next((code for start, code in CODES.items() if name.startswith(start)), "")


def _truth(path: str) -> Problem | None:
    """What the system says where SQLite does not: found out by writing a little. None where that goes well."""
    import tempfile  # seldom needed

    try:
        with tempfile.TemporaryFile(dir=path) as file:
            file.write(bytes(4096))
    except OSError as error:
        return problem_of_system(error, path)
    return None
