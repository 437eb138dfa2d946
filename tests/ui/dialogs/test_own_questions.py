"""The question bank as a person changes it: words are kept as they are typed, and everything can be put back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import own_questions, people, preparing, undo
from models.own_questions import QuestionEntry
from models.terms import QuestionCategory
from tests.ui.clock import THURSDAY, TestDesk
from ui.dialogs.own_questions import OwnQuestionsDialog
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.choice import Combo
from ui.widgets.text import Text

BEGAN = "career_how_began"
TAUGHT = "career_most_taught"


@pytest.fixture
def dialog(desk: TestDesk, qtbot: QtBot) -> OwnQuestionsDialog:
    made = OwnQuestionsDialog(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # closed by a test, looked at afterwards
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


def _entry(key: str) -> QuestionEntry:
    return next(entry for entry in own_questions.entries() if entry.key == key)


def _button(dialog: QWidget, words: str) -> Button:
    (button,) = [b for b in dialog.findChildren(Button) if b.text() == words and b.isVisible()]
    return button


def _area(dialog: QWidget) -> Area:
    (area,) = dialog.findChildren(Area)
    return area


def _write(dialog: OwnQuestionsDialog, words: str) -> None:
    area = _area(dialog)
    area.setFocus()
    area.selectAll()
    QTest.keyClicks(area, words)


def _shown(dialog: QWidget) -> str:
    return "\n".join(text.text() for text in dialog.findChildren(Text) if text.isVisible())


def test_all_questions_stand_by_category_and_the_first_is_open(dialog: OwnQuestionsDialog) -> None:
    assert dialog.list.shown_keys() == [entry.key for entry in own_questions.entries()]
    assert dialog.list.current_key() == TAUGHT
    assert _area(dialog).toPlainText() == _entry(TAUGHT).text


def test_other_words_are_kept_at_the_next_pause_and_can_be_put_back(dialog: OwnQuestionsDialog, qtbot: QtBot) -> None:
    _write(dialog, "Which step taught you most?")
    qtbot.waitUntil(lambda: _entry(TAUGHT).text == "Which step taught you most?")
    assert dialog.list.mark_of(TAUGHT) == "Changed"
    assert "It came as: Which step in your career taught you most?" in _shown(dialog)
    _button(dialog, "Put back").click()
    assert not _entry(TAUGHT).changed
    assert _area(dialog).toPlainText() == _entry(TAUGHT).shipped
    assert dialog.list.mark_of(TAUGHT) == ""


def test_what_was_typed_is_kept_when_another_question_is_picked_or_the_dialog_closed(
    dialog: OwnQuestionsDialog,
) -> None:
    _write(dialog, "One?")
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert _entry(TAUGHT).text == "One?"
    assert dialog.list.current_key() == BEGAN
    _write(dialog, "Two?")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert _entry(BEGAN).text == "Two?"
    assert not dialog.isVisible()


def test_each_visit_is_one_step_of_undo(dialog: OwnQuestionsDialog, desk: TestDesk) -> None:
    for words in ("O", "One?"):
        _write(dialog, words)
        dialog.save_now()
    dialog.list.pick(BEGAN)
    _write(dialog, "Two?")
    dialog.save_now()
    desk.undo()
    assert (_entry(TAUGHT).text, _entry(BEGAN).changed) == ("One?", False)
    assert _area(dialog).toPlainText() == _entry(BEGAN).shipped
    desk.undo()
    assert not _entry(TAUGHT).changed
    assert undo.can_undo() is None


def test_an_emptied_question_keeps_its_words_and_says_so(dialog: OwnQuestionsDialog) -> None:
    area = _area(dialog)
    area.selectAll()
    QTest.keyClick(area, Qt.Key.Key_Delete)
    assert "Write the question first." in _shown(dialog)
    dialog.list.pick(BEGAN)
    assert not _entry(TAUGHT).changed
    dialog.list.pick(TAUGHT)
    assert area.toPlainText() == _entry(TAUGHT).text


def test_hidden_and_taken_back_by_ctrl_z(dialog: OwnQuestionsDialog) -> None:
    _button(dialog, "Hide").click()
    assert _entry(TAUGHT).hidden
    assert dialog.list.mark_of(TAUGHT) == "Hidden"
    assert "Hidden: it is not suggested." in _shown(dialog)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not _entry(TAUGHT).hidden
    assert dialog.list.mark_of(TAUGHT) == ""


def test_ctrl_z_while_typing_is_the_field_s_own(dialog: OwnQuestionsDialog) -> None:
    own_questions.hide(BEGAN, THURSDAY)
    _write(dialog, "X")
    QTest.keyClick(_area(dialog), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _entry(BEGAN).hidden
    assert _area(dialog).toPlainText() == _entry(TAUGHT).text


def test_a_question_of_one_s_own_is_suggested_and_removed(
    dialog: OwnQuestionsDialog, desk: TestDesk, qtbot: QtBot
) -> None:
    interview = preparing.begin(people.add("Lena Fischer", THURSDAY), THURSDAY)
    _button(dialog, "Add a question").click()
    assert _area(dialog).hasFocus()
    QTest.keyClicks(_area(dialog), "Who decides what you do?")
    qtbot.waitUntil(lambda: any(entry.own for entry in own_questions.entries()))
    (own,) = [entry for entry in own_questions.entries() if entry.own]
    assert (dialog.list.current_key(), dialog.list.mark_of(own.key)) == (own.key, "Yours")
    category, value = dialog.findChildren(Combo)
    category.set_current(QuestionCategory.CULTURE)
    category.activated.emit(category.currentIndex())
    value.set_current("autonomy")
    value.activated.emit(value.currentIndex())
    assert (_entry(own.key).category, _entry(own.key).value) == (QuestionCategory.CULTURE, "autonomy")
    offered = {one.question.key for one in preparing.read(interview, each=None).suggested}
    assert own.key in offered
    _button(dialog, "Remove").click()
    assert own.key not in dialog.list.shown_keys()
    assert dialog.list.current_key() == TAUGHT
    desk.undo()
    assert own.key in dialog.list.shown_keys()


def test_a_new_question_without_words_is_none(dialog: OwnQuestionsDialog) -> None:
    _button(dialog, "Add a question").click()
    QTest.keyClicks(_area(dialog), "   ")
    dialog.close()
    assert not any(entry.own for entry in own_questions.entries())


def test_asking_for_a_job_is_said_gently_and_kept(dialog: OwnQuestionsDialog) -> None:
    _write(dialog, "Are you hiring?")
    assert "This sounds like asking for a job." in _shown(dialog)
    dialog.save_now()
    assert _entry(TAUGHT).text == "Are you hiring?"


def test_the_filter_finds_by_words_category_and_mark(dialog: OwnQuestionsDialog) -> None:
    own_questions.hide(BEGAN, THURSDAY)
    dialog.refresh()
    QTest.keyClicks(dialog.filter_field, "hidden")
    assert dialog.list.shown_keys() == [BEGAN]
    dialog.filter_field.setText("career path ADVICE")
    assert dialog.list.shown_keys() == ["career_best_advice"]
    QTest.keyClick(dialog.filter_field, Qt.Key.Key_Return)
    assert dialog.list.current_key() == "career_best_advice"
    assert dialog.isVisible()
    dialog.filter_field.setText("no such words")
    assert dialog.list.shown_keys() == []
    dialog.filter_field.clear()
    assert len(dialog.list.shown_keys()) == len(own_questions.entries())


def test_odd_and_very_long_words_are_kept(dialog: OwnQuestionsDialog) -> None:
    text = "<b>100 % & “كيف” 漢字?</b> " + "why " * 500
    _area(dialog).setPlainText(text)
    dialog.save_now()
    assert _entry(TAUGHT).text == " ".join(text.split())


def test_a_question_removed_meanwhile_closes_quietly(dialog: OwnQuestionsDialog, desk: TestDesk) -> None:
    key = own_questions.add(QuestionCategory.WORK, "What is a good day?", THURSDAY)
    dialog.refresh()
    dialog.list.pick(key)
    own_questions.remove(key, THURSDAY)
    desk.changes.data.emit()
    assert dialog.list.current_key() == TAUGHT
    assert _area(dialog).toPlainText() == _entry(TAUGHT).text
