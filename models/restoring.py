"""Going back to a backup: looked at first, what is there kept, then put in its place; at no moment is there nothing."""

from __future__ import annotations

import contextlib
import shutil
from datetime import datetime
from pathlib import Path

from models import backups, cipher, connections, lock, opening, private
from models.backups import Backup
from models.database_errors import problem_of
from models.errors import Problem
from models.store import FILE_NAME, TO_BE_MENDED, Store, database_errors, version_in, write_copy

# The data cannot be opened as they stand; they are moved aside, and a backup takes their place.
NOT_TO_BE_OPENED = TO_BE_MENDED | {"store.no_backup", "store.newer", "passphrase.wanted"}
ASIDE = opening.ASIDE


def restore(folder: Path, backup: Path, now: datetime) -> Path | None:
    """Make the data folder hold what `backup` holds. Returns where what stood there was kept, None for nothing.

    Problem where the backup is none of ours, is damaged or of a newer Inroad, or where the folder is in use:
    then nothing is changed.
    """
    look_at(backup)
    private.make_folder(folder)
    coming = folder / f"{FILE_NAME}.coming"
    held = lock.FolderLock(folder)
    try:
        _copy(backup, coming)
        salts = _keep_its_key(folder, coming)
        kept = _keep_what_is_there(folder, now)
        coming.replace(folder / FILE_NAME)
        private.sync_folder(folder)
        cipher.note(folder / FILE_NAME, *salts)
    finally:
        coming.unlink(missing_ok=True)
        held.release()
    Store(folder).close()  # brought up to date, and seen to open
    return kept


def look_at(backup: Path) -> None:
    """Raises a Problem where a file cannot be gone back to; changes nothing."""
    try:
        version = _version_of(backup)
        with contextlib.closing(connections.connect(backup, connections.STILL)) as connection:
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except (*database_errors(), UnicodeDecodeError, OSError) as error:
        raise Problem("restore.unreadable", name=backup.name) from error
    if not version:
        raise Problem("restore.empty", name=backup.name)
    if verdict != "ok":
        raise Problem("restore.unreadable", name=backup.name)


def newest_good(folder: Path) -> Backup | None:
    """The newest of the folder's own backups that can be gone back to, or None."""
    for one in backups.listed(folder):
        try:
            look_at(one.path)
        except Problem:
            continue
        return one
    return None


def _version_of(backup: Path) -> int:
    try:
        return version_in(backup, still=True)
    except Problem as problem:
        if problem.code == "store.not_ours":
            raise Problem("restore.unreadable", name=backup.name) from problem
        raise


def _keep_what_is_there(folder: Path, now: datetime) -> Path | None:
    """Back up the data that stand in the folder; what cannot be opened any more is moved aside as it is."""
    path = folder / FILE_NAME
    there = [path, *(path.with_name(path.name + ending) for ending in opening.BESIDE)]
    if not path.exists() or path.stat().st_size == 0:
        lost = any(one.exists() and one.stat().st_size for one in there)
        return opening.set_aside(folder, there, now) if lost else None
    kept = backups.new_path(folder, "before restore", now)
    try:
        version_in(path)
        if not opening.log_fits(path):
            raise Problem("store.wrong_log", path=str(path))
        with contextlib.closing(connections.connect(path, timeout=0)) as source:
            write_copy(folder, kept, source)
            source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except (*database_errors(), UnicodeDecodeError):
        kept = opening.set_aside(folder, there, now)
    except Problem as problem:
        if problem.code not in NOT_TO_BE_OPENED:
            raise
        kept = opening.set_aside(folder, there, now)
    for one in there[1:]:  # closing wrote them into the database; what a killed process left would not fit the new one
        one.unlink(missing_ok=True)
    private.sync_folder(folder)
    return kept


def _keep_its_key(folder: Path, coming: Path) -> tuple[bytes, ...]:
    """Let what comes be opened by the passphrase that the data have now, where that is known. Returns its salt."""
    path = folder / FILE_NAME
    key = None if cipher.is_locked(path) else cipher.key_of(path)
    has = cipher.key_of(coming)
    if key is None or key == has:
        key = has
    else:
        from models import encrypting  # seldom needed

        other = folder / encrypting.LEAVING
        coming.replace(other)
        try:
            encrypting.convert(other, coming, key)
        except (*database_errors(), OSError) as error:
            raise problem_of(error, folder) from error
        finally:
            encrypting.shred(other)
    salts = (key.salt,) if key else ()
    cipher.note(path, *cipher.noted(path), *salts)
    return salts


def _copy(backup: Path, target: Path) -> None:
    try:
        private.make(target)
        with target.open("wb") as file, backup.open("rb") as source:
            shutil.copyfileobj(source, file, 1 << 20)
        private.sync(target)
    except OSError as error:
        target.unlink(missing_ok=True)
        raise Problem("restore.no_copy", name=backup.name) from error
