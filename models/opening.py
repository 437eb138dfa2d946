"""What stands in the data folder, looked at before anything is written: a file that cannot be the database, one
that was lost, and logs beside it that belong to another database or break off.

SQLite alone would take them: it makes a new database where the old one is gone, and plays a foreign log into it.
"""

from __future__ import annotations

import contextlib
import shutil
import struct
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from models import cipher, connections, location, private
from models.database_errors import database_errors
from models.errors import Problem

ASIDE: Final = location.ASIDE
WORK: Final = "rescue-"  # how the folders begin in which something is rescued
BESIDE: Final = ("-wal", "-shm", "-journal")
APPLICATION_ID: Final = 0x496E7264  # "Inrd", in bytes 68 to 71 of the file (sqlite.org/fileformat.html)
_JOURNAL: Final = bytes.fromhex("d9d505f920a163d7")  # fileformat.html, "The Rollback Journal"
_WAL_HEADER, _FRAME_HEADER = 32, 24  # bytes: fileformat.html, "WAL File Format"
_LAST_FRAME: Final = slice(16, 20)  # in the index beside a log: walformat.html, "The WAL-Index Header"


@dataclass(frozen=True, slots=True)
class Remark:
    """What was set aside at the opening: a code for words ("remark.CODE"), and where it is kept."""

    code: str
    path: Path


def look(path: Path) -> tuple[Remark, ...]:
    """Look at the database and what lies beside it, before it is opened for writing. Returns what was set aside.

    The lock of the folder is held: what logs there are, nobody else is writing them. Problem where it must not be
    opened; then nothing was changed.
    """
    for left in path.parent.glob(f"{WORK}*"):  # by a rescue that was killed
        shutil.rmtree(left, ignore_errors=True)
    if path.is_symlink() and not path.exists():
        raise Problem("store.dangling", path=str(path))
    if path.exists() and not path.is_file():
        raise Problem("store.no_file", path=str(path))
    if _size(path) == 0:
        if has_log(path) or any((path.parent / "backups").glob("*.db")):
            raise Problem("store.empty", path=str(path))
        return ()
    if not _keeps_a_log(path):
        return ()
    remarks: list[Remark] = []
    if has_foreign_journal(path):
        remarks.append(Remark("journal", set_aside(path.parent, [_beside(path, "-journal")], datetime.now(UTC))))
    if _size(_beside(path, "-wal")) > _WAL_HEADER:
        remarks += _look_at_log(path)
    return tuple(remarks)


def has_foreign_journal(path: Path) -> bool:
    """Whether a journal lies beside that would be rolled back into the database, which never keeps one itself."""
    try:
        with _beside(path, "-journal").open("rb") as file:
            return file.read(len(_JOURNAL)) == _JOURNAL and _keeps_a_log(path)
    except OSError:
        return False


def broke_off_at_first(path: Path) -> bool:
    """Whether the very first write of all was cut off, which only a writer can roll back: its journal says that there
    was nothing in the file before (fileformat.html, "The Rollback Journal")."""
    try:
        with _beside(path, "-journal").open("rb") as file:
            head = file.read(20)
    except OSError:
        return False
    return head.startswith(_JOURNAL) and head[16:] == bytes(4) and not _keeps_a_log(path)


def has_log(path: Path) -> bool:
    """Whether a log with something in it lies beside: the database is open, or its last run did not end well."""
    return _size(_beside(path, "-wal")) > 0


def log_fits(path: Path) -> bool:
    """Whether the log beside the database is its own, as far as can be seen: with it the tables are sound, or
    without it they are not either."""
    # Of a file of 0 bytes SQLite would delete the log.
    return not has_log(path) or not _size(path) or is_sound(path) or not is_sound(path, alone=True)


def is_whole(path: Path) -> bool:
    """Whether there is nothing to rescue: it is ours, and sound to the last index, and so is its log."""
    try:
        if look(path):
            return False
        with contextlib.closing(connections.connect(path, connections.LOOKING)) as connection:
            (ours,) = connection.execute("PRAGMA application_id").fetchone()
            return ours == APPLICATION_ID and connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    except (Problem, OSError, *database_errors(), UnicodeDecodeError):
        return False


def is_sound(path: Path, *, alone: bool = False) -> bool:
    """SQLite's quick_check of a database with its log, or `alone`; writes nothing, and reads beside a writer."""
    how = connections.STILL if alone else connections.LOOKING
    try:
        with contextlib.closing(connections.connect(path, how)) as connection:
            return connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except (*database_errors(), UnicodeDecodeError):
        return False


def set_aside(
    folder: Path, paths: list[Path], now: datetime, move: Callable[[Path, Path], object] = shutil.move
) -> Path:
    """Move those of these files that are there, or copy them, where nobody overwrites them. Returns the folder."""
    target = folder / ASIDE / now.strftime("%Y-%m-%dT%H%M%SZ")
    private.make_folder(target)
    for path in paths:
        if path.exists() or path.is_symlink():
            move(path, _free(target / path.name))
    private.sync_folder(target)
    return target


def _free(path: Path) -> Path:
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}.{number}")
    return free


def _look_at_log(path: Path) -> list[Remark]:
    """A log that is left over: the last run did not end well, or the log was never this database's."""
    log = _beside(path, "-wal")
    with contextlib.closing(connections.connect(path, connections.LOOKING)) as connection:
        with contextlib.suppress(*database_errors(), UnicodeDecodeError):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        read = _frames_read(path)  # while the connection is open: the last one to go takes the index along
    if not is_sound(path):
        raise Problem("store.wrong_log" if is_sound(path, alone=True) else "store.damaged", path=str(path))
    if read is not None and read < _frames_written(log):
        return [Remark("log", set_aside(path.parent, [log], datetime.now(UTC), shutil.copy2))]
    return []


def _frames_read(path: Path) -> int | None:
    """How many frames of the log SQLite takes, from the index that it made of it; None where it made none."""
    try:
        index = _beside(path, "-shm").read_bytes()[: _LAST_FRAME.stop]
    except OSError:
        return None
    return int.from_bytes(index[_LAST_FRAME], sys.byteorder) if len(index) == _LAST_FRAME.stop else None


def _frames_written(log: Path) -> int:
    """How many frames a log has up to its last commit, whatever their checksums say."""
    return max((number for number, (_page, commits, _data) in enumerate(frames(log), 1) if commits), default=0)


def frames(log: Path) -> Iterator[tuple[int, bool, bytes]]:
    """The frames of a log in their order: the number of the page, whether a commit ends here, and the page.

    Those of an earlier round, which have other salts, come after them and are left out.
    """
    with log.open("rb") as file:
        header = file.read(_WAL_HEADER)
        if len(header) == _WAL_HEADER:
            (size,) = struct.unpack_from(">I", header, 8)
            while len(frame := file.read(_FRAME_HEADER)) == _FRAME_HEADER and frame[8:16] == header[16:24]:
                number, pages = struct.unpack_from(">II", frame)
                yield number, pages > 0, file.read(size)


def _keeps_a_log(path: Path) -> bool:
    """Whether a file is a database of ours, as its header says; an encrypted one says nothing, and is."""
    with path.open("rb") as file:
        header = file.read(72)
    ours = header[18:20] == b"\2\2" and int.from_bytes(header[68:]) == APPLICATION_ID
    return ours if header.startswith(cipher.MAGIC) else cipher.beginning_of(path) is not None


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
