"""Times offered in a letter, and the date that a yes leads to: as a user clicks it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import conversations, letters, offered_times, people, profile
from models.terms import Channel, LetterPurpose, Stage
from tests.ui.clock import TestDesk
from ui.dialogs.letter import LetterDialog
from ui.dialogs.offer_time import OfferTimeDialog
from ui.dialogs.said_yes import SaidYesDialog

MONDAY = datetime(2026, 6, 8, 9, 0, tzinfo=UTC)  # 10:00 in Lisbon
LINES = ["Monday 8 June, 10:00", "Wednesday 10 June, 15:00"]


@pytest.fixture
def maya(desk: TestDesk) -> int:
    profile.edit(desk.now(), name="Ana", pitch="I study how cells repair DNA.")
    return people.add("Maya Osei", desk.now(), how_known="We met in Leeds.")


@pytest.fixture
def letter(desk: TestDesk, maya: int, qtbot: QtBot) -> Callable[[], LetterDialog]:
    def open_() -> LetterDialog:
        dialog = LetterDialog(desk, maya, LetterPurpose.REQUEST)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_


def edit(dialog: LetterDialog, chip: int) -> OfferTimeDialog:
    dialog._times.chips[chip].click()
    return dialog.findChildren(OfferTimeDialog)[-1]


def sent(dialog: LetterDialog) -> None:
    dialog._foot.copy.click()
    dialog._foot.yes.click()


def test_two_times_at_a_click_and_kept_when_sent(desk: TestDesk, maya: int, letter: Callable[[], LetterDialog]) -> None:
    dialog = letter()
    dialog._times.suggest.click()
    assert "Times that suit me:\n" + "\n".join(LINES) in dialog._body.toPlainText()
    assert [chip.text() for chip in dialog._times.chips] == ["Mon 8 June, 10:00", "Wed 10 June, 15:00"]
    assert dialog._guide.length.text() == "38 words"  # with their lead; the times are not counted
    dialog.reject()
    dialog = letter()
    assert len(dialog._times.chips) == 2
    sent(dialog)
    assert [one.starts_at for one in offered_times.offered(maya, desk.now())] == [MONDAY, MONDAY + timedelta(hours=53)]
    desk.undo()
    assert offered_times.offered(maya, desk.now()) == ()


def test_a_third_time_and_no_fourth(letter: Callable[[], LetterDialog]) -> None:
    dialog = letter()
    dialog._times.suggest.click()
    dialog._times.more.click()
    assert len(dialog._times.chips) == 3
    assert not dialog._times.more.isVisible()


def test_a_time_is_changed_in_a_small_window(desk: TestDesk, maya: int, letter: Callable[[], LetterDialog]) -> None:
    tom = people.add("Tom", desk.now())
    offered_times.accept(tom, desk.now(), MONDAY + timedelta(days=1))
    dialog = letter()
    dialog._times.suggest.click()
    small = edit(dialog, 0)
    small._date.setDate(QDate(2026, 6, 9))
    assert small._gentle.text() == "You are talking with Tom then."
    small._time.setTime(QTime(11, 30))
    assert not small._gentle.isVisible()
    small.offer.click()
    assert "Tuesday 9 June, 11:30\nWednesday 10 June, 15:00" in dialog._body.toPlainText()
    assert "Monday 8 June" not in dialog._body.toPlainText()
    edit(dialog, 0).off.click()
    edit(dialog, 0).off.click()
    assert "Times that suit me" not in dialog._body.toPlainText()
    assert dialog._times.suggest.isVisible()


def test_a_text_changed_by_hand_keeps_its_words(letter: Callable[[], LetterDialog]) -> None:
    dialog = letter()
    dialog._body.setPlainText("Dear Maya,\n\nCould we talk for 20 minutes?\n\nAna")
    dialog._times.suggest.click()
    assert dialog._body.toPlainText() == (
        "Dear Maya,\n\nCould we talk for 20 minutes?\n\nTimes that suit me:\n" + "\n".join(LINES) + "\n\nAna"
    )
    dialog._body.undo()
    assert "Times that suit me" not in dialog._body.toPlainText()
    assert dialog._times.chips == []  # the text is what counts


def test_a_line_that_is_taken_out_by_hand_is_not_offered(
    desk: TestDesk, maya: int, letter: Callable[[], LetterDialog]
) -> None:
    dialog = letter()
    dialog._times.suggest.click()
    dialog._body.setPlainText(dialog._body.toPlainText().replace(LINES[0] + "\n", ""))
    assert [chip.text() for chip in dialog._times.chips] == ["Wed 10 June, 15:00"]
    sent(dialog)
    assert len(offered_times.offered(maya, desk.now())) == 1


def test_their_time_zone_is_said_in_the_letter_once_it_is_known(
    desk: TestDesk, maya: int, letter: Callable[[], LetterDialog], qtbot: QtBot
) -> None:
    dialog = letter()
    dialog._times.suggest.click()
    small = edit(dialog, 1)
    with qtbot.waitActive(small):
        small.activateWindow()
    small._zone.setFocus()
    small._zone.setText("Toronto")
    small._zone.commit()
    assert "10:00 in Toronto" in small._there.text()
    small.reject()
    assert people.detail(maya, desk.now()).zone == "America/Toronto"
    assert "Wednesday 10 June, 10:00 your time (15:00 mine)" in dialog._body.toPlainText()
    assert "05:00 your time" in dialog._body.toPlainText()
    assert "early or late where they are" in dialog._times._note.text()


def test_another_wording_keeps_the_times(letter: Callable[[], LetterDialog]) -> None:
    dialog = letter()
    dialog._times.suggest.click()
    dialog._begin_again("request_advice_email")
    assert "your advice" in dialog._body.toPlainText()
    assert LINES[1] in dialog._body.toPlainText()
    dialog.reject()
    assert "your advice" in letter()._body.toPlainText()


# --- they said yes


@pytest.fixture
def said_yes(desk: TestDesk, maya: int, qtbot: QtBot) -> Callable[..., SaidYesDialog]:
    def open_(*times: datetime) -> SaidYesDialog:
        draft = letters.draft(maya, LetterPurpose.REQUEST, Channel.EMAIL, desk.now())
        assert draft is not None
        letters.sent(draft, "s", "b", desk.now(), times=times)
        dialog = SaidYesDialog(desk, maya)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_


def test_one_of_the_offered_times_is_one_click(
    desk: TestDesk, maya: int, said_yes: Callable[..., SaidYesDialog]
) -> None:
    wanted: list[tuple[int, str]] = []
    desk.write_wanted.connect(lambda person, purpose, _talk: wanted.append((person, purpose)))
    dialog = said_yes(MONDAY, MONDAY + timedelta(days=2))
    assert [chip.isChecked() for chip in dialog.chips] == [True, False]
    dialog.chips[1].click()
    assert [chip.isChecked() for chip in dialog.chips] == [False, True]
    dialog.reply.click()
    (talk,) = conversations.upcoming(desk.now())
    assert (talk.person, talk.starts_at) == (maya, MONDAY + timedelta(days=2))
    assert people.detail(maya, desk.now()).stage is Stage.SCHEDULED
    assert wanted == [(maya, LetterPurpose.ACCEPTED_REPLY)]
    assert desk.sentences == ["Maya Osei said yes"]
    desk.undo()
    assert people.detail(maya, desk.now()).stage is Stage.ASKED
    assert conversations.upcoming(desk.now()) == ()


def test_another_time_without_writing_back(desk: TestDesk, maya: int, said_yes: Callable[..., SaidYesDialog]) -> None:
    wanted: list[int] = []
    desk.write_wanted.connect(lambda person, *_: wanted.append(person))
    dialog = said_yes(MONDAY)
    dialog._date.setDate(QDate(2026, 6, 11))
    dialog._time.setTime(QTime(16, 15))
    assert not dialog.chips[0].isChecked()
    dialog.keep.click()
    (talk,) = conversations.upcoming(desk.now())
    assert talk.starts_at == datetime(2026, 6, 11, 15, 15, tzinfo=UTC)
    assert wanted == []


def test_no_offers_no_date(desk: TestDesk, maya: int, said_yes: Callable[..., SaidYesDialog]) -> None:
    dialog = said_yes()
    assert dialog.chips == []
    dialog.no_date.click()
    assert people.detail(maya, desk.now()).stage is Stage.AGREED
    assert conversations.upcoming(desk.now()) == ()


def test_escape_notes_nothing(desk: TestDesk, maya: int, said_yes: Callable[..., SaidYesDialog]) -> None:
    dialog = said_yes(MONDAY)
    dialog.reject()
    assert people.detail(maya, desk.now()).stage is Stage.ASKED


def test_a_person_deleted_meanwhile_is_said(desk: TestDesk, maya: int, said_yes: Callable[..., SaidYesDialog]) -> None:
    dialog = said_yes(MONDAY)
    people.delete([maya], desk.now())
    dialog.reply.click()
    assert dialog.isVisible()
    assert len(desk.problems) == 1


def test_the_answer_to_a_yes_has_the_date(
    desk: TestDesk, maya: int, said_yes: Callable[..., SaidYesDialog], qtbot: QtBot
) -> None:
    said_yes(MONDAY).keep.click()
    dialog = LetterDialog(desk, maya, LetterPurpose.ACCEPTED_REPLY)
    qtbot.addWidget(dialog)
    dialog.show()
    assert LINES[0] in dialog._body.toPlainText()
    assert not dialog._times.isVisible()
    QTest.keyClicks(dialog._body, "PS. ")
    dialog._foot.copy.click()
    dialog._foot.yes.click()
    assert people.detail(maya, desk.now()).stage is Stage.SCHEDULED
