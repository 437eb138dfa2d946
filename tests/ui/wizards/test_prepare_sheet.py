"""The third step: the sheet, typed on, and its ways out."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from models import conversations, pitches, preparing, profile, settings, sheets
from models.rules.sheet import SheetFacts
from models.terms import Paper
from tests.ui.wizards.conftest import NOW, ZONE, Opens
from tests.ui.wizards.test_prepare import button, kept, press
from tests.ui.wizards.test_prepare_person import chip, sentences
from ui import printing
from ui.desk import Desk
from ui.widgets.choice import DropButton
from ui.widgets.place_to_type import PlaceToType
from ui.widgets.sheet_view import SheetView
from ui.wizards.prepare import SHEET, PrepareWizard
from ui.wizards.prepare_sheet import file_name
from ui.wizards.saved_text import flush_all


@pytest.fixture
def wizard(open_wizard: Opens, maya: int) -> PrepareWizard:
    opened = open_wizard(maya)
    opened.show_step(SHEET)
    return opened


def save_as(monkeypatch: pytest.MonkeyPatch, answer: str) -> list[str]:
    """Answer the file dialog; returns what it was offered."""
    offered: list[str] = []

    def choose(parent: QWidget, title: str, path: str, kinds: str) -> tuple[str, str]:
        offered.append(path)
        return answer, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return offered


def test_the_file_is_named_after_person_and_day_and_the_folder_remembered(
    qtbot: QtBot, wizard: PrepareWizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert wizard.interview is not None
    preparing.set_when(wizard.interview, datetime(2026, 6, 4, 15, 0), ZONE, 25, NOW)
    wizard.refresh()
    offered = save_as(monkeypatch, str(tmp_path / "mine"))
    press(qtbot, wizard, "Save as PDF…")
    press(qtbot, wizard, "Save as PDF…")
    assert Path(offered[0]).name == "Maya Osei 2026-06-04.pdf"
    assert Path(offered[1]).parent == tmp_path
    assert len(PdfReader(tmp_path / "mine.pdf").pages) == 1


def test_no_file_chosen_no_file_written(qtbot: QtBot, wizard: PrepareWizard, monkeypatch: pytest.MonkeyPatch) -> None:
    save_as(monkeypatch, "")
    press(qtbot, wizard, "Save as PDF…")
    assert not kept(wizard).sheet_ready


def test_a_folder_that_is_not_there_is_said(
    qtbot: QtBot, wizard: PrepareWizard, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    desk.problem.connect(said.append)
    save_as(monkeypatch, str(tmp_path / "nowhere" / "x.pdf"))
    press(qtbot, wizard, "Save as PDF…")
    assert said == ["x.pdf was not written: its folder is not there. Choose another folder."]
    assert not kept(wizard).sheet_ready


@pytest.mark.parametrize("printed", [True, False])
def test_printing_makes_the_sheet_ready(
    qtbot: QtBot, wizard: PrepareWizard, monkeypatch: pytest.MonkeyPatch, printed: bool
) -> None:
    seen: list[tuple[SheetFacts, Paper]] = []

    def ask(parent: QWidget, facts: SheetFacts, paper: Paper, title: str) -> bool:
        seen.append((facts, paper))
        return printed

    monkeypatch.setattr(printing, "print_dialog", ask)
    qtbot.mouseClick(chip(wizard, "Letter"), Qt.MouseButton.LeftButton)
    press(qtbot, wizard, "Print")
    assert [paper for _, paper in seen] == [Paper.LETTER]
    assert kept(wizard).sheet_ready is printed


def test_the_paper_is_remembered(qtbot: QtBot, wizard: PrepareWizard) -> None:
    qtbot.mouseClick(chip(wizard, "Letter"), Qt.MouseButton.LeftButton)
    assert settings.paper() is Paper.LETTER


def test_each_letter_typed_on_the_sheet_is_kept(qtbot: QtBot, wizard: PrepareWizard, desk: Desk) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget().accessibleName() == "Your name")
    qtbot.keyClicks(QApplication.focusWidget(), "Ana")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "I")
    desk.changes.data.emit()  # somebody else wrote meanwhile
    qtbot.keyClicks(QApplication.focusWidget(), " ask")
    wizard.close()
    assert (profile.me().name, profile.me().pitch) == ("Ana", "I ask")


def test_too_much_for_a_page_says_what_to_shorten_and_prints_nothing(qtbot: QtBot, wizard: PrepareWizard) -> None:
    assert wizard.interview is not None
    conversations.edit(wizard.interview, {"already_known": "A long story. " * 2000}, NOW)
    wizard.refresh()
    assert "Shorten what is known already" in sentences(wizard)
    for words in ("Preview…", "Save as PDF…", "Print"):
        assert not button(wizard, words).isEnabled()
    press(qtbot, wizard, "Save and close")
    assert not conversations.upcoming(NOW)[0].sheet_ready


@pytest.mark.parametrize(
    ("name", "day", "file"),
    [
        ("Maya Osei", "2026-06-04", "Maya Osei 2026-06-04.pdf"),
        ("Maya Osei", "", "Maya Osei.pdf"),
        ("../../etc/passwd", "", "etc passwd.pdf"),
        ('a<b>:"c|d?*\\e\n\x00f', "", "a b c d e f.pdf"),
        ("CON", "2026-06-04", "Conversation 2026-06-04.pdf"),
        (" . ", "", "Conversation.pdf"),
        ("\u202egnp.exe", "", "gnp.exe.pdf"),
        ("משה כהן", "", "משה כהן.pdf"),
        ("李" * 5000, "", "李" * 53 + ".pdf"),
    ],
)
def test_names_of_files_that_every_system_takes(name: str, day: str, file: str) -> None:
    assert file_name(name, day) == file


def test_another_pitch_is_chosen_typed_and_printed_for_this_conversation(
    qtbot: QtBot, wizard: PrepareWizard, desk: Desk
) -> None:
    def offered() -> DropButton:
        (found,) = [one for one in wizard.findChildren(DropButton) if one.text().startswith("Pitch")]
        return found

    assert not offered().isVisible()
    desk.do(lambda: profile.edit(NOW, pitch="Usual."))
    policy = desk.do(lambda: pitches.add(NOW, "Policy", "I like advice."))
    assert offered().isVisible()
    assert offered().text() == "Pitch: Who I am, in 30 seconds"
    (entry,) = [action for action in offered().menu().actions() if action.text() == "Policy"]
    entry.trigger()
    assert offered().text() == "Pitch: Policy"
    view = wizard.findChildren(SheetView)[0]
    place = view.findChildren(PlaceToType)[1]
    assert place.toPlainText() == "I like advice."
    place.setPlainText("I like good advice.")
    flush_all(wizard)
    assert [pitch.text for pitch in pitches.pitches()] == ["Usual.", "I like good advice."]
    assert wizard.interview is not None
    facts = sheets.facts(wizard.interview, NOW)
    assert facts is not None
    assert facts.who_i_am == "I like good advice."
    desk.undo()
    desk.undo()
    assert pitches.of(wizard.interview).id != policy
    assert place.toPlainText() == "Usual."
