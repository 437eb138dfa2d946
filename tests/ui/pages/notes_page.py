"""The notes window as tests drive it: by keys and clicks."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import conversations, notes, people, preparing
from models.notes import Answer
from tests.ui.clock import ZONE, TestDesk
from ui.pages.notes import NotesWindow
from ui.pages.notes_questions import PlaceRow
from ui.widgets.press import Press

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def planned(desk: TestDesk, *, prepared: bool = True) -> int:
    """A conversation with Maya Osei today at 15:00, for 25 minutes."""
    now = desk.now()
    maya = people.add("Maya Osei", now, title="Advisor", organization="Royal Society")
    interview = preparing.begin(maya, now) if prepared else conversations.plan(maya, now)
    conversations.set_when(interview, datetime(2026, 6, 4, 15), ZONE, 25, now)
    return interview


class Hand:
    """Opens the window of one conversation and acts on it."""

    def __init__(self, desk: TestDesk, qtbot: QtBot, interview: int) -> None:
        self.desk, self._qtbot, self.interview = desk, qtbot, interview
        self.window = NotesWindow(desk, interview)
        qtbot.addWidget(self.window)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.window.activateWindow()
        self.editor.setFocus()
        self.settle()

    @property
    def editor(self) -> QWidget:
        return self.window.writing.editor

    def settle(self) -> None:
        """Let what waits in the event loop happen."""
        for _ in range(3):
            QApplication.processEvents()

    def stored(self) -> notes.Notes:
        """What the database holds."""
        found = notes.read(self.interview)
        assert found is not None
        return found

    def question(self, place: int) -> Answer:
        """A question as the database holds it."""
        return self.stored().questions[place]

    def row(self, place: int) -> PlaceRow:
        """A row of the list at the left."""
        return self.window.questions.rows()[place]

    def shown(self) -> str:
        """What stands in the editor."""
        return self.window.writing.editor.toPlainText()

    def seen(self) -> set[str]:
        """The words that can be seen."""
        shown = (w for w in self.window.findChildren(QWidget) if w.isVisible())
        return {widget.accessibleName() for widget in shown} - {""}

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Type where the focus is, or into a field."""
        QTest.keyClicks(into or self.editor, text)

    def save(self) -> None:
        """The pause after typing."""
        self.window.session.saver.flush()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        """Press a key."""
        QTest.keyClick(on or QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on something."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, at or widget.rect().center())
        self.settle()

    def press(self, words: str) -> None:
        """Press the button or link of these words that can be seen."""
        buttons = [b for b in self.window.findChildren(Press) if b.isVisible()]
        (button,) = [b for b in buttons if words in (b.text(), b.accessibleName())]
        self.click(button)
