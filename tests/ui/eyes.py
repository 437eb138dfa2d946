"""Eyes for the real window: they find what can be seen by its words, as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.clock import TestDesk
from ui.main_window import MainWindow
from ui.widgets.choice import Combo
from ui.widgets.line import Line
from ui.widgets.press import Press
from ui.widgets.tag import Tag
from ui.widgets.text import Text


class Eyes:
    """`opened`: the dialogs and wizards that the window showed, the last one at the end. `clicks` so far."""

    def __init__(self, qtbot: QtBot, main: MainWindow, desk: TestDesk) -> None:
        self.clicks = 0
        self.main, self.desk, self.qtbot = main, desk, qtbot
        self.opened: list[QWidget] = []
        main.opened.connect(self.opened.append)

    def windows(self) -> list[QWidget]:
        """What is open, what lies on top first."""
        above = [QApplication.activeModalWidget(), QApplication.activeWindow()]
        found = [*filter(None, above), *(w for w in reversed(self.opened) if isValid(w)), self.main.window]
        return [window for window in dict.fromkeys(found) if window.isVisible()]

    def find(self, words: str) -> Press | None:
        """The button of these words, in the window on top first; one whose words are just these before others."""
        for window in self.windows():
            there = [one for one in window.findChildren(Press) if one.isVisible() and one.isEnabled()]
            exact = [one for one in there if words in (one.accessibleName(), one.label())]
            part = [one for one in there if words in one.label() or words in one.accessibleName()]
            if exact or part:
                return (exact or part)[0]
        return None

    def field(self, name: str) -> QLineEdit | QPlainTextEdit:
        """The field of this name, in the window on top first."""
        self.wait(lambda: self._field(name) is not None, f"no field {name!r}")
        found = self._field(name)
        assert found is not None
        return found

    def seen(self) -> str:
        """All words in the window on top, one a line."""
        top = self.windows()[0]
        parts: Iterable[QWidget] = (one for kind in (Line, Text, Tag, Press) for one in top.findChildren(kind))
        return "\n".join(one.text() for one in parts if one.isVisible())  # type: ignore[attr-defined]

    def sees(self, *words: str) -> None:
        """Wait until all these words can be read."""
        for one in words:
            self.wait(lambda one=one: one in self.seen(), f"cannot read {one!r}")

    def presses(self) -> list[str]:
        """What can be pressed in the window on top."""
        top = self.windows()[0]
        return [one.accessibleName() or one.label() for one in top.findChildren(Press) if one.isVisible()]

    def wait(self, true: Callable[[], bool], otherwise: str) -> None:
        """Wait until this is so; say what is missing where it does not come."""

        def check() -> None:
            assert true(), f"{otherwise} in:\n{self.seen()}"

        self.qtbot.waitUntil(check, timeout=4000)

    def settle(self) -> None:
        """Let what waits in the event loop happen."""
        for _ in range(3):
            QApplication.processEvents()

    def _field(self, name: str) -> QLineEdit | QPlainTextEdit | None:
        for window in self.windows():
            for kind in (QLineEdit, QPlainTextEdit):
                for one in window.findChildren(kind):
                    if one.isVisible() and one.isEnabled() and one.accessibleName() == name:
                        return one
        return None

    def _combo(self, name: str) -> Combo | None:
        boxes = self.windows()[0].findChildren(Combo)
        return next((one for one in boxes if one.isVisible() and one.accessibleName() == name), None)
