"""Conversations: what is coming up, what needs a word whether it took place, and what is past."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models import conversation_list
from models.conversation_list import Section
from ui.desk import Desk
from ui.pages.conversations_month import MonthView
from ui.pages.conversations_section import ConversationSection
from ui.pages.reading_page import ReadingPage
from ui.theme import COLUMN_GAP, PAGE_MARGIN, SPACE_2, SPACE_4, SPACE_6, Role, theme_of
from ui.widgets.button import Button, Kind
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.empty_state import EmptyState
from ui.widgets.line import Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

LIST: Final = "list"
MONTH: Final = "month"
_DAY_WIDTH: Final = 84
# So many of each to begin with: a window shows about a dozen, and the page is there at once.
_COMING, _FEW, _PAST = 8, 4, 8


class ConversationsPage(ReadingPage):
    """Reads again whenever something changed, and at once only while it is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._chain: list[QWidget] = []
        self._summary = Text(role=Role.SOFT_INK)
        self._view = ChipChoice([(LIST, self.tr("List")), (MONTH, self.tr("Month"))], name=self.tr("Show as"))
        self._month: MonthView | None = None  # made when it is first wanted
        self._prepare = Button(self.tr("Prepare a conversation"), Kind.FILLED, pressed=desk.choose_person_wanted.emit)
        self._sections = {
            Section.COMING: ConversationSection(desk, self.tr("Upcoming"), _COMING),
            Section.ASKED: ConversationSection(desk, self.tr("Did you talk?"), _FEW),
            Section.LOOK_BACK: ConversationSection(desk, self.tr("To look back on"), _FEW),
            Section.PAST: ConversationSection(desk, self.tr("Past"), _PAST),
        }
        self._empty = EmptyState(
            self.tr(
                "Here you will find your conversations: those coming up with their sheets,"
                " and those behind you with what has stayed."
            ),
            self.tr("Prepare a conversation"),
        )
        self._build()
        self._view.set_current(LIST)
        self._view.chosen.connect(self.show_as)
        self._empty.chosen.connect(desk.choose_person_wanted)
        for section in self._sections.values():
            section.more_wanted.connect(self.refresh)
        self.read_on(desk.changes.data, desk.changes.settings, desk.changes.time_passed)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again and show it in place."""
        super().refresh()
        now = self._desk.now()
        if self._month is not None and self._month.isVisibleTo(self):
            self._month.refresh()
        limits = {key: section.limit for key, section in self._sections.items()}
        listing = conversation_list.read(now, limits)
        for key, section in self._sections.items():
            section.show_lines(listing.lines[key], listing.counts[key], now, listing.zone)
        self._align_days()
        anything = any(listing.counts.values())
        self._summary.setText(conversation_list.summary(listing))
        monthly = self._view.current() == MONTH
        for widget in (self._summary, self._prepare, self._view):
            widget.setVisible(anything)
        self._lists.setVisible(anything and not monthly)
        if self._month is not None:
            self._month.setVisible(anything and monthly)
        self._empty.setVisible(not anything)
        self._order_tabs()

    def _build(self) -> None:
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(PAGE_MARGIN, SPACE_6, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(SPACE_4)
        box.addLayout(self._header())
        self._lists = QWidget()
        lists = QVBoxLayout(self._lists)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(COLUMN_GAP)
        for section in self._sections.values():
            lists.addWidget(section)
        lists.addStretch(1)
        box.addWidget(self._lists, 1)
        self._content = box
        box.addWidget(self._empty, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(content))

    def _header(self) -> QHBoxLayout:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._summary.setSizePolicy(policy)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Title(self.tr("Conversations")))
        said.addWidget(self._summary)
        header = QHBoxLayout()
        header.setSpacing(SPACE_2)
        header.addLayout(said, 1)
        header.addWidget(self._view, 0, Qt.AlignmentFlag.AlignBottom)
        header.addSpacing(SPACE_2)
        header.addWidget(self._prepare, 0, Qt.AlignmentFlag.AlignBottom)
        return header

    def show_as(self, way: str) -> None:
        """As a LIST or as a MONTH."""
        self._view.set_current(way)
        if way == MONTH and self._month is None:
            self._month = MonthView(self._desk)
            self._content.insertWidget(self._content.indexOf(self._lists), self._month, 1)
        if self._month is not None and way == MONTH:
            self._month.refresh()
        self.refresh()

    def _align_days(self) -> None:
        """One width for the days of all sections, so that the names stand under one another."""
        rows = [row for section in self._sections.values() for row in section.rows()]
        widest = max((row.day_width() for row in rows), default=0)
        for row in rows:
            row.set_day_width(max(widest, round(_DAY_WIDTH * theme_of(self).scale)))

    def _order_tabs(self) -> None:
        """Tab follows the eye, also to rows that came later."""
        chain: list[QWidget] = [self._view, self._prepare]
        if self._month is not None and self._view.current() == MONTH:
            chain += self._month.stops()
        else:
            for section in self._sections.values():
                chain += section.stops()
        if chain != self._chain:
            self._chain = chain
            for first, second in pairwise(chain):
                QWidget.setTabOrder(first, second)
