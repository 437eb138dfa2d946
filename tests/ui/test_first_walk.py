"""The first ten minutes in the real window, with the clicks counted: from a name to the sheet, and to thanks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from models import followups, people
from models.store import Store
from models.terms import Circle, FollowUpKind, Stage
from tests.ui.clock import TestDesk
from tests.ui.hand import Hand
from ui.main_window import MainWindow
from ui.widgets.field import Field
from ui.wizards.import_people import ImportWizard
from ui.wizards.look_back import LookBackWizard
from ui.wizards.prepare import PrepareWizard

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
EXPORT = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Maya,Osei,https://www.linkedin.com/in/maya,,Royal Society,Policy advisor,12 Mar 2024\n"
    "Lena,Fischer,https://www.linkedin.com/in/lena,,DFG,Programme officer,1 Jan 2020\n"
)


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    assert QTest.qWaitForWindowActive(made.window)
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hand(qtbot: QtBot, main: MainWindow, desk: TestDesk) -> Hand:
    return Hand(qtbot, main, desk)


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def prepare(qtbot: QtBot, hand: Hand) -> None:
    """From the opened wizard to the PDF."""
    qtbot.waitUntil(lambda: isinstance(hand.opened[-1], PrepareWizard))
    qtbot.waitUntil(lambda: hand.opened[-1].isAncestorOf(QApplication.focusWidget()))
    hand.type("Left the bench after a second postdoc.")
    hand.key(Qt.Key.Key_Tab)
    hand.type("Is advisory work as free as it looks?")
    hand.press("Next")
    hand.press("Next")
    qtbot.waitUntil(lambda: QApplication.focusWidget().accessibleName() == "Your name")
    hand.type("Ana Sousa")
    hand.key(Qt.Key.Key_Return)
    hand.type("I study how cells repair DNA.")
    hand.press("Save as PDF…")


def printed(path: Path) -> str:
    (page,) = PdfReader(path).pages
    return " ".join(page.extract_text().split())


def test_from_a_fresh_start_to_the_sheet(qtbot: QtBot, hand: Hand, desk: TestDesk, sheet: Path) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    hand.type("Maya Osei")
    hand.press("Add")
    hand.press("We worked together")
    hand.press("Prepare a conversation")
    prepare(qtbot, hand)
    text = printed(sheet)
    for words in ("Maya Osei", "Left the bench", "as free as it looks?", "Ana Sousa", "how cells repair DNA"):
        assert words in text
    assert hand.clicks <= 15
    ((maya, _),) = people.names("Maya")
    detail = people.detail(maya, desk.now())
    assert detail is not None
    assert detail.circle is Circle.ACQUAINTANCE


def test_from_an_import_and_a_pick_to_the_sheet(
    qtbot: QtBot, hand: Hand, desk: TestDesk, sheet: Path, tmp_path: Path
) -> None:
    export = tmp_path / "Connections.csv"
    export.write_text(EXPORT, encoding="utf-8")
    hand.press("Import people you know…")
    wizard = hand.opened[-1]
    assert isinstance(wizard, ImportWizard)
    hand.press("Choose a file…")
    dialog = wizard.findChild(QFileDialog)
    dialog.fileSelected.emit(str(export))
    dialog.close()
    hand.press("Import 2 people")
    qtbot.waitUntil(lambda: people.count() == 2)
    view = wizard.pick.list
    qtbot.waitUntil(lambda: view.model().rowCount() == 2)
    place = next(
        view.visualRect(view.model().index(row, 0)).center()
        for row in range(2)
        if "Maya" in str(view.model().index(row, 0).data())
    )
    hand.clicks += 2
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hand.press("We worked together")
    hand.press("Prepare a conversation")
    prepare(qtbot, hand)
    assert "Policy advisor, Royal Society" in printed(sheet)
    assert hand.clicks <= 20


def test_after_the_conversation_thanks_and_then_a_check_in(qtbot: QtBot, hand: Hand, desk: TestDesk) -> None:
    maya = people.add("Maya Osei", desk.now())
    desk.changes.data.emit()
    hand.main.window.show_page("people")
    desk.person_wanted.emit(maya)
    hand.press("We talked")
    qtbot.waitUntil(lambda: isinstance(hand.opened[-1], LookBackWizard))
    hand.press("Save and close")
    assert FollowUpKind.THANK_YOU in [due.kind for due in followups.due(desk.now())]
    desk.clock.go_on(hours=20)
    hand.main.window.show_page("today")
    desk.changes.time_passed.emit()
    hand.press("Write")
    letter = hand.opened[-1]
    assert QTest.qWaitForWindowActive(letter)
    (name,) = [field for field in letter.findChildren(Field) if field.accessibleName() == "Your name"]
    name.setFocus()
    hand.type("Ana Sousa")
    hand.key(Qt.Key.Key_Tab)
    hand.press("Copy")
    hand.press("Yes, it is sent")
    assert people.detail(maya, desk.now()).stage is Stage.IN_TOUCH
    (check_in,) = followups.coming_check_ins(desk.now(), desk.now().replace(year=2027))
    assert (check_in.shows_at - desk.now()).days in range(85, 95)
    for _ in range(2):
        desk.undo()
    assert people.detail(maya, desk.now()).stage is not Stage.IN_TOUCH
