"""One half of the table of the Paths page: a grid whose rows have given heights, and a way to scroll it sideways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from ui.theme import theme_of
from ui.widgets.painting import hairline

HEAD: Final = 54
ROW: Final = 36
LOOKS: Final = 40
_BAR: Final = 12  # the height of a scroll bar in the style sheet


def row_heights(values: int, *, musts: bool) -> list[int]:
    """The rows of both halves: heads, values, how it looks, what is known, and the must-haves if there are any."""
    return [HEAD, *[ROW] * values, LOOKS, ROW, *([ROW] if musts else [])]


class Half(QWidget):
    """A grid without gaps, its rows parted by hairlines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(0)
        self._heights: list[int] = []

    def clear(self) -> None:
        """Take everything out; rows and columns that were used ask for no room any more."""
        while self.grid.count():
            item = self.grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in range(self.grid.rowCount()):
            self.grid.setRowMinimumHeight(row, 0)
        for column in range(self.grid.columnCount()):
            self.grid.setColumnMinimumWidth(column, 0)
            self.grid.setColumnStretch(column, 0)

    def set_heights(self, heights: Sequence[int]) -> None:
        """Give the rows these heights, at 100 per cent."""
        scale = theme_of(self).scale
        self._heights = [round(height * scale) for height in heights]
        for row, height in enumerate(self._heights):
            self.grid.setRowMinimumHeight(row, height)
        self.setFixedHeight(sum(self._heights))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bottom = 0
        for height in self._heights[:-1]:
            bottom += height
            hairline(painter, self, 0, bottom - 1, self.width())


class SideScroll(QScrollArea):
    """Shows a half at its full height and, where it is too wide, a scroll bar below it."""

    def __init__(self, half: Half, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._half = half
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setWidget(half)
        half.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def fit(self) -> None:
        """Be as high as the half, and the scroll bar if there is one."""
        bar = _BAR if self._half.minimumWidth() > self.width() else 0
        self.setFixedHeight(self._half.height() + bar)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._half.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
