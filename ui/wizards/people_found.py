"""A list of people to pick one from: by name, with what they do."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.people_list import PersonRow
from ui.theme import SEMI_BOLD, TEXT, Role, theme_of
from ui.widgets.painting import draw_line, elided, hairline, one_line, text_width

PERSON = Qt.ItemDataRole.UserRole
_ROW = 40
_SIDE = 12
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class PeopleFound(QAbstractListModel):
    """The first people who fit, by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PersonRow] = []

    def set_rows(self, rows: list[PersonRow]) -> None:
        """Show these people."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> PersonRow | str | None:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == PERSON:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row.display_name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return one_line(", ".join(filter(None, (row.display_name, work_of(row)))))
        return None


class PersonLine(QStyledItemDelegate):
    """A name, semi-bold, and softly what they do and where."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, round(_ROW * theme_of().scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(PERSON)
        if not isinstance(row, PersonRow):
            return
        view, rect, state = _parts(option)
        theme = theme_of(view)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color(Role.SELECTION))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color(Role.HOVER))
        hairline(painter, view, rect.x(), rect.bottom(), rect.width())
        room = rect.adjusted(_SIDE, 0, -_SIDE, -1)
        bold, plain = theme.font(TEXT, SEMI_BOLD), theme.font(TEXT)
        name = elided(row.display_name, QFontMetrics(bold), room.width() * 2 // 3)
        used = text_width(name, QFontMetrics(bold)) + _SIDE
        left = QRect(room.x(), room.y(), used, room.height())
        right = room.adjusted(used, 0, 0, 0)
        about = elided(work_of(row), QFontMetrics(plain), right.width())
        for place, text, font, role in ((left, name, bold, Role.INK), (right, about, plain, Role.SOFT_INK)):
            painter.setFont(font)
            painter.setPen(theme.color(role))
            draw_line(painter, view, QStyle.visualRect(view.layoutDirection(), room, place), text)


def work_of(row: PersonRow) -> str:
    """What somebody does and where, in one line."""
    return ", ".join(filter(None, (row.title, row.organization)))


def _parts(option: QStyleOptionViewItem) -> tuple[QWidget, QRect, QStyle.StateFlag]:
    """What Qt's stubs do not say of an option."""
    return option.widget, option.rect, option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
