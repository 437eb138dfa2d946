"""What is said of all new people of a file at once: circle, path, tags, and where they come from."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import paths
from models.exchange.choices import Choices
from models.terms import Circle
from models.words import words
from ui.theme import SPACE_2
from ui.widgets.choice import DropButton
from ui.widgets.field import Field
from ui.widgets.line import Heading

_OPEN = "open"


class ImportChoices(QWidget):
    """Nothing is guessed: what is left alone is not said yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.circle = DropButton(
            self.tr("Circle"),
            [(_OPEN, self.tr("not said yet")), *((str(one), words(f"circle.{one}")) for one in Circle)],
        )
        self.path = DropButton(self.tr("Path"))
        self.tags = Field(self.tr("Tags, with commas between"), name=self.tr("Tags for the new people"))
        self.source = Field(self.tr("Where they come from"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        for button in (self.circle, self.path):
            line.addWidget(button)
        line.addWidget(self.tags, 1)
        line.addWidget(self.source, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(Heading(self.tr("For the new people")))
        box.addLayout(line)

    def refresh(self) -> None:
        """Offer the paths that there are; what was said for the file before stays."""
        there = paths.paths()
        self.path.set_choices([("", self.tr("none")), *((str(path.id), path.name) for path in there)])
        self.path.setVisible(bool(there))

    def choices(self, left_out: set[int]) -> Choices:
        """What was said, and the rows that are left out."""
        circle, path = self.circle.current(), self.path.current()
        return Choices(
            circle=None if circle == _OPEN else Circle(circle),
            path=int(path) if path else None,
            tags=tuple(filter(None, (tag.strip() for tag in self.tags.text().split(",")))),
            source=" ".join(self.source.text().split()),
            leave_out=frozenset(left_out),
        )
