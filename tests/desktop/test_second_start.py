"""A second start of the program, as a process of its own."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable
from pathlib import Path

from tests.desktop.conftest import Desktop
from tests.desktop.processes import Program


def start(program: Callable[..., Program], folder: Path, wish: dict[str, object]) -> Program:
    return program("-m", "tests.desktop.instance_program", folder, json.dumps(wish))


def test_a_second_start_passes_its_wish_and_ends(
    desktop: Desktop, program: Callable[..., Program], tmp_path: Path
) -> None:
    first = start(program, tmp_path, {"show": True})
    assert first.told() == {"start": "first"}
    for wish in ({"show": True}, {"open": "/home/ada/Connections.csv"}):
        later = start(program, tmp_path, wish)
        assert later.told() == {"start": "passed_on"}
        assert later.wait() == 0
        assert first.told() == {"wish": wish}


def test_after_kill_9_the_next_start_is_the_first(
    desktop: Desktop, program: Callable[..., Program], tmp_path: Path
) -> None:
    killed = start(program, tmp_path, {"show": True})
    assert killed.told() == {"start": "first"}
    killed.kill()
    assert list(Path(desktop.env["XDG_RUNTIME_DIR"]).glob("inroad-*"))  # what it left behind
    began = time.monotonic()
    after = start(program, tmp_path, {"show": True})
    assert after.told() == {"start": "first"}
    assert time.monotonic() - began < 5
    later = start(program, tmp_path, {"show": True})
    assert later.told() == {"start": "passed_on"}
    assert after.told() == {"wish": {"show": True}}


def test_of_many_starts_at_once_one_is_the_first(
    desktop: Desktop, program: Callable[..., Program], tmp_path: Path
) -> None:
    running = [start(program, tmp_path, {"show": True}) for _ in range(5)]
    answers = sorted(one.told()["start"] for one in running)
    assert answers == ["first", *["passed_on"] * 4]


def test_one_that_is_stopped_keeps_its_place(desktop: Desktop, program: Callable[..., Program], tmp_path: Path) -> None:
    first = start(program, tmp_path, {"show": True})
    assert first.told() == {"start": "first"}
    first.process.send_signal(signal.SIGSTOP)
    try:
        assert start(program, tmp_path, {"show": True}).told() == {"start": "no_answer"}
    finally:
        first.process.send_signal(signal.SIGCONT)
