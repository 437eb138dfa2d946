"""Moving the data to another folder: copied and looked at first, then led to, and removed at last.

At every moment there is one whole copy that the next start finds.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from models import cipher, connections, location, lock, private, schema
from models.database_errors import database_errors
from models.errors import FULL, Problem
from models.location import Location
from models.store import BACKUPS, FILE_NAME, problem_of, write_copy

Progress = Callable[[int, int], bool]

SPARE_BYTES = 20_000_000  # what is to be free beyond the data themselves
# What systems put into folders, and what an earlier move left: such a folder counts as empty.
NOTHING = frozenset({location.POINTER, lock.FILE_NAME, ".DS_Store", "desktop.ini", "Thumbs.db", "lost+found"})
BESIDE = ("-wal", "-shm", "-journal")
# What the copies are called until they are whole and were looked at.
COMING, BACKUPS_COMING = f"{FILE_NAME}.coming", f"{BACKUPS}.coming"
LOGS = (location.LOG, f"{location.LOG}.1", location.CRASH)


def may_move(folder: Path) -> bool:
    """Whether this is the folder that a plain start opens: only that one can be moved."""
    return folder == location.default_folder()


def check(folder: Path, target: Path) -> None:
    """Raises a Problem that says why the data in `folder` cannot be moved to `target`. Changes nothing."""
    old, new = folder.resolve(), target.resolve()
    if new == old:
        raise Problem("moving.same", path=str(target))
    if new.is_relative_to(old):
        raise Problem("moving.inside", path=str(target))
    try:
        if target.exists() and not (target.is_dir() and _is_free(target)):
            raise Problem("moving.not_empty", path=str(target))
        there = next(each for each in (target, *target.parents) if each.is_dir())
        with tempfile.TemporaryFile(dir=there):
            pass
        free = shutil.disk_usage(there).free
    except (OSError, StopIteration) as error:
        raise Problem("moving.unwritable", path=str(target)) from error
    needed = sum(path.stat().st_size for path in _data(folder)) + SPARE_BYTES
    if free < needed:
        raise Problem("moving.no_space", path=str(target), megabytes=needed // 1_000_000)


def move(folder: Path, target: Path, progress: Progress) -> None:
    """Copy all data of the store open in `folder` to `target`, look at the copy, and let the next start open it.

    The store must be closed then without writing any more. `progress(done, total)` in bytes; where it says
    False all stays as it was and Problem("stopped") is raised. After any Problem the old folder is the one
    that counts, and the new one is as it was.
    """
    check(folder, target)
    made = not target.exists()
    try:
        _copy(folder, target, progress)
        _look_at(target, target / COMING)
        if (target / BACKUPS_COMING).is_dir():
            (target / BACKUPS_COMING).replace(target / BACKUPS)
        (target / COMING).replace(target / FILE_NAME)
        private.sync_folder(target)
        location.write(Location(target, folder))
    except BaseException:
        _remove(target, set(_names(folder)))
        if made:
            with contextlib.suppress(OSError):
                target.rmdir()
        raise


def finish(folder: Path) -> bool:
    """Once the new folder was opened well: remove the data that were left. Whether a move ended with this.

    What cannot be removed now is tried again at the next start. Files that are not Inroad's stay.
    """
    there = location.moved()
    left = there.left if there else None
    if there is None or left is None or there.folder != folder or not (folder / FILE_NAME).exists():
        return False
    if left.is_dir():
        try:
            lock.FolderLock(left).release()
        except Problem:  # somebody has it open, or it cannot be written
            return False
        _remove(left, set(_names(folder)))
        if left != location.usual_folder():
            with contextlib.suppress(OSError):
                left.rmdir()
    location.write(Location(folder))
    return True


def go_back(folder: Path) -> Path | None:
    """Where the new folder could not be opened: lead to the old one again. Its path, None where there is none."""
    there = location.moved()
    if there is None or there.left is None or there.folder != folder or not (there.left / FILE_NAME).exists():
        return None
    location.write(Location(there.left))
    return there.left


def _is_free(target: Path) -> bool:
    """Whether nothing is in a folder but what systems put there, and what a move that was killed left."""
    left = (COMING, BACKUPS_COMING, location.POINTER)
    return all(path.name in NOTHING or path.name.startswith(left) for path in target.iterdir())


def _data(folder: Path) -> Iterator[Path]:
    """The files that are moved: what stands in the folder of backups, and the database last of all."""
    backups = folder / BACKUPS
    if backups.is_dir():
        yield from sorted(path for path in backups.iterdir() if path.is_file() and not path.is_symlink())
    yield folder / FILE_NAME


def _names(folder: Path) -> list[str]:
    return [path.name for path in _data(folder) if path.name != FILE_NAME]


def _copy(folder: Path, target: Path, progress: Progress) -> None:
    files = list(_data(folder))
    sizes = [path.stat().st_size for path in files]
    done = 0
    try:
        private.make_folder(target)
        _remove_what_came(target)
        for path, size in zip(files, sizes, strict=True):
            if not progress(done, sum(sizes)):
                raise Problem("stopped")
            if path.name == FILE_NAME:
                _copy_database(folder, target / COMING)
            else:
                _copy_file(path, target / BACKUPS_COMING / path.name)
            done += size
        if (target / BACKUPS_COMING).is_dir():
            private.sync_folder(target / BACKUPS_COMING)
    except OSError as error:
        full = error.errno in FULL
        raise Problem("moving.full" if full else "moving.unwritable", path=str(target)) from error


def _copy_database(folder: Path, target: Path) -> None:
    try:
        write_copy(folder, target)
    except Problem as problem:
        if problem.code != "store.no_backup":
            raise
        full = problem.__cause__ is not None and problem_of(problem.__cause__, target.parent).code == "store.full"
        raise OSError(errno.ENOSPC if full else errno.EIO, "not copied", str(target)) from problem


def _copy_file(source: Path, target: Path) -> None:
    private.make_folder(target.parent)
    shutil.copy2(source, target)
    with target.open("rb+") as handle:
        os.fsync(handle.fileno())
    if target.stat().st_size != source.stat().st_size:
        raise OSError(errno.EIO, "the copy is shorter", str(target))


def _look_at(target: Path, coming: Path) -> None:
    """The copy holds as many rows of everything, and the new place is one that a database can live in."""
    try:
        lock.FolderLock(target).release()
        with contextlib.closing(connections.connect(coming)) as copy:
            for table in schema.TABLES:
                count = f"SELECT count(*) FROM {schema.table_name(table)}"
                if copy.execute(count).fetchone() != schema.database.execute_sql(count).fetchone():
                    raise Problem("moving.unsuited", path=str(target))
            mode = copy.execute("PRAGMA journal_mode = wal").fetchone()[0]
            version = copy.execute("PRAGMA user_version").fetchone()[0]
            copy.execute(f"PRAGMA user_version = {version}")  # a write, as each start makes one
            if mode != "wal":
                raise Problem("moving.unsuited", path=str(target))
    except (*database_errors(), OSError) as error:
        full = problem_of(error, target).code == "store.full"
        raise Problem("moving.full" if full else "moving.unsuited", path=str(target)) from error


def _remove(folder: Path, backups: set[str]) -> None:
    """Remove our files from a folder, of the backups those named; what cannot be removed stays."""
    ours = [folder / FILE_NAME, *(folder / f"{FILE_NAME}{end}" for end in BESIDE), *(folder / log for log in LOGS)]
    ours += [folder / BACKUPS / name for name in backups]
    for path in (*ours, folder / cipher.NOTE, folder / lock.FILE_NAME):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        (folder / BACKUPS).rmdir()
    _remove_what_came(folder)


def _remove_what_came(folder: Path) -> None:
    """Remove half a copy."""
    shutil.rmtree(folder / BACKUPS_COMING, ignore_errors=True)
    for path in folder.glob(f"{COMING}*"):
        with contextlib.suppress(OSError):
            path.unlink()
