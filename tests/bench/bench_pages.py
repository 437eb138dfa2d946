"""Each page of the window over a lived book: from the click to the painted page, and over the bare SQL of it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.bench.bench_first_window import ROOT
from tests.bench.lived_book import lived_book
from tests.bench.measure import Result

WITHIN = 0.15  # seconds, of the issue
STARTS = 3


def run(folder: Path) -> Iterator[Result]:
    """For each page its first opening and a later one against 0.15 s, and the later one beside its bare SQL."""
    data = lived_book(folder)
    seen: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    command = [sys.executable, "-m", "tests.bench.opened_pages", str(data)]
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for number in range(STARTS + 1):
        done = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, timeout=300, check=True
        )
        if not number:  # the first start compiles the modules
            continue
        for line in done.stdout.splitlines():
            first, again, sql, page = line.split()
            seen[page].append((float(first), float(again), float(sql)))
    for page, times in seen.items():
        first, again, sql = (statistics.median(column) for column in zip(*times, strict=True))
        yield Result(f"page {page}: first opening, in 0.15 s", first, WITHIN, 1.0)
        yield Result(f"page {page}: opened again, in 0.15 s", again, WITHIN, 1.0)
        yield Result(f"page {page}: its bare SQL, of the page", sql, again, 1.0)
