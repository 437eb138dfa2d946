"""The notes window: question by question, the clock, the strip, and to the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import conversations, notes, people, settings
from models.store import Store
from models.terms import InterviewStatus
from tests.ui.clock import TestDesk
from tests.ui.pages.notes_page import CTRL, Hand, planned
from ui.main_window import MainWindow
from ui.pages.notes import NotesWindow
from ui.theme import Role
from ui.widgets.button import Button, Kind

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)

Opens = Callable[[], Hand]
GONE = "This conversation is not there any more. Undo in Inroad can bring it back."


@pytest.fixture
def talk(desk: TestDesk) -> int:
    return planned(desk)


@pytest.fixture
def opened(desk: TestDesk, talk: int, qtbot: QtBot) -> Opens:
    return lambda: Hand(desk, qtbot, talk)


@pytest.fixture
def hand(desk: TestDesk, opened: Opens) -> Hand:
    """The window two minutes into the conversation."""
    desk.clock.go_on(hours=5, minutes=32)
    return opened()


def test_typing_goes_to_the_question_and_leaving_it_ticks_it(hand: Hand) -> None:
    hand.type("Two rounds")
    hand.key(Qt.Key.Key_Down, CTRL)
    assert (hand.question(0).answer, hand.question(0).asked) == ("Two rounds", True)
    assert hand.shown() == ""
    hand.type("Mine")
    hand.key(Qt.Key.Key_Up, CTRL)
    assert hand.shown() == "Two rounds"
    assert (hand.question(1).answer, hand.question(1).asked) == ("Mine", True)
    assert QApplication.focusWidget() is hand.editor


def test_looking_at_a_question_does_not_tick_it(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Down, CTRL)
    hand.key(Qt.Key.Key_Up, CTRL)
    assert hand.stored().asked == 0


def test_a_visit_is_one_step_to_undo(hand: Hand) -> None:
    hand.type("Two")
    hand.save()
    hand.type(" rounds")
    hand.key(Qt.Key.Key_Down, CTRL)
    hand.desk.undo()
    assert (hand.question(0).answer, hand.question(0).asked) == ("", False)
    hand.key(Qt.Key.Key_Up, CTRL)
    assert hand.shown() == ""
    hand.desk.redo()
    assert hand.shown() == "Two rounds"


def test_jumps(hand: Hand) -> None:
    hand.key(Qt.Key.Key_3, CTRL)
    hand.type("Third")
    hand.key(Qt.Key.Key_0, CTRL)
    hand.type("Warm welcome")
    hand.key(Qt.Key.Key_9, CTRL)  # there is none
    hand.save()
    assert hand.question(2).answer == "Third"
    assert hand.stored().general == "Warm welcome"


def test_the_mark_and_space_tick(hand: Hand) -> None:
    row = hand.row(1)
    hand.click(row, QPoint(18, row.height() // 2))
    assert hand.question(1).asked
    assert hand.window.session.current == hand.row(0).place, "ticking goes nowhere"
    hand.row(0).setFocus()
    hand.key(Qt.Key.Key_Space)
    assert hand.question(0).asked
    assert f"2 of {len(hand.stored().questions)} asked" in hand.seen()
    hand.key(Qt.Key.Key_Space)
    assert not hand.question(0).asked
    hand.key(Qt.Key.Key_Z, CTRL)
    assert hand.question(0).asked


def test_a_click_shows_a_question_and_leads_to_the_editor(hand: Hand) -> None:
    hand.click(hand.row(2), QPoint(120, 20))
    assert hand.window.session.current == hand.row(2).place
    assert QApplication.focusWidget() is hand.editor


def test_arrow_keys_walk_through_the_list(hand: Hand) -> None:
    hand.row(0).setFocus()
    hand.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is hand.row(1)
    assert hand.window.session.current == hand.row(1).place
    hand.key(Qt.Key.Key_Up)
    hand.key(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is hand.row(0)


def test_a_question_on_the_spot(hand: Hand) -> None:
    before = len(hand.stored().questions)
    hand.press("Add a question")
    field = QApplication.focusWidget()
    assert field is not None
    hand.type("And what about travel?", field)
    hand.key(Qt.Key.Key_Return)
    assert hand.question(1).text == "And what about travel?"
    assert hand.row(1).place == hand.window.session.current
    hand.type("Little")
    hand.save()
    hand.row(1).setFocus()
    hand.key(Qt.Key.Key_Delete)
    assert len(hand.stored().questions) == before
    hand.press("Undo")
    assert hand.question(1).answer == "Little"


def test_what_was_typed_for_a_question_that_goes_away_stays_in_the_general_notes(hand: Hand) -> None:
    hand.type("Not saved yet")
    notes.remove_question(hand.question(0).id, hand.desk.now())
    hand.desk.changes.data.emit()
    assert hand.shown() == "Not saved yet"
    hand.save()
    assert hand.stored().general == "Not saved yet"


def test_without_questions_it_takes_notes_and_offers_some(desk: TestDesk, qtbot: QtBot) -> None:
    hand = Hand(desk, qtbot, planned(desk, prepared=False))
    hand.type("Free words")
    hand.press("Add the suggested questions")
    assert hand.stored().general == "Free words"
    assert len(hand.stored().questions) > 2
    assert hand.window.session.question() == hand.question(0)


def test_before_its_time_nothing_runs_and_nothing_is_finished(opened: Opens, desk: TestDesk) -> None:
    hand = opened()
    assert hand.window.full_head.about() == "Advisor, Royal Society  ·  planned until 15:25"
    assert hand.window.full_head.time.text() == "25 min"
    assert hand.window.full_head.finish.isHidden()
    desk.clock.go_on(hours=5, minutes=20)  # 14:50
    hand.press("Start")
    desk.clock.go_on(minutes=1)
    hand.window.tick()
    assert hand.window.full_head.time.text() == "01:00 of 35 min"
    assert hand.window.full_head.start.isHidden()
    assert hand.window.full_head.finish.isVisible()


def test_at_its_time_it_starts_by_itself_and_says_quietly_when_the_end_is_near(opened: Opens, desk: TestDesk) -> None:
    hand = opened()
    head = hand.window.full_head
    said: list[tuple[str, Role]] = []
    for hours, minutes in ((5, 29.9), (0, 0.1), (0, 19.9), (0, 0.1), (0, 5), (0, 3)):
        desk.clock.go_on(hours=hours, minutes=minutes)
        hand.window.tick()
        said.append((head.time.text(), head.bar.role()))
    assert said == [
        ("25 min", Role.ACCENT),
        ("00:00 of 25 min", Role.ACCENT),
        ("19:54 of 25 min", Role.ACCENT),
        ("20:00 5 min left", Role.AMBER),
        ("25:00 time is up", Role.AMBER),
        ("28:00 3 min over", Role.AMBER),
    ]
    filled = [b.text() for b in hand.window.findChildren(Button) if b.isVisible() and b.kind is Kind.FILLED]
    assert filled == ["Finish"]
    assert desk.sentences == desk.problems == []


def test_ticking_writes_nothing(hand: Hand, desk: TestDesk) -> None:
    changed = QSignalSpy(desk.changes.data)
    for _ in range(3):
        desk.clock.go_on(seconds=1)
        hand.window.tick()
    assert changed.count() == 0


def test_finish_saves_notes_that_it_took_place_and_leads_to_looking_back(hand: Hand, desk: TestDesk) -> None:
    wanted = QSignalSpy(desk.look_back_wanted)
    hand.type("Last words")
    hand.press("Finish")
    talk = conversations.one(hand.interview)
    assert talk is not None
    assert talk.status is InterviewStatus.HELD
    assert (hand.question(0).answer, hand.question(0).asked) == ("Last words", True)
    assert [wanted.at(i) for i in range(wanted.count())] == [[hand.interview]]
    assert not hand.window.isVisible()
    desk.undo()
    talk = conversations.one(hand.interview)
    assert talk is not None
    assert talk.status is InterviewStatus.PLANNED


def test_notes_of_a_past_conversation_can_be_written_without_a_clock(desk: TestDesk, talk: int, qtbot: QtBot) -> None:
    desk.clock.go_on(hours=8)
    conversations.held(talk, desk.now())
    hand = Hand(desk, qtbot, talk)
    assert (hand.window.full_head.time.text(), hand.window.full_head.bar.isVisible()) == ("", False)
    hand.type("From memory")
    hand.press("Finish")
    assert hand.question(0).answer == "From memory"


def test_the_strip_has_the_same_words_and_stays_on_top(hand: Hand) -> None:
    hand.type("Not saved ")
    hand.press("Narrow strip")
    window = hand.window
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.width() <= 360
    assert hand.shown() == "Not saved "
    hand.type("before")
    assert window.strip_head.question() == hand.question(0).text
    hand.click(window.strip_head.after)
    assert hand.question(0).answer == "Not saved before"
    assert window.strip_head.question() == hand.question(1).text
    hand.click(window.strip_head.asked)
    assert hand.question(1).asked
    hand.key(Qt.Key.Key_Up, CTRL)
    hand.press("Full window")
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert hand.shown() == "Not saved before"
    assert window.questions.isVisible()


def test_both_places_are_remembered(opened: Opens) -> None:
    hand = opened()
    hand.window.resize(760, 560)
    hand.window.set_strip(True)
    hand.window.resize(340, 600)
    hand.window.close()
    assert settings.get("notes_geometry")
    again = opened().window
    assert (again.width(), again.height()) == (760, 560)
    again.set_strip(True)
    assert (again.width(), again.height()) == (340, 600)


def test_a_conversation_that_is_deleted_meanwhile_comes_back_with_its_words(hand: Hand, desk: TestDesk) -> None:
    hand.type("Before")
    hand.save()
    maya = hand.stored().person
    desk.do(lambda: people.delete([maya], desk.now()))
    assert GONE in hand.seen()
    assert not hand.window.questions.isEnabled()
    hand.window.tick()
    desk.undo()
    assert GONE not in hand.seen()
    assert hand.shown() == "Before"
    hand.type(" and after")
    hand.save()
    assert hand.question(0).answer == "Before and after"


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_one_window_for_each_conversation(main: MainWindow, desk: TestDesk, talk: int, qtbot: QtBot) -> None:
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    other = conversations.plan(people.add("Jonas Weber", desk.now()), desk.now())
    for interview in (talk, other, talk):
        desk.notes_wanted.emit(interview)
    assert opened[0] is opened[2]
    assert opened[0] is not opened[1]
    for window in opened[:2]:
        assert isinstance(window, NotesWindow)
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.notes_wanted.emit(talk)
    assert opened[3].isVisible()
    opened[3].close()
