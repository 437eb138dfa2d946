"""Name, place and day of an event, saved as they are typed once the event is there."""

from __future__ import annotations

import uuid
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models import drafts, events, settings
from models.events import Event
from models.rules.days import local_day
from ui.desk import Desk
from ui.theme import SPACE_2, SPACE_3, Role
from ui.widgets.check_box import CheckBox
from ui.widgets.date_time import DateField
from ui.widgets.field import Field
from ui.widgets.line import FormLabel
from ui.widgets.text import Text
from ui.wizards.saved_text import SavedText

_NEW_EVENT = drafts.form_key("event")


class EventFacts(QWidget):
    """Three fields. While the event is not there yet, they only hold what is typed."""

    typed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event: Event | None = None
        self.name = Field(self.tr("Careers day, a conference, a seminar"), name=self.tr("Event"))
        self.place = Field(self.tr("Lisbon, or online"), name=self.tr("Place"))
        self.has_day = CheckBox(self.tr("On a day"))
        self.day = DateField(self.tr("Day of the event"))
        self._problem = Text("", Role.RED)
        self._problem.hide()
        self._saved = (
            SavedText(self.name, lambda text, visit: self._save("name", text, visit)),
            SavedText(self.place, lambda text, visit: self._save("place", text, visit)),
        )
        self._lay_out()
        self.day.show_day(local_day(desk.now(), settings.zone()))
        self.day.hide()
        self.name.textChanged.connect(lambda: self.say(""))
        for field in (self.name, self.place):
            field.textChanged.connect(self.typed)
        self.has_day.clicked.connect(self._day_said)
        self.day.picked.connect(self._day_said)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        for column, (label, field) in enumerate(
            ((self.tr("&Event"), self.name), (self.tr("&Place"), self.place)),
        ):
            grid.addWidget(FormLabel(label, field), 0, column)
            grid.addWidget(field, 1, column)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        when = QHBoxLayout()
        when.setSpacing(SPACE_3)
        when.addWidget(self.has_day)
        when.addWidget(self.day)
        when.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addLayout(grid)
        box.addWidget(self._problem)
        box.addLayout(when)

    def show_event(self, event: Event | None) -> None:
        """Show what is stored; None: what is typed becomes a new event."""
        self._event = event
        if event is None:
            return
        for saved, text in zip(self._saved, (event.name, event.place), strict=True):
            saved.show(text)
        self.has_day.setChecked(event.on is not None)
        if event.on is not None:
            self.day.show_day(event.on)
        self.day.setVisible(event.on is not None)

    def clear(self) -> None:
        """Ready for another event."""
        self._event = None
        for saved in self._saved:
            saved.show("")
        self.has_day.setChecked(False)
        self.day.hide()
        self.say("")

    def recall(self) -> None:
        """Show what was typed for a new event that was not added yet."""
        kept = drafts.form(_NEW_EVENT)
        self.name.setText(kept.get("name", ""))
        self.place.setText(kept.get("place", ""))
        if on := kept.get("on"):
            self.has_day.setChecked(True)
            self.day.show_day(date.fromisoformat(on))
            self.day.show()

    def remember(self) -> None:
        """Keep what is typed for a new event; forget it where there is nothing, or the event is there."""
        on = self.on()
        typed = {"name": self.name.text(), "place": self.place.text(), "on": on.isoformat() if on else ""}
        if self._event is None and any(typed.values()):
            drafts.keep_form(_NEW_EVENT, typed, self._desk.now())
        else:
            drafts.forget(_NEW_EVENT)

    def on(self) -> date | None:
        """The day, where it was said."""
        return self.day.day() if self.has_day.isChecked() else None

    def flush(self) -> None:
        """Save now what was typed since the last pause."""
        for saved in self._saved:
            saved.flush()

    def say(self, problem: str) -> None:
        """Say what is missing; empty: nothing."""
        self.name.set_problem(problem)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _save(self, field: str, text: str, visit: str) -> None:
        event = self._event
        if event is not None:
            now = self._desk.now()
            self._desk.do(lambda: events.edit(event.id, {field: text}, now, visit=visit), quiet=True)

    def _day_said(self) -> None:
        self.day.setVisible(self.has_day.isChecked())
        self.typed.emit()
        event = self._event
        if event is not None:
            now, visit = self._desk.now(), uuid.uuid4().hex
            self._desk.do(lambda: events.edit(event.id, {"on": self.on()}, now, visit=visit), quiet=True)
