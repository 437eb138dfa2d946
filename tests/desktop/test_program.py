"""The whole program on a desktop: a thank-you pops up and is really answered; the window and the tray."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models import conversations, people, settings
from models.store import Store
from tests.desktop.conftest import ROOT, Desktop, Dunst
from tests.desktop.processes import Program, wait_until

Start = Callable[..., Program]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder in which a conversation ended 25 hours ago and nobody was thanked; reminders at any hour."""
    folder = tmp_path / "data"
    now = datetime.now(UTC).replace(microsecond=0)
    with Store(folder):
        settings.put(settings.QUIET_FROM, "08:00")
        settings.put(settings.QUIET_UNTIL, "08:00")
        met = now - timedelta(hours=25)
        lena = people.add("Lena Fischer", met)
        conversations.talked(lena, met)
    return folder


def due(folder: Path) -> list[str]:
    """The kinds of what is due, as the command says beside the open window."""
    done = subprocess.run(
        [sys.executable, "main.py", "--data", str(folder), "due", "--json"],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return [each["kind"] for each in json.loads(done.stdout)]


def press(desktop: Desktop, keys: str) -> None:
    """Real keys, in the main window once it is there."""
    desktop.run("xdotool", "windowfocus", "--sync", desktop.window("Inroad"), "key", keys)


def test_already_done_on_the_pop_up_is_done(
    desktop: Desktop, dunst: Dunst, tray: Program, program: Start, data: Path
) -> None:
    assert "thank_you" in due(data)
    program("main.py", "--data", data)
    dunst.wait_for(1)
    dunst.choose("Already done")
    wait_until(lambda: "thank_you" not in due(data), "the thank-you to be done")
    dunst.wait_for(0)


def test_write_on_the_pop_up_opens_the_letter(
    desktop: Desktop, dunst: Dunst, tray: Program, program: Start, data: Path
) -> None:
    program("main.py", "--data", data, "--hidden")
    dunst.wait_for(1)
    dunst.choose("Write")
    assert desktop.window("Thank Lena Fischer")


def test_a_second_start_shows_the_hidden_window(
    desktop: Desktop, dunst: Dunst, tray: Program, program: Start, tmp_path: Path
) -> None:
    folder = tmp_path / "empty"
    first = program("main.py", "--data", folder, "--hidden")
    tray.told()  # the icon has come
    second = program("main.py", "--data", folder)
    assert second.wait() == 0
    assert desktop.window("Inroad")
    assert first.process.poll() is None


def test_closing_with_a_tray_lives_on_and_quit_in_its_menu_ends(
    desktop: Desktop, dunst: Dunst, tray: Program, program: Start, tmp_path: Path
) -> None:
    running = program("main.py", "--data", tmp_path / "empty")
    press(desktop, "ctrl+w")
    dunst.wait_for(1)  # said once: it lives on
    assert running.process.poll() is None
    tray.tell({"activate": True})
    desktop.window("Inroad")
    tray.tell({"press": "Quit"})
    assert running.wait() == 0


def test_quitting_says_no_more_and_takes_its_pop_ups_along(
    desktop: Desktop, dunst: Dunst, tray: Program, program: Start, data: Path
) -> None:
    running = program("main.py", "--data", data)
    desktop.window("Inroad")
    dunst.wait_for(1)
    tray.tell({"press": "Quit"})
    assert running.wait() == 0
    assert dunst.shown() == 0


def test_a_click_on_the_pop_up_shows_whom_it_is_about(
    desktop: Desktop, dunst: Dunst, tray: Program, program: Start, data: Path
) -> None:
    program("main.py", "--data", data, "--hidden")
    dunst.wait_for(1)
    dunst.click()
    desktop.window("Inroad")
    dunst.wait_for(0)


def test_the_menu_of_the_tray_leads_to_whom_it_names(
    desktop: Desktop, dunst: Dunst, tray: Program, program: Start, data: Path
) -> None:
    program("main.py", "--data", data, "--hidden")
    tray.told()
    dunst.wait_for(1)
    tray.tell({"look": True})
    menu = tray.told()["menu"]
    assert menu[:2] == ["2 due now", "Thank Lena Fischer"]
    tray.tell({"press": "Thank Lena Fischer"})
    assert desktop.window("Inroad")


@pytest.mark.parametrize("way", ["keys", "menu"])
def test_quitting_while_the_window_is_open_ends_under_a_tray_too(
    desktop: Desktop, tray: Program, program: Start, tmp_path: Path, way: str
) -> None:
    """Qt asks each window before it quits, and one that hides into the tray must not refuse."""
    running = program("main.py", "--data", tmp_path / "empty")
    tray.told()
    if way == "keys":
        press(desktop, "ctrl+q")
    else:
        desktop.window("Inroad")
        tray.tell({"press": "Quit"})
    assert running.wait() == 0


def test_the_window_is_killed_and_nothing_is_lost(desktop: Desktop, program: Start, data: Path) -> None:
    running = program("main.py", "--data", data)
    desktop.window("Inroad")
    running.kill()
    with Store(data):
        assert [name for _, name in people.names("Lena")] == ["Lena Fischer"]
