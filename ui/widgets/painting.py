"""What the painted widgets share: hairlines that stay sharp, rounded frames, focus rings, plain tooltips."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme import Role, theme_of

# Text longer than this is cut before it is measured: nobody reads it in one line, and measuring is slow.
LONGEST_LINE = 600
LONGEST_TOOLTIP = 1200
_TOLD = "described_by_tooltip"
# A quarter of a pixel of empty space behind the last letter may be missing.
_ROUNDING = 0.75

# Focus reached in these ways shows a ring; a click does not.
RING_REASONS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
# Coming back from another window or a menu leaves the ring as it was.
SAME_RING_REASONS = frozenset(
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)


def ring_after(reason: Qt.FocusReason, before: bool) -> bool:
    """Whether a widget that gets or loses the focus for `reason` shows its ring.

    Where the program moves the focus, as to the next row when one is done, it shows to those who use the keys.
    """
    if reason in SAME_RING_REASONS:
        return before
    theme = theme_of()
    if reason is not Qt.FocusReason.OtherFocusReason:
        theme.by_keys = reason in RING_REASONS
    return theme.by_keys


def hairline_width(widget: QWidget) -> float:
    """The width of one line of whole device pixels, in logical pixels."""
    ratio = widget.devicePixelRatioF()
    return max(1, round(ratio)) / ratio


def rounded(
    painter: QPainter,
    widget: QWidget,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float | None = None,
) -> None:
    """Paint a rounded rectangle whose edge, if it has one, covers whole device pixels."""
    area = QRectF(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        line = hairline_width(widget) if width is None else width
        painter.setPen(QPen(edge, line))
        area.adjust(line / 2, line / 2, -line / 2, -line / 2)
        radius -= line / 2
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawRoundedRect(area, radius, radius)


def rounded_path(rect: QRect | QRectF, radius: float) -> QPainterPath:
    """The path of a rounded rectangle, to clip with."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius, radius)
    return path


def focus_ring(
    painter: QPainter, widget: QWidget, rect: QRect | QRectF, radius: float, role: Role = Role.FOCUS
) -> None:
    """Paint the ring of a widget that was reached by keyboard, just inside `rect`."""
    area = QRectF(rect).adjusted(1, 1, -1, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme_of(widget).color(role), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, max(1.0, radius - 1), max(1.0, radius - 1))


def hairline(painter: QPainter, widget: QWidget, x: float, y: float, length: float) -> None:
    """Paint one horizontal hairline from (x, y), in the colour between rows."""
    ratio = widget.devicePixelRatioF()
    top = round(y * ratio) / ratio
    line = QRectF(x, top, length, hairline_width(widget))
    painter.fillRect(line, theme_of(widget).color(Role.HAIRLINE))


def arrow_down(painter: QPainter, center: QPointF, color: QColor) -> None:
    """Paint the small triangle that says: this opens a menu."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    x, y = center.x(), center.y()
    painter.drawPolygon(QPolygonF([QPointF(x - 3.5, y - 2.5), QPointF(x + 3.5, y - 2.5), QPointF(x, y + 3.5)]))


def mirrored(widget: QWidget, rect: QRect) -> QRect:
    """A rectangle of a widget where it belongs when text runs from right to left.

    As QStyle.visualRect, but that class takes longer to load than the rest of the first window's painting.
    """
    if not widget.isRightToLeft():
        return rect
    whole = widget.rect()
    return rect.translated(whole.right() - rect.right() - (rect.left() - whole.left()), 0)


def draw_line(
    painter: QPainter,
    widget: QWidget,
    rect: QRect,
    text: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint a line of text, in the middle of the height of `rect`.

    `alignment` is meant as for left to right and mirrored here. The direction within the line is the text's
    own, so that a name and its full stop keep their order in a window of the other direction.
    """
    sides = {
        Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
        Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
    }
    side = sides.get(alignment, alignment) if widget.isRightToLeft() else alignment
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, text)


def one_line(text: str) -> str:
    """The text as one line that can be measured quickly: breaks become spaces, the far end is cut."""
    return " ".join(text[:LONGEST_LINE].splitlines()).replace("\t", " ")


def text_width(line: str, metrics: QFontMetrics) -> int:
    """How many whole pixels a line of text takes."""
    return math.floor(QFontMetricsF(metrics).horizontalAdvance(line) + _ROUNDING) if line else 0


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text in one line, ending in "…" where it is wider than `width` pixels."""
    line = one_line(text)
    if text_width(line, metrics) <= width:
        return line
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(0, width))


def set_tip(widget: QWidget, text: str, *, spoken: str = "") -> None:
    """Give a widget a tooltip in plain text; assistive programs are told `spoken`, or else the tooltip too.

    A description that the widget was given beside its tooltip stays.
    """
    QWidget.setToolTip(widget, plain_tooltip(text))
    described = spoken or text  # without one Qt would tell them the tooltip, tags and all
    present = widget.accessibleDescription()
    if present != described and present in ("", widget.property(_TOLD)):
        widget.setProperty(_TOLD, described)
        widget.setAccessibleDescription(described)


def plain_tooltip(text: str) -> str:
    """A tooltip that shows `text` as it is: Qt would read tags in it, and load images that they name."""
    if not text:
        return ""
    cut = text if len(text) <= LONGEST_TOOLTIP else text[:LONGEST_TOOLTIP] + "…"
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        cut = cut.replace(sign, name)
    return '<span style="white-space:pre-wrap">' + cut + "</span>"
