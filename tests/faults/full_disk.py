"""A disk that is full, or fails, at each single call in turn: `python -m tests.faults.full_disk CASE FAULT EVERY ROOT`.

Runs with the shim loaded. The n-th call that writes fails, and all after it, for n = 1, 2, 3 … until an act goes
through without having met it. Each time a sentence must be said that fits, the data must hold what they held before
or what they hold after the act, the act must go through once the disk works again, and the data must be sound.
"""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from models import conversations, drafts, forgetting, moving, notes, people, preferences, restoring, sheets, undo
from models.drafts import Typed
from models.errors import Problem
from models.exchange import exporting, importing
from models.exchange.exporting import Format
from models.store import Store, problem_of
from models.terms import Paper
from models.words import problem_text
from tests.faults import scenarios, state
from tests.faults.figures import Row
from tests.faults.scenarios import NOW, SENTENCE, folder_of
from tests.faults.shim import MAKING, READING, SYNCING, WRITING, Shim

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Fault:
    """What fails: which error, on which calls, from then on or once, and the problems that say it well."""

    error: int
    kinds: int
    for_good: bool
    said_by: frozenset[str]


_ANY = frozenset({"store.no_backup", "restore.no_copy", "pdf_not_written", "forget.traces", "backup_failed"})
_FAILING = _ANY | {"store.disk", "export.unwritable", "moving.unwritable", "moving.unsuited", "location.unwritable"}
_FULL = _ANY | {"store.full", "export.disk_full", "moving.full", "moving.unsuited", "location.unwritable"}
# SQLite calls a file damaged of which a page cannot be read.
_UNREAD = _FAILING | {"store.damaged", "store.no_folder", "restore.unreadable"}
FAULTS = {
    "full disk": Fault(errno.ENOSPC, WRITING | MAKING, for_good=True, said_by=_FULL),
    "failing writes": Fault(errno.EIO, WRITING, for_good=True, said_by=_FAILING),
    "failing fsync": Fault(errno.EIO, SYNCING, for_good=False, said_by=_FAILING),
    "failing reads": Fault(errno.EIO, READING, for_good=True, said_by=_UNREAD),
}


# --- what is done


@contextmanager
def _open(root: Path) -> Iterator[Store]:
    with Store(folder_of(root)) as store:
        yield store


@contextmanager
def _starting(root: Path) -> Iterator[Act]:
    yield lambda: Store(folder_of(root)).close()


@contextmanager
def _adding(root: Path) -> Iterator[Act]:
    with _open(root):
        yield lambda: people.add("Lena Fischer", NOW, notes=SENTENCE * 100)


@contextmanager
def _typing(root: Path) -> Iterator[Act]:
    with _open(root):
        talk = conversations.upcoming(NOW, 1)[0].id
        notes.save_text(talk, "notes", SENTENCE, NOW, visit="one")
        yield lambda: notes.save_text(talk, "notes", SENTENCE * 2, NOW, visit="one")


@contextmanager
def _letter(root: Path) -> Iterator[Act]:
    with _open(root):
        yield lambda: drafts.keep("letter:somebody", Typed("Thank you", SENTENCE), NOW)


@contextmanager
def _importing(root: Path) -> Iterator[Act]:
    with _open(root) as store:

        def act() -> None:
            store.backup_before("import", NOW)
            importing.import_file(root / "first.csv", "linkedin", NOW)

        yield act


@contextmanager
def _undoing(root: Path) -> Iterator[Act]:
    with _open(root):
        people.delete([number for number, _ in people.names("", 3)], NOW)
        yield lambda: undo.undo(NOW)


@contextmanager
def _forgetting(root: Path) -> Iterator[Act]:
    with _open(root):
        somebody = [number for number, _ in people.names("", 1)]
        yield lambda: forgetting.forget(somebody, NOW)


@contextmanager
def _settings(root: Path) -> Iterator[Act]:
    with _open(root):
        yield lambda: preferences.set_check_ins_per_day(2, NOW)


@contextmanager
def _backing_up(root: Path) -> Iterator[Act]:
    with _open(root) as store:
        yield lambda: store.back_up("day", NOW)


@contextmanager
def _backing_up_beside(root: Path) -> Iterator[Act]:
    with _open(root) as store:
        yield lambda: store.back_up_beside("day", NOW)


@contextmanager
def _going_back(root: Path) -> Iterator[Act]:
    yield lambda: restoring.restore(folder_of(root), root / "earlier.db", NOW + timedelta(days=1))


@contextmanager
def _moving(root: Path) -> Iterator[Act]:
    with _open(root) as store:
        yield lambda: moving.move(store.folder, scenarios.places(root)[0], lambda _done, _total: True)


def _exporting(format: Format) -> Callable[[Path], AbstractContextManager[Act]]:
    @contextmanager
    def case(root: Path) -> Iterator[Act]:
        with _open(root):
            yield lambda: exporting.export(root / exporting.with_ending(Path("all"), format), format, NOW)

    return case


@contextmanager
def _printing(root: Path) -> Iterator[Act]:
    from ui import app, printing

    application = app.application()
    with _open(root):
        facts = sheets.facts(conversations.upcoming(NOW, 1)[0].id, NOW)
        assert facts is not None
        yield lambda: printing.write_pdf(facts, root / "sheet.pdf", Paper.A4, "Sheet")
    del application


# Each with the scenario whose data it begins with.
CASES: dict[str, tuple[str, Callable[[Path], AbstractContextManager[Act]]]] = {
    "first start": ("first start", _starting),
    "migration": ("migration", _starting),
    "adding": ("adding", _adding),
    "typing notes": ("adding", _typing),
    "typing a letter": ("adding", _letter),
    "import": ("import", _importing),
    "undo": ("adding", _undoing),
    "delete for good": ("adding", _forgetting),
    "settings": ("adding", _settings),
    "backup": ("adding", _backing_up),
    "daily backup": ("adding", _backing_up_beside),
    "going back": ("going back", _going_back),
    "moving": ("going back", _moving),
    "export of everything": ("adding", _exporting(Format.INROAD)),
    "export of cards": ("adding", _exporting(Format.VCARD)),
    "sheet as PDF": ("adding", _printing),
}


# --- the trial


def run(case: str, fault: str, every: int, root: Path, place: Path) -> Row:
    """Let each `every`-th call of an act fail."""
    row = Row(f"{fault}: {case}")
    started = time.monotonic()
    calls = _tried(case, fault, 0, root, place, row, "")
    after = state.look(root)
    row.told["calls"] = calls
    for at in range(1, calls + 1, every):
        row.tries += 1
        _tried(case, fault, at, root, place, row, after)
    row.seconds = time.monotonic() - started
    return row


def _tried(case: str, fault: str, at: int, root: Path, place: Path, row: Row, after: str) -> int:
    """One trial on fresh data: the `at`-th call fails, or none (0). How many such calls there were."""
    data, begin = CASES[case]
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(scenarios.prepared(data, place), root)
    scenarios.enter(root, "before it")
    what = f"call {at}"
    try:
        with begin(root) as act:
            calls, problem = _acted(act, root, FAULTS[fault], at)
            if problem is not None:
                row.told[problem.code] = row.told.get(problem.code, 0) + 1
                if problem.code not in FAULTS[fault].said_by or not problem_text(problem):
                    row.damage(f"{what}: {problem.code} is what it says")
                scenarios.enter(root)
                act()  # once the disk works again
    except Exception as error:  # noqa: BLE001 - whatever comes out of it that is no sentence
        row.damage(f"{what}: {type(error).__name__} {error}")
        return 0
    if after:
        _compare(row, root, after, what)
    return calls


def _acted(act: Act, root: Path, fault: Fault, at: int) -> tuple[int, Problem | None]:
    """Do it while the disk fails. How many calls there were, and what is said."""
    shim = Shim()
    scenarios.enter(root)
    shim.arm(at or sys.maxsize, fault.error, fault.kinds, for_good=fault.for_good)
    problem = None
    try:
        act()
    except Problem as said:
        problem = said
    except Exception as error:  # noqa: BLE001 - a bug of ours is raised again
        try:
            problem = problem_of(error, folder_of(root))
        finally:
            shim.disarm()
    return shim.disarm(), problem


def _compare(row: Row, root: Path, after: str, what: str) -> None:
    try:
        held = state.look(root)
    except Exception as error:  # noqa: BLE001 - whatever keeps the data from being opened counts
        row.damage(f"{what}: {type(error).__name__} {error}")
        return
    if held != after:
        row.lose(f"{what}: the data hold something else")
    with contextlib.suppress(FileNotFoundError):
        if left := [
            path.name for path in root.iterdir() if path.name.endswith((".part", ".pdf")) and path.name[0] == "."
        ]:
            row.damage(f"{what}: left behind: {left}")


def main(case: str, fault: str, every: str, place: str) -> None:
    """Print the row as JSON."""
    root = Path(os.environ["FAULTS_ROOT"])
    print(json.dumps(dataclasses.asdict(run(case, fault, int(every), root, Path(place)))))


if __name__ == "__main__":
    main(*sys.argv[1:])
