"""A bug in the whole program: what is logged and what "Copy details" copies hold no name and no note."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from models import people
from models.store import Store
from models.terms import LetterPurpose
from tests.ui.clock import TestDesk
from ui.bug import LOG_FILE, Bugs
from ui.dialogs.letter_body import LetterBody
from ui.main_window import MainWindow

NAME, NOTE = "Zipporah Quillfeather", "Her contract ends in May"


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    bugs = Bugs(store.folder)
    made = MainWindow(desk, store, bugs)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    yield made
    made.stop()
    bugs.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def greet(name: str, note: str) -> None:
    """Fails with both in its message, its notes, its cause, its local variables and its arguments."""
    said = {"name": name, "note": note}
    try:
        raise KeyError(note)
    except KeyError as cause:
        error = ValueError(f"could not greet {said}", name, note)
        error.add_note(note)
        raise error from cause


def test_neither_a_name_nor_a_note(
    main: MainWindow, desk: TestDesk, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = io.StringIO()
    monkeypatch.setattr(sys, "stderr", said)
    everything = logging.StreamHandler(said)
    logging.getLogger().addHandler(everything)
    person = people.add(NAME, desk.now(), notes=NOTE)
    desk.person_wanted.connect(lambda _person: greet(people.name_of(person), NOTE))
    desk.person_wanted.emit(person)
    QCoreApplication.processEvents()  # the box comes up once the slot is left
    logging.getLogger().removeHandler(everything)
    (box,) = main.window.findChildren(QMessageBox)
    copy = next(button for button in box.buttons() if "Copy" in button.text())
    copy.click()
    copied = QGuiApplication.clipboard().text()
    log = (store.folder / LOG_FILE).read_text(encoding="utf-8")
    for text in (copied, log, said.getvalue(), box.text(), box.informativeText(), box.detailedText()):
        for word in (*NAME.split(), "contract", "ends"):
            assert word.casefold() not in text.casefold()
        assert str(tmp_path) not in text  # the folder may be named after somebody
    assert "ValueError" in copied
    assert "test_copied_details.py" in copied
    assert copied.splitlines()[0] in log
    # The log is no more for others than the rest of the folder.
    assert (store.folder / LOG_FILE).stat().st_mode & 0o077 == 0
    box.close()


def test_what_was_typed_is_still_there_and_one_goes_on(main: MainWindow, desk: TestDesk) -> None:
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    person = people.add(NAME, desk.now())
    desk.write_wanted.emit(person, LetterPurpose.REQUEST, None)
    (letter,) = opened
    (body,) = letter.findChildren(LetterBody)
    body.setPlainText(NOTE)
    for _ in range(2):
        QTimer.singleShot(0, lambda: greet(NAME, NOTE))  # two places would be two boxes: there is one
    QTimer.singleShot(0, lambda: greet(NOTE, NAME))
    for _ in range(5):
        QCoreApplication.processEvents()
    (box,) = main.window.findChildren(QMessageBox)
    assert "still there" in box.text()
    next(button for button in box.buttons() if "Copy" in button.text()).click()
    assert QGuiApplication.clipboard().text().count("ValueError") == 2
    box.done(0)
    QTest.keyClicks(body, "!")
    assert NOTE in body.toPlainText()
    assert "!" in body.toPlainText()
    greet_again: list[str] = []
    desk.person_wanted.connect(lambda _person: greet_again.append("goes on"))
    desk.person_wanted.emit(person)
    assert greet_again == ["goes on"]
    letter.close()
