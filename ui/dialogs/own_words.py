"""The frame of the dialogs for the user's own words: what there is at the left, what is edited at the right."""

from __future__ import annotations

import uuid
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import keys, window_place
from ui.desk import Desk
from ui.dialogs.entry_list import EntryList
from ui.pause import Pause
from ui.theme import SPACE_3, SPACE_4, SPACE_5, SPACE_6, Role
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.foot_bar import FootBar
from ui.widgets.line import Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

SAVE_AFTER_MS: Final = 800


class OwnWordsDialog(QDialog):
    """Whoever builds on it fills the list in `refresh`, shows an entry in `show_entry`, and saves in `save_now`.

    What is typed is saved at each pause, when another entry is picked, and at the end; each visit to an entry
    is one step of undo.
    """

    def __init__(self, desk: Desk, title: str, about: str, filter_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumSize(640, 440)
        window_place.begin(self, 900, 600)
        window_place.keep_size(self)
        self.desk = desk
        self._waiting = False
        self.begin_visit()
        self._pause = Pause(self, SAVE_AFTER_MS, self.save_now)
        self.list = EntryList(title)
        self.filter_field = Field(filter_name, name=filter_name)
        self.filter_field.setClearButtonEnabled(True)
        self.editor = QWidget()
        self.foot = QHBoxLayout()
        self._build(title, about)
        self.list.picked.connect(self._go_to)
        self.filter_field.textChanged.connect(self.list.filter)
        self.filter_field.returnPressed.connect(lambda: self.list.pick(""))
        desk.changes.data.connect(self.refresh)
        desk.said.connect(self._say)
        keys.shortcut(self, self._undo, keys.UNDO)
        keys.shortcut(self, self._redo, keys.REDO, keys.REDO_TOO)

    def refresh(self) -> None:
        """Read everything again and show it in place."""
        raise NotImplementedError

    def show_entry(self, key: str) -> None:
        """Show this one at the right."""
        raise NotImplementedError

    def save_now(self) -> None:
        """Save what is typed and not saved yet."""
        raise NotImplementedError

    def typed(self) -> None:
        """Something was typed: save it at the next pause."""
        self._waiting = True
        self._pause.start()

    def stop_waiting(self) -> None:
        """What is typed is saved, or is not to be."""
        self._waiting = False
        self._pause.stop()

    @property
    def waiting(self) -> bool:
        """Whether something is typed that is not saved yet."""
        return self._waiting

    def visit(self) -> str:
        """A name for this visit to this entry."""
        return self._visit

    def begin_visit(self) -> None:
        """What is typed from now on is another step of undo."""
        self._visit = uuid.uuid4().hex

    def done(self, result: int) -> None:
        self.save_now()
        super().done(result)

    def _go_to(self, key: str) -> None:
        self.save_now()
        self.begin_visit()
        self.show_entry(key)

    def _undo(self) -> None:
        self.save_now()
        self.begin_visit()
        self.desk.undo()

    def _redo(self) -> None:
        self.save_now()
        self.begin_visit()
        self.desk.redo()

    def _say(self, sentence: str, undoable: bool) -> None:
        self._bar.say(sentence, self._undo if undoable else None)

    def _build(self, title: str, about: str) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(title))
        box.addWidget(Text(about, Role.SOFT_INK))
        middle = QWidget()
        self._bar = FootBar(middle)
        columns = QHBoxLayout(middle)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE_5)
        left = QVBoxLayout()
        left.setSpacing(SPACE_3)
        left.addWidget(self.filter_field)
        card = Card(margin=1)
        card.body.addWidget(self.list)
        left.addWidget(card, 1)
        columns.addLayout(left, 5)
        columns.addWidget(Scroll(self.editor), 6)
        box.addWidget(middle, 1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(self.tr("Close"), pressed=self.accept))
        box.addLayout(self.foot)
