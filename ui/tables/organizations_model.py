"""The Organisations page's model: an array of ids, and pages of rows that are read when they are shown."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models import organization_list, settings
from models.organization_list import Column as SortBy
from models.organization_list import OrganizationFilter, OrganizationRow
from models.words import labelled
from ui.tables.columns import Cell, Column, Moment
from ui.tables.organization_cells import organization_columns
from ui.widgets.painting import plain_tooltip

PAGE = 128
PAGES_KEPT = 8
CELL = Qt.ItemDataRole.UserRole  # the Cell; the delegate paints from it

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class OrganizationsModel(QAbstractTableModel):
    """Which organisations fit `wanted`, in the order of the sorted column. Nothing is read before the first read()."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column[OrganizationRow], ...] = organization_columns()
        self.wanted = OrganizationFilter()
        self._now = now
        self._when = Moment(now(), "UTC")
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, OrganizationRow]] = OrderedDict()
        self._sort_by = SortBy.NAME
        self._descending = False

    def read(self, wanted: OrganizationFilter) -> None:
        """Read which ones fit; where they are the same as before, only their cells are renewed."""
        self.wanted = wanted
        self._when = Moment(self._now(), settings.zone())
        fresh = organization_list.ids(wanted, self._sort_by, self._descending)
        if fresh == self._ids:
            self._pages.clear()
            if fresh:
                self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._ids = fresh
        self._pages.clear()
        self.endResetModel()

    def set_order(self, key: str, descending: bool) -> None:
        """Sort by the column of this key when it is read next."""
        self._sort_by = SortBy(next((c.sort for c in self.columns if c.key == key), SortBy.NAME))
        self._descending = descending

    def organization_at(self, row: int) -> int | None:
        """The id of the organisation in a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, organization: int) -> int | None:
        """Where an organisation stands, None for nowhere."""
        try:
            return self._ids.index(organization)
        except ValueError:
            return None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].title
        return self.columns[section].alignment if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment | Qt.AlignmentFlag.AlignVCenter
        row = self._row(index.row())
        return None if row is None else self._said(column, column.cell(row, self._when), role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort at once."""
        if 0 <= column < len(self.columns):
            self.set_order(self.columns[column].key, order is Qt.SortOrder.DescendingOrder)
            self.read(self.wanted)

    @staticmethod
    def _said(column: Column[OrganizationRow], cell: Cell, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(part for part in (cell.text, cell.tip) if part and part != "—"))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labelled(column.title, cell.spoken or cell.text or "—")
        return cell.tip if role == Qt.ItemDataRole.AccessibleDescriptionRole else None

    def _row(self, row: int) -> OrganizationRow | None:
        page = row // PAGE
        rows = self._pages.get(page)
        if rows is None:
            rows = organization_list.rows(self._ids[page * PAGE : (page + 1) * PAGE])
            self._pages[page] = rows
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows.get(self._ids[row])
