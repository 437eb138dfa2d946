"""The rows of the palette: headings and what can be chosen, as a list that is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import RADIUS_BUTTON, SEMI_BOLD, SMALL, TEXT, Role, theme_of
from ui.widgets.painting import draw_line, elided, one_line, plain_tooltip, rounded, text_width

Spans = tuple[tuple[int, int], ...]
Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
SIDE = 14
_ROW, _WITH_MORE, _HEADING = 40, 52, 30
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """One line. Without `run` it is a heading. `spans` and `more_spans` are the parts that matched.

    `detail` stands softly beside the title, `right` at the end (a shortcut, a day), `more` below.
    """

    title: str
    run: Callable[[], object] | None = None
    spans: Spans = ()
    detail: str = ""
    right: str = ""
    more: str = ""
    more_spans: Spans = ()

    @property
    def spoken(self) -> str:
        """The whole row for screen readers."""
        return ". ".join(one_line(text) for text in (self.title, self.detail, self.more, self.right) if text)


class PaletteModel(QAbstractListModel):
    """The rows that are offered now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Offer other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole and row.more:
            return plain_tooltip(row.more)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = index.isValid() and self.rows[index.row()].run is None
        return Qt.ItemFlag.NoItemFlags if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PaletteDelegate(QStyledItemDelegate):
    """Paints a Row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(parent)
        self._plain = self._theme.font(TEXT)
        self._bold = self._theme.font(TEXT, SEMI_BOLD)
        self._small = self._theme.font(SMALL, SEMI_BOLD)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        height = _HEADING if row.run is None else _WITH_MORE if row.more else _ROW
        return QSize(100, round(height * self._theme.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style: Any = option  # PySide's stubs leave its fields out
        widget, rect = style.widget, QRect(style.rect)
        row: Row = index.data(ROW)
        painter.save()
        if row.run is None:
            painter.setFont(self._small)
            painter.setPen(self._theme.color(Role.SOFT_INK))
            draw_line(painter, widget, rect.adjusted(SIDE, 6, -SIDE, 0), row.title)
        else:
            if style.state & QStyle.StateFlag.State_Selected:
                ground = rect.adjusted(6, 1, -6, -1)
                rounded(painter, widget, ground, RADIUS_BUTTON, self._theme.color(Role.SELECTION))
            self._paint_row(painter, widget, rect, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, widget: QWidget, rect: QRect, row: Row) -> None:
        area = rect.adjusted(SIDE, 0, -SIDE, 0)
        first = QRect(area)
        if row.more:
            first.setHeight(area.height() // 2 + 2)
            second = QRect(area.left(), first.bottom() - 2, area.width(), area.height() - first.height())
            self._words(painter, widget, area, second, row.more, row.more_spans, Role.SOFT_INK)
        room = first.width()
        if row.right:
            painter.setFont(self._plain)
            painter.setPen(self._theme.color(Role.SOFT_INK))
            words = elided(row.right, QFontMetrics(self._plain), room // 2)
            place = QStyle.visualRect(widget.layoutDirection(), area, first)
            draw_line(painter, widget, place, words, Qt.AlignmentFlag.AlignRight)
            room -= text_width(words, QFontMetrics(self._plain)) + SIDE
        title = QRect(first.topLeft(), QSize(room, first.height()))
        used = self._words(painter, widget, area, title, row.title, row.spans, Role.INK)
        left = room - used - 10
        if row.detail and left > 40:
            rest = QRect(first.left() + used + 10, first.top(), left, first.height())
            self._words(painter, widget, area, rest, row.detail, (), Role.SOFT_INK)

    def _words(
        self, painter: QPainter, widget: QWidget, area: QRect, place: QRect, text: str, spans: Spans, role: Role
    ) -> int:
        """Paint a line in parts, those in `spans` semi-bold; returns how wide it is."""
        painter.setPen(self._theme.color(role))
        metrics = QFontMetrics(self._bold if spans else self._plain)
        shown = elided(text, metrics, place.width())
        x = 0
        for part, bold in _parts(shown, spans):
            font: QFont = self._bold if bold else self._plain
            painter.setFont(font)
            painter.setPen(self._theme.color(Role.ACCENT_TEXT if bold else role))
            width = QFontMetrics(font).horizontalAdvance(part)
            piece = QRect(place.topLeft() + QPoint(x, 0), QSize(width + 2, place.height()))
            draw_line(painter, widget, QStyle.visualRect(widget.layoutDirection(), area, piece), part)
            x += width
        return x


def _parts(text: str, spans: Spans) -> list[tuple[str, bool]]:
    parts: list[tuple[str, bool]] = []
    at = 0
    for start, length in spans:
        parts += [(text[at:start], False), (text[start : start + length], True)]
        at = start + length
    parts.append((text[at:], False))
    return [(part, bold) for part, bold in parts if part]
