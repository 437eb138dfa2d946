"""Prepare a conversation in three steps: the person, the questions, the sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models import conversations, preparing
from models.conversations import Conversation
from ui.desk import Desk
from ui.theme import SEMI_BOLD, SPACE_2, SPACE_3, SPACE_5, SPACE_6, Role, theme_of
from ui.widgets.button import Button, Kind
from ui.widgets.divider import Divider
from ui.widgets.foot_bar import FootBar
from ui.widgets.line import Line
from ui.widgets.painting import elided, one_line
from ui.widgets.stepper import Stepper
from ui.wizards.prepare_person import PersonStep
from ui.wizards.prepare_questions import QuestionsStep
from ui.wizards.prepare_sheet import SheetStep
from ui.wizards.saved_text import flush_all

USUAL: Final = QSize(980, 700)
SMALLEST: Final = QSize(720, 480)
_RAIL_WIDTH: Final = 200
_TITLE_PIXELS: Final = 400  # a longer name is cut in the window's title

PERSON, QUESTIONS, SHEET = range(3)


class Step(Protocol):
    """What the wizard asks of each of its steps."""

    def refresh(self, conversation: Conversation) -> None:
        """Show what is stored now."""
        ...

    def begin(self) -> None:
        """Put the cursor where it is of use first."""
        ...


class _Ground(QWidget):
    """A plain ground in the colour of a role."""

    def __init__(self, role: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self._role = role

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self).color(self._role))


class PrepareWizard(QDialog):
    """The wizard for the open conversation with `person`, or a new one. All is saved as it is typed."""

    def __init__(self, desk: Desk, person: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._visited = {PERSON}
        self._interview = desk.do(lambda: preparing.begin(person, desk.now()), quiet=True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL.boundedTo(self.screen().availableSize()))
        conversation = self._read()
        if self._interview is None or conversation is None:
            return
        self._build(self._interview)
        self._add_keys()
        desk.changes.data.connect(self.refresh)
        self.show_step(PERSON)

    @property
    def interview(self) -> int | None:
        """The id of the conversation; None where it could not be begun."""
        return self._interview

    def setVisible(self, visible: bool) -> None:
        """Stay away where there is nothing to prepare: then a sentence said why."""
        if visible and self._interview is None:
            self.deleteLater()
            return
        super().setVisible(visible)
        if visible:
            self._steps[self.step()].begin()

    def step(self) -> int:
        """The index of the step that is shown."""
        return self._stack.currentIndex()

    def show_step(self, index: int) -> None:
        """Go to a step; what was typed in the one before is saved."""
        flush_all(self)
        self._visited.add(index)
        self._stack.setCurrentIndex(index)
        self._stepper.set_current(index)
        self._back.setVisible(index > PERSON)
        self._next.setVisible(index < SHEET)
        self._sheet.buttons.setVisible(index == SHEET)
        self.refresh()
        if self.isVisible():
            self._steps[index].begin()

    def refresh(self) -> None:
        """Read again what the shown step shows, and which steps are done. Close where all of it is gone."""
        conversation = self._read()
        if conversation is None:
            self.reject()
            return
        self._name.setText(conversation.person_name)
        self._stepper.set_text(PERSON, conversation.greeting_name)
        self._show_done(conversation)
        title = elided(one_line(conversation.person_name), self.fontMetrics(), _TITLE_PIXELS)
        self.setWindowTitle(self.tr("Prepare: {name}").replace("{name}", title.replace("[*]", "[*][*]")))
        self._steps[self.step()].refresh(conversation)

    def save_and_close(self) -> None:
        """Close; on the last step that says as well that the sheet is as it should be."""
        flush_all(self)
        if self.step() == SHEET:
            self._sheet.finish()
        self.accept()

    def done(self, result: int) -> None:
        """Close in whichever way: nothing that was typed is lost."""
        flush_all(self)
        super().done(result)

    def _show_done(self, conversation: Conversation) -> None:
        """Tick what is done; the step that is being looked at is not over yet."""
        ready, here = conversation.sheet_ready, self.step()
        person = bool(conversation.want_to_learn or any(conversation.reasons.values()))
        self._stepper.set_done(PERSON, person and here != PERSON)
        self._stepper.set_done(QUESTIONS, (ready or QUESTIONS in self._visited) and here != QUESTIONS)
        self._stepper.set_done(SHEET, ready)

    def _read(self) -> Conversation | None:
        return None if self._interview is None else conversations.one(self._interview)

    def _build(self, interview: int) -> None:
        self._person = PersonStep(self._desk, interview)
        self._questions = QuestionsStep(self._desk, interview)
        self._sheet = SheetStep(self._desk, interview)
        self._steps: list[Step] = [self._person, self._questions, self._sheet]
        self._stack = QStackedWidget()
        for step in (self._person, self._questions, self._sheet):
            self._stack.addWidget(step)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._make_rail())
        content = _Ground(Role.CARD, self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, SPACE_5 + 2)
        inside.setSpacing(0)
        inside.addWidget(self._stack, 1)
        inside.addLayout(self._make_foot())
        box.addWidget(content, 1)
        self._foot = FootBar(self._stack)
        self._desk.said.connect(self._say)

    def _make_rail(self) -> QWidget:
        rail = _Ground(Role.RAIL, self)
        rail.setFixedWidth(_RAIL_WIDTH)
        self._name = Line("", weight=SEMI_BOLD)
        self._stepper = Stepper(["", self.tr("Questions"), self.tr("The sheet")])
        self._stepper.step_chosen.connect(self.show_step)
        box = QVBoxLayout(rail)
        box.setContentsMargins(SPACE_3, SPACE_5, SPACE_3, SPACE_5)
        box.setSpacing(SPACE_5 - 4)
        name = QHBoxLayout()
        name.setContentsMargins(SPACE_3 - 2, 0, 0, 0)
        name.addWidget(self._name)
        box.addLayout(name)
        box.addWidget(self._stepper, 1)
        return rail

    def _make_foot(self) -> QVBoxLayout:
        self._save = Button(self.tr("Save and close"), pressed=self.save_and_close)
        self._save.set_keys("Ctrl+W")
        self._back = Button(self.tr("Back"), pressed=lambda: self.show_step(self.step() - 1))
        self._back.set_keys("Ctrl+PgUp")
        self._next = Button(self.tr("Next"), Kind.FILLED, pressed=lambda: self.show_step(self.step() + 1))
        self._next.set_keys("Ctrl+PgDown")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        for button in (self._save, self._back, self._sheet.buttons, self._next):
            buttons.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        foot.setSpacing(SPACE_3 + 2)
        foot.addWidget(Divider())
        foot.addLayout(buttons)
        return foot

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Z", self._desk.undo),
            ("Ctrl+Shift+Z", self._desk.redo),
            ("Ctrl+Y", self._desk.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(unless_typing(act))

    def _say(self, sentence: str, undoable: bool) -> None:
        self._foot.say(sentence, self._desk.undo if undoable else None)


def unless_typing(act: Callable[[], object]) -> Callable[[], None]:
    """What does `act`, but not where text is typed: there Ctrl+Z is the field's own."""

    def pressed() -> None:
        if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QAbstractSpinBox):
            act()

    return pressed
