"""One time to offer: day and hour on my clock, what it is on theirs, and what speaks against it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import offered_times, people, settings
from ui import window_place
from ui.desk import Desk
from ui.dialogs.time_said import say_time
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.date_time import DateField, TimeField
from ui.widgets.foot import foot
from ui.widgets.line import FormLabel, Title
from ui.widgets.text import Text
from ui.widgets.zone_field import ZoneField

_WIDTH = 420


class OfferTimeDialog(QDialog):
    """`offered` carries the time that was chosen (an aware datetime in UTC); `taken_off` says: not this one."""

    offered = Signal(object)
    taken_off = Signal()

    def __init__(self, desk: Desk, person: int, at: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Offer a time"))
        self._desk, self._person = desk, person
        self._date = DateField(self.tr("Date"))
        self._time = TimeField(self.tr("Time"))
        here = at.astimezone(settings.zone_info(settings.zone()))
        self._date.show_day(here.date())
        self._time.show_clock(here.time())
        self._zone = ZoneField(desk.now, placeholder=self.tr("The same as mine"), name=self.tr("Their time zone"))
        self._zone.show_zone(offered_times.zone_with(person))
        self._there = Text("", Role.SOFT_INK)
        self._gentle = Text("", Role.AMBER)
        self._lay_out()
        self._date.picked.connect(self._tell)
        self._time.picked.connect(self._tell)
        self._zone.chosen.connect(self._store_zone)
        window_place.begin(self, _WIDTH)
        self._tell()

    def at(self) -> datetime:
        """The time as it stands in the fields, in UTC."""
        return offered_times.utc(datetime.combine(self._date.day(), self._time.clock())).astimezone(UTC)

    def _lay_out(self) -> None:
        when = QHBoxLayout()
        when.setSpacing(SPACE_2)
        when.addWidget(self._date)
        when.addWidget(self._time)
        when.addStretch(1)
        self.off = Button(self.tr("Take it off"), Kind.LINK, pressed=self._take_off)
        self.offer = Button(self.tr("Offer this time"), Kind.FILLED, pressed=self._offer)
        self.offer.setDefault(True)
        cancel = Button(self.tr("Cancel"), pressed=self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_1)
        box.addWidget(Title(self.tr("Offer a time")))
        box.addSpacing(SPACE_2)
        box.addWidget(FormLabel(self.tr("&When"), self._date))
        box.addLayout(when)
        box.addWidget(self._there)
        box.addSpacing(SPACE_2)
        box.addWidget(FormLabel(self.tr("Their time &zone"), self._zone))
        box.addWidget(self._zone)
        box.addWidget(self._gentle)
        box.addStretch(1)
        box.addSpacing(SPACE_3)
        box.addLayout(foot(cancel, self.offer, before=[self.off]))

    def _tell(self) -> None:
        at = self.at()
        say_time(self._there, self._gentle, self._person, at, self._desk.now())
        window_place.grow(self)

    def _store_zone(self, zone: str) -> None:
        desk, person = self._desk, self._person
        desk.do(lambda: people.edit(person, {"zone": zone}, desk.now()), quiet=True)
        self._tell()

    def _offer(self) -> None:
        at = self.at()
        self.accept()
        self.offered.emit(at)

    def _take_off(self) -> None:
        self.reject()
        self.taken_off.emit()
