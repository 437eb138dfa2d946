"""Where the data lie, taking all of them along, and what this program is."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from models import settings
from models.exchange import archive
from ui.desk import Desk
from ui.pages.form_page import setting
from ui.widgets.button import Button
from ui.widgets.card import CardRows
from ui.widgets.line import Line

VERSION: Final = "0.1.0"  # as in pyproject.toml
LICENSE: Final = "MIT"
ENDING: Final = ".inroad.json"


class DataCard(CardRows):
    """Opens the folder of the data, and exports everything into one file."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder = folder
        open_it = Button(self.tr("Open folder"), pressed=self._open)
        export = Button(self.tr("Export everything…"), pressed=self._export)
        about = self.tr("One file with all that you entered, to keep or to take to another computer.")
        self.add_row(setting(self.tr("On this computer"), str(folder), open_it))
        self.add_row(setting(self.tr("A copy of everything"), about, export))

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._desk.problem.emit(self.tr("The folder could not be opened here. It is written beside the button."))

    def _export(self) -> None:
        now = self._desk.now()
        day = now.astimezone(settings.zone_info(settings.zone())).date().isoformat()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("Export everything"),
            str(Path(documents) / f"inroad-{day}{ENDING}"),
            self.tr("Inroad (*.inroad.json)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        if not path.name.casefold().endswith(".json"):
            path = path.with_name(path.name + ENDING)
        if self._desk.do(lambda: archive.export(path, now), quiet=True) is not None:
            self._desk.said.emit(self.tr("Saved as {file}").replace("{file}", path.name), False)


class AboutCard(CardRows):
    """Version and licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_row(setting(self.tr("Version"), "", Line(VERSION)))
        self.add_row(setting(self.tr("Licence"), self.tr("Free to use, change and pass on."), Line(LICENSE)))
