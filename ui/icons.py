"""Icons of one family: the drawings in resources/icons, in the colour of a role."""

from __future__ import annotations

import logging
from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from models import resources
from ui.theme import Role, theme_of

_log = logging.getLogger(__name__)


@cache
def _drawing(name: str) -> str:
    """The SVG text of an icon; empty, with a line in the log, where the file is missing."""
    try:
        return resources.folder("icons", f"{name}.svg").read_text(encoding="utf-8")
    except OSError as error:
        _log.warning("no icon %r: %s", name, error)
        return ""


class _Engine(QIconEngine):
    """Renders one drawing in the size and the colour of the moment: sharp, and following the theme."""

    def __init__(self, name: str, role: Role) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        drawing = _drawing(self._name)
        if not drawing:
            return
        role = Role.SOFT_INK if mode is QIcon.Mode.Disabled else self._role
        color = theme_of().color(role).name()
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
        size = QSizeF(renderer.defaultSize()).scaled(QSizeF(rect.size()), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(QRectF(rect).center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, place)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """A pixmap of `size` logical pixels, each `scale` device pixels wide."""
        image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(scale)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPointF().toPoint(), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)


def icon(name: str, role: Role = Role.INK) -> QIcon:
    """The icon resources/icons/NAME.svg, its currentColor painted in the colour of `role`, light or dark."""
    return QIcon(_Engine(name, role))


def paint_sign(painter: QPainter, place: QRectF) -> None:
    """Paint Inroad's sign, a road that leads in, into a square."""
    theme = theme_of()
    unit = place.width() / 18
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(Role.ACCENT))
    painter.drawRoundedRect(place, 5 * unit, 5 * unit)
    painter.setPen(QPen(Qt.GlobalColor.white, 2 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    start = place.topLeft() + QPointF(5.4, 11.2) * unit
    painter.drawLine(start, place.topLeft() + QPointF(12.6, 6.8) * unit)
