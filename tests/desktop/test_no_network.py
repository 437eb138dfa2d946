"""Nothing leaves the computer: the kernel's own account (strace) of what the program connects to and leaves behind."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.conftest import ROOT, Desktop, Dunst
from tests.desktop.processes import Program, end, require, wait_until
from tests.desktop.test_program import data as data  # a folder in which something is due

_CALLS = "trace=connect,sendto,sendmsg,sendmmsg,bind"
_LOCAL = re.compile(r"sa_family=AF_(?:UNIX|NETLINK|UNSPEC)\b")
_FAMILY = re.compile(r"sa_family=AF_\w+")


def strace(log: Path, *command: str | Path) -> list[str]:
    """The command under strace; skips, in words, where one process may not trace another."""
    require("strace")
    tried = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"strace may not trace here: {tried.stderr.strip()}")
    return ["strace", "-f", "-qq", "--seccomp-bpf", "-o", str(log), "-e", _CALLS, *map(str, command)]


def addressed(log: Path) -> list[str]:
    """The calls that name an address: what a program connects to, binds, or sends to without a connection."""
    return [line for line in log.read_text(errors="replace").splitlines() if _FAMILY.search(line)]


def to_the_network(log: Path) -> list[str]:
    return [line for line in addressed(log) if not _LOCAL.search(line)]


def open_to_others(folder: Path) -> list[str]:
    """What others than the owner could read, under a folder; sockets, and links, hold nothing."""
    found: list[str] = []
    for path in folder.rglob("*"):
        mode = path.lstat().st_mode
        if (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) and mode & 0o077:
            found.append(f"{stat.filemode(mode)} {path.relative_to(folder)}")
    return found


def environment(desktop: Desktop, tmp_path: Path) -> dict[str, str]:
    """That of the desktop, with a temporary folder of its own."""
    (tmp_path / "temporary").mkdir()
    return {**desktop.env, "TMPDIR": str(tmp_path / "temporary")}


def test_strace_sees_a_connection(tmp_path: Path) -> None:
    """Else the tests below could not fail."""
    log = tmp_path / "log"
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    subprocess.run(strace(log, sys.executable, "-c", code), check=True)
    assert len(to_the_network(log)) == 1


def test_a_walk_through_the_windows(desktop: Desktop, tmp_path: Path) -> None:
    log, pictures, env = tmp_path / "log", tmp_path / "pictures", environment(desktop, tmp_path)
    command = strace(log, sys.executable, "-m", "tests.desktop.quiet_tour", pictures)
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=180, umask=0o022)
    assert done.returncode == 0, done.stderr
    assert addressed(log)  # the screen at least
    assert to_the_network(log) == []
    assert list((tmp_path / "temporary").iterdir()) == []
    assert stat.S_IMODE((pictures / "sheet.pdf").stat().st_mode) == 0o600


def test_the_program_with_tray_and_pop_up(
    desktop: Desktop, dunst: Dunst, tray: Program, tmp_path: Path, data: Path
) -> None:
    log, env = tmp_path / "log", environment(desktop, tmp_path)
    command = strace(log, sys.executable, "main.py", "--data", data)
    with (tmp_path / "said").open("wb") as said:
        process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=said, stderr=said, umask=0o022)
    try:
        tray.told()  # the icon has come
        dunst.wait_for(1)
        wait_until(lambda: list(data.glob("backups/*")), "the day's backup")
        tray.tell({"press": "Quit"})
        assert process.wait(30) == 0, (tmp_path / "said").read_text()
    finally:
        end(process)
    assert addressed(log)
    assert to_the_network(log) == []
    assert open_to_others(data) == []
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    assert open_to_others(tmp_path / "temporary") == []
