"""The suggested questions: each with a box to tick."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.rules.questions import Suggestion
from models.words import words
from ui.theme import SMALL, SPACE_3, Role, theme_of
from ui.widgets.check_box import box_side, paint_box
from ui.widgets.list_card import ListCard, RowStack
from ui.widgets.painting import rounded
from ui.widgets.press import Press
from ui.widgets.text import Text


class _SuggestionRow(Press):
    """A question that is ticked or not. All of it can be clicked."""

    def __init__(self, suggestion: Suggestion, label: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setCheckable(True)
        self.key = suggestion.question.key
        self._text = Text(suggestion.question.text, parent=self)
        self._label = Text("", Role.SOFT_INK, size=SMALL, parent=self)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for text in (self._text, self._label):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            lines.addWidget(text)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(SPACE_3, 8, SPACE_3, 9)
        self._box.setSpacing(0)
        self._box.addSpacing(box_side() + SPACE_3)
        self._box.addLayout(lines, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(suggestion.question.text)
        self.show_state(suggestion, label)

    def show_state(self, suggestion: Suggestion, label: str) -> None:
        """Show whether it is chosen, and what it is about."""
        self.setChecked(suggestion.chosen)
        self._label.setText(label)
        self.setAccessibleDescription(label)

    def sizeHint(self) -> QSize:
        return self._box.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._box.minimumSize()

    def hitButton(self, pos: object) -> bool:
        """All of it can be clicked."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the list: a button would go to whatever Tab reaches next."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Stay as it is: what is stored decides."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.rect().adjusted(3, 3, -3, -3)
        if self.hovered:
            rounded(painter, self, inside, 7, theme_of(self).color(Role.HOVER))
        side = box_side()
        box = QRect(SPACE_3, (self.height() - side) // 2, side, side)
        paint_box(painter, self, self.mirrored(box), checked=self.isChecked())
        self.ring(painter, inside, 7)


class SuggestedQuestions(ListCard):
    """The list to choose from. One row is reached by Tab, the others by the arrow keys."""

    toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._stack = RowStack()
        super().__init__(self._stack, parent)
        self._rows: dict[str, _SuggestionRow] = {}
        self._stack.setAccessibleName(self.tr("Suggested questions"))

    def set_suggestions(self, suggestions: Sequence[Suggestion], value_names: Mapping[str, str]) -> None:
        """Show these, in this order. Rows that stay keep their place on the screen and the focus."""
        wanted = {one.question.key: one for one in suggestions}
        for key in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(key)
            self._stack.box.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (key, one) in enumerate(wanted.items()):
            label = _label(one, value_names)
            if key in self._rows:
                self._rows[key].show_state(one, label)
            else:
                self._rows[key] = self._make(one, label)
            if self._stack.box.indexOf(self._rows[key]) != place:
                self._stack.box.removeWidget(self._rows[key])
                self._stack.box.insertWidget(place, self._rows[key])
        self._rows = {key: self._rows[key] for key in wanted}
        self._set_tab_stop(next((row for row in self._rows.values() if row.hasFocus()), None))
        self._stack.update()

    def tab_stop(self) -> QWidget | None:
        """The row that Tab reaches."""
        return next((row for row in self._rows.values() if row.focusPolicy() & Qt.FocusPolicy.TabFocus), None)

    def walk(self, event: QKeyEvent) -> bool:
        """Up, Down, Home and End go from row to row."""
        rows = list(self._rows.values())
        at = next((place for place, row in enumerate(rows) if row.hasFocus()), None)
        to = destination(event, at, len(rows))
        if to is None:
            return False
        self._set_tab_stop(rows[to])
        rows[to].setFocus(Qt.FocusReason.TabFocusReason)
        self.reveal(rows[to])
        return True

    def _make(self, suggestion: Suggestion, label: str) -> _SuggestionRow:
        row = _SuggestionRow(suggestion, label, self._stack)
        row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row.clicked.connect(lambda: self._press(row))
        row.show()
        return row

    def _press(self, row: _SuggestionRow) -> None:
        self._set_tab_stop(row)
        self.toggled.emit(row.key)

    def _set_tab_stop(self, wanted: _SuggestionRow | None) -> None:
        stop = wanted or self.tab_stop() or next(iter(self._rows.values()), None)
        for row in self._rows.values():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)


def destination(event: QKeyEvent, at: int | None, count: int) -> int | None:
    """Where an arrow key leads in a list of `count` from row `at`; None where it leads nowhere."""
    if at is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    places = {
        Qt.Key.Key_Up: at - 1,
        Qt.Key.Key_Down: at + 1,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: count - 1,
    }
    to = places.get(Qt.Key(event.key()))
    return to if to is not None and 0 <= to < count else None


def _label(suggestion: Suggestion, value_names: Mapping[str, str]) -> str:
    if suggestion.value:
        return words("question_label.value", value=value_names.get(suggestion.value, suggestion.value))
    return words(f"category_title.{suggestion.question.category}")
