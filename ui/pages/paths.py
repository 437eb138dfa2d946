"""Paths: what people told, weighed by what the user values, side by side; what to ask next, and whom."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models import career_values, comparing, comparing_words
from models.comparing import Comparison, Value
from models.places import Place
from ui.desk import Desk
from ui.pages import side_column
from ui.pages.paths_dropped import DroppedPaths
from ui.pages.paths_empty import PathsEmpty
from ui.pages.paths_menus import NEW_WEIGHT, MoreValuesMenu, PathQuestion
from ui.pages.paths_opened import SourcesOverlay
from ui.pages.paths_side import AskCard, PlacesCard, TalkNextCard
from ui.pages.paths_table import PathsTable
from ui.pages.reading_page import ReadingPage
from ui.theme import COLUMN_GAP, PAGE_MARGIN, SPACE_1, SPACE_2, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button
from ui.widgets.line import Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

_SIDE_WIDTH: Final = 300


class PathsPage(ReadingPage):
    """Reads again whenever something changed, and at once only while it is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._order: tuple[str, ...] = ()
        self._page: Comparison | None = None
        self._chain: list[QWidget] = []
        self._question = PathQuestion(desk, self)
        self._summary = Text(role=Role.SOFT_INK)
        self._add_value = Button(self.tr("Add a value"))
        self._add_value.set_menu(MoreValuesMenu(desk, self._add_value))
        self._add_path = Button(self.tr("Add a path"), pressed=self._question.ask)
        self._empty = PathsEmpty("")
        self._table = PathsTable(desk)
        self._dropped = DroppedPaths(desk)
        self._ask, self._talks, self._places = AskCard(desk), TalkNextCard(), PlacesCard()
        self._overlay = SourcesOverlay(desk, self)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read everything again and show it in place."""
        super().refresh()
        now = self._desk.now()
        page = self._page = comparing.read(now)
        begun, both = bool(page.columns), bool(page.columns and page.values)
        self._summary.setText(comparing_words.summary(page) if both else "")
        self._empty.show_way(page)
        self._add_value.setVisible(begun)
        self._add_path.setVisible(begun)
        self._content.setVisible(both)
        if both:
            self._table.show_comparison(page, self._in_order(page.values), now)
            self._ask.show_ask(page.ask, now, page.zone)
            self._talks.show_talks(page.talks, now, page.zone)
            self._places.show_places(page.places)
        self._talks.setVisible(bool(page.talks))
        self._places.setVisible(bool(page.places))
        self._dropped.show_paths(page.dropped)
        self._dropped.setVisible(bool(page.dropped))
        self._overlay.show_again(page)
        self._order_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns, or one below the other."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Put what matters most first, and catch up with what changed while another page was shown."""
        super().showEvent(event)
        self._order = ()
        self.refresh()

    def _in_order(self, values: tuple[Value, ...]) -> list[Value]:
        """The order in which they stood when the page came: a row must not run away from the pointer."""
        places_ = {key: place for place, key in enumerate(self._order)}
        ordered = sorted(values, key=lambda value: places_.get(value.key, len(places_)))
        self._order = tuple(value.key for value in ordered)
        return ordered

    def _begin(self) -> None:
        if self._page is not None and self._page.columns:
            picked = self._empty.picked()
            if picked:
                self._desk.do(lambda: career_values.choose(picked, NEW_WEIGHT, self._desk.now()))
            else:
                self._add_value.showMenu()
        else:
            self._question.ask()

    def _open_cell(self, path: int, value: str) -> None:
        if self._page is not None:
            self._overlay.open_cell(self._page, path, value)

    def _open_place(self, place: Place) -> None:
        if self._page is not None:
            self._overlay.open_place(self._page, place.id)

    def _connect(self) -> None:
        self._empty.chosen.connect(self._begin)
        self._table.sources_wanted.connect(self._open_cell)
        self._talks.person_wanted.connect(self._desk.person_wanted)
        self._places.opened.connect(self._open_place)
        self._overlay.person_wanted.connect(self._desk.person_wanted)
        changes = self._desk.changes
        self.read_on(changes.data, changes.settings, changes.time_passed)

    def _build(self) -> None:
        self._summary.setSizePolicy(_as_wide_as_there_is())
        header = QHBoxLayout()
        header.setSpacing(SPACE_2)
        header.addWidget(Title(self.tr("Paths")), 1)
        header.addWidget(self._add_value)
        header.addWidget(self._add_path)
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addLayout(header)
        words.addWidget(self._summary)
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(PAGE_MARGIN, SPACE_6, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(SPACE_4)
        box.addLayout(words)
        box.addWidget(self._empty, 1)
        box.addWidget(self._columns())
        box.addWidget(self._dropped)
        box.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(page))

    def _columns(self) -> QWidget:
        self._side = QWidget()
        self._side_box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._side_box.setContentsMargins(0, 0, 0, 0)
        self._side_box.setSpacing(SPACE_4 - 2)
        for card in (self._ask, self._talks, self._places):
            self._side_box.addWidget(card)
        self._side_box.addStretch(1)
        self._content = QWidget()
        self._columns_box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._columns_box.setContentsMargins(0, 0, 0, 0)
        self._columns_box.setSpacing(COLUMN_GAP)
        self._columns_box.addWidget(self._table, 1, Qt.AlignmentFlag.AlignTop)
        self._columns_box.addWidget(self._side)
        return self._content

    def _fit(self) -> None:
        side_column.fit(self, self._columns_box, self._side, self._side_box, width=_SIDE_WIDTH)

    def _order_tabs(self) -> None:
        """Tab follows the eye, also to rows that came later."""
        chain: list[QWidget] = [self._add_value, self._add_path, *self._table.stops()]
        for card in (self._ask, self._talks, self._places, self._dropped):
            chain += card.stops()
        if chain != self._chain:
            self._chain = chain
            for first, second in pairwise(chain):
                QWidget.setTabOrder(first, second)


def _as_wide_as_there_is() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
