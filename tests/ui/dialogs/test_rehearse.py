"""Rehearsing by the keyboard, with a clock that the test moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.expected_questions import Expected
from models.pitches import Pitch
from tests.ui.clock import TestDesk
from ui.dialogs.rehearse import RehearseDialog
from ui.dialogs.spoken_words import of_pitch, of_question

pytestmark = pytest.mark.usefixtures("theme")
PITCH = Pitch(7, "", "one two three four five six seven eight nine ten eleven twelve thirteen " * 5, usual=True)


class Seconds:
    """A clock that only goes forward, by hand."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Seconds:
    return Seconds()


@pytest.fixture
def dialog(qtbot: QtBot, clock: Seconds, desk: TestDesk) -> RehearseDialog:
    made = RehearseDialog([of_pitch(PITCH)], clock=clock)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


def space(dialog: RehearseDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Space)


def test_space_starts_pauses_and_goes_on(dialog: RehearseDialog, clock: Seconds) -> None:
    took: list[tuple[int, int]] = []
    dialog.took.connect(lambda key, seconds: took.append((key, seconds)))
    assert (dialog.time.text(), dialog.start.text()) == ("0:00", "Start")
    space(dialog)
    assert dialog.start.text() == "Pause"
    clock.now += 34.4
    space(dialog)
    assert (dialog.time.text(), dialog.start.text()) == ("0:34", "Go on")
    assert dialog.outcome.text() == "You took 34 seconds."
    clock.now += 100  # nobody spoke
    space(dialog)
    clock.now += 30
    space(dialog)
    assert dialog.time.text() == "1:04"
    assert dialog.outcome.text() == "You took 64 seconds. Before that: 34."
    assert took == [(7, 34), (7, 64)]


def test_again_begins_at_nothing_and_keeps_what_it_took(dialog: RehearseDialog, clock: Seconds) -> None:
    space(dialog)
    clock.now += 41
    QTest.keyClick(dialog, Qt.Key.Key_R)
    assert (dialog.time.text(), dialog.start.text()) == ("0:00", "Start")
    assert dialog.outcome.text() == "You took 41 seconds."


def test_the_words_show_where_one_should_be(dialog: RehearseDialog, clock: Seconds) -> None:
    def reached() -> str:
        return dialog.card.reached()

    assert reached() == ""
    space(dialog)
    clock.now += 6  # 13 words at 130 a minute
    dialog.show_time()
    assert reached().split() == PITCH.text.split()[:13]
    clock.now += 60
    dialog.show_time()
    assert reached() == PITCH.text.strip()
    assert dialog.card.words.text() == PITCH.text.strip()


def test_leaving_in_the_middle_says_how_long_it_took(dialog: RehearseDialog, clock: Seconds) -> None:
    took: list[int] = []
    dialog.took.connect(lambda _key, seconds: took.append(seconds))
    space(dialog)
    clock.now += 12
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert took == [12]
    assert not dialog.isVisible()


def test_a_glance_takes_no_time(dialog: RehearseDialog, clock: Seconds) -> None:
    space(dialog)
    clock.now += 0.4
    space(dialog)
    assert "You took" not in dialog.outcome.text()


def test_questions_come_one_at_a_time_with_their_answer_hidden(qtbot: QtBot, clock: Seconds, desk: TestDesk) -> None:
    asked = [Expected(1, "Why now?", "Because my contract ends."), Expected(2, "What next?")]
    dialog = RehearseDialog([of_question(one) for one in asked], clock=clock)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.qWaitForWindowActive(dialog)
    assert dialog.heading() == "Why now?"
    assert "contract" not in dialog.card.words.text()
    QTest.keyClick(dialog, Qt.Key.Key_A)
    assert dialog.card.words.text() == "Because my contract ends."
    space(dialog)
    clock.now += 9
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert dialog.heading() == "What next?"
    assert dialog.time.text() == "0:00"
    assert dialog.card.words.text() == "Answer in your own words."
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert dialog.heading() == "What next?"
    QTest.keyClick(dialog, Qt.Key.Key_Left)
    assert dialog.outcome.text() == "You took 9 seconds."
    assert "contract" not in dialog.card.words.text()
