"""The first step of the values exercise: one card at a time, laid on one of three piles."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import values_exercise, values_rounds
from models.rules.values_rounds import Pile
from models.values_exercise import Exercise
from ui.desk import Desk
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, Role
from ui.widgets.bar import Bar
from ui.widgets.button import Button, Kind
from ui.widgets.line import Line, Title
from ui.widgets.text import Text
from ui.wizards.values_card import PileBox, ValueCard
from ui.wizards.values_own import AddOwnValue

_PILES: Final = (Pile.VERY, Pile.SOMEWHAT, Pile.NOT)
_DIGITS: Final = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class SortStep(QWidget):
    """Keys: 1, 2, 3 or the arrows lay the card, Backspace takes the last one back. `laid`: a card was moved."""

    laid = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._exercise: Exercise | None = None
        self._lead = Text("", Role.SOFT_INK)
        self._lead.set_most_lines(2)
        self._bar = Bar()
        self._count = Line("", Role.SOFT_INK, figures=True)
        self._card = ValueCard()
        self._all_laid = Text("", size=15)
        self._all_laid.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        self._all_laid.setMaximumWidth(420)
        self._boxes = {pile: PileBox(pile, hint) for pile, hint in zip(_PILES, self._hints(), strict=True)}
        self._back = Button(self.tr("Take the last one back"), Kind.LINK, pressed=self.take_back)
        self._back.setToolTip(self.tr("Backspace"))
        self._again = Button(self.tr("Lay them all again"), Kind.LINK, pressed=self._lay_all_again)
        self._own = AddOwnValue(desk)
        self._own.setMaximumWidth(380)
        self._connect()
        self._lay_out()

    def refresh(self, exercise: Exercise) -> None:
        """Show the card in hand, and what lies on the piles."""
        self._exercise = exercise
        card, laid, of = exercise.current, len(exercise.piles), len(exercise.cards)
        self._lead.setText(self._say_lead(exercise))
        self._bar.set_share(laid / of)
        self._count.setText(self.tr("{laid} of {of}").format(laid=laid, of=of))
        if card is not None:
            self._card.show_value(card, laid + 1, of)
        else:
            very = len(exercise.pile(Pile.VERY))
            self._all_laid.setText(self.tr("All {of} are laid, {very} as very important.").format(of=of, very=very))
        self._back.setEnabled(laid > 0)
        if card is None and self._card.hasFocus():  # before it goes, else Qt hands the focus on with a ring
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._card.setVisible(card is not None)
        self._all_laid.setVisible(card is None)
        for pile, box in self._boxes.items():
            box.show_cards(exercise.pile(pile), laying=card is not None)
        self._again.setVisible(laid > 0 and (card is None or exercise.again is not None))

    def begin(self) -> None:
        """Have the card take the keys."""
        (self._card if self._card.isVisible() else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_back(self) -> None:
        """Take up the card that was laid last."""
        self._desk.do(lambda: values_exercise.take_back(self._desk.now()), quiet=True)
        self._card.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pile = self._pile_of(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif pile is not None:
            self._lay(pile)
        elif event.key() == Qt.Key.Key_Backspace:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def _pile_of(self, key: int) -> Pile | None:
        arrows = [Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            arrows.reverse()
        for keys in (_DIGITS, arrows):
            for pile, its in zip(_PILES, keys, strict=True):
                if key == its:
                    return pile
        return None

    def _hints(self) -> tuple[str, str, str]:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return self.tr("1 or →"), self.tr("2 or ↓"), self.tr("3 or ←")
        return self.tr("1 or ←"), self.tr("2 or ↓"), self.tr("3 or →")

    def _say_lead(self, exercise: Exercise) -> str:
        if exercise.again is None:
            return self.tr("One card at a time; the first thought is often the best. Stop whenever you like.")
        day = values_rounds.say_day_of(exercise.again, self._desk.now())
        return self.tr(
            "It begins with your answers of {day}. Take up what has changed, or lay them all again."
        ).replace("{day}", day)

    def _lay(self, pile: Pile, key: str = "") -> None:
        card = self._exercise.current if self._exercise else None
        key = key or (card.key if card else "")
        if key:
            self._desk.do(lambda: values_exercise.lay(key, pile, self._desk.now()), quiet=True)
            self.laid.emit()
            self.begin()

    def _take_up(self, key: str) -> None:
        self._desk.do(lambda: values_exercise.take_up(key, self._desk.now()), quiet=True)
        self._card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_all_again(self) -> None:
        self._desk.do(lambda: values_exercise.lay_all_again(self._desk.now()), quiet=True)
        self._card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._own.added.connect(self._take_up)  # it is the card in hand at once
        for pile, box in self._boxes.items():
            box.chosen.connect(partial(self._lay, pile))
            box.dropped.connect(partial(self._lay, pile))
            box.taken_up.connect(self._take_up)

    def _lay_out(self) -> None:
        progress = QHBoxLayout()
        progress.setSpacing(SPACE_3)
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._count)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, 100)
        middle.addWidget(self._all_laid, 100)
        middle.addStretch(1)
        piles = QHBoxLayout()
        piles.setSpacing(SPACE_3)
        for box in self._boxes.values():
            piles.addWidget(box, 1)
        below = QHBoxLayout()
        below.setSpacing(SPACE_2)
        top = Qt.AlignmentFlag.AlignTop
        below.addWidget(self._back, 0, top)
        below.addWidget(self._again, 0, top)
        below.addStretch(1)
        below.addWidget(self._own, 10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_3)
        whole.setSpacing(SPACE_3)
        head = QVBoxLayout()
        head.setSpacing(SPACE_1)
        head.addWidget(Title(self.tr("What matters to you in work?"), size=18))
        head.addWidget(self._lead)
        whole.addLayout(head)
        whole.addLayout(progress)
        whole.addSpacing(SPACE_1)
        whole.addLayout(middle)
        whole.addSpacing(SPACE_4 - SPACE_3)
        whole.addLayout(piles, 1)
        whole.addLayout(below)
