"""For those who took notes on paper: a photo of them, and three lines."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import attachments
from models.attachments import Attached
from models.errors import Problem
from models.words import problem_text
from ui import file_places, photos
from ui.file_places import Purpose
from ui.pages.notes_saving import KeptField, Target
from ui.pages.notes_session import NotesSession
from ui.theme import RADIUS_BUTTON, SPACE_1, SPACE_2, SPACE_3, Role, theme_of
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.line import FormLabel, Heading
from ui.widgets.painting import rounded, rounded_path
from ui.widgets.press import Press
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

_SIDE: Final = 112


def _pixmap(data: bytes, longest: int) -> QPixmap:
    return QPixmap.fromImage(photos.decoded(data, longest))


class Thumbnail(Press):
    """A small picture of a photo. Pressed it opens larger; Delete removes it."""

    remove_wanted = Signal()

    def __init__(self, photo: Attached, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.photo = photo
        self._picture = _pixmap(attachments.content(photo.id), 2 * _SIDE)
        self.setFixedSize(_SIDE, _SIDE)
        self.setAccessibleName(self.tr("Photo {0}").format(photo.name))
        self.setToolTip(photo.name)

    def menu_of_acts(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open larger"), self.click)
        menu.addAction(self.tr("Remove"), self.remove)
        return menu

    def remove(self) -> None:
        """Ask to take it away."""
        self.remove_wanted.emit()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu_of_acts()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self, self.rect(), RADIUS_BUTTON, theme.color(Role.NEUTRAL_SOFT), theme.color(Role.EDGE))
        if not self._picture.isNull():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipPath(rounded_path(self.rect().adjusted(1, 1, -1, -1), RADIUS_BUTTON - 1))
            size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.drawPixmap(left, top, size.width(), size.height(), self._picture)
            painter.restore()
        self.ring(painter, self.rect(), RADIUS_BUTTON)


class PhotoViewer(QDialog):
    """One photo as large as the window. Esc or a click closes it."""

    def __init__(self, photo: Attached, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(photo.name or self.tr("Photo"))
        self.setAccessibleName(self.tr("Photo {0}").format(photo.name))
        self._picture = _pixmap(attachments.content(photo.id), 0)
        room = self.screen().availableGeometry().size() * 0.8
        self.resize(self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(320, 240)))

    def mouseReleaseEvent(self, event: object) -> None:
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.drawPixmap(left, top, size.width(), size.height(), self._picture)


class PaperPanel(Card):
    """Photos can be chosen, dropped or pasted. What cannot be taken is said in a sentence below."""

    def __init__(self, session: NotesSession, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=1)
        self._session = session
        self._shown: tuple[Attached, ...] = ()
        self._thumbnails: list[Thumbnail] = []
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=SPACE_2)
        self._button = Button(self.tr("Add a photo"), pressed=self._choose, icon_name="add")
        self._paste = Button(self.tr("Paste"), pressed=self._paste_picture)
        self._problem = Text("", Role.AMBER)
        self._kept: list[tuple[KeptField, str]] = []
        self._build()
        session.changed.connect(self.refresh)
        self.refresh()

    def thumbnails(self) -> list[Thumbnail]:
        """The photos that are shown."""
        return self._thumbnails

    def problem(self) -> str:
        """What is said about a picture that could not be taken."""
        return self._problem.text()

    def add(self, pictures: Iterable[photos.Picture]) -> None:
        """Keep these; what one of them is wrong about is said, the others are taken."""
        desk, problems = self._session.desk, list[str]()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            for picture in pictures:
                try:
                    data = photos.prepared(picture)
                except Problem as problem:
                    problems.append(problem_text(problem))
                    continue
                desk.do(partial(attachments.add, self._session.interview, picture.name, data, desk.now()), quiet=True)
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._problem.setText("\n".join(problems))
        self._problem.setVisible(bool(problems))

    def take(self, data: QMimeData) -> None:
        """Keep what was dropped or pasted."""
        self.add(photos.pictures(data, self.tr("Photo")))

    def remove(self, photo: Attached) -> None:
        """Take a photo away; undo brings it back."""
        desk = self._session.desk
        desk.do(lambda: attachments.remove(photo.id, desk.now()))

    def refresh(self) -> None:
        """Show the photos and the lines as they stand now."""
        notes = self._session.notes
        if notes is None or self._session.gone:
            return
        for kept, field in self._kept:
            kept.show(getattr(notes, field))
        shown = attachments.listed(self._session.interview)
        if shown == self._shown:
            return
        self._shown = shown
        there = {one.photo: one for one in self._thumbnails}
        for gone in [one for one in self._thumbnails if one.photo not in shown]:
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._thumbnails = [there.get(photo) or self._make(photo) for photo in shown]
        self._row.setVisible(bool(shown))

    def _make(self, photo: Attached) -> Thumbnail:
        made = Thumbnail(photo)
        made.clicked.connect(lambda: PhotoViewer(photo, self.window()).show())
        made.remove_wanted.connect(lambda: self.remove(photo))
        self._flow.addWidget(made)
        return made

    def _choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted(photos.SUFFIXES))
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Photos of your notes"),
            str(file_places.folder(Purpose.PHOTOS)),
            self.tr("Pictures ({0})").format(kinds),
        )
        if chosen:
            file_places.remember(Purpose.PHOTOS, Path(chosen[0]))
        self.add(photos.Picture(Path(name).name, Path(name)) for name in chosen)

    def _paste_picture(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if photos.has_pictures(data):
            self.take(data)
            return
        self._problem.setText(self.tr("There is no picture on the clipboard."))
        self._problem.show()

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(SPACE_2)
        self._row.hide()
        self._problem.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self._button)
        buttons.addWidget(self._paste)
        buttons.addStretch(1)
        column.addWidget(Heading(self.tr("A photo of your notes")))
        column.addWidget(
            Text(self.tr("Drop it anywhere in this window. It is kept with your data, made smaller."), Role.SOFT_INK)
        )
        column.addWidget(self._row)
        column.addLayout(buttons)
        column.addWidget(self._problem)
        column.addSpacing(SPACE_3)
        column.addWidget(Heading(self.tr("And three lines")))
        fields = (
            ("learned", "learned", self.tr("What stuck")),
            ("what_next", "what_next", self.tr("What next")),
            ("notes", "general", self.tr("Anything else")),
        )
        for kind, stored, name in fields:
            area = Area(least=1, most=6, name=name)
            column.addWidget(FormLabel(name, area))
            column.addWidget(area)
            column.addSpacing(SPACE_1)
            self._kept.append((KeptField(area, self._session.saver, Target(kind, self._session.interview)), stored))
        column.addStretch(1)
        self.setFocusProxy(self._button)
        self.body.addWidget(Scroll(content))
        self.setMinimumHeight(120)
