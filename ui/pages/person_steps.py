"""Somebody's career in the panel: a heading and a line for each step."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import positions
from ui.theme import SPACE_1
from ui.widgets.line import Heading
from ui.widgets.painting import one_line
from ui.widgets.text import Text

_MOST_LINES = 8  # the rest is in the tooltip, and in the dialog


class PersonSteps(QWidget):
    """Not there while no step is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Text()
        self.text.set_most_lines(_MOST_LINES)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        box.addWidget(Heading(self.tr("Steps so far")))
        box.addWidget(self.text)

    def show_person(self, person: int) -> None:
        """Show the steps of this person."""
        steps = positions.of(person)
        self.text.setText("\n".join(one_line(positions.line(step)) for step in steps))
        self.setVisible(bool(steps))
