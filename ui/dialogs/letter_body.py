"""The text of a letter: it fills the room there is, and what is put into it can be taken back by Ctrl+Z."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.area import Area

_LEAST = 84  # pixels: three lines, on the smallest screen


class LetterBody(Area):
    """`edited` says that somebody typed; `put` writes silently."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(least=4, most=4, name=name, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._putting = False
        self.textChanged.connect(self._tell)

    def put(self, text: str) -> None:
        """Show another text; Ctrl+Z brings the one before back."""
        if text == self.toPlainText():
            return
        self._putting = True
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        self._putting = False

    def forget_undo(self) -> None:
        """From here on Ctrl+Z leads back no further: another letter begins."""
        self._putting = True
        self.setPlainText("")
        self._putting = False

    def swap(self, old: str, new: str) -> bool:
        """Put one wording in the place of another; whether the old one was there."""
        text = self.toPlainText()
        if not old or old not in text:
            return False
        self.put(text.replace(old, new, 1))
        self.edited.emit()
        return True

    def minimumSizeHint(self) -> QSize:
        """Three lines."""
        return QSize(120, _LEAST)

    def _tell(self) -> None:
        if not self._putting:
            self.edited.emit()
