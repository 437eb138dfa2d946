"""The card of the conversation that comes next."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models import conversations
from models.conversations import Conversation
from models.rules.days import local_day
from models.words import labelled, say_full, say_slot, words
from ui.desk import Desk
from ui.pages.today_runs import shortened
from ui.theme import SPACE_4, Role
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.line import CardTitle
from ui.widgets.tag import Tag, TagKind
from ui.widgets.text import Text

_BETWEEN = "  ·  "


class TalkCard(Card):
    """Who, when, and the one thing to do next: prepare, print, or, on the day itself, write notes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, horizontal=True)
        self._desk = desk
        self._talk: Conversation | None = None
        self._avatar = Avatar(size=44)
        self._name = CardTitle()
        self._tag = Tag("")
        self._details = Text(role=Role.SOFT_INK)
        self._open = Button(self.tr("Open"), pressed=self._prepare)
        self._print = Button(self.tr("Print sheet"), pressed=self._print_sheet)
        self._prepare_button = Button(self.tr("Prepare"), Kind.FILLED, pressed=self._prepare)
        self._talked_button = Button(self.tr("We talked"), pressed=self._talked)
        self._notes = Button(self.tr("Open notes"), Kind.FILLED, pressed=self._open_notes)
        self.body.setSpacing(SPACE_4)
        self.body.addWidget(self._avatar)
        self.body.addWidget(self._words(), 1)
        for button in self._buttons():
            self.body.addWidget(button)

    def show_talk(self, talk: Conversation, now: datetime, zone: str) -> None:
        """Show this conversation, which has a date, as of `now` in the user's zone."""
        self._talk = talk
        self._avatar.set_name(talk.person_name)
        self._name.setText(talk.heading)
        self._tag.setText(self.tr("Sheet ready") if talk.sheet_ready else self.tr("Not prepared"))
        self._tag.set_kind(TagKind.ACCENT if talk.sheet_ready else TagKind.AMBER)
        self._tag.setMinimumWidth(self._tag.sizeHint().width())  # a long name gives way
        begun = talk.starts_at is not None and talk.starts_at <= now
        parts = [shortened(talk.role), words(f"form_inline.{talk.form}")]
        if talk.starts_at is not None and talk.ends_at is not None:
            parts.insert(1, say_slot(talk.starts_at, talk.ends_at, now, zone, talk.person_zone))
            self._details.setToolTip(say_full(talk.starts_at, zone))
        self._details.setText(_BETWEEN.join(part for part in parts if part))
        near = begun or (talk.starts_at is not None and local_day(talk.starts_at, zone) == local_day(now, zone))
        self._open.setVisible(talk.sheet_ready and not near)
        self._print.setVisible(talk.sheet_ready)
        self._print.set_kind(Kind.OUTLINE if near else Kind.FILLED)
        self._prepare_button.setVisible(not talk.sheet_ready and not begun)
        self._talked_button.setVisible(begun)
        self._notes.setVisible(near and (talk.sheet_ready or begun))
        for button in self._buttons():
            button.setAccessibleName(labelled(button.text(), talk.heading))

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order of the eye."""
        return [*self._buttons()]

    def _buttons(self) -> tuple[Button, ...]:
        return (self._open, self._print, self._prepare_button, self._talked_button, self._notes)

    def _words(self) -> QWidget:
        block = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        block.setSizePolicy(policy)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._name)
        top.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        box = QVBoxLayout(block)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        box.addStretch(1)
        box.addLayout(top)
        box.addWidget(self._details)
        box.addStretch(1)
        return block

    def _prepare(self) -> None:
        if self._talk is not None:
            self._desk.prepare_wanted.emit(self._talk.person)

    def _print_sheet(self) -> None:
        if self._talk is not None:
            self._desk.sheet_wanted.emit(self._talk.id)

    def _open_notes(self) -> None:
        if self._talk is not None:
            self._desk.notes_wanted.emit(self._talk.id)

    def _talked(self) -> None:
        talk = self._talk
        if talk is not None:
            self._desk.do(lambda: conversations.held(talk.id, self._desk.now()))
