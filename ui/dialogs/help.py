"""The help: topics at the left, one of them at the right, and a field that finds what is written in any of them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import help as texts
from models import words
from models.help import Topic
from models.search import fold
from ui import keys, window_place
from ui.dialogs.entry_list import Entry, EntryList
from ui.dialogs.help_keys import sections
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.line import Heading, Line, Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Run, Text

_USUAL: Final = QSize(920, 680)
_READABLE: Final = 620  # pixels: longer lines are hard to read
# What stands in quotation marks is a button or a word of the program, in whatever marks the language has.
_QUOTED: Final = re.compile("(“[^”]+”|„[^“”]+[“”]|«[^»]+»)")


class HelpDialog(QDialog):
    """Shows `topic` first. Up and Down go through the topics, Page Up and Page Down through the text."""

    def __init__(self, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setMinimumSize(560, 380)
        window_place.begin(self, _USUAL.width(), _USUAL.height())
        self._topics = {each.key: each for each in texts.topics(words.language())}
        self.search = Field(
            self.tr("Find in the help"), name=self.tr("Find in the help"), hint=keys.native(keys.SEARCH)
        )
        self.search.setClearButtonEnabled(True)
        self.list = EntryList(self.tr("Topics"))
        self.list.setFixedWidth(240)
        self._nothing = Text(self.tr("Nothing in the help has these words."), Role.SOFT_INK)
        self._nothing.hide()
        self._page = QVBoxLayout()
        self._page.setSpacing(SPACE_3)
        self._shown = QWidget()
        self._scroll = Scroll(self._frame())
        self._lay_out()
        self.list.picked.connect(self._show)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(lambda: self.list.setFocus(Qt.FocusReason.ShortcutFocusReason))
        keys.shortcut(self, self._focus_find, keys.SEARCH)
        self._filter("")
        self.show_topic(topic)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_topic(self, key: str) -> None:
        """Show this topic, the first one where there is none of that key."""
        if key not in self.list.shown_keys():
            self.search.clear()
        self.list.pick(key)
        self._show(self.list.current_key())

    def text(self) -> str:
        """What stands at the right, line by line."""
        return "\n".join(each.text() for each in self._shown.findChildren(Text))

    def scrolled(self) -> int:
        """How many pixels of the text are above what is shown."""
        return self._scroll.verticalScrollBar().value()

    def setVisible(self, visible: bool) -> None:
        """The list must not glow at first: nobody came to it by the keyboard."""
        super().setVisible(visible)
        if visible:
            self.list.ringed = False
            self.list.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
        if pages:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + pages * (bar.pageStep() - 40))
        else:
            super().keyPressEvent(event)

    def _focus_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _filter(self, wanted: str) -> None:
        """Leave those topics in the list that have all of these words, and show the first one that is left."""
        terms = fold(wanted[:200]).split()
        found = [each for each in self._topics.values() if _holds(each, terms)]
        language = words.language()
        self.list.show_entries([Entry(t.key, texts.group_title(t.group, language), t.title) for t in found])
        self._nothing.setVisible(not found)
        if found and self.list.current_key() not in {each.key for each in found}:
            self.list.pick("")
        if found:
            self._show(self.list.current_key())

    def _show(self, key: str) -> None:
        if key not in self._topics:
            return
        topic = self._topics[key]
        self._page.removeWidget(self._shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = _written(topic)
        self._page.insertWidget(0, self._shown)
        self._scroll.verticalScrollBar().setValue(0)
        self._scroll.setAccessibleName(topic.title)

    def _frame(self) -> QWidget:
        whole = QWidget()
        self._page.addWidget(self._shown)
        self._page.addStretch(1)
        row = QHBoxLayout(whole)
        row.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        row.addLayout(self._page, 1)
        return whole

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE_3)
        for widget in (self.search, self._nothing):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        self.search.setFixedWidth(self.list.maximumWidth())
        self._nothing.setFixedWidth(self.list.maximumWidth())
        card = Card(margin=SPACE_2)
        card.body.addWidget(self._scroll)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_5)
        middle.addLayout(left)
        middle.addWidget(card, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Close"), Kind.FILLED, pressed=self.accept))
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_4)
        box.addLayout(middle, 1)
        box.addLayout(foot)


def _written(topic: Topic) -> QWidget:
    page = QWidget()
    page.setMaximumWidth(_READABLE)
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(SPACE_3)
    box.addWidget(Title(topic.title))
    for line in topic.lines:
        if line.startswith(texts.BULLET):
            box.addLayout(_entry(line.removeprefix(texts.BULLET)))
        else:
            box.addWidget(_text(line))
    if topic.key == texts.KEYS:
        _add_keys(box)
    return page


def _text(line: str) -> Text:
    text = Text()
    text.set_bold_spans([Run(part, bold=number % 2 == 1) for number, part in enumerate(_QUOTED.split(line)) if part])
    return text


def _entry(line: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_2)
    point = Line("•", Role.SOFT_INK)
    point.setFixedWidth(SPACE_3)
    row.addWidget(point, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(_text(line), 1)
    return row


def _add_keys(box: QVBoxLayout) -> None:
    """Each section's keys, those first that are pressed."""
    for section in sections():
        box.addSpacing(SPACE_2)
        box.addWidget(Heading(section.title))
        for what, pressed in section.lines:
            names = (keys.native(each) for each in pressed)
            written = ", ".join(dict.fromkeys(name for name in names if name))
            if not written:  # this system has no such key
                continue
            row = QHBoxLayout()
            row.setSpacing(SPACE_3)
            shown = Text(written, Role.SOFT_INK)
            shown.setFixedWidth(150)
            row.addWidget(shown, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(what), 1)
            box.addLayout(row)


def _holds(topic: Topic, terms: list[str]) -> bool:
    parts = [topic.title, *topic.lines]
    if topic.key == texts.KEYS:
        parts += [what for section in sections() for what, _ in section.lines]
    written = fold(" ".join(parts))
    return all(term in written for term in terms)
