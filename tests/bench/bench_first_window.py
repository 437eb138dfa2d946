"""From the start of the process to the first paint; the floor is a bare window with an empty table and peewee."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from models.store import Store
from tests.bench.books import book
from tests.bench.measure import Result

TIME_LIMIT = 1.5
FIRST_START_LIMIT = 2.0  # once in a life: it makes the database too, which the bare window does not
MEMORY_LIMIT = 1.6
ROUNDS = 9
ROOT = Path(__file__).parents[2]


def run(folder: Path) -> Iterator[Result]:
    """Starts in an empty book, at the very first time, and with 10,000 people; and the memory with them."""
    empty, fresh, bytecode = folder / "empty-book", folder / "fresh-book", folder / "bytecode"
    Store(empty).close()
    full = book(folder, 10_000)
    runs: dict[str, list[tuple[float, int]]] = {"bare": [], "empty": [], "fresh": [], "full": []}
    for number in range(ROUNDS + 1):
        shutil.rmtree(fresh, ignore_errors=True)
        measured = {
            "bare": start(bytecode, "bare"),
            "empty": start(bytecode, "inroad", empty),
            "fresh": start(bytecode, "inroad", fresh),
            "full": start(bytecode, "inroad", full),
        }
        if number:  # the first round only warms the caches
            for name, pair in measured.items():
                runs[name].append(pair)
    seconds = {name: statistics.median(pair[0] for pair in pairs) for name, pairs in runs.items()}
    memory = {name: statistics.median(pair[1] for pair in pairs) for name, pairs in runs.items()}
    yield Result("first window, nobody in the book", seconds["empty"], seconds["bare"], TIME_LIMIT)
    yield Result("first window, the very first start", seconds["fresh"], seconds["bare"], FIRST_START_LIMIT)
    yield Result("first window, 10,000 people", seconds["full"], seconds["bare"], TIME_LIMIT)
    if memory["bare"]:
        yield Result("memory at the first window, 10,000 people", memory["full"], memory["bare"], MEMORY_LIMIT, "bytes")


def start(bytecode: Path, *arguments: str | Path) -> tuple[float, int]:
    """Seconds from the start of a process to the first paint, and its memory then.

    `bytecode` is where compiled modules are kept, as beside the modules of whoever starts the program twice.
    """
    command = [sys.executable, "-m", "tests.bench.first_window", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(bytecode)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()  # the clock is one for all processes
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True)
    painted, memory = done.stdout.split()
    return float(painted) - begun, int(memory)
