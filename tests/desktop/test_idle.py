"""In the tray the program sleeps: the kernel counts how often it wakes up."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import conversations, people
from models.store import Store
from tests.bench.bench_idle import wake_ups
from tests.desktop.conftest import Desktop, Dunst
from tests.desktop.processes import Program

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells how often a process wakes up")

# Seconds: pages are loaded, the day's backup is made, and Qt has ended the threads that had nothing to do for 30.
SETTLED = 45


@pytest.fixture
def nothing_due(tmp_path: Path) -> Path:
    """Somebody has just been met: there are plans, and nothing to remind of today."""
    folder = tmp_path / "data"
    now = datetime.now(UTC).replace(microsecond=0)
    with Store(folder):
        conversations.talked(people.add("Lena Fischer", now), now)
    return folder


def test_in_the_tray_it_sleeps(
    desktop: Desktop, dunst: Dunst, tray: Program, program: Callable[..., Program], nothing_due: Path
) -> None:
    running = program("main.py", "--data", nothing_due)
    began = time.monotonic()
    desktop.run("xdotool", "windowfocus", "--sync", desktop.window("Inroad"), "key", "ctrl+w")
    dunst.wait_for(1)  # that it lives on
    time.sleep(began + SETTLED - time.monotonic())
    assert wake_ups(running.process.pid, 10) == 0
