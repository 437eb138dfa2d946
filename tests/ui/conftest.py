"""What the tests of the interface share: a theme, and windows to put widgets into."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models import attachments, conversations, resources, sample, settings, words
from models.store import Store
from tests.conftest import Prepare
from tests.ui import pseudo
from tests.ui.clock import ZONE, Clock, TestDesk
from ui.main_window import MainWindow
from ui.theme import Theme


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What ui.app.application gives to Qt."""
    return ["inroad", "-style", "Fusion"]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The look, light whatever the system says, and from left to right again afterwards."""
    installed = Theme.install(qapp)
    installed.set_mode("light")
    yield installed
    installed.set_mode("system")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def _own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether Inroad starts at login is asked of the test's own folder."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


class Stage:
    """Puts a widget into a window of its own, so that it has a place and can have the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._windows: list[QWidget] = []  # kept: pytest-qt holds them weakly

    def __call__(self, widget: QWidget, width: int = 400, height: int = 300) -> QWidget:
        window = QWidget()
        self._windows.append(window)
        self._qtbot.addWidget(window)
        box = QVBoxLayout(window)
        box.addWidget(widget)
        box.addStretch(1)
        window.resize(width, height)
        window.show()
        QTest.qWaitForWindowExposed(window)
        return window


@pytest.fixture
def shown(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


@pytest.fixture
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    """An empty data folder, open, of somebody in Lisbon."""
    with Store(prepare(tmp_path / "data")) as opened:
        settings.put(settings.ZONE, ZONE)
        yield opened


@pytest.fixture
def desk(store: Store, theme: Theme) -> TestDesk:
    """A desk on that store; `desk.clock` stands at 09:30 on Thursday 4 June 2026 until a test moves it."""
    return TestDesk(Clock())


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Speak a language, the made one or one that ships, until the end of the test."""
    translators: list[QTranslator] = []

    def change(language: str) -> None:
        words.use(language)
        if language == pseudo.LANGUAGE:
            monkeypatch.setattr(resources, "document", pseudo.document(resources.document))
            monkeypatch.setattr(resources, "languages", lambda _name: ("en", pseudo.LANGUAGE))
            translators.append(pseudo.install())
            return
        made = tmp_path / "made.qm"
        source = resources.folder("translations", f"inroad_{language}.ts")
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([release, "-silent", source, "-qm", made], check=True)
        translators.append(QTranslator())
        assert translators[0].load(str(made))
        QCoreApplication.installTranslator(translators[0])

    yield change
    for translator in translators:
        QCoreApplication.removeTranslator(translator)
    words.use("en")


@pytest.fixture
def opened(qtbot: QtBot, desk: TestDesk, store: Store, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """The window on the sample data, opened when the language is known."""
    made: list[MainWindow] = []

    def open_window() -> MainWindow:
        sample.fill(desk.now())
        _add_a_photo(conversations.upcoming(desk.now(), 1)[0].id, tmp_path, desk)
        main = MainWindow(desk, store)
        made.append(main)
        qtbot.addWidget(main.window)
        main.settle()
        main.window.resize(1280, 800)
        main.window.show()
        return main

    yield open_window
    for main in made:
        main.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _add_a_photo(interview: int, folder: Path, desk: TestDesk) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    path = folder / "photo.png"
    assert image.save(str(path))
    attachments.add(interview, path.name, path.read_bytes(), desk.now())
