"""The People page in a window, for its tests."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models import undo
from tests.models.people_book import fill
from tests.ui.clock import TestDesk
from ui.pages.people import PeoplePage
from ui.pages.people_filters import SEARCH_AFTER_MS


class Pages:
    """Opens pages, and closes them when the test is over."""

    def __init__(self, desk: TestDesk, qtbot: QtBot) -> None:
        self._desk = desk
        self._qtbot = qtbot
        self._open: list[Page] = []

    def __call__(self, *, empty: bool = False) -> Page:
        """A page over the whole book, or, `empty`, over what is there already."""
        self._open.append(Page(self._desk, self._qtbot, empty=empty))
        return self._open[-1]

    def close(self) -> None:
        for page in self._open:
            page.close()


class Page:
    """The page, and hands and eyes for it."""

    def __init__(self, desk: TestDesk, qtbot: QtBot, *, empty: bool = False) -> None:
        self.desk = desk
        self.book = {} if empty else fill()
        undo.forget()
        self.widget = PeoplePage(desk)
        self.view = self.widget.list.view
        self.panel = self.widget.panel
        self._qtbot = qtbot

    def show(self, width: int = 1084, height: int = 800) -> Page:
        self.widget.resize(width, height)
        self.widget.show()
        self._qtbot.waitExposed(self.widget)
        self.widget.activateWindow()
        self._qtbot.waitUntil(self.widget.isActiveWindow)
        self.settle()
        return self

    def close(self) -> None:
        """Take the page away with its timers, before the store is closed."""
        self.widget.close()
        self.widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()

    def names(self) -> list[str]:
        model = self.widget.list.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def count(self) -> str:
        return self.widget.filters.count.text()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.widget.filters.search, text)
        QTest.qWait(SEARCH_AFTER_MS + 40)
        self.settle()

    def choose(self, button: QWidget, key: str) -> None:
        """Choose from one of the filters."""
        menu = button.findChild(QMenu)
        assert menu is not None
        (action,) = [a for a in menu.actions() if a.text() == key]
        action.trigger()
        self.settle()

    def select(self, *who: str) -> None:
        rows = [self.widget.list.model.row_of(self.book[name]) for name in who]
        self.view.select_ranges([(row, row) for row in rows if row is not None], rows[0] or 0)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)
        self.settle()

    def selected(self) -> list[str]:
        called = {number: name for name, number in self.book.items()}
        return [called.get(number, "?") for number in self.widget.list.people()]

    def shown(self) -> str:
        """Whose panel is shown."""
        facts = self.panel.facts
        return facts.person.display_name if facts else ""


def labels(menu: QMenu | None) -> list[str]:
    assert menu is not None
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def trigger(menu: QMenu | None, label: str) -> None:
    assert menu is not None
    (action,) = [a for a in menu.actions() if a.text() == label]
    action.trigger()
