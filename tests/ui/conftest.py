"""What the tests of the interface share: a theme, and windows to put widgets into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models import settings
from models.store import Store
from tests.conftest import Prepare
from tests.ui.clock import ZONE, Clock, TestDesk
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
