"""The month view: its days, going from month to month, and the rows of a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from models import conversations, people
from tests.ui.clock import ZONE, TestDesk
from tests.ui.test_row_menus import asked, choose, copied, entries
from ui.pages.conversations import ConversationsPage
from ui.pages.conversations_month import MonthTable, MonthView, month_after
from ui.pages.conversations_row import ConversationRow
from ui.widgets.chip import Chip
from ui.widgets.line import Line
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "grabbing the keyboard", extend=True)


class Page:
    def __init__(self, desk: TestDesk, qtbot: QtBot) -> None:
        self.desk = desk
        self.widget = ConversationsPage(desk)
        qtbot.addWidget(self.widget)
        self.widget.resize(1084, 800)
        self.widget.show()
        (chip,) = [chip for chip in self.widget.findChildren(Chip) if chip.text() == "Month"]
        chip.click()
        QApplication.processEvents()

    @property
    def table(self) -> MonthTable:
        (table,) = self.widget.findChildren(MonthTable)
        return table

    def said(self, day: str) -> str:
        """What the cell of a day says to a screen reader."""
        model = self.table.model()
        cells = [
            model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(6) for column in range(7)
        ]
        return next(text for text in cells if text.startswith(day))

    def rows(self) -> list[str]:
        (month,) = self.widget.findChildren(MonthView)
        return [row.accessibleName() for row in month.findChildren(ConversationRow) if row.isVisible()]

    def seen(self) -> list[str]:
        (month,) = self.widget.findChildren(MonthView)
        shown = [*month.findChildren(Line), *month.findChildren(Text)]
        return [widget.text() for widget in shown if widget.isVisible()]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.table, key)
        QApplication.processEvents()


def meet(desk: TestDesk, name: str, local: datetime) -> int:
    interview = conversations.plan(people.add(name, desk.now()), desk.now())
    conversations.set_when(interview, local, ZONE, 20, desk.now())
    return interview


@pytest.fixture
def page(desk: TestDesk, qtbot: QtBot) -> Iterator[Page]:
    """June 2026, on Thursday the 4th, with four conversations."""
    meet(desk, "Maya Osei", datetime(2026, 6, 4, 15))
    meet(desk, "Jonas Weber", datetime(2026, 6, 11, 10))
    meet(desk, "Sofia Marques", datetime(2026, 6, 11, 9))
    meet(desk, "Ines Caro", datetime(2026, 7, 2, 23, 30))
    made = Page(desk, qtbot)
    yield made
    made.widget.close()


def test_it_opens_on_today(page: Page) -> None:
    assert {"June 2026", "Thursday 4 June"} <= set(page.seen())
    assert page.rows() == ["Maya Osei"]
    assert page.said("Thursday 11 June") == "Thursday 11 June 2026, 09:00 Sofia Marques, 10:00 Jonas Weber"
    assert page.said("Thursday 2 July") == "Thursday 2 July 2026, 23:30 Ines Caro"
    assert page.said("Monday 1 June") == "Monday 1 June 2026"


def test_by_the_keyboard_alone(page: Page) -> None:
    for _ in range(7):
        page.press(Qt.Key.Key_Right)
    assert page.rows() == ["Sofia Marques", "Jonas Weber"]
    page.press(Qt.Key.Key_Up)
    page.press(Qt.Key.Key_Up)
    assert {"May 2026", "Thursday 28 May: no conversation."} <= set(page.seen())
    page.press(Qt.Key.Key_PageDown)
    page.press(Qt.Key.Key_PageDown)
    assert "July 2026" in page.seen()


def test_enter_goes_to_the_rows_of_the_day(page: Page) -> None:
    page.widget.activateWindow()
    page.table.setFocus()
    page.press(Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Prepare: Maya Osei"


def test_a_click_on_a_day_of_the_next_month_goes_there(page: Page) -> None:
    place = page.table.visualRect(page.table.model().index(4, 3))
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    QApplication.processEvents()
    assert {"July 2026", "Thursday 2 July"} <= set(page.seen())
    assert page.rows() == ["Ines Caro"]


def test_what_changes_is_seen_at_once_and_undone(page: Page) -> None:
    desk = page.desk
    desk.do(lambda: meet(desk, "Tom Brandt", datetime(2026, 6, 4, 16)))
    QApplication.processEvents()
    assert page.rows() == ["Maya Osei", "Tom Brandt"]
    for _ in range(3):
        desk.undo()
    QApplication.processEvents()
    assert page.rows() == ["Maya Osei"]


def test_the_menu_of_a_day(page: Page, desk: TestDesk) -> None:
    opened: list[int] = []
    desk.person_wanted.connect(opened.append)
    eleventh = page.table.visualRect(page.table.model().index(1, 3)).center()
    menu = asked(page.table.viewport(), eleventh)
    assert entries(menu) == ["Sofia Marques", "Jonas Weber", "Copy"], "each has a menu of its own"
    QApplication.processEvents()
    assert page.rows() == ["Sofia Marques", "Jonas Weber"]
    later = menu.actions()[1].menu()
    assert isinstance(later, QMenu)
    menu.close()
    choose(later, "Open person")
    assert opened == [people.names("Jonas Weber")[0][0]]
    menu = asked(page.table)
    middle = page.table.visualRect(page.table.model().index(1, 3))
    assert middle.contains(page.table.viewport().mapFromGlobal(menu.pos())), "by key at the chosen day"
    choose(menu, "Copy")
    assert copied() == "Thursday 11 June 2026, 09:00 Sofia Marques, 10:00 Jonas Weber"


def test_the_menu_of_a_day_with_one_conversation_or_none(page: Page) -> None:
    menu = asked(page.table)
    assert "Cancel the conversation" in entries(menu)
    menu.close()
    page.press(Qt.Key.Key_Right)
    menu = asked(page.table)
    assert entries(menu) == ["Copy"]
    menu.close()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied() == "Friday 5 June 2026"


@pytest.mark.parametrize(
    ("day", "months", "wanted"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 31), -1, date(2025, 12, 31)),
        (date(2026, 5, 31), 13, date(2027, 6, 30)),
    ],
)
def test_month_after(day: date, months: int, wanted: date) -> None:
    assert month_after(day, months) == wanted
