"""The rail at the leading edge of the window: Inroad's sign, the pages, and how many things wait on each."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.icons import icon, paint_sign
from ui.theme import HEADING, LINE_HEIGHT, RADIUS_BUTTON, SEMI_BOLD, SMALL, SPACE_3, Role, theme_of
from ui.widgets.painting import draw_line, hairline_width, mirrored
from ui.widgets.stepper import RailButton, arrow_step

WIDE = 196
NARROW = 56
_SIDE = 10
_ICON = 18
_SIGN = 18


class _Sign(QWidget):
    """The sign and the name, or the sign alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.narrow = False
        self.setFont(theme_of(self).font(16, 700))
        self.setFixedHeight(round(self.font().pixelSize() * LINE_HEIGHT))
        self.setAccessibleName("Inroad")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = (self.width() - _SIGN) // 2 if self.narrow else _SIDE
        square = QRect(left, (self.height() - _SIGN) // 2, _SIGN, _SIGN)
        paint_sign(painter, QRectF(mirrored(self, square)))
        if self.narrow:
            return
        painter.setPen(theme_of(self).color(Role.INK))
        beside = self.rect().adjusted(_SIDE + _SIGN + 8, 0, 0, 0)
        draw_line(painter, self, mirrored(self, beside), "Inroad")


class RailEntry(RailButton):
    """One page: its name and a count, or its icon alone in a narrow rail."""

    def __init__(self, title: str, icon_name: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._icon_name = icon_name
        self._count = 0
        self._narrow = False
        self._keys = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._describe()

    def set_count(self, count: int) -> None:
        """How many things are there; nothing is shown for 0."""
        self._count = count
        self._describe()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, or the words."""
        self._narrow = narrow
        self._describe()
        self.update()

    def set_shortcut_text(self, keys: str) -> None:
        """The keys that lead here, for the tooltip."""
        self._keys = keys
        self._describe()

    def room_for_text(self) -> int:
        return 10_000 if self._narrow else self.width() - 2 * _SIDE - self._count_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        present = self.isChecked()
        if self._narrow:
            role = Role.ACCENT_TEXT if present else Role.SOFT_INK
            side = theme_of(self).grown(_ICON)
            place = QRect(0, 0, side, side)
            place.moveCenter(self.rect().center())
            icon(self._icon_name, role).paint(painter, place)
        else:
            end = self._count_width()
            self.paint_words(painter, self.rect().adjusted(_SIDE, 0, -_SIDE - end, 0))
            self._paint_count(painter, end)
        self.ring(painter, self.rect(), RADIUS_BUTTON)

    def _paint_count(self, painter: QPainter, width: int) -> None:
        if not self._count:
            return
        theme = theme_of(self)
        painter.setFont(theme.font(SMALL, SEMI_BOLD))
        painter.setPen(theme.color(Role.ACCENT_TEXT if self.isChecked() else Role.SOFT_INK))
        place = self.mirrored(QRect(self.width() - _SIDE - width, 0, width, self.height()))
        draw_line(painter, self, place, str(self._count), Qt.AlignmentFlag.AlignRight)

    def _count_width(self) -> int:
        return 8 + math.ceil(HEADING * 0.65) * len(str(self._count)) if self._count else 0

    def _describe(self) -> None:
        words = self.text()
        named = self.tr("{0}, {1}").format(words, self._count) if self._count else words
        self.setAccessibleName(named)
        tip = f"{words} ({self._keys})" if self._keys else words
        self.setToolTip(tip if self._narrow or self._keys else "")


class Rail(QWidget):
    """The pages from top to bottom, those about oneself at the foot. `chosen` carries a page's key."""

    spoken_role = QAccessible.Role.PageTabList

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._entries: dict[str, RailEntry] = {}
        self._order: list[str] = []
        self._sign = _Sign(self)
        self._top, self._foot = QVBoxLayout(), QVBoxLayout()
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_3, 20, SPACE_3 + 1, 16)
        box.setSpacing(0)
        box.addWidget(self._sign)
        box.addSpacing(20)
        for part in (self._top, self._foot):
            part.setSpacing(2)
        box.addLayout(self._top)
        box.addStretch(1)
        box.addLayout(self._foot)
        self.set_narrow(False)
        theme_of(self).changed.connect(self._take_type)

    def add_entry(self, key: str, title: str, icon_name: str, place: int, *, foot: bool = False) -> RailEntry:
        """Add a page; `place` orders the entries of the top, and those of the foot."""
        entry = RailEntry(title, icon_name, self)
        entry.clicked.connect(lambda _=False, chosen=key: self.chosen.emit(chosen))
        box = self._foot if foot else self._top
        entry.setProperty("place", place)
        index = sum(1 for e in self._entries.values() if box.indexOf(e) >= 0 and _place(e) <= place)
        box.insertWidget(index, entry)
        self._entries[key] = entry
        top = [k for k, e in self._entries.items() if self._top.indexOf(e) >= 0]
        rest = [k for k in self._entries if k not in top]
        ordered = [sorted(keys, key=lambda k: _place(self._entries[k])) for keys in (top, rest)]
        self._order = ordered[0] + ordered[1]
        entry.set_narrow(self._sign.narrow)
        return entry

    def entry(self, key: str) -> RailEntry:
        """The entry of a page."""
        return self._entries[key]

    def keys(self) -> list[str]:
        """The keys of the pages, from top to bottom."""
        return list(self._order)

    def set_current(self, key: str) -> None:
        """Show which page is the present one; Tab comes to it and to no other entry."""
        for name, entry in self._entries.items():
            entry.setChecked(name == key)
            entry.setFocusPolicy(Qt.FocusPolicy.TabFocus if name == key else Qt.FocusPolicy.NoFocus)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, or icons' names."""
        self.setFixedWidth(NARROW if narrow else round(WIDE * theme_of(self).scale))
        self._sign.narrow = narrow
        self._sign.update()
        for entry in self._entries.values():
            entry.set_narrow(narrow)

    def _take_type(self) -> None:
        """Larger type needs a wider rail."""
        self.set_narrow(self._sign.narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move along the entries, Enter and Space open one."""
        step = arrow_step(event)
        focused = next((i for i, k in enumerate(self._order) if self._entries[k].hasFocus()), -1)
        if step and focused >= 0:
            target = min(len(self._order) - 1, max(0, focused + step))
            self._entries[self._order[target]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        # Not by fillRect: its first call loads QGradient with its 169 presets.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(Role.RAIL))
        painter.drawRect(self.rect())
        line = hairline_width(self)
        painter.setBrush(theme.color(Role.EDGE))
        painter.drawRect(QRectF(0.0 if self.isRightToLeft() else self.width() - line, 0, line, self.height()))


def _place(entry: RailEntry) -> int:
    return int(entry.property("place"))
