"""Files that are written for the user: whole or not at all, and for the owner's eyes alone."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from models import private
from models.errors import FULL, Problem


def replace(path: Path, content: bytes) -> None:
    """Write `content` to `path`, in place of what stood there, readable by its owner only.

    Problem: "export.no_file", "export.disk_full", "export.unwritable"; nothing is left behind then, and what
    stood there is untouched.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            raise Problem("export.no_file", name=path.name)
        number, partial = tempfile.mkstemp(prefix=".inroad-", suffix=".part", dir=target.parent)  # mode 0600
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _problem(error, path) from error
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(partial).replace(target)
        private.sync_folder(target.parent)
    except OSError as error:
        raise _problem(error, path) from error
    finally:
        with suppress(OSError):
            Path(partial).unlink()


def _problem(error: OSError | ValueError, path: Path) -> Problem:
    full = isinstance(error, OSError) and error.errno in FULL
    return Problem("export.disk_full") if full else Problem("export.unwritable", name=path.name)
