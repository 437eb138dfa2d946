"""The second step: chosen already, swapped, moved, reworded, added to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import preparing
from tests.ui.wizards.conftest import NOW, Opens
from tests.ui.wizards.test_prepare_person import chip, field, sentences
from ui.desk import Desk
from ui.widgets.line import Line
from ui.widgets.press import Press
from ui.wizards.chosen_questions import ChosenQuestions
from ui.wizards.prepare import QUESTIONS, PrepareWizard
from ui.wizards.question_row import Act, QuestionRow
from ui.wizards.suggested_questions import SuggestedQuestions

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def wizard(open_wizard: Opens, maya: int, valued: None) -> PrepareWizard:
    opened = open_wizard(maya)
    opened.show_step(QUESTIONS)
    return opened


def mine(wizard: PrepareWizard) -> list[str]:
    assert wizard.interview is not None
    return [question.text for question in preparing.chosen(wizard.interview)]


def rows(wizard: QWidget) -> list[QuestionRow]:
    chosen = wizard.findChild(ChosenQuestions)
    assert chosen is not None
    return chosen.rows()


def suggestions(wizard: QWidget) -> list[Press]:
    suggested = wizard.findChild(SuggestedQuestions)
    assert suggested is not None
    return suggested.findChildren(Press)


def lines(wizard: QWidget) -> list[str]:
    return [each.text() for each in wizard.findChildren(Line) if each.isVisible()]


def press(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_they_are_chosen_already_and_say_so(wizard: PrepareWizard) -> None:
    assert [row.text() for row in rows(wizard)] == mine(wizard)
    assert {"Your five questions", "15 of 15 min"} <= set(lines(wizard))
    said = sentences(wizard)
    assert "20 minutes, less five for hello, introducing yourself and the close: about five questions" in said
    assert "Covered: career, the work, culture, companies, who else. Not yet:" in said
    ticked = [each.accessibleName() for each in suggestions(wizard) if each.isChecked()]
    assert sorted(ticked) == sorted(mine(wizard))


def test_a_tick_puts_one_on_and_takes_it_off(qtbot: QtBot, wizard: PrepareWizard) -> None:
    before = mine(wizard)
    other = next(each for each in suggestions(wizard) if not each.isChecked())
    press(qtbot, other)
    assert other.accessibleName() in mine(wizard)
    assert other.isChecked()
    assert "18 of 15 min" in lines(wizard)
    assert "three minutes more than there are" in sentences(wizard)
    press(qtbot, other)
    assert mine(wizard) == before
    assert "more than there are" not in sentences(wizard)


def test_the_buttons_move_swap_and_take_off(qtbot: QtBot, wizard: PrepareWizard) -> None:
    first, second, *rest = mine(wizard)
    press(qtbot, rows(wizard)[0].button(Act.DOWN))
    assert mine(wizard) == [second, first, *rest]
    press(qtbot, rows(wizard)[1].button(Act.UP))
    assert mine(wizard) == [first, second, *rest]
    press(qtbot, rows(wizard)[1].button(Act.SWAP))
    assert mine(wizard)[1] not in (first, second, *rest)
    press(qtbot, rows(wizard)[1].button(Act.REMOVE))
    assert mine(wizard) == [first, *rest]
    assert [row.text() for row in rows(wizard)] == mine(wizard)
    assert not rows(wizard)[0].button(Act.UP).isEnabled()
    assert not rows(wizard)[-1].button(Act.DOWN).isEnabled()


def test_all_of_it_by_keyboard(qtbot: QtBot, wizard: PrepareWizard) -> None:
    first, second, *rest = mine(wizard)
    rows(wizard)[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, ALT)
    assert mine(wizard) == [second, first, *rest]
    assert QApplication.focusWidget() is rows(wizard)[1], "the focus goes along"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, ALT)
    assert mine(wizard) == [first, second, *rest]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert QApplication.focusWidget() is rows(wizard)[-1]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert mine(wizard) == [first, second, *rest[:-1]]
    assert QApplication.focusWidget() is rows(wizard)[-1]
    suggestions(wizard)[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    focused = QApplication.focusWidget()
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert focused.accessibleName() in mine(wizard)
    assert QApplication.focusWidget() is focused


def drag(row: QuestionRow, onto: QuestionRow, *, below: bool) -> None:
    window = row.window()
    start = row.mapTo(window, QPoint(60, 20))
    end = onto.mapTo(window, QPoint(60, onto.height() - 6 if below else 4))
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=row.mapFrom(window, start))
    for at in (start + QPoint(0, 12), end):
        QTest.mouseMove(row, row.mapFrom(window, at))
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=row.mapFrom(window, end))


def test_a_row_is_dragged_down_and_up(wizard: PrepareWizard) -> None:
    QTest.qWait(20)
    first, second, third, *rest = mine(wizard)
    drag(rows(wizard)[0], rows(wizard)[2], below=True)
    assert mine(wizard) == [second, third, first, *rest]
    drag(rows(wizard)[2], rows(wizard)[0], below=False)
    assert mine(wizard) == [first, second, third, *rest]


def test_a_click_and_a_drag_to_the_same_place_change_nothing(qtbot: QtBot, wizard: PrepareWizard, desk: Desk) -> None:
    QTest.qWait(20)
    before = mine(wizard)
    with qtbot.assertNotEmitted(desk.changes.data):
        press(qtbot, rows(wizard)[1])
        drag(rows(wizard)[1], rows(wizard)[1], below=True)
    assert mine(wizard) == before


def test_words_are_changed_in_place(qtbot: QtBot, wizard: PrepareWizard) -> None:
    row = rows(wizard)[1]
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    qtbot.keyClicks(QApplication.focusWidget(), "Said in my way?")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert mine(wizard)[1] == rows(wizard)[1].text() == "Said in my way?"
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "Not this")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert wizard.isVisible(), "Esc leaves the words, not the wizard"
    assert mine(wizard)[1] == "Said in my way?"


def test_an_own_question(qtbot: QtBot, wizard: PrepareWizard) -> None:
    own = field(wizard, "Your own question")
    qtbot.keyClicks(own, "  What surprised you? ")
    qtbot.keyClick(own, Qt.Key.Key_Return)
    assert mine(wizard)[-2] == "What surprised you?"
    assert rows(wizard)[-2].label() == "your own"
    assert not rows(wizard)[-2].button(Act.SWAP).isEnabled()
    assert own.text() == ""
    qtbot.keyClick(own, Qt.Key.Key_Return)
    assert len(mine(wizard)) == 6


def test_asking_for_a_job_gets_a_gentle_word_and_is_allowed(qtbot: QtBot, wizard: PrepareWizard) -> None:
    own = field(wizard, "Your own question")
    qtbot.keyClicks(own, "Are you hiring?")
    assert "may sound like asking for a job" in sentences(wizard)
    qtbot.keyClick(own, Qt.Key.Key_Return)
    assert "Are you hiring?" in mine(wizard)
    qtbot.keyClicks(own, "How")
    assert "may sound like" not in sentences(wizard)


def test_values_steer_what_was_not_touched(qtbot: QtBot, wizard: PrepareWizard) -> None:
    before = mine(wizard)
    press(qtbot, chip(wizard, "Autonomy"))
    assert mine(wizard) != before
    press(qtbot, chip(wizard, "Autonomy"))
    press(qtbot, rows(wizard)[0].button(Act.REMOVE))
    touched = mine(wizard)
    press(qtbot, chip(wizard, "Autonomy"))
    assert mine(wizard) == touched


def test_without_any_question_it_says_so(qtbot: QtBot, wizard: PrepareWizard) -> None:
    for _ in mine(wizard):
        press(qtbot, rows(wizard)[0].button(Act.REMOVE))
    assert rows(wizard) == []
    assert "No questions yet" in lines(wizard)
    assert "Not yet covered: career" in sentences(wizard)


def test_undo_shows_at_once(qtbot: QtBot, wizard: PrepareWizard, desk: Desk) -> None:
    before = mine(wizard)
    press(qtbot, rows(wizard)[0].button(Act.DOWN))
    desk.undo()
    assert [row.text() for row in rows(wizard)] == mine(wizard) == before


def test_a_question_with_ten_thousand_letters(wizard: PrepareWizard) -> None:
    assert wizard.interview is not None
    preparing.add_own(wizard.interview, "<b>Why</b> " * 1000, NOW)
    wizard.refresh()
    wizard.grab()
    assert wizard.height() <= 720
