"""To whom an e-mail goes, and its subject."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import SPACE_2, SPACE_3
from ui.widgets.field import Field
from ui.widgets.line import FormLabel


class LetterForm(QWidget):
    """Two lines, each with its label in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.to = Field(self.tr("name@example.org"), name=self.tr("To"))
        self.subject = Field(name=self.tr("Subject"))
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(((self.tr("&To"), self.to), (self.tr("&Subject"), self.subject))):
            grid.addWidget(FormLabel(label, field), row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)

    def align(self, label_width: int) -> None:
        """Begin the fields where those above begin, whose labels are so wide."""
        self._grid.setColumnMinimumWidth(0, label_width)
