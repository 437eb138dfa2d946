"""One-line fields with a rounded frame, and the frame itself."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui.theme import LINE_HEIGHT, RADIUS_BUTTON, Role, theme_of
from ui.widgets.painting import draw_line, focus_ring, ring_after, rounded

_SIDE = 9  # with QLineEdit's own two, and the frame, the text starts at 12
RADIUS_FIELD = RADIUS_BUTTON + 1


def paint_frame(widget: QWidget, *, focused: bool, ringed: bool, problem: bool, enabled: bool = True) -> None:
    """Paint the ground and the frame of something that is typed into."""
    theme = theme_of(widget)
    painter = QPainter(widget)
    edge = Role.RED if problem else Role.ACCENT if focused else Role.FIELD_EDGE
    fill = theme.color(Role.FIELD if enabled else Role.NEUTRAL_SOFT)
    rounded(painter, widget, widget.rect(), RADIUS_FIELD, fill, theme.color(edge))
    if ringed:
        focus_ring(painter, widget, widget.rect(), RADIUS_FIELD)


def make_transparent(widget: QWidget) -> None:
    """Let the painted frame show through where a text widget would fill its own ground."""
    palette = QPalette()
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        palette.setColor(QPalette.ColorGroup.All, role, Qt.GlobalColor.transparent)
    widget.setPalette(palette)


class Field(QLineEdit):
    """A line to type in: placeholder, and a soft hint such as "Ctrl+F" at its end while it is empty."""

    def __init__(self, placeholder: str = "", *, hint: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._ringed = False
        self._problem = ""
        self._description = ""
        self.setFrame(False)
        make_transparent(self)
        self.setTextMargins(_SIDE, 0, _SIDE, 0)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_hint(self, hint: str) -> None:
        """Show another hint at the end of the empty field."""
        self._hint = hint
        self.update()

    def set_problem(self, problem: str) -> None:
        """Say in words what is wrong with the content; empty: nothing. Show it beside it too."""
        if not self._problem:
            self._description = self.accessibleDescription()
        self._problem = problem
        self.setAccessibleDescription(problem or self._description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, round(self.font().pixelSize() * LINE_HEIGHT) + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = ring_after(event.reason(), self._ringed)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = ring_after(event.reason(), self._ringed)
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = self.hasFocus()
        paint_frame(
            self,
            focused=focused,
            ringed=focused and self._ringed,
            problem=bool(self._problem),
            enabled=self.isEnabled() and not self.isReadOnly(),
        )
        super().paintEvent(event)
        if self._hint and not self.text() and self._has_room_for_hint():
            painter = QPainter(self)
            painter.setPen(theme_of(self).color(Role.SOFT_INK))
            place = self.rect().adjusted(_SIDE + 3, 0, -_SIDE - 3, 0)
            draw_line(painter, self, place, self._hint, Qt.AlignmentFlag.AlignRight)

    def _has_room_for_hint(self) -> bool:
        if _runs_left(self.placeholderText()) != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft):
            return False  # the placeholder stands where the hint would
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.placeholderText()) + metrics.horizontalAdvance(self._hint)
        return words + 36 <= self.width()


def _runs_left(text: str) -> bool:
    """Whether a text runs from right to left: its first letter with a direction says so."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
