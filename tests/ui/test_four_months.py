"""Four months of a postdoc's search, lived in the real window with the clock moved by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.store import Store
from tests.ui import four_months_ask as ask
from tests.ui import four_months_begin as begin
from tests.ui import four_months_choose as choose
from tests.ui import four_months_meet as meet
from tests.ui import four_months_talk as talk
from tests.ui.clock import TestDesk
from tests.ui.hand import Hand
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "propagateSizeHints", "does not support", extend=True)


@pytest.fixture
def hand(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[Hand]:
    main = MainWindow(desk, store)
    qtbot.addWidget(main.window)
    main.settle()
    main.window.show()
    assert QTest.qWaitForWindowActive(main.window)
    yield Hand(qtbot, main, desk)
    main.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_four_months(hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begin.two_people_one_knows(hand)
    begin.three_of_twelve_values(hand)
    begin.eight_hundred_contacts(hand, tmp_path)
    begin.about_me(hand)
    meet.values_by_cards(hand)
    begin.whom_to_ask(hand)
    outside = ask.opened_outside(monkeypatch)
    ask.a_letter_with_two_times(hand, outside)
    ask.an_unfilled_letter_is_not_sent(hand)
    ask.eight_more_are_asked(hand)
    ask.maya_says_yes(hand)
    ask.prepared_to_the_pdf(hand, tmp_path / "sheet.pdf", monkeypatch)
    talk.notes_while_one_talks(hand)
    talk.looking_back(hand)
    talk.the_introducer_is_deleted_and_comes_back(hand)
    talk.the_promise_is_kept(hand)
    choose.who_does_not_answer(hand)
    meet.late_answers(hand)
    meet.hanna(hand)
    meet.tomasz(hand)
    meet.elif_and_somebody_else(hand)
    meet.careers_evening(hand)
    meet.five_more(hand)
    meet.values_again(hand)
    choose.a_referral(hand)
    choose.the_paths_compared(hand)
    choose.a_check_in(hand)
    choose.four_months_in_numbers(hand)
