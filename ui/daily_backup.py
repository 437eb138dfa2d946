"""A backup each day that the program runs, off the window's thread, without a word unless it fails.

What is copied is checked; where no backup is wanted yet, the data are checked once in a run. A damaged place in the
middle of the file is found by that alone, for opening it reads no more than it needs.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from models import backups, opening
from models.errors import Problem
from models.store import Store
from ui.desk import Desk

AFTER_START_MS = 5_000  # when the window has been there for a while


class DailyBackup(QObject):
    """Looks at the start and whenever time passed whether a day went by since the last backup."""

    _failed = Signal(object)  # a Problem

    def __init__(self, desk: Desk, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, store
        self._thread: Thread | None = None
        self._given_up = self._looked = False
        self._failed.connect(self._say)

    def start(self) -> None:
        """Begin to look."""
        self._desk.changes.time_passed.connect(self.look)
        QTimer.singleShot(AFTER_START_MS, self, self.look)

    def look(self) -> None:
        """Make a backup if one is wanted and none is being made."""
        now = self._desk.now()
        if self._given_up or (self._thread is not None and self._thread.is_alive()):
            return
        if backups.wanted(self._store.folder, now):
            self._start(lambda: self._store.back_up_beside("day", now))
        elif not self._looked:
            self._start(self._check)

    def stop(self) -> None:
        """Wait for the one that is being made."""
        if self._thread is not None:
            self._thread.join()

    def _start(self, work: Callable[[], None]) -> None:
        self._looked = True
        self._thread = Thread(target=self._do, args=(work,), name="daily backup")
        self._thread.start()

    def _do(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self._failed.emit(problem)

    def _check(self) -> None:
        if not opening.is_sound(self._store.path):
            raise Problem("store.damaged", path=str(self._store.folder))

    def _say(self, problem: Problem) -> None:
        self._given_up = True  # said once in a run
        self._desk.tell(problem)
