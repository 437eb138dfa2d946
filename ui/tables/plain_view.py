"""A small table on a card: no sorting, all of it on the clipboard by one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from ui.tables.columns import Cell
from ui.tables.plain_model import CELL, PlainModel
from ui.tables.view import TableView
from ui.theme import theme_of

_WIDEST_COLUMN = 260


class PlainTable(TableView):
    """Rows of cells under titles; one row can be current. Ctrl+C copies the whole table with its titles."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._plain = PlainModel()
        super().__init__(self._plain, CELL, parent)
        self._plain.setParent(self)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.header.setSectionsClickable(False)
        self.header.setSectionsMovable(False)
        self.header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.header.viewport().setMouseTracking(False)  # it would offer to sort
        self.header.setMaximumSectionSize(round(_WIDEST_COLUMN * theme_of(self).scale))
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows; the current one stays current by its place."""
        current = max(0, self.currentIndex().row())
        self._plain.show_rows(titles, rows)
        if rows:
            self.selectRow(min(current, len(rows) - 1))

    def copy(self) -> None:
        """Put the whole table on the clipboard, with its titles."""
        QGuiApplication.clipboard().setText(self._plain.as_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter and Escape to the dialog."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            event.ignore()
        else:
            super().keyPressEvent(event)
