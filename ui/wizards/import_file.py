"""The files to import from: chosen, dropped or pasted, and how to get them from LinkedIn."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import file_places, keys
from ui.file_places import Purpose
from ui.icons import icon
from ui.theme import RADIUS_CARD, SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role, theme_of
from ui.widgets.button import Button, Kind
from ui.widgets.line import Heading, Title
from ui.widgets.painting import hairline_width
from ui.widgets.text import Run, Text

_ICON = 28


class _Picture(QWidget):
    """An icon, larger than on a button."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._icon = icon(name, Role.SOFT_INK)
        self.setFixedSize(QSize(_ICON, _ICON))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())


class DropZone(QWidget):
    """A place with a dashed edge: files are dropped here, or chosen. `dropped` carries their paths, a list."""

    dropped = Signal(object)

    def __init__(self, *buttons: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        words = Text(self.tr("Drop one or several files here, or"), Role.SOFT_INK)
        words.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        box.setSpacing(SPACE_3)
        box.addWidget(_Picture("import"), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(words)
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        line.addStretch(1)
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        box.addLayout(line)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        paths = files_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color(Role.ACCENT if self._over else Role.SOFT_INK), hairline_width(self))
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(theme.color(Role.ACCENT_SOFT if self._over else Role.CARD))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD)

    def _light(self, over: bool) -> None:
        self._over = over
        self.update()


def files_in(data: QMimeData) -> list[str]:
    """The paths of the files of this computer that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


class FileStep(QWidget):
    """Asks for files. `chosen` carries their paths, a list, `pasted` what is on the clipboard; `earlier` wants the
    list of earlier imports."""

    chosen = Signal(object)
    pasted = Signal(str)
    earlier = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = Text("", Role.AMBER)
        self._problem.hide()
        self.button = Button(self.tr("Choose a file…"), Kind.FILLED, pressed=self._ask)
        self.paste = Button(self.tr("Paste"), pressed=self._paste)
        self.paste.setToolTip(self.tr("Rows that you copied from a spreadsheet (Ctrl+V)"))
        pressed = keys.shortcut(self, self._paste, keys.PASTE)
        pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.link = Text()
        self.link.set_bold_spans([Run(self.tr("Earlier imports"), link="earlier")])
        self.link.link_activated.connect(self.earlier)
        self.zone = DropZone(self.button, self.paste)
        self.zone.dropped.connect(self._take)
        self._lay_out()

    def _lay_out(self) -> None:
        how = Text(
            self.tr(
                "On LinkedIn, open Settings, then “Data privacy”, then “Get a copy of your data”, and tick "
                "Connections. An e-mail brings the file, often within ten minutes. Take it as it is, also as a .zip."
            ),
            Role.SOFT_INK,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(Title(self.tr("Bring in people you know")))
        box.addWidget(
            Text(
                self.tr(
                    "From LinkedIn (Connections.csv, or the .zip it comes in), Google, Outlook, a phone (.vcf), any "
                    "table (.csv, or rows copied from a spreadsheet), or Inroad's own .inroad.json."
                ),
                Role.SOFT_INK,
            )
        )
        box.addSpacing(SPACE_2)
        box.addWidget(self.zone)
        box.addWidget(self._problem)
        box.addSpacing(SPACE_4)
        box.addWidget(Heading(self.tr("Where the file comes from")))
        box.addWidget(how)
        box.addStretch(1)
        box.addWidget(self.link)
        box.addWidget(
            Text(
                self.tr("You see what is in it before anything is written. Nothing leaves this computer."),
                Role.SOFT_INK,
            )
        )
        box.addSpacing(SPACE_1)

    def say(self, sentence: str) -> None:
        """Say what was wrong with the file, or that it was taken back; empty: nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose files to import"), str(file_places.folder(Purpose.IMPORT)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Address books (*.csv *.vcf *.zip *.tsv *.txt *.json)"),
                self.tr("All files (*)"),
            ],
        )
        # Qt tells of one file by both signals.
        dialog.fileSelected.connect(self._take_one)
        dialog.filesSelected.connect(self._take_several)
        dialog.open()

    def _take_one(self, path: str) -> None:
        self._take([path])

    def _take_several(self, paths: list[str]) -> None:
        if len(paths) > 1:
            self._take(paths)

    def _take(self, paths: list[str]) -> None:
        if paths:
            file_places.remember(Purpose.IMPORT, Path(paths[0]))
            self.say("")
            self.chosen.emit(paths)

    def _paste(self) -> None:
        """Take the rows that are on the clipboard, or the files that were copied."""
        data = QGuiApplication.clipboard().mimeData()
        if files := files_in(data):
            self._take(files)
        elif data.text().strip():
            self.say("")
            self.pasted.emit(data.text())
        else:
            self.say(self.tr("There is nothing on the clipboard. Copy the rows with their header first."))
