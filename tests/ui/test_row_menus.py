"""The menus of rows: by mouse and by key, what they offer, and what they copy."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models import sample
from models.store import Store
from tests.ui.clock import TestDesk
from ui.main_window import MainWindow
from ui.pages.conversations_row import ConversationRow
from ui.pages.introductions import LIST, TREE, IntroductionsPage
from ui.pages.introductions_list import IntroductionsList
from ui.pages.people import PeoplePage
from ui.pages.today_due import DueRow
from ui.tables.view import TableView

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "propagateSizeHints", extend=True)


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    sample.fill(desk.now())
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    assert QTest.qWaitForWindowActive(made.window)
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def asked(over: QWidget, place: QPoint | None = None) -> QMenu:
    """The menu that opens: by the right button at a place, or by the key."""
    reason = QContextMenuEvent.Reason.Keyboard if place is None else QContextMenuEvent.Reason.Mouse
    place = over.rect().center() if place is None else place
    QApplication.sendEvent(over, QContextMenuEvent(reason, place, over.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text() == words)
    menu.close()
    action.trigger()
    QCoreApplication.processEvents()


def copied() -> str:
    return QApplication.clipboard().text()


def people_table(main: MainWindow) -> TableView:
    main.window.show_page("people")
    QCoreApplication.processEvents()
    page = main.window.findChild(PeoplePage)
    assert page is not None
    return page.list.view


def test_a_table_copies_its_rows_and_a_cell(main: MainWindow) -> None:
    view = people_table(main)
    view.select_ranges([(0, 1)], 0)
    row = view.visualRect(view.model().index(1, 0))
    menu = asked(view.viewport(), row.center())
    first = str(view.model().index(1, 0).data())
    assert entries(menu)[-2:] == ["Copy", f"Copy “{first}”"]
    choose(menu, "Copy")
    assert len(copied().splitlines()) == 2
    assert copied().splitlines()[1].startswith(f"{first}\t")
    choose(asked(view.viewport(), row.center()), f"Copy “{first}”")
    assert copied() == first


def test_the_menu_key_opens_the_menu_at_the_row(main: MainWindow) -> None:
    view = people_table(main)
    last = view.model().rowCount() - 1
    view.select_ranges([(last, last)], last)
    view.scrollToTop()
    menu = asked(view)
    row = view.visualRect(view.model().index(last, 0))
    assert "Delete" in "".join(entries(menu))
    top = view.viewport().mapFromGlobal(menu.pos()).y()
    assert view.viewport().rect().intersects(row), "the row is scrolled to"
    assert top <= row.bottom()
    menu.close()


def test_ctrl_c_copies_what_is_selected(main: MainWindow) -> None:
    view = people_table(main)
    view.select_ranges([(2, 2)], 2)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied().startswith(f"{view.model().index(2, 0).data()}\t")


def test_what_is_due_offers_what_its_buttons_do_and_the_person(main: MainWindow, desk: TestDesk) -> None:
    row = next(one for one in main.window.findChildren(DueRow) if one.accessibleName() == "Thank Lena Fischer")
    menu = asked(row)
    assert entries(menu) == ["Write", "Later", "Already done", "Open person", "Copy"]
    later = next(action for action in menu.actions() if action.text() == "Later")
    assert later.menu() is not None
    choose(menu, "Copy")
    assert copied().startswith("Thank Lena Fischer\tYou met")
    choose(asked(row.buttons()[0]), "Already done")
    shown = [one.accessibleName() for one in main.window.findChildren(DueRow) if one.isVisible()]
    assert shown
    assert "Thank Lena Fischer" not in shown


def test_conversations_and_introductions_have_menus_too(main: MainWindow) -> None:
    main.window.show_page("conversations")
    QCoreApplication.processEvents()
    row = main.window.findChildren(ConversationRow)[0]
    menu = asked(row)
    assert {"Open person", "Copy"} <= set(entries(menu))
    menu.close()
    main.window.show_page("introductions")
    QCoreApplication.processEvents()
    page = main.window.findChild(IntroductionsPage)
    assert page is not None
    page.show_as(LIST)
    table = main.window.findChildren(IntroductionsList)[0].table
    table.selectRow(0)
    menu = table.menu(table.currentIndex())
    assert menu is not None
    assert entries(menu)[:2] == ["Open person", "Copy"]
    menu.close()


def test_a_box_of_the_drawing(main: MainWindow, desk: TestDesk) -> None:
    opened: list[int] = []
    desk.person_wanted.connect(opened.append)
    main.window.show_page("introductions")
    QCoreApplication.processEvents()
    page = main.window.findChild(IntroductionsPage)
    assert page is not None
    page.show_as(TREE)
    tree, drawing = page.tree, page.tree.drawing
    assert drawing is not None
    first, *_, last = drawing.boxes.values()
    tree.set_current(None)
    QApplication.sendEvent(
        tree.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    )
    assert QApplication.activePopupWidget() is None, "no box is marked"
    menu = asked(tree.viewport(), tree.mapFromScene(first.rect.center()))
    assert entries(menu) == ["Open person", "Copy"]
    assert tree.current == first.person
    choose(menu, "Copy")
    assert copied().split("\t") == drawing.describe(first.person).splitlines()
    tree.set_current(last.person)
    menu = asked(tree)
    box = tree.mapFromScene(last.rect).boundingRect()
    assert tree.viewport().rect().contains(box), "the box is moved into sight"
    assert box.top() <= tree.viewport().mapFromGlobal(menu.pos()).y() <= box.bottom()
    choose(menu, "Open person")
    assert opened == [last.person]
