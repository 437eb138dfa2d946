"""A day with its calendar, and a time of day, in the frame of a field."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRect, QSize, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QDateTimeEdit, QSizePolicy, QStyle, QTimeEdit, QWidget

from ui.theme import LINE_HEIGHT, Role, tabular, theme_of
from ui.widgets.field import make_transparent, paint_frame
from ui.widgets.painting import arrow_down, ring_after

FIRST_YEAR, LAST_YEAR = 1990, 2100
STEP_MINUTES = 15
_ARROW_ROOM = 26


def _dress(edit: QDateTimeEdit) -> None:
    edit.setFrame(False)
    edit.setKeyboardTracking(False)
    edit.setFont(tabular(theme_of(edit).font()))
    edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    edit.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    line = edit.lineEdit()
    make_transparent(line)
    line.setStyleSheet("background: transparent; border: none;")  # else it covers the frame
    line.setTextMargins(8, 0, 0, 0)


def _paint(edit: QDateTimeEdit, *, ringed: bool, arrow: bool) -> None:
    focused = edit.hasFocus()
    paint_frame(edit, focused=focused, ringed=focused and ringed, problem=False, enabled=edit.isEnabled())
    if arrow:
        corner = QRect(edit.width() - _ARROW_ROOM, 0, 16, edit.height())
        place = QStyle.visualRect(edit.layoutDirection(), edit.rect(), corner)
        color = theme_of(edit).color(Role.SOFT_INK)
        arrow_down(QPainter(edit), QPointF(place.center()) + QPointF(0.5, 1), color)


def _day_format(locale: QLocale) -> str:
    """The long format of the place with short names, and without a comma after the weekday: "ddd d MMM yyyy"."""
    known = locale.dateFormat(QLocale.FormatType.LongFormat)
    return known.replace("dddd,", "ddd").replace("dddd", "ddd").replace("MMMM", "MMM")


def _clock_format(locale: QLocale) -> str:
    return "h:mm AP" if "ap" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower() else "HH:mm"


def _keep_direction(edit: QDateTimeEdit) -> None:
    """Qt turns a format round in a window from right to left, also where its words are read from left to right."""
    direction = edit.locale().textDirection()
    if direction is Qt.LayoutDirection.LeftToRight:
        edit.setLayoutDirection(direction)


def _size(edit: QDateTimeEdit, sample: str, room: int) -> QSize:
    height = round(edit.font().pixelSize() * LINE_HEIGHT) + 14
    return QSize(edit.fontMetrics().horizontalAdvance(sample) + 24 + room, height)


class DateField(QDateEdit):
    """A day: typed, stepped with the arrow keys, or chosen from the calendar that drops down."""

    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ringed = False
        _dress(self)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        _keep_direction(self)
        self.setDisplayFormat(_day_format(self.locale()))
        self.dateChanged.connect(self.picked)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendarWidget().setWeekdayTextFormat(weekend, QTextCharFormat())  # red is for what is late

    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show another day, silently."""
        self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        widest = max(
            (
                self.locale().toString(QDate(2026, month, 30 if month != 2 else 28), self.displayFormat())
                for month in range(1, 13)
            ),
            key=self.fontMetrics().horizontalAdvance,
        )
        return _size(self, widest, _ARROW_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = ring_after(event.reason(), self._ringed)
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, ringed=self._ringed, arrow=True)


class TimeField(QTimeEdit):
    """A time of day, as the clocks of the place show it; the arrow keys go on by quarters of an hour."""

    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ringed = False
        _dress(self)
        self.setAccessibleName(name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # 15:00 everywhere; Qt turns the format
        self.setDisplayFormat(_clock_format(self.locale()))
        self.timeChanged.connect(self.picked)

    def clock(self) -> time:
        """The time that is shown."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def show_clock(self, clock: time) -> None:
        """Show another time, silently."""
        self.blockSignals(True)
        self.setTime(QTime(clock.hour, clock.minute))
        self.blockSignals(False)

    def stepBy(self, steps: int) -> None:
        """Minutes go on to the next quarter of an hour, and take the hour along."""
        if self.currentSection() != QDateTimeEdit.Section.MinuteSection:
            super().stepBy(steps)
            return
        minutes = self.time().msecsSinceStartOfDay() // 60_000
        at = minutes // STEP_MINUTES if steps > 0 else -(-minutes // STEP_MINUTES)
        quarters = (at + steps) % (24 * 60 // STEP_MINUTES)
        self.setTime(QTime.fromMSecsSinceStartOfDay(quarters * STEP_MINUTES * 60_000))
        self.setSelectedSection(QDateTimeEdit.Section.MinuteSection)

    def sizeHint(self) -> QSize:
        return _size(self, self.locale().toString(QTime(22, 30), self.displayFormat()), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = ring_after(event.reason(), self._ringed)
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, ringed=self._ringed, arrow=False)
