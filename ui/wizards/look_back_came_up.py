"""Who and what came up: a row each, all of them at once with one button, and a line to add more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from models import mentions, settling_mentions
from models.looking_back import CameUp, LookBack
from models.terms import MentionKind
from models.words import words
from ui.desk import Desk
from ui.theme import SPACE_2, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import CardRows
from ui.widgets.choice import DropButton
from ui.widgets.field import Field
from ui.widgets.line import Heading
from ui.widgets.text import Text
from ui.wizards.look_back_acts import Acts
from ui.wizards.look_back_row import CameUpRow

NARROW_BELOW = 520


class CameUpPart(QWidget):
    """What came up in one conversation."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._interview = desk, interview
        self._acts = Acts(desk, self)
        self._rows: dict[int, CameUpRow] = {}
        self._card = CardRows()
        self._nothing = Text(
            self.tr("Nobody and nothing is noted. If a name, a place, a promise or a book came up, add it here."),
            Role.SOFT_INK,
        )
        self._all = Button(self.tr("Take up all"), pressed=self._take_up_all)
        self._all.setToolTip(self.tr("People to ask, places and promises at once; Undo takes all of it back"))
        self._kind = DropButton(
            self.tr("Add a"), [(kind, words(f"came_up.{kind}")) for kind in MentionKind], current=MentionKind.PERSON
        )
        self._field = Field(self.tr("Name or a few words, then Enter"), name=self.tr("What came up"))
        self._field.setMaxLength(200)
        self._field.returnPressed.connect(self._add)
        self._lay_out()

    def refresh(self, shown: LookBack) -> None:
        """Show what is noted now; the focus stays in its row, or goes to the one after it."""
        focused = QApplication.focusWidget()
        held = next((number for number, row in self._rows.items() if focused and row.isAncestorOf(focused)), None)
        self._remove_all_but({one.mention.id for one in shown.came_up})
        for index, one in enumerate(shown.came_up):
            row = self._rows.get(one.mention.id)
            if row is None:
                row = self._rows[one.mention.id] = CameUpRow(self._desk, self._acts)
                row.set_narrow(self.width() < NARROW_BELOW)
                self._card.insert_row(index, row)
            row.show_came_up(one, shown.greeting_name)
        self._card.setVisible(bool(shown.came_up))
        self._nothing.setVisible(not shown.came_up)
        self._all.setVisible(sum(is_open(one) for one in shown.came_up) > 1)
        if held is not None and QApplication.focusWidget() is not focused:
            self._focus(held)

    def rows(self) -> list[CameUpRow]:
        """The rows in their order."""
        return [row for row in self._card.rows() if isinstance(row, CameUpRow)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self._rows.values():
            row.set_narrow(self.width() < NARROW_BELOW)

    def _lay_out(self) -> None:
        top, add = QHBoxLayout(), QHBoxLayout()
        top.addWidget(Heading(self.tr("Who and what came up")), 1)
        top.addWidget(self._all)
        add.setSpacing(SPACE_2)
        add.addWidget(self._kind)
        add.addWidget(self._field, 1)
        add.addWidget(Button(self.tr("Add"), Kind.OUTLINE, pressed=self._add))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addLayout(top)
        box.addWidget(self._card)
        box.addWidget(self._nothing)
        box.addLayout(add)

    def _remove_all_but(self, wanted: set[int]) -> None:
        for number in [number for number in self._rows if number not in wanted]:
            self._card.remove_row(self._rows.pop(number))

    def _focus(self, held: int) -> None:
        row = self._rows.get(held)
        stops = [one for one in (row.controls() if row else []) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        (stops[0] if stops else self._field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        text, kind = self._field.text(), MentionKind(self._kind.current())
        if not text.strip():
            self._field.setFocus()
            return
        self._field.clear()
        self._desk.do(lambda: mentions.add(self._interview, kind, text, self._desk.now()), quiet=True)

    def _take_up_all(self) -> None:
        self._desk.do(lambda: settling_mentions.everything(self._interview, self._desk.now()))


def is_open(one: CameUp) -> bool:
    """Whether "Take up all" makes a record of it."""
    return one.mention.settled is None and one.mention.kind is not MentionKind.READING and len(one.namesakes) < 2
