"""The third step of the values exercise: how much each kept value matters, and which are must-haves."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import values_exercise
from models.career_values import ValueChoice
from models.values_exercise import Exercise
from models.words import say_list, words
from ui.desk import Desk
from ui.theme import MEDIUM, SPACE_1, SPACE_3, SPACE_4, SPACE_5, SPACE_6, Role, theme_of
from ui.widgets.card import CardRows, Row
from ui.widgets.check_box import CheckBox
from ui.widgets.dots import Dots
from ui.widgets.empty_state import EmptyState
from ui.widgets.line import Line, Title
from ui.widgets.painting import text_width
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

_WORD_WIDTH = 84


class WeightRow(Row):
    """A value, how much it matters in dots and in a word, and whether it is a must-have."""

    weighed = Signal(int)
    required = Signal(bool)

    def __init__(self, value: ValueChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = Line(value.name, weight=MEDIUM)
        name.setToolTip(value.meaning)
        self.dots = Dots()
        self.dots.setAccessibleName(self.tr("How much it matters: {value}").replace("{value}", value.name))
        self._word = Line("", Role.SOFT_INK)
        longest = max(text_width(words(f"values.weight.{weight}"), self._word.fontMetrics()) for weight in range(1, 6))
        self._word.setFixedWidth(max(longest, round(_WORD_WIDTH * theme_of(self).scale)))
        self.must = CheckBox(self.tr("Must have"))
        self.must.setAccessibleName(self.tr("Must have: {value}").replace("{value}", value.name))
        self.must.setToolTip(self.tr("A deal-breaker: a path that misses it says so plainly."))
        self.body.setSpacing(SPACE_4)
        self.body.addWidget(name, 1)
        self.body.addWidget(self.dots)
        self.body.addWidget(self._word)
        self.body.addWidget(self.must)
        self.dots.chosen.connect(self.weighed)
        self.must.clicked.connect(lambda: self.required.emit(self.must.isChecked()))

    def show_weight(self, weight: int, *, must_have: bool) -> None:
        """Show how much it matters, 1 to 5."""
        said = words(f"values.weight.{weight}")
        self.dots.setValue(weight)
        self.dots.setAccessibleDescription(said)
        self._word.setText(said)
        self.must.setChecked(must_have)


class WeighStep(QWidget):
    """`keep_wanted`: back to choosing what is kept."""

    keep_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: dict[str, WeightRow] = {}
        self._rows = CardRows()
        self._leaving = Text("", Role.SOFT_INK)
        self._empty = EmptyState(
            self.tr("Nothing is kept yet. Keep one value at least, then say how much it matters."),
            self.tr("Choose what to keep"),
        )
        self._empty.chosen.connect(self.keep_wanted)
        self._lay_out()

    def refresh(self, exercise: Exercise) -> None:
        """Show the kept values and their weights, and what leaves the list."""
        if [card.key for card in exercise.kept] != list(self._made):
            self._make(exercise.kept)
        for key, row in self._made.items():
            row.show_weight(exercise.weights[key], must_have=key in exercise.musts)
        self._empty.setVisible(not exercise.kept)
        self._list.setVisible(bool(exercise.kept))
        leaving = bool(exercise.leaving and exercise.kept)
        if leaving:
            self._leaving.setText(
                self.tr(
                    "Leaving your list: {names}. What people told you on it stays, for when it comes back."
                ).replace("{names}", say_list(exercise.leaving))
            )
        self._leaving.setVisible(leaving)

    def begin(self) -> None:
        """Put the keyboard at the first value's dots."""
        first = next(iter(self._made.values()), None)
        (first.dots if first is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, kept: tuple[ValueChoice, ...]) -> None:
        self._rows.clear()
        self._made = {}
        for card in kept:
            row = self._made[card.key] = WeightRow(card)
            row.weighed.connect(partial(self._weigh, card.key))
            row.required.connect(partial(self._require, card.key))
            self._rows.add_row(row)
            row.show()  # at once: the first is to have the focus

    def _weigh(self, key: str, weight: int) -> None:
        self._desk.do(lambda: values_exercise.weigh(key, weight, self._desk.now()), quiet=True)

    def _require(self, key: str, must_have: bool) -> None:
        self._desk.do(lambda: values_exercise.require(key, must_have, self._desk.now()), quiet=True)

    def _lay_out(self) -> None:
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_3)
        inside.addWidget(self._rows)
        inside.addWidget(self._leaving)
        inside.addStretch(1)
        self._list = Scroll(column)
        head = QVBoxLayout()
        head.setSpacing(SPACE_1)
        head.addWidget(Title(self.tr("How much does each matter?"), size=18))
        lead = self.tr("From a little to above all. A must-have is a deal-breaker: no path makes up for it.")
        head.addWidget(Text(lead, Role.SOFT_INK))
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_3)
        box.setSpacing(SPACE_3)
        box.addLayout(head)
        box.addWidget(self._list, 1)
        box.addWidget(self._empty, 1)
