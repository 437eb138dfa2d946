"""A month as a table: six weeks of seven days, and the conversations of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.conversation_list import Listed
from models.rules.days import local_day
from models.words import say_date, say_time, words

WEEKS: Final = 6
DAYS: Final = 7
DAY_ROLE: Final = Qt.ItemDataRole.UserRole
LINES_ROLE: Final = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class MonthModel(QAbstractTableModel):
    """Only presents what show_month was given. `first_weekday` is ISO's, Monday 1."""

    def __init__(self, first_weekday: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first_weekday = first_weekday
        self._start = date(2026, 6, 1)
        self._zone = "UTC"
        self._lines: dict[date, list[Listed]] = {}

    def days_of(self, month: date) -> tuple[date, date]:
        """The first day that the table shows for the month of this day, and the day after the last."""
        first = month.replace(day=1)
        start = first - timedelta(days=(first.isoweekday() - self._first_weekday) % DAYS)
        return start, start + timedelta(days=WEEKS * DAYS)

    def show_month(self, month: date, lines: Sequence[Listed], zone: str) -> None:
        """Show the month of this day with these conversations, in the user's zone."""
        self.beginResetModel()
        self._start, self._zone = self.days_of(month)[0], zone
        self._lines = {}
        for line in lines:
            if line.at is not None:
                self._lines.setdefault(local_day(line.at, zone), []).append(line)
        self.endResetModel()

    def day(self, index: _Index) -> date:
        """The day of a cell."""
        return self._start + timedelta(days=index.row() * DAYS + index.column())

    def lines(self, day: date) -> tuple[Listed, ...]:
        """The conversations of a day that is shown, by time."""
        return tuple(self._lines.get(day, ()))

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day, or an invalid index where it is not shown."""
        number = (day - self._start).days
        return self.index(number // DAYS, number % DAYS) if 0 <= number < WEEKS * DAYS else QModelIndex()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WEEKS

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else DAYS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        day = self.day(index)
        if role == DAY_ROLE:
            return day
        if role == LINES_ROLE:
            return self.lines(day)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [f"{self.time_of(line)} {line.heading}" for line in self.lines(day)]
            return words("list.comma").join([say_date(day, style="full"), *said])
        return None

    def time_of(self, line: Listed) -> str:
        """When it begins, by the user's clock; empty for one of which only the day is known."""
        return say_time(line.starts_at, self._zone) if line.starts_at is not None else ""
