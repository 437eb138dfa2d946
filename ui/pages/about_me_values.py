"""The user's values: those kept with how much each matters, and all on offer as chips."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import career_values, values_exercise, values_rounds
from models.career_values import ValueChoice
from ui.desk import Desk
from ui.pages.about_me_kept import KeptValue, with_menu
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.divider import Divider
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Heading
from ui.widgets.text import Text
from ui.wizards.values_own import AddOwnValue

NEW_WEIGHT = 3  # the middle of 1 to 5: to be moved once it is there
ENOUGH = 3  # "tap three of twelve": from then on all are offered, by group


class ValuesCard(Card):
    """Kept values stand above with their dots; the chips below choose them and let them go.

    At first the twelve that say most are offered, without groups; all of them on demand, or once three are kept.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all = False
        self._offered: tuple[tuple[str, str], ...] = ()
        self._chips: dict[str, Chip] = {}
        self._rows: dict[tuple[str, str], KeptValue] = {}
        self._none = Text(self.tr("Tap the three that matter most to you; more can come later."), Role.SOFT_INK)
        self._kept = QVBoxLayout()
        self._kept.setSpacing(SPACE_1)
        self._groups = QWidget()
        self._exercise = Button(self.tr("Do the exercise"), Kind.ACCENT, pressed=desk.values_wanted.emit)
        self._exercise.setToolTip(self.tr("Thirty cards in three piles, at most seven kept: about ten minutes"))
        self._compare = Button(self.tr("Compare with earlier"), pressed=self._open_rounds)
        self._more = Button(self.tr("Show all values"), Kind.LINK, pressed=self._show_all)
        self._own = AddOwnValue(desk, NEW_WEIGHT)
        self._own.setMaximumWidth(380)
        self._lay_out()

    def show_values(self, values: Sequence[ValueChoice]) -> None:
        """Show which values are kept, and how much each matters."""
        kept = [value for value in values if value.weight]
        if len(kept) >= ENOUGH and not self.isVisible():
            self._all = True
        self._show_kept(kept)
        self._offer(values)
        for value in values:
            if value.key in self._chips:
                self._chips[value.key].setChecked(value.weight > 0)
        self._none.setVisible(not kept)
        self._more.setVisible(not self._all)
        begun = values_exercise.is_begun()
        self._exercise.setText(self.tr("Go on with the exercise") if begun else self.tr("Do the exercise"))
        self._compare.setVisible(values_rounds.is_any())

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing runs away from under the pointer: all are offered when the page is shown the next time."""
        super().showEvent(event)
        if sum(chip.isChecked() for chip in self._chips.values()) >= ENOUGH and not self._all:
            self._show_all()

    def _show_kept(self, kept: Sequence[ValueChoice]) -> None:
        wanted = {(value.key, value.name): value for value in kept}
        for gone in self._rows.keys() - wanted.keys():
            row = self._rows.pop(gone)
            self._kept.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (name, value) in enumerate(wanted.items()):
            if name not in self._rows:
                self._rows[name] = KeptValue(value, self._desk)
                self._kept.insertWidget(place, self._rows[name])
                self._rows[name].show()
            self._rows[name].show_weight(value)

    def _offer(self, values: Sequence[ValueChoice]) -> None:
        """Make the chips anew where other values are on offer."""
        offered = [value for value in values if self._all or value.first or value.own]
        wanted = tuple((value.key, value.name) for value in offered)
        if wanted == self._offered:
            return
        self._offered = wanted
        self._chips = {}
        groups = QWidget()
        box = QVBoxLayout(groups)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        for heading, members in self._in_groups(offered):
            if heading:
                box.addSpacing(SPACE_2)
                box.addWidget(Heading(heading))
            part = QWidget()
            flow = FlowLayout(part)
            for value in members:
                flow.addWidget(self._chip(value))
            box.addWidget(part)
        self.body.replaceWidget(self._groups, groups)
        self._groups.hide()
        self._groups.deleteLater()
        self._groups = groups
        groups.show()
        for first, second in zip(self._stops(), [*self._stops()[1:], self._more], strict=True):
            QWidget.setTabOrder(first, second)

    def _in_groups(self, offered: Sequence[ValueChoice]) -> list[tuple[str, list[ValueChoice]]]:
        by_key = {key: [value for value in offered if value.group == key] for key, _ in career_values.value_groups()}
        if not self._all:
            own = by_key.pop(career_values.OWN_GROUP)
            return [("", [*chain.from_iterable(by_key.values()), *own])]
        return [(name, by_key[key]) for key, name in career_values.value_groups() if by_key[key]]

    def _chip(self, value: ValueChoice) -> QWidget:
        chip = self._chips[value.key] = Chip(value.name)
        chip.setToolTip(value.meaning)
        chip.setAccessibleDescription(value.meaning)
        chip.clicked.connect(lambda: self._choose(value.key, chip.isChecked()))
        return with_menu(chip, value, self._desk) if value.own else chip

    def _stops(self) -> list[QWidget]:
        return [self._exercise, self._compare, *self._chips.values()]

    def _choose(self, key: str, on: bool) -> None:
        weight = NEW_WEIGHT if on else 0
        self._desk.do(lambda: career_values.weigh(key, weight, self._desk.now()))

    def _show_all(self) -> None:
        self._all = True
        self.show_values(career_values.values())

    def _open_rounds(self) -> None:
        from ui.dialogs.values_rounds import ValuesRoundsDialog

        ValuesRoundsDialog(self._desk, self.window()).open()

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(SPACE_2)
        ways.addWidget(self._exercise)
        ways.addWidget(self._compare)
        ways.addStretch(1)
        self.body.setSpacing(SPACE_2)
        self.body.addWidget(Heading(self.tr("How much each matters to you")))
        self.body.addWidget(self._none)
        self.body.addLayout(self._kept)
        self.body.addSpacing(SPACE_1)
        self.body.addLayout(ways)
        self.body.addSpacing(SPACE_2)
        self.body.addWidget(Divider())
        self.body.addSpacing(SPACE_4 - SPACE_3)
        self.body.addWidget(self._groups)
        self.body.addWidget(self._more)
        self.body.addSpacing(SPACE_2)
        self.body.addWidget(self._own)
