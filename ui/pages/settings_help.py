"""Help, the hints that have gone, and what this program is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models import hints
from models.version import VERSION
from ui import keys
from ui.desk import Desk
from ui.pages.form_page import setting
from ui.widgets.button import Button
from ui.widgets.card import CardRows


class HelpCard(CardRows):
    """Opens the help and the page about Inroad; lets the hints come again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        show = Button(self.tr("Open the help"), pressed=lambda: desk.help_wanted.emit("start"))
        about_help = self.tr("The craft in short, and where everything is. {key} opens it on what you are looking at.")
        about_help = about_help.replace("{key}", keys.native(keys.HELP))
        self.add_row(setting(self.tr("Help"), about_help, show))
        again = Button(self.tr("Show hints again"), pressed=self._again)
        about_hints = self.tr("One sentence each, where something is used for the first time.")
        self.add_row(setting(self.tr("Hints"), about_hints, again))
        opened = Button(self.tr("About Inroad"), pressed=desk.about_wanted.emit)
        about_this = self.tr("Licences, the log, and “Copy details” for a report of a mistake.")
        name = self.tr("Version {version}").replace("{version}", VERSION)
        self.add_row(setting(name, about_this, opened))

    def _again(self) -> None:
        self._desk.do(hints.show_again, quiet=True)
        self._desk.changes.settings.emit()
        self._desk.said.emit(self.tr("The hints come again, each at its place."), False)
