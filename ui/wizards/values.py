"""The values exercise in three steps: sort the cards, keep at most seven, say how much each matters."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from models import values_exercise
from models.rules.values_rounds import Pile
from models.values_exercise import Exercise
from ui import keys
from ui.desk import Desk
from ui.widgets.button import Button, Kind
from ui.wizards.frame import Step, WizardFrame
from ui.wizards.values_keep import KeepStep
from ui.wizards.values_sort import SortStep
from ui.wizards.values_weigh import WeighStep

USUAL: Final = QSize(980, 700)
SMALLEST: Final = QSize(800, 560)

SORT, KEEP, WEIGH = range(3)


class ValuesWizard(WizardFrame):
    """Opens where the exercise was left. Each answer is kept at once; only finishing changes the user's values."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, USUAL, SMALLEST, parent)
        self._done = False
        self._own_added = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._build()
        self.show_step(values_exercise.read().step)

    def show_step(self, index: int) -> None:
        """Go to a step, and remember it for tomorrow."""
        super().show_step(min(max(index, SORT), WEIGH))

    def turned(self, index: int) -> None:
        """Show the buttons of this step, and remember it for tomorrow."""
        self.next.setVisible(index < WEIGH)
        self._finish.setVisible(index == WEIGH)
        self.desk.do(lambda: values_exercise.go_to(index, self.desk.now()), quiet=True)

    def refresh(self) -> None:
        """Read again what the shown step shows, and which steps are done."""
        if self._done:
            return
        exercise, here = values_exercise.read(), self.step()
        self._steps[here].refresh(exercise)
        self.stepper.set_done(SORT, exercise.current is None and here != SORT)
        self.stepper.set_done(KEEP, bool(exercise.kept) and here == WEIGH)
        self._finish.setEnabled(bool(exercise.kept))
        self.next.set_kind(Kind.FILLED if self._is_ready(exercise, here) else Kind.OUTLINE)

    def begin_step(self) -> None:
        """Put the keyboard where it is of use first in the step that is shown."""
        self._steps[self.step()].begin()

    def finish(self) -> None:
        """Make what was kept the user's values, and close."""
        self._done = True  # what is read from now on is the next exercise
        self.desk.do(lambda: values_exercise.finish(self.desk.now()))
        self.accept()

    def take_back(self) -> None:
        """Ctrl+Z: while cards are laid, the last card; else what was done last anywhere."""
        if self.step() == SORT and not self._own_added and values_exercise.read().piles:
            self._sort.take_back()
            return
        self._own_added = False
        self.desk.undo()

    def say(self, sentence: str, undoable: bool) -> None:
        """Say at the foot what was done, and know that Ctrl+Z is for that."""
        self._own_added = undoable
        super().say(sentence, undoable)

    def _is_ready(self, exercise: Exercise, here: int) -> bool:
        """Whether the next step is the one thing to do now."""
        return exercise.current is None and bool(exercise.pile(Pile.VERY)) if here == SORT else bool(exercise.kept)

    def _card_laid(self) -> None:
        self._own_added = False

    def _build(self) -> None:
        self._sort, keep, weigh = SortStep(self.desk), KeepStep(self.desk), WeighStep(self.desk)
        keep.sort_wanted.connect(lambda: self.show_step(SORT))
        weigh.keep_wanted.connect(lambda: self.show_step(KEEP))
        self._sort.laid.connect(self._card_laid)
        self._steps: list[Step[Exercise]] = [self._sort, keep, weigh]
        self._finish = Button(self.tr("Keep these values"), Kind.FILLED, pressed=self.finish)
        self._finish.set_keys(keys.DONE)
        words = (self.tr("Sort the cards"), self.tr("Keep seven"), self.tr("How much each matters"))
        self.lay_out(list(zip(words, (self._sort, keep, weigh), strict=True)), [self._finish])
        self.setWindowTitle(self.tr("What you value in work"))
        self.name.setText(self.tr("What you value"))
        self.save.setToolTip(self.tr("Go on another day where you stopped. Until then your values stay as they are."))
