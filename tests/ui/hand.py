"""A mouse and a keyboard for the real window, led by what can be seen."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid

from models import people
from tests.models.dumps import dump
from tests.ui.eyes import Eyes
from ui.pages.conversations_row import ConversationRow
from ui.pages.today_later import DayPopup
from ui.widgets.date_time import DateField
from ui.widgets.dots import Dots

CTRL = Qt.KeyboardModifier.ControlModifier


class Hand(Eyes):
    """Does what a person does, and counts its clicks."""

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

    def day(self, name: str, day: date) -> None:
        """Choose a day in the calendar of a field."""
        found = [one for window in self.windows() for one in window.findChildren(DateField) if one.isVisible()]
        next(one for one in found if one.accessibleName() == name).setDate(QDate(day.year, day.month, day.day))
        self.clicks += 2
        self.settle()

    def pick_day(self, day: date) -> None:
        """Click a day of the small calendar that dropped down."""
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, DayPopup) and one.isVisible()]
        found[0].calendar.clicked.emit(QDate(day.year, day.month, day.day))
        self.clicks += 1
        self.settle()

    def choose_below(self, name: str) -> None:
        """Choose the next entry of a combo box by the key."""
        self.wait(lambda: self._combo(name) is not None, f"no choice {name!r}")
        self.clicks += 2
        self.qtbot.keyClick(self._combo(name), Qt.Key.Key_Down)
        self.settle()

    def choose_on(self, row: str, entry: str) -> None:
        """Choose from the menu that a row of conversations has at the right button of the mouse."""
        rows = self.main.window.findChildren(ConversationRow)
        found = next(one for one in rows if one.isVisible() and row in one.accessibleName())
        _entry(found.menu().actions(), entry).trigger()
        self.clicks += 2
        self.settle()

    def there_and_back(self, steps: int) -> None:
        """Undo so many steps, across pages and wizards, and do them again: all is as it was, to the last row."""
        self.close_all()
        before = dump()
        for _ in range(steps):
            self.undo()
        assert dump() != before
        for _ in range(steps):
            self.redo()
        after = dump()
        assert [name for name in before if before[name] != after[name]] == []

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

    def _in_window(self, key: Qt.Key) -> None:
        window = self.main.window
        window.activateWindow()
        page = window.page(window.current_page())
        page.setFocus(Qt.FocusReason.OtherFocusReason)  # in a text field the keys would be its own
        QTest.keyClick(window.windowHandle(), key, CTRL)
        self.settle()


def _entry(actions: Iterable[QAction], words: str) -> QAction:
    return next(one for one in actions if words in one.text() and one.isVisible() and one.isEnabled())
