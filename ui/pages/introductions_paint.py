"""Paints the picture of who led to whom: on the screen as much of it as can be seen, and whole in a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QStaticText,
    QTextOption,
    QTransform,
)

from models import introductions
from models.rules.layout import LineKind
from ui.pages.introductions_drawing import Box, Curve, Drawing, Tone, in_sight
from ui.theme import HEADING, SEMI_BOLD, SMALL, Role, Theme
from ui.widgets.painting import elided, one_line, text_width

Colors = Callable[[Role], QColor]

WORDS_FROM: Final = 0.5  # at a smaller zoom words could not be read
CURVES_FROM: Final = 0.2  # at a smaller zoom boxes are spots and curves are lines
_DASHED_UP_TO: Final = 1200.0  # pixels
_NO_LETTERS: Final = re.compile("[\x00-\x1f\x7f-\x9f\ufffe\uffff]")  # nothing to see, and no XML may hold them
_RADIUS: Final = 8.0
_SIDE: Final = 12.0
_MIDDLES: Final = (13.5, 30.0)  # of the two lines in a box, from its top

_GROUNDS: Final = {
    Tone.MET: Role.ACCENT_SOFT,
    Tone.PLANNED: Role.BLUE_SOFT,
    Tone.OPEN: Role.CARD,
    Tone.RESTING: Role.NEUTRAL_SOFT,
}


class Painting:
    """Paints a drawing in these colours and the theme's type; keeps words as laid out, so it serves one drawing."""

    def __init__(self, theme: Theme, colors: Colors) -> None:
        self._colors = colors
        self._fonts = (theme.font(HEADING, SEMI_BOLD), theme.font(SMALL))
        self._laid_out: dict[int, tuple[QStaticText, QStaticText]] = {}

    def paint(self, painter: QPainter, drawing: Drawing, area: QRectF, zoom: float) -> None:
        """Paint what lies in `area`, as finely as it can be seen at `zoom` (1: 100 per cent)."""
        boxes = in_sight(list(drawing.boxes.values()), area)
        curves = [curve for curve in drawing.curves if curve.bounds.intersects(area)]
        if zoom < CURVES_FROM:
            self._lines(painter, curves)
            self._spots(painter, boxes)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._curves(painter, curves, drawing.scale, dashed=zoom >= WORDS_FROM)
        if zoom < WORDS_FROM:
            self._plain_boxes(painter, boxes, drawing.scale)
        else:
            for box in boxes:
                self.box(painter, drawing, box)

    def box(self, painter: QPainter, drawing: Drawing, box: Box, edge: float = 1.0) -> None:
        """Paint one box with its words, its edge `edge` wide."""
        scale = drawing.scale
        painter.setPen(QPen(self.edge(box.tone), edge))
        painter.setBrush(self._colors(_GROUNDS[box.tone]))
        inset = edge / 2
        painter.drawRoundedRect(box.rect.adjusted(inset, inset, -inset, -inset), _RADIUS * scale, _RADIUS * scale)
        room = QRectF(box.rect).adjusted(_SIDE * scale, 0, -_SIDE * scale, 0)
        for text, font, role, middle in zip(
            self._words(box, room.width()), self._fonts, (Role.INK, Role.SOFT_INK), _MIDDLES, strict=True
        ):
            size = text.size()
            left = room.right() - size.width() if drawing.mirrored else room.left()
            painter.setFont(font)
            painter.setPen(self._colors(role))
            painter.drawStaticText(QPointF(left, room.top() + middle * scale - size.height() / 2), text)

    def ring(self, painter: QPainter, box: Box, zoom: float, scale: float) -> None:
        """Paint the ring of the box that the keyboard is at, as wide at every zoom."""
        away = 3 / zoom
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colors(Role.FOCUS), 2 / zoom))
        radius = _RADIUS * scale + away
        painter.drawRoundedRect(box.rect.adjusted(-away, -away, away, away), radius, radius)

    def edge(self, tone: Tone) -> QColor:
        """The colour around a box."""
        if tone is Tone.MET:
            return self._colors(Role.ACCENT)
        if tone is Tone.PLANNED:
            return self._colors(Role.BLUE)
        return mixed(self._colors(Role.SOFT_INK), self._colors(Role.CARD), 0.3)

    def _words(self, box: Box, room: float) -> tuple[QStaticText, QStaticText]:
        """Both lines of a box, laid out once and cut where there is no room; how things stand is cut last."""
        if box.person not in self._laid_out:
            above, below = (QFontMetrics(font) for font in self._fonts)
            width = round(room)
            line = introductions.line(box.who, box.standing)
            over = text_width(one_line(line), below) - width
            if over > 0 and box.who:
                who = elided(box.who, below, max(width // 3, text_width(one_line(box.who), below) - over))
                line = introductions.line(who, box.standing)
            texts = (elided(box.name, above, width), elided(line, below, width))
            first, second = (_laid_out(text, font) for text, font in zip(texts, self._fonts, strict=True))
            self._laid_out[box.person] = (first, second)
        return self._laid_out[box.person]

    def _curves(self, painter: QPainter, curves: Iterable[Curve], scale: float, *, dashed: bool) -> None:
        """Introductions; further introducers lighter and dashed, loops dotted. Each by itself, for one long path
        of many parts takes longer; dashes far across the picture would take longest, so there it is a thin line."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pens = {kind: self._pen(kind, scale) for kind in LineKind}
        far = QPen(pens[LineKind.ALSO].color(), 0)  # one pixel, which is quick
        for curve in curves:
            whole = curve.kind is LineKind.TREE or (dashed and curve.reach <= _DASHED_UP_TO * scale)
            painter.setPen(pens[curve.kind] if whole else far)
            painter.drawPath(curve.path)
            if curve.head:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(far.color())
                painter.drawPolygon(curve.head)
                painter.setBrush(Qt.BrushStyle.NoBrush)

    def _pen(self, kind: LineKind, scale: float) -> QPen:
        card = self._colors(Role.CARD)
        strong = mixed(mixed(self._colors(Role.SOFT_INK), self._colors(Role.ACCENT), 0.3), card, 0.3)
        if kind is LineKind.TREE:
            return QPen(strong, 1.8 * scale, c=Qt.PenCapStyle.FlatCap)
        pen = QPen(mixed(strong, card, 0.25), 1.4 * scale, c=Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([4, 3] if kind is LineKind.ALSO else [1.5, 2.5])
        return pen

    def _plain_boxes(self, painter: QPainter, boxes: Iterable[Box], scale: float) -> None:
        """Boxes without words, all of one tone at once."""
        for tone, rects in _by_tone(boxes).items():
            path = QPainterPath()
            for rect in rects:
                path.addRoundedRect(rect, _RADIUS * scale, _RADIUS * scale)
            painter.setPen(QPen(self.edge(tone), 1.2 * scale))
            painter.setBrush(self._colors(_GROUNDS[tone]))
            painter.drawPath(path)

    def _lines(self, painter: QPainter, curves: Iterable[Curve]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self._pen(LineKind.TREE, 1).color(), 0))
        painter.drawLines([QLineF(*curve.ends) for curve in curves])

    def _spots(self, painter: QPainter, boxes: Iterable[Box]) -> None:
        for tone, rects in _by_tone(boxes).items():
            color = self.edge(tone)
            painter.setPen(QPen(color, 0))
            painter.setBrush(self._colors(_GROUNDS[tone]))
            painter.drawRects(rects)


def _laid_out(text: str, font: QFont) -> QStaticText:
    static = QStaticText(_NO_LETTERS.sub("", text))
    static.setTextFormat(Qt.TextFormat.PlainText)  # else it would read tags in a name
    static.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute))
    static.prepare(QTransform(), font)
    return static


def _by_tone(boxes: Iterable[Box]) -> dict[Tone, list[QRectF]]:
    found: dict[Tone, list[QRectF]] = {}
    for box in boxes:
        found.setdefault(box.tone, []).append(box.rect)
    return found


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """One colour with a share (0 to 1) of another in it."""
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )
