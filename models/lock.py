"""The one lock of a data folder, held by the operating system: it goes with its process, even a killed one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from models.errors import Problem, problem_of_system

FILE_NAME = "inroad.lock"


class FolderLock:
    """Held from its making to release()."""

    def __init__(self, folder: Path) -> None:
        """Raises Problem("store.in_use") where another process holds it."""
        path = folder / FILE_NAME
        try:
            self._handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            raise problem_of_system(error, str(folder)) from error
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise Problem("store.in_use", path=str(folder)) from error

    def release(self) -> None:
        """Let the folder go; the empty file stays, for removing it would race with the next start."""
        os.close(self._handle)


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
