"""How something looked on one value: words from "not at all" to "fully", or that it did not come up; a line why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import looking_back
from models.evidence import About, Answer
from models.words import labelled, words
from ui.desk import Desk
from ui.theme import SEMI_BOLD, SPACE_1, SPACE_3, SPACE_4
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Text
from ui.wizards.saved_text import SavedText

SAID = ("1", "2", "3", "4", "5", "none")


class RatingChoice(QWidget):
    """Chips of which one is on or none: pressed once more it is taken back. `chosen` carries its key, "" for none.

    Tab reaches the one that is on, or the first; the arrow keys reach the others.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        flow = FlowLayout(self, gap=SPACE_1)
        self._chips: dict[str, Chip] = {}
        for key in SAID:
            chip = Chip(words(f"rating.{key}"))
            chip.setAccessibleName(labelled(name, chip.text()))
            chip.clicked.connect(lambda on=False, key=key: self._choose(key if on else ""))
            chip.installEventFilter(self)
            flow.addWidget(chip)
            self._chips[key] = chip
        self.set_current("")

    def current(self) -> str:
        """The key that is on, "" for none."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Turn this one on, silently, and all others off."""
        for each, chip in self._chips.items():
            chip.setChecked(each == key)
            stop = each == (key or SAID[0])
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def chip(self, key: str) -> Chip:
        """The chip of a key."""
        return self._chips[key]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along the chips by the arrow keys; nothing is chosen on the way."""
        chips = list(self._chips.values())
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched not in chips:
            return False
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            return False
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        place = next(index for index, chip in enumerate(chips) if chip is watched) + step
        chips[max(0, min(len(chips) - 1, place))].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)


class RatingRow(QWidget):
    """One value. Nothing is written while nothing is chosen; the line why stands there once something is."""

    def __init__(
        self, desk: Desk, interview: int, about: About, key: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._interview, self._about, self._key = desk, interview, about, key
        self._answer: Answer | None = None
        self._choice = RatingChoice(name)
        self._choice.chosen.connect(self._chosen)
        self._why = Field(self.tr("Why? A line is enough"), name=self.tr("Why: {value}").replace("{value}", name))
        self._why_saved = SavedText(self._why, self._keep_why)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        box.setSpacing(SPACE_1)
        box.addWidget(Text(name, weight=SEMI_BOLD))
        box.addWidget(self._choice)
        box.addWidget(self._why)

    def refresh(self, answer: Answer | None) -> None:
        """Show what is stored."""
        self._answer = answer
        self._choice.set_current("" if answer is None else str(answer.rating or "none"))
        self._why.setVisible(answer is not None)
        self._why_saved.show(answer.note if answer is not None else "")

    def choice(self) -> RatingChoice:
        """The chips."""
        return self._choice

    def _chosen(self, key: str) -> None:
        self._why_saved.flush()
        desk, interview, about, value = self._desk, self._interview, self._about, self._key
        if not key:
            desk.do(lambda: looking_back.take_back(interview, about, value, desk.now()), quiet=True)
            return
        rating = None if key == "none" else int(key)
        note = self._answer.note if self._answer else ""
        desk.do(lambda: looking_back.rate(interview, about, value, rating, desk.now(), note=note), quiet=True)

    def _keep_why(self, text: str, visit: str) -> None:
        answer = self._answer
        if answer is None:
            return
        desk, interview, about, value = self._desk, self._interview, self._about, self._key
        rating = answer.rating
        desk.do(
            lambda: looking_back.rate(interview, about, value, rating, desk.now(), note=text, visit=visit), quiet=True
        )
