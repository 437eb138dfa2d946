"""When reminders may pop up, and how often people are kept in touch with."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models import preferences, settings
from models.terms import Circle, ReminderSettings
from models.words import current, words
from ui.desk import Desk
from ui.pages.autostart import AutostartChoice
from ui.pages.form_page import setting
from ui.theme import SPACE_2, Role
from ui.widgets.card import CardRows
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.date_time import TimeField
from ui.widgets.line import Line

RHYTHMS = (30, 60, 90, 120, 180)
CHECK_INS = (1, 3, 5, 10)


class RemindersCard(CardRows):
    """The quiet hours, the weekends, and how many check-ins there are on one day."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._from = TimeField(self.tr("Quiet from"))
        self._until = TimeField(self.tr("Quiet until"))
        weekends = self.tr("Weekends")
        self._weekends = ChipChoice([("quiet", self.tr("Quiet")), ("usual", self.tr("As usual"))], name=weekends)
        most = self.tr("Check-ins on one day")
        self._check_ins = ChipChoice([(str(n), current().digits(n)) for n in CHECK_INS], name=most)
        quiet = self.tr("No reminder pops up between these times.")
        self.add_row(setting(self.tr("Quiet hours"), quiet, self._between()))
        self.add_row(setting(weekends, self.tr("Whether reminders wait for Monday."), self._weekends))
        self.add_row(setting(most, self.tr("At most so many; the rest move to the next days."), self._check_ins))
        login = self.tr("Start with the computer")
        about_login = self.tr("Out of sight, so that reminders reach you before you think of opening Inroad.")
        self.add_row(setting(login, about_login, AutostartChoice(desk, login, self.tr("On"), self.tr("Off"))))
        names = self.tr("Names in pop-ups")
        self._names = ChipChoice([("shown", self.tr("Shown")), ("hidden", self.tr("Hidden"))], name=names)
        about_names = self.tr("Hidden, they say “Thank somebody you met”: for a screen that others see.")
        self.add_row(setting(names, about_names, self._names))
        self._names.chosen.connect(self._choose_names)
        self._from.picked.connect(self._quiet_from)
        self._until.picked.connect(self._quiet_until)
        self._weekends.chosen.connect(self._choose_weekends)
        self._check_ins.chosen.connect(self._choose_check_ins)

    def show_settings(self, config: ReminderSettings) -> None:
        """Show how reminders are set."""
        self._from.show_clock(config.quiet_from)
        self._until.show_clock(config.quiet_until)
        self._weekends.set_current("quiet" if config.weekends_quiet else "usual")
        most = config.check_ins_per_day
        self._check_ins.set_current(str(most), current().digits(most))
        self._names.set_current("hidden" if settings.hides_names() else "shown")

    def _between(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        for widget in (self._from, Line(self.tr("to"), Role.SOFT_INK), self._until):
            row.addWidget(widget)
        return both

    def _quiet_from(self) -> None:
        clock = self._from.clock()
        _write(self._desk, lambda: preferences.set_quiet_from(clock, self._desk.now()))

    def _quiet_until(self) -> None:
        clock = self._until.clock()
        _write(self._desk, lambda: preferences.set_quiet_until(clock, self._desk.now()))

    def _choose_weekends(self, key: str) -> None:
        _write(self._desk, lambda: preferences.set_weekends_quiet(key == "quiet", self._desk.now()))

    def _choose_names(self, key: str) -> None:
        _write(self._desk, lambda: preferences.set_hide_names(key == "hidden"))

    def _choose_check_ins(self, key: str) -> None:
        _write(self._desk, lambda: preferences.set_check_ins_per_day(int(key), self._desk.now()))


class RhythmCard(CardRows):
    """For each circle the days after which a check-in is due."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choices: dict[Circle, ChipChoice] = {}
        about = {
            Circle.ACQUAINTANCE: self.tr("And whoever is in no circle yet."),
        }
        for circle in Circle:
            name = words(f"circle.{circle}")
            spoken = self.tr("Days, {circle}").replace("{circle}", name)
            choice = ChipChoice([(str(n), current().digits(n)) for n in RHYTHMS], name=spoken)
            choice.chosen.connect(partial(self._choose, circle))
            self._choices[circle] = choice
            self.add_row(setting(name, about.get(circle, ""), choice))

    def show_settings(self, config: ReminderSettings) -> None:
        """Show the rhythm that is set."""
        for circle, choice in self._choices.items():
            days = config.rhythm_days[circle]
            choice.set_current(str(days), current().digits(days))

    def _choose(self, circle: Circle, days: str) -> None:
        _write(self._desk, lambda: preferences.set_rhythm(circle, int(days), self._desk.now()))


def _write(desk: Desk, work: Callable[[], None]) -> None:
    desk.do(work, quiet=True)
    desk.changes.settings.emit()
