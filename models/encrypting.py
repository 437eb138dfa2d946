"""A passphrase set, changed or removed: the database is written anew beside the old one and takes its place.

At every moment the next start finds the old database or the new one, whole; the old one's bytes are overwritten
before it is deleted.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from models import backups, cipher, connections, location, lock, private
from models.cipher import Key
from models.database_errors import database_errors, problem_of
from models.errors import Problem

Progress = Callable[[int, int], bool]

COMING = f"{location.DATABASE}.coming"
LEAVING = f"{location.DATABASE}.leaving"
CHUNK = 1 << 20


class Older(StrEnum):
    """What becomes of the backups that another passphrase opens, or none."""

    CHANGE = "change"
    DELETE = "delete"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Wish:
    """The key that the data are to have, None for no passphrase; what becomes of older backups, and whether the
    system's keyring is to keep the key."""

    key: Key | None
    older: Older
    in_keyring: bool = False


def carry_out(folder: Path, wish: Wish, progress: Progress) -> None:
    """Do what was wished. No store may be open. Raises Problem: "passphrase.…" where all but that was done."""
    from models import keychain  # only where there is a passphrase

    before = cipher.noted(folder / location.DATABASE)
    change(folder, wish.key)
    for salt in before:
        keychain.drop(salt)
    others = () if wish.older is Older.KEEP else other_backups(folder)
    left = delete(others) if wish.older is Older.DELETE else change_backups(others, wish.key, progress)
    if wish.key is not None and wish.in_keyring:
        keychain.keep(wish.key)
    if left:
        raise Problem("passphrase.backups", count=left)


def change(folder: Path, key: Key | None) -> None:
    """Let the database be opened by this key from now on, or by anybody (None). No store may be open.

    Raises Problem where that cannot be done: then all is as it was.
    """
    path, coming = folder / location.DATABASE, folder / COMING
    held = lock.FolderLock(folder)
    try:
        try:
            salts = (key.salt,) if key else ()
            _settle(path)
            convert(path, coming, key)
            cipher.note(path, *cipher.noted(path), *salts)
            replace(coming, path)
            cipher.note(path, *salts)
        except (*database_errors(), OSError) as error:
            raise problem_of(error, folder) from error
        finally:
            _remove(coming)
    finally:
        held.release()


def change_backups(paths: Collection[Path], key: Key | None, progress: Progress) -> int:
    """Let these backups be opened by this key; each is replaced whole. Returns how many could not be.

    `progress(done, total)`; where it says False the rest stay as they are.
    """
    left = 0
    for done, path in enumerate(paths):
        if not progress(done, len(paths)):
            return left + len(paths) - done
        coming = path.with_name(path.name + ".part")
        try:
            convert(path, coming, key)
            replace(coming, path)
        except (Problem, OSError, *database_errors()):
            left += 1
        finally:
            _remove(coming)
    return left


def other_backups(folder: Path) -> tuple[Path, ...]:
    """The files of the folder's backups that another key opens than the database, or none: a copy that the user put
    there and an update's too."""
    key = cipher.key_of(folder / location.DATABASE)
    salt = key.salt if key else None
    found = sorted((folder / backups.FOLDER).glob("*.db*"))
    return tuple(path for path in found if path.is_file() and cipher.beginning_of(path) != salt)


def backups_there(folder: Path) -> bool:
    """Whether the folder has any backup."""
    return any((folder / backups.FOLDER).glob("*.db*"))


def delete(paths: Collection[Path]) -> int:
    """Overwrite and delete these files. Returns how many could not be deleted."""
    left = 0
    for path in paths:
        try:
            shred(path)
        except OSError:
            left += 1
    return left


def tidy(folder: Path) -> None:
    """Remove what a killed change left behind, and note how the database begins. For who holds the lock. OSError."""
    path = folder / location.DATABASE
    for name in (COMING, LEAVING):
        if (folder / name).exists():
            shred(folder / name)
    _remove(folder / COMING)
    key = cipher.key_of(path)
    cipher.note(path, *((key.salt,) if key else ()))


def convert(source: Path, target: Path, key: Key | None) -> None:
    """Write what `source` holds to `target`, opened by `key` or by anybody: compared, checked and synced."""
    _remove(target)
    private.make(target)
    with contextlib.closing(connections.to_read_any(source)) as connection:
        run = connection.execute
        run("ATTACH DATABASE ? AS coming KEY ?", (str(target), key.text if key else ""))
        run("PRAGMA coming.journal_mode = OFF")  # it counts only once it is whole
        run("BEGIN")
        run("SELECT sqlcipher_export('coming')")
        for number in ("application_id", "user_version"):
            run(f"PRAGMA coming.{number} = {run(f'PRAGMA main.{number}').fetchone()[0]}")
        run("COMMIT")
        run("DETACH DATABASE coming")
        before = _counts(connection)
    with contextlib.closing(connections.create(target, key)) as connection:
        if _counts(connection) != before or connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise Problem("store.damaged", path=str(source.parent))
    private.sync(target)


def _counts(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """What there is, and of each table how many rows."""
    names = connection.execute("SELECT type, name FROM sqlite_master ORDER BY type, name").fetchall()
    counted: list[tuple[str, str, int]] = []
    for kind, name in names:
        count = 0
        if kind == "table" and not name.startswith("sqlite_"):
            quoted = name.replace('"', '""')
            count = connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0]
        counted.append((kind, name, count))
    return counted


def replace(coming: Path, path: Path) -> None:
    """Put `coming` in the place of `path`, whose bytes are overwritten then. OSError."""
    leaving = path.with_name(path.name + ".leaving")
    leaving.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # a file system without links: what leaves is deleted, not overwritten
        os.link(path, leaving)
    coming.replace(path)
    private.sync_folder(path.parent)
    if leaving.exists():
        shred(leaving)


def shred(path: Path) -> None:
    """Overwrite a file and delete it. One that has another name too is another's as well: only this name goes.

    On flash memory, and where the file system keeps old versions, old bytes may live on all the same: docs/safety.md.
    """
    facts = path.stat()
    if facts.st_nlink == 1:
        with path.open("rb+") as file:
            for start in range(0, facts.st_size, CHUNK):
                file.write(bytes(min(CHUNK, facts.st_size - start)))
            file.flush()
            os.fsync(file.fileno())
    path.unlink()


def _settle(path: Path) -> None:
    """Write the log of a killed process into the database, so that nothing stands beside it."""
    with contextlib.closing(connections.connect(path, timeout=0, isolation_level=None)) as connection:
        if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            raise Problem("store.in_use", path=str(path.parent))
    for ending in ("-wal", "-shm", "-journal"):
        beside = path.with_name(path.name + ending)
        if beside.exists():
            shred(beside)


def _remove(path: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
