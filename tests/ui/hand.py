"""A mouse and a keyboard for the real window: they find what can be seen by its words, as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models import people
from tests.ui.clock import TestDesk
from ui.main_window import MainWindow
from ui.widgets.dots import Dots
from ui.widgets.line import Line
from ui.widgets.press import Press
from ui.widgets.tag import Tag
from ui.widgets.text import Text

CTRL = Qt.KeyboardModifier.ControlModifier


class Hand:
    """Counts its clicks. `opened`: the dialogs and wizards that the window showed, the last one at the end."""

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

    def press(self, words: str) -> None:
        """Click a button or a link once it is there."""
        self.wait(lambda: self.find(words) is not None, f"no button {words!r}")
        self.clicks += 1
        self.qtbot.mouseClick(self.find(words), Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, button: str, entry: str) -> None:
        """Choose from the menu of a button."""
        self.wait(lambda: self.find(button) is not None, f"no button {button!r}")
        found = self.find(button)
        assert found is not None
        menu = found.menu()
        assert isinstance(menu, QMenu), button
        menu.aboutToShow.emit()
        self.clicks += 2
        _entry(menu.actions(), entry).trigger()
        self.settle()

    def settle(self) -> None:
        """Let what waits in the event loop happen."""
        for _ in range(3):
            QApplication.processEvents()

    def more(self, entry: str) -> None:
        """Choose from the menu behind the three dots of a person's panel."""

        def pick() -> None:  # while the menu waits for a click
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            found = _entry(menu.actions(), entry)
            menu.close()
            found.trigger()

        QTimer.singleShot(0, self.main, pick)
        self.clicks += 1
        self.press("More")

    def field(self, name: str) -> QLineEdit | QPlainTextEdit:
        """The field of this name, in the window on top first."""
        self.wait(lambda: self._field(name) is not None, f"no field {name!r}")
        found = self._field(name)
        assert found is not None
        return found

    def put(self, name: str, text: str) -> None:
        """Click into a field and type; Enter and Tab are for whoever calls."""
        field = self.field(name)
        self.clicks += 1
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def paste(self, name: str, text: str) -> None:
        """Click into a field and paste, which may be several lines."""
        QApplication.clipboard().setText(text)
        field = self.field(name)
        field.setFocus()
        field.paste()

    def person(self, name: str) -> int:
        """Show somebody on the People page, as a click on their name does. Returns their id."""
        self.page("people")
        number = next(number for number, found in people.names(name) if found == name)
        self.desk.person_wanted.emit(number)
        self.sees(name)
        return number

    def rate(self, name: str, key: str) -> None:
        """Set dots by a key."""
        found = [one for window in self.windows() for one in window.findChildren(Dots) if one.accessibleName() == name]
        found[0].setFocus()
        self.qtbot.keyClick(found[0], key)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        self.wait(lambda: QApplication.focusWidget() is not None, "nothing has the focus")
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def page(self, key: str) -> None:
        """Go to a page by the rail, with no other window above."""
        self.close_all()
        self.main.window.activateWindow()
        self.main.window.show_page(key)
        self.clicks += 1
        self.desk.changes.time_passed.emit()
        self.settle()

    def undo(self) -> None:
        """Ctrl+Z in the main window."""
        self._in_window(Qt.Key.Key_Z)

    def redo(self) -> None:
        """Ctrl+Y in the main window."""
        self._in_window(Qt.Key.Key_Y)

    def close_all(self) -> None:
        """Close every dialog that is open."""
        for window in self.opened:
            if isValid(window) and window.isVisible():
                window.close()
        self.settle()

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

    def _in_window(self, key: Qt.Key) -> None:
        window = self.main.window
        window.activateWindow()
        page = window.page(window.current_page())
        page.setFocus(Qt.FocusReason.OtherFocusReason)  # in a text field the keys would be its own
        QTest.keyClick(window.windowHandle(), key, CTRL)
        self.settle()

    def _field(self, name: str) -> QLineEdit | QPlainTextEdit | None:
        for window in self.windows():
            for kind in (QLineEdit, QPlainTextEdit):
                for one in window.findChildren(kind):
                    if one.isVisible() and one.isEnabled() and one.accessibleName() == name:
                        return one
        return None


def _entry(actions: Iterable[QAction], words: str) -> QAction:
    return next(one for one in actions if words in one.text() and one.isVisible() and one.isEnabled())
