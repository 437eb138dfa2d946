"""The three lights of a request: a tick or an empty ring, and words that say the same."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from models.rules.asking import Part
from models.words import words
from ui.theme import LINE_HEIGHT, SPACE_4, TEXT, Role, theme_of
from ui.widgets.check_box import paint_check
from ui.widgets.flow import FlowLayout
from ui.widgets.painting import draw_line, set_tip, text_width

_DISC = 16
_GAP = 6


class Light(QWidget):
    """One part of a request: a ticked disc where the text holds it, an empty ring where it does not yet."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words(f"asking.{part}")
        self._on = False
        self.setFont(theme_of(self).font(TEXT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_on(on=False, hint="")

    @property
    def on(self) -> bool:
        """Whether the text holds this part."""
        return self._on

    def set_on(self, *, on: bool, hint: str) -> None:
        """Light it or not; `hint` says what is missing."""
        self._on = on
        said = self.tr("{part}: it is in your text") if on else self.tr("{part}: not in your text yet")
        self.setAccessibleName(said.replace("{part}", self._words))
        self.setAccessibleDescription("" if on else hint)
        set_tip(self, "" if on else hint)
        self.update()

    def sizeHint(self) -> QSize:
        """The disc, and the words beside it."""
        width = text_width(self._words, self.fontMetrics())
        return QSize(_DISC + _GAP + width, round(self.font().pixelSize() * LINE_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(0, (self.height() - _DISC) // 2, _DISC, _DISC)
        disc = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), place)).adjusted(1, 1, -1, -1)
        if self._on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(Role.ACCENT_SOFT))
            painter.drawEllipse(disc)
            paint_check(painter, disc, theme.color(Role.ACCENT_TEXT))
        else:
            painter.setPen(QPen(theme.color(Role.SOFT_INK), 1.2, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        painter.setPen(theme.color(Role.INK if self._on else Role.SOFT_INK))
        rect = self.rect().adjusted(_DISC + _GAP, 0, 0, 0)
        draw_line(painter, self, QStyle.visualRect(self.layoutDirection(), self.rect(), rect), self._words)


class Lights(QWidget):
    """All three, side by side, one below the other where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=SPACE_4)
        self._lights = {part: Light(part, self) for part in Part}
        for light in self._lights.values():
            flow.addWidget(light)

    def light(self, part: Part) -> Light:
        """The light of one part."""
        return self._lights[part]

    def show_parts(self, there: Mapping[Part, bool], hints: Mapping[Part, str]) -> None:
        """Light what the text holds."""
        for part, light in self._lights.items():
            light.set_on(on=there[part], hint=hints[part])
