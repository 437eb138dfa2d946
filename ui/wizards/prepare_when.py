"""When, how long, in which form and where: each assumed already, each changed by a click."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models import conversation_list, conversations, people, preparing, settings
from models.conversations import Conversation
from models.terms import MINUTES_OFFERED, Form
from models.words import say_clock, say_list, say_there, say_time, words
from ui import add_to_calendar
from ui.desk import Desk
from ui.theme import SPACE_1, SPACE_2, SPACE_4, Role
from ui.widgets.button import Button, IconButton
from ui.widgets.check_box import CheckBox
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.date_time import DateField, TimeField
from ui.widgets.field import Field
from ui.widgets.line import FormLabel, Line
from ui.widgets.text import Run, Text
from ui.widgets.zone_field import ZoneField
from ui.wizards.saved_text import SavedText

USUAL_START = time(15, 0)
DAYS_AHEAD = 7  # the day that is shown first when a date is set


def labelled(label: str, widget: QWidget) -> QVBoxLayout:
    """A label over what it names."""
    widget.setAccessibleName(label)
    box = QVBoxLayout()
    box.setSpacing(SPACE_1)
    box.addWidget(FormLabel(label, widget))
    box.addWidget(widget)
    return box


class WhenEdit(QWidget):
    """Date and time in my zone with the time in theirs beside it, or "Not agreed yet"; and the length."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._interview = interview
        self._shown: Conversation | None = None
        self._open = Line(self.tr("Not agreed yet"), Role.SOFT_INK)
        self._set = Button(self.tr("Set a date"), pressed=self._set_a_date)
        self._date = DateField(self.tr("Date"))
        self._time = TimeField(self.tr("Time"))
        self._clear = IconButton("close", self.tr("Not agreed yet after all"), pressed=lambda: self._store(None))
        self._calendar = Text()
        self._calendar.set_bold_spans([Run(self.tr("Add to calendar…"), link="calendar")])
        self._calendar.link_activated.connect(self._add_to_calendar)
        self._note = Text("", Role.SOFT_INK)
        placeholder = self.tr("The same as mine")
        self._zone = ZoneField(desk.now, placeholder=placeholder, name=self.tr("Their time zone"))
        self._zone_box = QWidget()
        self._minutes = ChipChoice([(str(n), str(n)) for n in MINUTES_OFFERED], name=self.tr("Minutes"))
        self._date.picked.connect(self._picked)
        self._time.picked.connect(self._picked)
        self._zone.chosen.connect(self._store_zone)
        self._minutes.chosen.connect(self._store_minutes)
        self._lay_out()

    def refresh(self, conversation: Conversation) -> None:
        """Show what is stored."""
        self._shown = conversation
        start = self._start(conversation)
        for widget in (self._open, self._set):
            widget.setVisible(start is None)
        for widget in (self._date, self._time, self._clear, self._calendar, self._zone_box):
            widget.setVisible(start is not None)
        self._zone.show_zone(conversation.person_zone)
        self._minutes.set_current(str(conversation.minutes))
        if start is not None:
            self._date.show_day(start.date())
            self._time.show_clock(start.time())
        self._note.setText(self._sentences(conversation))
        self._note.setVisible(bool(self._note.text()))

    def _lay_out(self) -> None:
        when = QHBoxLayout()
        when.setSpacing(SPACE_2)
        for widget in (self._open, self._set, self._date, self._time, self._clear):
            when.addWidget(widget)
        when.addStretch(1)
        zone = labelled(self.tr("Their time zone"), self._zone)
        zone.setContentsMargins(0, 0, 0, 0)
        self._zone_box.setLayout(zone)
        top = QVBoxLayout()
        top.setSpacing(SPACE_1)
        top.addWidget(FormLabel(self.tr("When"), self._date))
        top.addLayout(when)
        top.addWidget(self._note)
        top.addWidget(self._calendar)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_4)
        box.addLayout(top)
        box.addWidget(self._zone_box)
        box.addLayout(labelled(self.tr("Minutes"), self._minutes))

    def _start(self, conversation: Conversation) -> datetime | None:
        """The start as my clock shows it, without its zone."""
        if conversation.starts_at is None:
            return None
        mine = settings.zone_info(settings.zone())
        return conversation.starts_at.astimezone(mine).replace(tzinfo=None)

    def _sentences(self, conversation: Conversation) -> str:
        at = conversation.starts_at
        if at is None or conversation.local_start is None:
            return ""
        mine, theirs = settings.zone(), conversation.person_zone
        said: list[str] = []
        there = say_there(at, mine, theirs)
        if there:
            said.append(self.tr("{time} for you, {there}").format(time=say_time(at, mine), there=there))
        asked, real = conversation.local_start, at.astimezone(settings.zone_info(conversation.zone))
        if asked != real.replace(tzinfo=None):
            said.append(
                self.tr("The clocks go forward then: {asked} does not exist, so it is {real}.").format(
                    asked=say_clock(asked), real=say_clock(real)
                )
            )
        if conversation.ends_at is not None and conversation.ends_at <= self._desk.now():
            said.append(self.tr("This time has passed. That is fine if you have talked already."))
        if others := conversation_list.at_the_same_time(conversation.id):
            said.append(self.tr("At that time you also talk with {names}.").format(names=say_list(others)))
        return "\n".join(said)

    def _set_a_date(self) -> None:
        today = self._desk.now().astimezone(settings.zone_info(settings.zone())).date()
        day = today + timedelta(days=DAYS_AHEAD)
        day += timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)
        self._store(datetime.combine(day, USUAL_START))
        self._date.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_to_calendar(self) -> None:
        add_to_calendar.add(self._desk, self._interview, self.window())

    def _picked(self) -> None:
        self._store(datetime.combine(self._date.day(), self._time.clock()))

    def _store(self, start: datetime | None) -> None:
        if self._shown is not None:
            self._write(start, settings.zone(), self._shown.minutes)

    def _store_minutes(self, minutes: str) -> None:
        if self._shown is not None:
            self._write(self._shown.local_start, self._shown.zone, int(minutes))

    def _write(self, start: datetime | None, zone: str, minutes: int) -> None:
        desk, interview = self._desk, self._interview
        desk.do(lambda: preparing.set_when(interview, start, zone, minutes, desk.now()), quiet=True)

    def _store_zone(self, zone: str) -> None:
        if self._shown is not None:
            desk, person = self._desk, self._shown.person
            desk.do(lambda: people.edit(person, {"zone": zone}, desk.now()), quiet=True)


class WhereEdit(QWidget):
    """The form, the place that goes with it, a number in case it fails, and whether the purpose is agreed."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._interview = interview
        self._form = ChipChoice([(form, words(f"form.{form}")) for form in Form], name=self.tr("Form"))
        self._form.chosen.connect(self._store_form)
        self._place = Field()
        self._place_label = FormLabel("", self._place)
        self._phone = Field(name=self.tr("Number if it fails"))
        self._agreed = CheckBox(self.tr("We agreed what it is about"))
        self._agreed.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)  # its words are never cut
        self._agreed.clicked.connect(self._store_agreed)
        self._place_saved = SavedText(self._place, lambda text, visit: self._store("place", text, visit))
        self._phone_saved = SavedText(self._phone, lambda text, visit: self._store("backup_phone", text, visit))
        for field in (self._place, self._phone):
            field.returnPressed.connect(self.focusNextChild)
        place, phone = QVBoxLayout(), labelled(self.tr("If it fails: a number"), self._phone)
        place.setSpacing(SPACE_1)
        place.addWidget(self._place_label)
        place.addWidget(self._place)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_4)
        box.addLayout(labelled(self.tr("How"), self._form))
        box.addLayout(place)
        box.addLayout(phone)
        box.addWidget(self._agreed)

    def refresh(self, conversation: Conversation) -> None:
        """Show what is stored."""
        self._form.set_current(conversation.form)
        label = {
            Form.VIDEO: self.tr("Link"),
            Form.PHONE: self.tr("Number"),
            Form.IN_PERSON: self.tr("Place"),
        }[conversation.form]
        self._place_label.setText(label)
        self._place.setAccessibleName(label)
        self._place_saved.show(conversation.place)
        self._phone_saved.show(conversation.backup_phone)
        self._agreed.setChecked(conversation.purpose_agreed)

    def _store(self, name: str, value: object, visit: str = "") -> None:
        desk, interview = self._desk, self._interview
        desk.do(lambda: conversations.edit(interview, {name: value}, desk.now(), visit=visit), quiet=True)

    def _store_agreed(self, agreed: bool) -> None:
        self._store("purpose_agreed", agreed)

    def _store_form(self, form: str) -> None:
        desk, interview = self._desk, self._interview
        self._place_saved.flush()
        desk.do(lambda: preparing.set_form(interview, Form(form), desk.now()), quiet=True)
