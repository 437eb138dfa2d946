"""What may be missing around the program: it starts all the same, and nothing of it is a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from models.store import Store
from tests.desktop.conftest import ROOT, Desktop
from tests.desktop.processes import Program, end, wait_until

EMPTY_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'
QT_ON_LOCALES = ("Detected locale", "Qt depends on", "If this causes", "for more information")  # its own four lines


def start(desktop: Desktop, tmp_path: Path, without: set[str], with_: dict[str, str], *arguments: str) -> Program:
    env = {name: value for name, value in desktop.env.items() if name not in without} | with_
    command = [sys.executable, "main.py", *arguments]
    return Program(command, env, ROOT, tmp_path / "errors")


def said(running: Program) -> list[str]:
    return [line for line in running.errors().splitlines() if not line.startswith(QT_ON_LOCALES)]


@pytest.mark.parametrize(
    ("without", "with_"),
    [
        ({"DBUS_SESSION_BUS_ADDRESS"}, {}),
        ({"XDG_RUNTIME_DIR"}, {}),
        (set(), {"XDG_RUNTIME_DIR": "/proc"}),
        (set(), {"XDG_RUNTIME_DIR": "/nonexistent"}),
        (set(), {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
        (set(), {"LC_ALL": "xx_YY.Z"}),
        (set(), {"TZ": "Moon/Base"}),
        (set(), {"TMPDIR": "/proc"}),
        ({"HOME"}, {}),
        (set(), {"HOME": "/proc/none"}),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, set) else " ".join(f"{k}={v}" for k, v in given.items()),
)
def test_it_starts_and_ends_without_a_word(
    desktop: Desktop, tmp_path: Path, without: set[str], with_: dict[str, str]
) -> None:
    running = start(desktop, tmp_path, without, with_, "--data", str(tmp_path / "data"))
    try:
        assert desktop.window("^Inroad$")
        wait_until(lambda: (tmp_path / "data" / "inroad.db").exists(), "the data")
        desktop.run("xdotool", "windowfocus", "--sync", desktop.window("^Inroad$"), "key", "ctrl+q")
        assert running.wait() == 0
        assert said(running) == []
    finally:
        running.end()


def test_without_a_font_it_starts_and_says_so(desktop: Desktop, tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(EMPTY_FONTS)
    running = start(desktop, tmp_path, set(), {"FONTCONFIG_FILE": str(fonts)}, "--data", str(tmp_path / "data"))
    try:
        assert desktop.window("^Inroad$")
        wait_until(lambda: any("no font" in line for line in said(running)), "a word about it")
    finally:
        running.end()


def test_a_home_that_cannot_be_written_is_one_sentence_in_a_box(desktop: Desktop, tmp_path: Path) -> None:
    running = start(desktop, tmp_path, {"XDG_DATA_HOME"}, {"HOME": "/proc"})
    try:
        desktop.run("xdotool", "windowfocus", "--sync", desktop.window("^Inroad$"), "key", "Return")
        assert running.wait() == 1
        (sentence,) = said(running)
        assert "must be a folder that you may write in" in sentence
    finally:
        running.end()


def test_with_its_streams_closed_it_starts(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    line = 'exec "$0" main.py --data "$1" <&- >&- 2>&-'
    running = subprocess.Popen(["sh", "-c", line, sys.executable, str(data)], cwd=ROOT, env=desktop.env)
    try:
        desktop.run("xdotool", "windowfocus", "--sync", desktop.window("^Inroad$"), "key", "ctrl+q")
        assert running.wait(15) == 0
    finally:
        end(running)


def test_a_display_that_goes_away_leaves_the_data_sound(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    desktop: Desktop = request.getfixturevalue("desktop")
    running = start(desktop, tmp_path, set(), {}, "--data", str(tmp_path / "data"))
    try:
        window = desktop.window("^Inroad$")
        subprocess.run(["xdotool", "windowkill", window], env=desktop.env, check=True)  # ends its connection
        assert running.wait() == 1
        assert "Traceback" not in running.errors()
        with Store(tmp_path / "data"):
            pass
    finally:
        running.end()
