"""A real desktop for tests: a screen, a session bus and a notification service, all of the test's own.

Fixtures, each new for every test and gone after it:

`screen`   an X display of 1280 x 800 (Xvfb on a number that is free): its name, such as ":5".
`bus`      the address of a private session bus (dbus-daemon).
`desktop`  a `Desktop` on both of them, without a notification service. `desktop.env` is the environment for
           programs: xcb, that screen, that bus, a home and a runtime folder of their own, CI's offscreen off.
           `desktop.screenshot(path)` takes a picture, `desktop.click(x, y)` is a real click.
`dunst`    a `Dunst` on that desktop: pop-ups stand at the top left. `dunst.shown()` counts them,
           `dunst.choose("Already done")` clicks the upper one with the right button, which makes dunst open
           its menu of actions, and picks that entry; `dunst.click()` is a left click, the pop-up itself.
`tray`     a `Program` that is a tray on that desktop (tests/desktop/tray_host.py): start the program that is to
           have an icon after it. `tray.tell({"press": "Quit"})` presses an entry of the icon's menu.
`program`  a factory: `program("main.py", "--data", folder)` runs this Python with these arguments from the
           project's root in that environment and gives a `Program` (tests/desktop/processes.py): `line()`,
           `told()`, `tell()`, `kill()`, `wait()`. What it writes on standard error fails the test, unless it
           was started with `quiet=False`.

The Debian packages are xvfb dbus dunst xdotool. A missing one skips the test and says so; where the
environment has CI it fails instead.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.desktop.processes import Program, end, private_bus, require, wait_until

ROOT = Path(__file__).resolve().parents[2]
_NOT_PASSED_ON = ("QT_", "XDG_", "DBUS_", "WAYLAND_", "DISPLAY", "PYTEST_")

_DUNSTRC = """
[global]
    monitor = 0
    follow = none
    origin = top-left
    offset = 20x20
    width = 400
    height = 200
    notification_limit = 5
    padding = 16
    horizontal_padding = 16
    frame_width = 1
    frame_color = "#e2dcd2"
    font = Sans 10
    markup = full
    format = "<b>%s</b>\\n%b"
    icon_position = left
    min_icon_size = 32
    max_icon_size = 32
    show_indicators = no
    stack_duplicates = no
    idle_threshold = 0
    dmenu = {pick}
    mouse_left_click = do_action
    mouse_right_click = context
    mouse_middle_click = close_current
[urgency_low]
    background = "#ffffff"
    foreground = "#1f2933"
    timeout = 0
[urgency_normal]
    background = "#ffffff"
    foreground = "#1f2933"
    timeout = 0
[urgency_critical]
    background = "#ffffff"
    foreground = "#1f2933"
    timeout = 0
"""


@dataclass(frozen=True)
class Desktop:
    """A screen and a session bus, and the environment that leads programs to them."""

    env: dict[str, str] = field(repr=False)
    folder: Path

    @property
    def bus_address(self) -> str:
        return self.env["DBUS_SESSION_BUS_ADDRESS"]

    def run(self, *command: str) -> str:
        """Run a command to its end; what it printed."""
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=30, check=True)
        return done.stdout.strip()

    def click(self, x: int, y: int, button: int = 1) -> None:
        """A real click at a place of the screen. Buttons: 1 left, 2 middle, 3 right."""
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def screenshot(self, path: Path) -> Path:
        """Save a picture of the whole screen as PNG."""
        self.run(sys.executable, str(Path(__file__).with_name("grab_screen.py")), str(path))
        return path

    def window(self, title: str) -> str:
        """Wait for a visible window with this in its title; its number, for xdotool."""
        command = ["xdotool", "search", "--onlyvisible", "--name", title]

        def found() -> str:
            return subprocess.run(command, env=self.env, capture_output=True, text=True).stdout.strip()

        return wait_until(found, f"a window named {title}").splitlines()[0]

    def has_service(self, name: str) -> bool:
        """Whether somebody owns a name on the bus."""
        address = DBusAddress(
            "/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus"
        )
        with open_dbus_connection(self.bus_address) as connection:
            call = new_method_call(address, "NameHasOwner", "s", (name,))
            return bool(connection.send_and_get_reply(call, timeout=5).body[0])


@dataclass(frozen=True)
class Dunst:
    """The notification service dunst; its pop-ups stand at the top left of the screen."""

    desktop: Desktop
    process: subprocess.Popen[bytes]
    choice: Path

    SERVICE = "org.freedesktop.Notifications"

    def shown(self) -> int:
        """How many pop-ups are on the screen."""
        return int(self.desktop.run("dunstctl", "count", "displayed"))

    def wait_for(self, count: int) -> None:
        """Wait until so many pop-ups are on the screen."""
        wait_until(lambda: self.shown() == count, f"{count} pop-up(s) on the screen")

    def choose(self, label: str) -> None:
        """A right click on the upper pop-up, and this entry of the menu of actions that it opens."""
        self.choice.write_text(label)
        self.desktop.click(120, 50, button=3)

    def click(self) -> None:
        """A left click on the upper pop-up."""
        self.desktop.click(120, 50)

    def end(self) -> None:
        """End the service before its time."""
        end(self.process)
        wait_until(lambda: not self.desktop.has_service(self.SERVICE), "the service to be gone")


@pytest.fixture
def screen() -> Iterator[str]:
    require("Xvfb", "xdotool")
    reading, writing = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{int(number.readline())}"
    finally:
        end(process)


@pytest.fixture
def bus() -> Iterator[str]:
    with private_bus() as address:
        yield address


@pytest.fixture
def desktop(screen: str, bus: str, tmp_path: Path) -> Desktop:
    runtime, home = tmp_path / "runtime", tmp_path / "home"
    runtime.mkdir(mode=0o700)
    home.mkdir()
    env = {name: value for name, value in os.environ.items() if not name.startswith(_NOT_PASSED_ON)}
    env |= {
        "DISPLAY": screen,
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "XDG_RUNTIME_DIR": str(runtime),
        "HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
        "PYTHONUNBUFFERED": "1",
        "PYTHONFAULTHANDLER": "1",
        "PYTHONPATH": str(ROOT),
    }
    return Desktop(env, tmp_path)


@pytest.fixture
def start_dunst(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[[], Dunst]]:
    """Start dunst, also once more after it ended."""
    require("dunst", "dunstctl")
    started: list[Dunst] = []
    choice, pick, settings = tmp_path / "choice", tmp_path / "pick", tmp_path / "dunstrc"
    # In the place of dmenu, the menu that a user would see: prints the entry that holds the chosen words.
    pick.write_text(f'#!/bin/sh\nexec grep -F -m 1 -e "$(cat {choice})"\n')
    pick.chmod(0o755)
    settings.write_text(_DUNSTRC.format(pick=pick))

    def start() -> Dunst:
        process = subprocess.Popen(
            ["dunst", "-conf", str(settings)],
            env=desktop.env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        started.append(Dunst(desktop, process, choice))
        wait_until(lambda: desktop.has_service(Dunst.SERVICE), "dunst on the bus")
        return started[-1]

    yield start
    for dunst in started:
        end(dunst.process)


@pytest.fixture
def dunst(start_dunst: Callable[[], Dunst]) -> Dunst:
    return start_dunst()


@pytest.fixture
def program(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    started: list[tuple[Program, bool]] = []

    def start(*arguments: str | Path, quiet: bool = True) -> Program:
        log = tmp_path / f"errors-{len(started)}"
        command = [sys.executable, *(str(argument) for argument in arguments)]
        running = Program(command, desktop.env, ROOT, log)
        started.append((running, quiet))
        return running

    yield start
    for running, _ in started:
        running.end()
    for running, quiet in started:
        assert not (quiet and running.errors()), running.errors()


@pytest.fixture
def tray(desktop: Desktop, tmp_path: Path) -> Iterator[Program]:
    host = Program([sys.executable, "-m", "tests.desktop.tray_host"], desktop.env, ROOT, tmp_path / "tray-errors")
    try:
        assert host.told() == {"ready": True}
        yield host
    finally:
        host.end()
    assert not host.errors()
