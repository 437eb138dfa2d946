"""Today: the conversation that comes next, what to follow up, what is coming, and the network so far."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models import today
from models.today import Coming, Today
from ui.desk import Desk
from ui.pages import side_column
from ui.pages.reading_page import ReadingPage
from ui.pages.today_coming import ComingList
from ui.pages.today_due import DueList
from ui.pages.today_empty import NothingCard
from ui.pages.today_side import NetworkCard, WorthCard
from ui.pages.today_talk import TalkCard
from ui.theme import COLUMN_GAP, PAGE_MARGIN, SPACE_2, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button
from ui.widgets.line import Heading, Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.pages.autostart import AutostartOffer


class TodayPage(ReadingPage):
    """The first page. It reads again whenever something changed, and at once only while it is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._chain: list[QWidget] = []
        self._greeting = Title()
        self._summary = Text(role=Role.SOFT_INK)
        self._add = Button(self.tr("Add a person"), pressed=desk.add_person_wanted.emit)
        self._prepare = Button(self.tr("Prepare a conversation"), pressed=desk.choose_person_wanted.emit)
        self._talk = TalkCard(desk)
        self._due = DueList(desk)
        self._nothing = NothingCard(desk)
        self._offer: AutostartOffer | None = None
        self._coming = ComingList()
        self._network = NetworkCard()
        self._worth = WorthCard()
        self._build()
        self._due.more_wanted.connect(self.refresh)
        self._coming.open_wanted.connect(self._open_coming)
        self._worth.person_wanted.connect(desk.person_wanted)
        self._network.more_wanted.connect(desk.progress_wanted)
        self._worth.more_wanted.connect(desk.whom_to_ask_wanted)
        self.read_on(desk.changes.data, desk.changes.settings, desk.changes.time_passed)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again and show it in place."""
        super().refresh()
        now = self._desk.now()
        facts = today.read(now)
        self._greeting.setText(today.greeting(facts))
        self._summary.setText(today.summary(facts))
        if facts.next_talk is not None:
            self._talk.show_talk(facts.next_talk, now, facts.zone)
        self._talk.setVisible(facts.next_talk is not None)
        self._due.show_due(facts.due, now)
        self._nothing.show_way(agreed=facts.anybody_agreed, calm=facts.next_talk is not None)
        self._coming.show_coming(facts.coming, now, facts.zone)
        self._network.show_progress(facts.progress)
        self._worth.show_named(facts.named, facts.suggested)
        self._show_sections(facts)
        self._order_tabs()

    def offer(self, card: AutostartOffer) -> None:
        """Show a card with an offer below the greeting, until it was answered."""
        self._offer = card
        self._box.insertWidget(1, card)
        card.answered.connect(self._take_offer_away)
        self._order_tabs()

    def _take_offer_away(self) -> None:
        offer, self._offer = self._offer, None
        if offer is not None:
            offer.hide()
            offer.deleteLater()
        self._order_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns, or one below the other."""
        super().resizeEvent(event)
        self._fit()

    def _show_sections(self, facts: Today) -> None:
        self._due.setVisible(bool(facts.due))
        self._nothing.setVisible(not facts.due)
        self._coming_section.setVisible(bool(facts.coming))
        self._worth_section.setVisible(bool(facts.named or facts.suggested))

    def _open_coming(self, coming: Coming) -> None:
        if coming.interview is None:
            self._desk.person_wanted.emit(coming.person)
        else:
            self._desk.prepare_wanted.emit(coming.person)

    def _build(self) -> None:
        content = QWidget()
        box = self._box = QVBoxLayout(content)
        box.setContentsMargins(PAGE_MARGIN, SPACE_6, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(SPACE_4)
        box.addLayout(self._header())
        box.addWidget(self._talk)
        box.addLayout(self._columns())
        box.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(content))

    def _header(self) -> QHBoxLayout:
        self._summary.setSizePolicy(_as_wide_as_there_is())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._greeting)
        words.addWidget(self._summary)
        header = QHBoxLayout()
        header.setSpacing(SPACE_2)
        header.addLayout(words, 1)
        header.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        header.addWidget(self._prepare, 0, Qt.AlignmentFlag.AlignBottom)
        return header

    def _columns(self) -> QBoxLayout:
        self._coming_section = _section(self.tr("Coming up"), self._coming)
        self._worth_section = _section(self.tr("Worth a look"), self._worth)
        main = QVBoxLayout()
        main.setSpacing(COLUMN_GAP)
        main.addWidget(_section(self.tr("To follow up"), self._due, self._nothing))
        main.addWidget(self._coming_section)
        main.addStretch(1)
        self._side = QWidget()
        self._side_box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._side_box.setContentsMargins(0, 0, 0, 0)
        self._side_box.setSpacing(COLUMN_GAP)
        top = Qt.AlignmentFlag.AlignTop
        self._side_box.addWidget(_section(self.tr("Your network so far"), self._network), 0, top)
        self._side_box.addWidget(self._worth_section, 0, top)
        self._side_box.addStretch(1)
        self._columns_box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns_box.setSpacing(COLUMN_GAP)
        self._columns_box.addLayout(main, 1)
        self._columns_box.addWidget(self._side)
        return self._columns_box

    def _fit(self) -> None:
        side_column.fit(self, self._columns_box, self._side, self._side_box)

    def _order_tabs(self) -> None:
        """Tab follows the eye, also to rows that came later."""
        chain = [self._add, self._prepare, *(self._offer.stops() if self._offer is not None else ())]
        chain += [*self._talk.stops(), *self._due.stops(), *self._nothing.stops()]
        chain += [*self._coming.stops(), *self._network.stops(), *self._worth.stops()]
        if chain != self._chain:
            self._chain = chain
            for first, second in pairwise(chain):
                QWidget.setTabOrder(first, second)


def _section(title: str, *widgets: QWidget) -> QWidget:
    """Cards under a soft heading, which names them to a screen reader too."""
    section = QWidget()
    section.setAccessibleName(title)
    box = QVBoxLayout(section)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(SPACE_2)
    box.addWidget(Heading(title))
    for widget in widgets:
        box.addWidget(widget)
    return section


def _as_wide_as_there_is() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
