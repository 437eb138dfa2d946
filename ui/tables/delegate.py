"""Paints the cells of a table: text, tags, hairlines, the ground of hovered and selected rows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.tables.columns import Cell
from ui.theme import RADIUS_TAG, SEMI_BOLD, SMALL, TEXT, Role, theme_of
from ui.widgets.painting import draw_line, elided, hairline, rounded, text_width
from ui.widgets.tag import TAG_ROLES, TagKind

CELL_SIDE = 9  # from the edge of a cell to its words
ROW_HEIGHT = 40
_INDENT = 24
_TAG_SIDE = 7
_TAG_HEIGHT = 17


class CellDelegate(QStyledItemDelegate):
    """Paints what the model gives under `role` as a Cell. `hovered` is the row under the pointer, or -1."""

    def __init__(self, role: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.hovered = -1
        self._role = role
        self._theme = theme_of(parent)
        self._plain = self._theme.font(TEXT)
        self._bold = self._theme.font(TEXT, SEMI_BOLD)
        self._small = self._theme.font(SMALL, SEMI_BOLD)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the words are, as high as a row."""
        cell = index.data(self._role)
        width = 0
        if isinstance(cell, Cell):
            font = self._font(cell)
            width = text_width(cell.text, QFontMetrics(font)) + 2 * CELL_SIDE + (2 * _TAG_SIDE if cell.tag else 0)
        return QSize(width, round(ROW_HEIGHT * self._theme.scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell; the view paints the focus ring around the row."""
        widget, rect, state = _parts(option)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected or index.row() == self.hovered:
            painter.fillRect(rect, self._theme.color(Role.SELECTION if selected else Role.HOVER))
        hairline(painter, widget, rect.x(), rect.bottom(), rect.width())
        cell = index.data(self._role)
        if isinstance(cell, Cell) and cell.text:
            indented = rect.adjusted(CELL_SIDE + cell.indent * round(_INDENT * self._theme.scale), 0, -CELL_SIDE, -1)
            place = QStyle.visualRect(widget.layoutDirection(), rect, indented)
            alignment = _alignment(index)
            if cell.tag is None:
                self._paint_words(painter, widget, place, cell, alignment)
            else:
                self._paint_tag(painter, widget, place, cell.text, cell.tag, selected)
        painter.restore()

    def _font(self, cell: Cell) -> QFont:
        return self._small if cell.tag else self._bold if cell.bold else self._plain

    def _paint_words(
        self, painter: QPainter, widget: QWidget, place: QRect, cell: Cell, alignment: Qt.AlignmentFlag
    ) -> None:
        font = self._font(cell)
        painter.setFont(font)
        painter.setPen(self._theme.color(Role.SOFT_INK if cell.soft else Role.INK))
        draw_line(painter, widget, place, elided(cell.text, QFontMetrics(font), place.width()), alignment)

    def _paint_tag(
        self, painter: QPainter, widget: QWidget, place: QRect, text: str, kind: TagKind, selected: bool
    ) -> None:
        ink, ground = TAG_ROLES[kind]
        words = elided(text, QFontMetrics(self._small), place.width() - 2 * _TAG_SIDE)
        height = round(_TAG_HEIGHT * self._theme.scale)
        width = text_width(words, QFontMetrics(self._small)) + 2 * _TAG_SIDE
        tag = QRect(place.x(), place.center().y() - height // 2, width, height)
        tag = QStyle.visualRect(widget.layoutDirection(), place, tag)
        # On a selected row the accent's soft ground would vanish.
        rounded(painter, widget, tag, RADIUS_TAG, self._theme.color(Role.CARD if selected else ground))
        painter.setFont(self._small)
        painter.setPen(self._theme.color(ink))
        draw_line(painter, widget, tag, words, Qt.AlignmentFlag.AlignHCenter)


def _parts(option: QStyleOptionViewItem) -> tuple[QWidget, QRect, QStyle.StateFlag]:
    """What Qt's stubs do not say of an option."""
    return option.widget, option.rect, option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def _alignment(index: QModelIndex | QPersistentModelIndex) -> Qt.AlignmentFlag:
    wanted = index.data(Qt.ItemDataRole.TextAlignmentRole)
    horizontal = Qt.AlignmentFlag.AlignHorizontal_Mask
    return wanted & horizontal if isinstance(wanted, Qt.AlignmentFlag) else Qt.AlignmentFlag.AlignLeft
