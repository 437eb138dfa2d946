"""The picture of who led to whom as a file: PNG for documents and slides, SVG that stays sharp at any size.

Always in the light colours and from paper to ink, for it leaves this computer's theme behind.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from models import files
from ui.pages.introductions_drawing import Drawing
from ui.pages.introductions_paint import Painting
from ui.roles import LIGHT, Role
from ui.theme import Theme

SHARP: Final = 2.0  # pixels of a PNG for each of the screen's
# Beyond these a picture cannot be painted, or takes seconds to pack; a larger one is made smaller.
_LONGEST_SIDE: Final = 16_000
_MOST_PIXELS: Final = 24_000_000
_PIXELS_PER_INCH: Final = 96  # of CSS, and so of SVG
READABLE_FROM: Final = 0.7  # of the size on the screen


def png_scale(drawing: Drawing) -> float:
    """How many pixels a PNG has for each of the drawing's; 2 unless it would become too large."""
    width, height = drawing.rect.width(), drawing.rect.height()
    return min(SHARP, _LONGEST_SIDE / max(width, height), math.sqrt(_MOST_PIXELS / (width * height)))


def png(drawing: Drawing, theme: Theme) -> bytes:
    """The drawing as a PNG."""
    scale = png_scale(drawing)
    size = (drawing.rect.size() * scale).toSize().expandedTo(QSize(1, 1))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(_light(Role.CARD))
    painter = QPainter(image)
    painter.scale(scale, scale)
    _paint(painter, drawing, theme)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType, reportUnknownMemberType]
    return bytes(buffer.data().data())


def svg(drawing: Drawing, theme: Theme, title: str) -> bytes:
    """The drawing as an SVG whose names are text that can be searched and copied."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setDescription("Inroad")
    generator.setResolution(_PIXELS_PER_INCH)
    size = drawing.rect.size()
    generator.setSize(QSize(math.ceil(size.width()), math.ceil(size.height())))
    generator.setViewBox(QRectF(0, 0, math.ceil(size.width()), math.ceil(size.height())))
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, math.ceil(size.width()), math.ceil(size.height())), _light(Role.CARD))
    _paint(painter, drawing, theme)
    return bytes(buffer.data().data())


def write(path: Path, drawing: Drawing, theme: Theme, title: str) -> None:
    """Write the file at once or not at all, as PNG or SVG by its ending. Problem as of models.files.replace."""
    content = svg(drawing, theme, title) if path.suffix.lower() == ".svg" else png(drawing, theme)
    files.replace(path, content)


def _paint(painter: QPainter, drawing: Drawing, theme: Theme) -> None:
    """Paint the whole from its own first corner, and end."""
    painter.translate(-drawing.rect.topLeft())
    Painting(theme, _light).paint(painter, drawing, drawing.rect, 1.0)
    painter.end()


def _light(role: Role) -> QColor:
    return QColor(LIGHT[role])
