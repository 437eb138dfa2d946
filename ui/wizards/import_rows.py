"""The rows of a file before they are written: each with what becomes of it, ticked or left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.exchange.importing import Look, reason_text
from models.exchange.outcome import Outcome
from models.exchange.records import OrganizationRecord
from models.words import say_list, words
from ui.theme import TEXT, Role, theme_of
from ui.widgets.check_box import box_side, paint_box
from ui.widgets.painting import draw_line, elided, focus_ring, hairline, one_line, plain_tooltip

KINDS = ("doubtful", "left_out", "part", "new", "known", "organization")
_ROW, _SIDE = 40, 10
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_TICK = Qt.ItemDataRole.CheckStateRole


@dataclass(frozen=True, slots=True)
class RowLine:
    """One line: its row in the file, its kind (one of KINDS), its words, and whether it can be left out."""

    row: int
    kind: str
    say: Callable[[], str]
    optional: bool


def lines_of(
    outcome: Outcome, rows: Sequence[Look] = (), organizations: Sequence[OrganizationRecord] = ()
) -> list[RowLine]:
    """The lines of a file, what is to be looked at first."""
    found = [RowLine(look.row, look.kind, _saying(look), True) for look in rows]
    if not rows:  # an archive
        found += [RowLine(one.row, "doubtful", _doubt(one.row, one.name, one.other), False) for one in outcome.doubts]
    found += [RowLine(one.row, "left_out", _reason("left_out", one.row, one.reason), False) for one in outcome.skipped]
    found += [RowLine(one.row, "part", _reason("part", one.row, one.reason), False) for one in outcome.remarks]
    found += [RowLine(one.row, "organization", _organization(one), True) for one in organizations]
    return sorted(found, key=lambda line: (KINDS.index(line.kind), line.row))


def _saying(look: Look) -> Callable[[], str]:
    return lambda: _say(look)


def _say(look: Look) -> str:
    if look.kind == "doubtful":
        return words("import_line.doubtful", row=look.row, name=look.name, other=look.other)
    if look.kind == "new":
        name = f"{look.name}, {look.about}" if look.about else look.name
        return words("import_line.new", row=look.row, name=name)
    adds = say_list([words(f"import_adds.{name}") for name in look.adds])
    key = "import_line.known_adds" if adds else "import_line.known"
    facts = {"adds": adds} if adds else {}
    return words(key, row=look.row, name=look.name, other=look.other, **facts)


def _doubt(row: int, name: str, other: str) -> Callable[[], str]:
    return lambda: words("import_line.doubtful", row=row, name=name, other=other)


def _reason(kind: str, row: int, reason: str) -> Callable[[], str]:
    return lambda: words(f"import_line.{kind}", row=row, reason=reason_text(reason))


def _organization(one: OrganizationRecord) -> Callable[[], str]:
    return lambda: words("import_line.organization", row=one.row, name=one.name)


class ImportRows(QAbstractListModel):
    """The lines of one kind, or of all. `ticked` when one was ticked or left out; worded when they are shown."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[RowLine] = []
        self._shown: list[RowLine] = []
        self.left_out: set[int] = set()

    def set_lines(self, lines: Sequence[RowLine]) -> None:
        """Show another file; all of it is ticked."""
        self.left_out = set()
        self._all = list(lines)
        self.show_kind("")

    def show_kind(self, kind: str) -> None:
        """Show the lines of a kind; "" for all."""
        self.beginResetModel()
        self._shown = [line for line in self._all if not kind or line.kind == kind]
        self.endResetModel()

    def kinds(self) -> list[str]:
        """The kinds there are."""
        there = {line.kind for line in self._all}
        return [kind for kind in KINDS if kind in there]

    def wanted(self, *kinds: str) -> int:
        """How many lines of these kinds are ticked."""
        return sum(line.kind in kinds and line.row not in self.left_out for line in self._all)

    def any_ticked(self) -> bool:
        """Whether one of those that are shown is ticked."""
        return any(line.optional and line.row not in self.left_out for line in self._shown)

    def tick_all(self, ticked: bool) -> None:
        """Tick all that are shown, or leave them out."""
        rows = {line.row for line in self._shown if line.optional}
        self.left_out = self.left_out - rows if ticked else self.left_out | rows
        self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1), [_TICK])
        self.ticked.emit()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._shown[index.row()].optional:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | Qt.CheckState | None:
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == _TICK:
            if not line.optional:
                return None
            return Qt.CheckState.Unchecked if line.row in self.left_out else Qt.CheckState.Checked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one_line(line.say())
        return plain_tooltip(line.say()) if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _TICK or not index.isValid() or not self._shown[index.row()].optional:
            return False
        row = self._shown[index.row()].row
        (self.left_out.discard if Qt.CheckState(value) == Qt.CheckState.Checked else self.left_out.add)(row)
        place = self.index(index.row())
        self.dataChanged.emit(place, place, [_TICK])
        self.ticked.emit()
        return True


class RowDelegate(QStyledItemDelegate):
    """A box and a line. A click anywhere on it, and Space, tick it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, round(_ROW * theme_of().scale))

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: _Index) -> bool:
        """Take a click or Space for the tick."""
        pressed = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        typed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        state = index.data(_TICK)
        if state is None or not (pressed or typed):
            return False
        ticked = Qt.CheckState(state) == Qt.CheckState.Checked
        rows = index.model()
        return rows.setData(
            rows.index(index.row(), 0), Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked, _TICK
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view, rect, state = _parts(option)
        theme, direction = theme_of(view), view.layoutDirection()
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color(Role.HOVER))
        hairline(painter, view, rect.x(), rect.bottom(), rect.width())
        tick = index.data(_TICK)
        side = box_side()
        if tick is not None:
            box = QRect(rect.x() + _SIDE, rect.center().y() - side // 2, side, side)
            checked = Qt.CheckState(tick) == Qt.CheckState.Checked
            paint_box(painter, view, QStyle.visualRect(direction, rect, box), checked=checked)
        room = rect.adjusted(_SIDE * 2 + side, 0, -_SIDE, -1)
        font = theme.font(TEXT)
        painter.setFont(font)
        out = tick is not None and Qt.CheckState(tick) == Qt.CheckState.Unchecked
        painter.setPen(theme.color(Role.SOFT_INK if out or tick is None else Role.INK))
        text = elided(str(index.data() or ""), QFontMetrics(font), room.width())
        draw_line(painter, view, QStyle.visualRect(direction, rect, room), text)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            focus_ring(painter, view, rect.adjusted(1, 1, -1, -2), 6)


def _parts(option: QStyleOptionViewItem) -> tuple[QWidget, QRect, QStyle.StateFlag]:
    """What Qt's stubs do not say of an option."""
    return option.widget, option.rect, option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
