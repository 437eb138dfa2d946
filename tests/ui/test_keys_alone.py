"""The whole craft by the keyboard alone: no click, no call, from the first name to the path and back by undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from models import paths, people
from models.store import Store
from models.terms import Stage
from tests.ui.clock import TestDesk
from tests.ui.keys import CTRL, Keys
from ui.dialogs.letter import LetterDialog
from ui.main_window import MainWindow
from ui.window import USUAL
from ui.wizards.look_back import LookBackWizard
from ui.wizards.prepare import PrepareWizard

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "propagateSizeHints", "does not support", extend=True)


@pytest.fixture
def keys(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[Keys]:
    main = MainWindow(desk, store)
    qtbot.addWidget(main.window)
    main.settle()
    main.window.resize(USUAL)
    main.window.show()
    assert QTest.qWaitForWindowActive(main.window)
    yield Keys(qtbot, main, desk)
    main.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opens(keys: Keys, kind: type) -> None:
    keys.wait(lambda: bool(keys.opened) and isinstance(keys.opened[-1], kind), f"no {kind.__name__}")
    keys.wait(lambda: keys.opened[-1].isAncestorOf(QApplication.focusWidget()), "the focus is not in it")


def stage(keys: Keys) -> Stage:
    ((maya, _),) = people.names("Maya")
    detail = people.detail(maya, keys.desk.now())
    assert detail is not None
    return detail.stage


def add_and_prepare(keys: Keys, sheet: Path) -> None:
    keys.wait(lambda: QApplication.focusWidget() is not None, "no focus")
    keys.type("Maya Osei")
    keys.key(Qt.Key.Key_Return)
    keys.do("We worked together")
    keys.do("Prepare a conversation")
    opens(keys, PrepareWizard)
    keys.type("Left the bench after a second postdoc.")
    keys.put("What do you want to learn?", "Is advisory work as free as it looks?")
    keys.do("Next")
    keys.do("Next")
    keys.put("Your name", "Ana Sousa")
    keys.key(Qt.Key.Key_Return)
    keys.type("I study how cells repair DNA.")
    keys.do("Save as PDF")
    (page,) = PdfReader(sheet).pages
    text = " ".join(page.extract_text().split())
    for words in ("Maya Osei", "Left the bench", "as free as it looks?", "Ana Sousa", "how cells repair DNA"):
        assert words in text


def talk_and_thank(keys: Keys) -> None:
    keys.key(Qt.Key.Key_2, CTRL)
    keys.sees("Maya Osei")
    keys.do("We talked")
    opens(keys, LookBackWizard)
    keys.put("What stuck?", "An advisor signs every word")
    keys.do("Open the letter")
    opens(keys, LetterDialog)
    keys.choose("I sent it elsewhere", "By email")
    keys.wait(lambda: stage(keys) is Stage.IN_TOUCH, "not thanked")


def look_back(keys: Keys) -> None:
    keys.do("Next")
    keys.choose("Path: choose", "Science policy")
    keys.go_to("Making a difference: ")
    keys.key(Qt.Key.Key_Right)
    keys.key(Qt.Key.Key_Space)
    keys.put("What next?", "Ask whom else to talk to")
    keys.do("Finish")


def add_a_path(keys: Keys) -> None:
    keys.key(Qt.Key.Key_4, CTRL)
    keys.do("Add a path")
    keys.put("Which path do you wonder about?", "Science policy")
    keys.key(Qt.Key.Key_Return)
    for value in ("Making a difference", "Autonomy", "Stable income"):
        keys.do(value)
    keys.do("Look by these")
    keys.sees("Science policy")


def test_the_main_job_by_keys_alone(keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = tmp_path / "sheet.pdf"
    # The system's own dialog has keys of its own, which are not ours to press.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheet), ""))
    add_and_prepare(keys, sheet)
    keys.key(Qt.Key.Key_Escape)
    add_a_path(keys)
    keys.desk.clock.go_on(hours=1)
    talk_and_thank(keys)
    look_back(keys)
    keys.key(Qt.Key.Key_4, CTRL)
    keys.sees("Science policy", "1 of 3")
    assert [path.name for path in paths.paths()] == ["Science policy"]
    before = stage(keys)
    for _ in range(40):
        keys.key(Qt.Key.Key_Z, CTRL)
    assert (people.count(), paths.paths()) == (0, ())
    for _ in range(40):
        keys.key(Qt.Key.Key_Y, CTRL)
    assert stage(keys) is before
    assert keys.clicks == 0
