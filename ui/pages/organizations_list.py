"""The list of organisations on its card: the table, or what an empty one says."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from models import settings
from models.organization_list import OrganizationFilter
from ui.desk import Desk
from ui.tables.layout import ColumnLayout
from ui.tables.organizations_model import CELL, OrganizationsModel
from ui.tables.view import TableView
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState

COLUMNS_KEY = "organizations.columns"


class OrganizationsList(Card):
    """`selected` when another one is selected, `chosen` when the button of the empty state was pressed."""

    selected = Signal()
    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=1)
        self.body.setContentsMargins(1, 1, 1, 6)  # the last row ends above the round corners
        self.model = OrganizationsModel(desk.now, self)
        self.view = TableView(self.model, CELL)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Organisations"))
        self.empty = EmptyState("")
        self.empty.chosen.connect(self.chosen)
        self.columns = ColumnLayout(self.view, self.model.columns, COLUMNS_KEY)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.body.addWidget(self._stack)
        self._ready = False
        self._kept: int | None = None
        self._place = 0
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.selected)
        self.view.selectionModel().selectionChanged.connect(self._later.start)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._restore)

    def read(self, wanted: OrganizationFilter) -> None:
        """Read which ones fit, again or for the first time."""
        if not self._ready:
            self._ready = True
            self.model.set_order(*self._order())
            self.view.header.sortIndicatorChanged.connect(self.model.sort)
        another = wanted != self.model.wanted
        self.model.read(wanted)
        if another:
            self.view.scrollToTop()
        self.select_first()
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self.empty)
        self._later.start()

    def organization(self) -> int | None:
        """The id of the one that is selected."""
        ranges = self.view.selected_ranges()
        return self.model.organization_at(ranges[0][0]) if ranges else None

    def select(self, organization: int) -> bool:
        """Select one and scroll there; False where it is not among those shown."""
        row = self.model.row_of(organization)
        if row is None:
            return False
        self.view.select_ranges([(row, row)], row)
        self.view.scrollTo(self.model.index(row, 0))
        return True

    def select_first(self) -> None:
        """Where nothing is selected, select what stands where the selected one stood, or the first."""
        count = self.model.rowCount()
        if count and not self.view.selectionModel().hasSelection():
            row = min(self._place, count - 1)
            self.view.select_ranges([(row, row)], row)

    def ask_for_columns(self, place: QPoint) -> None:
        """Open the menu in which columns are chosen."""
        self.columns.ask(place)

    def _order(self) -> tuple[str, bool]:
        """What it was sorted by the last time; at first by the user's interest, the greatest on top."""
        remembered = settings.get(COLUMNS_KEY, None) is not None
        key, descending = self.columns.restore("interest")
        if not remembered:
            descending = True
            with QSignalBlocker(self.view.header):
                self.view.header.setSortIndicator(self.view.header.sortIndicatorSection(), Qt.SortOrder.DescendingOrder)
        return key, descending

    def _remember(self) -> None:
        self._kept = self.organization()
        row = self.model.row_of(self._kept) if self._kept is not None else None
        self._place = row or 0

    def _restore(self) -> None:
        row = self.model.row_of(self._kept) if self._kept is not None else None
        if row is not None:
            self.view.select_ranges([(row, row)], row)
        self._later.start()
