"""The referral dialog: noted in one step, changed, deleted, and a gentle word where no day is said."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import people, referrals, undo
from models.referrals import ReferralFacts
from models.terms import ReferralOutcome
from tests.models.people_book import ago, met
from tests.ui.clock import TestDesk
from ui.dialogs.referral import ReferralDialog

TODAY = date(2026, 6, 4)


@pytest.fixture
def tomasz(desk: TestDesk) -> int:
    return met("Tomasz Brandt", ago(days=60), greet_as="Tomasz")


def open_dialog(desk: TestDesk, qtbot: QtBot, person: int, referral: int | None = None) -> ReferralDialog:
    dialog = ReferralDialog(desk, person, referral)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_it_is_noted_in_one_step(desk: TestDesk, qtbot: QtBot, tomasz: int) -> None:
    dialog = open_dialog(desk, qtbot, tomasz)
    assert dialog.windowTitle() == "A referral by Tomasz"
    QTest.keyClicks(dialog.organization, "Roche")
    QTest.keyClicks(dialog.role, "data scientist")
    dialog.ticks["offered"].click()
    dialog.days["offered"].show_day(date(2026, 6, 1))
    dialog.outcome.chip(ReferralOutcome.INTERVIEW).click()
    dialog.note.setPlainText("wrote at once")
    QTest.keyClick(dialog.role, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (one,) = referrals.of_person(tomasz)
    assert one.facts == ReferralFacts(
        "Roche", "data scientist", TODAY, date(2026, 6, 1), None, ReferralOutcome.INTERVIEW, "wrote at once"
    )
    assert desk.sentences == ["Noted a referral of Tomasz Brandt"]
    desk.undo()
    assert referrals.of_person(tomasz) == ()


def test_a_day_belongs_to_its_tick_and_is_never_to_come(desk: TestDesk, qtbot: QtBot, tomasz: int) -> None:
    dialog = open_dialog(desk, qtbot, tomasz)
    assert dialog.days["asked"].isEnabled()
    assert not dialog.days["made"].isEnabled()
    dialog.ticks["made"].click()
    assert dialog.days["made"].isEnabled()
    dialog.days["made"].show_day(date(2027, 1, 1))
    assert dialog.days["made"].day() == TODAY


def test_without_a_day_it_says_so_and_stays(desk: TestDesk, qtbot: QtBot, tomasz: int) -> None:
    dialog = open_dialog(desk, qtbot, tomasz)
    dialog.ticks["asked"].click()
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.problem.isVisible()
    dialog.ticks["made"].click()
    assert not dialog.problem.isVisible()
    dialog.save.click()
    assert not dialog.isVisible()
    assert [one.standing for one in referrals.of_person(tomasz)] == ["made"]


def test_changing_shows_what_is_there(desk: TestDesk, qtbot: QtBot, tomasz: int) -> None:
    said = ReferralFacts("Roche", "editor", None, None, date(2026, 6, 1), ReferralOutcome.OPEN, "x")
    number = referrals.add(tomasz, said, desk.now())
    dialog = open_dialog(desk, qtbot, tomasz, number)
    assert dialog.facts() == said
    before = undo.can_undo()
    dialog.save.click()
    assert undo.can_undo() == before  # nothing changed
    dialog = open_dialog(desk, qtbot, tomasz, number)
    dialog.outcome.chip(ReferralOutcome.OFFER).click()
    dialog.save.click()
    assert [one.facts.outcome for one in referrals.of_person(tomasz)] == [ReferralOutcome.OFFER]


def test_delete_is_for_what_is_there(desk: TestDesk, qtbot: QtBot, tomasz: int) -> None:
    assert not open_dialog(desk, qtbot, tomasz).delete.isVisible()
    number = referrals.add(tomasz, ReferralFacts(asked_on=TODAY), desk.now())
    open_dialog(desk, qtbot, tomasz, number).delete.click()
    assert referrals.of_person(tomasz) == ()
    desk.undo()
    assert len(referrals.of_person(tomasz)) == 1


def test_cancel_writes_nothing_and_who_is_gone_is_said(desk: TestDesk, qtbot: QtBot, tomasz: int) -> None:
    dialog = open_dialog(desk, qtbot, tomasz)
    dialog.organization.setText("Roche")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert referrals.of_person(tomasz) == ()
    dialog = open_dialog(desk, qtbot, tomasz)
    people.delete([tomasz], desk.now())
    dialog.save.click()
    assert dialog.isVisible()  # what was typed is still there
    assert desk.problems == ["This person is not there any more."]


def test_a_long_name_keeps_the_dialog_small(desk: TestDesk, qtbot: QtBot) -> None:
    person = met("Maximiliane " * 60, ago(days=60), organization="<b>Long</b> " * 40)
    dialog = open_dialog(desk, qtbot, person)
    assert dialog.width() <= 520
    assert dialog.height() <= 640
