"""A side panel that lies over a page when there is no room beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStyle, QVBoxLayout, QWidget

from ui.theme import SPACE_3, Role, theme_of


class _Sheet(QWidget):
    """The ground of the panel."""

    spoken_role = QAccessible.Role.Grouping

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(Role.GROUND))
        line = QRect(0, 0, 1, self.height())
        edge = QStyle.visualRect(self.layoutDirection(), self.rect(), line)
        painter.fillRect(edge, theme.color(Role.EDGE))


class Overlay(QWidget):
    """Lies over `host` while it is open. Esc or a click beside the panel closes it; `closed` says so."""

    closed = Signal()

    def __init__(self, host: QWidget, *, width: int = 360) -> None:
        super().__init__(host)
        self._host = host
        self._width = width
        self._came_from: QWidget | None = None
        self._sheet = _Sheet(self)
        self._sheet.setAccessibleName(self.tr("Details"))
        self._box = QVBoxLayout(self._sheet)
        self._box.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        self.hide()
        host.installEventFilter(self)

    def set_panel(self, panel: QWidget) -> None:
        """Put the panel in; it leaves the layout that it was in."""
        self._box.addWidget(panel)
        panel.show()

    def take_panel(self) -> QWidget | None:
        """Take the panel out, to give it to another layout."""
        item = self._box.takeAt(0) if self._box.count() else None
        return item.widget() if item is not None else None

    def open_panel(self) -> None:
        """Be there, and take the focus. Nothing slides: some cannot bear what moves."""
        self._came_from = QApplication.focusWidget()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self._sheet.setGeometry(self._place())
        self._sheet.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Go away, and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._host.rect())
            self._sheet.setGeometry(self._place())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.close_panel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self).color(Role.SCRIM))

    def _place(self) -> QRect:
        width = min(self._width, self.width())
        trailing = QRect(self.width() - width, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), trailing)
