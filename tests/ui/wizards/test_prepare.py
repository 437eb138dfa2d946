"""The wizard as a whole: its steps, what is kept, what undo takes back, and how few clicks it needs."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models import conversations, people, profile, undo
from models.terms import ReasonKind
from tests.ui.wizards.conftest import NOW, Opens
from ui.desk import Desk
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.stepper import Stepper
from ui.wizards.prepare import PERSON, QUESTIONS, SHEET, PrepareWizard

FIRST_AND_LAST = {  # what Tab comes by early and late in each step
    PERSON: (
        "Something else: in your own words",
        "What do you want to learn?",
        "Set a date",
        "Minutes: 20",
        "Form: Video call",
    ),
    QUESTIONS: ("Add what matters to you", "Which step in your career taught you most?", "Your own question"),
    SHEET: ("Your name", "One or two sentences about you"),
}


def button(within: QWidget, words: str) -> Button:
    return next(each for each in within.findChildren(Button) if each.text() == words and each.isVisible())


def press(qtbot: QtBot, within: QWidget, words: str) -> None:
    qtbot.mouseClick(button(within, words), Qt.MouseButton.LeftButton)


def type_in(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def kept(wizard: PrepareWizard) -> conversations.Conversation:
    assert wizard.interview is not None
    conversation = conversations.one(wizard.interview)
    assert conversation is not None
    return conversation


def test_from_nothing_to_a_pdf_in_three_clicks(
    qtbot: QtBot, open_wizard: Opens, maya: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = tmp_path / "sheet.pdf"
    offered: list[str] = []

    def choose(parent: QWidget, title: str, path: str, kinds: str) -> tuple[str, str]:
        offered.append(Path(path).name)
        return str(wanted), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    wizard = open_wizard(maya)
    type_in(qtbot, "Left the bench")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    type_in(qtbot, "How free is it?")
    press(qtbot, wizard, "Next")
    press(qtbot, wizard, "Next")
    qtbot.waitUntil(lambda: QApplication.focusWidget().accessibleName() == "Your name")
    type_in(qtbot, "Ana Sousa")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    type_in(qtbot, "I study how cells repair DNA.")
    press(qtbot, wizard, "Save as PDF…")
    pages = PdfReader(wanted).pages
    text = " ".join(pages[0].extract_text().split())
    assert len(pages) == 1
    assert offered == ["Maya Osei.pdf"]
    for words in ("Left the bench", "How free is it?", "Ana Sousa", "I study how cells repair DNA."):
        assert words in text
    assert kept(wizard).sheet_ready
    assert profile.me().pitch == "I study how cells repair DNA."


def test_what_is_typed_is_there_after_closing_and_reopening(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    interview = wizard.interview
    type_in(qtbot, "Writes advice")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    type_in(qtbot, "Two names")
    press(qtbot, wizard, "Save and close")
    again = open_wizard(maya)
    assert again.interview == interview
    assert kept(again).reasons == {ReasonKind.OTHER: "Writes advice"}
    assert kept(again).want_to_learn == "Two names"
    assert "Writes advice" in [field.text() for field in again.findChildren(Field) if field.isVisible()]
    assert "Two names" in [area.toPlainText() for area in again.findChildren(Area) if area.isVisible()]


@pytest.mark.parametrize("way", ["esc", "keys", "window", "step"])
def test_nothing_is_lost_however_it_is_left(qtbot: QtBot, open_wizard: Opens, maya: int, way: str) -> None:
    wizard = open_wizard(maya)
    interview = wizard.interview
    type_in(qtbot, "Half a sent")
    if way == "esc":
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    elif way == "keys":
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: not isValid(wizard))
    elif way == "window":
        wizard.close()
    else:
        wizard.show_step(SHEET)
    assert interview is not None
    conversation = conversations.one(interview)
    assert conversation is not None
    assert conversation.reasons == {ReasonKind.OTHER: "Half a sent"}


def test_only_the_end_makes_the_sheet_ready(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    first = open_wizard(maya)
    press(qtbot, first, "Save and close")
    second = open_wizard(maya)
    assert not kept(second).sheet_ready
    second.show_step(SHEET)
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    third = open_wizard(maya)
    assert not kept(third).sheet_ready
    third.show_step(SHEET)
    press(qtbot, third, "Save and close")
    assert kept(open_wizard(maya)).sheet_ready


def test_any_step_by_the_list_at_the_side_and_by_keys(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    stepper = wizard.findChild(Stepper)
    assert stepper is not None
    stepper.step_chosen.emit(SHEET)
    assert wizard.step() == SHEET
    qtbot.keyClick(wizard, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: wizard.step() == QUESTIONS)
    press(qtbot, wizard, "Back")
    assert wizard.step() == PERSON
    qtbot.keyClick(wizard, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: wizard.step() == QUESTIONS)


def test_one_visit_to_a_field_is_one_step_of_undo(qtbot: QtBot, open_wizard: Opens, desk: Desk, maya: int) -> None:
    wizard = open_wizard(maya)
    type_in(qtbot, "One")
    qtbot.wait(450)  # a pause saves
    type_in(qtbot, " two")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert kept(wizard).reasons == {ReasonKind.OTHER: "One two"}
    desk.undo()
    assert kept(wizard).reasons == {}


def test_undo_past_the_beginning_closes_it(qtbot: QtBot, open_wizard: Opens, desk: Desk, maya: int) -> None:
    wizard = open_wizard(maya)
    interview = wizard.interview
    assert interview is not None
    desk.undo()
    assert conversations.one(interview) is None
    assert not wizard.isVisible()


@pytest.mark.usefixtures("theme")
def test_somebody_who_is_gone_opens_nothing(desk: Desk, maya: int) -> None:
    people.delete([maya], NOW)
    said: list[str] = []
    desk.problem.connect(said.append)
    gone = PrepareWizard(desk, maya)
    gone.show()
    assert said == ["This person is not there any more."]
    assert not gone.isVisible()


def test_a_name_of_ten_thousand_letters_and_tags(qtbot: QtBot, open_wizard: Opens, store: object) -> None:
    name = '<img src="file:///etc/hostname"> & [*] ' + "Maximiliane " * 830
    wizard = open_wizard(people.add(name, NOW))
    for step in (PERSON, QUESTIONS, SHEET):
        wizard.show_step(step)
        wizard.grab()
        assert wizard.width() <= 1000
        assert wizard.step() == step


def test_every_control_has_a_name_and_tab_reaches_the_end(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    for step in (PERSON, QUESTIONS, SHEET):
        wizard.show_step(step)
        stops: list[QWidget] = []
        for _ in range(60):
            focused = QApplication.focusWidget()
            if focused in stops:
                break
            stops.append(focused)
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
        names = [stop.accessibleName() or getattr(stop, "text", str)() for stop in stops]
        assert all(names[1:]), "only the step itself, which has the focus at first, is without words"
        at = [names.index(words) for words in (*FIRST_AND_LAST[step], "Save and close")]
        assert at == sorted(at), f"Tab goes {names}"


def test_undo_keys_are_the_wizards_outside_of_fields(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    wizard.show_step(QUESTIONS)
    before = undo.can_undo()
    wizard._questions._remove(0)  # pyright: ignore
    assert undo.can_undo() != before
    wizard.setFocus()
    qtbot.keyClick(wizard, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undo.can_undo() == before
