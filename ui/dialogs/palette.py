"""The palette (Ctrl+K): one field over the window that finds people, conversations, letters, pages and commands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHBoxLayout, QListView, QWidget

from ui.desk import Desk
from ui.dialogs.palette_entries import Entries
from ui.dialogs.palette_rows import PaletteDelegate, PaletteModel
from ui.theme import SPACE_2, SPACE_3, SPACE_4, Role, theme_of
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.line import Line

FIND_AFTER_MS = 25
LONGEST = 500  # characters that are kept of what is pasted
_WIDTH, _HEIGHT, _TOP = 620, 460, 48


class _Rows(QListView):
    """The list: the keyboard stays in the field, the pointer chooses at once."""

    def __init__(self, model: PaletteModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(PaletteDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        index = self.indexAt(e.position().toPoint())
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.setCurrentIndex(index)


class Palette(QWidget):
    """Lies over `host` until something is chosen, Esc is pressed, or a click falls beside it; then it is gone.

    `closed` says so, before what was chosen is done.
    """

    closed = Signal()

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._came_from = QApplication.focusWidget()
        self._entries = Entries(desk)
        self.model = PaletteModel(self)
        self.field = Field(
            self.tr("Find people, conversations, words, or something to do"), name=self.tr("Find anything")
        )
        self.field.setMaxLength(LONGEST)
        self.list = _Rows(self.model)
        self.list.setAccessibleName(self.tr("Found"))
        self.nothing = Line(self.tr("Nothing found."), Role.SOFT_INK)
        self._card = Card(self, margin=1)
        self._card.body.setContentsMargins(1, SPACE_3, 1, SPACE_2)
        self._card.body.setSpacing(SPACE_2)
        for part, side in ((self.field, SPACE_3), (self.list, 0), (self.nothing, SPACE_4)):
            row = QHBoxLayout()
            row.setContentsMargins(side, 0, side, 0)
            row.addWidget(part)
            self._card.body.addLayout(row, 0 if side else 1)
        self._wait = QTimer(self, singleShot=True, interval=FIND_AFTER_MS)
        self._wait.timeout.connect(self.search)
        self.field.textChanged.connect(self._wait.start)
        self.list.clicked.connect(self._choose)
        self.field.installEventFilter(self)
        host.installEventFilter(self)
        desk.page_wanted.connect(self.close_palette)
        self.search()

    def open_palette(self) -> None:
        """Show it and take the keyboard."""
        self._arrange()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_palette(self) -> None:
        """Go away, and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def search(self) -> None:
        """Offer what fits what is typed."""
        self._wait.stop()
        self.model.set_rows(self._entries.rows(self.field.text()))
        anything = self.model.rowCount() > 0
        self.list.setVisible(anything)
        self.nothing.setVisible(not anything)
        self._go(-1, 1)
        self.list.scrollToTop()
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self._arrange()
        elif watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(event.key())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self).color(Role.SCRIM))

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through what is offered: the keyboard stays in the palette."""
        self._go(self.list.currentIndex().row(), 1 if next else -1)
        return True

    def _pressed(self, key: int) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        steps |= {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        if key in steps:
            self._go(self.list.currentIndex().row(), steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._wait.isActive():
                self.search()
            self._choose(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def _go(self, row: int, step: int) -> None:
        """To the next row that can be chosen, over headings; stay where there is none."""
        chosen = [at for at, one in enumerate(self.model.rows) if one.run is not None]
        if not chosen:
            return
        later = [at for at in chosen if at > row]
        place = len(chosen) - len(later) if row < 0 or step > 0 else sum(at < row for at in chosen) - 1
        place += (abs(step) - 1) * (1 if step > 0 else -1)
        index = self.model.index(chosen[max(0, min(len(chosen) - 1, place))], 0)
        self.list.setCurrentIndex(index)
        if index.row() == chosen[0]:
            self.list.scrollToTop()

    def _choose(self, index: QModelIndex) -> None:
        run = self.model.rows[index.row()].run if index.isValid() else None
        if run is not None:
            self.close_palette()
            run()

    def _arrange(self) -> None:
        self.setGeometry(self._host.rect())
        width = min(_WIDTH, self.width() - 2 * SPACE_4)
        rows = sum(self.list.sizeHintForRow(at) for at in range(self.model.rowCount()))
        wanted = min(rows, _HEIGHT) if rows else self.nothing.sizeHint().height()
        height = min(wanted + self.field.sizeHint().height() + 40, self.height() - _TOP - SPACE_4)
        self._card.setGeometry(QRect((self.width() - width) // 2, _TOP, width, max(80, height)))
