"""Files that are their owner's alone, whatever the umask; and what has to be on the disk before it counts."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

# What file systems say that cannot sync a folder.
_NOT_THERE = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})


def make(path: Path) -> None:
    """Make the file if it is not there; it is its owner's alone, whatever it was before. OSError."""
    handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        if sys.platform != "win32":  # there the folder of the user decides
            os.fchmod(handle, 0o600)
    finally:
        os.close(handle)


def write(path: Path, content: bytes) -> None:
    """Write a small file of our own, whole or not at all. OSError."""
    partial = path.with_name(path.name + ".part")
    try:
        make(partial)
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        sync_folder(path.parent)
    finally:
        partial.unlink(missing_ok=True)


def narrow(folder: Path) -> None:
    """Take from others what they may do in a folder; where the system does not let us, it stays."""
    with contextlib.suppress(OSError):
        mode = folder.stat().st_mode
        if sys.platform != "win32" and mode & 0o077:
            folder.chmod(mode & 0o700)


def sync(path: Path) -> None:
    """See that what was written to a file is on the disk. OSError."""
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, their owner's alone and on the disk, where they are not there. OSError."""
    if not folder.is_dir():
        if folder.parent != folder:
            make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """See that what was made, renamed and removed in a folder is on the disk, where the system can. OSError."""
    if os.name == "nt":  # a folder cannot be synced there
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:  # one may write in it and not read it
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_THERE:
            raise
    finally:
        os.close(handle)
