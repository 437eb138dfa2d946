"""The People page: search, filters, order, selection, and what is said where nobody is."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import event_people, events, people, settings, store, story, undo
from models.terms import Purpose
from tests.models.people_book import NOW
from tests.ui.clock import TestDesk
from tests.ui.pages.people_page import Page, Pages, labels, trigger
from ui.dialogs.person import PersonDialog
from ui.pages.people_list import COLUMNS_KEY
from ui.widgets.button import Button

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(pages: Pages) -> Page:
    return pages().show()


def test_it_opens_with_the_active_people_the_most_pressing_first(page: Page) -> None:
    assert page.count() == "9 of 10"
    assert page.widget.filters.standing.text() == "Where things stand: active"
    assert page.names()[:3] == ["Lena Fischer", "Tomasz Brandt", "Kavya Rao"]
    assert page.shown() == "Lena Fischer"


def test_with_an_address_book_only_it_opens_with_everybody(pages: Pages) -> None:
    people.add("Ana Known", NOW, shortlisted_at=None)
    page = pages(empty=True).show()
    assert page.count() == "1 of 1"
    assert page.names() == ["Ana Known"]


def test_search_as_one_types(page: Page) -> None:
    QTest.keyClick(page.widget, Qt.Key.Key_F, CONTROL)
    assert page.widget.filters.search.hasFocus()
    page.type("fisch")
    assert page.names() == ["Lena Fischer"]
    assert page.count() == "1 of 10"
    assert page.shown() == "Lena Fischer"
    QTest.keyClick(page.widget.filters.search, Qt.Key.Key_Down)
    assert page.view.hasFocus()
    page.widget.filters.focus_search()
    QTest.keyClick(page.widget.filters.search, Qt.Key.Key_Escape)
    QTest.qWait(120)
    assert page.count() == "9 of 10"
    assert page.shown() == "Lena Fischer"


def test_nothing_found_says_what_and_offers_to_clear(page: Page) -> None:
    page.type("zz <b>top</b>")
    empty = page.widget.list.empty
    assert empty.isVisible()
    assert "“zz <b>top</b>”" in empty._sentence.text()
    assert empty._button.text() == "Clear the search"
    QTest.mouseClick(empty._button, Qt.MouseButton.LeftButton)
    page.settle()
    assert page.count() == "9 of 10"
    assert page.view.isVisible()


def test_nobody_yet_offers_to_add_somebody(desk: TestDesk, qtbot: QtBot, pages: Pages) -> None:
    page = pages(empty=True).show()
    empty = page.widget.list.empty
    assert page.count() == ""
    assert not page.widget.side.isVisible()
    with qtbot.waitSignal(desk.add_person_wanted, timeout=500):
        QTest.mouseClick(empty._button, Qt.MouseButton.LeftButton)
    desk.do(lambda: people.add("Maya Osei", desk.now()))
    page.settle()
    assert page.names() == ["Maya Osei"]
    assert page.widget.side.isVisible()


def test_the_filters(page: Page) -> None:
    filters = page.widget.filters
    page.choose(filters.standing, "asked")
    assert sorted(page.names()) == ["Amara Diallo", "Kavya Rao"]
    page.choose(filters.path, "Policy")
    assert page.names() == ["Amara Diallo"]
    page.choose(filters.circle, "inner circle")
    assert page.names() == []
    assert page.widget.list.empty._button.text() == "Show everybody"
    page.widget.list.empty._button.click()
    page.settle()
    assert page.count() == "10 of 10"
    page.choose(filters.standing, "archived")
    assert page.names() == ["Walter Away"]
    assert page.count() == "1 of 1"


def test_people_met_at_an_event(page: Page, desk: TestDesk, qtbot: QtBot) -> None:
    filters = page.widget.filters
    assert not filters.met_at.isVisible(), "nobody noted an event"
    with qtbot.waitSignal(desk.event_wanted) as wanted:
        (button,) = [b for b in page.widget.findChildren(Button) if b.text() == "From an event…"]
        button.click()
    assert wanted.args == [None]
    lines = event_people.read("Kim Lee\nSasha Novak", None)
    event = desk.do(lambda: event_people.add_event("Careers day", lines, {}, desk.now()))
    page.settle()
    assert filters.met_at.isVisible()
    page.choose(filters.met_at, "Careers day")
    assert sorted(page.names()) == ["Kim Lee", "Sasha Novak"]
    desk.do(lambda: events.delete(event or 0, desk.now()))
    page.settle()
    assert len(page.names()) > 2
    assert not filters.met_at.isVisible()


def test_a_click_on_the_header_sorts_and_another_turns_it_round(page: Page) -> None:
    header = page.view.header
    place = QPoint(header.sectionViewportPosition(0) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.names() == sorted(page.names())
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.names() == sorted(page.names(), reverse=True)
    assert page.shown() == "Lena Fischer"


def test_columns_are_chosen_and_remembered(page: Page, pages: Pages) -> None:
    layout, header = page.widget.list.layout_, page.view.header
    menu = layout.menu()
    assert labels(menu)[:5] == ["Name", "Next", "Where things stand", "Role", "Last contact"]
    trigger(menu, "Circle")
    trigger(menu, "Role")
    header.moveSection(0, 1)
    header.resizeSection(0, 160)
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    layout.save()
    assert settings.get(COLUMNS_KEY)["sort"] == ["name", True]
    again = pages(empty=True).show()
    shown = [c.key for i, c in enumerate(again.widget.list.model.columns) if not again.view.header.isSectionHidden(i)]
    assert shown == ["name", "next", "stage", "last_contact", "circle"]
    assert again.view.header.visualIndex(0) == 1
    assert abs(again.view.header.sectionSize(0) - 160) <= 2
    assert again.names() == sorted(again.names(), reverse=True)
    trigger(again.widget.list.layout_.menu(), "As at first")
    assert again.view.header.visualIndex(0) == 0
    assert not again.view.header.isSectionHidden(3)


@pytest.mark.parametrize("width", [664, 720, 960, 1280, 1920])
def test_the_table_is_never_wider_than_its_page(width: int, pages: Pages) -> None:
    page = pages().show(width, 640)
    header = page.view.header
    shown = [i for i in range(header.count()) if not header.isSectionHidden(i)]
    assert {0, 1, 2} <= set(shown)
    assert sum(header.sectionSize(i) for i in shown) == page.view.viewport().width()
    header.resizeSection(0, 5000)
    assert sum(header.sectionSize(i) for i in shown) == page.view.viewport().width()
    assert page.widget.width() == width


def test_delete_asks_nothing_and_undo_brings_back(page: Page, desk: TestDesk) -> None:
    page.select("lena")
    page.press(Qt.Key.Key_Delete)
    assert "Lena Fischer" not in page.names()
    assert desk.sentences == ["Deleted Lena Fischer"]
    assert len(page.selected()) == 1
    desk.undo()
    page.settle()
    assert "Lena Fischer" in page.names()


def test_enter_and_double_click_open(page: Page) -> None:
    page.select("maya")
    page.press(Qt.Key.Key_Return)
    dialog = page.widget.findChild(PersonDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.name.text() == "Maya Osei"
    dialog.reject()
    page.settle()
    row = page.widget.list.model.row_of(page.book["lena"])
    place = page.view.visualRect(page.widget.list.model.index(row or 0, 0)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    page.settle()
    (dialog,) = [d for d in page.widget.findChildren(PersonDialog) if d.isVisible()]
    assert dialog.name.text() == "Lena Fischer"


def test_rows_are_copied_as_cells(page: Page) -> None:
    page.select("maya", "lena")
    page.press(Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["Lena Fischer", "Thank by 16:30", "Met", "Programme officer, DFG", "2 days ago"]
    assert len(lines) == 2


def test_several_are_changed_at_once(page: Page, desk: TestDesk) -> None:
    page.choose(page.widget.filters.standing, "everybody")
    page.select("lena", "maya", "ana")
    assert page.widget.side.currentWidget() is page.widget.side.several
    menu = page.widget.menu_for(page.widget.list.people())
    assert labels(menu) == [
        "I want to talk to them", "Circle", "Path", "Tag", "Be in touch", "Archive", "Bring back", "Delete",
        "Export…", "Delete for good…",
    ]  # fmt: skip
    trigger(menu, "Archive")
    page.settle()
    assert desk.sentences == ["Archived 3 people"]
    assert page.count() == "7 of 7"
    desk.undo()
    page.settle()
    assert page.count() == "10 of 10"
    page.select("ana", "zoe")
    page.widget.side.several.talk.click()
    page.settle()
    assert desk.sentences[-1] == "2 people to talk with"
    assert sorted(page.selected()) == ["ana", "zoe"]


def test_the_context_menu_of_one(page: Page) -> None:
    page.select("kavya")
    assert labels(page.widget.menu_for(page.widget.list.people())) == [
        "Edit", "Prepare a conversation", "Write…", "We talked", "Gave or offered something…",
        "Promised something…", "Remind me…", "Copy e-mail",
        "Kavya Rao said yes", "Kavya Rao said no", "Archive", "Delete",
        "Export…", "Everything about Kavya Rao…", "Delete for good…", "Circle", "Path",
    ]  # fmt: skip


def test_show_person_finds_whoever_is_filtered_out(page: Page) -> None:
    page.type("lena")
    page.widget.show_person(page.book["ana"])
    assert (page.shown(), page.selected()) == ("Ana Known", ["ana"])
    page.widget.show_person(page.book["walter"])
    assert page.shown() == "Walter Away"
    assert page.count() == "1 of 1"
    page.widget.show_person(999_999)
    assert page.shown() == "Walter Away"


def test_the_panel_goes_over_the_list_where_it_is_narrow(pages: Pages) -> None:
    page = pages().show(960, 640)
    side = page.widget.side
    assert not side.isVisible()
    page.view.setFocus()
    page.select("maya")
    page.press(Qt.Key.Key_Return)
    assert side.overlay.isVisible()
    assert page.shown() == "Maya Osei"
    assert page.panel.isVisible()
    QTest.keyClick(side.overlay, Qt.Key.Key_Escape)
    assert not side.overlay.isVisible()
    assert page.view.hasFocus()
    page.show(1280, 800)
    assert side.isVisible()
    assert not side.overlay.isVisible()
    page.show(800, 600)
    assert not side.isVisible()


def test_the_page_follows_what_is_done_elsewhere(page: Page, desk: TestDesk) -> None:
    page.select("kavya")
    desk.do(lambda: story.record(page.book["kavya"], Purpose.ACCEPTED, desk.now()))
    page.settle()
    assert page.selected() == ["kavya"]
    facts = page.panel.facts
    assert facts is not None
    assert facts.person.stage == "agreed"
    page.widget.hide()
    desk.do(lambda: people.delete([page.book["kavya"]], desk.now()))
    page.widget.show()
    page.settle()
    assert "Kavya Rao" not in page.names()
    desk.clock.go_on(hours=8)
    desk.changes.time_passed.emit()
    page.settle()
    row = page.widget.list.model.row_of(page.book["lena"])
    assert page.widget.list.model.index(row or 0, 1).data() == "Thank, late"


def test_many_are_written_in_a_worker(page: Page, desk: TestDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.pages.people_actions.FEW", 2)
    page.press(Qt.Key.Key_A, CONTROL)
    assert len(page.selected()) == 9
    page.press(Qt.Key.Key_Delete)
    assert desk.sentences == ["Deleted 9 people"]
    undo.undo(desk.now())
    desk.changes.data.emit()
    page.settle()
    assert page.count() == "9 of 10"


def test_reading_while_a_worker_writes(page: Page, desk: TestDesk, qtbot: QtBot) -> None:
    """The page shows what was there before until the worker is done."""
    half_done, go_on = threading.Event(), threading.Event()

    def work() -> None:
        with store.own_connection(), undo.step("imported_people", count=50):
            for number in range(50):
                people.add(f"Imported {number}", NOW)
                if number == 25:
                    half_done.set()
                    go_on.wait(10)

    thread = threading.Thread(target=work)
    thread.start()
    assert half_done.wait(10)
    for signal in (desk.changes.time_passed, desk.changes.data):
        signal.emit()
        page.settle()
    page.type("lena")
    page.widget.list.layout_.save()  # waits for its turn
    assert page.count() == "1 of 10"
    page.panel.why.edit()
    QTest.keyClicks(page.panel.why.area, "Typed meanwhile")
    page.panel.why.finish()
    assert len(desk.problems) == 1
    go_on.set()
    thread.join()
    desk.changes.data.emit()
    page.widget.filters.search.clear()
    qtbot.waitUntil(lambda: page.count() == "59 of 60")
