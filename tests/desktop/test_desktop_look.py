"""The desktop's light or dark, accent and contrast reach the real window, at the start and while it runs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from models import people
from models.store import Store
from tests.desktop.conftest import ROOT, Desktop
from tests.desktop.processes import Program, wait_until
from ui.desktop_look import APPEARANCE, GNOME, look_of
from ui.roles import DARK, LIGHT, LIGHT_CONTRAST, Role

Start = Callable[..., Program]
RAIL = (60, 500)  # a place on the screen where the rail's ground is, and nothing on it
PRESENT = (24, 64)  # within the rail's entry of the page that is shown, before its words


@pytest.fixture
def portal(desktop: Desktop, tmp_path: Path) -> Iterator[Program]:
    host = Program([sys.executable, "-m", "tests.desktop.portal_host"], desktop.env, ROOT, tmp_path / "portal-errors")
    try:
        assert host.told() == {"ready": True}
        yield host
    finally:
        host.end()
    assert not host.errors()


def say(portal: Program, key: str, kind: str, value: object) -> None:
    portal.tell({"space": APPEARANCE, "key": key, "kind": kind, "value": value})


def color_at(desktop: Desktop, place: tuple[int, int]) -> str:
    """The colour of the screen at a place."""
    return QImage(str(desktop.screenshot(desktop.folder / "seen.png"))).pixelColor(*place).name()


def see(desktop: Desktop, place: tuple[int, int], color: str) -> None:
    """Wait until the screen has this colour at a place."""
    wait_until(lambda: color_at(desktop, place) == color, f"{color} at {place}")


def test_the_look_of_the_desktop_is_followed_and_remembered(
    desktop: Desktop, portal: Program, program: Start, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    with Store(folder):
        people.add("Maya Osei", datetime.now(UTC).replace(microsecond=0))
    say(portal, "color-scheme", "u", 1)
    running = program("main.py", "--data", folder)
    see(desktop, RAIL, DARK[Role.RAIL])
    say(portal, "color-scheme", "u", 2)
    see(desktop, RAIL, LIGHT[Role.RAIL])
    see(desktop, PRESENT, LIGHT[Role.ACCENT_SOFT])
    say(portal, "accent-color", "(ddd)", [0.57, 0.25, 0.67])
    wait_until(lambda: color_at(desktop, PRESENT) not in {LIGHT[Role.ACCENT_SOFT], LIGHT[Role.RAIL]}, "the accent")
    say(portal, "contrast", "u", 1)
    see(desktop, RAIL, LIGHT_CONTRAST[Role.RAIL])
    say(portal, "contrast", "u", 0)
    say(portal, "color-scheme", "u", 1)
    see(desktop, RAIL, DARK[Role.RAIL])
    running.kill()
    portal.end()
    program("main.py", "--data", folder)
    see(desktop, RAIL, DARK[Role.RAIL])


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ({}, {}),
        ({(APPEARANCE, "color-scheme"): 0, (APPEARANCE, "contrast"): 0}, {}),
        ({(APPEARANCE, "color-scheme"): 1}, {"dark": True}),
        ({(APPEARANCE, "color-scheme"): "dark"}, {}),
        ({(APPEARANCE, "color-scheme"): [1]}, {}),
        ({(APPEARANCE, "accent-color"): (-1.0, -1.0, -1.0)}, {}),
        ({(APPEARANCE, "accent-color"): (2.0, 0.0)}, {}),
        ({(APPEARANCE, "accent-color"): ("a", "b", "c")}, {}),
        ({(APPEARANCE, "accent-color"): (1.0, 0.0, 0.0)}, {"accent": "#ff0000"}),
        ({(APPEARANCE, "accent-color"): (0x35 / 255, 0x84 / 255, 0xE4 / 255)}, {}),  # GNOME's own blue
        ({(GNOME, "font-name"): "DejaVu Sans Bold 22"}, {"family": "DejaVu Sans", "scale": 2.0}),
        ({(GNOME, "font-name"): "No Such Font 11", (GNOME, "text-scaling-factor"): 1.5}, {"scale": 1.5}),
        ({(GNOME, "font-name"): "dejavu sans"}, {"family": "DejaVu Sans"}),
        ({(GNOME, "font-name"): ""}, {}),
        ({(GNOME, "font-name"): 7, (GNOME, "text-scaling-factor"): "big"}, {}),
        ({(GNOME, "font-name"): "DejaVu Sans 1e400"}, {"family": "DejaVu Sans"}),
        ({(GNOME, "text-scaling-factor"): 9.0}, {"scale": 3.0}),
    ],
)
def test_what_a_portal_says_is_read_with_care(
    qapp: object, said: dict[tuple[str, str], object], seen: dict[str, object]
) -> None:
    found = look_of(said).said()
    assert found.pop("scale", 1.0) == seen.pop("scale", 1.0)
    assert found == seen
