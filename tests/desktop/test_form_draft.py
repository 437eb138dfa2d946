"""A real SIGTERM while a person is being edited: the form shows it again at the next start, and it can be saved."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import people
from models.store import Store
from tests.desktop.conftest import Desktop
from tests.desktop.processes import Program, wait_until

Start = Callable[..., Program]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with Store(folder):
        people.add("Lena Fischer", datetime.now(UTC).replace(microsecond=0))
    return folder


def press(desktop: Desktop, title: str, *keys: str) -> None:
    """Real keys, in the window of this title."""
    desktop.run("xdotool", "windowfocus", "--sync", desktop.window(title), "key", "--delay", "60", *keys)


def edit(desktop: Desktop) -> None:
    """From the window that has just come to the form; the page is made when it is first wanted, which takes a while."""
    press(desktop, "^Inroad$", "ctrl+2")

    def opened() -> str:
        press(desktop, "^Inroad$", "ctrl+f", "Down", "F2")
        command = ["xdotool", "search", "--onlyvisible", "--name", "^Edit Lena Fischer$"]
        return subprocess.run(command, env=desktop.env, capture_output=True, text=True).stdout.strip()

    wait_until(opened, "the form")


def stored(folder: Path) -> str:
    """The name that is stored, read beside the open window."""
    with Store.for_reading(folder):
        return people.name_of(1)


def test_a_kind_kill_in_the_middle_of_a_form(desktop: Desktop, program: Start, data: Path, tmp_path: Path) -> None:
    first = program("main.py", "--data", data)
    edit(desktop)
    press(desktop, "^Edit Lena", "End")
    desktop.run("xdotool", "type", " Meyer")
    time.sleep(0.2)  # the last key has come; the pause at which it would be kept has not
    first.process.send_signal(signal.SIGTERM)
    assert first.wait() == 0
    assert stored(data) == "Lena Fischer"
    second = program("main.py", "--data", data)
    edit(desktop)
    desktop.screenshot(tmp_path / "again.png")
    press(desktop, "^Edit Lena", "ctrl+Return")
    press(desktop, "^Inroad$", "ctrl+q")
    assert second.wait() == 0
    assert stored(data) == "Lena Fischer Meyer"
