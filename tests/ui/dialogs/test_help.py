"""The help: find as you type, the topic of what is shown, the keys as they are, and only text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import conversations, sample
from models import help as texts
from models.store import Store
from tests.ui.clock import TestDesk
from ui import keys
from ui.dialogs.help import HelpDialog
from ui.main_window import MainWindow
from ui.theme import Theme


@pytest.fixture
def help_(qtbot: QtBot, theme: Theme) -> HelpDialog:
    dialog = HelpDialog("choosing")
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    return dialog


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    sample.fill(desk.now())
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    QTest.qWaitForWindowExposed(made.window)
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press_help(window: QWidget) -> HelpDialog:
    window.activateWindow()
    QCoreApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_F1)
    found = [each for each in QCoreApplication.instance().topLevelWidgets() if isinstance(each, HelpDialog)]  # type: ignore[union-attr]
    (dialog,) = [each for each in found if each.isVisible()]
    return dialog


def test_it_shows_the_topic_that_was_asked_for(help_: HelpDialog) -> None:
    assert help_.list.current_key() == "choosing"
    assert "People disagree" in help_.text() or "people disagree" in help_.text()


def test_arrow_keys_go_through_the_topics(help_: HelpDialog) -> None:
    QTest.keyClick(help_.list, Qt.Key.Key_Down)
    assert help_.list.current_key() == "in_touch"
    assert "60 days" in help_.text()


def test_typing_leaves_the_topics_that_have_the_words(help_: HelpDialog) -> None:
    QTest.keyClicks(help_.search, "linkedin archive")
    assert help_.list.shown_keys() == ["files"]
    assert "Connections.csv" in help_.text()
    help_.search.clear()
    assert len(help_.list.shown_keys()) == len(texts.topics())


def test_what_is_nowhere_is_said_and_the_page_stays(help_: HelpDialog) -> None:
    before = help_.text()
    help_.search.setText("zzz <b>%s")
    assert help_.list.shown_keys() == []
    assert help_.text() == before
    help_.show_topic("thanks")  # asked for elsewhere: the search goes
    assert help_.list.current_key() == "thanks"
    assert help_.search.text() == ""


def test_the_keys_are_the_real_ones(help_: HelpDialog) -> None:
    help_.show_topic(texts.KEYS)
    said = help_.text()
    for pressed in (keys.HELP, keys.PALETTE, keys.SWAP, keys.CAME_UP, keys.NEXT_STEP):
        assert keys.native(pressed) in said


def test_page_down_scrolls_the_text_while_the_field_has_the_focus(help_: HelpDialog, qtbot: QtBot) -> None:
    help_.show_topic(texts.KEYS)
    help_.search.setFocus()

    def goes_down() -> bool:  # as soon as the page is laid out
        QTest.keyClick(help_.search, Qt.Key.Key_PageDown)
        return help_.scrolled() > 0

    qtbot.waitUntil(goes_down)
    QTest.keyClick(help_.search, Qt.Key.Key_PageUp)
    assert help_.scrolled() == 0


@pytest.mark.parametrize(
    ("page", "topic"), [("paths", "choosing"), ("settings", "data"), ("introductions", "referrals")]
)
def test_f1_opens_the_topic_of_the_page(main: MainWindow, page: str, topic: str) -> None:
    main.window.show_page(page)
    assert press_help(main.window).list.current_key() == topic


def test_f1_in_the_notes_and_in_a_wizard_that_keeps_the_others_waiting(
    main: MainWindow, desk: TestDesk, qtbot: QtBot
) -> None:
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    coming = conversations.upcoming(desk.now(), 1)[0]
    desk.notes_wanted.emit(coming.id)
    assert press_help(opened[0]).list.current_key() == "talking"
    opened[0].close()
    desk.prepare_wanted.emit(coming.person)
    wizard = opened[-1]
    dialog = press_help(wizard)
    assert dialog.list.current_key() == "preparing"
    assert dialog.parentWidget() is wizard  # else it would wait for the wizard, too


def test_asked_for_again_it_is_the_same_window(main: MainWindow, desk: TestDesk) -> None:
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    desk.help_wanted.emit("start")
    desk.help_wanted.emit("files")
    assert len(opened) == 1
    assert isinstance(opened[0], HelpDialog)
    assert opened[0].list.current_key() == "files"
