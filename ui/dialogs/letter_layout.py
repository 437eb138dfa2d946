"""The parts of a letter's window, one below the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from models.terms import LetterPurpose
from ui import window_place
from ui.desk import Desk
from ui.dialogs.letter_body import LetterBody
from ui.dialogs.letter_foot import LetterFoot
from ui.dialogs.letter_form import LetterForm
from ui.dialogs.letter_guide import Guide
from ui.dialogs.letter_head import LetterHead
from ui.dialogs.letter_times import OfferTimes
from ui.dialogs.missing_facts import MissingFacts
from ui.theme import SPACE_2, SPACE_4, SPACE_6

_SIZE = (720, 620)


class LetterLayout(QDialog):
    """Head, what is missing, address, text, times, what Inroad says, and the ways out. The text gets the room."""

    def __init__(
        self, desk: Desk, person: int, purpose: LetterPurpose, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._desk, self._person, self._purpose = desk, person, purpose
        self._head = LetterHead(title, purpose)
        self._missing = MissingFacts(desk, self)
        self._form = LetterForm()
        self._to, self._subject = self._form.to, self._form.subject
        self._body = LetterBody(self.tr("Letter"))
        self._times = OfferTimes(desk, person)
        self._guide = Guide(desk)
        self._foot = LetterFoot()
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6 - SPACE_2, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_2)
        for part in (self._head, self._missing, self._form):
            box.addWidget(part)
        box.addWidget(self._body, 1)
        box.addWidget(self._times)
        box.addWidget(self._guide)
        box.addSpacing(SPACE_2)
        box.addWidget(self._foot)
        window_place.begin(self, *_SIZE)
        window_place.keep_size(self)
