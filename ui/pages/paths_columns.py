"""The other half of the table of the Paths page: a column for each path, with what was heard and how it looks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from models import comparing_words
from models.comparing import Column, Value
from ui.desk import Desk
from ui.pages.paths_cells import PathHead, RatingCell
from ui.pages.paths_foot import KnownCell, LooksCell, MustCell
from ui.pages.paths_half import Half, row_heights
from ui.pages.paths_menus import PathMenu
from ui.theme import theme_of

_WIDTH: Final = 105
_ARROWS: Final = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class ColumnsHalf(Half):
    """Heads, cells and what stands below them. Tab goes to one cell, the arrow keys from cell to cell."""

    opened = Signal(int, str)  # a path and the key of a value
    reached = Signal(QWidget)  # the cell that the arrow keys went to

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heads: dict[int, PathHead] = {}
        self._cells: list[list[RatingCell]] = []  # by value, then by path
        self._feet: list[tuple[LooksCell, KnownCell, MustCell]] = []

    def build(self, values: Sequence[Value], columns: Sequence[Column], *, musts: bool) -> None:
        """Make the columns anew."""
        self.clear()
        self.set_heights(row_heights(len(values), musts=musts))
        self.setMinimumWidth(round(_WIDTH * theme_of(self).scale) * len(columns))
        paths = [one.path.id for one in columns]
        self._heads = {path: self._head(column, path) for column, path in enumerate(paths)}
        self._cells = [
            [self._cell(row, column, path, value.key) for column, path in enumerate(paths)]
            for row, value in enumerate(values)
        ]
        self._feet = [self._foot(column, len(values) + 1, musts=musts) for column in range(len(paths))]
        if values and paths:
            self._rove(0, 0)

    def show_columns(self, columns: Sequence[Column], values: Sequence[Value], now: datetime, zone: str) -> None:
        """Show these paths and values, for which the columns were made."""
        for place, one in enumerate(columns):
            self._show_head(one, now, zone)
            for row, value in zip(self._cells, values, strict=True):
                cell = one.look.cells[value.key]
                tips = (comparing_words.said(cell), comparing_words.silent(cell))
                name = comparing_words.say_cell(value.name, one.path.name, cell)
                row[place].show_cell(cell, name, "\n".join(filter(None, tips)))
            looks, known, must = self._feet[place]
            looks.show_look(one.path.name, one.look)
            known.show_look(one.path.name, one.look)
            must.show_look(one.path.name, one.look, [value.name for value in values if value.key in one.look.missed])

    def head(self, path: int) -> PathHead:
        """The head of a path."""
        return self._heads[path]

    def cells(self) -> list[list[RatingCell]]:
        """The cells by value and, within, by path."""
        return self._cells

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move from cell to cell; a cell that was clicked is where Tab comes back to."""
        if event.type() == QEvent.Type.FocusIn:
            self._rove(*self._place(watched))
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _ARROWS.get(Qt.Key(event.key()))
            if step is not None:
                self._go(watched, *step)
                return True
        return False

    def _head(self, column: int, path: int) -> PathHead:
        head = PathHead()
        head.setMenu(PathMenu(self._desk, head))
        self.grid.setColumnStretch(column, 1)
        self.grid.addWidget(head, 0, column)
        return head

    def _cell(self, row: int, column: int, path: int, value: str) -> RatingCell:
        cell = RatingCell()
        cell.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        cell.clicked.connect(partial(self._open, path, value))
        cell.installEventFilter(self)
        self.grid.addWidget(cell, row + 1, column)
        return cell

    def _foot(self, column: int, row: int, *, musts: bool) -> tuple[LooksCell, KnownCell, MustCell]:
        looks, known, must = LooksCell(), KnownCell(), MustCell(self)
        self.grid.addWidget(looks, row, column)
        self.grid.addWidget(known, row + 1, column, _MIDDLE)
        if musts:
            self.grid.addWidget(must, row + 2, column, _MIDDLE)
        must.setVisible(musts)
        return looks, known, must

    def _show_head(self, one: Column, now: datetime, zone: str) -> None:
        head = self._heads[one.path.id]
        tip = comparing_words.next_talk(one.next_talk, now, zone) if one.next_talk is not None else ""
        head.show_column(one, comparing_words.under_name(one, now, zone), tip)
        menu = head.menu()
        if isinstance(menu, PathMenu):
            menu.set_path(one.path)

    def _open(self, path: int, value: str, _checked: bool = False) -> None:
        self.opened.emit(path, value)

    def _place(self, cell: QObject) -> tuple[int, int]:
        places = ((r, c, one) for r, row in enumerate(self._cells) for c, one in enumerate(row))
        return next((r, c) for r, c, one in places if one is cell)

    def _rove(self, row: int, column: int) -> None:
        """Let Tab come to this cell alone."""
        for r, cells in enumerate(self._cells):
            for c, cell in enumerate(cells):
                here = (r, c) == (row, column)
                cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _go(self, cell: QObject, down: int, across: int) -> None:
        row, column = self._place(cell)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = -across
        row = max(0, min(len(self._cells) - 1, row + down))
        column = max(0, min(len(self._cells[row]) - 1, column + across))
        target = self._cells[row][column]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(target)
