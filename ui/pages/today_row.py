"""A row of Today: who, what and why, a tag, and buttons that go below the words where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import SEMI_BOLD, SPACE_2, SPACE_3, Role, theme_of
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.card import Row
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.tag import Tag, TagKind
from ui.widgets.text import Text

_WORDS_AT_LEAST = 220


class ActionRow(Row):
    """An avatar, a title over a line of why, a tag and some buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar()
        self._title = Line(weight=SEMI_BOLD)
        self._why = Text(role=Role.SOFT_INK)
        self._tag = Tag("")
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, gap=SPACE_3)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(SPACE_3)
        self._middle.addWidget(self._words(), 1)
        self._middle.addLayout(self._side())
        self.body.addWidget(self._avatar)
        self.body.addLayout(self._middle, 1)

    def set_words(self, name: str, title: str, why: str) -> None:
        """Whose avatar, and the words beside it. What is shown already is left alone."""
        self._avatar.set_name(name)
        if title != self._title.text():
            self._title.setText(title)
            self.setAccessibleName(title)
        if why != self._why.text():
            self._why.setText(why)

    def set_tag(self, words: str, kind: TagKind) -> None:
        """A word or two beside the buttons, none for an empty text."""
        if words != self._tag.text():
            self._tag.setText(words)
        self._tag.set_kind(kind)
        self._tag.setVisible(bool(words))

    def set_buttons(self, buttons: Sequence[Button]) -> None:
        """Offer these buttons instead of the present ones; each is named for what it is about."""
        for old in self.buttons():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for button in buttons:
            self._flow.addWidget(button)
        self._fit()

    def buttons(self) -> list[Button]:
        """The buttons from the leading to the trailing end."""
        items = (self._flow.itemAt(i) for i in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Button)]

    def menu(self) -> QMenu:
        """What the buttons do."""
        menu = QMenu(self)
        for button in self.buttons():
            choices = cast("QMenu | None", button.menu())
            action = menu.addAction(button.text(), button.click)
            if choices is not None:
                action.setMenu(choices)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words, or below them."""
        super().resizeEvent(event)
        self._fit()

    def room_before(self) -> int:
        """How wide it is what stands before the words."""
        return self._avatar.width() + SPACE_3

    def _words(self) -> QWidget:
        words = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        words.setSizePolicy(policy)
        words.setMinimumWidth(80)
        box = QVBoxLayout(words)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addStretch(1)
        box.addWidget(self._title)
        box.addWidget(self._why)
        box.addStretch(1)
        return words

    def _side(self) -> QHBoxLayout:
        side = QHBoxLayout()
        side.setSpacing(SPACE_3)
        side.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        side.addWidget(self._buttons, 1, Qt.AlignmentFlag.AlignVCenter)
        return side

    def _fit(self) -> None:
        margins = self.body.contentsMargins()
        taken = margins.left() + margins.right() + self.room_before() + SPACE_3
        taken += self._flow.sizeHint().width()
        taken += 0 if self._tag.isHidden() else self._tag.sizeHint().width() + SPACE_3
        wide = self.width() - taken >= _WORDS_AT_LEAST * theme_of(self).scale
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if way != self._middle.direction():
            self._middle.setDirection(way)
            self._middle.setSpacing(SPACE_3 if wide else SPACE_2)
