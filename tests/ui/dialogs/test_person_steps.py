"""Somebody's past and present jobs: typed in the dialog, saved with the rest or not at all, shown in the panel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import organizations, people, positions, undo
from tests.models.people_book import NOW
from tests.ui.clock import TestDesk
from ui.dialogs.person import PersonDialog
from ui.pages.person_steps import PersonSteps
from ui.pages.steps_list import StepForm


@pytest.fixture
def maya(desk: TestDesk) -> int:
    person = people.add("Maya Osei", NOW)
    positions.add(person, "2008 PhD, Leeds", NOW)
    undo.forget()
    return person


@pytest.fixture
def dialog(desk: TestDesk, qtbot: QtBot, maya: int) -> PersonDialog:
    made = PersonDialog(desk, maya)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def lines(person: int) -> list[str]:
    return [positions.line(step) for step in positions.of(person)]


def test_steps_are_saved_with_the_rest_as_one_step(dialog: PersonDialog, desk: TestDesk, maya: int) -> None:
    QTest.keyClicks(dialog.steps.adder.field, "2014 Fellow, Royal Society")
    QTest.keyClick(dialog.steps.adder.field, Qt.Key.Key_Return)
    dialog.steps.rows.open(dialog.steps.rows.keys()[0])
    QApplication.processEvents()
    form = dialog.steps.rows.form
    assert isinstance(form, StepForm)
    QTest.keyClicks(form.title, " in chemistry")
    assert lines(maya) == ["2008 PhD, Leeds"]  # nothing before Save
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert lines(maya) == ["2008 PhD in chemistry, Leeds", "2014 Fellow, Royal Society"]
    assert not dialog.isVisible()
    desk.undo()
    assert lines(maya) == ["2008 PhD, Leeds"]
    assert organizations.names() == ["Leeds"]


def test_cancel_takes_all_of_it_back(dialog: PersonDialog, maya: int) -> None:
    QTest.keyClicks(dialog.steps.adder.field, "2014 Fellow")
    QTest.keyClick(dialog.steps.adder.field, Qt.Key.Key_Return)
    dialog.steps.rows.open(dialog.steps.rows.keys()[0])
    QApplication.processEvents()
    form = dialog.steps.rows.form
    assert isinstance(form, StepForm)
    QTest.mouseClick(form.bin, Qt.MouseButton.LeftButton)
    assert len(dialog.steps.rows.keys()) == 1
    dialog.reject()
    assert lines(maya) == ["2008 PhD, Leeds"]
    assert undo.can_undo() is None


def test_a_line_that_was_typed_and_not_added_is_saved_too(dialog: PersonDialog, maya: int) -> None:
    QTest.keyClicks(dialog.steps.adder.field, "since 2014 Fellow")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert lines(maya) == ["2008 PhD, Leeds", "since 2014 Fellow"]


def test_what_is_not_clear_keeps_the_dialog_open(dialog: PersonDialog, maya: int) -> None:
    QTest.keyClicks(dialog.steps.adder.field, "2014-2012 Fellow")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.steps.adder.field.accessibleDescription() == "This ends before it begins."
    assert lines(maya) == ["2008 PhD, Leeds"]


def test_a_person_deleted_meanwhile_gets_a_sentence(dialog: PersonDialog, desk: TestDesk, maya: int) -> None:
    QTest.keyClicks(dialog.steps.adder.field, "2014 Fellow")
    people.delete([maya], NOW)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert desk.problems == ["This person is not there any more."]


def test_escape_in_a_step_closes_the_step_alone(dialog: PersonDialog) -> None:
    dialog.steps.rows.open(dialog.steps.rows.keys()[0])
    QApplication.processEvents()
    form = dialog.steps.rows.form
    assert isinstance(form, StepForm)
    QTest.keyClick(form.title, Qt.Key.Key_Escape)
    assert dialog.steps.rows.form is None
    assert dialog.isVisible()


def test_times_move_a_step_to_its_place(dialog: PersonDialog, maya: int) -> None:
    QTest.keyClicks(dialog.steps.adder.field, "2004 BSc")
    QTest.keyClick(dialog.steps.adder.field, Qt.Key.Key_Return)
    first = dialog.steps.rows.keys()[0]
    dialog.steps.rows.open(first)
    QApplication.processEvents()
    form = dialog.steps.rows.form
    assert isinstance(form, StepForm)
    form.started.setText("")
    form.ended.setText("")
    QTest.keyClicks(form.started, "2010")
    QTest.mouseClick(form.finished, Qt.MouseButton.LeftButton)
    assert dialog.steps.rows.keys()[1] == first
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert lines(maya) == ["2008 PhD, Leeds", "since 2010 BSc"]


def test_the_panel_shows_them_in_a_few_lines(desk: TestDesk, qtbot: QtBot, maya: int) -> None:
    section = PersonSteps()
    qtbot.addWidget(section)
    section.show_person(maya)
    assert section.text.text() == "2008 PhD, Leeds"
    section.show_person(people.add("Lena Fischer", NOW))
    assert section.isHidden()
