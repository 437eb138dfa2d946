"""How much something matters, one to five, as a row of dots (or stars) that can be changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from ui.theme import RADIUS_TAG, TEXT, Role, Theme, theme_of
from ui.widgets.painting import draw_line, focus_ring, ring_after

DOT = "●"
STAR = "★"


class Dots(QSlider):
    """One to five, as dots or other marks: a click, the arrow keys or a digit choose. `chosen` says what."""

    chosen = Signal(int)

    def __init__(self, mark: str = DOT, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._mark = mark
        self._ringed = False
        self._under_pointer = 0
        self.setRange(1, 5)
        self.setPageStep(1)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(5 * self._pitch() + 1, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.value()
        if event.text() in ("1", "2", "3", "4", "5"):
            self.setValue(int(event.text()))
        else:
            super().keyPressEvent(event)
        self._say(before)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.value()
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(self._at(event))
            self._say(before)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._under_pointer = self._at(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page: a value must not change in passing."""
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self._under_pointer = 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = max(self.value(), self._under_pointer)
        if self._mark != DOT or self._under_pointer or (self._ringed and self.hasFocus()):
            shown = 5
        for number in range(1, shown + 1):
            full = number <= self.value()
            place = QRect((number - 1) * self._pitch(), 0, self._pitch(), self.height())
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            self._paint_mark(painter, theme, place, full)
        if self._ringed and self.hasFocus():
            focus_ring(painter, self, self.rect(), RADIUS_TAG)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ringed = ring_after(event.reason(), self._ringed)
        self.update()

    def _paint_mark(self, painter: QPainter, theme: Theme, place: QRect, full: bool) -> None:
        role = Role.ACCENT if full else Role.FIELD_EDGE
        painter.setPen(theme.color(role))
        if self._mark != DOT:
            painter.setFont(theme.font(TEXT))
            draw_line(painter, self, place, self._mark, Qt.AlignmentFlag.AlignHCenter)
            return
        painter.setBrush(theme.color(role) if full else theme.color(Role.CARD))
        painter.drawEllipse(QPointF(place.center()) + QPointF(0.5, 0.5), 4.5, 4.5)

    def _pitch(self) -> int:
        return 13 if self._mark == DOT else 15

    def _at(self, event: QMouseEvent) -> int:
        x = event.position().x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        return max(1, min(5, int(x // self._pitch()) + 1))

    def _say(self, before: int) -> None:
        if self.value() != before:
            self.chosen.emit(self.value())
