"""What they may ask me: added with one click or typed, answered, ordered, practised."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models import expected_questions, profile
from tests.ui.clock import TestDesk
from tests.ui.conftest import Stage
from ui.dialogs.rehearse import RehearseDialog
from ui.pages.about_me_questions import QuestionForm, QuestionsCard
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.wizards.saved_text import flush_all


@pytest.fixture
def card(desk: TestDesk, shown: Stage) -> QuestionsCard:
    made = QuestionsCard(desk)
    desk.changes.data.connect(made.refresh)
    window = shown(made, 760, 600)
    made.refresh()
    window.activateWindow()
    QApplication.processEvents()
    return made


def texts() -> list[str]:
    return [question.text for question in expected_questions.questions()]


def chip(card: QuestionsCard, text: str) -> Chip:
    QApplication.processEvents()  # what a layout takes is shown a moment later
    (found,) = [one for one in card.findChildren(Chip) if one.text() == text and not one.isHidden()]
    return found


def test_one_click_adds_a_common_one_with_what_was_typed_elsewhere(card: QuestionsCard, desk: TestDesk) -> None:
    desk.do(lambda: profile.edit(desk.now(), interests="How evidence is weighed."))
    QTest.mouseClick(chip(card, "Why this field?"), Qt.MouseButton.LeftButton)
    (question,) = expected_questions.questions()
    assert (question.text, question.answer) == ("Why this field?", "How evidence is weighed.")
    assert "Why this field?" not in card.offered()
    desk.undo()
    assert texts() == []
    assert "Why this field?" in card.offered()


def test_typing_answering_and_moving(card: QuestionsCard, desk: TestDesk) -> None:
    card.adder.field.setFocus()
    for text in ("Why now?", "What next?"):
        QTest.keyClicks(card.adder.field, text)
        QTest.keyClick(card.adder.field, Qt.Key.Key_Return)
    assert texts() == ["Why now?", "What next?"]
    assert card.adder.field.toPlainText() == ""
    second = card.rows.keys()[1]
    QTest.mouseClick(card.rows.head(second), Qt.MouseButton.LeftButton)
    form = card.rows.form
    assert isinstance(form, QuestionForm)
    QTest.keyClicks(form.answer, "A year of policy work.")
    flush_all(card)
    assert expected_questions.questions()[1].answer == "A year of policy work."
    assert not form.down.isEnabled()
    QTest.mouseClick(form.up, Qt.MouseButton.LeftButton)
    assert texts() == ["What next?", "Why now?"]
    assert card.rows.opened == second
    assert not form.up.isEnabled()
    QTest.mouseClick(form.bin, Qt.MouseButton.LeftButton)
    assert texts() == ["Why now?"]
    desk.undo()
    assert texts() == ["What next?", "Why now?"]


def test_practising_shows_one_at_a_time(card: QuestionsCard, desk: TestDesk) -> None:
    assert card.practise.isHidden()
    desk.do(lambda: expected_questions.add("Why now?", desk.now(), "Because."))
    QTest.mouseClick(card.practise, Qt.MouseButton.LeftButton)
    (dialog,) = card.window().findChildren(RehearseDialog)
    assert "hidden" in dialog.card.words.text()
    (show,) = [button for button in dialog.findChildren(Button) if button.text() == "Show my answer"]
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert dialog.card.words.text() == "Because."
    dialog.close()


def test_what_is_deleted_meanwhile_closes_its_form(card: QuestionsCard, desk: TestDesk) -> None:
    question = desk.do(lambda: expected_questions.add("Why now?", desk.now()))
    assert question is not None
    card.rows.open(question)
    desk.do(lambda: expected_questions.remove(question, desk.now()))
    assert card.rows.form is None
    assert card.rows.keys() == []
