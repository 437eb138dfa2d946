"""The ground of pages that are a form: a narrow column of headings and cards, and rows on a card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import MEDIUM, PAGE_MARGIN, SPACE_1, SPACE_2, SPACE_4, SPACE_5, SPACE_6, Role
from ui.widgets.card import Row
from ui.widgets.line import FormLabel, Heading, Line, Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

WIDTH = 720
CONTROL_WIDTH = 300


class FormColumn(QWidget):
    """A page's title and its parts, one below the other, never wider than is easy to read."""

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QWidget()
        column.setMaximumWidth(WIDTH)
        self._parts = QVBoxLayout(column)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(SPACE_2)
        self._parts.addWidget(Title(title))
        self._parts.addWidget(Text(about, Role.SOFT_INK))
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(PAGE_MARGIN, SPACE_6, PAGE_MARGIN, 72)  # the bar at the foot stays off the last row
        row.addWidget(column, 1000, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(page))

    def add_part(self, heading: str, content: QWidget, about: str = "") -> None:
        """Put a heading, a soft line where there is one to say, and what belongs below them at the end."""
        self._parts.addSpacing(SPACE_5 - SPACE_2)
        self._parts.addWidget(Heading(heading))
        if about:
            self._parts.addWidget(Text(about, Role.SOFT_INK))
        self._parts.addWidget(content)


def setting(name: str, about: str, control: QWidget) -> Row:
    """A row of a card: what is set, a soft line about it, and at the end what sets it."""
    row = Row()
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch(1)
    words.addWidget(Line(name, weight=MEDIUM))
    if about:
        words.addWidget(Text(about, Role.SOFT_INK))
    words.addStretch(1)
    row.body.setSpacing(SPACE_4)
    row.body.addLayout(words, 1)
    row.body.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def labelled(label: str, field: QWidget, about: QWidget | None = None) -> QWidget:
    """A label over a field, and below it what there is to say about it."""
    whole = QWidget()
    box = QVBoxLayout(whole)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(SPACE_1)
    box.addWidget(FormLabel(label, field))
    box.addWidget(field)
    if about is not None:
        box.addWidget(about)
    return whole
