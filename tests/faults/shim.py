"""The library of shim.c: built, loaded into a program, and its log of writes read."""

from __future__ import annotations

import ctypes
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NAME = "faults.so"
SOURCE = Path(__file__).with_name("shim.c")
WRITING, MAKING, SYNCING, READING = 1, 2, 4, 8  # as in shim.c
_HEAD = struct.Struct("=cIIQQ")


def missing() -> str:
    """Why the library cannot be used here; "" where it can."""
    if sys.platform != "linux":
        return "LD_PRELOAD and /proc are Linux's own"
    return "" if shutil.which("gcc") else "install first: gcc libc6-dev"


def build(folder: Path) -> Path:
    """The library, made in `folder`."""
    library = folder / NAME
    command = ["gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", str(library), str(SOURCE)]
    subprocess.run([*command, "-lpthread"], check=True)
    return library


def environment(library: Path, root: Path, log: Path | None = None) -> dict[str, str]:
    """What a program needs to run with the library, which looks at what lies below `root`."""
    env = {**os.environ, "LD_PRELOAD": str(library), "FAULTS_ROOT": str(root.resolve())}
    env.pop("FAULTS_LOG", None)
    return env | ({"FAULTS_LOG": str(log)} if log else {})


class Shim:
    """The library as it is loaded into this very process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.faults_arm.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_int]
        self._library.faults_disarm.restype = ctypes.c_long

    def arm(self, at: int, error: int, kinds: int, *, for_good: bool) -> None:
        """Let the `at`-th call of these kinds fail from now on, and `for_good` all after it."""
        self._library.faults_arm(at, error, kinds, for_good)

    def disarm(self) -> int:
        """Let nothing fail any more. How many calls of the armed kinds there were."""
        return self._library.faults_disarm()

    def mark(self, name: str) -> None:
        """Put a mark into the log."""
        self._library.faults_mark(name.encode())


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of the log: see shim.c. Paths are relative to the root, a mark's name stands in `path`."""

    kind: str
    path: str
    other: str
    offset: int
    data: bytes


def read_log(log: Path, root: Path) -> Iterator[Entry]:
    """What was recorded, in its order."""
    content = log.read_bytes()
    start = str(root.resolve())
    at = 0
    while at < len(content):
        kind, first, second, offset, size = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        path = content[at : at + first].decode()
        other = content[at + first : at + first + second].decode()
        at += first + second
        data = b"" if kind in b"T" else content[at : at + size]
        at += size
        yield Entry(kind.decode(), _below(path, start), _below(other, start), offset, data)


def _below(path: str, start: str) -> str:
    return path.removeprefix(start).removeprefix("/")
