"""A widget that the keyboard can reach and that knows whether to show it by a ring."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.painting import ring_after


class RingedWidget(QWidget):
    """`ringed` while the focus is here by Tab or a shortcut, not by a click; painting the ring is its own matter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ringed = False

    @property
    def ringed(self) -> bool:
        """Whether a ring is to be painted."""
        return self._ringed and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._note_focus(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._note_focus(event)

    def _note_focus(self, event: QFocusEvent) -> None:
        self._ringed = ring_after(event.reason(), self._ringed)
        self.update()
