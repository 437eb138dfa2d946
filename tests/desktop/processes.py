"""Processes for the tests in tests/desktop and for those in tests/ui that need a session bus.

Each is started by the test and ended by its own process id; none outlives its fixture.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

PACKAGE_OF = {  # Debian's names
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "dunst": "dunst",
    "dunstctl": "dunst",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "strace": "strace",
    "at-spi-bus-launcher": "at-spi2-core",
    "xprop": "x11-utils",
}
LIBRARIES = Path("/usr/libexec")  # where programs lie that only other programs start
WAIT = 15.0  # seconds; a busy machine may be slow


def require(*programs: str) -> None:
    """Go on only when the programs are there. Where CI is set a missing one is a failure, else a skip."""
    _miss({PACKAGE_OF[name] for name in programs if shutil.which(name) is None and not (LIBRARIES / name).exists()})


def require_module(python: str, module: str, package: str) -> None:
    """The same for a module that this Python is to have."""
    there = (
        shutil.which(python) and not subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode
    )
    _miss(set() if there else {package})


def _miss(packages: set[str]) -> None:
    if not packages:
        return
    words = f"install first: {' '.join(sorted(packages))}"
    if os.environ.get("CI"):
        pytest.fail(words)
    pytest.skip(words)


def wait_until(happened: Callable[[], object], what: str, timeout: float = WAIT) -> Any:
    """Wait for something to become true, and return it; fail in words when it does not."""
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        found = happened()
        if found:
            return found
        time.sleep(0.05)
    return pytest.fail(f"waited {timeout:g} s in vain for {what}")


def end(process: subprocess.Popen[Any]) -> None:
    """End a process that a test started: kindly, then for certain."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()


@contextmanager
def private_bus(at: str | None = None) -> Iterator[str]:
    """A session bus of the test's own, at a given address or at any; gives its address."""
    require("dbus-daemon")
    with tempfile.TemporaryDirectory() as folder:  # the daemon does not always take its socket away
        place = at or f"unix:path={folder}/bus"
        process = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", f"--address={place}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            end(process)


class Program:
    """A Python program that a test runs: what it prints, line by line, and what it is told."""

    def __init__(self, arguments: Sequence[str], env: Mapping[str, str], folder: Path, log: Path) -> None:
        self._log = log
        with log.open("wb") as errors:
            self.process = subprocess.Popen(
                arguments,
                env=dict(env),
                cwd=folder,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))

    def line(self, timeout: float = WAIT) -> str:
        """The next line it prints."""
        try:
            return self._lines.get(timeout=timeout)
        except queue.Empty:
            return pytest.fail(f"it printed nothing for {timeout:g} s; it said: {self.errors()}")

    def told(self, timeout: float = WAIT) -> dict[str, Any]:
        """The next line it prints, read as JSON."""
        return json.loads(self.line(timeout))

    def is_silent(self, for_seconds: float = 0.5) -> bool:
        """Whether it prints nothing for a while."""
        try:
            self._lines.get(timeout=for_seconds)
        except queue.Empty:
            return True
        return False

    def tell(self, order: Mapping[str, Any]) -> None:
        """Give it one line of JSON on standard input."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()

    def wait(self, timeout: float = WAIT) -> int:
        """Wait for its end; its exit status."""
        return self.process.wait(timeout)

    def kill(self) -> None:
        """kill -9."""
        self.process.kill()
        self.process.wait(5)

    def errors(self) -> str:
        """All that it said on standard error so far."""
        return self._log.read_text(errors="replace")

    def end(self) -> None:
        """End it if it still runs."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self._reader.join(5)
        end(self.process)
