"""Text that is edited where it stands: click, type, go on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pause import Pause
from ui.theme import Role, theme_of
from ui.widgets.area import Area
from ui.widgets.painting import focus_ring, rounded
from ui.widgets.ringed import RingedWidget
from ui.widgets.text import Text

PAUSE_MS = 800
EDITABLE_SIDE = 6


class EditableText(RingedWidget):
    """Shows a text, or softly what could be written; a click or Enter opens it for typing.

    `edited` carries the text at each pause and at the end, with the number of the visit it belongs to.
    """

    spoken_role = QAccessible.Role.Button

    edited = Signal(str, int)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits = 0
        self._saved = ""
        self._hovered = False
        self._text = Text()
        self._area = Area(least=2, most=14)
        self._area.hide()
        self._area.installEventFilter(self)
        self._pause = Pause(self, PAUSE_MS, self._tell)
        self._area.textChanged.connect(self._pause.start)
        self._placeholder = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(EDITABLE_SIDE, 1, EDITABLE_SIDE, 1)
        box.addWidget(self._text)
        box.addWidget(self._area)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def set_name(self, name: str) -> None:
        """Say to screen readers what is written here."""
        self.setAccessibleName(name)
        self._area.setAccessibleName(name)

    def set_text(self, text: str, placeholder: str) -> None:
        """Show another text; while somebody types, what they type stays."""
        self._placeholder = placeholder
        if not self.editing:
            self._saved = text
            self._text.setText(text.strip() or placeholder)
            self._text.set_role(Role.INK if text.strip() else Role.SOFT_INK)
            self.setAccessibleDescription(text or placeholder)

    def spoken_press(self) -> None:
        """Open it for typing, for assistive programs."""
        self.edit()

    @property
    def editing(self) -> bool:
        """Whether it is open for typing."""
        return not self._area.isHidden()

    @property
    def area(self) -> Area:
        """Where it is typed."""
        return self._area

    def edit(self) -> None:
        """Open it for typing."""
        if self.editing:
            return
        self._visits += 1
        self._area.blockSignals(True)
        self._area.setPlainText(self._saved)
        self._area.blockSignals(False)
        self._area.setPlaceholderText(self._placeholder)
        self._text.hide()
        self._area.show()
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.moveCursor(self._area.textCursor().MoveOperation.End)
        self.update()

    def finish(self) -> None:
        """Save what was typed and show it as text."""
        if not self.editing:
            return
        self._tell()
        focused = self._area.hasFocus()
        self._area.hide()
        self._text.show()
        self.set_text(self._saved, self._placeholder)
        if focused:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area:
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                if event.reason() not in (
                    Qt.FocusReason.PopupFocusReason,
                    Qt.FocusReason.ActiveWindowFocusReason,
                ):
                    QTimer.singleShot(0, self, self._left)
                else:
                    self._tell()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._ends(event):
                self.finish()
                return True
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.edit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.editing:
            return
        painter = QPainter(self)
        if self._hovered:
            rounded(painter, self, self.rect(), EDITABLE_SIDE, theme_of(self).color(Role.HOVER))
        if self.ringed:
            focus_ring(painter, self, self.rect(), EDITABLE_SIDE)

    @staticmethod
    def _ends(event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return event.key() == Qt.Key.Key_Escape or (
            enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        )

    def _left(self) -> None:
        if not self._area.hasFocus() and self.isActiveWindow():
            self.finish()

    def _tell(self) -> None:
        self._pause.stop()
        text = self._area.toPlainText()
        if text != self._saved:
            self._saved = text
            self.edited.emit(text, self._visits)
