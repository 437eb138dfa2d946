"""The application object: what the system itself asks of Inroad, to open a file and to quit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`file_opened` brings a file that was double-clicked on a Mac, where no second start tells of it."""

    file_opened = Signal(object)  # its path, in a list

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._early: list[str] | None = []  # files that came before there was a window

    def early_files(self) -> list[str]:
        """The files that came so far; later ones are told by `file_opened`."""
        early, self._early = self._early, None
        return early or []

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
