"""The time of a conversation: how long it lasts already, and a quiet sign before its promised end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStyle, QWidget

from models.rules.talk_clock import Clock, Phase
from ui.theme import Role, theme_of
from ui.widgets.line import Line
from ui.widgets.painting import rounded_path

_HEIGHT: Final = 8
_LATE: Final = (Phase.NEAR_END, Phase.OVER)
_RUNS: Final = (Phase.RUNNING, *_LATE)


def say_elapsed(seconds: int) -> str:
    """ "11:42"; from an hour on "1:02:07"."""
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes:02}:{left:02}"


def say_state(clock: Clock) -> str:
    """Beside it: "of 25 min", "5 min left", "3 min over"; before it runs how long it is to be."""
    translate = QCoreApplication.translate
    if clock.phase is Phase.NEAR_END:
        return translate("NotesClock", "{0} min left").format(clock.left)
    if clock.phase is Phase.OVER:
        return (
            translate("NotesClock", "{0} min over").format(clock.over)
            if clock.over
            else translate("NotesClock", "time is up")
        )
    if clock.phase is Phase.RUNNING:
        return translate("NotesClock", "of {0} min").format(clock.minutes)
    return translate("NotesClock", "{0} min").format(clock.minutes) if clock.phase is Phase.IDLE else ""


class TimeBar(QWidget):
    """How much of the time has passed; amber when little is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = Clock(Phase.IDLE)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_clock(self, clock: Clock) -> None:
        """Show this state."""
        self._clock = clock
        self.setAccessibleName(self.tr("{0} per cent of the time").format(round(clock.share * 100)))
        self.update()

    def role(self) -> Role:
        """The colour of what has passed."""
        return Role.AMBER if self._clock.phase in _LATE else Role.ACCENT

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded_path(self.rect(), _HEIGHT / 2))
        painter.fillRect(self.rect(), theme.color(Role.NEUTRAL_SOFT))
        if self._clock.phase in _RUNS:
            filled = QRect(0, 0, round(self.width() * self._clock.share), self.height())
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), filled)
            painter.fillRect(QRectF(place), theme.color(self.role()))


class TimeWords(QWidget):
    """ "11:42" over "of 25 min", or beside it where it is narrow."""

    def __init__(self, *, beside: bool = False, size: int = 19, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._elapsed = Line("", size=size, weight=700, figures=True)
        self._state = Line("", Role.SOFT_INK, figures=True)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        box = QBoxLayout(way, self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6 if beside else 0)
        for line in (self._elapsed, self._state):
            line.set_alignment(Qt.AlignmentFlag.AlignRight)
            line.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            box.addWidget(line)
        self._late = False

    def text(self) -> str:
        """Both lines, as a reader would say them."""
        return f"{self._elapsed.text()} {self._state.text()}".strip()

    def show_clock(self, clock: Clock) -> None:
        """Show this state; only what changed is set, for this is called each second."""
        elapsed = say_elapsed(clock.elapsed) if clock.phase in _RUNS else ""
        state = say_state(clock)
        for line, words in ((self._elapsed, elapsed), (self._state, state)):
            if line.text() != words:
                line.setText(words)
                line.setMinimumWidth(line.sizeHint().width())
            line.setVisible(bool(words))
        if (late := clock.phase in _LATE) != self._late:
            self._late = late
            self._elapsed.set_role(Role.AMBER if late else Role.INK)
            self._state.set_role(Role.AMBER if late else Role.SOFT_INK)
