"""What was just done, said at the foot of the window, with "Undo"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import MEDIUM, RADIUS_CARD, SPACE_3, SPACE_4, Role, theme_of
from ui.widgets.line import Line
from ui.widgets.painting import rounded
from ui.widgets.press import Press

_STAYS_MS = 10_000
_WIDEST = 640


class _Act(Press):
    """A word that acts, on the dark ground of the bar."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setFont(theme_of(self).font(weight=MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.fontMetrics().horizontalAdvance(text) + 20, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = theme_of(self).color(Role.NOTICE_LINK)
        if self.hovered or (self.ringed and self.hasFocus()):
            rounded(painter, self, self.rect(), 6, None, color)
        painter.setPen(color)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class FootBar(QWidget):
    """A bar that lies over the foot of `host` for ten seconds, longer while it is pointed at or focused.

    It takes no focus by itself; screen readers announce its words when they have finished speaking.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._undo: Callable[[], object] | None = None
        self._words = Line("", Role.ON_NOTICE, parent=self)
        self._words.set_widest(_WIDEST - 120)
        self._act = _Act(self.tr("Undo"), self)
        self._act.clicked.connect(self._take_back)
        self._clock = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._clock.timeout.connect(self._leave)
        self._box = box = QHBoxLayout(self)
        box.setContentsMargins(SPACE_3, 8, SPACE_3, 8)
        box.setSpacing(SPACE_4)
        box.addWidget(self._words, 1)
        box.addWidget(self._act)
        self.hide()
        host.installEventFilter(self)

    def say(self, message: str, undo: Callable[[], object] | None = None) -> None:
        """Say what was done; with `undo` the word "Undo" stands beside it and calls it."""
        self._undo = undo
        self._words.setText(message)
        self._act.setVisible(undo is not None)
        self.setAccessibleName(message)
        self._place()
        self.show()
        self.raise_()
        self._clock.start()
        event = QAccessibleAnnouncementEvent(self, message)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def message(self) -> str:
        """What is said now; "" while nothing is."""
        return self._words.text() if not self.isHidden() else ""

    def dismiss(self) -> None:
        """Go away."""
        self._clock.stop()
        self._undo = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._clock.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, self, self.rect(), RADIUS_CARD, theme_of(self).color(Role.NOTICE))

    def _take_back(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()

    def _leave(self) -> None:
        if self._act.hasFocus() or self.underMouse():
            self._clock.start()
        else:
            self.dismiss()

    def _place(self) -> None:
        room = self._host.width() - 32
        hint = self._box.sizeHint()
        self.resize(min(hint.width(), room, _WIDEST), max(44, hint.height()))
        left = (self._host.width() - self.width()) // 2
        self.move(QPoint(left, self._host.height() - self.height() - SPACE_4))
