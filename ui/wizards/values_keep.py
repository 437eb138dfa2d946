"""The second step of the values exercise: at most seven of what is very important are kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import values_exercise
from models.career_values import ValueChoice
from models.rules.values_rounds import Pile
from models.values_exercise import MOST_KEPT, Exercise
from models.words import say_number, words
from ui.desk import Desk
from ui.theme import SPACE_1, SPACE_3, SPACE_5, SPACE_6, Role
from ui.widgets.card import CardRows, Row
from ui.widgets.check_box import CheckBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.line import Heading, Line, Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text


class _Choice(Row):
    """One value of the pile: ticked where it is kept."""

    def __init__(self, card: ValueChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckBox(card.name)
        self.box.setAccessibleDescription(card.meaning)
        self.body.addWidget(self.box)
        self.body.addWidget(Line(card.meaning, Role.SOFT_INK), 1)


class KeepStep(QWidget):
    """The eighth is refused with a sentence, and nothing else happens. `sort_wanted`: back to the cards."""

    sort_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choices: dict[str, _Choice] = {}
        self._kept = 0
        self._lead = Text("", Role.SOFT_INK)
        self._count = Heading()
        self._refusal = Text("", Role.AMBER)
        self._refusal.hide()
        self._rows = CardRows()
        self._empty = EmptyState(
            self.tr("Nothing lies under “Very important” yet. What does will stand here to choose from."),
            self.tr("Sort the cards"),
        )
        self._empty.chosen.connect(self.sort_wanted)
        self._lay_out()

    def refresh(self, exercise: Exercise) -> None:
        """Show what is very important, and what of it is kept."""
        very = exercise.pile(Pile.VERY)
        if [card.key for card in very] != list(self._choices):
            self._make(very)
        keeping = {card.key for card in exercise.kept}
        for key, choice in self._choices.items():
            choice.box.setChecked(key in keeping)
        if len(keeping) < MOST_KEPT:
            self._refuse("")
        self._kept = len(keeping)
        self._lead.setText(self._say_lead(len(very)))
        self._count.setText(self.tr("{kept} kept, of at most {most}").format(kept=self._kept, most=MOST_KEPT))
        self._empty.setVisible(not very)
        self._list.setVisible(bool(very))
        self._count.setVisible(bool(very))

    def begin(self) -> None:
        """Put the keyboard at the first value."""
        first = next(iter(self._choices.values()), None)
        (first.box if first is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_lead(self, very: int) -> str:
        if very > MOST_KEPT:
            many = say_number(very)
            return self.tr(
                "You laid {many} there. Keep the {most} that you would miss first; fewer is fine, and says more."
            ).format(many=many, most=say_number(MOST_KEPT))
        return self.tr("Paths and questions are weighed by what you keep. Fewer is fine, and says more.")

    def _choose(self, key: str) -> None:
        box = self._choices[key].box
        if box.isChecked() and self._kept >= MOST_KEPT:
            box.setChecked(False)
            self._refuse(words("problem.too_many_values"))
            return
        on = box.isChecked()
        self._desk.do(lambda: values_exercise.keep(key, on, self._desk.now()), quiet=True)

    def _refuse(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    def _make(self, very: tuple[ValueChoice, ...]) -> None:
        self._rows.clear()
        self._choices = {}
        for card in very:
            choice = self._choices[card.key] = _Choice(card)
            choice.box.clicked.connect(partial(self._choose, card.key))
            self._rows.add_row(choice)
            choice.show()  # at once: the first is to have the focus

    def _lay_out(self) -> None:
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._rows)
        inside.addStretch(1)
        self._list = Scroll(column)
        head = QVBoxLayout()
        head.setSpacing(SPACE_1)
        head.addWidget(Title(self.tr("What would you keep?"), size=18))
        head.addWidget(self._lead)
        counts = QHBoxLayout()
        counts.setSpacing(SPACE_3)
        counts.addWidget(self._count)
        counts.addWidget(self._refusal, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_3)
        box.setSpacing(SPACE_3)
        box.addLayout(head)
        box.addLayout(counts)
        box.addWidget(self._list, 1)
        box.addWidget(self._empty, 1)
