"""Who led to whom as a list: as a tree of lines by name, or sorted by who introduced, by steps, by standing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from models import introductions
from models.introductions import Member, Network
from models.rules.layout import Layout
from models.terms import Stage
from models.words import labelled, words
from ui.pages.introductions_drawing import Tone, tone_of
from ui.tables.columns import Cell, Column, Moment
from ui.tables.layout import ColumnLayout
from ui.tables.view import TableView
from ui.widgets.painting import plain_tooltip
from ui.widgets.tag import TagKind

CELL: Final = Qt.ItemDataRole.UserRole
_REMEMBERED: Final = "introductions_columns"
_DEEPEST: Final = 6  # steps that are indented; deeper ones would leave no room for the name
_TAGS: Final = {
    Tone.MET: TagKind.ACCENT,
    Tone.PLANNED: TagKind.BLUE,
    Tone.OPEN: TagKind.NEUTRAL,
    Tone.RESTING: TagKind.NEUTRAL,
}
_ORDER: Final = (Tone.MET, Tone.PLANNED, Tone.OPEN, Tone.RESTING)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: somebody, how they came here, and whom they led to. `steps` are from the user, 1 the first."""

    member: Member
    standing: str
    steps: int
    introducers: tuple[str, ...]
    introduced: tuple[str, ...]
    parent: int | None


def entries(people: Network, standings: Mapping[int, str], places: Layout) -> tuple[Entry, ...]:
    """A line for everybody in the picture, down each tree."""
    members = {member.id: member for member in people.members}
    led_by: dict[int, list[str]] = {number: [] for number in members}
    led_to: dict[int, list[str]] = {number: [] for number in members}
    for line in places.lines:
        led_by[line.introduced].append(members[line.introducer].name)
        led_to[line.introducer].append(members[line.introduced].name)
    return tuple(
        Entry(
            member=members[place.person],
            standing=standings[place.person],
            steps=place.column + 1,
            introducers=tuple(led_by[place.person]),
            introduced=tuple(led_to[place.person]),
            parent=place.introducer,
        )
        for place in places.places
    )


class IntroductionsModel(QAbstractTableModel):
    """The lines, sorted here: they are few. By name they stand as a tree, each under who led to them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = self._columns()
        self._entries: tuple[Entry, ...] = ()
        self._shown: list[Entry] = []
        self._key = "name"
        self._descending = False
        self._when: Moment | None = None

    def show_entries(self, entries: tuple[Entry, ...], when: Moment) -> None:
        """Show these, in the order chosen before."""
        before = [entry.member.id for entry in self._shown]
        self._entries, self._when = entries, when
        shown = self._sorted()
        if before and before == [entry.member.id for entry in shown]:
            self._shown = shown
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def set_order(self, key: str, descending: bool) -> None:
        """Sort by the column of this key from now on."""
        self._key, self._descending = key, descending
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        people = [self._shown[index.row()].member.id for index in old]
        self._shown = self._sorted()
        rows = {entry.member.id: row for row, entry in enumerate(self._shown)}
        fresh = [self.index(rows[person], index.column()) for person, index in zip(people, old, strict=True)]
        self.changePersistentIndexList(old, fresh)
        self.layoutChanged.emit()

    def person_at(self, row: int) -> int | None:
        """The person of a line."""
        return self._shown[row].member.id if 0 <= row < len(self._shown) else None

    def row_of(self, person: int | None) -> int | None:
        """The line of a person."""
        return next((row for row, entry in enumerate(self._shown) if entry.member.id == person), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.columns[section].title if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._when is None:
            return None
        column = self.columns[index.column()]
        cell = column.cell(self._shown[index.row()], self._when)
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(part for part in (cell.text, cell.tip) if part and part != "—"))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labelled(column.title, cell.spoken or cell.text)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        if 0 <= column < len(self.columns):
            self.set_order(self.columns[column].key, order is Qt.SortOrder.DescendingOrder)

    def _columns(self) -> tuple[Column[Entry], ...]:
        return (
            Column("name", self.tr("Person"), 210, 150, 0, "", self._name),
            Column("standing", self.tr("Where things stand"), 130, 122, 2, "", _standing),
            Column("introducer", self.tr("Introduced by"), 170, 120, 1, "", self._introducers),
            Column("introduced", self.tr("Led to"), 190, 110, 4, "", _introduced),
            Column("steps", self.tr("Steps from you"), 100, 96, 3, "", self._steps),
            Column("role", self.tr("Role"), 170, 110, 5, "", _role, shown=False),
        )

    def _sorted(self) -> list[Entry]:
        by_name = sorted(self._entries, key=_folded)
        if self._key == "name":
            return _as_tree(by_name[::-1] if self._descending else by_name)
        if self._key == "introducer":
            # Whoever was introduced by nobody stands at the end, whichever way the list is sorted.
            led = [entry for entry in by_name if entry.introducers]
            led.sort(key=lambda entry: entry.introducers[0].casefold(), reverse=self._descending)
            return led + [entry for entry in by_name if not entry.introducers]
        by_name.sort(key=_RANKS[self._key], reverse=self._descending)
        return by_name

    def _name(self, entry: Entry, when: Moment) -> Cell:
        indent = min(entry.steps - 1, _DEEPEST) if self._key == "name" else 0
        return Cell(entry.member.name, bold=True, tip=entry.member.role, indent=indent)

    def _introducers(self, entry: Entry, when: Moment) -> Cell:
        if not entry.introducers:
            return Cell("—", soft=True, spoken=self.tr("Nobody: known to you before"))
        return Cell(introductions.some_of(entry.introducers))

    def _steps(self, entry: Entry, when: Moment) -> Cell:
        return Cell(words("introductions.steps", count=entry.steps), soft=True)


class IntroductionsList(QWidget):
    """The list as a table. `opened` carries the person of the line that was opened."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = IntroductionsModel(self)
        self.table = TableView(self.model, CELL)
        self.table.setAccessibleName(self.tr("Introductions as a list"))
        self.table.opened.connect(self._open)
        self.table.row_menu = self._menu
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.table)
        self._layout = ColumnLayout(self.table, self.model.columns, _REMEMBERED)
        self.model.set_order(*self._layout.restore("name"))
        self.table.header.sortIndicatorChanged.connect(self.model.sort)

    def show_entries(self, entries: tuple[Entry, ...], when: Moment) -> None:
        """Show these lines; who was selected stays so, and the list where it was scrolled to."""
        current, scroll = self.model.person_at(self.table.currentIndex().row()), self.table.verticalScrollBar().value()
        self.model.show_entries(entries, when)
        row = self.model.row_of(current)
        if row is not None and row != self.table.currentIndex().row():
            with QSignalBlocker(self.table.selectionModel()):
                self.table.select_ranges([(row, row)], row)
        self.table.verticalScrollBar().setValue(scroll)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        row = self.table.currentIndex().row()
        if self.model.person_at(row) is not None:
            menu.addAction(self.tr("Open person"), lambda: self._open(row))
        return menu

    def _open(self, row: int) -> None:
        person = self.model.person_at(row)
        if person is not None:
            self.opened.emit(person)


# What the other columns sort by; people who are alike there stay in the order of their names.
_RANKS: Final[dict[str, Callable[[Entry], tuple[int, str]]]] = {
    "standing": lambda entry: (_ORDER.index(tone_of(entry.member)), entry.standing),
    "introduced": lambda entry: (len(entry.introduced), ""),
    "steps": lambda entry: (entry.steps, ""),
    "role": lambda entry: (not entry.member.role, entry.member.role.casefold()),
}


def _folded(entry: Entry) -> str:
    return entry.member.name.casefold()


def _as_tree(by_name: Sequence[Entry]) -> list[Entry]:
    """Everybody under who led to them, those side by side in the order given."""
    under: dict[int | None, list[Entry]] = {}
    for entry in by_name:
        under.setdefault(entry.parent, []).append(entry)
    found: list[Entry] = []
    waiting = under.get(None, [])[::-1]
    while waiting:
        entry = waiting.pop()
        found.append(entry)
        waiting.extend(under.get(entry.member.id, [])[::-1])
    return found


def _standing(entry: Entry, when: Moment) -> Cell:
    said = entry.standing[:1].upper() + entry.standing[1:]
    if entry.member.stage is Stage.KNOWN:
        return Cell(said, soft=True)
    return Cell(said, _TAGS[tone_of(entry.member)])


def _introduced(entry: Entry, when: Moment) -> Cell:
    return Cell(introductions.some_of(entry.introduced)) if entry.introduced else Cell("—", soft=True)


def _role(entry: Entry, when: Moment) -> Cell:
    return Cell(entry.member.role, soft=True)
