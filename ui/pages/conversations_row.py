"""One conversation on the Conversations page: when, with whom, how, and what can be done about it."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from models import conversations
from models.conversation_list import Listed, Section, Thanks
from models.rules.days import local_day
from models.terms import LetterPurpose
from models.words import labelled, say_date, say_day, say_full, say_there, say_time, words
from ui import add_to_calendar
from ui.desk import Desk
from ui.pages.today_row import ActionRow
from ui.pages.today_runs import shortened
from ui.theme import SPACE_3, Role
from ui.widgets.button import Button, Kind
from ui.widgets.line import Line
from ui.widgets.tag import TagKind

NOTES_BEFORE: Final = timedelta(minutes=15)  # from when on the notes are offered first
_BETWEEN: Final = "\u00a0\u00a0·  "  # no line begins with the dot


class ConversationRow(ActionRow):
    """Its buttons and its menu act on the conversation that is shown at the moment."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Listed | None = None
        self._offered: tuple[str, ...] = ()
        self._day = Line(role=Role.SOFT_INK, figures=True)
        self.body.insertWidget(0, self._day)

    def show_conversation(self, shown: Listed, now: datetime, zone: str) -> None:
        """Show this one as of `now` in the user's zone; buttons that stay the same keep the focus."""
        self._shown = shown
        self._day.setText(self._say_day(shown, now, zone))
        self._day.setToolTip(say_full(shown.at, zone) if shown.at else "")
        self.set_words(shown.person_name, shown.heading, _line(shown, zone))
        self._learned.setText(words("conversations.learned", text=shown.learned) if shown.learned.strip() else "")
        self._learned.setVisible(bool(self._learned.text()))
        self.set_tag(*self._badge(shown))
        offered = _offers(shown, now)
        if offered != self._offered:
            self._offered = offered
            self.set_buttons([self._button(what, first=i == 0) for i, what in enumerate(offered)])
        for button in self.buttons():
            button.setAccessibleName(labelled(button.text(), shown.heading))

    def day_width(self) -> int:
        """How wide the day would like to be."""
        return self._day.sizeHint().width()

    def set_day_width(self, width: int) -> None:
        """Give the days of all rows one width."""
        if width != self._day.width():
            self._day.setFixedWidth(width)
            self._fit()

    def room_before(self) -> int:
        return super().room_before() + self._day.width() + SPACE_3

    def menu(self) -> QMenu:
        """Everything that can be done with this conversation."""
        menu = QMenu(self)
        shown = self._shown
        if shown is None:
            return menu
        texts = self._texts()
        for what in ("person", "people", "notes", "print"):
            if what != "print" or shown.sheet_ready:
                menu.addAction(texts[what], partial(self._act, what))
        if shown.section in (Section.COMING, Section.ASKED):
            menu.addAction(texts["move"], partial(self._act, "move"))
            if shown.starts_at is not None:
                menu.addAction(texts["calendar"], partial(self._act, "calendar"))
            menu.addSeparator()
            menu.addAction(self.tr("Cancel the conversation"), partial(self._act, "cancel"))
            return menu
        if shown.thanks is not Thanks.SENT:
            menu.addAction(texts["thank"], partial(self._act, "thank"))
        menu.addAction(texts["look_back"], partial(self._act, "look_back"))
        return menu

    def _words(self) -> QWidget:
        self._learned = Line()
        block = super()._words()
        box = block.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(box.count() - 1, self._learned)
        return block

    def _texts(self) -> dict[str, str]:
        return {
            "open": self.tr("Open"),
            "prepare": self.tr("Prepare"),
            "print": self.tr("Print sheet"),
            "talked": self.tr("We talked"),
            "move": self.tr("Another date"),
            "calendar": self.tr("Add to calendar…"),
            "cancel": self.tr("It did not take place"),
            "thank": self.tr("Write thanks"),
            "notes": self.tr("Open notes"),
            "look_back": self.tr("Look back"),
            "people": self.tr("Who takes part…"),
            "person": self.tr("Open person"),
        }

    def _button(self, what: str, *, first: bool) -> Button:
        kind = Kind.ACCENT if first else Kind.OUTLINE
        if self._shown is not None and self._shown.section is Section.PAST and what != "thank":
            kind = Kind.LINK  # what is past asks for nothing
        button = Button(self._texts()[what], kind)
        button.clicked.connect(partial(self._act, what))
        return button

    def _act(self, what: str, _checked: bool = False) -> None:
        shown, desk = self._shown, self._desk
        if shown is None:
            return
        if what in ("open", "prepare", "move"):
            desk.prepare_wanted.emit(shown.person)
        elif what == "print":
            desk.sheet_wanted.emit(shown.id)
        elif what == "thank":
            desk.write_wanted.emit(shown.person, LetterPurpose.THANK_YOU, shown.id)
        elif what == "notes":
            desk.notes_wanted.emit(shown.id)
        elif what == "look_back":
            desk.look_back_wanted.emit(shown.id)
        elif what == "people":
            self._ask_who()
        elif what == "calendar":
            add_to_calendar.add(desk, shown.id, self.window())
        elif what == "person":
            desk.person_wanted.emit(shown.person)
        else:
            work = conversations.held if what == "talked" else conversations.cancel
            desk.do(lambda: work(shown.id, desk.now()))

    def _ask_who(self) -> None:
        from ui.dialogs.participants import ParticipantsDialog

        if self._shown is not None:
            ParticipantsDialog(self._desk, self._shown.id, self.window()).open()

    def _badge(self, shown: Listed) -> tuple[str, TagKind]:
        if shown.section is Section.COMING:
            if shown.sheet_ready:
                return self.tr("Sheet ready"), TagKind.ACCENT
            return self.tr("Not prepared"), TagKind.AMBER
        if shown.section is Section.ASKED or shown.thanks is Thanks.RESTS:
            return "", TagKind.NEUTRAL
        if shown.thanks is Thanks.SENT:
            return self.tr("Thanks sent"), TagKind.NEUTRAL
        return self.tr("Not thanked yet"), TagKind.AMBER

    def _say_day(self, shown: Listed, now: datetime, zone: str) -> str:
        if shown.at is None:
            return self.tr("No date yet") if shown.section is Section.COMING else ""
        day, today = local_day(shown.at, zone), local_day(now, zone)
        if abs((day - today).days) > 1:
            return say_date(day, today)
        said = say_day(day, today)
        return said[:1].upper() + said[1:]


def _offers(shown: Listed, now: datetime) -> tuple[str, ...]:
    """What can be done, the first choice first."""
    if shown.section is Section.ASKED:
        return ("talked", "move", "cancel")
    thank = ("thank",) if shown.thanks is Thanks.OPEN else ()
    if shown.section is Section.LOOK_BACK:
        return ("look_back", *thank, "notes")
    if shown.section is Section.PAST:
        return (*thank, *(("print",) if shown.sheet_ready else ()), "person")
    if shown.starts_at is not None and shown.starts_at <= now + NOTES_BEFORE:
        return ("notes", "print", "talked") if shown.sheet_ready else ("notes", "talked")
    return ("print", "open") if shown.sheet_ready else ("prepare",)


def _line(shown: Listed, zone: str) -> str:
    """ "Editor, eLife · 15:00, 10:00 in Toronto · video call, 25 minutes".

    Of one that was never planned nobody said how long it was to be.
    """
    how = words(f"form_inline.{shown.form}")
    over = shown.section in (Section.PAST, Section.LOOK_BACK)
    if not over or shown.starts_at is not None:
        how = words("list.comma").join((how, words("conversations.minutes", count=shown.minutes)))
    return _BETWEEN.join(part for part in (shortened(shown.role), _times(shown, zone), how) if part)


def _times(shown: Listed, zone: str) -> str:
    if shown.starts_at is None or shown.section in (Section.PAST, Section.LOOK_BACK):
        return ""
    here = say_time(shown.starts_at, zone)
    # Once it is over nobody has to reckon any more.
    there = say_there(shown.starts_at, zone, shown.person_zone) if shown.section is Section.COMING else ""
    return words("date.both", here=here, there=there) if there else here
