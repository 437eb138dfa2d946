"""The main window: its frame and pages at once, and all that works behind them right after it was painted."""

from __future__ import annotations

import base64
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models import settings
from models.rules.days import local_day
from models.store import Store, database_errors
from ui import window_place
from ui.bug import Bugs
from ui.desk import Desk
from ui.rooms import Rooms
from ui.window import Closing, Window

if TYPE_CHECKING:
    from ui.running import Running

GEOMETRY: Final = "window_geometry"
LAST_PAGE: Final = "last_page"  # the setting: its key, and the day on which it was left
LOOK_FOR_TRAY_MS: Final = 1_000
TRAY_TRIES: Final = 30
SETTLE_AT_LATEST_MS: Final = 500  # a window that opens behind another one may not be painted


class MainWindow(QObject):
    """Owns the window. `settle` makes what answers the desk: tests and the tour, which do not wait, call it."""

    opened = Signal(QWidget)  # a dialog or wizard was shown

    def __init__(self, desk: Desk, store: Store, bugs: Bugs | None = None, *, hints: bool = True) -> None:
        super().__init__()
        self._desk, self._store, self._bugs, self._hints = desk, store, bugs, hints
        self.window = Window(_load_geometry, _save_geometry, self._closing)
        self.rooms = Rooms(desk, store.folder, self.window)
        self._running: Running | None = None
        self._files: list[str] = []  # that were double-clicked

    def start(self, *, hidden: bool = False) -> None:
        """Show the window, or stay in the tray, which is waited for; then say what is due.

        Where the first page meets a damaged place, the database's error is raised, and nothing of this goes on.
        """
        try:
            self._start(hidden=hidden)
        except database_errors():
            self._abandon()
            raise

    def _start(self, *, hidden: bool) -> None:
        if hidden:
            self._go_on()
            self._wait_for_tray()
            return
        window_place.fit(self.window)
        self._show_last_page()
        self.window.installEventFilter(self)
        self.window.show()
        QTimer.singleShot(SETTLE_AT_LATEST_MS, self, self._go_on)

    def _wait_for_tray(self) -> None:
        """At login the tray may come after us. Where none comes, the task bar shows that Inroad is there."""
        tray, tries = self.settle().tray, count(1)
        timer = QTimer(self, interval=LOOK_FOR_TRAY_MS)

        def look() -> None:
            tray.check()
            waits = not tray.available() and not self.window.isVisible()
            if waits and next(tries) < TRAY_TRIES:
                return
            if waits:
                self.window.showMinimized()
            timer.deleteLater()

        timer.timeout.connect(look)
        timer.start()

    def _show_last_page(self) -> None:
        """Go on where somebody was a while ago; a new day begins on Today."""
        last = settings.get(LAST_PAGE)
        for page in self.window.page_keys():
            if last and last[0] == page != self.window.current_page() and last[1:] == [self._day()]:
                self.window.show_page(page)

    def _day(self) -> str:
        return local_day(self._desk.now(), settings.zone()).isoformat()

    def settle(self) -> Running:
        """What works behind the window, made if it is not there yet."""
        if self._running is None:
            from ui.running import Running

            self._running = Running(self._desk, self._store, self.window, self.rooms)
            self._running.opened.connect(self.opened)
            if self._bugs is not None:
                # Later: a box that comes up in the middle of painting would paint again.
                self._bugs.found.connect(self._running.tell_bug, Qt.ConnectionType.QueuedConnection)
                self._bugs.world.connect(self._desk.tell, Qt.ConnectionType.QueuedConnection)
            self._running.refresh()
        return self._running

    def stop(self) -> None:
        """Take the tray icon away, and the window."""
        from ui.ending import save_all  # not before the first painting

        save_all()
        with suppress(*database_errors()):
            settings.put(LAST_PAGE, [self.window.current_page(), self._day()])
        if self._running is not None:
            self._running.stop()
        self.window.hide()
        self.window.deleteLater()

    def open_files(self, paths: list[str]) -> None:
        """Show the window, and offer to import these files, once there is somebody to do it."""
        self._files += paths
        if self._running is not None:
            self._offer_files()

    def _abandon(self) -> None:
        if self._bugs is not None:
            self._bugs.close()
        self.window.deleteLater()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def bring_to_front(self) -> None:
        """Show the window above the others."""
        self.window.bring_to_front()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After the first painting there is time for everything else."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go_on)
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        if self._running is None:
            self.settle().start(hints=self._hints)
            if self._bugs is not None and (details := self._bugs.begin()):
                self.settle().tell_crash(details)
            self._offer_files()

    def _offer_files(self) -> None:
        files, self._files = self._files, []
        if files:
            self.settle().open_files(files)

    def _closing(self) -> Closing:
        return self.settle().staying.closing()


def _load_geometry() -> bytes | None:
    text = settings.get(GEOMETRY)
    return base64.b64decode(text) if text else None


def _save_geometry(geometry: bytes) -> None:
    settings.put(GEOMETRY, base64.b64encode(geometry).decode())
