"""What stands under "To follow up" when there is nothing: a kind sentence and one way on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.theme import SPACE_4, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.text import Text


class NothingCard(Card):
    """Asks somebody next, or, where somebody has said yes, prepares a conversation."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, horizontal=True)
        self._desk = desk
        self._agreed = False
        self._sentence = Text(role=Role.SOFT_INK)
        self._button = Button("", pressed=self._go)
        self.body.setSpacing(SPACE_4)
        self.body.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self._button)

    def show_way(self, *, agreed: bool, calm: bool) -> None:
        """`agreed`: somebody said yes and has no date yet. `calm`: something else has the filled button."""
        self._agreed = agreed
        if agreed:
            self._sentence.setText(self.tr("Nothing to follow up. Somebody said yes: when would suit you both?"))
            self._button.setText(self.tr("Prepare a conversation"))
        else:
            self._sentence.setText(self.tr("Nothing to follow up. Who would you like to hear from next?"))
            self._button.setText(self.tr("Ask somebody"))
        self._button.set_kind(Kind.ACCENT if calm else Kind.FILLED)

    def stops(self) -> list[QWidget]:
        """What Tab stops at."""
        return [self._button]

    def _go(self) -> None:
        if self._agreed:
            self._desk.choose_person_wanted.emit()
        else:
            self._desk.whom_to_ask_wanted.emit()
