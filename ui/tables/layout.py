"""Which columns of a table are shown, how wide and in which order: fitted to the page, and remembered."""

from __future__ import annotations

from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QMenu

from models import settings, store
from ui.pause import Pause
from ui.tables.columns import Column
from ui.tables.view import TableView

R = TypeVar("R")

SAVE_AFTER_MS = 400


class ColumnLayout(QObject, Generic[R]):
    """Keeps the columns of `view` as wide as the view together. Where their least widths have no room, the
    ones of the highest rank wait until there is. What the user changed is remembered under `key`."""

    def __init__(self, view: TableView, columns: tuple[Column[R], ...], key: str) -> None:
        super().__init__(view)
        self._view = view
        self._header = view.header
        self._columns = columns
        self._key = key
        self._weights = [column.width for column in columns]
        self._chosen = [column.shown for column in columns]
        self._fitting = False
        self._save = Pause(self, SAVE_AFTER_MS, self.save)
        self._header.sectionResized.connect(self._resized)
        self._header.sectionMoved.connect(self._changed)
        self._header.sortIndicatorChanged.connect(self._changed)
        self._header.menu_wanted.connect(self.ask)
        view.viewport().installEventFilter(self)

    def restore(self, sort: str) -> tuple[str, bool]:
        """Bring back what was remembered; `sort` is the column to sort by where nothing was.

        Returns the key of the column that is sorted by, and whether from the largest down.
        """
        return self.take(settings.get(self._key, {}), sort)

    def take(self, saved: dict[str, Any], sort: str) -> tuple[str, bool]:
        """Lay the columns out as state() said, and what it does not say as at first. Returns what restore() does."""
        keys = [column.key for column in self._columns]
        for position, column in enumerate(self._columns):
            self._weights[position] = int(saved.get("widths", {}).get(column.key, column.width))
            self._chosen[position] = bool(saved.get("shown", {}).get(column.key, column.shown))
        by, descending = saved.get("sort", (sort, False))
        with QSignalBlocker(self._header):
            for visual, key in enumerate(key for key in saved.get("order", keys) if key in keys):
                self._header.moveSection(self._header.visualIndex(keys.index(key)), visual)
            if by in keys:
                way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
                self._header.setSortIndicator(keys.index(by), way)
        self.fit()
        return by, bool(descending)

    def save(self) -> None:
        """Remember the columns now. While something else writes they are remembered the next time."""
        self._save.stop()
        try:
            settings.put(self._key, self.state())
        except store.database_errors():
            self._save.start()

    def keep(self) -> None:
        """Remember the columns soon."""
        self._save.start()

    def state(self) -> dict[str, Any]:
        """The columns as they are: order, widths, which are shown, and what is sorted by."""
        keys = [column.key for column in self._columns]
        by, way = self._header.sortIndicatorSection(), self._header.sortIndicatorOrder()
        return {
            "order": [keys[self._header.logicalIndex(visual)] for visual in range(len(keys))],
            "widths": dict(zip(keys, self._weights, strict=True)),
            "shown": dict(zip(keys, self._chosen, strict=True)),
            "sort": [keys[by] if 0 <= by < len(keys) else keys[0], way is Qt.SortOrder.DescendingOrder],
        }

    def show_column(self, key: str, shown: bool) -> None:
        """Show a column, or take it away; one always stays."""
        position = next(i for i, column in enumerate(self._columns) if column.key == key)
        if shown or sum(self._chosen) > 1:
            self._chosen[position] = shown
            self.fit()
            self._changed()

    def ask(self, place: QPoint) -> None:
        """Open the menu in which columns are chosen."""
        menu = self.menu()
        menu.exec(place)
        menu.deleteLater()

    def menu(self) -> QMenu:
        """The menu in which columns are chosen."""
        menu = QMenu(self._view)
        for column, shown in zip(self._columns, self._chosen, strict=True):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(shown)
            action.setEnabled(not shown or sum(self._chosen) > 1)
            action.toggled.connect(partial(self.show_column, column.key))
        menu.addSeparator()
        menu.addAction(self.tr("As at first"), self._as_at_first)
        return menu

    def fit(self) -> None:
        """Share the width of the view out among the columns that have room."""
        room = self._view.viewport().width()
        shown = {i for i, chosen in enumerate(self._chosen) if chosen}
        for i in sorted(shown, key=lambda i: -self._columns[i].rank):
            if len(shown) > 1 and sum(self._columns[i].least for i in shown) > room:
                shown.discard(i)
        self._fitting = True
        for i in range(len(self._columns)):
            self._header.setSectionHidden(i, i not in shown)
        for i, width in self._shares(sorted(shown, key=self._header.visualIndex), room).items():
            self._header.resizeSection(i, width)
        self._fitting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        elif event.type() == QEvent.Type.Hide and self._save.isActive():
            self.save()
        return False

    def _shares(self, shown: list[int], room: int) -> dict[int, int]:
        """Widths in pixels that fill the room: by weight, but none below its least width while that is possible."""
        widths: dict[int, int] = {}
        left = list(shown)
        while left:
            weight = sum(self._weights[i] for i in left)
            free = max(0, room - sum(widths.values()))
            tight = [i for i in left if free * self._weights[i] / weight < self._columns[i].least]
            if not tight or len(tight) == len(left):
                break
            for i in tight:
                widths[i] = self._columns[i].least
                left.remove(i)
        for n, i in enumerate(left):
            weight = sum(self._weights[j] for j in left[n:])
            widths[i] = round(max(0, room - sum(widths.values())) * self._weights[i] / weight)
        return widths

    def _resized(self, section: int, old: int, new: int) -> None:
        """The user drags an edge: the columns behind give or take the room, and none leaves the page."""
        if self._fitting:
            return
        shown = [i for i in range(len(self._columns)) if not self._header.isSectionHidden(i)]
        shown.sort(key=self._header.visualIndex)
        place = shown.index(section)
        before, after = shown[:place], shown[place + 1 :]
        taken = sum(self._header.sectionSize(i) for i in before)
        least = sum(self._columns[i].least for i in after)
        room = self._view.viewport().width() - taken
        width = max(self._header.minimumSectionSize(), min(new, room - least)) if after else room
        self._fitting = True
        self._header.resizeSection(section, width)
        for i, share in self._shares(after, room - width).items():
            self._header.resizeSection(i, share)
        self._fitting = False
        for i in shown:
            self._weights[i] = max(1, self._header.sectionSize(i))
        self._changed()

    def _changed(self, *_: object) -> None:
        self._save.start()

    def _as_at_first(self) -> None:
        self._weights = [column.width for column in self._columns]
        self._chosen = [column.shown for column in self._columns]
        for position in range(len(self._columns)):
            self._header.moveSection(self._header.visualIndex(position), position)
        self.fit()
        self._changed()
