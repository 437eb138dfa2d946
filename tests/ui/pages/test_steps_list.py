"""My steps as a person types and pastes them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models import organizations, positions
from tests.ui.clock import TestDesk
from tests.ui.conftest import Stage
from ui.pages.steps_list import StepForm, StepsList, StoredSteps
from ui.widgets.text import Text
from ui.wizards.saved_text import flush_all


@pytest.fixture
def steps(desk: TestDesk, shown: Stage) -> StepsList:
    made = StepsList(StoredSteps(desk, None), "My steps")
    desk.changes.data.connect(made.refresh)
    window = shown(made, 760, 600)
    made.refresh()
    window.activateWindow()
    QApplication.processEvents()
    return made


def lines() -> list[str]:
    return [positions.line(step) for step in positions.of(None)]


def opened(steps: StepsList, index: int) -> StepForm:
    steps.rows.open(steps.rows.keys()[index])
    form = steps.rows.form
    assert isinstance(form, StepForm)
    return form


def said(steps: StepsList) -> list[str]:
    return [text.text() for text in steps.findChildren(Text) if not text.isHidden() and text.text()]


def test_pasted_lines_become_steps_and_one_undo_takes_them_back(steps: StepsList, desk: TestDesk) -> None:
    QGuiApplication.clipboard().setText("2019– Postdoc, MPI Leipzig\n2016–2019 PhD, Lisbon\n")
    steps.adder.field.setFocus()
    steps.adder.field.paste()
    QTest.keyClick(steps.adder.field, Qt.Key.Key_Return)
    assert lines() == ["2016–2019 PhD, Lisbon", "since 2019 Postdoc, MPI Leipzig"]
    assert len(steps.rows.keys()) == 2
    assert steps.adder.field.toPlainText() == ""
    assert desk.sentences[-1] == "Added two steps"
    desk.undo()
    assert lines() == []
    assert steps.rows.keys() == []


def test_a_line_that_ends_before_it_begins_says_so_where_it_is_typed(steps: StepsList) -> None:
    QTest.keyClicks(steps.adder.field, "2019-2016 PhD")
    QTest.mouseClick(steps.adder.button, Qt.MouseButton.LeftButton)
    assert "This ends before it begins." in said(steps)
    assert steps.adder.field.toPlainText() == "2019-2016 PhD"
    QTest.keyClicks(steps.adder.field, " in physics")
    assert said(steps) == []
    assert lines() == []


def test_times_are_typed_as_people_type_them(steps: StepsList, desk: TestDesk) -> None:
    desk.do(lambda: positions.add(None, "PhD", desk.now()))
    form = opened(steps, 0)
    form.started.setFocus()
    QTest.keyClicks(form.started, "Sept 2016")
    QTest.keyClick(form.started, Qt.Key.Key_Tab)
    QTest.keyClicks(form.ended, "2015")
    QTest.keyClick(form.ended, Qt.Key.Key_Tab)
    assert "This ends before it begins." in said(steps)
    assert form.ended.accessibleDescription() == "This ends before it begins."
    assert lines() == ["since 2016 PhD"]
    QTest.mouseClick(form.finished, Qt.MouseButton.LeftButton)
    assert steps.rows.form is form  # what is not clear is not lost
    form.ended.setFocus()
    form.ended.selectAll()
    QTest.keyClicks(form.ended, "once")
    form.title.setFocus()
    assert any(sentence.startswith("“once” is not clear.") for sentence in said(steps))
    form.ended.setFocus()
    form.ended.selectAll()
    QTest.keyClicks(form.ended, "12/2021")
    QTest.mouseClick(form.finished, Qt.MouseButton.LeftButton)
    assert steps.rows.form is None
    assert positions.of(None)[0].ended == "2021-12"
    desk.undo()
    assert positions.of(None)[0].ended == ""


def test_half_a_name_makes_no_organisation(steps: StepsList, desk: TestDesk) -> None:
    desk.do(lambda: positions.add(None, "PhD", desk.now()))
    form = opened(steps, 0)
    form.organization.setFocus()
    QTest.keyClicks(form.organization, "MPI")
    assert organizations.names() == []
    QTest.keyClicks(form.organization, " Leipzig")
    form.title.setFocus()
    assert organizations.names() == ["MPI Leipzig"]
    assert lines() == ["PhD, MPI Leipzig"]
    desk.undo()
    assert organizations.names() == []
    assert form.organization.text() == ""


def test_moving_and_removing(steps: StepsList, desk: TestDesk) -> None:
    desk.do(lambda: positions.add(None, "One\nTwo", desk.now()))
    form = opened(steps, 1)
    QTest.mouseClick(form.up, Qt.MouseButton.LeftButton)
    assert lines() == ["Two", "One"]
    QTest.mouseClick(form.bin, Qt.MouseButton.LeftButton)
    assert lines() == ["One"]
    assert steps.adder.field.hasFocus()
    desk.undo()
    assert lines() == ["Two", "One"]


def test_lines_are_moved_and_removed_by_the_keyboard(steps: StepsList, desk: TestDesk) -> None:
    desk.do(lambda: positions.add(None, "One\nTwo", desk.now()))
    second = steps.rows.keys()[1]
    head = steps.rows.head(second)
    head.setFocus()
    QTest.keyClick(head, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert lines() == ["Two", "One"]
    assert head.hasFocus()
    QTest.keyClick(head, Qt.Key.Key_Delete)
    assert lines() == ["One"]
    desk.undo()
    assert lines() == ["Two", "One"]


def test_the_title_is_saved_as_it_is_typed(steps: StepsList, desk: TestDesk) -> None:
    desk.do(lambda: positions.add(None, "2016 PhD", desk.now()))
    form = opened(steps, 0)
    assert form.first_field() is form.title
    QTest.keyClicks(form.title, " in physics")
    flush_all(steps)
    assert lines() == ["2016 PhD in physics"]


def test_tab_follows_the_eye(steps: StepsList, desk: TestDesk) -> None:
    desk.do(lambda: positions.add(None, "One\nTwo\nThree", desk.now()))
    first, second, third = steps.rows.keys()
    steps.rows.open(second)
    form = steps.rows.form
    assert isinstance(form, StepForm)
    order = [
        steps.rows.head(first), form.started, form.ended, form.title, form.organization, form.note, form.up, form.down,
        form.bin, form.finished, steps.rows.head(third), steps.adder.field, steps.adder.button,
    ]  # fmt: skip
    order[0].setFocus()
    for before, after in pairwise(order):
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert after.hasFocus(), after.accessibleName()


def test_a_note_is_typed_and_undone(steps: StepsList, desk: TestDesk) -> None:
    desk.do(lambda: positions.add(None, "2016-2019 Postdoc, MPI Leipzig", desk.now()))
    (key,) = steps.rows.keys()
    steps.rows.open(key)
    form = steps.rows.form
    assert isinstance(form, StepForm)
    QTest.keyClicks(form.note, "Two failed projects, one great team")
    steps.rows.close_form()
    assert positions.of(None)[0].note == "Two failed projects, one great team"
    desk.undo()
    assert positions.of(None)[0].note == ""
