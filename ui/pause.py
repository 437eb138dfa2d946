"""The moment at which what is being typed is saved: a pause, or sooner where the program must end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal


class Pause(QTimer):
    """Started anew by each key; calls `save` when nothing was typed for a while. A child of the window it is in."""

    over = Signal()

    def __init__(self, parent: QObject, milliseconds: int, save: Callable[[], object]) -> None:
        super().__init__(parent, singleShot=True, interval=milliseconds)
        self.timeout.connect(self.over)
        self.over.connect(save)  # not kept here: a circle would let Python take windows apart when it likes

    def end(self) -> None:
        """Save now what would be saved at the end of the pause."""
        if self.isActive():
            self.stop()
            self.over.emit()
