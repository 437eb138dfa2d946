"""A store with one person, and the wizard that prepares a conversation with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import career_values, people, settings
from models.store import Store
from tests.conftest import Prepare
from ui.desk import Desk
from ui.theme import Theme
from ui.wizards.prepare import PrepareWizard

NOW = datetime(2026, 5, 28, 9, 0, tzinfo=UTC)  # a Thursday
ZONE = "Europe/London"


@pytest.fixture
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    with Store(prepare(tmp_path)) as opened:
        settings.put(settings.ZONE, ZONE)
        yield opened


@pytest.fixture
def desk(qapp: QApplication, store: Store) -> Desk:
    return Desk(lambda: NOW)


@pytest.fixture
def maya(store: Store) -> int:
    return people.add("Maya Osei", NOW, greet_as="Maya", title="Science policy advisor", organization="Royal Society")


@pytest.fixture
def valued(store: Store) -> None:
    """The user has said what matters to them."""
    for key, weight in (("making_a_difference", 5), ("autonomy", 4), ("time_for_family", 2)):
        career_values.weigh(key, weight, NOW)


Opens = Callable[[int], PrepareWizard]


@pytest.fixture
def open_wizard(qtbot: QtBot, desk: Desk, theme: Theme) -> Iterator[Opens]:
    """Opens the wizard for a person, as the window does."""
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    assert QTest.qWaitForWindowActive(window)
    opened: list[PrepareWizard] = []

    def open_it(person: int) -> PrepareWizard:
        wizard = PrepareWizard(desk, person, window)
        opened.append(wizard)
        wizard.show()
        assert QTest.qWaitForWindowActive(wizard)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return wizard

    yield open_it
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
