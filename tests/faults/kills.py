"""kill -9 at random moments: of what was acknowledged nothing may be missing, and of the rest all or nothing is there.

A run that is never killed tells what the data hold after each step. A killed run must have left what they held
after its last acknowledged step, or what they held after the one that it was just doing.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import time
import traceback
from collections.abc import Callable
from contextlib import closing
from mmap import mmap
from pathlib import Path

import peewee

from models import location
from models.store import FILE_NAME
from tests.faults import scenarios, state
from tests.faults.figures import Row
from tests.faults.scenarios import SCENARIOS

NO_DATA = "no data yet"


def run(scenario: str, kills: int, length: int, place: Path, seed: int) -> Row:
    """Kill a scenario `kills` times. What was lost or left damaged is in the row, and why."""
    row = Row(f"kill -9: {scenario}")
    started = time.monotonic()
    chance = random.Random(f"{seed} {scenario}")
    expected, seconds = unkilled(scenario, length, place)
    inside = 0
    while row.tries < kills:
        root = _fresh(scenario, place)
        delay = chance.uniform(0, seconds * 1.05)
        acknowledged, was_inside, finished = _killed(scenario, length, root, delay)
        seconds = (seconds * 9 + delay) / 10 if finished else seconds  # the machine is quicker than it was
        if not finished:
            row.tries += 1
            inside += was_inside
            what = f"seed {seed}, after {delay:.4f} s, {acknowledged} steps acknowledged"
            compare(row, root, expected[acknowledged : acknowledged + 2], what)
        shutil.rmtree(root)
    row.told["inside a transaction"] = inside
    row.seconds = time.monotonic() - started
    return row


def compare(row: Row, root: Path, allowed: list[str], what: str, *, thorough: bool = True) -> None:
    """Open what is left; note in the row where it is not sound, or holds none of what it may hold."""
    try:
        held = state.look(root, thorough=thorough)
    except Exception as error:  # noqa: BLE001 - whatever keeps the data from being opened counts
        row.damage(f"{what}: {type(error).__name__} {error}")
        return
    if held not in allowed:
        row.lose(f"{what}: the data hold something else")


def _fresh(scenario: str, place: Path) -> Path:
    root = place / "root"
    shutil.copytree(scenarios.prepared(scenario, place), root)
    scenarios.enter(root)
    return root


def unkilled(scenario: str, length: int, place: Path) -> tuple[list[str], float]:
    """What the data hold at first and after each step, and how long all steps take."""
    root = _fresh(scenario, place)
    started = time.monotonic()
    waited(forked(lambda: [None for _ in SCENARIOS[scenario].run(root, length)]))
    seconds = time.monotonic() - started
    shutil.rmtree(root)
    root = _fresh(scenario, place)
    copies = place / "copies"

    def all_steps() -> None:
        _copy(copies / "0")
        for number, _ in enumerate(SCENARIOS[scenario].run(root, length), 1):
            _copy(copies / str(number))

    assert waited(forked(all_steps)) == 0, f"{scenario} does not run"
    shutil.rmtree(root)
    held: list[str] = []
    for copy in sorted(copies.iterdir(), key=lambda one: int(one.name)):
        scenarios.enter(copy)
        held.append(state.look(copy))
    shutil.rmtree(copies)
    return held, seconds


def _copy(to: Path) -> None:
    """The data as they stand, in a root of their own."""
    target = scenarios.folder_of(to)
    target.mkdir(parents=True)
    source = location.default_folder() / FILE_NAME
    if source.exists():
        with closing(sqlite3.connect(source)) as here, closing(sqlite3.connect(target / FILE_NAME)) as there:
            here.backup(there)


def forked(work: Callable[[], object]) -> int:
    """Do the work in a process of its own, which ends with status 0 if it went well. Its id."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        except Exception:  # noqa: BLE001 - said before this process ends
            traceback.print_exc()
        finally:
            os._exit(status)
    return child


def waited(child: int) -> int:
    """How a child ended."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _killed(scenario: str, length: int, root: Path, delay: float) -> tuple[int, bool, bool]:
    """How many steps were acknowledged, whether a transaction was open, and whether all was done before."""
    ear, mouth = os.pipe()
    inside = mmap(-1, 1)

    def work() -> None:
        _watch(inside)
        os.write(mouth, b"!")  # the clock starts
        for _ in SCENARIOS[scenario].run(root, length):
            inside[0] = 0
            os.write(mouth, b".")

    child = forked(work)
    os.close(mouth)
    assert os.read(ear, 1) == b"!"
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    status = waited(child)
    acknowledged = 0
    while heard := os.read(ear, 4096):
        acknowledged += len(heard)
    os.close(ear)
    assert status in (0, -signal.SIGKILL), f"{scenario} ended with {status}"
    return acknowledged, bool(inside[0]), status == 0


def _watch(inside: mmap) -> None:
    """Let `inside` say whether a transaction is open, from its BEGIN to the statement after its COMMIT."""
    prepare = peewee.SqliteDatabase._add_conn_hooks

    def statement(text: str) -> None:
        if text.startswith("BEGIN"):
            inside[0] = 1
        elif not text.startswith(("COMMIT", "--")) and inside[0] == 2:
            inside[0] = 0
        elif text.startswith(("COMMIT", "ROLLBACK")):
            inside[0] = 2

    def watched(self: peewee.SqliteDatabase, connection: sqlite3.Connection) -> None:
        connection.set_trace_callback(statement)
        prepare(self, connection)

    peewee.SqliteDatabase._add_conn_hooks = watched
