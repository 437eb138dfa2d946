"""Who and what came up, at the right of the notes: one key notes it, Enter changes it, Delete removes it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import mentions
from models.mentions import Mentioned
from models.terms import MentionKind
from models.words import labelled
from ui import keys
from ui.pages.notes_mention_field import MentionField, say_known
from ui.pages.notes_session import NotesSession
from ui.theme import SPACE_2, SPACE_3, Role
from ui.widgets.card import CardRows, Row
from ui.widgets.line import Heading, Small
from ui.widgets.scroll import Scroll
from ui.widgets.tag import Tag, TagKind
from ui.widgets.text import Run, Text

_TONES: Final = {
    MentionKind.PERSON: TagKind.ACCENT,
    MentionKind.ORGANIZATION: TagKind.BLUE,
    MentionKind.PROMISE: TagKind.AMBER,
    MentionKind.READING: TagKind.NEUTRAL,
}
_LITTLE: Final = 104  # pixels: the heading and a sentence
_NO_LIMIT: Final = 16_777_215


class MentionRow(Row):
    """One thing that came up. A click or Enter changes it."""

    removed = Signal()

    def __init__(self, mention: Mentioned, kind_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, opens=True, side=SPACE_3)
        self.mention = mention
        self.body.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        text = Text(mention.text)
        text.set_most_lines(3)
        text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.addWidget(text)
        said = say_known(mention.through) if mention.known else ""
        if said:
            words.addWidget(Small(said))
        tag = Tag(kind_name, _TONES[mention.kind])
        self.body.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(words, 1)
        self.setAccessibleName(labelled(kind_name, mention.text))
        self.setAccessibleDescription(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        menu.addAction(self.tr("Change"), self.activated.emit)
        menu.addAction(self.tr("Remove"), self.removed.emit)
        return menu


class CameUp(QWidget):
    """The list and the line to note something; `back` when the focus belongs in the editor again."""

    back = Signal()

    def __init__(self, session: NotesSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[Mentioned, ...] = ()
        self.field = MentionField()
        self.field.hide()
        self.field.noted.connect(self._note)
        self.field.closed.connect(self._close)
        self.field.removed.connect(self._remove_edited)
        self._strip = False
        self._add = Text()
        self._add.set_bold_spans([Run(self.tr("Note a name or place"), link="add")])
        pressed = keys.native(keys.CAME_UP)
        self._add.setToolTip(pressed)
        self._add.link_activated.connect(lambda: self.open_field())
        self._card = CardRows()
        self._nothing = Text(
            self.tr("People, places, promises and things to read: {0} notes one while you listen.").format(pressed),
            Role.SOFT_INK,
        )
        self._build()
        session.changed.connect(self.refresh)
        self.refresh()

    def rows(self) -> list[MentionRow]:
        """The rows from top to bottom."""
        return [row for row in self._card.rows() if isinstance(row, MentionRow)]

    def open_field(self, text: str = "") -> None:
        """Note something; `text` is taken over. What is just being noted stays."""
        if self.field.isHidden() or text:
            self._open(text, None)
        else:
            self.field.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Show what came up so far."""
        shown = mentions.noted(self._session.interview)
        if shown == self._shown or self._session.gone:
            return
        self._shown = shown
        focused = next((row.mention.id for row in self.rows() if row.hasFocus()), None)
        self._card.clear()
        for mention in shown:
            self._card.add_row(row := self._make_row(mention))
            if mention.id == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._card.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 96)

    def set_strip(self, narrow: bool) -> None:
        """In the strip it takes no more room than it needs."""
        self._strip = narrow
        self._fit()

    def _make_row(self, mention: Mentioned) -> MentionRow:
        row = MentionRow(mention, self.field.kinds.chip(mention.kind).text())
        row.activated.connect(partial(self._edit, mention))
        row.removed.connect(partial(self._remove, mention))
        return row

    def _edit(self, mention: Mentioned) -> None:
        self._open("", mention)

    def _note(self, kind: str, text: str, known: int | None) -> None:
        session, editing = self._session, self.field.editing
        chosen = MentionKind(kind)
        person = known if chosen is MentionKind.PERSON else None
        place = known if chosen is MentionKind.ORGANIZATION else None
        now = session.desk.now()
        self._close()
        there = {mention.id for mention in self._shown}
        if editing is None or editing.id not in there:  # taken back meanwhile: it is noted anew
            session.desk.do(
                lambda: mentions.add(session.interview, chosen, text, now, person=person, organization=place),
                quiet=True,
            )
            return
        if known is None and (chosen, text) == (editing.kind, editing.text):
            return  # of two people with one name it stays the one that it was
        session.desk.do(
            lambda: mentions.edit(editing.id, now, kind=chosen, text=text, person=person, organization=place),
            quiet=True,
        )

    def _remove_edited(self) -> None:
        editing = self.field.editing
        self._close()
        if editing is not None:
            self._remove(editing)

    def _remove(self, mention: Mentioned) -> None:
        desk = self._session.desk
        desk.do(lambda: mentions.remove(mention.id, desk.now()))

    def _open(self, text: str, mention: Mentioned | None) -> None:
        self._add.hide()
        self.field.show()
        self._fit()
        self.field.open_for(text, mention)

    def _fit(self) -> None:
        little = self._strip and not self._shown and self.field.isHidden()
        self.setMaximumHeight(_LITTLE if little else _NO_LIMIT)

    def _close(self) -> None:
        self.field.hide()
        self._add.show()
        self._fit()
        self.back.emit()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(Heading(self.tr("Came up")), 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        for widget in (self.field, self._card, self._nothing, self._add):
            column.addWidget(widget)
        column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addLayout(top)
        box.addWidget(Scroll(content), 1)
        self._card.hide()
