"""People who may be in the address book twice, pair after pair: made one, kept as two, or left for later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import duplicates, merging, merging_fields, store, undo
from models.errors import Problem
from models.words import problem_text, say_count, words
from ui import keys, window_place, worker
from ui.desk import Desk
from ui.dialogs.duplicates_fields import SideBySide
from ui.dialogs.duplicates_queue import PairQueue
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.empty_state import EmptyState
from ui.widgets.foot import foot
from ui.widgets.line import Line, Small, Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

_WIDTH, _HEIGHT = 760, 600
_LEAST = 560, 380


class DuplicatesDialog(QDialog):
    """Goes through all doubtful pairs, or shows the two of `pair`.

    The arrow keys choose a side, in all fields or in the one that has the focus; Enter makes one person of both,
    N says that they are two, and Ctrl+Z takes the last answer back.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, pair: tuple[int, int] | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked_for = pair
        self.pairs = PairQueue([duplicates.pair(*pair)] if pair is not None else [])
        self._read = pair is not None
        self._writing = False
        self._choices: dict[tuple[int, int], dict[str, int]] = {}
        self.sides: SideBySide | None = None
        self._build()
        self._connect()
        window_place.begin(self, _WIDTH, _HEIGHT)
        window_place.keep_size(self)
        self.setMinimumSize(*_LEAST)
        self.show_pair()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Merge two people") if self._asked_for else self.tr("Duplicates"))
        self.title = Title(self.tr("Are these the same person?"))
        self.place = Small("")
        self.why = Text(role=Role.SOFT_INK)
        self.why.set_most_lines(2)
        self._scroll = Scroll(QWidget())
        self.empty = EmptyState("", self.tr("Close"))
        self.empty.chosen.connect(self.accept)
        self.same = Button(self.tr("They are the same"), Kind.FILLED, pressed=self._merge)
        self.same.setDefault(True)
        self.two = Button(self.tr("Two people"), pressed=self._part)
        self.later = Button(self.tr("Later"), pressed=self._put_off)
        self.two.set_keys(keys.TWO_PEOPLE)
        self.said = Line("", Role.SOFT_INK)
        self.take_back = Button(self.tr("Undo"), Kind.LINK, pressed=self._undo)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.place, 0, Qt.AlignmentFlag.AlignBottom)
        row = foot(self.later, self.two, self.same, before=[self.said, self.take_back])
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_2)
        box.addLayout(top)
        box.addWidget(self.why)
        box.addSpacing(SPACE_2)
        box.addWidget(self._scroll, 1)
        box.addWidget(self.empty, 1)
        box.addSpacing(SPACE_3)
        box.addLayout(row)

    def _connect(self) -> None:
        keys.shortcut(self, lambda: self._choose(0), keys.LEFT)
        keys.shortcut(self, lambda: self._choose(1), keys.RIGHT)
        keys.shortcut(self, self._undo, keys.UNDO)
        self._desk.changes.data.connect(self._changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._read:
            self._read = True
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """Compare everybody with everybody, off the window's thread."""
        try:
            self.pairs = PairQueue(worker.run(self, self.tr("Looking for duplicates…"), duplicates.pairs))
        except Problem as problem:
            if problem.code == "stopped":
                self.reject()
                return
            self._desk.problem.emit(problem_text(problem))
        except store.database_errors() as error:
            self._desk.problem.emit(problem_text(store.problem_of(error)))
        self.show_pair()

    def show_pair(self) -> None:
        """Show the pair whose turn it is; one of whom somebody is gone meanwhile is passed over."""
        now, both = self._desk.now(), None
        while both is None and (pair := self.pairs.current) is not None:
            both = merging_fields.compare(pair.one, pair.other, now)
            if both is None:
                self.pairs.pass_over()
        pair, there = self.pairs.current, both is not None
        for widget in (self.title, self.place, self.why, self._scroll, self.later, self.two, self.same):
            widget.setVisible(there)
        self.empty.setVisible(not there and self._read)
        self._say_last()
        if both is None or pair is None:
            self.sides = None
            self.empty.set_words(self._nothing_left(), self.tr("Close"))
            return
        number, count = self.pairs.place
        place = (
            self.tr("{number} of {count}").replace("{number}", say_count(number)).replace("{count}", say_count(count))
        )
        self.place.setText(place if count > 1 else "")
        self.why.setText(pair.why)
        self.why.setVisible(bool(pair.why))
        self.sides = SideBySide(both, self._choices.get((pair.one, pair.other), {}))
        self.sides.changed.connect(self._remember)
        self._scroll.setWidget(self.sides)
        self.same.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_last(self) -> None:
        """What was answered last, with "Undo"; before that, how the keyboard helps."""
        step = undo.can_undo()
        mine = step is not None and step.id == self.pairs.last_step
        self.take_back.setVisible(mine)
        if mine and step is not None:
            self.said.setText(words(f"undo.{step.code}", **step.facts))
        else:
            self.said.setText(self.tr("← and → choose a side") if self.same.isVisibleTo(self) else "")

    def _nothing_left(self) -> str:
        if self.pairs.begun:
            return self.tr("That was the last pair. Those left for later come again next time.")
        if self._asked_for is not None:
            return self.tr("One of the two is not there any more.")
        return self.tr("Nobody seems to be here twice.")

    def _remember(self) -> None:
        pair = self.pairs.current
        if self.sides is not None and pair is not None:
            self._choices[pair.one, pair.other] = self.sides.choices()

    def _choose(self, side: int) -> None:
        if self.sides is not None:
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                side = 1 - side
            self.sides.choose_side(side, self.sides.field_with_focus())

    def _merge(self) -> None:
        pair = self.pairs.current
        if self.sides is not None and pair is not None:
            choices, now = self.sides.choices(), self._desk.now()
            self._answer(lambda: merging.merge(pair.one, pair.other, choices, now), merged=True)

    def _part(self) -> None:
        pair = self.pairs.current
        if self.sides is not None and pair is not None:
            now = self._desk.now()
            self._answer(lambda: duplicates.not_duplicates(pair.one, pair.other, now), merged=False)

    def _answer(self, write: Callable[[], None], *, merged: bool) -> None:
        """Write the answer to this pair, and go on with the next."""

        def answer() -> bool:
            write()
            return True

        self._writing = True
        try:
            done = self._desk.do(answer)
        finally:
            self._writing = False
        if done is None:
            self.show_pair()
            return
        if self._asked_for is not None:
            self.accept()
            return
        self.pairs.answer(undo.last_id(), merged=merged)
        self.show_pair()

    def _put_off(self) -> None:
        if self._asked_for is not None:
            self.reject()
        else:
            self.pairs.put_off()
            self.show_pair()

    def _undo(self) -> None:
        if self.take_back.isVisible():  # what was done elsewhere meanwhile is not this window's to take back
            self._desk.undo()

    def _changed(self) -> None:
        """Something was written: by an answer of ours that was taken back, or elsewhere."""
        if self._writing or not self._read:
            return
        step = undo.can_undo()
        self.pairs.go_back(step.id if step is not None else 0)
        self.show_pair()
