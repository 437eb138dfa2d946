"""Small charts side by side, one for each group: a bar for each step, all on one scale. One of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from models.words import labelled
from ui.theme import RADIUS_BUTTON, SEMI_BOLD, SMALL, SPACE_1, SPACE_2, Role, tabular, theme_of
from ui.widgets.painting import draw_line, elided, focus_ring, plain_tooltip, ring_after, rounded

_HEIGHT: Final = 124
_WIDEST: Final = 132
_NARROWEST: Final = 36
_LINE: Final = 18
_BAR: Final = 11


@dataclass(frozen=True)
class SmallFunnel:
    """One group: its name, a shorter one for below the bars, its counts, and all of it in words."""

    name: str
    short: str
    counts: tuple[int, ...]
    spoken: str


class SmallFunnels(QWidget):
    """Click, or the arrow keys, choose a group: `chosen` carries its index. Screen readers hear it in words."""

    spoken_role = QAccessible.Role.Chart

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._groups: tuple[SmallFunnel, ...] = ()
        self._current = -1
        self._hovered = -1
        self._ringed = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_groups(self, groups: Sequence[SmallFunnel], current: int) -> None:
        """Show these, `current` chosen."""
        self._groups = tuple(groups)
        self._hovered = -1
        self.set_current(current)

    def set_current(self, index: int) -> None:
        """Choose a group, silently; -1 for none."""
        self._current = max(-1, min(index, len(self._groups) - 1))
        said = self._groups[self._current].spoken if self._current >= 0 else ""
        self.setAccessibleName(labelled(self._name, said) if said else self._name)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def current(self) -> int:
        """The index of the chosen group, -1 for none."""
        return self._current

    def place(self, index: int) -> QRect:
        """Where a group is painted."""
        width = max(_NARROWEST, min(self._scaled(_WIDEST), self.width() // max(1, len(self._groups))))
        place = QRect(index * width, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def sizeHint(self) -> QSize:
        return QSize(480, self._scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(len(self._groups) * _NARROWEST, self._scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        ends = {int(Qt.Key.Key_Home): 0, int(Qt.Key.Key_End): len(self._groups) - 1}
        steps = {int(Qt.Key.Key_Right): ahead, int(Qt.Key.Key_Left): -ahead}
        if event.key() in ends:
            self._choose(ends[event.key()])
        elif event.key() in steps:
            self._choose(max(0, self._current + steps[event.key()]))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ringed = ring_after(event.reason(), self._ringed)
        self.update()

    def event(self, event: QEvent) -> bool:
        """A tooltip for each group."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tooltip(self._groups[index].spoken) if index >= 0 else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        most = max((max(group.counts) for group in self._groups), default=0)
        for index, group in enumerate(self._groups):
            self._paint_group(painter, index, group, max(1, most))
        if self._ringed and self.hasFocus() and self._groups:
            focus_ring(painter, self, self.place(max(0, self._current)).adjusted(1, 0, -1, 0), RADIUS_BUTTON)

    def _paint_group(self, painter: QPainter, index: int, group: SmallFunnel, most: int) -> None:
        theme = theme_of(self)
        place = self.place(index).adjusted(1, 0, -1, 0)
        present = index == self._current
        if present or index == self._hovered:
            ground = Role.SELECTION if present else Role.HOVER
            rounded(painter, self, place, RADIUS_BUTTON, theme.color(ground))
        line = self._scaled(_LINE)
        inside = place.adjusted(SPACE_1, SPACE_2, -SPACE_1, -SPACE_1)
        words = QRect(inside.x(), inside.bottom() - line + 1, inside.width(), line)
        painter.setFont(theme.font(SMALL, SEMI_BOLD if present else 400))
        painter.setPen(theme.color(Role.ACCENT_TEXT if present else Role.SOFT_INK))
        text = elided(group.short, painter.fontMetrics(), words.width())
        draw_line(painter, self, words, text, Qt.AlignmentFlag.AlignHCenter)
        self._paint_bars(painter, inside.adjusted(0, 0, 0, -line - SPACE_1), group.counts, most)

    def _paint_bars(self, painter: QPainter, area: QRect, counts: Sequence[int], most: int) -> None:
        """The bars, and above the first one its number."""
        theme = theme_of(self)
        gap = 2
        width = max(2, min(self._scaled(_BAR), (area.width() - gap * (len(counts) - 1)) // len(counts)))
        left = area.x() + (area.width() - len(counts) * (width + gap) + gap) // 2
        line = self._scaled(_LINE)
        room = area.height() - line
        for index, count in enumerate(counts):
            height = round(room * count / most) if count else 0
            height = max(2, height) if count else 1
            bar = QRect(left + index * (width + gap), area.bottom() + 1 - height, width, height)
            bar = QStyle.visualRect(self.layoutDirection(), area, bar)
            role = Role.ACCENT if count else Role.EDGE
            rounded(painter, self, QRectF(bar), min(2.0, height / 2), theme.color(role))
            if index == 0 and count:
                painter.setFont(tabular(theme.font(SMALL)))
                painter.setPen(theme.color(Role.SOFT_INK))
                number = QRect(bar.center().x() - 20, bar.y() - line, 40, line)
                draw_line(painter, self, number, str(count), Qt.AlignmentFlag.AlignHCenter)

    def _scaled(self, pixels: int) -> int:
        return round(pixels * theme_of(self).scale)

    def _at(self, point: QPoint) -> int:
        return next((index for index in range(len(self._groups)) if self.place(index).contains(point)), -1)

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._groups) and index != self._current:
            self.set_current(index)
            self.chosen.emit(self._current)
