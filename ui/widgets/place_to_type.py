"""A place on a painted page that can be typed into: not to be seen until the pointer or the cursor is there."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ui.theme import Role, theme_of
from ui.typesetting import INK, sheet_font
from ui.widgets.painting import rounded

_SIDE: Final = 4
_TOP: Final = 1


class PlaceToType(QPlainTextEdit):
    """Shows its text only while it has the focus; otherwise the page beneath shows what it prints.

    Tab leaves it, and so does Enter in a place of one line; Escape gives the focus back to the page.
    """

    edited = Signal(str)
    focus_changed = Signal()  # while it has the focus it may need more room

    def __init__(self, hint: str, *, one_line: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._hovered = False
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setAccessibleDescription(self.tr("Printed on the sheet as you type it here"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(_SIDE, _TOP, 0, _TOP)  # at the right there is room for the cursor
        self.viewport().setAutoFillBackground(False)
        self._take_colors()
        theme_of(self).changed.connect(self._take_colors)
        self.textChanged.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Put in a text from outside; nothing is emitted, and the cursor stays where the text is the same."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def lay_over(self, area: QRectF, type_px: float) -> None:
        """Stand on `area` of the page, given in the parent's pixels, in type of `type_px` pixels.

        To be called again after a change of theme: an application's style sheet takes the font away.
        """
        font = sheet_font()
        font.setPointSizeF(max(1.0, type_px * 72 / self.logicalDpiY()))
        if font != self.font() or font != self.viewport().font():
            self.setFont(font)
            self.viewport().setFont(font)  # of the hint
        frame = area.adjusted(-_SIDE, -_TOP, _SIDE, _TOP)
        lines = self.document().size().height()  # of a plain text document: lines, not pixels
        needed = lines * QFontMetricsF(font).lineSpacing() + 2 * _TOP + 1
        height = ceil(max(frame.height(), needed if self.hasFocus() else 0))
        self.setGeometry(round(frame.x()), round(frame.y()), ceil(frame.width()), height)
        # A line typed before there was room for it has scrolled the first one away.
        self.verticalScrollBar().setValue(0)
        self.ensureCursorVisible()

    def _tell(self) -> None:
        self.edited.emit(self.toPlainText())

    def _take_colors(self) -> None:
        palette = QPalette(theme_of(self).color(Role.CARD))
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, QColor(INK))  # the paper is white in dark mode too
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#6b6b6b"))
        palette.setColor(QPalette.ColorRole.Highlight, QColor("#0e7c66"))
        palette.setColor(QPalette.ColorRole.HighlightedText, Qt.GlobalColor.white)
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            super().paintEvent(event)

    def event(self, event: QEvent) -> bool:
        # The frame lies outside the viewport, in the margins.
        if event.type() == QEvent.Type.Paint and isinstance(event, QPaintEvent):
            self._paint_frame()
            return True
        return super().event(event)

    def _paint_frame(self) -> None:
        painter = QPainter(self)
        theme = theme_of(self)
        if self.hasFocus():
            white = QColor(Qt.GlobalColor.white)
            rounded(painter, self, self.rect(), _SIDE, white, theme.color(Role.ACCENT), 1.5)
        elif self._hovered or not self.toPlainText().strip():
            rounded(painter, self, self.rect(), _SIDE, None, QColor("#c9c2b6"))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def _show_focus(self) -> None:
        self.update()
        self.viewport().update()
        self.focus_changed.emit()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        elif self._one_line and e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(e)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text, into one line where there is one line."""
        text = source.text()
        self.insertPlainText(" ".join(text.split()) if self._one_line else text)
