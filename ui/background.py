"""What goes on while the window is hidden: the tray and the reminders, and the ways from both into the window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk import Desk
from ui.notifications import choose_notifier
from ui.reminders import Reminders
from ui.tray import Tray
from ui.window import Window


class Background(QObject):
    """The tray and the reminders of a window, which it only shows."""

    quit_wanted = Signal()

    def __init__(self, desk: Desk, window: Window, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = window
        self.tray = Tray(self)
        self.reminders = Reminders(desk, choose_notifier(self.tray, self), self)
        self._connect()

    def start(self) -> None:
        """Come into the tray, say what is due, and listen for the computer's waking up."""
        self.tray.start()
        QTimer.singleShot(0, self, self.reminders.start)
        if sys.platform == "linux":  # elsewhere the wake of every ten minutes is enough
            from ui.bus_watch import sleep_watch

            sleep = sleep_watch(self)
            sleep.told.connect(self._slept)
            self.reminders.idled.connect(sleep.listen)
            sleep.listen()

    def stop(self) -> None:
        """Leave the tray, and take the pop-ups away."""
        self.reminders.stop()
        self.tray.stop()

    def _connect(self) -> None:
        tray, reminders = self.tray, self.reminders
        tray.open_wanted.connect(self._window.bring_to_front)
        tray.today_wanted.connect(lambda: self._show_page("today"))
        tray.next_wanted.connect(lambda: self._show_page("conversations"))
        tray.person_wanted.connect(self._show_place)
        tray.add_person_wanted.connect(self._window.bring_to_front)
        tray.add_person_wanted.connect(self._desk.add_person_wanted)
        tray.pause_toggled.connect(reminders.pause)
        tray.quit_wanted.connect(self.quit_wanted)
        reminders.place_wanted.connect(self._show_place)
        reminders.idled.connect(self._idled)
        self._window.shown_again.connect(self._desk.changes.time_passed)

    def _show_page(self, key: str) -> None:
        self._window.show_page(key)
        self._window.bring_to_front()

    def _show_place(self, person: int | None) -> None:
        """Whom a reminder is about, or Today where it is about several."""
        if person is None:
            self._show_page("today")
        else:
            self._desk.person_wanted.emit(person)
            self._window.bring_to_front()

    def _slept(self, told: tuple[bool]) -> None:
        if told == (False,):  # True is said before it sleeps
            self.reminders.woke_up()

    def _idled(self) -> None:
        """Ten minutes went by, and nothing fell due. Nobody sees "7 h left" while the window is hidden."""
        self.tray.check()
        if self._window.isVisible() and not self._window.isMinimized():
            self._desk.changes.time_passed.emit()
