"""How the program starts: with a file, a second time, hidden before there is a tray; and what closing means."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jeepney import MatchRule
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.desktop.conftest import Desktop
from tests.desktop.processes import Program, end, require, wait_until

Start = Callable[..., Program]
CARDS = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nEND:VCARD\r\n"


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    """A file with one contact card, in a folder whose name must be quoted everywhere."""
    folder = tmp_path / "100 % of Ünal's $HOME"
    folder.mkdir()
    file = folder / "Maya & Co.vcf"
    file.write_text(CARDS.format(name="Maya Okafor"), encoding="utf-8")
    return file


@pytest.fixture
def manager(desktop: Desktop) -> Iterator[None]:
    """A window manager, which minimises what asks for it."""
    require("openbox", "xprop")
    process = subprocess.Popen(["openbox"], env=desktop.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: "window id" in desktop.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "openbox")
        yield
    finally:
        end(process)


def windows(desktop: Desktop, title: str, *, shown: bool = True) -> set[str]:
    """The numbers of the windows with this in their title."""
    command = ["xdotool", "search", *(["--onlyvisible"] if shown else []), "--name", title]
    return set(subprocess.run(command, env=desktop.env, capture_output=True, text=True).stdout.split())


def state(desktop: Desktop) -> str:
    """What the window manager says of the main window: "Normal", "Iconic"; "" where it is hidden."""
    for window in windows(desktop, "^Inroad$", shown=False):
        said = desktop.run("xprop", "-id", window, "WM_STATE")
        if "window state" in said:
            return said.split("window state: ")[1].split()[0]
    return ""


def press_in(desktop: Desktop, window: str, keys: str) -> None:
    desktop.run("xdotool", "windowfocus", "--sync", window, "key", keys)


def press(desktop: Desktop, title: str, keys: str) -> None:
    press_in(desktop, desktop.window(title), keys)


def test_a_file_opens_the_window_and_the_import(desktop: Desktop, program: Start, tmp_path: Path, cards: Path) -> None:
    program("main.py", "--data", tmp_path / "data", cards)
    assert desktop.window("^Inroad$")
    assert desktop.window("^Import people")


def test_a_second_start_hands_its_file_over(desktop: Desktop, program: Start, tmp_path: Path, cards: Path) -> None:
    first = program("main.py", "--data", tmp_path / "data")
    desktop.window("^Inroad$")
    second = program("main.py", "--data", tmp_path / "data", cards.as_uri())
    assert second.wait() == 0
    assert desktop.window("^Import people")
    assert first.process.poll() is None


def test_two_starts_at_once_are_one(desktop: Desktop, program: Start, tmp_path: Path, cards: Path) -> None:
    running = [program("main.py", "--data", tmp_path / "data", *file) for file in ((), (cards,), ())]
    wait_until(lambda: sum(one.process.poll() is None for one in running) == 1, "one to be left")
    assert sorted(one.process.poll() or 0 for one in running) == [0, 0, 0]
    assert desktop.window("^Import people")


def test_a_first_one_that_hangs_is_said(desktop: Desktop, program: Start, tmp_path: Path) -> None:
    first = program("main.py", "--data", tmp_path / "data")
    window = desktop.window("^Inroad$")
    wait_until(lambda: list(Path(desktop.env["XDG_RUNTIME_DIR"]).glob("inroad-*")), "it to listen")
    first.process.send_signal(signal.SIGSTOP)
    try:
        second = program("main.py", "--data", tmp_path / "data", quiet=False)
        (box,) = wait_until(lambda: windows(desktop, "^Inroad$") - {window}, "a box")
        press_in(desktop, box, "Escape")
        assert second.wait() == 1
        assert "Inroad is open" in second.errors()
        assert len(second.errors().splitlines()) == 1
    finally:
        first.process.send_signal(signal.SIGCONT)


def test_after_kill_9_the_next_start_listens_in_its_place(
    desktop: Desktop, program: Start, tmp_path: Path, cards: Path
) -> None:
    killed = program("main.py", "--data", tmp_path / "data")
    desktop.window("^Inroad$")
    listens = Path(desktop.env["XDG_RUNTIME_DIR"])
    (socket,) = wait_until(lambda: list(listens.glob("inroad-*")), "it to listen")
    killed.kill()
    assert socket.exists()  # what it left behind
    program("main.py", "--data", tmp_path / "data")
    desktop.window("^Inroad$")
    assert program("main.py", "--data", tmp_path / "data", cards).wait() == 0
    assert desktop.window("^Import people")


def test_a_file_that_is_not_there_is_said_in_a_box(desktop: Desktop, program: Start, tmp_path: Path) -> None:
    running = program("main.py", "--data", tmp_path / "data", "gone.vcf", quiet=False)
    press(desktop, "^Inroad$", "Escape")
    assert running.wait() == 1
    assert running.errors().splitlines() == [
        "“gone.vcf” is not there. Was it moved, renamed, or on a drive that is not connected?"
    ]
    assert not (tmp_path / "data").exists()


def test_a_hidden_start_waits_for_a_tray_that_comes_later(
    desktop: Desktop, program: Start, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    running = program("main.py", "--data", tmp_path / "data", "--hidden")
    wait_until((tmp_path / "data" / "inroad.db").exists, "the program to have begun")
    time.sleep(2)
    tray: Program = request.getfixturevalue("tray")
    assert "item" in tray.told()  # the icon came, though it was made before the tray
    assert not windows(desktop, "^Inroad$")
    tray.tell({"press": "Quit"})
    assert running.wait() == 0


def test_closing_without_a_tray_stays_in_the_task_bar(
    desktop: Desktop, manager: None, program: Start, tmp_path: Path
) -> None:
    running = program("main.py", "--data", tmp_path / "data")
    window = desktop.window("^Inroad$")
    press_in(desktop, window, "ctrl+w")
    (box,) = wait_until(lambda: windows(desktop, "^Inroad$") - {window}, "a box")
    press_in(desktop, box, "Return")  # "Keep it there": said once
    wait_until(lambda: state(desktop) == "Iconic", "the window to be minimised")
    assert running.process.poll() is None
    assert program("main.py", "--data", tmp_path / "data").wait() == 0
    wait_until(lambda: state(desktop) == "Normal", "the window to be back")
    press(desktop, "^Inroad$", "ctrl+w")
    wait_until(lambda: state(desktop) == "Iconic", "the window to be minimised without a word")
    assert program("main.py", "--data", tmp_path / "data").wait() == 0
    wait_until(lambda: state(desktop) == "Normal", "the window to be back")
    press(desktop, "^Inroad$", "ctrl+q")
    assert running.wait() == 0


def test_the_icon_in_the_task_bar_counts(desktop: Desktop, manager: None, program: Start, tmp_path: Path) -> None:
    """Docks hear of it on the bus (Unity's LauncherEntry); panels show the icon that the window gives them."""
    with open_dbus_connection(desktop.bus_address) as connection:
        rule = MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry", member="Update")
        connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=5)
        with connection.filter(rule) as heard:
            program("main.py", "--demo")
            desktop.window("^Inroad$")

            def count() -> int:
                (url, facts) = connection.recv_until_filtered(heard, timeout=15).body
                assert url == "application://inroad.desktop"
                return facts["count"][1]

            while not count():  # the first ones may be from before there was anything due
                pass
    assert "Icon" in desktop.run("xprop", "-id", desktop.window("^Inroad$"), "_NET_WM_ICON")
