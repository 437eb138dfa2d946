"""The fault suite: `python -m tests.faults [--short] [--seed N] [--only WORD]`, which is `make faults`.

Prints a row for each scenario: how often it was tried, how often something acknowledged was lost, how often the data
were left unsound, and the seconds it took. Exit status 1 where anything was lost or damaged.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.faults import full_disk, killed_programs, kills, power, scenarios, shim
from tests.faults.figures import HEAD, Row, line, shown

MEMORY = Path("/dev/shm")  # a fast disk, where there is one: neither a kill nor a replay needs a real one
LENGTH = 4  # of the scenarios that are killed: see scenarios.py

# Of what each is tried, and how often it is killed, or at each how-manieth write or call something happens.
FULL = [
    ("window", list(killed_programs.WINDOWS), 12),
    ("command", ["import"], 12),
    ("kill", list(scenarios.SCENARIOS), 38),
    ("full disk", list(full_disk.CASES), 1),
    ("failing writes", list(full_disk.CASES), 8),
    ("failing fsync", list(full_disk.CASES), 1),
    ("failing reads", list(full_disk.CASES), 8),
    ("power", list(scenarios.SCENARIOS), 1),
]
SHORT = [
    ("window", ["notes"], 1),
    ("power", ["first start", "typing", "import", "going back"], 25),
    ("kill", ["migration", "import", "merging", "backup"], 3),
    ("full disk", ["first start", "typing notes", "going back", "sheet as PDF"], 29),
    ("failing fsync", ["typing notes"], 1),
]


def jobs(*, short: bool) -> list[tuple[str, str, int]]:
    """All that is tried."""
    return [(kind, name, number) for kind, names, number in (SHORT if short else FULL) for name in names]


def run(kind: str, name: str, number: int, seed: int, place: Path) -> Row:
    """One of the jobs, in this process."""
    doing: dict[str, Callable[[], Row]] = {
        "power": lambda: power.run(name, number, place),
        "kill": lambda: kills.run(name, number, LENGTH if number > 3 else 1, place, seed),
        "window": lambda: killed_programs.typing(name, number, place, seed),
        "command": lambda: killed_programs.command(number, place, seed),
    }
    return doing[kind]()


def started(job: tuple[str, str, int], seed: int, place: Path) -> Row:
    """One of the jobs in a process of its own, with a place of its own in `place`."""
    kind, name, number = job
    own = place / f"{kind} {name}".replace(" ", "_")  # LD_PRELOAD takes no path with a space
    own.mkdir()
    (own / "prepared").symlink_to(place / "prepared")
    env: dict[str, str] | None = None
    if kind in full_disk.FAULTS:
        if shim.missing():
            return Row(f"{kind}: {name}", skipped=shim.missing())
        command = ["tests.faults.full_disk", name, kind, str(number), str(own)]
        env = shim.environment(place / shim.NAME, own / "root") | {"QT_QPA_PLATFORM": "offscreen"}
    else:
        command = ["tests.faults", "--job", kind, name, str(number), str(own), "--seed", str(seed)]
    done = subprocess.run([sys.executable, "-m", *command], env=env, capture_output=True, text=True)
    shutil.rmtree(own)
    try:
        return Row(**json.loads(done.stdout))
    except (json.JSONDecodeError, TypeError):
        row = Row(f"{kind}: {name}")
        row.damage(f"it broke off: {done.stderr[-2000:]}")
        return row


def everything(seed: int, only: str, place: Path, *, short: bool) -> bool:
    """Run all jobs, as many at once as there are cores, and print the table. Whether all is well."""
    begun = time.monotonic()
    print(f"seed {seed}", line(*HEAD), sep="\n", flush=True)
    for name in scenarios.SCENARIOS:
        scenarios.prepared(name, place)
    if not shim.missing():
        shim.build(place)
    wanted = [job for job in jobs(short=short) if only in " ".join(map(str, job))]
    rows: list[Row] = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for row in pool.map(lambda job: started(job, seed, place), wanted):
            rows.append(row)
            print(shown(row), flush=True)
    for start in ("kill", "power", *full_disk.FAULTS):
        part = [row for row in rows if row.name.startswith(start)]
        if part:
            print(line(f"all: {start}", *_sums(part)))
    print(line("all", *_sums(rows)), f"{time.monotonic() - begun:.0f} seconds in all, seed {seed}", sep="\n")
    return all(row.well for row in rows)


def _sums(rows: list[Row]) -> tuple[int, int, int, str]:
    seconds = sum(row.seconds for row in rows)
    return (
        sum(row.tries for row in rows),
        sum(row.lost for row in rows),
        sum(row.damaged for row in rows),
        f"{seconds:.0f}",
    )


def main() -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--only", default="")
    parser.add_argument("--job", nargs=4, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.job:
        kind, name, number, place = args.job
        print(json.dumps(dataclasses.asdict(run(kind, name, int(number), args.seed, Path(place)))))
        return 0
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as place:
        return 0 if everything(args.seed, args.only, Path(place), short=args.short) else 1


if __name__ == "__main__":
    sys.exit(main())
