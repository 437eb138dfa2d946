"""Text of several lines in the same frame as a field; it grows with what is written."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from ui.theme import LINE_HEIGHT
from ui.widgets.field import make_transparent, paint_frame
from ui.widgets.painting import ring_after

_SIDE = 12
_EDGE = 7


class Area(QPlainTextEdit):
    """Plain text of several lines, from `least` lines high up to `most`; then it scrolls. Tab leaves it."""

    def __init__(
        self,
        placeholder: str = "",
        *,
        least: int = 2,
        most: int = 8,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self._ringed = False
        self._problem = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        make_transparent(self)
        self.viewport().setAutoFillBackground(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self._set_margins()
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(self._stay)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def set_problem(self, problem: str) -> None:
        """Say in words what is wrong with the content; empty: nothing."""
        self._problem = problem
        self.setAccessibleDescription(problem)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines, between the least and the most."""
        lines = math.ceil(self.document().documentLayout().documentSize().height())
        shown = min(self._most, max(self._least, lines))
        return QSize(320, shown * self.fontMetrics().lineSpacing() + 2 * _EDGE + self._slack())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = ring_after(event.reason(), self._ringed)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = ring_after(event.reason(), self._ringed)
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Paint the frame: the paint event of a scroll area itself comes here only."""
        if event.type() == QEvent.Type.Paint:
            focused = self.hasFocus()
            ringed = focused and self._ringed
            enabled = self.isEnabled() and not self.isReadOnly()
            paint_frame(self, focused=focused, ringed=ringed, problem=bool(self._problem), enabled=enabled)
            return True
        return super().event(event)

    def _set_margins(self) -> None:
        """Keep the text off the frame, the scroll bar near it: Qt does not mirror margins."""
        ends = (_SIDE, 4) if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else (4, _SIDE)
        self.setViewportMargins(ends[0], _EDGE + self._slack() // 2, ends[1], _EDGE)

    def _slack(self) -> int:
        """What makes an area of one line as high as a field."""
        pitch = round(self.font().pixelSize() * LINE_HEIGHT)
        return max(0, pitch - self.fontMetrics().lineSpacing())

    def _stay(self, _least: int, most: int) -> None:
        """From right to left Qt shifts wrapped text by a range that is left over from a narrower moment."""
        if most:
            self.horizontalScrollBar().setRange(0, 0)

    def _grow(self, *_: object) -> None:
        self.updateGeometry()
