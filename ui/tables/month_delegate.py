"""Paints a day of the month: its number, and its conversations as small tags."""

from __future__ import annotations

from datetime import date
from typing import Final, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.conversation_list import Listed, Section
from ui.tables.month_model import DAY_ROLE, LINES_ROLE, MonthModel
from ui.theme import RADIUS_BUTTON, RADIUS_TAG, SEMI_BOLD, SMALL, SPACE_1, SPACE_2, TEXT, Role, tabular, theme_of
from ui.widgets.painting import draw_line, elided, focus_ring, rounded

_COLORS: Final = {
    Section.COMING: (Role.ACCENT_SOFT, Role.ACCENT_TEXT),
    Section.ASKED: (Role.AMBER_SOFT, Role.AMBER),
    Section.LOOK_BACK: (Role.BLUE_SOFT, Role.BLUE),
    Section.PAST: (Role.NEUTRAL_SOFT, Role.SOFT_INK),
}
_NUMBER: Final = 24  # height of the line with the day's number


class MonthDelegate(QStyledItemDelegate):
    """`month` and `today` say which days stand back and which one is marked; `ringed`: the focus came by keyboard."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.month = self.today = date(2026, 6, 1)
        self.ringed = False

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = cast("QWidget", option.widget)  # type: ignore[attr-defined]
        rect = cast("QRect", option.rect).adjusted(2, 2, -2, -2)  # type: ignore[attr-defined]
        state = cast("QStyle.StateFlag", option.state)  # type: ignore[attr-defined]
        day = cast("date", index.data(DAY_ROLE))
        lines = cast("tuple[Listed, ...]", index.data(LINES_ROLE))
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, view, rect, RADIUS_BUTTON, theme_of(view).color(Role.SELECTION))
            if self.ringed and state & QStyle.StateFlag.State_HasFocus:
                focus_ring(painter, view, rect, RADIUS_BUTTON)
        self._number(painter, view, rect, day)
        model = cast("MonthModel", index.model())
        self._tags(painter, view, rect.adjusted(SPACE_1, _NUMBER + 2, -SPACE_1, -SPACE_1), lines, model)
        painter.restore()

    def _number(self, painter: QPainter, view: QWidget, rect: QRect, day: date) -> None:
        theme = theme_of(view)
        today = day == self.today
        painter.setFont(tabular(theme.font(TEXT, SEMI_BOLD if today else 400)))
        place = QRect(rect.left() + (2 if today else SPACE_2), rect.top() + 1, _NUMBER, _NUMBER)
        place = QStyle.visualRect(view.layoutDirection(), rect, place)
        if today:
            rounded(painter, view, place, _NUMBER / 2, theme.color(Role.ACCENT))
        role = Role.ON_ACCENT if today else Role.INK if day.month == self.month.month else Role.SOFT_INK
        painter.setPen(theme.color(role))
        side = Qt.AlignmentFlag.AlignHCenter if today else Qt.AlignmentFlag.AlignLeft
        draw_line(painter, view, place, str(day.day), side)

    def _tags(
        self, painter: QPainter, view: QWidget, area: QRect, lines: tuple[Listed, ...], model: MonthModel
    ) -> None:
        theme = theme_of(view)
        painter.setFont(tabular(theme.font(SMALL)))
        height = painter.fontMetrics().height() + 3
        room = max(1, (area.height() + 2) // (height + 2))
        shown = lines if len(lines) <= room else lines[: room - 1]
        top = area.top()
        for line in shown:
            ground, ink = _COLORS[line.section]
            place = QRect(area.left(), top, area.width(), height)
            rounded(painter, view, place, RADIUS_TAG, theme.color(ground))
            painter.setPen(theme.color(ink))
            inner = place.adjusted(5, 0, -5, 0)
            text = f"{model.time_of(line)} {line.heading}".strip()
            draw_line(painter, view, inner, elided(text, painter.fontMetrics(), inner.width()))
            top += height + 2
        if len(shown) < len(lines):
            painter.setPen(theme.color(Role.SOFT_INK))
            place = QRect(area.left() + 5, top, area.width() - 5, height)
            draw_line(painter, view, place, self.tr("{0} more").format(len(lines) - len(shown)))
