"""A small table that is read at once: titles and rows of cells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.words import labelled
from ui.tables.columns import Cell
from ui.widgets.painting import plain_tooltip

CELL = Qt.ItemDataRole.UserRole  # the Cell; the delegate paints from it

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PlainModel(QAbstractTableModel):
    """Shows rows of cells under titles; the first cell names its row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._rows: tuple[tuple[Cell, ...], ...] = ()

    def show_rows(self, titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows, each with a cell for every title."""
        self.beginResetModel()
        self._titles, self._rows = tuple(titles), tuple(tuple(row) for row in rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell, its words, and for a screen reader the row and the column with them."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(part for part in (cell.text, cell.tip) if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        there = orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._titles)
        return self._titles[section] if there and role == Qt.ItemDataRole.DisplayRole else None

    def as_text(self) -> str:
        """The whole table with its titles: columns apart by tabs, as spreadsheets take them."""
        lines = [self._titles, *(tuple(" ".join(cell.text.split()) for cell in row) for row in self._rows)]
        return "\n".join("\t".join(line) for line in lines)

    def _spoken(self, index: Index) -> str:
        row, column = self._rows[index.row()], index.column()
        said = row[column].spoken or row[column].text
        told = labelled(self._titles[column], said)
        return told if column == 0 else f"{row[0].text}, {told}"
