"""The log: a file in the data folder, for its owner alone, that holds no one's data."""

from __future__ import annotations

import contextlib
import logging
import os
import re
from io import TextIOWrapper
from logging import LogRecord
from pathlib import Path
from typing import Final

from PySide6.QtCore import QtMsgType

from models.location import LOG as LOG_FILE

log = logging.getLogger("inroad")

LOG_BYTES: Final = 500_000
TAIL_BYTES: Final = 6_000
# Where in Qt a message comes from. What follows it may name a file, a font or a text of the user's.
_QT_PLACE: Final = r"Q\w+(?:::~?\w+)*(?=[:(\s])"
_LEVELS: Final = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


class LogFile:
    """Opened by the first line that is written to it; turned over once it is full.

    Where it cannot be opened or written, on a read-only or a full disk, the program goes on without.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOG_FILE
        self._handler: logging.Handler | None = None
        self._tried = False

    def write(self, level: int, text: str) -> None:
        """Add an entry. `text` is ours: no names, no notes, nothing that was searched for, no paths."""
        self._open()
        if self._handler is not None:
            log.log(level, "%s", text)

    def close(self) -> None:
        """Close the file; a later entry opens it again."""
        if self._handler is not None:
            log.removeHandler(self._handler)
            with contextlib.suppress(OSError):  # what a full disk did not take
                self._handler.close()
            self._handler = None
        self._tried = False

    def _open(self) -> None:
        if self._tried:
            return
        self._tried = True
        # Loading it takes some milliseconds that the first window has not.
        from logging.handlers import RotatingFileHandler

        class Handler(RotatingFileHandler):
            def _open(self) -> TextIOWrapper:
                # Each time the log is turned over too.
                return TextIOWrapper(open(self.baseFilename, "ab", opener=for_the_owner), encoding="utf-8")

            def handleError(self, record: LogRecord) -> None:
                """A full disk is no reason to stop, and what it says on the terminal helps nobody."""

        with contextlib.suppress(OSError):
            self._handler = Handler(self._path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
            self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            log.addHandler(self._handler)
            log.setLevel(logging.INFO)


def of_qt(kind: QtMsgType, category: str, message: str) -> str:
    """What Qt warned of, by its category and by the place in Qt that it names; "" for anything else."""
    level = _LEVELS.get(kind)
    if level is None:
        return ""
    place = re.match(_QT_PLACE, message)
    if place is None and category in ("", "default") and kind is not QtMsgType.QtFatalMsg:
        return ""  # nothing of it may be written down
    return f"Qt {level}: {category or 'default'} {place[0] if place else ''}".rstrip()


def tail(folder: Path) -> str:
    """The last entries of the log, some 6,000 characters at most; "" where there is none that can be read."""
    try:
        with (folder / LOG_FILE).open("rb") as file:
            file.seek(0, os.SEEK_END)
            begin = max(0, file.tell() - TAIL_BYTES)
            file.seek(begin)
            text = file.read().decode("utf-8", errors="replace")
    except OSError:
        return ""
    return text.partition("\n")[2] if begin else text


def for_the_owner(path: str, flags: int) -> int:
    """An opener for open(): what it makes can be read by nobody else."""
    handle = os.open(path, flags, 0o600)
    if hasattr(os, "fchmod"):  # not on Windows before Python 3.13
        os.fchmod(handle, 0o600)  # a file that an older version began
    return handle
