"""A value that is missing, typed in: a field that says beside itself why a name cannot be taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import career_values
from models.errors import Problem
from models.words import problem_text
from ui.desk import Desk
from ui.theme import SPACE_1, SPACE_2, Role
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.text import Text


class AddOwnValue(QWidget):
    """Adds a value of the user's own with `weight` (0: not on their list yet); `added` carries its key."""

    added = Signal(str)

    def __init__(self, desk: Desk, weight: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._weight = weight
        self.field = Field(self.tr("A value that is missing…"), name=self.tr("A value of your own"))
        self.field.setMaxLength(career_values.LONGEST_NAME)
        self.button = Button(self.tr("Add it"), pressed=self._add)
        self.button.setAccessibleName(self.tr("Add a value of your own"))
        self._problem = Text("", Role.AMBER)
        self._problem.hide()
        self.field.returnPressed.connect(self._add)
        self.field.textChanged.connect(lambda: self._say(""))
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        box.addLayout(line)
        box.addWidget(self._problem)

    def _add(self) -> None:
        name = self.field.text()
        if not name.strip():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            career_values.check_name(name)
        except Problem as problem:
            self._say(problem_text(problem))
            return
        key = self._desk.do(lambda: career_values.add_own(name, self._desk.now(), self._weight))
        if key:
            self.field.clear()
            self.added.emit(key)

    def _say(self, problem: str) -> None:
        self.field.set_problem(problem)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
