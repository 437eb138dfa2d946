"""What everything that can be pressed has in common: hover, a ring for the keyboard, text that may be cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import Role, theme_of
from ui.widgets.painting import elided, focus_ring, mirrored, one_line, ring_after, set_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


class Press(QPushButton):
    """A push button that paints itself; the ground of Button, Chip, CheckBox and the rows of the rail."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.hovered = False
        self.ringed = False
        self._tip = ""
        self._keys_tip = ""
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self.refresh_tip()

    def setToolTip(self, text: str) -> None:
        """A tooltip in plain text; the words of the button stand before it where they are cut."""
        self._tip = text
        self.refresh_tip()

    def set_keys(self, keys: QKeySequence.StandardKey | str) -> None:
        """Give the button a shortcut, such as "Ctrl+N", and say so in its tooltip."""
        self.setShortcut(QKeySequence(keys))
        self._keys_tip = self.shortcut().toString(self.shortcut().SequenceFormat.NativeText)
        self.refresh_tip()

    def label(self) -> str:
        """The words as they are shown, in one line."""
        return one_line(self.text())

    def room_for_text(self) -> int:
        """How many pixels wide the words may be in the widget's present size."""
        return self.width()

    def refresh_tip(self) -> None:
        """Renew the tooltip after words, tip or size changed."""
        shown = elided(self.label(), self.fontMetrics(), self.room_for_text())
        whole = self.text() if shown != self.label() else ""
        tip = "\n".join(part for part in (whole, self._tip) if part)
        if self._keys_tip:
            tip = f"{tip or self.label()} ({self._keys_tip})"
        set_tip(self, tip, spoken=self._tip)

    def ring(self, painter: QPainter, rect: QRect, radius: float, role: Role = Role.FOCUS) -> None:
        """Paint the focus ring if the keyboard brought the focus here."""
        if self.ringed and self.hasFocus():
            focus_ring(painter, self, rect, radius, role)

    def mirrored(self, rect: QRect) -> QRect:
        """The rectangle where it belongs when text runs from right to left."""
        return mirrored(self, rect)

    def minimumSizeHint(self) -> QSize:
        """Its own size, for the words on a button are kept; the longest may be cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.hovered = False
            shape = Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered = self.isEnabled()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered = False
        self.update()

    def mousePressEvent(self, e: QMouseEvent) -> None:
        theme_of(self).by_keys = False
        super().mousePressEvent(e)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # QDialog sends one with Tab's reason as it comes up, also to what has no focus yet: that was no key.
        if self.hasFocus():
            self.ringed = ring_after(event.reason(), self.ringed)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = ring_after(event.reason(), self.ringed)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does: people expect it, in dialogs and out of them."""
        theme_of(self).by_keys = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if cast("QMenu | None", self.menu()) is None:
                self.click()
            else:
                self.showMenu()
            return
        super().keyPressEvent(event)
