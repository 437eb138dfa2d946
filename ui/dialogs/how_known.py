""" "How do you know Maya?": one tap, and through whom where it was through somebody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.adding import Through
from models.terms import Relation
from models.words import words
from ui.dialogs.person_field import PersonField
from ui.theme import SPACE_2, SPACE_3
from ui.widgets.button import Button, Kind
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.line import FormLabel

# As close as the circles are: whom one asks first stands first.
_ORDER = (
    Relation.CLOSE,
    Relation.WORKED,
    Relation.STUDIED,
    Relation.THROUGH,
    Relation.EVENT,
    Relation.FOUND,
)


class HowKnown(QWidget):
    """The chips. `relation()` and `through()` are what is chosen; a second tap takes the choice back.

    With `at_once=True` a tap is the answer: `answered` says so, for "through somebody" once the name is
    there or was passed over.
    """

    answered = Signal()
    changed = Signal()

    def __init__(self, *, at_once: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._chips: dict[Relation, Chip] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_3)
        holder = QWidget()
        flow = FlowLayout(holder, gap=SPACE_2)
        for relation in _ORDER:
            chip = Chip(words(f"relation.{relation}"))
            chip.clicked.connect(lambda _=False, tapped=relation: self._tap(tapped))
            self._chips[relation] = chip
            flow.addWidget(chip)
        box.addWidget(holder)
        self._whom = self._build_whom()
        box.addWidget(self._whom)

    def _build_whom(self) -> QWidget:
        part = QWidget()
        self._field = PersonField(self.tr("A name, if you like"), name=self.tr("Through whom?"))
        self._field.returnPressed.connect(self._entered)
        self._field.picked.connect(self._entered)
        self._field.textChanged.connect(self.changed)
        self._go_on = Button(self.tr("Go on"), Kind.FILLED, pressed=self.answered.emit)
        self._go_on.setVisible(self._at_once)
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self._field, 1)
        row.addWidget(self._go_on)
        box.addWidget(FormLabel(self.tr("Through &whom?"), self._field))
        box.addLayout(row)
        part.hide()
        return part

    def relation(self) -> Relation | None:
        """What was tapped, or None."""
        return next((relation for relation, chip in self._chips.items() if chip.isChecked()), None)

    def through(self) -> Through:
        """Through whom, where that was tapped; else None."""
        return self._field.person() if self.relation() is Relation.THROUGH else None

    def chip(self, relation: Relation) -> Chip:
        """The chip of one answer."""
        return self._chips[relation]

    def field(self) -> Field:
        """Where the name of the person in between is typed."""
        return self._field

    def ask_about(self, person: int | None) -> None:
        """Begin anew, for another person."""
        for chip in self._chips.values():
            chip.setChecked(False)
        self._field.clear()
        self._field.leave_out(person)
        self._whom.hide()
        self.changed.emit()

    def _tap(self, tapped: Relation) -> None:
        for relation, chip in self._chips.items():
            if relation is not tapped:
                chip.setChecked(False)
        on = self._chips[tapped].isChecked()
        through = on and tapped is Relation.THROUGH
        self._whom.setVisible(through)
        self.changed.emit()
        if through:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif on and self._at_once:
            self.answered.emit()

    def _entered(self) -> None:
        if self._at_once:
            self.answered.emit()
