"""A tag: two or three words on a soft ground, such as "7 h left"."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import RADIUS_TAG, SEMI_BOLD, SMALL, Role, theme_of
from ui.widgets.line import Line
from ui.widgets.painting import rounded

_PADDING = 7


class TagKind(StrEnum):
    """The tone of a tag. Its words say the same: colour is never alone."""

    ACCENT = "accent"
    AMBER = "amber"
    BLUE = "blue"
    NEUTRAL = "neutral"
    RED = "red"


# The colour of the words and of the ground; delegates paint tags in tables from it too.
TAG_ROLES: Final[Mapping[TagKind, tuple[Role, Role]]] = MappingProxyType(
    {
        TagKind.ACCENT: (Role.ACCENT_TEXT, Role.ACCENT_SOFT),
        TagKind.AMBER: (Role.AMBER, Role.AMBER_SOFT),
        TagKind.BLUE: (Role.BLUE, Role.BLUE_SOFT),
        TagKind.NEUTRAL: (Role.SOFT_INK, Role.NEUTRAL_SOFT),
        TagKind.RED: (Role.RED, Role.RED_SOFT),
    }
)


class Tag(Line):
    """Plain words on a soft ground, 11 px and semi-bold."""

    def __init__(self, text: str, kind: TagKind = TagKind.NEUTRAL, parent: QWidget | None = None) -> None:
        self._kind = kind
        self._on_selection = False
        super().__init__(text, TAG_ROLES[kind][0], size=SMALL, weight=SEMI_BOLD, parent=parent)
        self.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        self.set_widest(240)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def kind(self) -> TagKind:
        """The tone of the tag."""
        return self._kind

    def set_kind(self, kind: TagKind) -> None:
        """Give it another tone."""
        self._kind = kind
        self.set_role(TAG_ROLES[kind][0])

    def set_on_selection(self, selected: bool) -> None:
        """Say whether it stands on a selected row, where its own ground would vanish."""
        self._on_selection = selected
        self.update()

    def sizeHint(self) -> QSize:
        return self._padded(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._padded(super().minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = Role.CARD if self._on_selection else TAG_ROLES[self._kind][1]
        rounded(painter, self, self.rect(), RADIUS_TAG, theme_of(self).color(ground))
        painter.end()
        super().paintEvent(event)

    def _padded(self, size: QSize) -> QSize:
        return QSize(size.width() + 2 * _PADDING, size.height() + 2)

    def _text_rect(self) -> QRect:
        return self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
