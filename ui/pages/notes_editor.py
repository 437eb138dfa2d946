"""Where the notes are typed: plain text with room between its lines, in a card."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from ui import photos
from ui.theme import CARD_TITLE, RADIUS_CARD, SPACE_1, SPACE_3, SPACE_4, Role, theme_of
from ui.widgets.painting import focus_ring, ring_after, rounded

_LINES: Final = 132.0  # per cent of the font's own
_OURS: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_I, *range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)})


class NotesEditor(QTextEdit):
    """Plain text only. `edited` carries what was typed, `left` that the focus went, `pictures` what was dropped."""

    edited = Signal(str)
    left = Signal()
    pictures = Signal(QMimeData)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.ringed = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setFont(theme_of(self).font(CARD_TITLE))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setViewportMargins(0, 0, SPACE_3, 0)
        self.textChanged.connect(self._tell)

    def show_text(self, text: str, *, fresh: bool = False) -> None:
        """Show a text; the same one again leaves cursor and undo alone. `fresh`: it belongs somewhere else."""
        if not fresh and text in (self._shown, self.toPlainText()):
            return
        self._shown = text
        place = self.textCursor().position()
        self.blockSignals(True)
        self.setPlainText(text)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINES, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole.mergeBlockFormat(spaced)
        self.document().clearUndoRedoStacks()
        self.blockSignals(False)
        cursor = self.textCursor()
        end = self.document().characterCount() - 1
        cursor.setPosition(end if fresh else min(place, end))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected_line(self) -> str:
        """The selected text as one line, "" for none."""
        return " ".join(self.textCursor().selectedText().replace("\u2029", " ").split())

    def event(self, event: QEvent) -> bool:
        """Leave the window's own keys to the window, whatever a text field does with them on this system."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return photos.has_pictures(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take text as plain text; a picture is no text, and goes to the photos."""
        if photos.has_pictures(source):
            self.pictures.emit(source)
        else:
            self.insertPlainText(source.text())

    def focusInEvent(self, e: QFocusEvent) -> None:
        self.ringed = ring_after(e.reason(), self.ringed)
        super().focusInEvent(e)
        self._repaint_card()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        self.ringed = ring_after(e.reason(), self.ringed)
        super().focusOutEvent(e)
        self._repaint_card()
        self.left.emit()

    def _repaint_card(self) -> None:
        card = self.parentWidget()
        if card is not None:  # the ring is painted there
            card.update()

    def _tell(self) -> None:
        self._shown = self.toPlainText()
        self.edited.emit(self._shown)


def _is_ours(event: QKeyEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _OURS


class EditorCard(QWidget):
    """The card around the editor."""

    def __init__(self, editor: NotesEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_4, 14, SPACE_1, 14)
        box.addWidget(editor)
        self.setMinimumHeight(120)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusProxy(editor)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self, self.rect(), RADIUS_CARD, theme.color(Role.CARD), theme.color(Role.EDGE))
        if self._editor.ringed and self._editor.hasFocus():
            focus_ring(painter, self, self.rect(), RADIUS_CARD)
