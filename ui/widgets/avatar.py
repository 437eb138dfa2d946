"""A round ground with a person's initials: decoration beside the name, never instead of it."""

from __future__ import annotations

import zlib
from typing import Final

from PySide6.QtCore import QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import SEMI_BOLD, SMALL, Role, theme_of

_COLORS: Final = (
    (Role.ACCENT_TEXT, Role.ACCENT_SOFT),
    (Role.AMBER, Role.AMBER_SOFT),
    (Role.BLUE, Role.BLUE_SOFT),
)


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name as it is shown, past titles with a dot.

    A letter is what a reader takes for one: accents, marks and joined emoji stay whole.
    """
    words = [word for word in name[:400].split() if word[0].isalnum() or ord(word[0]) > 0x2FF]
    named = [word for word in words if not word.endswith(".")] or words
    if not named:
        return ""
    chosen = named[:1] if len(named) == 1 else [named[0], named[-1]]
    return "".join(_first_letter(word) for word in chosen)


def avatar_roles(name: str) -> tuple[Role, Role]:
    """The colours of the letters and of the ground, the same for a name on every day."""
    return _COLORS[zlib.crc32(name.encode("utf-8", "surrogatepass")) % len(_COLORS)]


class Avatar(QWidget):
    """The initials of a person on a round ground. Screen readers pass it over: the name stands beside it."""

    def __init__(self, name: str = "", size: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._size = round(size * theme_of(self).scale)
        self.setFixedSize(QSize(self._size, self._size))
        self.setFont(theme_of(self).font(max(SMALL, size // 3), SEMI_BOLD))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_name(self, name: str) -> None:
        """Show another person."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        letters, ground = avatar_roles(self._name)
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawEllipse(self.rect())
        painter.setPen(theme.color(letters))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, initials(self._name))


def _first_letter(word: str) -> str:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    end = finder.toNextBoundary()
    units = word.encode("utf-16-le", "surrogatepass")[: 2 * max(end, 1)]
    return units.decode("utf-16-le", "replace").upper()
