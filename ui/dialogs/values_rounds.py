"""What the user valued then and now: the rounds of the values exercise side by side."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import values_rounds
from models.rules.values_rounds import Change, Compared
from models.values_rounds import Round
from models.words import words
from ui import window_place
from ui.desk import Desk
from ui.tables.columns import Cell
from ui.tables.plain_view import PlainTable
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.line import Title
from ui.widgets.tag import TagKind
from ui.widgets.text import Text

USUAL: Final = QSize(860, 560)
SMALLEST: Final = QSize(520, 360)
_TAGS: Final = {Change.NEW: TagKind.ACCENT, Change.ROSE: TagKind.ACCENT, Change.MUST: TagKind.ACCENT}
_QUIET: Final = (Change.SAME, Change.OUT)


class ValuesRoundsDialog(QDialog):
    """A row for each value that was ever kept, a column for each round, and what changed in words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What you valued then and now"))
        self.setMinimumSize(SMALLEST)
        window_place.begin(self, USUAL.width(), USUAL.height())
        window_place.keep_size(self)
        self._summary = Text("", Role.SOFT_INK)
        self._table = PlainTable(self.tr("What you valued, by the day you were asked"))
        self._lay_out()
        desk.changes.data.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the rounds again."""
        found = values_rounds.rounds()
        compared = values_rounds.side_by_side(found)
        days = [self._say_day(one) for one in found]
        self._summary.setText(self._say_summary(found, compared, days))
        several = len(found) > 1
        titles = [self.tr("What you value"), *days] + ([self.tr("What changed")] if several else [])
        self._table.show_rows(titles, [self._row(one, several=several) for one in compared])

    def _row(self, one: Compared, *, several: bool) -> list[Cell]:
        cells = [Cell(one.name, bold=True)]
        for answer in one.answers:
            kept = answer is not None and answer.weight > 0
            cells.append(Cell(values_rounds.say_answer(answer), soft=not kept))
        if several:
            said = words(f"values.change.{one.change}")
            quiet = one.change in _QUIET
            cells.append(Cell(said, soft=quiet, tag=None if quiet else _TAGS.get(one.change, TagKind.NEUTRAL)))
        return cells

    def _say_day(self, one: Round) -> str:
        return self.tr("Now") if one.at is None else values_rounds.say_day_of(one.at, self._desk.now())

    def _say_summary(self, found: tuple[Round, ...], compared: tuple[Compared, ...], days: list[str]) -> str:
        if not found:
            return self.tr("Your answers will stand here once you have done the exercise.")
        if len(found) == 1:
            return self.tr("Do the exercise again in a few months; then the answers stand side by side.")
        return values_rounds.say_changes(compared, days[-2])

    def _lay_out(self) -> None:
        card = Card(margin=1)
        card.body.addWidget(self._table)
        copy = Button(self.tr("Copy as table"), pressed=self._table.copy, icon_name="copy")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(Button(self.tr("Close"), pressed=self.accept))
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(self.tr("What you valued then and now")))
        box.addWidget(self._summary)
        box.addWidget(card, 1)
        box.addLayout(buttons)
