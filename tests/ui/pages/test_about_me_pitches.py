"""Pitches as a person uses them: several, named, measured, rehearsed, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models import pitches, profile
from tests.ui.clock import TestDesk
from tests.ui.conftest import Stage
from ui.dialogs.rehearse import RehearseDialog
from ui.pages.about_me_pitches import USUAL, PitchesCard, PitchForm, length_in_words
from ui.widgets.text import Text
from ui.wizards.saved_text import flush_all


@pytest.fixture
def card(desk: TestDesk, shown: Stage) -> PitchesCard:
    made = PitchesCard(desk)
    desk.changes.data.connect(made.refresh)
    window = shown(made, 760, 600)
    made.refresh()
    window.activateWindow()
    QApplication.processEvents()
    return made


def form(card: PitchesCard) -> PitchForm:
    opened = card.rows.form
    assert isinstance(opened, PitchForm)
    return opened


def texts() -> list[str]:
    return [pitch.text for pitch in pitches.pitches()]


def said(card: PitchesCard) -> list[str]:
    return [text.text() for text in card.findChildren(Text) if not text.isHidden()]


def test_the_only_pitch_stands_open_and_is_measured_while_it_is_typed(card: PitchesCard) -> None:
    assert card.rows.opened == USUAL
    assert "About 65 words is 30 seconds. One or two sentences are enough to begin with." in said(card)
    form(card).text.setFocus()
    QTest.keyClicks(form(card).text, "I study cells.")
    assert any(sentence.startswith("3 words, 1 second") for sentence in said(card))
    flush_all(card)
    assert profile.me().pitch == "I study cells."


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (65, "65 words, 30 seconds when spoken. A good length."),
        (100, "100 words, 46 seconds when spoken. Fine where there is time; for 30 seconds, about 65 words."),
        (200, "200 words, 92 seconds when spoken. More than a minute. What could wait until they ask?"),
    ],
)
def test_its_length_is_said_kindly(count: int, said: str) -> None:
    assert length_in_words("word " * count) == said


def test_another_one_is_added_named_preferred_and_brought_back(card: PitchesCard, desk: TestDesk) -> None:
    QTest.keyClicks(form(card).text, "Usual.")
    QTest.mouseClick(card.add, Qt.MouseButton.LeftButton)
    assert len(card.rows.keys()) == 2
    assert card.rows.opened == card.rows.keys()[1]
    QTest.keyClicks(form(card).text, "I like advice.")
    QTest.keyClicks(form(card).name, "Policy")
    QTest.mouseClick(form(card).prefer, Qt.MouseButton.LeftButton)
    assert texts() == ["I like advice.", "Usual."]
    assert pitches.pitches()[0].name == "Policy"
    assert form(card).text.toPlainText() == "I like advice."
    desk.undo()
    assert texts() == ["Usual.", "I like advice."]
    assert form(card).text.toPlainText() == "Usual."


def test_removing_asks_nothing_and_undo_brings_it_back(card: PitchesCard, desk: TestDesk) -> None:
    QTest.mouseClick(card.add, Qt.MouseButton.LeftButton)
    QTest.keyClicks(form(card).text, "Another.")
    QTest.mouseClick(form(card).bin, Qt.MouseButton.LeftButton)
    assert texts() == [""]
    assert card.rows.form is None
    desk.undo()
    assert texts() == ["", "Another."]
    assert len(card.rows.keys()) == 2


def test_a_pitch_begins_with_what_was_written_elsewhere(card: PitchesCard, desk: TestDesk) -> None:
    assert form(card).begin.isHidden()
    desk.do(lambda: profile.edit(desk.now(), background="I study cells.", goals="To choose."))
    assert not form(card).begin.isHidden()
    QTest.mouseClick(form(card).begin, Qt.MouseButton.LeftButton)
    flush_all(card)
    assert texts() == ["I study cells. To choose."]


def test_a_rehearsal_is_remembered_for_this_visit(card: PitchesCard) -> None:
    assert form(card).rehearse.isHidden()
    QTest.keyClicks(form(card).text, "I study cells.")
    QTest.mouseClick(form(card).rehearse, Qt.MouseButton.LeftButton)
    (dialog,) = card.window().findChildren(RehearseDialog)
    dialog.took.emit(USUAL, 34)
    assert "Rehearsed in 34 seconds." in said(card)
    dialog.close()


def test_by_the_keyboard_alone(card: PitchesCard) -> None:
    form(card).text.setFocus()
    QTest.keyClicks(form(card).text, "Usual.")
    QTest.keyClick(form(card).text, Qt.Key.Key_Escape)
    assert card.rows.form is None
    assert texts() == ["Usual."]
    head = card.rows.head(USUAL)
    assert head.hasFocus()
    QTest.keyClick(head, Qt.Key.Key_Return)
    assert form(card).text.hasFocus()
    form(card).finished.setFocus()
    QTest.keyClick(form(card).finished, Qt.Key.Key_Tab)
    assert card.add.hasFocus()
