""" "To follow up": what is due, one row each, with what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from models import conversations, followup_words, followups, promises
from models.followups import Due
from models.terms import FollowUpKind, LetterPurpose, Purpose
from models.words import labelled, say_left, words
from ui.answers import answered
from ui.desk import Desk
from ui.pages.today_later import LaterMenu
from ui.pages.today_row import ActionRow
from ui.pages.today_runs import shortened
from ui.reminders import LETTER_OF_KIND, finish
from ui.theme import SPACE_2
from ui.widgets.button import Button, Kind
from ui.widgets.card import CardRows
from ui.widgets.tag import TagKind

if TYPE_CHECKING:
    from models.whom_to_ask import Suggestion

SHOWN_AT_FIRST: Final = 8
SHOWN_MORE: Final = 32  # with each press, so that the window never stands still

_WITH_A_TERM: Final = frozenset({FollowUpKind.THANK_YOU, FollowUpKind.PROMISE})


class DueRow(ActionRow):
    """One follow-up. Its buttons act on the follow-up that is shown at the moment."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._due: Due | None = None
        self._instead: Suggestion | None = None
        self._offered: tuple[str, ...] = ()

    def show_due(self, due: Due, now: datetime, instead: Suggestion | None = None) -> None:
        """Show this follow-up as of `now`; buttons that stay the same keep the focus.

        `instead`: whom to ask as well.
        """
        self._due, self._instead = due, instead
        title, line, whose = followup_words.title(due), followup_words.line(due, now), due.person_name
        if instead is not None:
            whose = instead.name
            title = words("due_title.suggest_person", name=shortened(whose))
            line = words("due_line.suggest_person", name=shortened(due.person_name), why=instead.why)
        self.set_words(whose, title, line)
        self.set_tag(*_badge(due, now))
        offered = _offers(due) if instead is None else ("ask", "people", "yes", "no", "rest")
        if offered != self._offered:
            self._offered = offered
            self.set_buttons([self._button(what, first=i == 0) for i, what in enumerate(offered)])
        for button in self.buttons():
            button.setAccessibleName(labelled(button.text(), title))

    def menu(self) -> QMenu:
        """What the buttons do, and the way to the person."""
        menu = super().menu()
        due = self._due
        if due is not None:
            menu.addAction(self.tr("Open person"), lambda: self._desk.person_wanted.emit(due.person))
        return menu

    def _button(self, what: str, *, first: bool) -> Button:
        texts = {
            "write": self.tr("Write"),
            "later": self.tr("Later"),
            "done": self.tr("Already done"),
            "rest": self.tr("Let it rest"),
            "ask": self.tr("Write"),
            "people": self.tr("Somebody else"),
            "prepare": self.tr("Prepare"),
            "talked": self.tr("We talked"),
            "move": self.tr("Another date"),
            "cancel": self.tr("It did not take place"),
            "look_back": self.tr("Look back"),
            "looked_back": self.tr("No, thanks"),
            "yes": self.tr("Said yes"),
            "no": self.tr("Said no"),
        }
        button = Button(texts[what], Kind.ACCENT if first else Kind.OUTLINE)
        if what == "later":
            menu = LaterMenu(self._desk, button)
            menu.chosen.connect(self._later)
            menu.moved.connect(self._move)
            menu.rested.connect(partial(self._act, "rest"))
            menu.set_movable(self._due is not None and self._due.kind in followups.MOVABLE)
            button.set_menu(menu)
        else:
            button.clicked.connect(partial(self._act, what))
        return button

    def _act(self, what: str, _checked: bool = False) -> None:
        due, desk = self._due, self._desk
        if due is None:
            return
        now = desk.now()
        if what == "write":
            desk.write_wanted.emit(due.person, LETTER_OF_KIND.get(due.kind, LetterPurpose.CHECK_IN), due.interview)
        elif what == "ask" and self._instead is not None:
            desk.write_wanted.emit(self._instead.person, LetterPurpose.REQUEST, None)
        elif what == "people":
            desk.whom_to_ask_wanted.emit()
        elif what in ("prepare", "move"):
            desk.prepare_wanted.emit(due.person)
        elif what == "look_back" and due.interview is not None:
            desk.look_back_wanted.emit(due.interview)
        elif what in ("yes", "no"):
            answered(desk, due.person, Purpose.ACCEPTED if what == "yes" else Purpose.DECLINED, self.window())
        elif what in ("done", "talked"):
            desk.do(lambda: finish(due, desk))
        elif what == "rest":
            desk.do(lambda: followups.rest(due.id, now))
        elif due.interview is not None:
            work = conversations.cancel if what == "cancel" else conversations.looked_back
            interview = due.interview
            desk.do(lambda: work(interview, now))

    def _later(self, until: datetime) -> None:
        due = self._due
        if due is not None:
            self._desk.do(lambda: followups.later(due.id, until, self._desk.now()))

    def _move(self, day: date) -> None:
        due = self._due
        if due is not None:
            move = promises.move if due.kind in promises.BY_HAND else followups.move
            self._desk.do(lambda: move(due.id, day, self._desk.now()))


class DueList(QWidget):
    """The rows, the most pressing first; past the first eight, the others on request."""

    more_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._limit = SHOWN_AT_FIRST
        self._rows: dict[int, DueRow] = {}
        self._card = CardRows()
        self._more = Button("", Kind.LINK, pressed=self._show_more)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self._card)
        box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_due(self, due: Sequence[Due], now: datetime) -> None:
        """Show these; rows that stay keep focus and place, and where one goes the next takes its focus."""
        if len(due) <= SHOWN_AT_FIRST:
            self._limit = SHOWN_AT_FIRST
        shown = due[: self._limit]
        lost = self._remove_all_but({one.id for one in shown})
        instead = _instead(shown, now)
        for index, one in enumerate(shown):
            row = self._rows.get(one.id)
            if row is None:
                row = self._rows[one.id] = DueRow(self._desk)
            row.show_due(one, now, instead.get(one.id))
            rows = self._card.rows()
            if index >= len(rows) or rows[index] is not row:
                self._card.insert_row(index, row)
        self._offer_more(len(due))
        if lost is not None:
            self._focus_row(lost)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order of the eye."""
        rows = [row for row in self._card.rows() if isinstance(row, DueRow)]
        return [*(button for row in rows for button in row.buttons()), self._more]

    def _remove_all_but(self, wanted: set[int]) -> int | None:
        """Take the other rows out; the index of the one that had the focus."""
        lost = None
        focused = QApplication.focusWidget()
        for index, row in enumerate(self._card.rows()):
            number = next(number for number, known in self._rows.items() if known is row)
            if number in wanted:
                continue
            if focused is not None and row.isAncestorOf(focused):
                lost = index
            self._card.remove_row(row)
            del self._rows[number]
        return lost

    def _focus_row(self, index: int) -> None:
        rows = [row for row in self._card.rows() if isinstance(row, DueRow)]
        if rows:
            buttons = rows[min(index, len(rows) - 1)].buttons()
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_more(self, count: int) -> None:
        if count - self._limit > SHOWN_MORE:
            self._more.setText(self.tr("Show {0} more").format(SHOWN_MORE))
        else:
            self._more.setText(self.tr("Show all {0}").format(count))
        self._more.setVisible(count > self._limit)

    def _show_more(self) -> None:
        self._limit += SHOWN_MORE
        self.more_wanted.emit()


def _instead(shown: Sequence[Due], now: datetime) -> dict[int, Suggestion]:
    """Whom to ask while somebody is quiet, by the follow-up that says so."""
    quiet = {one.id: one.person for one in shown if one.kind is FollowUpKind.SUGGEST_OTHER}
    if not quiet:
        return {}
    from models import whom_to_ask  # only where somebody is quiet; the window opens without

    found = whom_to_ask.instead_of(list(quiet.values()), now)
    return {number: found[person] for number, person in quiet.items() if person in found}


def _offers(due: Due) -> tuple[str, ...]:
    """What can be done, the first choice first."""
    if followup_words.asks_whether_held(due):
        return ("talked", "move", "cancel")
    by_kind = {
        FollowUpKind.REMIND: ("write", "yes", "no", "rest"),
        FollowUpKind.SUGGEST_OTHER: ("people", "yes", "no", "rest"),
        FollowUpKind.PREPARE: ("prepare", "later"),
        FollowUpKind.LOOK_BACK: ("look_back", "looked_back"),
        FollowUpKind.CUSTOM: ("later", "done"),
    }
    return by_kind.get(due.kind, ("write", "later", "done"))


def _badge(due: Due, now: datetime) -> tuple[str, TagKind]:
    """Amber while thanks or a promise have time, red and a word once they are late, else neutral."""
    text = followup_words.badge(due, now)
    if due.kind not in _WITH_A_TERM:
        return text, TagKind.NEUTRAL
    if due.late:
        return text or words("due_badge.late"), TagKind.RED
    if not text and due.due_at is not None:
        text = say_left(due.due_at, now)
    return text, TagKind.AMBER
