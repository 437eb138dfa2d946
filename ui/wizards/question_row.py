"""One question on the sheet: its number, its words, and the buttons that move, swap and take it off."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from models.rules.questions import Chosen
from models.words import labelled
from ui import keys
from ui.theme import SMALL, SPACE_2, SPACE_3, Role, theme_of
from ui.widgets.area import Area
from ui.widgets.button import IconButton
from ui.widgets.line import Line
from ui.widgets.painting import focus_ring, rounded
from ui.widgets.ringed import RingedWidget
from ui.widgets.text import Text


class Act(StrEnum):
    """What can be done to a question; beside it the drawing and the key for it."""

    UP = "up"
    DOWN = "down"
    SWAP = "swap"
    REMOVE = "remove"


_ICONS = {Act.UP: "up", Act.DOWN: "down", Act.SWAP: "swap", Act.REMOVE: "close"}
_KEYS = {Act.UP: keys.MOVE_UP, Act.DOWN: keys.MOVE_DOWN, Act.SWAP: keys.SWAP, Act.REMOVE: keys.DELETE}


class _Editor(Area):
    """The words while they are changed: Enter takes them, Esc leaves them as they were."""

    done = Signal(bool)  # whether they are to be taken

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit(True)
        elif e.key() == Qt.Key.Key_Escape:
            self.done.emit(False)
        else:
            super().keyPressEvent(e)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.done.emit(True)


class QuestionRow(RingedWidget):
    """Its signals carry its place; `acted` an Act too, `dragged` and `dropped` where the pointer is on the screen."""

    spoken_role = QAccessible.Role.ListItem

    acted = Signal(int, str)
    reworded = Signal(int, str)
    dragged = Signal(QPoint)
    dropped = Signal(int, QPoint)

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self._number = Line(str(place + 1), Role.SOFT_INK, figures=True)
        self._number.setFixedWidth(18)
        self._text = Text()
        self._label = Text("", Role.SOFT_INK, size=SMALL)
        self._editor = _Editor(least=1, most=5, name=self.tr("The question in your words"))
        self._editor.hide()
        self._editor.done.connect(self._end_edit)
        names = {
            Act.UP: self.tr("Move up"),
            Act.DOWN: self.tr("Move down"),
            Act.SWAP: self.tr("Swap for another"),
            Act.REMOVE: self.tr("Take off"),
        }
        self._names = names
        self._buttons = {act: self._make_button(act, name) for act, name in names.items()}
        self._lay_out()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_question(self, question: Chosen, label: str, *, last: int) -> None:
        """Show a question; `last` is the place of the last one."""
        self._text.setText(question.text)
        self._label.setText(label)
        self.setAccessibleName(f"{self.place + 1}. {question.text}")
        self.setAccessibleDescription(label)
        self._buttons[Act.UP].setEnabled(self.place > 0)
        self._buttons[Act.DOWN].setEnabled(self.place < last)
        self._buttons[Act.SWAP].setEnabled(question.category is not None)
        for act, button in self._buttons.items():
            button.setAccessibleName(labelled(self._names[act], question.text))

    def text(self) -> str:
        """The words of the question."""
        return self._text.text()

    def label(self) -> str:
        """What it is about."""
        return self._label.text()

    def button(self, act: Act) -> IconButton:
        """The button for an act."""
        return self._buttons[act]

    def buttons(self) -> list[IconButton]:
        """The buttons in their order."""
        return list(self._buttons.values())

    def has_focus(self) -> bool:
        """Whether the focus is on the row or in it."""
        focused = QApplication.focusWidget()
        return focused is self or (focused is not None and self.isAncestorOf(focused))

    def focused_button(self) -> Act | None:
        """The act whose button has the focus."""
        return next((act for act, button in self._buttons.items() if button.hasFocus()), None)

    def focus_button(self, act: Act) -> None:
        """Focus the button of an act, or the row where that cannot be pressed any more."""
        target: QWidget = self._buttons[act] if self._buttons[act].isEnabled() else self
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def is_tab_stop(self) -> bool:
        """Whether Tab reaches this row."""
        return bool(self.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def set_tab_stop(self, reached: bool) -> None:
        """Let Tab reach this row and its buttons, or pass over them."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)
        for button in self._buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if reached else Qt.FocusPolicy.NoFocus)

    def edit(self) -> None:
        """Let the words be changed in place."""
        self._editor.setPlainText(self._text.text())
        self._editor.selectAll()
        self._text.hide()
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_edit(self, take: bool) -> None:
        if self._editor.isHidden():
            return
        had_focus = self._editor.hasFocus()
        self._editor.hide()
        self._text.show()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        text = self._editor.toPlainText().strip()
        if take and text and text != self._text.text():
            self.reworded.emit(self.place, text)

    def _make_button(self, act: Act, name: str) -> IconButton:
        button = IconButton(_ICONS[act], name, pressed=lambda: self.acted.emit(self.place, act))
        button.setToolTip(f"{name} ({keys.native(_KEYS[act])})")
        grown = theme_of(self).grown
        button.setFixedSize(grown(24), grown(28))
        return button

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self._text, self._editor, self._label):
            middle.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in self._buttons.values():
            buttons.addWidget(button)
        box = QHBoxLayout(self)
        box.setContentsMargins(SPACE_3, 8, SPACE_2, 9)
        box.setSpacing(SPACE_2)
        box.addWidget(self._number)
        box.addLayout(middle, 1)
        box.addLayout(buttons)
        for text in (self._number, self._text, self._label):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the buttons; Enter and F2 change the words."""
        pressed = QKeySequence(event.keyCombination())
        act = next((act for act, key in _KEYS.items() if pressed == QKeySequence(key)), None)
        if act is not None and self._buttons[act].isEnabled():
            self.acted.emit(self.place, act)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.hasFocus():
            self.edit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change = menu.addAction(self.tr("Change the words"), self.edit)
        change.setShortcut(keys.EDIT)
        for act, name in self._names.items():
            entry = menu.addAction(name, lambda act=act: self.acted.emit(self.place, act))
            entry.setShortcut(_KEYS[act])
            entry.setEnabled(self._buttons[act].isEnabled())
        menu.popup(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        self.edit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._pressed_at is None:
            return
        if not self._dragging and (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.update()
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._dragging, self._pressed_at = self._dragging, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()
        if dragging:
            self.dropped.emit(self.place, event.globalPosition().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.rect().adjusted(3, 3, -3, -3)
        if self._dragging:
            rounded(painter, self, inside, 7, theme_of(self).color(Role.SELECTION))
        if self.ringed:
            focus_ring(painter, self, inside, 7)
