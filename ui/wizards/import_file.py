"""The file to import from: chosen or dropped, and how to get it from LinkedIn."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import RADIUS_CARD, SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role, theme_of
from ui.widgets.button import Button, Kind
from ui.widgets.line import Heading, Title
from ui.widgets.painting import hairline_width
from ui.widgets.text import Text

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
    """A place with a dashed edge: a file is dropped here, or chosen. `dropped` carries its path."""

    dropped = Signal(str)

    def __init__(self, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        words = Text(self.tr("Drop the file here, or"), Role.SOFT_INK)
        words.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        box.setSpacing(SPACE_3)
        box.addWidget(_Picture("import"), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(words)
        box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()):
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        path = _file_in(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

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


def _file_in(data: QMimeData) -> str:
    """The path of the first file of this computer that is dragged, or ""."""
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")


class FileStep(QWidget):
    """Asks for the file. `chosen` carries its path."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = str(Path.home())
        self._problem = Text("", Role.AMBER)
        self._problem.hide()
        self.button = Button(self.tr("Choose a file…"), Kind.FILLED, pressed=self._ask)
        self.zone = DropZone(self.button)
        self.zone.dropped.connect(self._take)
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
                self.tr("LinkedIn's Connections.csv, the .zip it comes in, contact cards (.vcf), or Inroad's own .inroad.json."),
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
        dialog = QFileDialog(self, self.tr("Choose a file to import"), self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Connections and archives (*.csv *.vcf *.zip *.json)"), self.tr("All files (*)")],
        )
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, path: str) -> None:
        self._folder = str(Path(path).parent)
        self.say("")
        self.chosen.emit(path)
