"""Who takes part in a conversation: those who do, and a field for somebody else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import participants
from ui import window_place
from ui.desk import Desk
from ui.dialogs.person_field import PersonField
from ui.theme import SEMI_BOLD, SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.card import CardRows, Row
from ui.widgets.line import FormLabel, Line, Title
from ui.widgets.text import Text


class ParticipantsDialog(QDialog):
    """Each change is made at once, and can be undone."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._interview = desk, interview
        self.setWindowTitle(self.tr("Who takes part"))
        window_place.begin(self, 440)
        self._rows = CardRows()
        self._note = Text(
            self.tr("After the conversation each of them is thanked, and each hears from you again."), Role.SOFT_INK
        )
        self._field = PersonField(self.tr("A name is enough"), name=self.tr("Somebody else"))
        self._add = Button(self.tr("Add"), Kind.OUTLINE, pressed=self._join)
        self._close = Button(self.tr("Done"), Kind.FILLED, pressed=self.accept)
        self._lay_out()
        self._field.textChanged.connect(self._offer_to_add)
        self._field.picked.connect(self._join)
        self._add.setEnabled(False)
        desk.changes.data.connect(self.refresh)
        self.refresh()
        self._field.setFocus()

    def _offer_to_add(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))

    def refresh(self) -> None:
        """Show who takes part now; close where the conversation is gone."""
        there = participants.of(self._interview)
        if not there:
            self.reject()
            return
        for row in self._rows.rows():
            self._rows.remove_row(row)
        for index, (person, name) in enumerate(there):
            self._rows.insert_row(index, self._row(person, name, removable=len(there) > 1))
        QTimer.singleShot(0, self, self.adjustSize)

    def _lay_out(self) -> None:
        somebody = QHBoxLayout()
        somebody.setSpacing(SPACE_2)
        somebody.addWidget(self._field, 1)
        somebody.addWidget(self._add)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(self.tr("Who takes part")))
        box.addWidget(self._rows)
        box.addWidget(FormLabel(self.tr("Somebody else"), self._field))
        box.addLayout(somebody)
        box.addWidget(self._note)
        box.addStretch(1)
        box.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTrailing)

    def _row(self, person: int, name: str, *, removable: bool) -> Row:
        row = Row()
        row.setAccessibleName(name)
        row.body.addWidget(Avatar(name))
        row.body.addWidget(Line(name, weight=SEMI_BOLD), 1)
        if removable:
            away = self.tr("{name} does not take part").format(name=name)
            row.body.addWidget(IconButton("close", away, pressed=partial(self._leave, person)))
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field adds; it closes nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._field.hasFocus():
            self._join()
            return
        super().keyPressEvent(event)

    def _join(self) -> None:
        who, desk = self._field.person(), self._desk
        if who is None:
            return
        self._field.clear()
        desk.do(lambda: participants.join(self._interview, who, desk.now()))

    def _leave(self, person: int) -> None:
        self._desk.do(lambda: participants.leave(self._interview, person, self._desk.now()))
