"""A page that reads again whenever something changed: at once while it is shown, else when it is shown next."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.desk import Desk


class ReadingPage(QWidget):
    """What a page does in `refresh` begins with that of this class."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._outdated = False

    def read_on(self, *signals: SignalInstance) -> None:
        """Read again when one of these comes: most pages listen to all of desk.changes."""
        for signal in signals:
            signal.connect(self._refresh_if_seen)

    def refresh(self) -> None:
        """Read everything again and show it in place."""
        self._outdated = False

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        if self._outdated:
            self.refresh()

    def _refresh_if_seen(self) -> None:
        self._outdated = True
        if self.isVisible():
            self.refresh()
