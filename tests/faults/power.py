"""Power loss: everything that a scenario writes is recorded, and the data are opened as they stood after each write.

A crash leaves one of these (what sqlite.org/atomiccommit.html assumes of disks, and a little more):
- "prefix": all that was written up to some moment;
- "torn": the same, but of the last write (of each fourth) only the first half, cut at a sector of 512 bytes;
- "dropped": the same, but one file (or one folder's names) kept nothing of what was written to it since it was synced.
What was acknowledged by then must be there in each of them, and the data must be sound.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from models import location
from tests.faults import scenarios, shim
from tests.faults.figures import Row
from tests.faults.kills import compare, unkilled
from tests.faults.shim import Entry

SECTOR = 512
LENGTH = 1  # of the scenarios
TORN = 4  # each fourth write that is crashed at is torn as well
THOROUGH = 5  # each fifth of what is left is searched through as well, and backed up


def record(scenario: str, place: Path, library: Path) -> tuple[Path, list[Entry]]:
    """The root before a scenario, and all that it wrote, with a mark for each step that was acknowledged."""
    before = scenarios.prepared(scenario, place)
    root, log = place / "recorded", place / "log"
    shutil.copytree(before, root)
    command = [sys.executable, "-m", "tests.faults.recorded", scenario, str(LENGTH), str(root)]
    subprocess.run(command, env=shim.environment(library, root, log), check=True)
    entries = list(shim.read_log(log, root))
    shutil.rmtree(root)
    log.unlink()
    return before, entries


# --- a disk in memory


@dataclass(slots=True, eq=False)
class Node:
    """A file: what was written to it, and what of that a crash cannot take back."""

    now: bytearray
    synced: bytes


@dataclass(slots=True, eq=False)
class Names:
    """The names in one folder, each with its file, or None for a folder; `synced` as of files."""

    now: dict[str, Node | None]
    synced: dict[str, Node | None]


@dataclass(slots=True)
class Disk:
    """Files and folders below a root, as they are and as they are for certain."""

    folders: dict[str, Names] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Path) -> Disk:
        """What lies below a root; all of it is synced."""
        disk = cls()
        for path, _, files in os.walk(root):
            here = Path(path)
            nodes: dict[str, Node | None] = {}
            for name in files:
                content = (here / name).read_bytes()
                nodes[name] = Node(bytearray(content), content)
            nodes |= {each.name: None for each in here.iterdir() if each.is_dir()}
            disk.folders[_key(here.relative_to(root).as_posix())] = Names(dict(nodes), dict(nodes))
        return disk

    def do(self, entry: Entry) -> list[Node | Names]:
        """Go on by one record of the log. Returns what that changed."""
        if entry.kind == "K":
            return []
        names, name = self._at(entry.path)
        changed: list[Node | Names] = [names]
        if entry.kind == "C":
            names.now[name] = Node(bytearray(), b"")
        elif entry.kind == "W":
            node = self._node(entry.path)
            write(node.now, entry.offset, entry.data)
            changed = [node]
        elif entry.kind == "T":
            node = self._node(entry.path)
            del node.now[entry.offset :]
            node.now.extend(bytes(entry.offset - len(node.now)))
            changed = [node]
        elif entry.kind == "S":
            self._sync(entry.path)
            changed = []
        elif entry.kind == "U":
            del names.now[name]
        elif entry.kind == "M":
            names.now[name] = None
            self.folders[entry.path] = Names({}, {})
        elif entry.kind == "X":
            del names.now[name]
            del self.folders[entry.path]
        elif entry.kind == "R":
            self._rename(entry)
            changed.append(self._at(entry.other)[0])
        return changed

    def _at(self, path: str) -> tuple[Names, str]:
        parent, _, name = path.rpartition("/")
        return self.folders[parent], name

    def _node(self, path: str) -> Node:
        names, name = self._at(path)
        node = names.now[name]
        assert node is not None, f"{path} is a folder"
        return node

    def _sync(self, path: str) -> None:
        folder = self.folders.get(path)
        if folder is not None:
            folder.synced = dict(folder.now)
        else:
            node = self._node(path)
            node.synced = bytes(node.now)

    def _rename(self, entry: Entry) -> None:
        source, name = self._at(entry.path)
        target, other = self._at(entry.other)
        target.now[other] = source.now.pop(name)
        for key in [one for one in self.folders if one == entry.path or one.startswith(f"{entry.path}/")]:
            self.folders[entry.other + key.removeprefix(entry.path)] = self.folders.pop(key)

    def unsynced(self) -> Iterator[Node | Names]:
        """The files and folders of which a crash may take something back."""
        seen: set[int] = set()
        for names in self.folders.values():
            if names.now != names.synced:
                yield names
            for name, node in names.now.items():
                if name.endswith("-shm"):
                    continue
                if node is not None and id(node) not in seen and node.now != node.synced:
                    seen.add(id(node))
                    yield node

    def write_to(self, root: Path, dropped: Node | Names | None = None) -> None:
        """Put onto a real disk what a crash leaves, one file or folder as it was last synced."""
        self._write("", root, dropped)

    def _write(self, key: str, root: Path, dropped: Node | Names | None) -> None:
        names = self.folders.get(key) or Names({}, {})
        root.mkdir(mode=0o700, exist_ok=True)
        for name, node in (names.synced if names is dropped else names.now).items():
            if name.endswith("-shm"):  # memory that is shared between programs: no crash leaves it
                continue
            if node is None:
                self._write(f"{key}/{name}" if key else name, root / name, dropped)
            else:
                content = node.synced if node is dropped else bytes(node.now)
                if name.startswith(location.POINTER):  # it names the folder that was recorded
                    content = content.replace(b"/recorded/", b"/crashed/")
                (root / name).write_bytes(content)


def _key(path: str) -> str:
    return "" if path == "." else path


def write(content: bytearray, offset: int, data: bytes) -> None:
    """Write into the bytes of a file, past its end too."""
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data


# --- the crashes


@dataclass(frozen=True, slots=True)
class Crash:
    """One way in which the power went: after how many records, how, and how many steps were acknowledged."""

    at: int
    how: str
    acknowledged: int


def crashes(before: Path, entries: list[Entry], every: int, root: Path) -> Iterator[Crash]:
    """Each crash in turn, its remains written to `root`. Of the moments only each `every`-th.

    Moments are the writes, and the acknowledgements: nothing new is on the disk then, but more must be.
    """
    disk, acknowledged, moments, writes = Disk.of(before), 0, 0, 0
    changes: Counter[int] = Counter()  # of each file and folder, by its id
    alive: list[Node | Names] = []  # so that no id is used again
    tried: set[tuple[int, int, int]] = set()
    for number, entry in enumerate(entries):
        moments += entry.kind != "S"
        chosen = entry.kind != "S" and not entry.path.endswith("-shm") and moments % every == 0
        torn = chosen and entry.kind == "W" and len(entry.data) > SECTOR
        writes += torn
        if torn and writes % TORN == 0:
            yield from _torn(disk, entry, Crash(number, "torn", acknowledged), root)
        changed = disk.do(entry)
        changes.update(map(id, changed))
        alive += changed
        acknowledged += entry.kind == "K"
        if not chosen:
            continue
        disk.write_to(root)
        yield Crash(number, "prefix", acknowledged)
        for lost in list(disk.unsynced()):
            same = (id(lost), acknowledged, changes.total() - changes[id(lost)])
            if same not in tried:  # else the same remains were looked at
                tried.add(same)
                disk.write_to(root, lost)
                yield Crash(number, f"dropped {_name_of(disk, lost)}", acknowledged)


def _torn(disk: Disk, entry: Entry, crash: Crash, root: Path) -> Iterator[Crash]:
    node = disk._node(entry.path)
    kept = bytes(node.now)
    write(node.now, entry.offset, entry.data[: max(SECTOR, len(entry.data) // 2 // SECTOR * SECTOR)])
    disk.write_to(root)
    node.now[:] = kept
    yield crash


def _name_of(disk: Disk, lost: Node | Names) -> str:
    for key, names in disk.folders.items():
        if names is lost:
            return key or "the root"
        for name, node in names.now.items():
            if node is lost:
                return PurePosixPath(key, name).name
    return "?"


def run(scenario: str, every: int, place: Path) -> Row:
    """Crash a scenario at each `every`-th write in each way, and open what is left."""
    row = Row(f"power loss: {scenario}", skipped=shim.missing())
    if row.skipped:
        return row
    started = time.monotonic()
    expected, _ = unkilled(scenario, LENGTH, place)
    before, entries = record(scenario, place, shim.build(place))
    row.told["writes"] = sum(entry.kind != "K" for entry in entries)
    root = place / "crashed"
    for crash in crashes(before, entries, every, root):
        scenarios.enter(root)
        what = f"{crash.how}, record {crash.at}, {crash.acknowledged} steps acknowledged"
        allowed = expected[crash.acknowledged : crash.acknowledged + 2]
        compare(row, root, allowed, what, thorough=row.tries % THOROUGH == 0)
        row.tries += 1
        how = crash.how.split()[0]
        row.told[how] = row.told.get(how, 0) + 1
        shutil.rmtree(root)
    row.seconds = time.monotonic() - started
    return row
