"""A check box in the look of the house."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import LINE_HEIGHT, RADIUS_TAG, TEXT, Role, theme_of
from ui.widgets.painting import draw_line, elided, rounded, text_width
from ui.widgets.press import Press

_GAP = 12
_LEAST = 24  # pixels, for the pointer
_WIDEST = 480


def paint_check(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Paint a tick into a square."""
    unit = box.width() / 15
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, 1.5 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = (QPointF(4, 7.8), QPointF(6.4, 10.2), QPointF(11, 5.2))
    painter.drawPolyline(QPolygonF([box.topLeft() + point * unit for point in points]))


def box_side() -> int:
    """How wide and high a box is, in pixels: it grows with the type."""
    return theme_of().grown(15)


def paint_box(painter: QPainter, widget: QWidget, box: QRect, *, checked: bool, enabled: bool = True) -> None:
    """Paint a check box, for rows that paint themselves too."""
    theme = theme_of(widget)
    if checked:
        ground = theme.color(Role.ACCENT if enabled else Role.SOFT_INK)
        rounded(painter, widget, box, 4, ground)
        paint_check(painter, QRectF(box), theme.color(Role.ON_ACCENT if enabled else Role.CARD))
    else:
        fill = theme.color(Role.CARD if enabled else Role.NEUTRAL_SOFT)
        rounded(painter, widget, box, 4, fill, theme.color(Role.SOFT_INK))


class CheckBox(Press):
    """A box that is ticked or not, with words beside it or, named, without."""

    def __init__(self, text: str = "", *, checked: bool = False, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setFont(theme_of(self).font(TEXT))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if name:
            self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        words = self.label()
        width = min(_WIDEST, text_width(words, self.fontMetrics())) + _GAP + 4 if words else 0
        height = max(_LEAST, round(self.font().pixelSize() * LINE_HEIGHT) + 4)
        return QSize(max(_LEAST, box_side() + 8 + width), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 120), self.sizeHint().height())

    def room_for_text(self) -> int:
        return self.width() - box_side() - 8 - _GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh_tip()

    def hitButton(self, pos: object) -> bool:
        """All of it can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        side = box_side()
        box = self.mirrored(QRect(4, (self.height() - side) // 2, side, side))
        paint_box(painter, self, box, checked=self.isChecked(), enabled=self.isEnabled())
        words = elided(self.label(), self.fontMetrics(), self.room_for_text())
        painter.setPen(theme.color(Role.INK if self.isEnabled() else Role.SOFT_INK))
        place = self.mirrored(self.rect().adjusted(4 + side + _GAP, 0, 0, 0))
        draw_line(painter, self, place, words)
        self.ring(painter, self.rect(), RADIUS_TAG)
