"""Hints: one at a time, gone once read or done, never back but by Settings, and beside what they are about."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import conversations, hints, sample
from models.store import Store
from tests.ui.clock import TestDesk
from ui.hints import Hints
from ui.main_window import MainWindow
from ui.pages.notes import NotesWindow
from ui.pages.people_list import PeopleList
from ui.pages.settings_help import HelpCard
from ui.pages.today_due import DueList
from ui.widgets.bubble import Bubble
from ui.widgets.button import Button
from ui.window import USUAL


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    sample.fill(desk.now())
    made = MainWindow(desk, store, hints=False)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.resize(USUAL)
    made.window.show()
    QTest.qWaitForWindowExposed(made.window)
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shown(main: MainWindow, desk: TestDesk) -> Hints:
    made = Hints(desk, main.window)
    main.opened.connect(made.opened)
    made.consider()
    return made


def go(main: MainWindow, page: str) -> None:
    main.window.show_page(page)
    for _ in range(5):
        QCoreApplication.processEvents()


def bubbles(window: QWidget) -> list[Bubble]:
    return [each for each in window.findChildren(Bubble) if each.isVisible()]


def test_the_first_one_stands_beside_what_is_due(shown: Hints, main: MainWindow) -> None:
    (bubble,) = bubbles(main.window)
    due = main.window.findChild(DueList)
    assert due is not None
    place = QRect(due.mapTo(main.window, due.rect().topLeft()), due.size())
    assert shown.shown == "due"
    assert not bubble.geometry().intersects(place)
    assert abs(bubble.geometry().top() - place.bottom()) < 20
    assert main.window.rect().contains(bubble.geometry())


@pytest.mark.parametrize("size", [(720, 480), (960, 640), (1920, 1080)])
def test_in_every_size_it_is_within_the_window(shown: Hints, main: MainWindow, size: tuple[int, int]) -> None:
    main.window.resize(*size)
    for _ in range(5):
        QCoreApplication.processEvents()
    for bubble in bubbles(main.window):
        assert main.window.rect().contains(bubble.geometry())
        assert bubble.button.width() >= bubble.button.sizeHint().width()


def test_got_it_takes_it_away_for_good(shown: Hints, main: MainWindow, desk: TestDesk) -> None:
    (bubble,) = bubbles(main.window)
    bubble.button.setFocus()
    QTest.keyClick(bubble.button, Qt.Key.Key_Return)
    assert bubbles(main.window) == []
    assert hints.gone() == {"due"}
    again = Hints(desk, main.window)
    again.consider()
    assert again.shown == "talked"


def test_after_it_another_page_brings_the_next_one(shown: Hints, main: MainWindow) -> None:
    go(main, "people")
    assert bubbles(main.window) == []
    shown.consider()
    assert [each.sentence()[:10] for each in bubbles(main.window)] == ["Hold Shift"]


def test_doing_it_takes_it_away_too(shown: Hints, main: MainWindow, desk: TestDesk, qtbot: QtBot) -> None:
    go(main, "people")
    shown.consider()
    people_list = main.window.findChild(PeopleList)
    assert people_list is not None
    people_list.view.selectAll()
    qtbot.waitUntil(lambda: bubbles(main.window) == [])
    assert hints.gone() == {"several"}


def test_what_was_done_before_needs_no_hint(main: MainWindow, desk: TestDesk) -> None:
    early = Hints(desk, main.window)
    early.leave("due")
    desk.look_back_wanted.emit(conversations.upcoming(desk.now(), 1)[0].id)
    assert hints.gone() == {"due", "talked"}


def test_paths_explain_mixed(shown: Hints, main: MainWindow) -> None:
    go(main, "paths")
    shown.consider()
    assert shown.shown == "mixed"


def test_the_notes_have_one_of_their_own_and_closing_them_is_no_harm(
    shown: Hints, main: MainWindow, desk: TestDesk
) -> None:
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    desk.notes_wanted.emit(conversations.upcoming(desk.now(), 1)[0].id)
    notes = opened[0]
    assert isinstance(notes, NotesWindow)
    shown.consider()
    assert len(bubbles(notes)) == 1
    assert bubbles(main.window) == []  # one at a time
    notes.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shown.bubble is None
    shown.consider()
    assert shown.shown == "due"


def test_an_anchor_out_of_sight_takes_its_hint_along(shown: Hints, main: MainWindow) -> None:
    due = main.window.findChild(DueList)
    assert due is not None
    due.hide()
    assert bubbles(main.window) == []
    due.show()
    assert len(bubbles(main.window)) == 1


def test_settings_brings_them_back(shown: Hints, main: MainWindow, desk: TestDesk) -> None:
    shown.leave("due")
    go(main, "settings")
    card = main.window.findChild(HelpCard)
    assert card is not None
    (again,) = [each for each in card.findChildren(Button) if each.text() == "Show hints again"]
    again.click()
    assert hints.gone() == frozenset()
    go(main, "today")
    shown.consider()
    assert shown.shown == "due"


def test_what_cannot_be_remembered_goes_all_the_same(
    shown: Hints, main: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(key: str) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(hints, "leave", full)
    shown.leave("due")
    assert bubbles(main.window) == []


def test_without_people_there_is_none(qtbot: QtBot, desk: TestDesk, store: Store) -> None:
    main = MainWindow(desk, store, hints=False)
    qtbot.addWidget(main.window)
    main.settle()
    main.window.show()
    made = Hints(desk, main.window)
    for page in main.window.page_keys():
        go(main, page)
        made.consider()
        assert made.shown == ""
    main.stop()


def test_screen_readers_get_its_words(shown: Hints, main: MainWindow) -> None:
    (bubble,) = bubbles(main.window)
    assert bubble.accessibleName() == bubble.sentence()
    assert bubble.button.text() == "Got it"
    assert bubble.button.accessibleDescription() == bubble.sentence()
