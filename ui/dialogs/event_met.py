"""Those who were met at an event: each can be opened, or taken out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import events
from models.events import Met
from models.words import labelled, words
from ui.theme import SPACE_2, SPACE_3, Role
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, Kind
from ui.widgets.card import CardRows, Row
from ui.widgets.line import Heading, Line

PAGE = 12


class EventMet(QWidget):
    """`opened` and `taken_out` carry the person."""

    opened = Signal(int)
    taken_out = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = PAGE
        self._event: int | None = None
        self._shown: tuple[Met, ...] = ()
        self._heading = Heading()
        self._card = CardRows()
        self._more = Button("", Kind.LINK, pressed=self._show_more)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self._heading)
        box.addWidget(self._card)
        box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_event(self, event: int | None, count: int) -> None:
        """Show the people of this event, of whom there are `count`."""
        if event != self._event:
            self._limit = PAGE
        self._event = event
        met = events.people_met(event, self._limit) if event is not None else ()
        self._heading.setText(words("event.met", count=count))
        if met != self._shown:
            self._shown = met
            self._card.clear()
            for one in met:
                self._card.add_row(self._row(one))
        left = count - len(met)
        self._more.setText(self.tr("Show {0} more").format(min(left, PAGE * 4)))
        self._more.setVisible(left > 0)
        self.setVisible(bool(met))

    def _row(self, one: Met) -> Row:
        row = Row(opens=True)
        row.setAccessibleName(self.tr("Open {name}").replace("{name}", one.name[:80]))
        row.activated.connect(lambda: self.opened.emit(one.id))
        row.body.addWidget(Avatar(one.name))
        about = QVBoxLayout()
        about.setSpacing(0)
        about.addWidget(Line(one.name, weight=600))
        stage = self.tr("Archived") if one.archived else words(f"stage.{one.stage}")
        about.addWidget(Line("  ·  ".join(filter(None, (one.role, stage))), Role.SOFT_INK))
        row.body.addLayout(about, 1)
        row.body.setSpacing(SPACE_3)
        for text, kind, signal in (
            (self.tr("Open"), Kind.ACCENT, self.opened),
            (self.tr("Take out"), Kind.OUTLINE, self.taken_out),
        ):
            button = Button(text, kind, pressed=lambda signal=signal: signal.emit(one.id))
            button.setAccessibleName(labelled(text, one.name[:80]))
            row.body.addWidget(button)
        return row

    def _show_more(self) -> None:
        count = len(self._shown)
        self._limit += PAGE * 4
        if self._event is not None:
            there = events.one(self._event)
            self.show_event(self._event, there.count if there is not None else count)
