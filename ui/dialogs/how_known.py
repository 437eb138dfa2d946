""" "How do you know Maya?": one tap, and through whom, at which event or where, as far as one likes to say."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.adding import Answer, Through
from models.events import Event
from models.terms import Relation
from models.words import words
from ui.dialogs.event_field import EventField
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
_FROM_A_PLACE = frozenset([Relation.WORKED, Relation.STUDIED, Relation.FOUND])


class HowKnown(QWidget):
    """The chips, and below them what belongs to the one that is on. `answer()` is what was said; a second tap
    takes the choice back.

    With `at_once=True` a tap is the answer: `answered` says so, for "through somebody" and "from an event" once
    the name is there or was passed over; where somebody is from is not asked then. `asks_where=False` where a
    field of its own asks that.
    """

    answered = Signal()
    changed = Signal()

    def __init__(self, *, at_once: bool = False, asks_where: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._asks_where = asks_where and not at_once
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
        self._field = PersonField(self.tr("A name, if you like"), name=self.tr("Through whom?"))
        self._event = EventField(self.tr("Its name, if you like"), name=self.tr("Which event or place?"))
        self._where = Field(self.tr("at the University of Leeds"), name=self.tr("Where?"))
        self._whom_part = self._part(self.tr("Through &whom?"), self._field)
        self._event_part = self._part(self.tr("W&hich event or place?"), self._event)
        self._where_part = self._part(self.tr("W&here? If you like"), self._where)
        for part in (self._whom_part, self._event_part, self._where_part):
            box.addWidget(part)

    def _part(self, label: str, field: PersonField | EventField | Field) -> QWidget:
        """A field under its label; it ends the question where a tap does."""
        part = QWidget()
        field.returnPressed.connect(self._entered)
        if isinstance(field, (PersonField, EventField)):
            field.picked.connect(self._entered)
        field.textChanged.connect(self.changed)
        go_on = Button(self.tr("Go on"), Kind.FILLED, pressed=self.answered.emit)
        go_on.setVisible(self._at_once)
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(field, 1)
        row.addWidget(go_on)
        box.addWidget(FormLabel(label, field))
        box.addLayout(row)
        part.hide()
        return part

    def answer(self) -> Answer | None:
        """What was said, or None."""
        relation = self.relation()
        if relation is None:
            return None
        event = self._event.event_wanted() if relation is Relation.EVENT else None
        where = self._where.text() if self._asks_where and relation in _FROM_A_PLACE else ""
        return Answer(relation, self.through(), event, where)

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

    def event_field(self) -> EventField:
        """Where the event is chosen, or a new one named."""
        return self._event

    def where_field(self) -> Field:
        """Where the place is typed."""
        return self._where

    def ask_about(self, person: int | None) -> None:
        """Begin anew, for another person."""
        self.show_answer(person, None)

    def show_answer(
        self, person: int | None, relation: Relation | None, through: str = "", event: Event | None = None
    ) -> None:
        """Show what was said of this person before."""
        for known, chip in self._chips.items():
            chip.setChecked(known is relation)
        self._field.setText(through)
        self._field.leave_out(person)
        self._event.show_event(event)
        self._where.clear()
        self._show_parts()
        self.changed.emit()

    def as_typed(self) -> Any:
        """What was tapped, and what stands in the fields below it (ui/form_draft.py)."""
        return [self.relation(), self._field.as_typed(), self._event.as_typed(), self._where.text()]

    def put_back(self, typed: Any) -> None:
        """Show what was said; ValueError and TypeError where that cannot be understood."""
        relation, through, event, where = typed
        for known, chip in self._chips.items():
            chip.setChecked(known == relation)
        self._field.put_back(through)
        self._event.put_back(event)
        self._where.setText(where)
        self._show_parts()
        self.changed.emit()

    def typed_into(self) -> SignalInstance:
        """Emitted when something else is said."""
        return self.changed

    def _tap(self, tapped: Relation) -> None:
        for relation, chip in self._chips.items():
            if relation is not tapped:
                chip.setChecked(False)
        on = self._chips[tapped].isChecked()
        self._show_parts()
        self.changed.emit()
        asked = {Relation.THROUGH: self._field, Relation.EVENT: self._event}.get(tapped)
        if on and asked is not None:
            asked.setFocus(Qt.FocusReason.OtherFocusReason)
        elif on and self._at_once:
            self.answered.emit()

    def _show_parts(self) -> None:
        relation = self.relation()
        self._whom_part.setVisible(relation is Relation.THROUGH)
        self._event_part.setVisible(relation is Relation.EVENT)
        self._where_part.setVisible(self._asks_where and relation in _FROM_A_PLACE)

    def _entered(self) -> None:
        if self._at_once:
            self.answered.emit()
