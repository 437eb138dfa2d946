"""The story with a person: dates and what happened, along a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from ui.theme import Role, theme_of
from ui.widgets.line import Line
from ui.widgets.text import Run, Text

_INDENT = 14
_GAP = 10


@dataclass(frozen=True)
class Moment:
    """One thing that happened: when, as people say it, the full date for the tooltip, and what."""

    date: str
    runs: tuple[Run, ...]
    full_date: str = ""


class Timeline(QWidget):
    """Moments from top to bottom; `link_activated` carries the target of a link in one of them."""

    spoken_role = QAccessible.Role.List

    link_activated = Signal(str)

    def __init__(self, moments: Sequence[Moment] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._indent()
        self._box.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Story"))
        self.set_moments(moments)

    def set_moments(self, moments: Sequence[Moment]) -> None:
        """Show another story."""
        while self._box.count():
            item = self._box.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for index, moment in enumerate(moments):
            if index:
                self._box.addSpacing(_GAP)
            date = Line(moment.date, Role.SOFT_INK)
            date.setToolTip(moment.full_date)
            text = Text()
            text.set_bold_spans(moment.runs)
            text.link_activated.connect(self.link_activated)
            self._box.addWidget(date)
            self._box.addWidget(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._indent()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._box.count():
            return
        painter = QPainter(self)
        line = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, 2, self.height()))
        painter.fillRect(line, theme_of(self).color(Role.EDGE))

    def _indent(self) -> None:
        """Leave room for the line at the leading side: Qt does not mirror margins."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._box.setContentsMargins(0 if mirrored else _INDENT, 0, _INDENT if mirrored else 0, 0)
