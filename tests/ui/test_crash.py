"""A run that broke off hard: what is left for the next start, and what is said then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from models.store import Store
from tests.ui.clock import TestDesk
from ui.bug import LOG_FILE, Bugs
from ui.crash import CRASH_FILE, Crash, summary
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # the offscreen platform has no tray

ROOT = Path(__file__).parents[2]
BREAKS = """
import faulthandler, sys
from pathlib import Path
from ui.crash import Crash

def greet_maya(name):
    faulthandler._sigsegv()

kept = Crash(Path(sys.argv[1]))
greet_maya("Maya Osei")
"""


def break_off(folder: Path) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    run = subprocess.run(
        [sys.executable, "-c", BREAKS, str(folder)], cwd=ROOT, capture_output=True, timeout=60, check=False
    )
    assert run.returncode == (-signal.SIGSEGV if os.name == "posix" else run.returncode)


def test_the_place_is_kept_and_no_folder_and_no_name(tmp_path: Path) -> None:
    break_off(tmp_path)
    assert (tmp_path / CRASH_FILE).stat().st_mode & 0o777 == 0o600
    kept = Crash(tmp_path)
    assert kept.last.splitlines()[0] == "Segmentation fault"
    assert "<string>:7 greet_maya" in kept.last
    assert "Osei" not in kept.last
    kept.close()


def test_it_is_said_once(tmp_path: Path) -> None:
    break_off(tmp_path)
    Crash(tmp_path).close()
    again = Crash(tmp_path)
    assert again.last == ""
    again.close()


def test_a_run_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    Crash(tmp_path).close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"Maya Osei\n", b"\xff\xfe\x00", b"x" * 1_000_000])
def test_what_is_no_such_file_says_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / CRASH_FILE).write_bytes(content)
    kept = Crash(tmp_path)
    assert kept.last == ""
    kept.close()


def test_folders_of_every_system_are_left_out() -> None:
    text = (
        "Windows fatal exception: access violation\n\n"
        "Current thread 0x1 (most recent call first):\n"
        '  File "C:\\Users\\Maya\\Inroad\\ui\\today.py", line 36 in refresh\n'
        '  File "/home/maya/inroad/ui/desk.py", line 12 in do\n\n'
        "Thread 0x2 (most recent call first):\n"
        '  File "/home/maya/inroad/ui/worker.py", line 1 in run\n'
    )
    assert summary(text) == "access violation\ntoday.py:36 refresh\ndesk.py:12 do"


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    break_off(store.folder)
    bugs = Bugs(store.folder)
    made = MainWindow(desk, store, bugs, hints=False)
    qtbot.addWidget(made.window)
    made.start()
    yield made
    made.stop()
    bugs.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_next_start_says_so_and_goes_on(main: MainWindow, store: Store, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(main.window.findChildren(QMessageBox)))
    (box,) = main.window.findChildren(QMessageBox)
    assert "broke off" in box.text()
    next(button for button in box.buttons() if "Copy" in button.text()).click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Segmentation fault\n")
    assert "Inroad 0.1.0" in copied
    assert str(store.folder) not in copied
    assert "The run before broke off" in (store.folder / LOG_FILE).read_text(encoding="utf-8")
