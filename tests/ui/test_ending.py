"""A kind kill or a log-out in the middle of typing: what was typed is there at the next start."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import sample
from models.store import FILE_NAME, Store

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "data"
    with Store(path):
        sample.fill(datetime.now(UTC).replace(microsecond=0))
    return path


def kept(folder: Path) -> str:
    """Everything that is in the database, as text."""
    with sqlite3.connect(folder / FILE_NAME) as connection:
        return "\n".join(connection.iterdump())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals; a log-out calls save_all itself")
@pytest.mark.parametrize("sent", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_what_was_typed_anywhere_is_kept(folder: Path, sent: str) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.ended_program", str(folder)],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert running.stdout is not None
    words = running.stdout.readline().split()
    running.send_signal(signal.Signals[sent])
    _, said = running.communicate(timeout=30)
    assert running.returncode == 0
    assert "Traceback" not in said
    assert len(words) == 6
    there = kept(folder)
    assert [word for word in words if word not in there] == []
