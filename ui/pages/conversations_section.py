"""A part of the Conversations page: a heading, rows, and "Show more" below them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from models.conversation_list import PAGE, Listed
from ui.desk import Desk
from ui.pages.conversations_row import ConversationRow
from ui.theme import SPACE_2
from ui.widgets.button import Button, Kind
from ui.widgets.card import CardRows
from ui.widgets.line import Heading


class ConversationSection(QWidget):
    """Hidden while it has no rows. It shows `limit` of them, `first` to begin with; "Show more" raises that."""

    more_wanted = Signal()

    def __init__(self, desk: Desk, title: str, first: int = PAGE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limit = first
        self._desk = desk
        self._rows: dict[int, ConversationRow] = {}  # by conversation
        self._card = CardRows()
        self._more = Button("", Kind.LINK, pressed=self._show_more)
        self.setAccessibleName(title)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        self._title = Heading(title)
        box.addWidget(self._title)
        box.addWidget(self._card)
        box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def set_title(self, title: str) -> None:
        """Give it another heading."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def show_lines(self, lines: Sequence[Listed], count: int, now: datetime, zone: str) -> None:
        """Show these of `count`; rows that stay keep focus and place, and where one goes the next takes its focus."""
        lost = self._remove_all_but({line.id for line in lines})
        for index, line in enumerate(lines):
            row = self._rows.get(line.id)
            if row is None:
                row = self._rows[line.id] = ConversationRow(self._desk)
                self._card.insert_row(index, row)
            elif self._card.rows()[index] is not row:
                self._card.insert_row(index, row)
            row.show_conversation(line, now, zone)
        left = count - len(lines)
        self._more.setText(self.tr("Show {0} more").format(min(left, PAGE)))
        self._more.setVisible(left > 0)
        self.setVisible(bool(lines))
        if lost is not None and lines:
            self.rows()[min(lost, len(lines) - 1)].buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[ConversationRow]:
        """The rows from top to bottom."""
        return [row for row in self._card.rows() if isinstance(row, ConversationRow)]

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order of the eye."""
        return [*(button for row in self.rows() for button in row.buttons()), self._more]

    def _remove_all_but(self, wanted: set[int]) -> int | None:
        """Take the other rows out; the index of the one that had the focus."""
        lost, focused = None, QApplication.focusWidget()
        places = {row: index for index, row in enumerate(self.rows())}
        for number in self._rows.keys() - wanted:
            row = self._rows.pop(number)
            if focused is not None and row.isAncestorOf(focused):
                lost = places[row]
            self._card.remove_row(row)
        return lost

    def _show_more(self) -> None:
        self.limit += PAGE
        self.more_wanted.emit()
