"""The list of people on its card: the table, or what an empty one says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from models.people_list import PeopleFilter
from ui.desk import Desk
from ui.tables.layout import ColumnLayout
from ui.tables.people_model import CELL, PeopleModel
from ui.tables.view import TableView
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState

COLUMNS_KEY = "people.columns"


class PeopleList(Card):
    """`selected` when other people are selected, `chosen` when the button of the empty state was pressed."""

    selected = Signal()
    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=1)
        # The last row ends above the round corners.
        self.body.setContentsMargins(1, 1, 1, 6)
        self.model = PeopleModel(desk.now, self)
        self.view = TableView(self.model, CELL)
        self.view.setAccessibleName(self.tr("People"))
        self.empty = EmptyState("")
        self.empty.chosen.connect(self.chosen)
        self.layout_ = ColumnLayout(self.view, self.model.columns, COLUMNS_KEY)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.body.addWidget(self._stack)
        self._ready = False
        self._selected: Sequence[int] = ()
        self._current: int | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._tell)
        self.view.selectionModel().selectionChanged.connect(self._changed)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._restore)

    def read(self, wanted: PeopleFilter) -> None:
        """Read who fits, again or for the first time."""
        if not self._ready:
            self._ready = True
            self.model.set_order(*self.layout_.restore("next"))
            self.view.header.sortIndicatorChanged.connect(self.model.sort)
        if wanted == self.model.wanted:
            self.model.refresh()
        else:
            self.model.set_wanted(wanted)
            self.view.scrollToTop()
        self.select_first()
        self._later.start()

    def show_table(self, shown: bool) -> None:
        """Show the table, or else what an empty one says."""
        self._stack.setCurrentWidget(self.view if shown else self.empty)

    def people(self) -> Sequence[int]:
        """The ids of those who are selected, from top to bottom."""
        found: list[int] = []
        for first, last in self.view.selected_ranges():
            found.extend(self.model.people_between(first, last))
        return found

    def select(self, person: int) -> bool:
        """Select one person and scroll there; False where the person is not among those shown."""
        row = self.model.row_of(person)
        if row is None:
            return False
        self.view.select_ranges([(row, row)], row)
        self.view.scrollTo(self.model.index(row, 0))
        return True

    def select_first(self) -> None:
        """Where nothing is selected, select the row that the keyboard is on, or the first."""
        if self.model.rowCount() and not self.view.selectionModel().hasSelection():
            row = max(0, self.view.currentIndex().row())
            self.view.select_ranges([(row, row)], row)

    def take_columns(self, columns: dict[str, Any]) -> None:
        """Lay the columns out, and sort, as a view remembers it; read() shows it."""
        self.model.set_order(*self.layout_.take(columns, "next"))
        self.layout_.keep()
        self.model.refresh()

    def ask_for_columns(self, place: QPoint) -> None:
        """Open the menu in which columns are chosen."""
        self.layout_.ask(place)

    def _changed(self, *_: object) -> None:
        self._later.start()

    def _tell(self) -> None:
        self.selected.emit()

    def _remember(self) -> None:
        """Before everything moves: who is selected, unless that is almost everybody."""
        self._selected = self.people()
        self._current = self.model.person_at(self.view.currentIndex().row())

    def _restore(self) -> None:
        rows = [row for row in map(self.model.row_of, self._selected[:200]) if row is not None]
        if rows:
            current = self.model.row_of(self._current) if self._current is not None else None
            self.view.select_ranges([(row, row) for row in rows], rows[0] if current is None else current)
        self._later.start()
