"""Starting at login: the choice in Settings, and the card that offers it once on Today."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from models import settings
from ui import autostart
from ui.desk import Desk
from ui.theme import SPACE_2, SPACE_4
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.text import Text


class AutostartChoice(ChipChoice):
    """On or off, as the system has it whenever it is shown."""

    def __init__(self, desk: Desk, name: str, on: str, off: str) -> None:
        super().__init__([("on", on), ("off", off)], name=name)
        self._desk = desk
        self.chosen.connect(self._choose)
        self.refresh()

    def refresh(self) -> None:
        """Ask the system."""
        self.set_current("on" if autostart.of_this_system().is_on() else "off")

    def showEvent(self, event: QShowEvent) -> None:
        """It may have been switched elsewhere."""
        super().showEvent(event)
        self.refresh()

    def _choose(self, key: str) -> None:
        switch(self._desk, on=key == "on")
        self.refresh()


class AutostartOffer(Card):
    """A sentence with yes and no; `answered` once one of them was pressed, and it never comes again."""

    answered = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(horizontal=True)
        self._desk = desk
        self.body.setSpacing(SPACE_2)
        text = Text(self.tr("Shall Inroad start with your computer, out of sight, so that its reminders reach you?"))
        self.body.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addSpacing(SPACE_4 - SPACE_2)
        self._buttons = [
            Button(self.tr("Start it with my computer"), pressed=lambda: self._answer(on=True)),
            Button(self.tr("No, thanks"), pressed=lambda: self._answer(on=False)),
        ]
        for button in self._buttons:
            self.body.addWidget(button)

    def stops(self) -> list[QWidget]:
        """What Tab stops at."""
        return [*self._buttons]

    def _answer(self, *, on: bool) -> None:
        if on and not switch(self._desk, on=True):
            return
        settings.put(autostart.OFFERED, True)
        self._desk.changes.settings.emit()
        self.answered.emit()


def switch(desk: Desk, *, on: bool) -> bool:
    """Switch it; where that cannot be, it is said. Whether it was done."""

    def write() -> bool:
        autostart.of_this_system().set_on(on=on)
        settings.put(autostart.OFFERED, True)  # whoever chose in Settings needs no offer
        return True

    return bool(desk.do(write, quiet=True))
