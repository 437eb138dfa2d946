"""The values exercise in three steps: sort the cards, keep at most seven, say how much each matters."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models import values_exercise
from models.rules.values_rounds import Pile
from models.values_exercise import Exercise
from ui.desk import Desk
from ui.theme import SEMI_BOLD, SPACE_2, SPACE_3, SPACE_5, SPACE_6, Role, theme_of
from ui.widgets.button import Button, Kind
from ui.widgets.divider import Divider
from ui.widgets.foot_bar import FootBar
from ui.widgets.line import Line
from ui.widgets.stepper import Stepper
from ui.wizards.prepare import unless_typing
from ui.wizards.values_keep import KeepStep
from ui.wizards.values_sort import SortStep
from ui.wizards.values_weigh import WeighStep

USUAL: Final = QSize(980, 700)
SMALLEST: Final = QSize(800, 560)
_RAIL_WIDTH: Final = 200

SORT, KEEP, WEIGH = range(3)


class Step(Protocol):
    """What the wizard asks of each of its steps."""

    def refresh(self, exercise: Exercise) -> None:
        """Show how far the exercise is."""
        ...

    def begin(self) -> None:
        """Put the keyboard where it is of use first."""
        ...


class _Ground(QWidget):
    """A plain ground in the colour of a role."""

    def __init__(self, role: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self._role = role

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self).color(self._role))


class ValuesWizard(QDialog):
    """Opens where the exercise was left. Each answer is kept at once; only finishing changes the user's values."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done = False
        self.setWindowTitle(self.tr("What you value in work"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL.boundedTo(self.screen().availableSize()))
        self._build()
        self._add_keys()
        desk.changes.data.connect(self.refresh)
        self.show_step(values_exercise.read().step)

    def setVisible(self, visible: bool) -> None:
        """Put the keyboard where it is of use."""
        super().setVisible(visible)
        if visible:
            self._steps[self.step()].begin()

    def step(self) -> int:
        """The index of the step that is shown."""
        return self._stack.currentIndex()

    def show_step(self, index: int) -> None:
        """Go to a step, and remember it for tomorrow."""
        index = min(max(index, SORT), WEIGH)
        self._stack.setCurrentIndex(index)
        self._stepper.set_current(index)
        self._back.setVisible(index > SORT)
        self._next.setVisible(index < WEIGH)
        self._finish.setVisible(index == WEIGH)
        self._desk.do(lambda: values_exercise.go_to(index, self._desk.now()), quiet=True)
        self.refresh()
        if self.isVisible():
            self._steps[index].begin()

    def refresh(self) -> None:
        """Read again what the shown step shows, and which steps are done."""
        if self._done:
            return
        exercise, here = values_exercise.read(), self.step()
        self._steps[here].refresh(exercise)
        self._stepper.set_done(SORT, exercise.current is None and here != SORT)
        self._stepper.set_done(KEEP, bool(exercise.kept) and here == WEIGH)
        self._finish.setEnabled(bool(exercise.kept))
        self._next.set_kind(Kind.FILLED if self._is_ready(exercise, here) else Kind.OUTLINE)

    def finish(self) -> None:
        """Make what was kept the user's values, and close."""
        self._done = True  # what is read from now on is the next exercise
        self._desk.do(lambda: values_exercise.finish(self._desk.now()))
        self.accept()

    def _is_ready(self, exercise: Exercise, here: int) -> bool:
        """Whether the next step is the one thing to do now."""
        return exercise.current is None and bool(exercise.pile(Pile.VERY)) if here == SORT else bool(exercise.kept)

    def _take_back(self) -> None:
        """Ctrl+Z: while cards are laid, the last card; else what was done last anywhere."""
        if self.step() == SORT and not self._own_added and values_exercise.read().piles:
            self._sort.take_back()
            return
        self._own_added = False
        self._desk.undo()

    def _say(self, sentence: str, undoable: bool) -> None:
        self._own_added = undoable
        self._foot.say(sentence, self._desk.undo if undoable else None)

    def _card_laid(self) -> None:
        self._own_added = False

    def _build(self) -> None:
        self._own_added = False
        self._sort, self._keep, self._weigh = SortStep(self._desk), KeepStep(self._desk), WeighStep(self._desk)
        self._keep.sort_wanted.connect(lambda: self.show_step(SORT))
        self._weigh.keep_wanted.connect(lambda: self.show_step(KEEP))
        self._sort.laid.connect(self._card_laid)
        self._steps: list[Step] = [self._sort, self._keep, self._weigh]
        self._stack = QStackedWidget()
        for step in (self._sort, self._keep, self._weigh):
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
        self._stepper = Stepper([self.tr("Sort the cards"), self.tr("Keep seven"), self.tr("How much each matters")])
        self._stepper.step_chosen.connect(self.show_step)
        box = QVBoxLayout(rail)
        box.setContentsMargins(SPACE_3, SPACE_5, SPACE_3, SPACE_5)
        box.setSpacing(SPACE_5 - 4)
        name = QHBoxLayout()
        name.setContentsMargins(SPACE_3 - 2, 0, 0, 0)
        name.addWidget(Line(self.tr("What you value"), weight=SEMI_BOLD))
        box.addLayout(name)
        box.addWidget(self._stepper, 1)
        return rail

    def _make_foot(self) -> QVBoxLayout:
        self._save = Button(self.tr("Save and close"), pressed=self.accept)
        self._save.set_keys("Ctrl+W")
        self._save.setToolTip(self.tr("Go on another day where you stopped. Until then your values stay as they are."))
        self._back = Button(self.tr("Back"), pressed=lambda: self.show_step(self.step() - 1))
        self._back.set_keys("Ctrl+PgUp")
        self._next = Button(self.tr("Next"), Kind.FILLED, pressed=lambda: self.show_step(self.step() + 1))
        self._next.set_keys("Ctrl+PgDown")
        self._finish = Button(self.tr("Keep these values"), Kind.FILLED, pressed=self.finish)
        self._finish.set_keys("Ctrl+Return")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        for button in (self._save, self._back, self._next, self._finish):
            buttons.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        foot.setSpacing(SPACE_3 + 2)
        foot.addWidget(Divider())
        foot.addLayout(buttons)
        return foot

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Z", self._take_back),
            ("Ctrl+Shift+Z", self._desk.redo),
            ("Ctrl+Y", self._desk.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(unless_typing(act))
