"""Inroad as a screen reader has it, over AT-SPI: the due list is followed, and "Already done" is pressed."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import followups, sample
from models.store import Store
from models.terms import FollowUpKind
from tests.desktop.conftest import ROOT, Desktop
from tests.desktop.processes import LIBRARIES, Program, end, require, require_module, wait_until

Start = Callable[..., Program]
PYTHON = "/usr/bin/python3"  # the system's own, for which Debian packs pyatspi


@pytest.fixture
def reader(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[[], Program]]:
    """The bus of assistive programs, and what makes a screen reader on it."""
    require("at-spi-bus-launcher")
    require_module(PYTHON, "pyatspi", "python3-pyatspi")
    desktop.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    launcher = subprocess.Popen(
        [LIBRARIES / "at-spi-bus-launcher", "--launch-immediately"],
        env=desktop.env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    made: list[Program] = []

    def make() -> Program:
        made.append(Program([PYTHON, "tests/desktop/screen_reader.py"], desktop.env, ROOT, tmp_path / "reader-errors"))
        return made[-1]

    try:
        wait_until(lambda: desktop.has_service("org.a11y.Bus"), "the bus of assistive programs")
        yield make
    finally:
        for one in made:
            one.end()
        end(launcher)


def names(reader: Program, role: str) -> list[str]:
    """The names of everything of a role."""
    reader.tell({"names": role})
    return reader.told()["names"]


def test_what_is_due_is_followed_and_done(
    desktop: Desktop, reader: Callable[[], Program], program: Start, tmp_path: Path
) -> None:
    folder, now = tmp_path / "data", datetime.now(UTC).replace(microsecond=0)
    with Store(folder):
        sample.fill(now)
    # Qt says on standard error that one question of the registry's is not known to it.
    program("main.py", "--data", folder, quiet=False)
    reading = reader()
    assert reading.told() == {"ready": True}
    wait_until(lambda: "To follow up" in names(reading, "heading"), "Today")
    due = names(reading, "list item")
    assert "Thank Lena Fischer" in due
    buttons = names(reading, "push button")
    for what in ("Write", "Later", "Already done"):
        assert f"{what}: Thank Lena Fischer" in buttons
    said = names(reading, "label")
    assert any(line.startswith("You met yesterday") for line in said)
    reading.tell({"press": "Already done: Thank Lena Fischer"})
    assert reading.told() == {"pressed": True}
    wait_until(lambda: "Thank Lena Fischer" not in names(reading, "list item"), "the row to go")

    def announced() -> list[str]:
        reading.tell({"heard": True})
        return reading.told()["heard"]

    assert any("Lena" in words for words in wait_until(announced, "an announcement"))
    with Store.for_reading(folder):
        assert not [one for one in followups.due(now) if one.kind is FollowUpKind.THANK_YOU]
