"""Chips: pills that are on or off, such as the values that questions are suggested by."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import LINE_HEIGHT, SEMI_BOLD, TEXT, Role, theme_of
from ui.widgets.painting import draw_line, elided, rounded, text_width
from ui.widgets.press import Press

_PADDING = 12
_WIDEST = 320


class Chip(Press):
    """A pill that is on or off; `toggled` says so. With `acts=True` it is a plain button of that shape."""

    def __init__(self, text: str, *, checked: bool = False, acts: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(not acts)
        self.setChecked(checked and not acts)
        self.setFont(theme_of(self).font(TEXT))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The same on and off, so that nothing moves when it is pressed."""
        words = self.label()
        bold = text_width(words, QFontMetrics(theme_of(self).font(TEXT, SEMI_BOLD)))
        height = round(self.font().pixelSize() * LINE_HEIGHT) + 8
        wide = bold if self.isCheckable() else text_width(words, self.fontMetrics())
        return QSize(min(wide, _WIDEST) + 2 * _PADDING, height)

    def room_for_text(self) -> int:
        return self.width() - 2 * _PADDING

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        on = self.isChecked()
        ground = Role.ACCENT_SOFT if on else Role.HOVER if self.hovered or self.isDown() else Role.CARD
        edge = theme.color(Role.ACCENT if on else Role.EDGE)
        rounded(painter, self, self.rect(), self.height() / 2, theme.color(ground), edge)
        ink = Role.SOFT_INK if not self.isEnabled() else Role.ACCENT_TEXT if on else Role.INK
        font: QFont = theme.font(TEXT, SEMI_BOLD) if on else self.font()
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        words = elided(self.label(), QFontMetrics(font), self.room_for_text())
        draw_line(painter, self, self.rect(), words, Qt.AlignmentFlag.AlignHCenter)
        self.ring(painter, self.rect(), self.height() / 2)
