"""What opens in the place of a line of a list: fields, and the buttons that move, remove and close it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import SPACE_2, SPACE_3, SPACE_4
from ui.widgets.button import Button, IconButton
from ui.wizards.saved_text import flush_all


class OpenForm(QWidget):
    """What opens in the place of a line. Put fields into `body`, further buttons into `acts`."""

    done = Signal()
    moved = Signal(int)  # -1 up, 1 down
    removed = Signal()

    def __init__(self, name: str, *, moves: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.by_keys = False  # whether it was closed by the keyboard
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_3)
        self.acts = QHBoxLayout()
        self.acts.setSpacing(SPACE_2)
        self.up = IconButton("up", self.tr("Move up"), pressed=lambda: self.moved.emit(-1))
        self.down = IconButton("down", self.tr("Move down"), pressed=lambda: self.moved.emit(1))
        self.bin = IconButton("trash", self.tr("Remove"), pressed=self.removed.emit)
        self.finished = Button(self.tr("Done"), pressed=self.try_to_close)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addLayout(self.acts)
        foot.addStretch(1)
        for button in (self.up, self.down, self.bin, self.finished):
            foot.addWidget(button)
        for button in (self.up, self.down):
            button.setVisible(moves)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_3)
        box.setSpacing(SPACE_3)
        box.addLayout(self.body)
        box.addLayout(foot)

    def refresh(self) -> None:
        """Read again what the fields show."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Where the cursor goes first."""
        raise NotImplementedError

    def settled(self) -> bool:
        """Whether what was typed could be saved; otherwise the form says what is wrong and stays open."""
        return True

    def try_to_close(self) -> None:
        """Save what was typed, and close if it could be."""
        flush_all(self)
        if self.settled():
            self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Ctrl+Enter close the form; a dialog around it stays."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.by_keys = True
            self.try_to_close()
        elif not enter:
            super().keyPressEvent(event)
