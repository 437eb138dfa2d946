"""A value that the user keeps: how much it matters, whether it is a must-have, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from models import career_values
from models.career_values import ValueChoice
from models.words import words
from ui.desk import Desk
from ui.dialogs.ask_line import AskLine
from ui.theme import SPACE_2, SPACE_4
from ui.widgets.button import IconButton
from ui.widgets.check_box import CheckBox
from ui.widgets.dots import Dots
from ui.widgets.line import Line


class KeptValue(QWidget):
    """One row of the values that the user keeps."""

    def __init__(self, value: ValueChoice, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = value.key
        name = Line(value.name)
        name.setToolTip(value.meaning)
        self.must = CheckBox(self.tr("Must have"))
        self.must.setAccessibleName(self.tr("Must have: {value}").replace("{value}", value.name))
        self.must.setToolTip(self.tr("A deal-breaker: a path that misses it says so plainly."))
        self.dots = Dots()
        self.dots.setAccessibleName(self.tr("How much it matters: {value}").replace("{value}", value.name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        row.addWidget(name, 1)
        row.addWidget(self.must)
        row.addWidget(self.dots)
        self.must.clicked.connect(self._require)
        self.dots.chosen.connect(self._weigh)

    def show_weight(self, value: ValueChoice) -> None:
        """Show how much it matters now."""
        self.dots.setValue(value.weight)
        said = words(f"values.weight.{value.weight}")
        self.dots.setToolTip(said)
        self.dots.setAccessibleDescription(said)
        self.must.setChecked(value.must_have)

    def _weigh(self, weight: int) -> None:
        self._desk.do(lambda: career_values.weigh(self._key, weight, self._desk.now()))

    def _require(self) -> None:
        must_have = self.must.isChecked()
        self._desk.do(lambda: career_values.require(self._key, must_have, self._desk.now()))


class OwnValueMenu(IconButton):
    """What can be done with a value of the user's own: rename it, remove it."""

    def __init__(self, value: ValueChoice, desk: Desk, parent: QWidget | None = None) -> None:
        about = self.tr("Rename or remove: {name}").replace("{name}", value.name)
        super().__init__("more", about, parent=parent)
        self._desk = desk
        self._value = value
        menu = QMenu(self)
        self._add(menu, self.tr("Rename…"), self._ask_name)
        self._add(menu, self.tr("Remove"), self._remove)
        self.setMenu(menu)

    def _add(self, menu: QMenu, text: str, work: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda: work())  # keeps triggered's False out of the arguments

    def _ask_name(self) -> None:
        ask = AskLine(
            self.tr("What is this value called?"),
            self.tr("Rename"),
            self._rename,
            text=self._value.name,
            parent=self.window(),
        )
        ask.open()

    def _rename(self, name: str) -> None:
        key = self._value.key
        self._desk.do(lambda: career_values.rename_own(key, name, self._desk.now()))

    def _remove(self) -> None:
        key = self._value.key
        self._desk.do(lambda: career_values.remove_own(key, self._desk.now()))


def with_menu(chip: QWidget, value: ValueChoice, desk: Desk) -> QWidget:
    """A chip of a value of the user's own, with its menu beside it."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, SPACE_2, 0)
    row.setSpacing(0)
    row.addWidget(chip)
    row.addWidget(OwnValueMenu(value, desk))
    return both
