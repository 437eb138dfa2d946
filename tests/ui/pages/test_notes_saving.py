"""What is typed is kept: at a pause, while typing goes on, when it is left; and a save that fails is tried again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from models.store import FILE_NAME, Store
from tests.ui.clock import TestDesk
from tests.ui.pages.notes_page import Hand, planned
from ui.pages import notes_saving

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)


@pytest.fixture
def hand(desk: TestDesk, qtbot: QtBot) -> Hand:
    return Hand(desk, qtbot, planned(desk))


@pytest.fixture
def locked(store: Store) -> Iterator[sqlite3.Connection]:
    """Another program that holds the database while its transaction lasts."""
    other = sqlite3.connect(store.folder / FILE_NAME, isolation_level=None)
    yield other
    other.close()


def test_it_is_saved_at_a_pause(hand: Hand, qtbot: QtBot) -> None:
    hand.type("Two rounds")
    assert hand.question(0).answer == ""
    qtbot.waitUntil(lambda: hand.question(0).answer == "Two rounds")
    assert "Saved just now" in hand.seen()


def test_the_promise_of_two_seconds_leaves_room_for_the_writing() -> None:
    assert notes_saving.PAUSE_MS <= 1_000
    assert notes_saving.AT_LATEST_MS <= 1_200


def test_typing_on_does_not_put_the_saving_off(hand: Hand) -> None:
    hand.type("Two")
    timers = {timer.interval(): timer for timer in hand.window.session.saver.findChildren(QTimer)}
    latest = timers[notes_saving.AT_LATEST_MS]
    before = latest.remainingTime()
    hand.type(" rounds")
    assert latest.isActive()
    assert latest.remainingTime() <= before
    latest.timeout.emit()
    assert hand.question(0).answer == "Two rounds"


def test_leaving_saves(hand: Hand) -> None:
    hand.type("Two rounds")
    hand.row(0).setFocus()
    assert hand.question(0).answer == "Two rounds"
    hand.editor.setFocus()
    hand.type("!")
    hand.window.close()
    assert hand.question(0).answer == "Two rounds!"


def test_how_long_ago(hand: Hand, desk: TestDesk) -> None:
    hand.type("Two")
    hand.save()
    for seconds, words in ((1, "Saved 1 second ago"), (1, "Saved 2 seconds ago"), (59, "Saved 1 minute ago")):
        desk.clock.go_on(seconds=seconds)
        hand.window.tick()
        assert words in hand.seen()
    desk.clock.go_on(hours=3)
    hand.window.tick()
    assert "Saved 3 hours ago" in hand.seen()


def test_a_save_that_fails_is_said_in_the_window_and_tried_again(hand: Hand, locked: sqlite3.Connection) -> None:
    locked.execute("BEGIN IMMEDIATE")
    hand.type("Two rounds")
    hand.save()
    hand.save()
    assert hand.window.writing.saved.text().startswith("Not saved yet. ")
    assert hand.desk.problems == [], "no box in the middle of a conversation"
    assert hand.shown() == "Two rounds"
    hand.type(", more")
    locked.execute("ROLLBACK")
    timers = {timer.interval(): timer for timer in hand.window.session.saver.findChildren(QTimer)}
    assert timers[notes_saving.AGAIN_MS].isActive()
    timers[notes_saving.AGAIN_MS].timeout.emit()
    assert hand.question(0).answer == "Two rounds, more"
    assert hand.window.writing.saved.text() == "Saved just now"


def test_words_that_cannot_be_saved_go_along_to_the_next_question_and_back(
    hand: Hand, locked: sqlite3.Connection
) -> None:
    locked.execute("BEGIN IMMEDIATE")
    hand.type("First")
    hand.window.session.go(1)
    hand.type("Second")
    hand.window.session.go(-1)
    assert hand.shown() == "First"
    locked.execute("ROLLBACK")
    hand.save()
    assert (hand.question(0).answer, hand.question(1).answer) == ("First", "Second")


def test_closing_with_unsaved_words_is_asked_for_twice(hand: Hand, locked: sqlite3.Connection) -> None:
    locked.execute("BEGIN IMMEDIATE")
    hand.type("Two rounds")
    hand.window.close()
    assert hand.window.isVisible()
    said = "Not saved yet. Another program holds the data just now. "
    assert f"{said}Copy your last words, or close again to leave without them." in hand.seen()
    locked.execute("ROLLBACK")
    hand.window.close()
    assert not hand.window.isVisible()
    assert hand.question(0).answer == "Two rounds"


def test_a_long_write_elsewhere_is_waited_for(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    hand.type("Two rounds")
    monkeypatch.setattr(hand.desk, "_busy", True)
    assert not hand.window.session.saver.flush()
    assert hand.desk.problems == []
    monkeypatch.setattr(hand.desk, "_busy", False)
    hand.save()
    assert hand.question(0).answer == "Two rounds"


@pytest.mark.parametrize(
    "text", ["<b>not bold</b> &amp;", "line\nline\n\n  indented", "日本語 العربية 👩‍🔬", "no\u00a0break", "x" * 20_000]
)
def test_text_comes_back_as_it_was_typed(hand: Hand, text: str) -> None:
    editor = hand.window.writing.editor
    editor.insertPlainText(text)
    hand.save()
    hand.window.session.go(1)
    hand.window.session.go(-1)
    assert editor.toPlainText() == text.replace("\u00a0", " ")
    assert hand.question(0).answer == text.replace("\u00a0", " ")


def test_half_a_character_is_no_reason_to_stop(hand: Hand) -> None:
    hand.window.session.typed("a\ud83d b")
    hand.save()
    assert hand.question(0).answer == "a? b"
