"""The first step of looking back: thanks with what stuck, who and what came up, and thanks to whoever led here."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from models import thanking
from models.looking_back import LookBack, Note
from models.terms import LetterPurpose
from models.thanking import Thanks
from models.words import labelled
from ui.desk import Desk
from ui.pages.today_row import ActionRow
from ui.theme import COLUMN_GAP, SEMI_BOLD, SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, CardRows
from ui.widgets.line import Heading, Title
from ui.widgets.scroll import Scroll
from ui.widgets.tag import TagKind
from ui.widgets.text import Text
from ui.wizards.look_back_came_up import CameUpPart
from ui.wizards.look_back_letter import LetterPart
from ui.wizards.look_back_photos import PhotosPart
from ui.wizards.prepare_person import short

NARROW_BELOW = 640
MOST_LINES = 12  # of one note; the rest is in its tooltip


class NotesPart(QWidget):
    """What was written down in the conversation, to read while one thinks back."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Note, ...] = ()
        self._photos = PhotosPart(desk, interview)
        self._card = Card()
        self._card.body.setSpacing(SPACE_1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(Heading(self.tr("Your notes")))
        box.addWidget(self._card)
        box.addWidget(self._photos)
        box.addStretch(1)

    def refresh(self, notes: tuple[Note, ...]) -> None:
        """Show these, and photos of notes on paper; without any there is nothing to see."""
        self._photos.refresh()
        self._card.setVisible(bool(notes))
        self.setVisible(bool(notes) or not self._photos.isHidden())
        if notes == self._shown:
            return
        self._shown = notes
        while (item := self._card.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for index, note in enumerate(notes):
            if index:
                self._card.body.addSpacing(SPACE_2)
            if note.question:
                self._card.body.addWidget(Text(note.question, Role.SOFT_INK, weight=SEMI_BOLD))
            text = Text(note.text)
            text.set_most_lines(MOST_LINES)
            self._card.body.addWidget(text)


class AlsoThank(QWidget):
    """The others who took part, and whoever introduced them: a row each."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._interview = desk, interview
        self._shown: tuple[Thanks, ...] = ()
        self._card = CardRows()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(Heading(self.tr("Thanks to others")))
        box.addWidget(self._card)

    def refresh(self, whom: tuple[Thanks, ...]) -> None:
        """Show these; without any there is nothing to see."""
        self.setVisible(bool(whom))
        if whom == self._shown:
            return
        self._shown = whom
        self._card.clear()
        for one in whom:
            self._card.add_row(self._row(one))

    def _row(self, one: Thanks) -> ActionRow:
        row = ActionRow()
        if one.purpose is LetterPurpose.INTRODUCTION_THANKS:
            why = self.tr("Introduced you to {met}. Two lines tell how it went.").replace("{met}", one.met)
        else:
            why = self.tr("Was there too.")
        row.set_words(one.name, self.tr("Thank {name}").replace("{name}", one.name), why)
        row.set_tag(self.tr("Thanked") if one.sent else "", TagKind.NEUTRAL)
        if not one.sent:
            write = Button(self.tr("Write"), Kind.ACCENT, pressed=partial(self._write, one))
            done = Button(self.tr("Already done"), pressed=partial(self._done, one))
            row.set_buttons([write, done])
            for button in (write, done):
                button.setAccessibleName(labelled(button.text(), row.accessibleName()))
        return row

    def _write(self, one: Thanks) -> None:
        self._desk.write_wanted.emit(one.person, one.purpose, self._interview)

    def _done(self, one: Thanks) -> None:
        self._desk.do(lambda: thanking.thanked(self._interview, one, self._desk.now()))


class ThanksStep(QWidget):
    """Two columns, the letter and the notes; below them what came up, and whom else to thank."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Title()
        self._letter = LetterPart(desk, interview)
        self._notes = NotesPart(desk, interview)
        self._came_up = CameUpPart(desk, interview)
        self._also = AlsoThank(desk, interview)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(COLUMN_GAP + SPACE_4)
        self._columns.addWidget(self._letter, 7)
        self._columns.addWidget(self._notes, 5)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(SPACE_6, SPACE_6 - 2, SPACE_6, SPACE_4)
        inside.setSpacing(0)
        inside.addWidget(self._title)
        inside.addWidget(Text(self.tr("What stuck comes first: it is what makes the letter yours."), Role.SOFT_INK))
        inside.addSpacing(SPACE_4)
        inside.addLayout(self._columns)
        for part in (self._came_up, self._also):
            part.setContentsMargins(0, SPACE_6, 0, 0)  # of the part, so that it goes with it
            inside.addWidget(part)
        inside.addSpacing(SPACE_3)
        inside.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Scroll(content))

    def refresh(self, shown: LookBack) -> None:
        """Show what is stored."""
        self._title.setText(self.tr("Thank {name}").replace("{name}", short(shown.greeting_name)))
        self._letter.refresh(shown)
        self._notes.refresh(shown.notes)
        self._came_up.refresh(shown)
        self._also.refresh((*shown.thanks[1:], *shown.introducers))

    def begin(self) -> None:
        """Put the cursor where what stuck is typed."""
        self._letter.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
