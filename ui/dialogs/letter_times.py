"""Two or three times to offer: suggested at a click, each changed at a click, shown in both time zones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import offered_times, settings
from models.words import labelled, say_at, say_there, words
from ui.desk import Desk
from ui.dialogs.offer_time import OfferTimeDialog
from ui.theme import SPACE_1, SPACE_2, Role
from ui.widgets.button import Button, Kind
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.line import FormLabel
from ui.widgets.text import Text


def say_both(at: datetime, now: datetime, theirs: str) -> str:
    """ "Tue 9 June, 15:00, 10:00 in Toronto": my clock first, for my own eyes."""
    mine = settings.zone()
    here, there = say_at(at, now, mine), say_there(at, mine, theirs)
    return words("date.both", here=here, there=there) if there else here


class OfferTimes(QWidget):
    """The times that a letter offers, as chips. `changed` says that there are others now."""

    changed = Signal()

    def __init__(self, desk: Desk, person: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._person = desk, person
        self._times: tuple[datetime, ...] = ()
        self.chips: list[Chip] = []
        row = QWidget()
        self._flow = FlowLayout(row, gap=SPACE_2)
        self.suggest = Button(self.tr("Offer two times"), pressed=self._suggest, icon_name="clock")
        self.more = Button(self.tr("One more"), Kind.LINK, pressed=self._one_more)
        self._label = FormLabel(self.tr("Times"), self.suggest)
        self._label.setMinimumHeight(self.suggest.sizeHint().height())
        self._note = Text("", Role.AMBER)
        for widget in (self._label, self.suggest, self.more):
            self._flow.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        box.addWidget(row)
        box.addWidget(self._note)

    def times(self) -> tuple[datetime, ...]:
        """The times as they are now, the earliest first, in UTC."""
        return self._times

    def show_times(self, times: Sequence[datetime]) -> None:
        """Show these times, silently."""
        self._times = tuple(sorted(set(times)))
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        theirs, now = offered_times.zone_with(self._person), self._desk.now()
        for number, at in enumerate(self._times):
            chip = Chip(say_both(at, now, theirs), acts=True)
            chip.setToolTip(self.tr("Change or take off"))
            chip.clicked.connect(lambda _=False, which=at: self._edit(which))
            self._flow.insert_widget(1 + number, chip)
            self.chips.append(chip)
            chip.show()
        self._label.setVisible(bool(self._times))
        self.suggest.setVisible(not self._times)
        self.more.setVisible(0 < len(self._times) < offered_times.MOST_TIMES)
        self._tell(theirs)

    def _tell(self, theirs: str) -> None:
        """Say what speaks against the first of them of which something does."""
        now = self._desk.now()
        found = ((at, offered_times.gentle(self._person, at, now)) for at in self._times)
        at, said = next(((at, said) for at, said in found if said), (None, ""))
        self._note.setText(labelled(say_both(at, now, theirs), said) if at is not None else "")
        self._note.setVisible(bool(said))

    def _suggest(self) -> None:
        self._take(offered_times.suggest(self._person, self._desk.now()))
        if self.chips:
            self.chips[0].setFocus()

    def _one_more(self) -> None:
        self._take((*self._times, *offered_times.suggest(self._person, self._desk.now(), self._times, 1)))

    def _take(self, times: Sequence[datetime]) -> None:
        self.show_times(times)
        self.changed.emit()

    def _edit(self, at: datetime) -> None:
        others = tuple(time for time in self._times if time != at)
        dialog = OfferTimeDialog(self._desk, self._person, at, self)

        def offer(time: datetime) -> None:
            self._take((*others, time))

        dialog.offered.connect(offer)
        dialog.rejected.connect(lambda: self._take(self._times))  # their time zone may be another now
        dialog.taken_off.connect(lambda: self._take(others))
        dialog.open()
