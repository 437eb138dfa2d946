"""The application object: what the system itself asks of Inroad, to open a file and to quit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`file_opened` brings a file that was double-clicked on a Mac, where no second start tells of it."""

    file_opened = Signal(object)  # its path, in a list

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._early: list[str] | None = []  # files that came before there was a window

    def hand_files_to(self, window: Callable[[list[str]], None]) -> None:
        """From now on files are told to this window, those first that came before it."""
        early, self._early = self._early, None
        self.file_opened.connect(window)
        if early:
            self.file_opened.emit(early)

    def event(self, event: QEvent) -> bool:
        """To quit is to quit: Qt asks each window first, and one that lives on in the tray would refuse a log-out."""
        if event.type() is QEvent.Type.Quit:
            self.exit(0)
            return True
        if isinstance(event, QFileOpenEvent) and event.file():
            if self._early is None:
                self.file_opened.emit([event.file()])
            else:
                self._early.append(event.file())
            return True
        return super().event(event)
