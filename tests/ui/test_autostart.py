"""Starting at login, each system's way, in a folder or registry of the test's own."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from models import people, settings
from models.errors import Problem
from tests.ui.clock import TestDesk
from ui import autostart
from ui.autostart import Autostart, DesktopEntry, LaunchAgent, RunKey, exec_line
from ui.pages.autostart import AutostartChoice, AutostartOffer

COMMAND = ["/opt/in road/inroad", "--hidden"]
Make = Callable[[list[str]], Autostart]


@pytest.fixture(params=["linux", "mac", "windows"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    def registry(name: str) -> QSettings:
        return QSettings(str(tmp_path / f"{name}.ini"), QSettings.Format.IniFormat)

    ways: dict[str, Make] = {
        "linux": lambda command: DesktopEntry(command, tmp_path / "autostart"),
        "mac": lambda command: LaunchAgent(command, tmp_path / "LaunchAgents"),
        "windows": lambda command: RunKey(command, registry("run"), registry("approved")),
    }
    return ways[request.param]


def test_it_is_off_until_it_is_switched_on_and_off_again(make: Make) -> None:
    assert not make(COMMAND).is_on()
    make(COMMAND).set_on(on=False)  # nothing there to switch off
    make(COMMAND).set_on(on=True)
    assert make(COMMAND).is_on()
    assert not make(COMMAND).is_stale()
    make(COMMAND).set_on(on=False)
    assert not make(COMMAND).is_on()


def test_a_program_that_moved_is_followed(make: Make) -> None:
    make(COMMAND).set_on(on=True)
    moved = make(["/elsewhere/inroad", "--hidden"])
    assert moved.is_stale()
    moved.mend()
    assert moved.is_on()
    assert not moved.is_stale()


def test_mending_switches_nothing_on(make: Make) -> None:
    make(COMMAND).mend()
    assert not make(COMMAND).is_on()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    entry = DesktopEntry(COMMAND, tmp_path)
    entry.set_on(on=True)
    with (tmp_path / "inroad.desktop").open("a") as file:
        file.write(line + "\n")
    assert not entry.is_on()
    entry.set_on(on=True)
    assert entry.is_on()


def test_what_the_task_manager_switched_off_is_off(tmp_path: Path) -> None:
    run, approved = (QSettings(str(tmp_path / name), QSettings.Format.IniFormat) for name in ("run", "approved"))
    key = RunKey(COMMAND, run, approved)
    key.set_on(on=True)
    assert run.value("Inroad") == '"/opt/in road/inroad" --hidden'
    approved.setValue("Inroad", QByteArray(b"\x03\0\0\0"))
    assert not key.is_on()
    approved.setValue("Inroad", QByteArray(b"\x02\0\0\0"))
    assert key.is_on()


def test_the_agent_is_what_launchd_reads(tmp_path: Path) -> None:
    LaunchAgent(COMMAND, tmp_path).set_on(on=True)
    (file,) = tmp_path.iterdir()
    agent = plistlib.loads(file.read_bytes())
    assert file.stem == agent["Label"]
    assert agent["ProgramArguments"] == COMMAND
    file.write_bytes(b"damaged")
    assert not LaunchAgent(COMMAND, tmp_path).is_on()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no shell whose quoting is the specification's")
@pytest.mark.parametrize("path", ["/a b/inroad", "/100 %/in$road", '/"quoted"/`x`', "/back\\slash", "/Ünal's/inroad"])
def test_exec_is_quoted_as_the_specification_says(path: str) -> None:
    line = exec_line([path, "--hidden"])
    # Backwards: the value's own escapes, then %%; the quoting is the shell's.
    value = line.replace("\\\\", "\\").replace("%%", "%")
    said = subprocess.run(["sh", "-c", f"printf '%s\\n' {value}"], capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == [path, "--hidden"]
    assert "%" not in line.replace("%%", "")


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in its place")
    with pytest.raises(Problem, match=r"autostart\.unwritable"):
        DesktopEntry(COMMAND, tmp_path / "autostart").set_on(on=True)
    DesktopEntry(COMMAND, tmp_path / "autostart").mend()


def test_the_offer_comes_once_and_only_for_somebody_of_ones_own(desk: TestDesk, qtbot: QtBot) -> None:
    assert not autostart.is_to_be_offered()
    people.add("Maya Osei", desk.now())
    assert autostart.is_to_be_offered()
    offer = AutostartOffer(desk)
    qtbot.addWidget(offer)
    with qtbot.waitSignal(offer.answered, timeout=1000):
        offer.findChildren(QPushButton)[1].click()
    assert not autostart.is_to_be_offered()
    assert not autostart.of_this_system().is_on()


def test_yes_switches_it_on_and_settings_show_it(desk: TestDesk, qtbot: QtBot) -> None:
    offer, choice = AutostartOffer(desk), AutostartChoice(desk, "Start", "On", "Off")
    for widget in (offer, choice):
        qtbot.addWidget(widget)
    offer.findChildren(QPushButton)[0].click()
    assert autostart.of_this_system().is_on()
    choice.show()
    assert choice.current() == "on"
    autostart.of_this_system().set_on(on=False)  # by the system's own settings
    choice.hide()
    choice.show()
    assert choice.current() == "off"


def test_what_could_not_be_written_is_said_and_asked_again(desk: TestDesk, qtbot: QtBot) -> None:
    Path(os.environ["XDG_CONFIG_HOME"]).write_text("a file in its place")
    offer = AutostartOffer(desk)
    qtbot.addWidget(offer)
    offer.findChildren(QPushButton)[0].click()
    assert len(desk.problems) == 1
    assert not settings.get(autostart.OFFERED, False)
