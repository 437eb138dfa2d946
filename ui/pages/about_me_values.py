"""The user's values: those chosen with how much each matters, and all on offer as chips."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import career_values
from models.career_values import ValueChoice
from ui.desk import Desk
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.divider import Divider
from ui.widgets.dots import Dots
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Heading, Line
from ui.widgets.text import Text

NEW_WEIGHT = 3  # the middle of 1 to 5: to be moved once it is there


class _Weight(QWidget):
    """One chosen value, and its dots."""

    def __init__(self, value: ValueChoice, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = Line(value.name)
        name.setToolTip(value.meaning)
        self.dots = Dots()
        self.dots.setAccessibleName(self.tr("How much it matters: {value}").replace("{value}", value.name))
        self.dots.setAccessibleDescription(self.tr("One to five"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(name, 1)
        row.addWidget(self.dots)
        self.dots.chosen.connect(partial(self._weigh, desk, value.key))

    def _weigh(self, desk: Desk, key: str, weight: int) -> None:
        desk.do(lambda: career_values.weigh(key, weight, desk.now()))


class ValuesCard(Card):
    """Chosen values stand above with their dots; the chips below choose them and let them go."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chips: dict[str, Chip] = {}
        self._weights: dict[str, _Weight] = {}
        self._none = Text(self.tr("Nothing chosen yet. Three are enough to begin with."), Role.SOFT_INK)
        self._chosen = QVBoxLayout()
        self._chosen.setSpacing(SPACE_1)
        self._chosen.addWidget(self._none)
        self.body.setSpacing(SPACE_2)
        self.body.addWidget(Heading(self.tr("How much each matters to you")))
        self.body.addLayout(self._chosen)
        self.body.addSpacing(SPACE_2)
        self.body.addWidget(Divider())
        self._add_chips(career_values.values())

    def show_values(self, values: Sequence[ValueChoice]) -> None:
        """Show which values are chosen, and how much each matters."""
        for value in values:
            self._chips[value.key].setChecked(value.weight > 0)
            weight = self._weights[value.key]
            weight.setVisible(value.weight > 0)
            if value.weight:
                weight.dots.setValue(value.weight)
        self._none.setVisible(not any(value.weight for value in values))

    def _add_chips(self, values: Sequence[ValueChoice]) -> None:
        for key, name in career_values.value_groups():
            group = QWidget()
            flow = FlowLayout(group)
            for value in values:
                if value.group == key:
                    flow.addWidget(self._add(value))
            self.body.addSpacing(SPACE_4 - SPACE_2)
            self.body.addWidget(Heading(name))
            self.body.addWidget(group)

    def _add(self, value: ValueChoice) -> Chip:
        """The chip of a value; its dots wait above until it is chosen."""
        weight = self._weights[value.key] = _Weight(value, self._desk)
        self._chosen.addWidget(weight)
        chip = self._chips[value.key] = Chip(value.name)
        chip.setToolTip(value.meaning)
        chip.setAccessibleDescription(value.meaning)
        chip.clicked.connect(lambda: self._choose(value.key, chip.isChecked()))
        return chip

    def _choose(self, key: str, on: bool) -> None:
        weight = NEW_WEIGHT if on else 0
        self._desk.do(lambda: career_values.weigh(key, weight, self._desk.now()))
