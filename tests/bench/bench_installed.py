"""The frozen program of `make package` from its start to the first paint; the floor is the start from source.

Qt's own log says of both when the window is painted, for nothing can be put into a frozen program to watch it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from models.store import Store
from tests.bench.measure import Result, alternate

LIMIT = 1.2
ROUNDS = 9
ROOT = Path(__file__).parents[2]
FROZEN = ROOT / "build" / "package" / "inroad" / "inroad"
PAINTED = "Flushing top level"  # what QWidgetRepaintManager says at the end of a painting


def run(folder: Path) -> Iterator[Result]:
    """One line; none, and a sentence, where there is no frozen program."""
    if not FROZEN.exists():
        print(f"installed: skipped, for there is no {FROZEN.relative_to(ROOT)} here (make package)")
        return
    Store(folder / "empty-installed").close()

    def installed() -> float:
        return start(folder, [str(FROZEN)])

    def source() -> float:
        return start(folder, [sys.executable, "main.py"])

    yield Result("first window, installed", *alternate(installed, source, ROUNDS), LIMIT)


def start(folder: Path, program: list[str]) -> float:
    """Seconds from the start of a process to its first paint, on an empty book that nobody had open before."""
    book = folder / "installed-book"
    shutil.rmtree(book, ignore_errors=True)
    shutil.copytree(folder / "empty-installed", book)
    environment = {
        **os.environ,
        "QT_LOGGING_RULES": "qt.widgets.painting=true",
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    command = [*program, "--data", str(book)]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if PAINTED in line:
                taken = time.perf_counter() - begun
                process.kill()
                return taken
    raise RuntimeError(f"{program[0]} ended before its window was painted")
