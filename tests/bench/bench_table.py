"""The People page with 1,000 and 100,000 people, painted; each book is shown by a process of its own.

Whole lists are measured against the bare SQL of their ids, scrolling and memory against the same page with
1,000 people, and the page of a search as typed against the 50 ms that it may take.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.bench_first_window import ROOT
from tests.bench.books import book
from tests.bench.measure import Result

SMALL, LARGE = 1_000, 100_000
LIST_LIMIT = 2.0
SCROLL_LIMIT = 2.0  # 1,000 people stay in memory, 100,000 are read as they come
MEMORY_LIMIT = 1.5
PAGE_MAY_TAKE = 0.050  # seconds


def run(folder: Path) -> Iterator[Result]:
    """Sorting, scrolling, searching, and the memory after all that."""
    small, large = _show(book(folder, SMALL)), _show(book(folder, LARGE))
    for column, (measured, floor) in large["sorted"].items():
        yield Result(f"table of 100,000 sorted by {column}, painted", measured, floor, LIST_LIMIT)
    yield Result("table of 100,000 scrolled, beside 1,000", large["scrolled"], small["scrolled"], SCROLL_LIMIT)
    for text, measured in large["searched"].items():
        yield Result(f"page of the search “{text}”, painted, in 50 ms", measured, PAGE_MAY_TAKE, 1.0)
    if small["memory"]:
        yield Result("memory at 100,000 people, beside 1,000", large["memory"], small["memory"], MEMORY_LIMIT, "bytes")


def _show(data: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.people_page", str(data)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=300, check=True)
    return json.loads(done.stdout)
