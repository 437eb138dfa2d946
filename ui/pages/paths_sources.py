"""What lies behind a cell or a place: who said so, when, how they put it, and the user's line about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import comparing_words
from models.evidence import Source
from models.rules.days import local_day
from models.words import say_date, say_full, words
from ui.theme import SEMI_BOLD, SPACE_2, SPACE_3, SPACE_4, Role
from ui.widgets.button import IconButton
from ui.widgets.card import CardRows
from ui.widgets.dots import STAR, Dots
from ui.widgets.line import CardTitle, Line
from ui.widgets.scroll import Scroll
from ui.widgets.tag import Tag, TagKind
from ui.widgets.text import Run, Text


class SourceRow(QWidget):
    """One voice: its name leads to the person."""

    person_wanted = Signal(int)

    def __init__(self, source: Source, value: str, now: datetime, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = Text()
        name.set_most_lines(2)
        link = "" if source.person is None else str(source.person)
        name.set_bold_spans([Run(source.person_name or words("paths.your_view"), bold=True, link=link)])
        name.link_activated.connect(self._open)
        day = Line(say_date(local_day(source.at, zone), local_day(now, zone)), Role.SOFT_INK)
        day.setToolTip(say_full(source.at, zone))
        said = comparing_words.say_rating(source.rating)
        tag = Tag(said if source.rating is None else f"{source.rating} · {said}", TagKind.NEUTRAL)
        top = QHBoxLayout()
        top.setSpacing(SPACE_2)
        top.addWidget(name, 1)
        top.addWidget(day)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        box.setSpacing(SPACE_2)
        box.addLayout(top)
        if value:
            box.addWidget(Line(value, weight=SEMI_BOLD))
        box.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeading)
        if source.note:
            box.addWidget(Text(source.note))

    def _open(self, person: str) -> None:
        self.person_wanted.emit(int(person))


class SourcesPanel(QWidget):
    """The panel in the overlay: a title, what it comes to, stars for a place, and the voices."""

    person_wanted = Signal(int)
    closed = Signal()
    interest_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = CardTitle()
        self._about = Text(role=Role.SOFT_INK)
        self._stars = Dots(STAR)
        self._stars.setAccessibleName(self.tr("How much you could see yourself there"))
        self._stars.chosen.connect(self.interest_chosen)
        self._rows = CardRows()
        self._nothing = Text(role=Role.SOFT_INK)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(IconButton("close", self.tr("Close"), pressed=self.closed.emit))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        column.addWidget(self._nothing)
        column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addLayout(top)
        box.addWidget(self._about)
        box.addWidget(self._stars)
        box.addSpacing(SPACE_2)
        box.addWidget(Scroll(inside), 1)

    def show_sources(self, title: str, about: str, sources: Sequence[Source], now: datetime, zone: str) -> None:
        """Show the voices behind one cell."""
        nothing = self.tr("Nobody has told you about this yet. When you look back on a conversation, you can note it.")
        self._show(title, about, nothing if not sources else "")
        self._stars.hide()
        self._fill(sources, {}, now, zone)

    def show_place(
        self, title: str, interest: int, sources: Sequence[Source], values: Mapping[str, str], now: datetime, zone: str
    ) -> None:
        """Show what was heard of a place, on whichever value; `values` are their names."""
        nothing = self.tr("Nobody has told you about this place yet. What you hear will stand here.")
        self._show(title, self.tr("Could you see yourself here?"), nothing if not sources else "")
        self._stars.setValue(interest)
        self._stars.show()
        self._fill(sources, values, now, zone)

    def _show(self, title: str, about: str, nothing: str) -> None:
        self.setAccessibleName(title)
        self._title.setText(title)
        self._about.setText(about)
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing))
        self._rows.setVisible(not nothing)

    def _fill(self, sources: Sequence[Source], values: Mapping[str, str], now: datetime, zone: str) -> None:
        self._rows.clear()
        for source in sources:
            row = SourceRow(source, values.get(source.value, ""), now, zone)
            row.person_wanted.connect(self.person_wanted)
            self._rows.add_row(row)
