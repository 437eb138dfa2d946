"""Gave or offered something: noted as a contact, or on to the letter."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import people, profile, settings
from models.giving import Gift
from models.rules.days import local_day
from models.terms import LetterPurpose, Purpose
from tests.models.people_book import ago, met
from tests.ui.clock import TestDesk
from ui.dialogs.gave import GaveDialog


@pytest.fixture
def lena(desk: TestDesk) -> int:
    return met("Lena Fischer", ago(days=30), greet_as="Lena")


@pytest.fixture
def dialog(desk: TestDesk, qtbot: QtBot, lena: int) -> GaveDialog:
    profile.edit(desk.now(), offer="I read drafts\nin three languages")
    made = GaveDialog(desk, lena)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def told(desk: TestDesk, person: int) -> list[tuple[date, str]]:
    detail = people.detail(person, desk.now())
    assert detail is not None
    lines = [line for line in detail.story if line.purpose is Purpose.GAVE]
    return [(local_day(line.at, settings.zone()), line.text) for line in lines]


def test_an_article_is_noted_with_its_day(desk: TestDesk, dialog: GaveDialog, lena: int) -> None:
    assert dialog.windowTitle() == "Something for Lena"
    assert not dialog.to.isVisible()
    QTest.keyClicks(dialog.line, "on leaving the bench")
    dialog.day.show_day(date(2026, 6, 2))
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert told(desk, lena) == [(date(2026, 6, 2), "You sent an article: on leaving the bench")]
    assert desk.sentences == ["Noted what you gave Lena Fischer"]
    desk.undo()
    assert told(desk, lena) == []


def test_what_i_can_offer_is_at_hand(desk: TestDesk, dialog: GaveDialog, lena: int) -> None:
    assert not dialog.offer.isVisible()
    dialog.what.chip(Gift.HELP).click()
    assert dialog.offer.text() == "What you can offer: I read drafts in three languages  Use it"
    dialog.offer.link_activated.emit("use")
    dialog.note.click()
    assert told(desk, lena)[0][1] == "You offered your help: I read drafts in three languages"


def test_an_introduction_asks_to_whom_and_enters_both_stories(desk: TestDesk, dialog: GaveDialog, lena: int) -> None:
    tomasz = met("Tomasz Brandt", ago(days=60))
    dialog.what.chip(Gift.INTRODUCED).click()
    assert dialog.to.isVisible()
    dialog.to.setText("Tomasz Brandt")
    dialog.note.click()
    assert told(desk, lena)[0][1] == "You introduced Lena Fischer to Tomasz Brandt."
    assert told(desk, tomasz)[0][1] == "You introduced Lena Fischer to Tomasz Brandt."


def test_a_name_typed_for_an_introduction_is_not_used_for_something_else(
    desk: TestDesk, dialog: GaveDialog, lena: int
) -> None:
    dialog.what.chip(Gift.INTRODUCED).click()
    dialog.to.setText("Somebody New")
    dialog.what.chip(Gift.OTHER).click()
    dialog.note.click()
    assert told(desk, lena)[0][1] == "You gave something."
    assert people.names("Somebody") == []


def test_write_it_opens_the_letter_and_notes_nothing_yet(
    desk: TestDesk, qtbot: QtBot, dialog: GaveDialog, lena: int
) -> None:
    with qtbot.waitSignal(desk.write_wanted, timeout=500) as caught:
        dialog.write.click()
    assert caught.args == [lena, LetterPurpose.GAVE, None]
    assert told(desk, lena) == []
    assert not dialog.isVisible()


def test_who_is_gone_meanwhile_is_said(desk: TestDesk, dialog: GaveDialog, lena: int) -> None:
    people.delete([lena], desk.now())
    dialog.note.click()
    assert desk.problems == ["This person is not there any more."]
    assert dialog.isVisible()


def test_a_day_to_come_is_not_offered(dialog: GaveDialog) -> None:
    dialog.day.show_day(date(2030, 1, 1))
    assert dialog.day.day() == date(2026, 6, 4)
