"""The network so far, at large: from asked to referred, by month, circle or source, and the days between."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import progress_by
from models.progress_by import Told
from models.rules.progress_groups import By, Group, Step
from ui import keys, window_place
from ui.desk import Desk
from ui.tables.columns import Cell
from ui.tables.plain_view import PlainTable
from ui.theme import COLUMN_GAP, SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role, theme_of
from ui.widgets.bar import BarRow
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.divider import Divider
from ui.widgets.empty_state import EmptyState
from ui.widgets.line import CardTitle, Title
from ui.widgets.scroll import Scroll
from ui.widgets.small_funnels import SmallFunnel, SmallFunnels
from ui.widgets.text import Text

USUAL: Final = QSize(1000, 700)
SMALLEST: Final = QSize(640, 480)
_SIDE_WIDTH: Final = 290
_ALWAYS: Final = 3  # columns; past them as many as there is room for: the card says all of it
_TIMED: Final = (Step.ANSWERED, Step.MET, Step.THANKED, Step.INTRODUCED, Step.REFERRED)


class GroupCard(Card):
    """One group: a bar for each step, then how soon each came, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = CardTitle()
        self._rows = {step: BarRow(progress_by.say_step(step), 0, 0) for step in Step}
        self._said = Text("", Role.SOFT_INK)
        self.body.setSpacing(SPACE_1 + 2)
        self.body.addWidget(self._name)
        for row in self._rows.values():
            self.body.addWidget(row)
        self.body.addWidget(Divider())
        self.body.addWidget(self._said)
        self.body.addStretch(1)

    def show_group(self, name: str, group: Group) -> None:
        """Show this group."""
        self._name.setText(name)
        for step, row in self._rows.items():
            row.set_count(group.counts[step], group.most)
        days = [progress_by.say_days(group, step) for step in _TIMED]
        self._said.setText("\n".join(filter(None, [progress_by.say_rate(group), *days])))


class ProgressDialog(QDialog):
    """Small charts of all groups, the chosen one at large, and a table of all. Own numbers only, and no names."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._journeys = progress_by.journeys()
        self._by = By.MONTH
        self._told: Told | None = None
        self._chosen = 0  # in the table: all together, then the groups
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your network so far"))
        self.setMinimumSize(SMALLEST)
        window_place.begin(self, USUAL.width(), USUAL.height())
        window_place.keep_size(self)
        self._choice = ChipChoice(
            [(By.MONTH, self.tr("By month")), (By.CIRCLE, self.tr("By circle")), (By.SOURCE, self.tr("By source"))],
            name=self.tr("Told apart"),
        )
        self._choice.set_current(self._by)
        self._charts = SmallFunnels(self.tr("Your network"))
        self._card = GroupCard()
        self._table = PlainTable(self.tr("Your network in numbers"))
        self._empty = EmptyState(
            self.tr(
                "Here you will see how far your messages carry: asked, answered, met, introduced on, and in how many "
                "days. It begins with one short message to somebody you know."
            ),
            self.tr("Prepare a conversation"),
        )
        self._build()
        self._choice.chosen.connect(self._tell_apart)
        self._charts.chosen.connect(self._group_chosen)
        self._table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self._empty.chosen.connect(self._begin)
        desk.changes.data.connect(self.refresh)
        desk.changes.time_passed.connect(self.refresh)
        self._show()

    def refresh(self) -> None:
        """Read everything again."""
        self._journeys = progress_by.journeys()
        self._show()

    def _tell_apart(self, key: str) -> None:
        self._by = By(key)
        self._chosen = 0
        self._show()

    def _show(self) -> None:
        """Show all groups, the same one chosen as before."""
        told = self._told = progress_by.told(self._journeys, self._by)
        anything = bool(told.groups)
        self._empty.setVisible(not anything)
        self._content.setVisible(anything)
        self._copy.setVisible(anything)
        if not anything:
            return
        groups = self._groups(told)
        current = min(self._chosen, len(groups) - 1)
        self._charts.show_groups([self._small(group) for group in told.groups], current - 1)
        titles = [self._title(), *(progress_by.say_step(step) for step in Step), *self._day_titles()]
        self._table.show_rows(titles, [self._row(group) for group in groups], least=_ALWAYS)
        self._choose(current)

    def _groups(self, told: Told) -> tuple[Group, ...]:
        return (told.together, *told.groups)

    def _choose(self, index: int) -> None:
        """Show one group at large, chosen in the charts and in the table alike."""
        told = self._told
        if told is None or not 0 <= index < len(self._groups(told)):
            return
        group = self._groups(told)[index]
        self._card.show_group(progress_by.say_group(group.key, self._by), group)
        self._chosen = index
        self._charts.set_current(index - 1)
        if self._table.currentIndex().row() != index:
            self._table.selectRow(index)

    def _group_chosen(self, index: int) -> None:
        self._choose(index + 1)  # in the table all together stand above the groups

    def _row_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._choose(index.row())

    def _small(self, group: Group) -> SmallFunnel:
        name = progress_by.say_group(group.key, self._by)
        counts = tuple(group.counts[step] for step in Step)
        said = ", ".join(f"{progress_by.say_step(step)} {count}" for step, count in zip(Step, counts, strict=True))
        return SmallFunnel(name, name, counts, f"{name}. {said}")

    def _row(self, group: Group) -> list[Cell]:
        cells = [Cell(progress_by.say_group(group.key, self._by), bold=True)]
        cells += [Cell(str(group.counts[step]), soft=not group.counts[step]) for step in Step]
        for step in _TIMED:
            days = group.days.get(step)
            cells.append(Cell("" if days is None else str(days), tip=progress_by.say_days(group, step)))
        return cells

    def _title(self) -> str:
        return {
            By.MONTH: self.tr("Begun in"),
            By.CIRCLE: self.tr("Circle"),
            By.SOURCE: self.tr("How you know them"),
        }[self._by]

    def _day_titles(self) -> tuple[str, ...]:
        return (
            self.tr("Days to an answer"),
            self.tr("Answer to talk"),
            self.tr("Talk to thanks"),
            self.tr("Talk to introduction"),
            self.tr("Talk to referral"),
        )

    def _begin(self) -> None:
        self.accept()
        self._desk.choose_person_wanted.emit()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(Title(self.tr("Your network so far")), 1)
        charts, table = Card(margin=SPACE_2), Card(margin=1)
        charts.body.addWidget(self._charts)
        steps = " · ".join(progress_by.say_step(step) for step in Step)
        legend = Text(self.tr("The bars, one after the other: {steps}").replace("{steps}", steps), Role.SOFT_INK)
        charts.body.addWidget(legend)
        table.body.addWidget(self._table)
        side = Scroll(self._card)
        side.setFixedWidth(theme_of(self).grown(_SIDE_WIDTH))
        below = QHBoxLayout()
        below.setSpacing(COLUMN_GAP)
        below.addWidget(side)
        below.addWidget(table, 1)
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_3)
        inside.addWidget(self._choice)
        inside.addWidget(charts)
        inside.addLayout(below, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addLayout(head)
        box.addWidget(self._content, 1)
        box.addWidget(self._empty, 1)
        box.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self._copy = Button(self.tr("Copy as table"), pressed=self._table.copy, icon_name="copy")
        keys.shortcut(self, self._table.copy, keys.COPY)
        about = Text(self.tr("Each number counts people. Silence says nothing about you."), Role.SOFT_INK)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        buttons.addWidget(self._copy)
        buttons.addWidget(about, 1)
        buttons.addWidget(Button(self.tr("Close"), pressed=self.accept))
        return buttons
