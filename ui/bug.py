"""What happens with an exception that nobody caught: written to the log, shown once in words, and life goes on."""

from __future__ import annotations

import logging
import os
import platform
import sys
import traceback
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, qVersion

log = logging.getLogger("inroad")

LOG_FILE = "inroad.log"
LOG_BYTES = 500_000


class Bugs(QObject):
    """Installed as sys.excepthook; PySide brings exceptions in slots there too.

    `found` carries the details to copy: the kind of error and the places in the code, but no values, so no
    names and no notes. Each place is told once in a run.
    """

    found = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: set[str] = set()
        self._previous: Callable[..., object] = sys.excepthook
        self._file = folder / LOG_FILE
        self._handler: logging.Handler | None = None
        sys.excepthook = self._hook

    def close(self) -> None:
        """Give the hook back, and close the log."""
        sys.excepthook = self._previous
        if self._handler is not None:
            log.removeHandler(self._handler)
            self._handler.close()

    def _open_log(self) -> None:
        """The log is opened by the first bug: most runs need none."""
        if self._handler is None:
            from logging.handlers import RotatingFileHandler

            class Log(RotatingFileHandler):
                def _open(self) -> TextIOWrapper:
                    # Each time the log is turned over too.
                    return TextIOWrapper(open(self.baseFilename, "ab", opener=_for_the_owner), encoding="utf-8")

            self._handler = Log(self._file, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
            self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            log.addHandler(self._handler)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            self._previous(kind, error, trace)
            return
        text = details(kind, trace)
        self._open_log()
        log.error("%s", text)
        if text not in self._told and QThread.currentThread() is self.thread():
            self._told.add(text)
            self.found.emit(text)


def _for_the_owner(path: str, flags: int) -> int:
    handle = os.open(path, flags, 0o600)
    if hasattr(os, "fchmod"):  # not on Windows before Python 3.13
        os.fchmod(handle, 0o600)  # a log that an older version began
    return handle


def details(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of an error and where in the code it came up, without any of the data it was about."""
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    version = QCoreApplication.applicationVersion()
    system = f"Inroad {version}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join([kind.__name__, *places, system])
