"""The leading half of the table of the Paths page: what the user values, and how much it matters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models import career_values
from models.comparing import Value
from ui.desk import Desk
from ui.pages.paths_cells import SIDE, ValueName
from ui.pages.paths_half import Half, row_heights
from ui.pages.paths_menus import ValueMenu
from ui.theme import HEADING, SEMI_BOLD, Role, theme_of
from ui.widgets.dots import Dots
from ui.widgets.line import Line

_NAMES: Final = 181
_MATTERS: Final = 76
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class NamesHalf(Half):
    """A row for each value: its name with a menu, and its weight as dots that can be changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: dict[str, tuple[ValueName, Dots]] = {}

    def build(self, values: Sequence[Value], *, musts: bool) -> None:
        """Make the rows anew."""
        self.clear()
        self.set_heights(row_heights(len(values), musts=musts))
        scale = theme_of(self).scale
        self.setFixedWidth(round((_NAMES + _MATTERS) * scale) + SIDE)
        self.grid.setColumnMinimumWidth(0, SIDE)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(2, round(_MATTERS * scale))
        for column, words in ((1, self.tr("What you value")), (2, self.tr("Matters"))):
            self.grid.addWidget(Line(words, Role.SOFT_INK, size=HEADING, weight=SEMI_BOLD), 0, column, _MIDDLE)
        self._rows = {value.key: self._row(row, value.key) for row, value in enumerate(values, start=1)}
        below = [Line(self.tr("How it looks to you"), weight=SEMI_BOLD), Line(self.tr("Known so far"))]
        if musts:
            below.append(Line(self.tr("Must-haves")))
        for row, line in enumerate(below, start=len(values) + 1):
            self.grid.addWidget(line, row, 1, 1, 2, _MIDDLE)

    def show_values(self, values: Sequence[Value]) -> None:
        """Show these values, for which the rows were made."""
        for value in values:
            name, dots = self._rows[value.key]
            name.show_value(value, self.tr("must have"))
            menu = name.menu()
            if isinstance(menu, ValueMenu):
                menu.set_value(value)
            dots.setValue(value.weight)
            dots.setAccessibleName(self.tr("How much it matters: {value}").replace("{value}", value.name))
            dots.setToolTip(self.tr("How much it matters to you: {0} of 5").format(value.weight))

    def name(self, value: str) -> ValueName:
        """The name of a value."""
        return self._rows[value][0]

    def dots(self, value: str) -> Dots:
        """How much a value matters."""
        return self._rows[value][1]

    def _row(self, row: int, key: str) -> tuple[ValueName, Dots]:
        name, dots = ValueName(), Dots()
        name.setMenu(ValueMenu(self._desk, name))
        dots.chosen.connect(partial(self._weigh, key))
        self.grid.addWidget(name, row, 0, 1, 2)
        self.grid.addWidget(dots, row, 2, _MIDDLE)
        return name, dots

    def _weigh(self, key: str, weight: int) -> None:
        self._desk.do(lambda: career_values.weigh(key, weight, self._desk.now()))
