"""The cells of the table on the Paths page: ratings, heads of paths, names of values."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.comparing import Column, Value
from models.comparing_words import say_mean
from models.rules.fit import Cell
from models.terms import PathStatus
from models.words import words
from ui.theme import HEADING, RADIUS_TAG, SEMI_BOLD, SMALL, TEXT, Role, Theme, theme_of
from ui.widgets.painting import arrow_down, draw_line, elided, rounded, text_width
from ui.widgets.press import Press

SIDE: Final = 9  # from the edge of a cell to its words
CENTER: Final = Qt.AlignmentFlag.AlignHCenter
# How much of the accent a point of a rating puts on the card; in the dark less, so that the ink keeps 4.5 to 1.
_LIGHT_POINT: Final = 0.15
_DARK_POINT: Final = 0.095


def runs_left(words: str) -> bool:
    """Whether words are read from right to left: their first letter with a direction says so."""
    kinds = (unicodedata.bidirectional(letter) for letter in words)
    return next((kind in ("R", "AL") for kind in kinds if kind in ("L", "R", "AL")), False)


def shade(theme: Theme, mean: float) -> QColor:
    """The ground of a cell: the accent on the card, stronger for a better rating."""
    part = mean * (_DARK_POINT if theme.dark else _LIGHT_POINT)
    over, under = theme.color(Role.ACCENT), theme.color(Role.CARD)

    def between(above: float, below: float) -> float:
        return below + (above - below) * part

    return QColor.fromRgbF(
        between(over.redF(), under.redF()),
        between(over.greenF(), under.greenF()),
        between(over.blueF(), under.blueF()),
    )


class RatingCell(Press):
    """One value on one path: a number on its shade, or a question mark. A click shows where it comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("?", parent)
        self._cell = Cell()
        self._mixed = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_cell(self, cell: Cell, name: str, tip: str) -> None:
        """Show this cell; `name` is what it is called."""
        self._cell = cell
        self._mixed = words("paths.mixed") if cell.mixed else ""
        self.setText("?" if cell.mean is None else say_mean(cell.mean))
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.update()

    @property
    def mixed(self) -> bool:
        """Whether people disagree on it."""
        return self._cell.mixed

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        ground = self.rect().adjusted(0, 0, 0, -1)
        if self._cell.mean is not None:
            painter.fillRect(ground, shade(theme, self._cell.mean))
        elif self.hovered:
            painter.fillRect(ground, theme.color(Role.HOVER))
        known = self._cell.mean is not None
        number = theme.font(TEXT, SEMI_BOLD if known else 400)
        number.setUnderline(self.hovered and known)
        small = theme.font(SMALL)
        width = text_width(self.text(), QFontMetrics(number))
        word = elided(self._mixed, QFontMetrics(small), self.width() - width - 2 * SIDE)
        beside = text_width(word, QFontMetrics(small)) + 5 if word else 0
        left = (self.width() - width - beside) // 2
        places = QRect(left, 0, width, ground.height()), QRect(left + width + 5, 0, beside - 5, ground.height())
        if runs_left(word):  # a number and its word are one saying: the words decide where it begins
            places = tuple(place.translated(self.width() - 2 * place.center().x() - 1, 0) for place in places)
        painter.setPen(theme.color(Role.INK if known else Role.SOFT_INK))
        painter.setFont(number)
        draw_line(painter, self, places[0], self.text(), CENTER)
        if word:
            painter.setFont(small)
            draw_line(painter, self, places[1], word, CENTER)
        self.ring(painter, ground, 4, Role.INK if known else Role.FOCUS)


class PathHead(Press):
    """The name of a path over how many have told of it. Pressed, it offers what can be done with the path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._under = ""
        self._leading = False
        self.setFont(theme_of(self).font(HEADING, SEMI_BOLD))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_column(self, column: Column, under: str, tip: str) -> None:
        """Show this path; `under` stands below its name."""
        self._under = under
        self._leading = column.path.status is PathStatus.LEADING
        self.setText(column.path.name)
        self.setAccessibleName(f"{column.path.name}, {under}")
        self.setToolTip(tip)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def room_for_text(self) -> int:
        return self.width() - SIDE - 4

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        if self.hovered or self.isDown():
            rounded(painter, self, self.rect().adjusted(2, 6, -2, -6), RADIUS_TAG, theme.color(Role.HOVER))
        arrow = 12 if self.hovered or self.hasFocus() else 0
        top = self.height() // 2 - 17
        painter.setPen(theme.color(Role.SOFT_INK))
        painter.setFont(self.font())
        name = elided(self.label(), self.fontMetrics(), self.room_for_text() - arrow)
        draw_line(painter, self, self.mirrored(QRect(SIDE, top, self.room_for_text(), 17)), name)
        if arrow:
            place = self.mirrored(QRect(self.width() - SIDE - 7, top, 7, 17))
            arrow_down(painter, QPointF(place.center()) + QPointF(0.5, 1), theme.color(Role.SOFT_INK))
        small = theme.font(SMALL, SEMI_BOLD if self._leading else 400)
        painter.setFont(small)
        painter.setPen(theme.color(Role.ACCENT_TEXT if self._leading else Role.SOFT_INK))
        under = elided(self._under, QFontMetrics(small), self.room_for_text())
        draw_line(painter, self, self.mirrored(QRect(SIDE, top + 17, self.room_for_text(), 16)), under)
        self.ring(painter, self.rect().adjusted(2, 6, -2, -6), RADIUS_TAG)


class ValueName(Press):
    """The name of a value, and whether a path must have it. Pressed, it offers what can be done with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._tag = ""
        self.setFont(theme_of(self).font(TEXT, SEMI_BOLD))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.showMenu)

    def show_value(self, value: Value, must_have: str) -> None:
        """Show this value; `must_have` are the words of the tag."""
        self._tag = must_have if value.must_have else ""
        self.setText(value.name)
        self.setAccessibleName(f"{value.name}, {self._tag}" if self._tag else value.name)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def room_for_text(self) -> int:
        return self.width() - SIDE - 4 - self._tag_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        ground = self.rect().adjusted(2, 3, -2, -4)
        if self.hovered or self.isDown():
            rounded(painter, self, ground, RADIUS_TAG, theme.color(Role.HOVER))
        painter.setPen(theme.color(Role.INK))
        name = elided(self.label(), self.fontMetrics(), self.room_for_text())
        width = text_width(name, self.fontMetrics())
        draw_line(painter, self, self.mirrored(QRect(SIDE, 0, width, self.height() - 1)), name)
        if self._tag:
            place = QRect(SIDE + width + 4, (self.height() - 19) // 2, self._tag_width() - 4, 18)
            rounded(painter, self, self.mirrored(place), RADIUS_TAG, theme.color(Role.AMBER_SOFT))
            painter.setPen(theme.color(Role.AMBER))
            painter.setFont(theme.font(SMALL, SEMI_BOLD))
            draw_line(painter, self, self.mirrored(place), self._tag, CENTER)
        self.ring(painter, ground, RADIUS_TAG)

    def _tag_width(self) -> int:
        metrics = QFontMetrics(theme_of(self).font(SMALL, SEMI_BOLD))
        return text_width(self._tag, metrics) + 18 if self._tag else 0
