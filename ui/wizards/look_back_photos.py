"""Photos of paper notes beside the notes, to read while one thinks back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models import attachments
from models.attachments import Attached
from ui.desk import Desk
from ui.pages.notes_paper import PhotoViewer, Thumbnail
from ui.theme import SPACE_2
from ui.widgets.flow import FlowLayout


class PhotosPart(QWidget):
    """Small pictures, each opens larger; hidden where there is none."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._interview = desk, interview
        self._shown: tuple[Attached, ...] = ()
        self._thumbnails: list[Thumbnail] = []
        self._flow = FlowLayout(self, gap=SPACE_2)
        self.setAccessibleName(self.tr("Photos of your notes"))

    def refresh(self) -> None:
        """Show the photos there are now."""
        shown = attachments.listed(self._interview)
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        for gone in self._thumbnails:
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._thumbnails = [self._make(photo) for photo in shown]

    def _make(self, photo: Attached) -> Thumbnail:
        made = Thumbnail(photo)
        made.clicked.connect(lambda: PhotoViewer(photo, self.window()).show())
        made.remove_wanted.connect(lambda: self._remove(photo))
        self._flow.addWidget(made)
        return made

    def _remove(self, photo: Attached) -> None:
        self._desk.do(lambda: attachments.remove(photo.id, self._desk.now()))
