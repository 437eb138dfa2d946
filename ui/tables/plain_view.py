"""A small table on a card: no sorting, all of it on the clipboard by one key."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.tables.columns import Cell
from ui.tables.delegate import CELL_SIDE
from ui.tables.header import two_line_width
from ui.tables.plain_model import CELL, PlainModel
from ui.tables.view import TableView
from ui.theme import theme_of
from ui.widgets.row_menu import put_on_clipboard

_WIDEST_COLUMN = 260


class PlainTable(TableView):
    """Rows of cells under titles; one row can be current. Ctrl+C copies the whole table with its titles.

    Long titles stand in two lines. Columns past the first `least` are shown as far as there is room, so that the table
    is no wider than its page; all of them are copied.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._plain = PlainModel()
        self._widths: list[int] = []
        self._least = 1
        super().__init__(self._plain, CELL, parent)
        self.header.set_two_lines()
        self._plain.setParent(self)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setCornerWidget(QWidget())  # else a square of another ground stands between the scroll bars
        self.header.setSectionsClickable(False)
        self.header.setSectionsMovable(False)
        self.header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.header.viewport().setMouseTracking(False)  # it would offer to sort

    def show_rows(self, titles: Sequence[str], rows: Sequence[Sequence[Cell]], *, least: int = 1) -> None:
        """Show other rows; the current one stays current by its place."""
        current = max(0, self.currentIndex().row())
        self._least = least
        self._plain.show_rows(titles, rows)
        self._fit_columns(titles)
        if rows:
            self.selectRow(min(current, len(rows) - 1))

    def _fit_columns(self, titles: Sequence[str]) -> None:
        """Make each column as wide as its title and its cells."""
        widest, metrics = round(_WIDEST_COLUMN * theme_of(self).scale), self.header.fontMetrics()
        self._widths = [
            min(widest, max(two_line_width(title, metrics) + 2 * CELL_SIDE + 2, self.sizeHintForColumn(column)))
            for column, title in enumerate(titles)
        ]
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, width)
        self._hide_what_has_no_room()

    def _hide_what_has_no_room(self) -> None:
        room = self.viewport().width()
        for column, end in enumerate(accumulate(self._widths)):
            self.setColumnHidden(column, column >= self._least and end > room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for now."""
        super().resizeEvent(event)
        self._hide_what_has_no_room()

    def copy(self) -> None:
        """Put the whole table on the clipboard, with its titles."""
        put_on_clipboard(self._plain.as_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter and Escape to the dialog."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            event.ignore()
        else:
            super().keyPressEvent(event)
