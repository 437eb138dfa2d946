"""A bar that shows a part of a whole, and the labelled row of it that the progress card is made of."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ui.theme import Role, theme_of
from ui.widgets.line import Line
from ui.widgets.painting import rounded_path

_HEIGHT = 8


class Bar(QWidget):
    """A rounded track, filled from its leading end."""

    def __init__(self, share: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share)

    def set_share(self, share: float) -> None:
        """Fill this much of it, 0.0 to 1.0."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleName(self.tr("{0} per cent").format(round(self._share * 100)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded_path(self.rect(), _HEIGHT / 2))
        painter.fillRect(self.rect(), theme.color(Role.NEUTRAL_SOFT))
        filled = QRect(0, 0, round(self.width() * self._share), self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), filled)
        painter.fillRect(QRectF(place), theme.color(Role.ACCENT))


class BarRow(QWidget):
    """A name, how many, and the bar under both, as in "Your network so far"."""

    def __init__(self, name: str, count: int, of: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Line(name)
        self._count = Line("", figures=True)
        self._bar = Bar()
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._count)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self._bar)
        self.set_count(count, of)

    def set_count(self, count: int, of: int) -> None:
        """Show `count` out of `of`; an empty bar where there is nothing yet."""
        self._count.setText(str(count))
        self._bar.set_share(count / of if of else 0.0)
        self.setAccessibleName(self.tr("{0}: {1} of {2}").format(self._name.text(), count, of))
