"""The People page's model: an array of ids, and pages of rows that are read when they are shown."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models import people_list, settings
from models.people_list import Column as SortBy
from models.people_list import PeopleFilter, PersonRow
from models.words import labelled
from ui.tables.columns import Cell, Column, Moment
from ui.tables.people_cells import people_columns
from ui.widgets.painting import plain_tooltip

PAGE = 256
PAGES_KEPT = 8
CELL = Qt.ItemDataRole.UserRole  # the Cell; the delegate paints from it

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PeopleModel(QAbstractTableModel):
    """Who fits `wanted`, in the order of the sorted column; all of it sorted and filtered in SQL.

    `now` tells the time. Nothing is read before the first refresh().
    """

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column[PersonRow], ...] = people_columns()
        self.wanted = PeopleFilter()
        self._now = now
        self._when = Moment(now(), "UTC")
        self._order: people_list.PeopleOrder | None = None
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, PersonRow]] = OrderedDict()
        self._sort_by = SortBy.NEXT
        self._descending = False

    def refresh(self) -> None:
        """Read again who fits, and in which order; views keep their place where rows stay."""
        self._when = Moment(self._now(), settings.zone())
        self._order = people_list.PeopleOrder(self.wanted, self._when.now, self._sort_by, self._descending)
        self._take(self._order.search(self.wanted.text))

    def set_wanted(self, wanted: PeopleFilter) -> None:
        """Show other people."""
        only_text = replace(wanted, text=self.wanted.text) == self.wanted
        if wanted != self.wanted:
            self.wanted = wanted
            if only_text and self._order is not None:
                self._take(self._order.search(wanted.text))
            else:
                self.refresh()

    def set_order(self, key: str, descending: bool) -> None:
        """Sort by the column of this key from the next refresh on."""
        self._sort_by = SortBy(next((c.sort for c in self.columns if c.key == key), SortBy.NEXT))
        self._descending = descending
        self._order = None

    def person_at(self, row: int) -> int | None:
        """The id of the person in a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def people_between(self, first: int, last: int) -> Sequence[int]:
        """The ids of the rows from `first` to `last`."""
        return self._ids[first : last + 1]

    def row_of(self, person: int) -> int | None:
        """Where a person stands, None for nowhere."""
        try:
            return self._ids.index(person)
        except ValueError:
            return None

    def cell(self, row: int, column: int) -> Cell | None:
        """What a cell shows; None where the person is gone meanwhile."""
        person = self._row(row)
        return self.columns[column].cell(person, self._when) if person else None

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
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].alignment
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[index.column()].alignment | Qt.AlignmentFlag.AlignVCenter
        cell = self.cell(index.row(), index.column())
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(part for part in (cell.text, cell.tip) if part and part != "—"))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labelled(self.columns[index.column()].title, cell.spoken or cell.text or "—")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return cell.tip
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort in SQL, at once."""
        if 0 <= column < len(self.columns):
            self.set_order(self.columns[column].key, order is Qt.SortOrder.DescendingOrder)
            self.refresh()

    def _row(self, row: int) -> PersonRow | None:
        page = row // PAGE
        rows = self._pages.get(page)
        if rows is None:
            rows = people_list.rows(self._ids[page * PAGE : (page + 1) * PAGE], self._when.now)
            self._pages[page] = rows
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows.get(self._ids[row])

    def _take(self, fresh: array[int]) -> None:
        """Replace the ids, telling views as little as has changed."""
        old = self._ids
        head = _common_start(old, fresh)
        tail = _common_start(old[head:][::-1], fresh[head:][::-1])
        gone, come = len(old) - head - tail, len(fresh) - head - tail
        if gone == 0 and come == 0:
            self._pages.clear()
            if fresh:
                last = self.index(len(fresh) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
        elif gone == 0 and old:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._replace(fresh)
            self.endInsertRows()
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(self.columns) - 1))
        elif come == 0 and fresh:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._replace(fresh)
            self.endRemoveRows()
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self._replace(fresh)
            self.endResetModel()

    def _replace(self, fresh: array[int]) -> None:
        self._ids = fresh
        self._pages.clear()


def _common_start(first: Sequence[int], second: Sequence[int]) -> int:
    """How many members two sequences have in common from their start on."""
    shortest = min(len(first), len(second))
    if first[:shortest] == second[:shortest]:
        return shortest
    low, high = 0, shortest
    while high - low > 1:
        middle = (low + high) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle
    return low
