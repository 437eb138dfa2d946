"""The month view of the Conversations page: a calendar, and below it the conversations of the chosen day."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from models import conversation_list, settings
from models.rules.calendar_days import at_wall_time
from models.rules.days import local_day
from models.words import say_date, say_month, words
from ui.desk import Desk
from ui.pages.conversations_section import ConversationSection
from ui.tables.month_delegate import MonthDelegate
from ui.tables.month_model import DAYS, WEEKS, MonthModel
from ui.tables.people_cells import capitalized
from ui.theme import RADIUS_CARD, SPACE_1, SPACE_2, SPACE_4, Role, theme_of
from ui.widgets import row_menu
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.field import make_transparent
from ui.widgets.line import Heading, Line
from ui.widgets.painting import ring_after, rounded
from ui.widgets.text import Text

_ROW_HEIGHT: Final = 74
_MARGIN: Final = 6


class MonthTable(QTableView):
    """Six weeks. The arrow keys go from day to day, over the edge too; Page Up and Page Down by months."""

    day_chosen = Signal(object)  # a day, perhaps of another month
    opened = Signal()
    menu_wanted = Signal(QPoint)  # of the chosen day, at this place on the screen

    def __init__(self, model: MonthModel, delegate: MonthDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days, self._delegate = model, delegate
        self._chosen = date(2026, 6, 1)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Month"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_transparent(self)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Highlight, Qt.GlobalColor.transparent)  # the delegate paints it, rounded
        self.setPalette(palette)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setFixedHeight(round(WEEKS * _ROW_HEIGHT * theme_of(self).scale))
        self.clicked.connect(self._clicked)

    def choose(self, day: date) -> None:
        """Mark this day, which is shown."""
        self._chosen = day
        index = self._days.index_of(day)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def words(self) -> str:
        """The chosen day and its conversations, as they are read out."""
        return str(self._days.index_of(self._chosen).data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """The menu of a day, which is chosen by that; by key that of the chosen one."""
        if arg__1.reason() is not QContextMenuEvent.Reason.Keyboard:
            index = self.indexAt(arg__1.pos())
            if not index.isValid():
                return
            self._clicked(index)
        place = self.visualRect(self._days.index_of(self._chosen))
        self.menu_wanted.emit(row_menu.place_of(arg__1, self.viewport(), place))

    def _clicked(self, index: QModelIndex) -> None:
        self.day_chosen.emit(self._days.day(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        across = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: -across, Qt.Key.Key_Right: across, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS}
        if key in steps:
            self.day_chosen.emit(self._chosen + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.day_chosen.emit(month_after(self._chosen, -1 if key is Qt.Key.Key_PageUp else 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            row_menu.put_on_clipboard(self.words())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.ringed = ring_after(event.reason(), self._delegate.ringed)
        super().focusInEvent(event)


class MonthView(QWidget):
    """Reads what it shows when `refresh` is called; starts with the month of today."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: date | None = None
        first = QLocale().firstDayOfWeek().value
        self._model = MonthModel(first, self)
        self._delegate = MonthDelegate(self)
        self._table = MonthTable(self._model, self._delegate)
        self._title = Heading("")
        self._previous = IconButton("chevron-left", self.tr("The month before"), pressed=lambda: self._go(-1))
        self._next = IconButton("chevron-right", self.tr("The month after"), pressed=lambda: self._go(1))
        self._today = Button(self.tr("Today"), Kind.LINK, pressed=lambda: self._choose(None))
        self._section = ConversationSection(desk, "")
        self._nothing = Text(role=Role.SOFT_INK)
        self._table.day_chosen.connect(self._choose)
        self._table.opened.connect(self._enter_day)
        self._table.menu_wanted.connect(self._show_menu)
        self._lay_out(first)

    def refresh(self) -> None:
        """Read the month again."""
        now, zone = self._desk.now(), settings.zone()
        today = local_day(now, zone)
        chosen = self._chosen or today
        start, end = self._model.days_of(chosen)
        info = settings.zone_info(zone)
        lines = conversation_list.between(at_wall_time(start, time(), info), at_wall_time(end, time(), info), now)
        self._delegate.month, self._delegate.today = chosen, today
        self._model.show_month(chosen, lines, zone)
        self._table.choose(chosen)
        self._title.setText(say_month(chosen))
        of_day = self._model.lines(chosen)
        day = capitalized(say_date(chosen, today, "long"))
        self._section.set_title(day)
        self._section.show_lines(of_day, len(of_day), now, zone)
        self._nothing.setText(self.tr("{day}: no conversation.").format(day=day))
        self._nothing.setVisible(not of_day)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order of the eye."""
        return [self._previous, self._next, self._today, self._table, *self._section.stops()]

    def _choose(self, day: date | None) -> None:
        self._chosen = day
        self.refresh()

    def _go(self, months: int) -> None:
        now = local_day(self._desk.now(), settings.zone())
        self._choose(month_after(self._chosen or now, months))

    def _enter_day(self) -> None:
        rows = self._section.rows()
        if rows:
            rows[0].buttons()[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_menu(self, place: QPoint) -> None:
        """What the rows below offer: of one conversation at once, of several each under its name."""
        rows = self._section.rows()
        menu = rows[0].menu() if len(rows) == 1 else QMenu(self)
        for row in rows if len(rows) > 1 else ():
            each = row.menu()
            each.setTitle(row.accessibleName().replace("&", "&&"))
            menu.addMenu(each)
        row_menu.add_copying(menu, row_menu.copy_words([self._table.words()]), keys=True)
        row_menu.show(menu, place)

    def _lay_out(self, first: int) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_1)
        for widget in (self._previous, self._next):
            head.addWidget(widget)
        head.addSpacing(SPACE_2)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._today)
        days = QHBoxLayout()
        days.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        days.setSpacing(0)
        for number in range(DAYS):
            name = Line(words(f"weekday_short.{(first - 1 + number) % DAYS + 1}"), Role.SOFT_INK)
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            cell = QHBoxLayout()
            cell.addSpacing(SPACE_2 + 2)
            cell.addWidget(name)
            days.addLayout(cell, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addLayout(head)
        box.addLayout(days)
        box.addWidget(_Ground(self._table))
        box.addSpacing(SPACE_4)
        box.addWidget(self._section)
        box.addWidget(self._nothing)
        box.addStretch(1)


class _Ground(QWidget):
    """The card behind the month."""

    def __init__(self, table: QWidget) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        box.addWidget(table)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        rounded(QPainter(self), self, self.rect(), RADIUS_CARD, theme.color(Role.CARD), theme.color(Role.EDGE))


def month_after(day: date, months: int) -> date:
    """The same day so many months later (earlier where negative); the last of a month that is too short."""
    number = day.year * 12 + day.month - 1 + months
    first = date(number // 12, number % 12 + 1, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return min(last, first + timedelta(days=day.day - 1))
