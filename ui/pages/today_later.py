""" "Later": the menu that puts a reminder off, and the small calendar behind its last entry."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QVBoxLayout, QWidget

from models import settings
from models.rules import followups as rules
from models.rules.calendar_days import local_day, zone_of
from models.rules.quiet import morning_of
from models.terms import LaterChoice
from ui.desk import Desk
from ui.icons import icon
from ui.theme import RADIUS_CARD, SPACE_2, Role, theme_of
from ui.widgets.painting import rounded


class LaterMenu(QMenu):
    """Two hours, tomorrow, Monday, or a day of one's own: remind me then, the date itself stays.

    Below, for what can be moved, another date; and to let it rest.
    """

    chosen = Signal(object)  # a moment in UTC
    moved = Signal(object)  # a day
    rested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions: dict[LaterChoice, QAction] = {}
        for choice, text in (
            (LaterChoice.IN_2_HOURS, self.tr("In 2 hours")),
            (LaterChoice.TOMORROW, self.tr("Tomorrow morning")),
            (LaterChoice.MONDAY, self.tr("Monday")),
        ):
            action = self.addAction(text)
            action.triggered.connect(lambda _=False, wanted=choice: self.chosen.emit(self._moment(wanted)))
            self._actions[choice] = action
        self.addSeparator()
        self.addAction(self.tr("Remind me on…")).triggered.connect(lambda: self._ask_for_a_day(self._on_the_morning_of))
        self._move = self.addAction(self.tr("Move the date…"))
        self._move.triggered.connect(lambda: self._ask_for_a_day(self.moved.emit))
        self.addSeparator()
        self.addAction(self.tr("Let it rest")).triggered.connect(lambda: self.rested.emit())
        self.aboutToShow.connect(self._leave_out_the_same)

    def set_movable(self, movable: bool) -> None:
        """Whether the date itself can be changed: the 48 hours of a thank-you cannot."""
        self._move.setVisible(movable)

    def _moment(self, choice: LaterChoice) -> object:
        return rules.later(choice, self._desk.now(), settings.reminders())

    def _leave_out_the_same(self) -> None:
        """On a Sunday, tomorrow is Monday."""
        same = self._moment(LaterChoice.TOMORROW) == self._moment(LaterChoice.MONDAY)
        self._actions[LaterChoice.MONDAY].setVisible(not same)

    def _ask_for_a_day(self, answer: Callable[[date], object]) -> None:
        button = cast("QWidget", self.parent())
        today = local_day(self._desk.now(), zone_of(settings.zone()))
        popup = DayPopup(today, button)
        popup.chosen.connect(answer)
        popup.show_below(button)

    def _on_the_morning_of(self, day: date) -> None:
        self.chosen.emit(morning_of(day, settings.reminders()))


class DayPopup(QWidget):
    """A month to choose a day from, after today. Closes itself; Escape chooses nothing."""

    chosen = Signal(object)  # a date

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Choose a day"))
        first = QDate(today.year, today.month, today.day).addDays(1)
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(self.accessibleName())
        self.calendar.setMinimumDate(first)
        self.calendar.setSelectedDate(first)
        self.calendar.setGridVisible(False)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._dress()
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        for child in self.calendar.findChildren(QWidget):
            child.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        box.addWidget(self.calendar)

    def _dress(self) -> None:
        """Qt's calendar in our colours: a calm bar, no red weekends (red is for what is late)."""
        theme = theme_of(self)
        palette = self.palette()
        for name in (palette.ColorRole.Window, palette.ColorRole.Base, palette.ColorRole.AlternateBase):
            palette.setColor(name, theme.color(Role.CARD))
        self.calendar.setPalette(palette)
        palette.setColor(palette.ColorRole.Highlight, theme.color(Role.CARD))
        palette.setColor(palette.ColorRole.HighlightedText, theme.color(Role.INK))
        bar = self.calendar.findChild(QWidget, "qt_calendar_navigationbar")
        for part in [bar, *bar.findChildren(QWidget)] if bar is not None else []:
            part.setPalette(palette)
        for name, drawing in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(icon(drawing, Role.SOFT_INK))
        ink = QTextCharFormat()
        ink.setForeground(theme.color(Role.INK))
        self.calendar.setHeaderTextFormat(ink)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, ink)

    def show_below(self, widget: QWidget) -> None:
        """Open it under the widget, within the screen."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        room = widget.screen().availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        corner.setY(max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.move(corner)
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes, also from within the month."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        rounded(QPainter(self), self, self.rect(), RADIUS_CARD, theme.color(Role.CARD), theme.color(Role.EDGE))

    def _choose(self, day: QDate) -> None:
        if self.isVisible():  # a double click is a click too
            self.close()
            self.chosen.emit(date(day.year(), day.month(), day.day()))
