"""Whom to ask: five people and why, the inner circle first; and somebody else, as often as one likes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import whom_to_ask
from models.terms import LetterPurpose
from models.whom_to_ask import FOR_A_WHILE, FOR_GOOD, Page, Suggestion
from models.words import labelled
from ui import window_place
from ui.desk import Desk
from ui.pages.today_row import ActionRow
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import CardRows
from ui.widgets.line import Line, Title
from ui.widgets.scroll import Scroll
from ui.widgets.tag import TagKind
from ui.widgets.text import Text

_LONGEST = 80


class SuggestionRow(ActionRow):
    """Somebody to ask, why, and what to do about it."""

    def __init__(self, dialog: WhomToAskDialog, one: Suggestion, *, first: bool) -> None:
        super().__init__()
        name = one.name if len(one.name) <= _LONGEST else one.name[: _LONGEST - 1] + "…"
        self.set_tag("", TagKind.NEUTRAL)
        self.set_words(one.name, name, "\n".join(filter(None, (one.role, one.why))))
        self.write = Button(self.tr("Write"), Kind.ACCENT, pressed=partial(dialog.write_to, one.person))
        self.prepare = Button(self.tr("Prepare"), pressed=partial(dialog.prepare, one.person))
        self.show_person = Button(self.tr("Open"), pressed=partial(dialog.open_person, one.person))
        self.not_now = Button(self.tr("Not now"))
        menu = QMenu(self.not_now)
        for text, way in (
            (self.tr("Suggest again in a month"), dialog.put_off),
            (self.tr("Do not suggest again"), dialog.leave_out),
        ):
            menu.addAction(text).triggered.connect(partial(way, one.person))
        self.not_now.set_menu(menu)
        if first:
            self.write.set_kind(Kind.FILLED)
        buttons = [self.write, self.prepare, self.show_person, self.not_now]
        self.set_buttons(buttons)
        for button in buttons:
            button.setAccessibleName(labelled(button.text(), name))


class WhomToAskDialog(QDialog):
    """Reads again when something changed; what leads elsewhere closes it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first = 0
        self._page: Page | None = None
        self.setWindowTitle(self.tr("Whom to ask"))
        self._lead = Text(role=Role.SOFT_INK)
        self._card = CardRows()
        self._nobody = Text(
            self.tr("Nobody is left to suggest. Add whoever comes to mind, or ask those you talk with: who else?"),
            Role.SOFT_INK,
        )
        self._count = Line("", Role.SOFT_INK)
        self.others = Button(self.tr("Somebody else"), pressed=self._somebody_else)
        self.add = Button(self.tr("Add a person"), Kind.LINK, pressed=self._add)
        self._build()
        for signal in (desk.changes.data, desk.changes.time_passed):
            signal.connect(self._read)
        window_place.begin(self, 860, 640)
        window_place.keep_size(self)
        self.setMinimumSize(420, 320)
        self._read()

    def rows(self) -> list[SuggestionRow]:
        """The rows that are shown, whom to ask first at the head."""
        return [row for row in self._card.rows() if isinstance(row, SuggestionRow)]

    def write_to(self, person: int) -> None:
        """Write a request."""
        self.accept()
        self._desk.write_wanted.emit(person, LetterPurpose.REQUEST, None)

    def prepare(self, person: int) -> None:
        """Prepare a conversation."""
        self.accept()
        self._desk.prepare_wanted.emit(person)

    def open_person(self, person: int) -> None:
        """Show the person."""
        self.accept()
        self._desk.person_wanted.emit(person)

    def put_off(self, person: int, _checked: bool = False) -> None:
        """Suggest this person again in a month."""
        now = self._desk.now()
        self._desk.do(lambda: whom_to_ask.not_now(person, now + FOR_A_WHILE, now))

    def leave_out(self, person: int, _checked: bool = False) -> None:
        """Do not suggest this person any more."""
        self._desk.do(lambda: whom_to_ask.not_now(person, FOR_GOOD, self._desk.now()))

    def done(self, arg__1: int) -> None:
        """Read nothing any more once it is closed."""
        for signal in (self._desk.changes.data, self._desk.changes.time_passed):
            signal.disconnect(self._read)
        super().done(arg__1)

    def _build(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        inside.addWidget(self._card)
        inside.addWidget(self._nobody)
        inside.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        head.setSpacing(0)
        head.addWidget(Title(self.tr("Whom to ask")))
        head.addWidget(self._lead)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.others)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self.add)
        foot.addWidget(Button(self.tr("Close"), pressed=self.accept))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE_6, 0, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addLayout(head)
        box.addWidget(Scroll(content), 1)
        box.addLayout(foot)

    def _read(self) -> None:
        page = whom_to_ask.read(self._desk.now(), self._first)
        if page == self._page:
            return
        self._page, self._first = page, page.first
        self._card.clear()
        for place, one in enumerate(page.people):
            self._card.add_row(SuggestionRow(self, one, first=not place))
        there = bool(page.people)
        self._lead.setText(self.tr("Those who are close to you answer most readily, so they stand first."))
        self._lead.setVisible(there)
        self._card.setVisible(there)
        self._nobody.setVisible(not there)
        self.others.setVisible(page.count > len(page.people))
        last = page.first + len(page.people)
        said = self.tr("{first} to {last} of {count}").replace("{first}", str(page.first + 1))
        said = said.replace("{last}", str(last)).replace("{count}", str(page.count))
        self._count.setText(said if page.count > len(page.people) else "")
        rows = self.rows()
        if rows:
            rows[0].write.setFocus(Qt.FocusReason.MouseFocusReason)

    def _somebody_else(self) -> None:
        """The next five; after the last ones the first again."""
        self._first += len(self._page.people) if self._page is not None else 0
        self._read()

    def _add(self) -> None:
        self.accept()
        self._desk.add_person_wanted.emit()
