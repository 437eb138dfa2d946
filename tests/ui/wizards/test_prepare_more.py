"""Preparing: the first three values where they are first useful, and somebody else who joins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import career_values, participants, people, preparing
from tests.ui.wizards.conftest import NOW, Opens
from ui.desk import Desk
from ui.dialogs.participants import ParticipantsDialog
from ui.widgets.chip import Chip
from ui.widgets.press import Press
from ui.wizards.prepare import PERSON, QUESTIONS
from ui.wizards.prepare_questions import FirstValues


def chips(first: QWidget) -> dict[str, Chip]:
    return {chip.text(): chip for chip in first.findChildren(Chip)}


def weighed() -> set[str]:
    return {value.name for value in career_values.values() if value.weight}


def link(within: QWidget, words: str) -> Press:
    return next(one for one in within.findChildren(Press) if one.text() == words and one.isVisible())


def test_three_of_twelve_values_are_tapped_where_they_are_first_useful(
    qtbot: QtBot, open_wizard: Opens, maya: int, desk: Desk
) -> None:
    wizard = open_wizard(maya)
    wizard.show_step(QUESTIONS)
    (first,) = wizard.findChildren(FirstValues)
    assert first.isVisible()
    assert len(chips(first)) == 13, "twelve, and one for all the others"
    before = [question.text for question in preparing.read(wizard.interview or 0).chosen]
    for name in ("Autonomy", "Creativity", "Variety"):
        qtbot.mouseClick(chips(first)[name], Qt.MouseButton.LeftButton)
        assert chips(first)[name].isChecked()
    assert weighed() == {"Autonomy", "Creativity", "Variety"}
    assert [question.text for question in preparing.read(wizard.interview or 0).chosen] != before
    desk.undo()
    assert not chips(first)["Variety"].isChecked()
    assert weighed() == {"Autonomy", "Creativity"}


def test_they_are_not_asked_for_twice(open_wizard: Opens, maya: int, valued: None) -> None:
    wizard = open_wizard(maya)
    wizard.show_step(QUESTIONS)
    (first,) = wizard.findChildren(FirstValues)
    assert first.isHidden()


def test_going_on_without_changes_nothing(open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    wizard.show_step(QUESTIONS)
    wizard.show_step(PERSON)
    assert not weighed()


def test_somebody_else_joins(qtbot: QtBot, open_wizard: Opens, maya: int, desk: Desk) -> None:
    wizard = open_wizard(maya)
    link(wizard, "Somebody else joins…").click()
    dialog = wizard.findChild(ParticipantsDialog)
    assert isinstance(dialog, ParticipantsDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.accept()
    lena = people.add("Lena Fischer", NOW)
    desk.do(lambda: participants.join(wizard.interview or 0, lena, NOW))
    QApplication.processEvents()
    assert link(wizard, "Change who takes part")
    desk.undo()
    QApplication.processEvents()
    assert link(wizard, "Somebody else joins…")
