"""The second step of preparing: which questions, chosen already by values, reasons and time."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import career_values, preparing
from models.asking_words import asks_for_job
from models.conversations import Conversation
from models.preparing import FocusValue, Preparation
from models.words import say_number, words
from ui.desk import Desk
from ui.theme import COLUMN_GAP, SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Heading, Line, Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.wizards.chosen_questions import ChosenQuestions
from ui.wizards.suggested_questions import SuggestedQuestions

NARROW_BELOW = 560
_LEAST_BESIDE, _LEAST_STACKED = 130, 280


class ValueChips(QWidget):
    """The user's values as chips, and "+" for all the others by group."""

    def __init__(self, change: Callable[[list[str]], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change = change
        self._values: tuple[FocusValue, ...] = ()
        self._chips: list[Chip] = []
        self._menu = QMenu(self)
        self._flow = FlowLayout(self)
        self._more = Chip("+", acts=True)
        self._more.setAccessibleName(self.tr("Add what matters to you"))
        self._more.clicked.connect(self._open_menu)
        self._flow.addWidget(self._more)
        self.setAccessibleName(self.tr("What matters to you"))

    def set_values(self, values: tuple[FocusValue, ...]) -> None:
        """Show these values, those that steer this conversation turned on."""
        if [value.key for value in values] != [value.key for value in self._values]:
            for chip in self._chips:
                self._flow.removeWidget(chip)
                chip.deleteLater()
            self._chips = [self._make(place, value) for place, value in enumerate(values)]
        self._values = values
        for chip, value in zip(self._chips, values, strict=True):
            chip.setChecked(value.chosen)
        self._more.setText("+" if values else self.tr("+ What matters to you"))
        self._more.setToolTip(self.tr("Add what matters to you"))

    def _make(self, place: int, value: FocusValue) -> Chip:
        chip = Chip(value.name)
        chip.clicked.connect(lambda _=False, key=value.key: self._toggle(key))
        self._flow.insert_widget(place, chip)
        chip.show()
        return chip

    def _toggle(self, key: str) -> None:
        focus = [value.key for value in self._values if value.chosen]
        self._change([each for each in focus if each != key] if key in focus else [*focus, key])

    def _open_menu(self) -> None:
        self._menu.clear()
        focus = {value.key for value in self._values if value.chosen}
        for group in preparing.value_groups():
            part = self._menu.addMenu(group.name)
            for value in group.values:
                action = part.addAction(value.name)
                action.setCheckable(True)
                action.setChecked(value.key in focus)
                action.triggered.connect(lambda _=False, key=value.key: self._toggle(key))
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


class FirstValues(QWidget):
    """Twelve values to tap where none is on the user's list yet: the suggestions follow at once. No answer is needed.

    They stay while the step is open, so that three can be tapped, one after the other.
    """

    def __init__(self, change: Callable[[list[str]], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = False
        self._chips = ValueChips(change)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, SPACE_4)
        box.setSpacing(SPACE_2)
        box.addWidget(Heading(self.tr("What matters to you in your work? Tap three, or go on without")))
        box.addWidget(self._chips)
        self.hide()

    def offer(self, values: tuple[FocusValue, ...]) -> None:
        """Offer the twelve where `values`, those of the user, are none; then show which are tapped."""
        self._offered = self._offered or not values
        self.setVisible(self._offered)
        if self._offered:
            there = {value.key: value for value in values}
            twelve = [
                there.pop(value.key, None) or FocusValue(value.key, value.name, 0, chosen=False)
                for value in career_values.values()
                if value.first
            ]
            self._chips.set_values((*twelve, *there.values()))


class QuestionsStep(QWidget):
    """Suggestions at the left, the questions on the sheet at the right."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._interview = interview
        self._time = Text("", Role.SOFT_INK)
        self._values = ValueChips(self._set_focus)
        self._first = FirstValues(self._set_focus)
        self._suggested = SuggestedQuestions()
        self._yours = Heading()
        self._minutes = Line("", Role.SOFT_INK, size=12, figures=True)
        self._chosen = ChosenQuestions()
        self._own = Field(self.tr("Write your own question…"), name=self.tr("Your own question"))
        self._gentle = Text("", Role.AMBER)
        self._over = Text("", Role.AMBER)
        self._coverage = Text("", Role.SOFT_INK)
        self._connect()
        self._lay_out()

    def refresh(self, conversation: Conversation) -> None:
        """Show what is stored."""
        state = preparing.read(conversation.id)
        names = {value.key: value.name for value in career_values.values()}
        self._time.setText(
            words(
                "preparing.time",
                minutes=state.minutes,
                overhead=say_number(state.overhead),
                count=state.questions_there,
            )
        )
        self._first.offer(state.values)
        self._values.set_values(state.values)
        self._values.setVisible(self._first.isHidden())
        self._suggested.set_suggestions(state.suggested, names)
        self._chosen.set_questions(state.chosen, names)
        self._show_sums(state)
        self._order_tabs()

    def begin(self) -> None:
        """Be ready for the keyboard without a ring around anything."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sums(self, state: Preparation) -> None:
        count = len(state.chosen)
        self._yours.setText(words("preparing.yours", count=count) if count else self.tr("No questions yet"))
        over = state.minutes_used - state.minutes_there
        minutes = self.tr("{used} of {there} min").format(used=state.minutes_used, there=state.minutes_there)
        self._minutes.setText(minutes)
        self._minutes.set_role(Role.AMBER if over > 0 else Role.SOFT_INK)
        self._over.setText(words("preparing.over", count=over) if over > 0 else "")
        self._over.setVisible(over > 0)
        self._coverage.setText(_coverage(state))

    def _connect(self) -> None:
        self._suggested.toggled.connect(self._toggle)
        self._chosen.moved.connect(self._move)
        self._chosen.removed.connect(self._remove)
        self._chosen.swapped.connect(self._swap)
        self._chosen.reworded.connect(self._reword)
        self._own.returnPressed.connect(self._add_own)
        self._own.textChanged.connect(self._look_at_own)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two columns, the user's own questions stand above the suggestions."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        way = QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        for card in (self._suggested, self._chosen):
            card.set_least(_LEAST_STACKED if narrow else _LEAST_BESIDE)

    def _do(self, work: Callable[[], object]) -> None:
        self._desk.do(work, quiet=True)

    def _toggle(self, key: str) -> None:
        self._do(lambda: preparing.toggle(self._interview, key, self._desk.now()))

    def _move(self, place: int, to: int) -> None:
        self._do(lambda: preparing.move(self._interview, place, to, self._desk.now()))

    def _remove(self, place: int) -> None:
        self._do(lambda: preparing.remove(self._interview, place, self._desk.now()))

    def _swap(self, place: int) -> None:
        self._do(lambda: preparing.swap(self._interview, place, self._desk.now()))

    def _reword(self, place: int, text: str) -> None:
        self._do(lambda: preparing.reword(self._interview, place, text, self._desk.now()))

    def _set_focus(self, keys: list[str]) -> None:
        self._do(lambda: preparing.set_focus(self._interview, keys, self._desk.now()))

    def _add_own(self) -> None:
        text = self._own.text()
        if text.strip():
            self._own.clear()
            self._do(lambda: preparing.add_own(self._interview, text, self._desk.now()))
            if asks_for_job(text):
                self._say_gently()

    def _look_at_own(self, text: str) -> None:
        self._gentle.setVisible(asks_for_job(text))
        if asks_for_job(text):
            self._say_gently()

    def _say_gently(self) -> None:
        self._gentle.setText(
            self.tr("This may sound like asking for a job. People open up more when you ask about their own way.")
        )
        self._gentle.show()

    def _order_tabs(self) -> None:
        stop = self._suggested.tab_stop()
        chain = [
            *self._first.findChildren(Chip),
            *self._values.findChildren(Chip),
            *([stop] if stop else []),
            *self._chosen.tab_stops(),
            self._own,
        ]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(SPACE_2)
        left.addWidget(self._values)
        left.addSpacing(SPACE_2 - 4)
        left.addWidget(Heading(self.tr("Suggested")))
        left.addWidget(self._suggested, 1)
        left.addStretch(0)
        head = QHBoxLayout()
        head.addWidget(self._yours, 1)
        head.addWidget(self._minutes)
        right.addLayout(head)
        right.addWidget(self._chosen, 1)
        right.addWidget(self._own)
        for text in (self._gentle, self._over, self._coverage):
            right.addWidget(text)
        right.addStretch(0)
        self._gentle.hide()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(COLUMN_GAP)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(SPACE_6, SPACE_6 - 2, SPACE_6, SPACE_4)
        inside.setSpacing(0)
        inside.addWidget(Title(self.tr("What do you want to learn?")))
        inside.addWidget(self._time)
        inside.addSpacing(SPACE_3)
        inside.addWidget(self._first)
        inside.addLayout(self._columns, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Scroll(content))


def _coverage(state: Preparation) -> str:
    """What the chosen questions touch and what they do not, as it is."""
    comma = words("list.comma")
    covered, missing = (comma.join(words(f"category.{one}") for one in some) for some in (state.covered, state.missing))
    if not covered:
        return words("preparing.covered_none", missing=missing)
    if not missing:
        return words("preparing.covered_all", covered=covered)
    return words("preparing.covered", covered=covered, missing=missing)
