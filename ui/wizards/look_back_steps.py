"""Their career beside mine: which of their steps could be mine."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from models import positions
from models.looking_back import LookBack
from ui.theme import SEMI_BOLD, SPACE_1, SPACE_3, Role
from ui.widgets.line import Heading
from ui.widgets.text import Text
from ui.wizards.prepare_person import short


class StepsPart(QWidget):
    """Two columns, their steps and mine, side by side; not there while none of theirs is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading()
        self._name = Text("", Role.SOFT_INK, weight=SEMI_BOLD)
        self._theirs = Text()
        self._mine = Text()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_1)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addWidget(self._name, 1, 0)
        grid.addWidget(Text(self.tr("You"), Role.SOFT_INK, weight=SEMI_BOLD), 1, 1)
        grid.addWidget(self._theirs, 2, 0)
        grid.addWidget(self._mine, 2, 1)

    def refresh(self, shown: LookBack) -> None:
        """Show the steps that are known of this person."""
        pairs = positions.pairs(shown.person)
        self.setVisible(any(theirs for theirs, _ in pairs))
        self._title.setText(self.tr("Their steps beside yours"))
        self._name.setText(short(shown.greeting_name))
        self._theirs.setText("\n".join(theirs for theirs, _ in pairs if theirs))
        self._mine.setText("\n".join(mine for _, mine in pairs if mine))
