"""Long work: off the window's thread, with a connection of its own, and it can be stopped."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from models import people
from models.errors import Problem
from tests.ui.clock import TestDesk
from ui import worker
from ui.widgets.button import Button


@pytest.fixture
def window(qtbot: QtBot, desk: TestDesk) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_the_result_comes_back_and_the_work_was_elsewhere(window: QWidget) -> None:
    here = threading.get_ident()
    assert worker.run(window, "Working", lambda _progress: threading.get_ident()) != here


def test_the_window_reads_what_a_worker_wrote(window: QWidget, desk: TestDesk) -> None:
    now = desk.now()
    worker.run(window, "Adding", lambda _progress: people.add("Maya Osei", now))
    assert [name for _, name in people.names("Maya")] == ["Maya Osei"]


def test_what_the_work_raises_is_raised_here(window: QWidget) -> None:
    def fail(_progress: worker.Progress) -> None:
        raise Problem("no_name")

    with pytest.raises(Problem):
        worker.run(window, "Failing", fail)


def test_stop_is_heard(window: QWidget) -> None:
    def count(progress: worker.Progress) -> int:
        number = 0
        while progress(number, 1_000_000) and number < 2_000:
            number += 1
            time.sleep(0.005)
        return number

    def press_stop() -> None:
        dialog = window.findChild(QDialog)
        dialog.findChild(Button).click()

    QTimer.singleShot(500, window, press_stop)
    assert worker.run(window, "Counting", count) < 2_000


def test_the_window_lives_meanwhile(window: QWidget) -> None:
    ticks: list[float] = []
    timer = QTimer(window, interval=10)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    worker.run(window, "Sleeping", lambda _progress: time.sleep(0.4))
    timer.stop()
    assert len(ticks) > 5
