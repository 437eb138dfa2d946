"""They said yes: when will you talk? The times that were offered stand there to be clicked."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import drafts, offered_times, people, settings
from models.rules.calendar_days import first_working_day
from models.terms import LetterPurpose
from ui import window_place
from ui.desk import Desk
from ui.dialogs.letter_times import say_both
from ui.dialogs.time_said import say_time
from ui.form_draft import FormDraft
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.chip import Chip
from ui.widgets.date_time import DateField, TimeField
from ui.widgets.flow import FlowLayout
from ui.widgets.foot import foot
from ui.widgets.line import FormLabel, Title
from ui.widgets.text import Text

_WIDTH = 520
_DAYS_AHEAD = 7
_USUAL_START = time(15, 0)


class SaidYesDialog(QDialog):
    """Notes the yes, with the date if there is one; then, if wished, opens the letter that answers."""

    def __init__(self, desk: Desk, person: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._person = desk, person
        title = self.tr("{name} said yes").replace("{name}", people.name_of(person))
        self.setWindowTitle(title)
        self._offers = offered_times.offered(person, desk.now())
        self.chips: list[Chip] = []
        self._date = DateField(self.tr("Date"))
        self._time = TimeField(self.tr("Time"))
        self._there = Text("", Role.SOFT_INK)
        self._gentle = Text("", Role.AMBER)
        self.no_date = Button(self.tr("No date yet"), pressed=self._without_date)
        self.keep = Button(self.tr("Keep this date"), pressed=lambda: self._with_date(answer=False))
        self.reply = Button(
            self.tr("Keep it and write back"), Kind.FILLED, pressed=lambda: self._with_date(answer=True)
        )
        self.reply.setDefault(True)
        self._lay_out(title)
        self._begin()
        for field in (self._date, self._time):
            field.picked.connect(self._tell)
        window_place.begin(self, _WIDTH)
        self._tell()
        form = drafts.form_key("said_yes", "person", person)
        FormDraft(self, desk, form, {"date": self._date, "time": self._time}, self._box, refit=self._tell)
        self.reply.setFocus(Qt.FocusReason.OtherFocusReason)

    def at(self) -> datetime:
        """The time as it stands in the fields, in UTC."""
        return offered_times.utc(datetime.combine(self._date.day(), self._time.clock()))

    def _lay_out(self, title: str) -> None:
        offers = QWidget()
        flow = FlowLayout(offers, gap=SPACE_2)
        theirs, now = offered_times.zone_with(self._person), self._desk.now()
        for offer in self._offers:
            chip = Chip(say_both(offer.starts_at, now, theirs))
            chip.clicked.connect(lambda _=False, at=offer.starts_at: self._take(at))
            flow.addWidget(chip)
            self.chips.append(chip)
        when = QHBoxLayout()
        when.setSpacing(SPACE_2)
        when.addWidget(self._date)
        when.addWidget(self._time)
        when.addStretch(1)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_1)
        box.addWidget(Title(title))
        box.addSpacing(SPACE_3)
        if self.chips:
            box.addWidget(FormLabel(self.tr("One of the &times you offered"), self.chips[0]))
            box.addWidget(offers)
            box.addSpacing(SPACE_3)
        label = self.tr("Or &another time") if self.chips else self.tr("&When will you talk?")
        box.addWidget(FormLabel(label, self._date))
        box.addLayout(when)
        box.addWidget(self._there)
        box.addWidget(self._gentle)
        box.addStretch(1)
        box.addSpacing(SPACE_4)
        box.addLayout(foot(self.keep, self.reply, before=[self.no_date]))

    def _begin(self) -> None:
        """The first time that was offered, else a week from now."""
        if self._offers:
            self._show(self._offers[0].starts_at)
            return
        today = self._desk.now().astimezone(settings.zone_info(settings.zone())).date()
        self._date.show_day(first_working_day(today + timedelta(days=_DAYS_AHEAD)))
        self._time.show_clock(_USUAL_START)

    def _show(self, at: datetime) -> None:
        here = at.astimezone(settings.zone_info(settings.zone()))
        self._date.show_day(here.date())
        self._time.show_clock(here.time())

    def _take(self, at: datetime) -> None:
        self._show(at)
        self._tell()

    def _tell(self) -> None:
        at = self.at()
        for offer, chip in zip(self._offers, self.chips, strict=True):
            chip.setChecked(offer.starts_at == at)
        say_time(self._there, self._gentle, self._person, at, self._desk.now())
        window_place.grow(self)

    def _with_date(self, *, answer: bool) -> None:
        desk, person, at = self._desk, self._person, self.at()
        minutes = next((offer.minutes for offer in self._offers if offer.starts_at == at), None)
        kept = desk.do(lambda: offered_times.accept(person, desk.now(), at, minutes))
        if kept is None:
            return  # a sentence said why
        self.accept()
        if answer:
            desk.write_wanted.emit(person, LetterPurpose.ACCEPTED_REPLY, None)

    def _without_date(self) -> None:
        desk, person = self._desk, self._person
        desk.do(lambda: offered_times.accept(person, desk.now()))
        self.accept()
