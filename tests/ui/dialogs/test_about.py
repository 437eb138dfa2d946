"""About: versions, the licences, the folders shown, and details that hold no one's data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from models import about, people
from models.store import Store
from models.version import VERSION
from tests.ui.clock import TestDesk
from ui.bug import LOG_FILE, Bugs
from ui.dialogs.about import AboutDialog, LicencesDialog
from ui.widgets.button import Button
from ui.widgets.text import Text


@pytest.fixture
def dialog(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[AboutDialog]:
    bugs = Bugs(store.folder)
    bugs.begin()
    made = AboutDialog(desk, store.folder)
    qtbot.addWidget(made)
    made.show()
    yield made
    bugs.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(dialog: AboutDialog) -> str:
    return "\n".join(text.text() for text in dialog.findChildren(Text))


def press(dialog: AboutDialog, name: str) -> None:
    (button,) = [each for each in dialog.findChildren(Button) if name in (each.text(), each.accessibleName())]
    button.click()


def test_it_names_the_versions(dialog: AboutDialog, store: Store) -> None:
    said = texts(dialog)
    for words in (f"Version {VERSION}", f"Qt {qVersion()}", "SQLite 3.", "peewee ", str(store.folder)):
        assert words in said


def test_without_a_page_of_the_project_there_is_no_link(dialog: AboutDialog) -> None:
    assert about.home() == ""
    assert "that you had Inroad from" in texts(dialog)


def test_a_page_of_the_project_opens_after_a_question(
    qtbot: QtBot, desk: TestDesk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    monkeypatch.setattr(about, "home", lambda: "https://example.org/inroad")
    made = AboutDialog(desk, store.folder)
    qtbot.addWidget(made)
    made.show()
    press(made, "Open the page")
    assert opened == []  # where it leads is shown first
    press(made, "Open")
    assert [url.toString() for url in opened] == ["https://example.org/inroad"]


def test_the_details_hold_versions_and_the_log_and_no_one_s_data(
    dialog: AboutDialog, desk: TestDesk, store: Store
) -> None:
    people.add("Maya Osei", desk.now(), notes="Her contract ends")
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Inroad {VERSION}")
    assert "Started." in copied
    for words in ("Maya", "contract", str(store.folder), store.folder.parent.name):
        assert words not in copied
    assert "Copied." in dialog.said()


def test_folder_and_log_are_shown(
    dialog: AboutDialog, store: Store, monkeypatch: pytest.MonkeyPatch, desk: TestDesk
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    press(dialog, "Show the folder of your data")
    press(dialog, "Show the log")
    assert opened == [store.folder, store.folder / LOG_FILE]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    press(dialog, "Show the log")
    assert str(store.folder / LOG_FILE) in desk.problems[-1]


def test_the_licences_are_plain_text_to_read(dialog: AboutDialog) -> None:
    press(dialog, "Show licences")
    (licences,) = dialog.findChildren(LicencesDialog)
    (text,) = licences.findChildren(QPlainTextEdit)
    assert text.isReadOnly()
    assert "PySide6_Essentials" in text.toPlainText()
    licences.close()
