"""Settings: how Inroad looks, prints, reminds, and where its data lie. Each change holds at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import preferences, settings
from models.terms import Paper
from models.words import zone_city
from ui.desk import Desk
from ui.pages.form_page import CONTROL_WIDTH, FormColumn, setting
from ui.pages.settings_data import DataCard
from ui.pages.settings_example import ExampleCard
from ui.pages.settings_help import HelpCard
from ui.pages.settings_language import LanguageChoice
from ui.pages.settings_reminders import RemindersCard, RhythmCard
from ui.pages.settings_words import WordsCard
from ui.theme import theme_of
from ui.widgets.card import CardRows
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.zone_field import ZoneField


class SettingsPage(QWidget):
    """`folder` is where the data lie."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looks = ChipChoice(
            [("system", self.tr("System")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
            name=self.tr("Appearance"),
        )
        self._accent = ChipChoice(
            [("system", self.tr("As your system")), ("own", self.tr("Inroad's green"))], name=self.tr("Accent colour")
        )
        self._paper = ChipChoice(
            [(Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("US Letter"))], name=self.tr("Paper")
        )
        city = zone_city(settings.system_zone())
        as_here = self.tr("As this computer: {city}").replace("{city}", city)
        self._zone = ZoneField(desk.now, placeholder=as_here, name=self.tr("Your time zone"))
        self._zone.setFixedWidth(CONTROL_WIDTH)
        self._language = LanguageChoice(desk)
        self._reminders = RemindersCard(desk)
        self._rhythm = RhythmCard(desk)
        self._words = WordsCard(desk)
        self._example = ExampleCard(desk)
        self._lay_out(folder)
        self._looks.chosen.connect(self._choose_look)
        self._accent.chosen.connect(self._choose_accent)
        self._paper.chosen.connect(self._choose_paper)
        self._zone.chosen.connect(self._choose_zone)
        desk.changes.settings.connect(self._refresh_if_seen)
        desk.changes.data.connect(self._refresh_if_seen)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again and show it in place."""
        self._looks.set_current(settings.theme())
        self._accent.set_current("system" if settings.follow_accent() else "own")
        self._language.show_settings()
        self._paper.set_current(settings.paper())
        self._zone.show_zone(preferences.chosen_zone())
        config = settings.reminders()
        self._reminders.show_settings(config)
        self._rhythm.show_settings(config)
        self._words.show_settings()
        self._example.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was set elsewhere, such as the paper while printing."""
        super().showEvent(event)
        self.refresh()

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _choose_look(self, key: str) -> None:
        looks: dict[str, settings.Theme] = {one: one for one in settings.THEMES}
        look = looks[key]
        self._desk.do(lambda: preferences.set_theme(look), quiet=True)
        theme_of(self).set_mode(look)
        self._desk.changes.settings.emit()

    def _choose_accent(self, key: str) -> None:
        self._desk.do(lambda: preferences.set_follow_accent(key == "system"), quiet=True)
        theme_of(self).set_follow_accent(key == "system")
        self._desk.changes.settings.emit()

    def _choose_paper(self, key: str) -> None:
        self._desk.do(lambda: preferences.set_paper(Paper(key)), quiet=True)
        self._desk.changes.settings.emit()

    def _choose_zone(self, zone: str) -> None:
        self._desk.do(lambda: preferences.set_zone(zone, self._desk.now()), quiet=True)
        self._desk.changes.settings.emit()

    def _lay_out(self, folder: Path) -> None:
        form = FormColumn(self.tr("Settings"), self.tr("Each change holds at once."))
        looks = CardRows()
        looks.add_row(setting(self.tr("Appearance"), self.tr("Light, dark, or as your system has it."), self._looks))
        about_accent = self.tr("A colour that you chose for your whole system is taken here too.")
        looks.add_row(setting(self.tr("Accent colour"), about_accent, self._accent))
        about_language = self.tr("The window closes and comes back in it.")
        looks.add_row(setting(self.tr("Language"), about_language, self._language))
        looks.add_row(setting(self.tr("Paper"), self.tr("What conversation sheets are printed on."), self._paper))
        about_zone = self.tr("Your days, times and reminders follow it. Leave it empty to follow this computer.")
        looks.add_row(setting(self.tr("Your time zone"), about_zone, self._zone))
        form.add_part(self.tr("Look and place"), looks)
        form.add_part(self.tr("Reminders"), self._reminders)
        about_rhythm = self.tr(
            "After how many days without contact a check-in is due. For one person you can set another."
        )
        form.add_part(self.tr("Staying in touch"), self._rhythm, about_rhythm)
        form.add_part(self.tr("Questions and letters"), self._words)
        form.add_part(self.tr("Your data"), DataCard(self._desk, folder))
        form.add_part(self.tr("Example"), self._example)
        form.add_part(self.tr("Help and about"), HelpCard(self._desk))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(form)
