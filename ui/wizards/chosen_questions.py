"""The questions on the sheet: numbered, moved by drag, buttons and keys, reworded in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from models.rules.questions import Chosen
from models.words import words
from ui.theme import Role, theme_of
from ui.widgets.list_card import ListCard, RowStack
from ui.wizards.question_row import Act, QuestionRow
from ui.wizards.suggested_questions import destination


class _DropLine(QWidget):
    """The line that shows where a dragged question will go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self).color(Role.ACCENT))


class ChosenQuestions(ListCard):
    """The user's questions. What is done to them is said by signals; `set_questions` shows the outcome."""

    moved = Signal(int, int)  # from which place to which
    removed = Signal(int)
    swapped = Signal(int)
    reworded = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._stack = RowStack()
        super().__init__(self._stack, parent)
        self._rows: list[QuestionRow] = []
        self._line = _DropLine(self._stack)
        self._stack.setAccessibleName(self.tr("Your questions"))

    def set_questions(self, questions: Sequence[Chosen], value_names: Mapping[str, str]) -> None:
        """Show these questions in this order."""
        while len(self._rows) < len(questions):
            self._rows.append(self._make(len(self._rows)))
        left = any(row.has_focus() for row in self._rows[len(questions) :])
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(questions))
            if place < len(questions):
                row.show_question(questions[place], _label(questions[place], value_names), last=len(questions) - 1)
        if questions and not any(row.is_tab_stop() for row in self.rows()):
            self._set_tab_stop(self.rows()[-1])
        if left:
            self.focus_row(len(questions) - 1)
        self.setVisible(bool(questions))
        self._stack.update()

    def rows(self) -> list[QuestionRow]:
        """The rows that are shown."""
        return [row for row in self._rows if not row.isHidden()]

    def tab_stops(self) -> list[QWidget]:
        """What Tab reaches: one row and its buttons."""
        row = next((row for row in self.rows() if row.is_tab_stop()), None)
        return [row, *row.buttons()] if row else []

    def focus_row(self, place: int) -> None:
        """Give the focus to a row and show it."""
        rows = self.rows()
        if rows:
            row = rows[min(place, len(rows) - 1)]
            self._set_tab_stop(row)
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self.reveal(row)

    def walk(self, event: QKeyEvent) -> bool:
        """Up, Down, Home and End go from row to row."""
        rows = self.rows()
        at = next((place for place, row in enumerate(rows) if row.hasFocus()), None)
        to = destination(event, at, len(rows))
        if to is not None:
            self.focus_row(to)
        return to is not None

    def _make(self, place: int) -> QuestionRow:
        row = QuestionRow(place, self._stack)
        row.set_tab_stop(place == 0)
        row.acted.connect(self._act)
        row.reworded.connect(self.reworded)
        row.dragged.connect(self._show_drop)
        row.dropped.connect(self._drop)
        row.installEventFilter(self)
        self._stack.box.addWidget(row)
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QuestionRow):
            self._set_tab_stop(watched)
        return super().eventFilter(watched, event)

    def _act(self, place: int, act: str) -> None:
        if act == Act.REMOVE:
            self.removed.emit(place)
        elif act == Act.SWAP:
            self.swapped.emit(place)
        else:
            to = place + (1 if act == Act.DOWN else -1)
            if not 0 <= to < len(self.rows()):
                return
            button = self._rows[place].focused_button()
            self.moved.emit(place, to)
            self._follow(to, button)

    def _follow(self, place: int, button: Act | None) -> None:
        """Let the focus go along with the question that was moved."""
        row = self._rows[place]
        had_focus = any(each.has_focus() for each in self._rows)
        self._set_tab_stop(row)
        if had_focus and button is None:
            row.setFocus(Qt.FocusReason.TabFocusReason)
        elif button is not None:
            row.focus_button(button)
        self.reveal(row)

    def _set_tab_stop(self, stop: QuestionRow) -> None:
        for row in self._rows:
            row.set_tab_stop(row is stop)

    def _gap(self, at: QPoint) -> int:
        """Before which row a question that is let go at a point of the screen would come."""
        y = self._stack.mapFromGlobal(at).y()
        return sum(1 for row in self.rows() if y > row.geometry().center().y())

    def _show_drop(self, at: QPoint) -> None:
        rows, gap = self.rows(), self._gap(at)
        y = rows[gap].geometry().top() - 2 if gap < len(rows) else rows[-1].geometry().bottom() - 1
        self._line.setGeometry(0, max(0, y), self._stack.width(), 3)
        self._line.show()
        self._line.raise_()

    def _drop(self, place: int, at: QPoint) -> None:
        self._line.hide()
        gap = self._gap(at)
        to = gap - 1 if gap > place else gap
        if to != place:
            self.moved.emit(place, to)
            self._follow(to, None)


def _label(question: Chosen, value_names: Mapping[str, str]) -> str:
    if question.category is None:
        return words("question_label.own")
    category = words(f"category.{question.category}")
    if not question.value:
        return category
    return words("question_label.both", category=category, value=value_names.get(question.value, question.value))
