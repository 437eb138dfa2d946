"""What an empty page says: what will be here, and the one button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.text import Text


class EmptyState(QWidget):
    """A sentence and one button in the middle; `chosen` when it is pressed."""

    chosen = Signal()

    def __init__(self, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Text(sentence, Role.SOFT_INK)
        self._sentence.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMaximumWidth(380)
        self._sentence.setMinimumWidth(280)
        self._button = Button(action, Kind.FILLED, pressed=self.chosen.emit)
        self._button.setVisible(bool(action))
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        box.setSpacing(SPACE_4)
        box.addStretch(1)
        # Not by alignment: a layout then gives it the height that it needs at the full width, and cuts the rest.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._sentence, 1000)
        middle.addStretch(1)
        box.addLayout(middle)
        box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)

    def set_words(self, sentence: str, action: str = "") -> None:
        """Say another sentence, with another button or none."""
        self._sentence.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
