"""kill -9 of the real program: its window while somebody types, and a command."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from models import people, sample
from models.store import Store
from tests.bench.contacts import write_connections
from tests.faults import scenarios, state, typed
from tests.faults.figures import Row

ROOT = Path(__file__).parents[2]
WINDOWS = ("notes", "letter", "wizard")
TYPING_SECONDS = 5.0


def typing(where: str, kills: int, place: Path, seed: int) -> Row:
    """Kill the window while somebody types: what it had saved is there, whole."""
    row = Row(f"kill -9: window, typing: {where}")
    started = time.monotonic()
    chance = random.Random(f"{seed} {where}")
    before, root = _dated_today(place), place / "root"
    for _ in range(kills):
        shutil.copytree(before, root)
        scenarios.enter(root)
        command = [sys.executable, "-m", "tests.faults.typing_program", where, str(scenarios.folder_of(root))]
        saved, delay = _killed(command, chance.uniform(0, TYPING_SECONDS))
        row.tries += 1
        what = f"seed {seed}, after {delay:.3f} s, {saved} characters saved"
        _look(row, root, what)
        with Store(scenarios.folder_of(root)):
            if typed.held() < saved:
                row.lose(f"{what}: {typed.held()} are there")
        shutil.rmtree(root)
    row.seconds = time.monotonic() - started
    return row


def command(kills: int, place: Path, seed: int) -> Row:
    """Kill the command `import`: all of the file is there, or nothing of it."""
    row = Row("kill -9: the command import")
    started = time.monotonic()
    chance = random.Random(f"{seed} command")
    before, root = _dated_today(place), place / "root"
    file = write_connections(place / "contacts.csv", 400)
    line = [sys.executable, "main.py", "--data", str(scenarios.folder_of(root)), "import", str(file)]
    counts, seconds = [_count(before)], 0.0
    while row.tries < kills:
        shutil.copytree(before, root)
        scenarios.enter(root)
        running = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        begun = time.monotonic()
        try:
            running.wait(seconds * chance.uniform(0.2, 1) if seconds else None)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()
            row.tries += 1
            what = f"seed {seed}, after {time.monotonic() - begun:.3f} s"
            _look(row, root, what)
            if _count(root) not in counts:
                row.lose(f"{what}: half of the file is there")
        else:
            seconds = time.monotonic() - begun
            counts = [counts[0], _count(root)]
            assert counts[1] > counts[0]
        shutil.rmtree(root)
    row.seconds = time.monotonic() - started
    return row


def _count(root: Path) -> int:
    with Store(scenarios.folder_of(root)):
        return people.count()


def _look(row: Row, root: Path, what: str) -> None:
    try:
        state.look(root)
    except Exception as error:  # noqa: BLE001 - whatever keeps the data from being opened counts
        row.damage(f"{what}: {type(error).__name__} {error}")


def _dated_today(place: Path) -> Path:
    """A root with the sample, as the real clock wants it."""
    root = place / "today"
    if not root.exists():
        with Store(scenarios.folder_of(root)):
            sample.fill(datetime.now(UTC).replace(microsecond=0))
    return root


def _killed(command: list[str], delay: float) -> tuple[int, float]:
    """Start a window, kill it `delay` seconds after it is ready. What it said last that it saved, and the delay."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    running = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert running.stdout is not None
    assert running.stdout.readline() == "!\n", "the window does not open"
    time.sleep(delay)
    running.kill()
    said, _ = running.communicate()
    return max((int(line) for line in said.split()), default=0), delay
