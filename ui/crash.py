"""Where the program was when it broke off hard, in Qt or in a driver: kept in a file for the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import re
import sys
from io import BufferedWriter
from pathlib import Path, PureWindowsPath
from typing import Final

from models.location import CRASH as CRASH_FILE
from ui.log import for_the_owner

_MOST_BYTES: Final = 64_000
_WHAT: Final = r"(?:Fatal Python error|Windows fatal exception): ([\w ]+)"
_PLACE: Final = r'  File "([^"]*)", line (\d+) in (\S+)'


class Crash:
    """`last` says what broke off the run before, in the form of a bug's details; "" where it ended well.

    Python writes to the file where it is hit by a signal such as a segmentation fault. A run that ends well
    removes it; an empty one was left by a run that was killed from outside.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / CRASH_FILE
        self.last = _read(self._path)
        self._before = faulthandler.is_enabled()
        self._file: BufferedWriter | None = None
        with contextlib.suppress(OSError):  # a read-only disk: then nothing is kept
            self._file = open(self._path, "wb", opener=for_the_owner)  # noqa: SIM115 - open for the whole run
            faulthandler.enable(self._file)

    def close(self) -> None:
        """The run ended well."""
        if self._file is None:
            return
        faulthandler.disable()
        if self._before and sys.__stderr__ is not None:
            faulthandler.enable(sys.__stderr__)
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            self._path.unlink()


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return ""
    return summary(text)


def summary(text: str) -> str:
    """What faulthandler wrote, without the folders of the code; "" where it is nothing of its kind."""
    what = re.search(_WHAT, text)
    if what is None:
        return ""
    # The first thread that is named is the one that was hit.
    hit = text[what.end() :].partition("most recent call first")[2].partition("\n\n")[0]
    places = [f"{PureWindowsPath(file).name}:{line} {name}" for file, line, name in re.findall(_PLACE, hit)]
    return "\n".join([what[1].strip(), *places])
