"""About Inroad: what it is, what it stands on, where newer versions are found, and what a report of a bug needs."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models import about
from models.version import LICENCE, VERSION
from ui import details, links, window_place
from ui.desk import Desk
from ui.log import LOG_FILE
from ui.pages.form_page import setting
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.area import Area
from ui.widgets.button import Button, Kind
from ui.widgets.card import CardRows
from ui.widgets.line import Small, Title
from ui.widgets.text import Text

_WIDTH: Final = 600


class AboutDialog(QDialog):
    """`folder` is where the data and the log lie."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._folder = desk, folder
        self.setWindowTitle(self.tr("About Inroad"))
        self._copied = Small("")
        self.copy = Button(self.tr("Copy details"), pressed=self._copy, icon_name="copy")
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title("Inroad"))
        box.addWidget(Text(self.tr("Version {version}").replace("{version}", VERSION), Role.SOFT_INK))
        box.addWidget(self._rows())
        box.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.copy)
        foot.addWidget(self._copied, 1)
        self.close_button = Button(self.tr("Close"), Kind.FILLED, pressed=self.accept)
        foot.addWidget(self.close_button)
        box.addLayout(foot)
        window_place.begin(self, _WIDTH)
        self.close_button.setFocus()

    def said(self) -> str:
        """What is said beside "Copy details"."""
        return self._copied.text()

    def _rows(self) -> CardRows:
        rows = CardRows()
        show = Button(self.tr("Show licences"), pressed=self._licences)
        about_licence = self.tr("{licence}: free to use, change and pass on.").replace("{licence}", LICENCE)
        rows.add_row(setting(self.tr("Licence"), about_licence, show))
        rows.add_row(self._newer())
        stands_on = about.versions() | {"Qt": qVersion()}
        del stands_on["Inroad"]
        named = ", ".join(f"{name} {version}" for name, version in stands_on.items())
        rows.add_row(setting(self.tr("What it stands on"), f"{named}. {about.system()}", QWidget()))
        folder = Button(self.tr("Show"), pressed=lambda: self._show(self._folder))
        folder.setAccessibleName(self.tr("Show the folder of your data"))
        rows.add_row(setting(self.tr("Your data"), str(self._folder), folder))
        log = Button(self.tr("Show"), pressed=lambda: self._show(self._folder / LOG_FILE))
        log.setAccessibleName(self.tr("Show the log"))
        about_log = self.tr("{file} in that folder: when Inroad started, and what went wrong. No names, no notes.")
        rows.add_row(setting(self.tr("Log"), about_log.replace("{file}", LOG_FILE), log))
        return rows

    def _newer(self) -> QWidget:
        home = about.home()
        if not home:
            said = self.tr("On the page that you had Inroad from. The program itself asks no server.")
            return setting(self.tr("Newer versions"), said, QWidget())
        go = Button(self.tr("Open the page"), pressed=lambda: links.ask(self, home))
        said = self.tr("On {page}. The program itself asks no server.").replace("{page}", home)
        return setting(self.tr("Newer versions"), said, go)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(details.report(self._folder))
        self._copied.setText(self.tr("Copied. No names and no notes are in it."))

    def _show(self, path: Path) -> None:
        if not links.file(path if path.exists() else path.parent):
            said = self.tr("It could not be opened here. Its place is {place}.")
            self._desk.problem.emit(said.replace("{place}", str(path)))

    def _licences(self) -> None:
        dialog = LicencesDialog(self)
        dialog.open()


class LicencesDialog(QDialog):
    """The licences of all that comes along with Inroad, as plain text to read and to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Licences of what comes along")
        self.setWindowTitle(title)
        window_place.begin(self, 680, 520)
        text = Area(name=title)
        text.setReadOnly(True)
        text.setPlainText(about.licences())
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Close"), Kind.FILLED, pressed=self.accept))
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_4)
        box.addWidget(Title(title))
        box.addWidget(text, 1)
        box.addLayout(foot)
