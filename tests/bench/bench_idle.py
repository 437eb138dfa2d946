"""In the tray with nothing due: how often the program wakes up, by the kernel's account, and what it then reads."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from models.store import Store
from tests.bench.bench_first_window import ROOT
from tests.bench.measure import Result

WATCHED = 20.0  # seconds; the limit is that of ten minutes


def run(folder: Path) -> Iterator[Result]:
    """Statements in ten hours, and wake-ups while the program is watched; none is allowed of the first."""
    data = folder / "idle-book"
    Store(data).close()
    command = [sys.executable, "-m", "tests.bench.idle_window", str(data)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        statements = int(program.stdout.readline().split()[0])
        yield Result("database statements in ten hours in the tray", statements, 1, 0, "times")
        if Path("/proc/self/task").exists():
            yield Result(f"wake-ups in {WATCHED:.0f} s in the tray", wake_ups(program.pid, WATCHED), 1, 1, "times")


def wake_ups(process: int, seconds: float) -> int:
    """How often a thread of a process was woken in that time: each sleep ends in one (proc(5), "status").

    Linux alone counts them.
    """
    before = _switches(process)
    time.sleep(seconds)
    after = _switches(process)
    ended = len(before.keys() - after.keys())  # for which a thread wakes up too
    return ended + sum(count - before.get(thread, 0) for thread, count in after.items())


def _switches(process: int) -> dict[str, int]:
    """By thread."""
    found: dict[str, int] = {}
    for task in Path(f"/proc/{process}/task").iterdir():
        with suppress(FileNotFoundError):  # it ended just now
            status = dict(line.split(":", 1) for line in (task / "status").read_text().splitlines())
            found[task.name] = int(status["voluntary_ctxt_switches"])
    return found
