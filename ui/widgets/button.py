"""Buttons: one filled on a page, outlined ones beside it, and words that act."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QWidget

from ui.icons import icon
from ui.theme import LINE_HEIGHT, MEDIUM, RADIUS_BUTTON, TEXT, Role, theme_of
from ui.widgets.painting import arrow_down, draw_line, elided, rounded, text_width
from ui.widgets.press import Press

_PADDING = 13
_ICON = 16  # at 100 per cent, as the arrow
_ARROW = 11
_WIDEST = 360


class Kind(StrEnum):
    """How much a button asks to be pressed."""

    FILLED = "filled"  # the one thing to do next; once on a page
    OUTLINE = "outline"
    ACCENT = "accent"  # outlined, its words in the accent: the first choice of a row
    LINK = "link"  # words alone


class Button(Press):
    """A button with words, an icon, or both; with a menu it shows a small triangle."""

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.OUTLINE,
        *,
        pressed: Callable[[], object] | None = None,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._kind = kind
        self._arrow = False
        self._icon_name = icon_name
        self.setFont(theme_of(self).font(TEXT, MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)
        if pressed is not None:
            self.clicked.connect(lambda: pressed())  # keeps clicked's False out of the arguments

    @property
    def kind(self) -> Kind:
        """How the button is painted."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Paint it in another way."""
        self._kind = kind
        self.update()

    def set_menu(self, menu: QMenu) -> None:
        """Open this menu when pressed, and show the triangle."""
        self.setMenu(menu)
        self.show_arrow(True)

    def show_arrow(self, shown: bool) -> None:
        """Show the triangle, for a button that opens something below itself."""
        self._arrow = shown
        self.updateGeometry()

    def set_icon(self, name: str) -> None:
        """Show another icon by its name in resources/icons, none for an empty name."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for its words; a line of 1.45 and 6 pixels above and below high."""
        text = text_width(self.label(), self.fontMetrics())
        width = min(text, _WIDEST) + self._beside_text()
        height = round(self.font().pixelSize() * LINE_HEIGHT) + 12
        return QSize(max(width, height), height)

    def room_for_text(self) -> int:
        return self.width() - self._beside_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, words, triangle and ring."""
        painter = QPainter(self)
        if self._kind is not Kind.LINK:
            fill, edge = self._ground()
            rounded(painter, self, self.rect(), RADIUS_BUTTON, fill, edge)
        color = self._ink()
        words = elided(self.label(), self.fontMetrics(), self.room_for_text())
        width = text_width(words, self.fontMetrics())
        left = (self.width() - width - self._beside_text()) // 2 + _PADDING
        if self._icon_name or not self.icon().isNull():
            side = theme_of(self).grown(_ICON)
            place = self.mirrored(QRect(left, (self.height() - side) // 2, side, side))
            self._picture().paint(painter, place)
            left += side + (6 if words else 0)
        painter.setPen(color)
        font = self.font()
        font.setUnderline(self._kind is Kind.LINK and self.hovered)
        painter.setFont(font)
        place = self.mirrored(QRect(left, 0, width, self.height()))
        draw_line(painter, self, place, words, Qt.AlignmentFlag.AlignHCenter)
        if self._arrow:
            place = self.mirrored(QRect(left + width + 4, 0, theme_of(self).grown(_ARROW) - 4, self.height()))
            arrow_down(painter, QPointF(place.center()) + QPointF(0.5, 1), color)
        self._paint_ring(painter)

    def _paint_ring(self, painter: QPainter) -> None:
        """The ring at the edge; on the accent itself a light one within, for there it would not be seen."""
        if self._kind is Kind.FILLED:
            self.ring(painter, self.rect().adjusted(2, 2, -2, -2), RADIUS_BUTTON - 2, Role.ON_ACCENT)
        else:
            self.ring(painter, self.rect(), RADIUS_BUTTON)

    def _beside_text(self) -> int:
        picture = bool(self._icon_name) or not self.icon().isNull()
        gap = 6 if picture and self.label() else 0
        padding = _PADDING if self.label() else 8
        grown = theme_of(self).grown
        return 2 * padding + (grown(_ICON) + gap if picture else 0) + (grown(_ARROW) if self._arrow else 0)

    def _picture(self) -> QIcon:
        if not self._icon_name:
            return self.icon()
        role = {Kind.FILLED: Role.ON_ACCENT, Kind.OUTLINE: Role.SOFT_INK}.get(self._kind, Role.ACCENT_TEXT)
        return icon(self._icon_name, role if self.isEnabled() else Role.SOFT_INK)

    def _ground(self) -> tuple[QColor, QColor]:
        theme = theme_of(self)
        if not self.isEnabled():
            return theme.color(Role.NEUTRAL_SOFT), theme.color(Role.EDGE)
        lit = self.hovered or self.isDown()
        if self._kind is Kind.FILLED:
            fill = theme.color(Role.ACCENT_HOVER if lit else Role.ACCENT)
            return fill, fill
        fill = theme.color(Role.CARD)
        if lit:
            fill = theme.color(Role.NEUTRAL_SOFT if self.isDown() else Role.HOVER)
        return fill, theme.color(Role.EDGE)

    def _ink(self) -> QColor:
        theme = theme_of(self)
        if not self.isEnabled():
            return theme.color(Role.SOFT_INK)
        if self._kind is Kind.FILLED:
            return theme.color(Role.ON_ACCENT)
        return theme.color(Role.INK if self._kind is Kind.OUTLINE else Role.ACCENT_TEXT)


class IconButton(Button):
    """A square button with an icon alone; what it does is its accessible name and its tooltip."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        *,
        pressed: Callable[[], object] | None = None,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", Kind.OUTLINE, pressed=pressed, icon_name=icon_name, parent=parent)
        self._framed = framed
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._framed or self.hovered or self.isDown():
            fill, edge = self._ground()
            rounded(painter, self, self.rect(), RADIUS_BUTTON, fill, edge if self._framed else None)
        side = theme_of(self).grown(_ICON)
        size = QSize(side, side)
        center = Qt.AlignmentFlag.AlignCenter
        place = QStyle.alignedRect(self.layoutDirection(), center, size, self.rect())
        self._picture().paint(painter, place)
        self.ring(painter, self.rect(), RADIUS_BUTTON)
