"""The first page while there is nobody yet: one name, one tap, and on to preparing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from models import adding, people
from models.words import words
from ui.desk import Desk
from ui.theme import PAGE_MARGIN, SPACE_6
from ui.widgets.scroll import Scroll
from ui.wizards.welcome_parts import AskHowKnown, AskName, ChooseNext

WIDTH = 580
BELOW = 72  # where the bar at the foot says what was done
TOP_SHARE = 0.18  # of the height stays empty above the question, whatever is asked


class WelcomePage(QWidget):
    """Asks for names, then for each how the user knows them, then offers to prepare.

    Once somebody was added, `under_way` holds until the user goes on, leaves or takes it back; `left` says
    that this page is done and Today can take its place.
    """

    example_wanted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._adding = False
        self._added: list[int] = []
        self._queue: list[int] = []
        self._asked = 0  # of those who came last, about how many was asked
        self._ask = AskName()
        self._how = AskHowKnown()
        self._next = ChooseNext()
        self._parts: tuple[QWidget, ...] = (self._ask, self._how, self._next)
        self._build()
        self._ask.named.connect(self._add)
        self._ask.example_wanted.connect(self.example_wanted)
        self._ask.import_wanted.connect(desk.import_wanted)
        self._how.answered.connect(self._answer)
        self._how.passed.connect(self._pass)
        self._how.passed_all.connect(self._pass_all)
        self._next.prepare.connect(self._prepare)
        self._next.another.connect(self._another)
        self._next.enough.connect(self.leave)
        desk.changes.data.connect(self._data_changed)
        self._show(self._ask)

    @property
    def under_way(self) -> bool:
        """Whether this page is still wanted although somebody is in the address book."""
        return self._adding or bool(self._added)

    def leave(self) -> None:
        """Begin anew when shown again, and say that the page is done."""
        if not self._added:
            return
        self._added, self._queue = [], []
        self._ask.clear()
        self._show(self._ask)
        self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # After the window, which takes the focus for itself when it is shown first.
        QTimer.singleShot(0, self, self._take_focus)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._above.changeSize(0, round(self.height() * TOP_SHARE))
        self._middle.invalidate()

    def _build(self) -> None:
        content = QWidget()
        middle = self._middle = QVBoxLayout()
        middle.setSpacing(0)
        self._above = QSpacerItem(0, 0)
        middle.addItem(self._above)
        for part in self._parts:
            part.setMaximumWidth(WIDTH)
            middle.addWidget(part)
        middle.addStretch(1)
        row = QHBoxLayout(content)
        row.setContentsMargins(PAGE_MARGIN, SPACE_6, PAGE_MARGIN, BELOW)
        row.addStretch(1)
        row.addLayout(middle, 20)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(content))

    def _show(self, part: QWidget) -> None:
        # Else Qt hands the focus on to whatever comes next, and that glows.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        for other in self._parts:
            other.setVisible(other is part)
        self._take_focus()

    def _take_focus(self) -> None:
        if not self._ask.isHidden() and self.isVisible():
            self._ask.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, text: str) -> None:
        records = adding.read(text)
        if not records:
            self._ask.say(words("problem.no_name"))
            return
        self._adding = True  # while the pages read again and ask whether this one is still wanted
        added = self._desk.do(lambda: adding.add(records, self._desk.now()))
        self._added += added or []
        self._adding = False
        if added:
            self._queue = list(added)
            self._asked = 0
            self._ask.clear()
            self._go_on()

    def _go_on(self) -> None:
        """Ask about the next one, or say who is there."""
        if not self._queue:
            self._next.show_people(adding.first_to_ask(self._added, self._desk.now()))
            self._show(self._next)
            self._next.take_focus()
            return
        self._asked += 1
        person = self._queue[0]
        self._how.ask(person, people.name_of(person), self._asked, self._asked + len(self._queue) - 1)
        self._show(self._how)

    def _answer(self) -> None:
        how = self._how.how.answer()
        if how is None or not self._queue:  # Enter on a name that is offered comes twice
            return
        now, person = self._desk.now(), self._queue.pop(0)
        self._desk.do(lambda: adding.note(person, how, now))
        self._go_on()

    def _pass(self) -> None:
        self._queue.pop(0)
        self._go_on()

    def _pass_all(self) -> None:
        self._queue.clear()
        self._go_on()

    def _prepare(self, person: int) -> None:
        self._desk.prepare_wanted.emit(person)
        self.leave()

    def _another(self) -> None:
        self._show(self._ask)

    def _data_changed(self) -> None:
        """Somebody was taken back, here by Ctrl+Z: go on with those who are still there."""
        if self._adding or not self._added:
            return
        there = {row.id for row in adding.first_to_ask(self._added, self._desk.now())}
        asked = self._queue[:1]
        self._added = [person for person in self._added if person in there]
        self._queue = [person for person in self._queue if person in there]
        if not self._added:
            self._show(self._ask)
        elif not self._next.isHidden() or (self._ask.isHidden() and self._queue[:1] != asked):
            self._go_on()
