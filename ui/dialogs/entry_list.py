"""A list of entries under headings, each with a mark such as "Changed"; one is picked to be edited beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import HEADING, RADIUS_TAG, SEMI_BOLD, SMALL, SPACE_2, SPACE_3, TEXT, Role, theme_of
from ui.widgets.painting import draw_line, elided, focus_ring, hairline, plain_tooltip, ring_after, rounded, text_width
from ui.widgets.row_menu import offer_copying

_KEY: Final = Qt.ItemDataRole.UserRole
_MARK: Final = Qt.ItemDataRole.UserRole + 1
_ROW: Final = 40
_HEADING: Final = 34
_TAG_SIDE: Final = 7
_TAG_HEIGHT: Final = 17


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the list: under which heading, its words, and a mark or ""."""

    key: str
    group: str
    text: str
    mark: str = ""


class EntryList(QListWidget):
    """Up and Down go from entry to entry; headings are passed over. `picked` carries the key that is current."""

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._wanted = ""
        self.ringed = False  # for the keyboard only
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_EntryDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._tell)
        offer_copying(self)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, in their order; what is picked stays picked while it is there."""
        current = self.current_key()
        shape = tuple((entry.group, entry.key) for entry in entries)
        self.blockSignals(True)
        if shape != self._shown:
            self._shown = shape
            self._rebuild(entries)
        items = {item.data(_KEY): item for item in self._items() if item.data(_KEY)}
        for entry in entries:
            _write(items[entry.key], entry)
        self.filter(self._wanted)
        if current in items:
            self.setCurrentItem(items[current])
        self.blockSignals(False)

    def filter(self, words: str) -> None:
        """Show only what has all of these words in it, and its headings."""
        self._wanted = words
        parts = words.casefold().split()
        heading: QListWidgetItem | None = None
        for item in self._items():
            if not item.data(_KEY):
                heading = item
                item.setHidden(True)
                continue
            text = f"{heading.text() if heading else ''} {item.text()} {item.data(_MARK)}".casefold()
            found = all(part in text for part in parts)
            item.setHidden(not found)
            if found and heading is not None:
                heading.setHidden(False)

    def pick(self, key: str) -> None:
        """Make an entry the current one, and show it; the first one that is shown where the key is not there."""
        items = [item for item in self._items() if item.data(_KEY)]
        wanted = next((item for item in items if item.data(_KEY) == key), None)
        wanted = wanted or next((item for item in items if not item.isHidden()), None)
        if wanted is not None:
            self.setCurrentItem(wanted)
            self.scrollToItem(wanted)

    def current_key(self) -> str:
        """The key that is picked, "" for none."""
        item = self.currentItem() if self.currentRow() >= 0 else None
        return str(item.data(_KEY) or "") if item is not None else ""

    def shown_keys(self) -> list[str]:
        """The keys that are shown, from top to bottom."""
        return [str(item.data(_KEY)) for item in self._items() if item.data(_KEY) and not item.isHidden()]

    def mark_of(self, key: str) -> str:
        """The mark of an entry."""
        return next((str(item.data(_MARK)) for item in self._items() if item.data(_KEY) == key), "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ringed = ring_after(event.reason(), self.ringed)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = ring_after(event.reason(), self.ringed)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ringed = True
        super().keyPressEvent(event)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _rebuild(self, entries: Sequence[Entry]) -> None:
        self.clear()
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                heading = QListWidgetItem(group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self.addItem(heading)
            item = QListWidgetItem()
            item.setData(_KEY, entry.key)
            self.addItem(item)

    def _tell(self) -> None:
        key = self.current_key()
        if key:
            self.picked.emit(key)


def _write(item: QListWidgetItem, entry: Entry) -> None:
    item.setText(entry.text)
    item.setData(_MARK, entry.mark)
    item.setToolTip(plain_tooltip(entry.text))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (entry.text, entry.mark))))


class _EntryDelegate(QStyledItemDelegate):
    """Paints headings, and entries with their marks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as a row; as wide as there is room."""
        return QSize(120, round((_ROW if index.data(_KEY) else _HEADING) * self._theme.scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        widget, rect, state = _parts(option)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.save()
        inside = rect.adjusted(SPACE_3, 0, -SPACE_3, 0)
        if not index.data(_KEY):
            painter.setFont(self._theme.font(HEADING, SEMI_BOLD))
            painter.setPen(self._theme.color(Role.SOFT_INK))
            low = inside.adjusted(0, 8, 0, 0)
            draw_line(painter, widget, low, elided(words, painter.fontMetrics(), low.width()))
            painter.restore()
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color(Role.SELECTION if selected else Role.HOVER))
        hairline(painter, widget, rect.x(), rect.bottom(), rect.width())
        inside = self._paint_mark(painter, widget, inside, str(index.data(_MARK) or ""), selected=selected)
        painter.setFont(self._theme.font(TEXT))
        painter.setPen(self._theme.color(Role.INK))
        place = QStyle.visualRect(widget.layoutDirection(), rect, inside)
        draw_line(painter, widget, place, elided(words, painter.fontMetrics(), inside.width()))
        if state & QStyle.StateFlag.State_HasFocus and isinstance(widget, EntryList) and widget.ringed:
            focus_ring(painter, widget, rect.adjusted(2, 2, -2, -2), 6)
        painter.restore()

    def _paint_mark(self, painter: QPainter, widget: QWidget, inside: QRect, mark: str, *, selected: bool) -> QRect:
        """Paint the mark at the end. Returns what is left for the words, from left to right."""
        if not mark:
            return inside
        font = self._theme.font(SMALL, SEMI_BOLD)
        height = round(_TAG_HEIGHT * self._theme.scale)
        width = text_width(mark, QFontMetrics(font)) + 2 * _TAG_SIDE
        tag = QRect(inside.right() - width + 1, inside.center().y() - height // 2, width, height)
        shown = QStyle.visualRect(widget.layoutDirection(), inside, tag)
        ground = Role.CARD if selected else Role.NEUTRAL_SOFT
        rounded(painter, widget, shown, RADIUS_TAG, self._theme.color(ground))
        painter.setFont(font)
        painter.setPen(self._theme.color(Role.SOFT_INK))
        draw_line(painter, widget, shown, mark, Qt.AlignmentFlag.AlignHCenter)
        return inside.adjusted(0, 0, -width - SPACE_2, 0)


def _parts(option: QStyleOptionViewItem) -> tuple[QWidget, QRect, QStyle.StateFlag]:
    """What Qt's stubs do not say of an option."""
    return option.widget, option.rect, option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
