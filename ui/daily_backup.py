"""A backup each day that the program runs, off the window's thread, without a word unless it fails."""

from __future__ import annotations

from datetime import datetime
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from models import backups
from models.errors import Problem
from models.store import Store
from models.words import problem_text
from ui.desk import Desk

AFTER_START_MS = 5_000  # when the window has been there for a while


class DailyBackup(QObject):
    """Looks at the start and whenever time passed whether a day went by since the last backup."""

    _failed = Signal(str)

    def __init__(self, desk: Desk, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, store
        self._thread: Thread | None = None
        self._given_up = False
        self._failed.connect(self._say)

    def start(self) -> None:
        """Begin to look."""
        self._desk.changes.time_passed.connect(self.look)
        QTimer.singleShot(AFTER_START_MS, self, self.look)

    def look(self) -> None:
        """Make a backup if one is wanted and none is being made."""
        now = self._desk.now()
        busy = self._thread is not None and self._thread.is_alive()
        if not busy and not self._given_up and backups.wanted(self._store.folder, now):
            self._thread = Thread(target=self._make, args=(now,), name="daily backup")
            self._thread.start()

    def stop(self) -> None:
        """Wait for the one that is being made."""
        if self._thread is not None:
            self._thread.join()

    def _make(self, now: datetime) -> None:
        try:
            self._store.back_up_beside("day", now)
        except Problem as problem:
            self._failed.emit(problem_text(problem))

    def _say(self, sentence: str) -> None:
        self._given_up = True  # said once in a run
        self._desk.problem.emit(sentence)
