"""What the rows of what came up can do, and the day of a promise."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models import mentions, places, promises, settings, settling_mentions
from models.looking_back import CameUp
from models.rules.days import local_day
from models.words import labelled
from ui.desk import Desk
from ui.theme import SPACE_1
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.date_time import DateField

DAYS_AHEAD = timedelta(days=7)  # the day that is shown first when one is set


class Acts(QObject):
    """Does what a row asks for; each act is one step of undo, said at the foot."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def today(self) -> date:
        """The day on the user's calendar."""
        return local_day(self._desk.now(), settings.zone())

    def person(self, mention: int, *, to_ask: bool, known: int | None = None, new: bool = False) -> None:
        """A person, to ask or only kept; `known` or `new` where several could be meant."""
        now = self._desk.now()
        self._desk.do(lambda: settling_mentions.as_person(mention, now, to_ask=to_ask, known=known, new=new))

    def organization(self, mention: int, interest: int | None) -> None:
        """An organisation, with the user's interest where it was said."""
        self._desk.do(lambda: settling_mentions.as_organization(mention, self._desk.now(), interest=interest))

    def interest(self, shown: CameUp, interest: int) -> None:
        """How much the user could see themselves there, 1 to 5; 0 takes it back."""
        place, now = shown.mention.organization, self._desk.now()
        if interest:
            self.organization(shown.mention.id, interest)
        elif place is not None:
            self._desk.do(lambda: places.set_interest(place, None, now))

    def promise(self, mention: int) -> None:
        """A promise, on the list for the day noted with it or none."""
        self._desk.do(lambda: settling_mentions.as_promise(mention, self._desk.now()))

    def promise_day(self, shown: CameUp, day: date | None) -> None:
        """Another day for a promise, whether it is on the list already or not."""
        now, promise = self._desk.now(), shown.promise
        if promise is not None:
            self._desk.do(lambda: promises.move(promise.id, day, now), quiet=True)
        else:
            self._desk.do(lambda: mentions.edit(shown.mention.id, now, due_on=day), quiet=True)

    def read(self, mention: int, done: bool) -> None:
        """Something to read was read, or was not after all."""
        work = settling_mentions.leave if done else settling_mentions.take_up
        self._desk.do(lambda: work(mention, self._desk.now()), quiet=True)

    def remove(self, mention: int) -> None:
        """It did not come up after all."""
        self._desk.do(lambda: mentions.remove(mention, self._desk.now()))


class DayPicker(QWidget):
    """A day that can be set, changed and taken away again. `picked` carries it, or None."""

    picked = Signal(object)

    def __init__(self, what: str, day: date | None, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._field: DateField | None = None
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        if day is None:
            self._set = Button(self.tr("Set a day"), Kind.LINK, pressed=self._begin)
            self._set.setAccessibleName(labelled(self._set.text(), what))
            box.addWidget(self._set)
            return
        self._field = field = DateField(self.tr("By when: {what}").replace("{what}", what))
        field.show_day(day)
        field.picked.connect(lambda: self.picked.emit(field.day()))
        clear = IconButton("close", self.tr("No day"), pressed=lambda: self.picked.emit(None))
        clear.setAccessibleName(self.tr("No day: {what}").replace("{what}", what))
        box.addWidget(field)
        box.addWidget(clear)

    def show_day(self, day: date | None) -> None:
        """Show another day where one is shown, silently."""
        if day is not None and self._field is not None and day != self._field.day():
            self._field.show_day(day)

    def _begin(self) -> None:
        self.picked.emit(self._today() + DAYS_AHEAD)
