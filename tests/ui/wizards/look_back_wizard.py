"""The look-back wizard in a window, for its tests: a conversation with notes and mentions, and ways to find things."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models import (
    career_values,
    conversations,
    introductions,
    looking_back,
    mentions,
    paths,
    people,
    profile,
    schema,
)
from models.looking_back import LookBack
from models.terms import MentionKind
from tests.ui.clock import TestDesk
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.line import Line
from ui.widgets.press import Press
from ui.widgets.tag import Tag
from ui.widgets.text import Text
from ui.wizards.look_back import LookBackWizard
from ui.wizards.look_back_row import CameUpRow

JUNE_9 = date(2026, 6, 9)


class Talk:
    """A conversation with Maya, whom Lena introduced: notes, an answer, and four things that came up."""

    def __init__(self, desk: TestDesk) -> None:
        now = desk.now()
        profile.edit(now, name="Ana Sousa")
        for key, weight in (("making_a_difference", 5), ("autonomy", 4)):
            career_values.weigh(key, weight, now)
        self.policy = paths.add("Science policy", now)
        self.law = paths.add("Patent law", now)
        self.maya = people.add("Maya Osei", now, greet_as="Maya", organization="Royal Society", path_id=self.policy)
        self.lena = people.add("Lena Fischer", now)
        introductions.add(self.lena, self.maya, now)
        self.id = conversations.talked(self.maya, now)
        conversations.edit(self.id, {"notes": "Disagreement is published, not hidden."}, now)
        schema.AskedQuestion.create(
            interview=self.id, text="How do you decide?", category="work",
            answer="“You learn to love a footnote.”", created_at=now, updated_at=now,
        )  # fmt: skip
        mentions.add(self.id, MentionKind.PERSON, "Julia Nowak", now)
        mentions.add(self.id, MentionKind.ORGANIZATION, "EMA", now)
        mentions.add(self.id, MentionKind.PROMISE, "Send my one-page CV", now, due_on=JUNE_9)
        mentions.add(self.id, MentionKind.READING, "The Honest Broker", now)


class Wizard:
    """The wizard as a user has it before them."""

    def __init__(self, desk: TestDesk, interview: int, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot, self._desk = qtbot, desk
        self.widget = LookBackWizard(desk, interview, window)
        self.widget.show()
        assert QTest.qWaitForWindowExposed(self.widget)
        self.settle()

    def closed(self) -> bool:
        return not isValid(self.widget) or not self.widget.isVisible()

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def stored(self) -> LookBack:
        found = looking_back.read(self.widget.interview, self._desk.now())
        assert found is not None
        return found

    def texts(self) -> list[str]:
        """Every text that can be read."""
        widgets = [w for kind in (Line, Text, Tag) for w in self.widget.findChildren(kind)]
        return [widget.text() for widget in widgets if widget.isVisible()]

    def presses(self) -> list[str]:
        """What can be pressed, as a screen reader says it."""
        return [name_of(press) for press in self.widget.findChildren(Press) if press.isVisible()]

    def press(self, name: str) -> None:
        (found,) = [p for p in self.widget.findChildren(Press) if p.isVisible() and name_of(p) == name]
        self._qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
        self.settle()

    def button(self, name: str) -> Button:
        (found,) = [b for b in self.widget.findChildren(Button) if b.isVisible() and name_of(b) == name]
        return found

    def field(self, name: str) -> Field | Area:
        found = [
            field for kind in (Field, Area) for field in self.widget.findChildren(kind)
            if field.isVisible() and field.accessibleName() == name
        ]  # fmt: skip
        assert len(found) == 1, name
        return found[0]

    def type_into(self, name: str, text: str) -> None:
        """Type into a field, and leave it."""
        field = self.field(name)
        field.setFocus()
        self._qtbot.keyClicks(field, text)
        field.clearFocus()
        self.settle()

    def text_of(self, name: str) -> str:
        field = self.field(name)
        return field.text() if isinstance(field, Field) else field.toPlainText()

    def tab_names(self) -> list[str]:
        """What Tab comes by from what stuck on, once around."""
        first = self.field("What stuck?")
        first.setFocus()
        found: list[str] = []
        at: QWidget = first
        while not found or at is not first:
            found.append(name_of(at))
            at = at.nextInFocusChain()
            while not (at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus):
                at = at.nextInFocusChain()
        return found

    def row(self, name: str) -> CameUpRow:
        (found,) = [row for row in self.widget.findChildren(CameUpRow) if row.accessibleName() == name]
        return found

    def rows(self) -> list[str]:
        rows = [row for row in self.widget.findChildren(CameUpRow) if row.isVisible()]
        return [row.accessibleName() for row in sorted(rows, key=lambda row: row.y())]


def name_of(press: QWidget) -> str:
    return press.accessibleName() or (press.label() if isinstance(press, Press) else "")
