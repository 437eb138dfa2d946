"""What happens with an exception that nobody caught: written to the log, shown once in words, and life goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QThread, QtMsgType, Signal, qInstallMessageHandler

from models.store import database_errors, problem_of
from ui.crash import Crash
from ui.log import LOG_FILE, LogFile, of_qt

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

__all__ = ["LOG_FILE", "Bugs"]


class Bugs(QObject):
    """Catches what nobody caught: in slots and events (PySide brings those to sys.excepthook), in threads, in
    destructors; what Qt warns of; and, for the next start, where the program broke off hard.

    `found` carries the details to copy: the kind of error and the places in the code, but no values, so no
    names and no notes. Each place is told once in a run, however often it fails.
    """

    found = Signal(str)
    world = Signal(object)  # a Problem: the database reports what is no mistake of ours, as a full disk
    _elsewhere = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._met: Counter[str] = Counter()
        self._log = LogFile(folder)
        self._crash = Crash(folder)
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        sys.unraisablehook = self._unraisable_hook
        self._qt_before: Callable[..., object] | None = qInstallMessageHandler(self._qt_said)
        self._elsewhere.connect(self.found, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> str:
        """Note in the log that the program runs. Returns what broke off the run before, "" where it ended well."""
        from ui import details

        self._log.write(logging.INFO, f"Started. {details.system()}")
        if self._crash.last:
            self._log.write(logging.ERROR, f"The run before broke off: {self._crash.last}")
            return f"{self._crash.last}\n{details.system()}"
        return ""

    def close(self) -> None:
        """Give the hooks back, and close the log: the run ended well."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        qInstallMessageHandler(self._qt_before)
        self._log.write(logging.INFO, "Ended.")
        self._log.close()
        self._crash.close()

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            self._hooks[0](kind, error, trace)
            return
        text = self._note(kind, error, trace)
        if self._met[text] > 1:
            return
        with suppress(Exception):  # it is a bug: raised again
            if isinstance(error, database_errors()):
                self.world.emit(problem_of(error))
                return
        if QThread.currentThread() is self.thread():
            self.found.emit(text)
        else:
            self._elsewhere.emit(text)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._hook(args.exc_type, args.exc_value, args.exc_traceback)

    def _unraisable_hook(self, args: UnraisableHookArgs) -> None:
        """A destructor failed: nothing is lost and nobody can do anything, so it is only written down."""
        self._note(args.exc_type, args.exc_value, args.exc_traceback)

    def _note(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
        from ui import details

        text = details.of_error(kind, trace, error)
        self._write(logging.ERROR, text)
        return text

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        said = of_qt(kind, context.category or "", message)
        if said:
            self._write(logging.WARNING, said)
        if self._qt_before is not None:
            self._qt_before(kind, context, message)
        elif sys.stderr is not None:
            sys.stderr.write(f"{message}\n")

    def _write(self, level: int, text: str) -> None:
        """All of it the first time; later a line now and then: what fails in painting fails sixty times a second."""
        self._met[text] += 1
        times = self._met[text]
        if times == 1:
            self._log.write(level, text)
        elif _is_round(times):
            self._log.write(level, f"{times} times now: {text.splitlines()[0]}")


def _is_round(number: int) -> bool:
    """2, 10, 100, 1000, …"""
    return number == 2 or str(number).strip("0") == "1"
