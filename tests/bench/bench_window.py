"""The window's thread while an export of 30,000 rows goes in, is sorted, searched, undone and done again.

A timer ticks every 5 ms; what counts is the longest time without a tick, against the 0.2 s that it may be.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.bench_first_window import ROOT
from tests.bench.contacts import write_connections
from tests.bench.measure import Result

ROWS = 30_000
MAY_STAND_STILL = 0.2  # seconds


def run(folder: Path) -> Iterator[Result]:
    """Each thing that is done, with the longest gap meanwhile."""
    file = write_connections(folder / "window.csv", ROWS)
    command = [sys.executable, "-m", "tests.bench.busy_window", str(folder / "window-book"), str(file)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=600, check=True)
    for line in done.stdout.splitlines():
        gap, _, what = line.partition(" ")
        yield Result(f"longest standstill: {what}, in 0.2 s", float(gap), MAY_STAND_STILL, 1.0)
