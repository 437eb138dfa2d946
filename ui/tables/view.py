"""A table in the look of the house: rows that hover as a whole, a ring for the keyboard, cells to copy."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHoverEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from ui.tables.delegate import ROW_HEIGHT, CellDelegate
from ui.tables.header import Header
from ui.theme import RADIUS_BUTTON, theme_of
from ui.widgets import row_menu
from ui.widgets.painting import focus_ring, one_line, ring_after

MOST_COPIED = 10_000
_LONGEST_IN_A_MENU = 40


class TableView(QTableView):
    """Rows are selected as a whole. `opened` is the row that was double-clicked or on which Enter was
    pressed, `removal_wanted` that Delete was. `row_menu` makes the menu of what is selected; copying is added to it,
    and is all of the menu without one."""

    opened = Signal(int)
    removal_wanted = Signal()

    def __init__(self, model: QAbstractItemModel, cell_role: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ringed = False
        self.row_menu: Callable[[], QMenu | None] | None = None
        self.header = Header(self)
        self._delegate = CellDelegate(cell_role, self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        vertical = self.verticalHeader()
        vertical.hide()
        height = round(ROW_HEIGHT * theme_of(self).scale)
        vertical.setMinimumSectionSize(height)
        vertical.setDefaultSectionSize(height)
        self.doubleClicked.connect(self._open)

    def selected_ranges(self) -> list[tuple[int, int]]:
        """The first and last rows of what is selected, from top to bottom; no index is made for each row."""
        selection: QItemSelection = self.selectionModel().selection()
        found = {(part.top(), part.bottom()) for part in (selection.at(i) for i in range(selection.count()))}
        return sorted(found)

    def select_ranges(self, ranges: list[tuple[int, int]], current: int) -> None:
        """Select these rows, with the keyboard's place in the row `current`."""
        model, selection = self.model(), QItemSelection()
        for first, last in ranges:
            selection.select(model.index(first, 0), model.index(last, model.columnCount() - 1))
        flags = QItemSelectionModel.SelectionFlag
        index = model.index(current, self._first_column())
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def copy(self) -> None:
        """Put the selected rows on the clipboard: columns apart by tabs, as spreadsheets take them."""
        columns = [self.header.logicalIndex(visual) for visual in range(self.header.count())]
        columns = [column for column in columns if not self.header.isSectionHidden(column)]
        lines = [
            "\t".join(" ".join(str(self.model().index(row, column).data() or "").split()) for column in columns)
            for row in self._selected_rows()
        ]
        if lines:
            row_menu.put_on_clipboard("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            self._show_ring(True)
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        super().mousePressEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        keyboard = arg__1.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(arg__1.pos())
        if not index.isValid():
            return
        if keyboard:
            self.scrollTo(index)
        menu = self.menu(index)
        if menu is not None:
            row_menu.show(menu, row_menu.place_of(arg__1, self.viewport(), self.visualRect(index)))

    def menu(self, index: QModelIndex) -> QMenu | None:
        """The menu of what is selected, None for none; `index` is the cell that can be copied alone."""
        menu = QMenu(self) if self.row_menu is None else self.row_menu()
        if menu is not None:
            cell = str(index.data() or "")
            rows = (self.tr("Copy"), self.copy)
            one = (self.tr("Copy “{text}”").replace("{text}", shortened(cell)), lambda: row_menu.put_on_clipboard(cell))
            row_menu.add_copying(menu, rows, *([one] if cell.strip(" —") else []), keys=True)
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_ring(ring_after(event.reason(), self._ringed))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_ring(ring_after(event.reason(), self._ringed))

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer: a row hovers as a whole."""
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverEnter) and isinstance(event, QHoverEvent):
            self._hover(self.rowAt(event.position().toPoint().y()))
        elif event.type() in (QEvent.Type.HoverLeave, QEvent.Type.Wheel):
            self._hover(-1)
        return super().viewportEvent(event)

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        current = self.currentIndex()
        if self._ringed and self.hasFocus() and current.isValid():
            row = self.visualRect(current)
            place = QRect(2, row.y() + 1, self.viewport().width() - 4, row.height() - 3)
            focus_ring(QPainter(self.viewport()), self, place, RADIUS_BUTTON)

    def _selected_rows(self) -> Iterator[int]:
        rows = (row for first, last in self.selected_ranges() for row in range(first, last + 1))
        return (row for row, _ in zip(rows, range(MOST_COPIED), strict=False))

    def _first_column(self) -> int:
        shown = (self.header.logicalIndex(visual) for visual in range(self.header.count()))
        return next((column for column in shown if not self.header.isSectionHidden(column)), 0)

    def _show_ring(self, shown: bool) -> None:
        if shown != self._ringed:
            self._ringed = shown
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _hover(self, row: int) -> None:
        before, self._delegate.hovered = self._delegate.hovered, row
        if before != row:
            for changed in {row, before} - {-1}:
                place = QRect(0, self.rowViewportPosition(changed), self.viewport().width(), self.rowHeight(changed))
                self.viewport().update(place)


def shortened(words: str) -> str:
    """Words for the entry of a menu: one line, not too long, and "&" as it is."""
    line = one_line(words)
    cut = line if len(line) <= _LONGEST_IN_A_MENU else f"{line[:_LONGEST_IN_A_MENU].rstrip()}…"
    return cut.replace("&", "&&")
