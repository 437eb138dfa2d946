"""Below the tree: what the marked box says, whole and in words, and the buttons that zoom."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.rules.layout import LineKind
from ui.pages.introductions_tree import IntroductionsTree
from ui.theme import SPACE_1, SPACE_2, SPACE_3, Role
from ui.widgets.button import Button
from ui.widgets.text import Text


class TreeFoot(QWidget):
    """Says what the picture says of the marked person, with "Open"; how to move about where nobody is marked."""

    opened = Signal(int)  # person

    def __init__(self, tree: IntroductionsTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._further: Collection[LineKind] = ()
        self._words = Text(role=Role.SOFT_INK)
        self._open = Button(self.tr("Open"), pressed=self._open_current)
        self._smaller = Button("−", pressed=tree.zoom_out)
        self._larger = Button("+", pressed=tree.zoom_in)
        self._whole = Button(self.tr("Show all"), pressed=tree.fit)
        self._smaller.setAccessibleName(self.tr("Smaller"))
        self._larger.setAccessibleName(self.tr("Larger"))
        self._smaller.setToolTip(self.tr("Smaller (-, or Ctrl and the wheel)"))
        self._larger.setToolTip(self.tr("Larger (+, or Ctrl and the wheel)"))
        self._whole.setToolTip(self.tr("Show the whole picture (0)"))
        box = QHBoxLayout(self)
        box.setContentsMargins(SPACE_3 + SPACE_1, SPACE_2, SPACE_2, SPACE_2)
        box.setSpacing(SPACE_2)
        box.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._open, self._smaller, self._larger, self._whole):
            box.addWidget(button)
        tree.current_changed.connect(self._say)
        self._say()

    def explain(self, further: Collection[LineKind]) -> None:
        """Say what lines mean of which there are some besides those of the tree."""
        self._further = further
        self._say()

    def _say(self) -> None:
        person, drawing = self._tree.current, self._tree.drawing
        self._open.setVisible(person is not None)
        self._words.set_most_lines(2 if person is None else 1)
        if person is not None and drawing is not None:
            self._words.setText(drawing.describe(person, by=". "))
            return
        said = [self.tr("A click opens. Arrow keys go from box to box, Enter opens.")]
        if LineKind.ALSO in self._further:
            said.append(self.tr("Dashed: named by somebody else as well."))
        if LineKind.LOOP in self._further:
            said.append(self.tr("Dotted: back to somebody from before."))
        self._words.setText(" ".join(said))

    def _open_current(self) -> None:
        if self._tree.current is not None:
            self.opened.emit(self._tree.current)
