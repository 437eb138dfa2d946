"""The cards beside the table of the Paths page: what to ask next, whom to talk to next, and places."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from models import asking_about, comparing_words
from models.comparing import Ask, Talk
from models.places import Place
from ui.desk import Desk
from ui.theme import RADIUS_TAG, SPACE_1, SPACE_3, TEXT, Role, theme_of
from ui.widgets.card import Card
from ui.widgets.dots import STAR
from ui.widgets.line import Heading
from ui.widgets.painting import draw_line, elided, text_width
from ui.widgets.press import Press
from ui.widgets.text import Run, Text


class SideCard(Card):
    """A card with its heading within."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setSpacing(SPACE_3 - 2)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body.addWidget(Heading(title))


class AskCard(SideCard):
    """The answer that would settle most, and the way to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ask next"), parent)
        self._desk = desk
        self._ask: Ask | None = None
        self._sentence = Text()
        self._more = Text(role=Role.SOFT_INK)
        self._way = Text()
        self._way.link_activated.connect(self._act)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._more)
        self.body.addWidget(self._way)
        self.body.addStretch(1)

    def show_ask(self, ask: Ask | None, now: datetime, zone: str) -> None:
        """Show this question; None where nothing is left to ask."""
        self._ask = ask
        self._way.setVisible(ask is not None)
        self._way.setToolTip("")
        if ask is None:
            self._sentence.setText(comparing_words.nothing_to_ask())
            self._more.hide()
            return
        before, after = comparing_words.ask_around(ask.gap, ask.path_name)
        self._sentence.set_bold_spans([Run(before), Run(ask.value_name, bold=True), Run(after)])
        more = comparing_words.on_sheet(ask, now, zone)
        if ask.on_sheet:
            way = self.tr("Open the sheet")
        elif ask.talk is not None:
            way = self.tr("Add to the next conversation")
            self._way.setToolTip(comparing_words.next_talk(ask.talk, now, zone))
        elif ask.person is not None:
            more = self.tr("{name} could tell you.").replace("{name}", ask.person_name)
            way = self.tr("Prepare a conversation")
        else:
            more = self.tr("Who could tell you?")
            way = self.tr("Add a person")
        self._way.set_bold_spans([Run(way, link="way")])
        self._more.setText(more)
        self._more.setVisible(bool(more))

    def stops(self) -> list[QWidget]:
        """What Tab stops at."""
        return [] if self._ask is None else list(self._way.findChildren(QPushButton))

    def _act(self, _link: str) -> None:
        ask, desk = self._ask, self._desk
        if ask is None:
            return
        talk, person, now = ask.talk, ask.person, desk.now()
        if talk is not None and ask.on_sheet:
            desk.prepare_wanted.emit(talk.person)
        elif talk is not None:
            desk.do(lambda: asking_about.add_question(talk.interview, ask.value, now))
        elif person is not None:
            if desk.do(lambda: asking_about.prepare_with(person, ask.value, now)) is not None:
                desk.prepare_wanted.emit(person)
        else:
            desk.add_person_wanted.emit()


class TalkNextCard(SideCard):
    """Whom to talk to next, and why."""

    person_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Talk next to"), parent)
        self._texts: list[Text] = []
        self.body.addStretch(1)

    def show_talks(self, talks: Sequence[Talk], now: datetime, zone: str) -> None:
        """Show these people."""
        while len(self._texts) < len(talks):
            text = Text()
            text.set_most_lines(3)
            text.link_activated.connect(self._open)
            self.body.insertWidget(self.body.count() - 1, text)
            self._texts.append(text)
        for text in self._texts[len(talks) :]:
            text.hide()
        for text, talk in zip(self._texts, talks, strict=False):
            why = comparing_words.why_talk(talk, now, zone)
            text.set_bold_spans(
                [Run(talk.name, link=str(talk.person), role=Role.INK), Run(f" {why}", role=Role.SOFT_INK)]
            )
            text.show()

    def stops(self) -> list[QWidget]:
        """What Tab stops at."""
        return [link for text in self._texts if not text.isHidden() for link in text.findChildren(QPushButton)]

    def _open(self, person: str) -> None:
        self.person_wanted.emit(int(person))


class PlaceRow(Press):
    """An organisation with the user's interest in stars; pressed, it shows what was heard of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._stars = 0
        self.setFont(theme_of(self).font(TEXT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_place(self, place: Place, stars: str) -> None:
        """Show this one; `stars` says its interest to somebody who hears it."""
        self._stars = place.interest
        self.setText(place.name)
        self.setAccessibleName(f"{place.name}, {stars}")
        self.setToolTip(stars)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, theme_of(self).grown(24))

    def room_for_text(self) -> int:
        return self.width() - text_width(STAR * self._stars, self.fontMetrics()) - SPACE_1

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.hovered)
        painter.setFont(font)
        painter.setPen(theme.color(Role.INK))
        name = elided(self.label(), self.fontMetrics(), self.room_for_text())
        width = text_width(name, self.fontMetrics())
        draw_line(painter, self, self.mirrored(QRect(0, 0, width, self.height())), name)
        painter.setFont(self.font())
        painter.setPen(theme.color(Role.SOFT_INK))
        stars = QRect(width + SPACE_1, 0, self.width() - width - SPACE_1, self.height())
        draw_line(painter, self, self.mirrored(stars), STAR * self._stars)
        self.ring(painter, self.rect(), RADIUS_TAG)


class PlacesCard(SideCard):
    """Places that the user could see themselves in; `opened` carries the Place that was pressed."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Places you could see yourself"), parent)
        self._rows: list[PlaceRow] = []
        self._places: Sequence[Place] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.body.addStretch(1)

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these, the most wanted first."""
        self._places = places
        while len(self._rows) < len(places):
            row = PlaceRow()
            number = len(self._rows)
            row.clicked.connect(lambda _checked=False, number=number: self.opened.emit(self._places[number]))
            self._list.addWidget(row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(places))
        for row, place in zip(self._rows, places, strict=False):
            row.show_place(place, self.tr("{0} of 5 stars").format(place.interest))

    def stops(self) -> list[QWidget]:
        """What Tab stops at."""
        return [row for row in self._rows if not row.isHidden()]
