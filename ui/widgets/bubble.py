"""A sentence on a soft ground that stands beside what it is about, until it was read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import RADIUS_CARD, SPACE_2, SPACE_3, SPACE_4, Role, theme_of
from ui.widgets.button import Button, Kind
from ui.widgets.painting import rounded
from ui.widgets.text import Text
from ui.wizards.tab_order import stops

_WIDTH = 400
_TALL = 240  # pixels: its foot may be covered
_AWAY = 6  # pixels between it and what it is about
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class Bubble(QWidget):
    """Lies over the window that holds `anchor`, below it where there is room, else above it or at its foot.

    It takes no focus by itself; Tab reaches "Got it" after the anchor, and screen readers announce the words.
    """

    read = Signal()

    def __init__(self, sentence: str, anchor: QWidget) -> None:
        host = anchor.window()
        super().__init__(host)
        self._anchor, self._host = anchor, host
        self._words = Text(sentence)
        self.button = Button(self.tr("Got it"), Kind.LINK, pressed=self.read.emit)
        self.button.setAccessibleDescription(sentence)
        self.setAccessibleName(sentence)
        box = QHBoxLayout(self)
        box.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)  # Qt does not mirror margins
        box.setSpacing(SPACE_2)
        box.addWidget(self._words, 1)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._watched: list[QWidget] = []
        self._watch()
        last = list(stops(anchor))[-1:]
        if last:
            QWidget.setTabOrder(last[0], self.button)
        self.place()
        event = QAccessibleAnnouncementEvent(self, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    def go(self) -> None:
        """Go for good."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        self.hide()
        self.deleteLater()

    def place(self) -> None:
        """Stand beside the anchor, or out of sight while that is."""
        seen = self._anchor.isVisible() and not self._anchor.visibleRegion().isEmpty()
        self.setVisible(seen)
        if not seen:
            return
        width = min(_WIDTH, self._host.width() - 2 * SPACE_4)
        box = self.layout()
        assert box is not None
        self.resize(width, box.totalHeightForWidth(width))
        self.move(self._beside(QRect(self._anchor.mapTo(self._host, QPoint()), self._anchor.size())))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        fill, edge = theme.color(Role.ACCENT_SOFT), theme.color(Role.ACCENT)
        rounded(QPainter(self), self, self.rect(), RADIUS_CARD, fill, edge)

    def _watch(self) -> None:
        """Follow the anchor also where what it lies in moves, as a page that is scrolled."""
        widget: QWidget | None = self._anchor
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget is self._host else widget.parentWidget()

    def _beside(self, anchor: QRect) -> QPoint:
        lowest = self._host.height() - self.height() - SPACE_2
        top = anchor.bottom() + _AWAY
        if top > lowest:
            within = min(anchor.bottom() - self.height() - SPACE_4, lowest)
            above = anchor.top() - _AWAY - self.height()
            top = within if anchor.height() > _TALL or above < SPACE_2 else above
        left = anchor.left()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = anchor.right() - self.width()
        rightmost = self._host.width() - self.width() - SPACE_4
        return QPoint(max(SPACE_4, min(left, rightmost)), max(SPACE_2, top))
