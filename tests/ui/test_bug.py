"""A bug of ours: told once in words, logged, without a word of the user's data."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from ui.bug import LOG_FILE, Bugs


@pytest.fixture
def bugs(tmp_path: Path, qapp: object) -> Iterator[Bugs]:
    found = Bugs(tmp_path)
    yield found
    found.close()


def fail(name: str, deep: int = 0) -> None:
    if deep:
        fail(name, deep - 1)  # another place to come from
    raise ValueError(f"could not greet {name}")


def meet(name: str, deep: int = 0) -> None:
    """As PySide does with an exception in a slot."""
    try:
        fail(name, deep)
    except ValueError:
        sys.excepthook(*sys.exc_info())


def test_a_bug_is_told_once_and_logged_in_full_once(bugs: Bugs, tmp_path: Path) -> None:
    told: list[str] = []
    bugs.found.connect(told.append)
    for _ in range(120):
        meet("Maya Osei")
    assert len(told) == 1
    log = (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    assert log.count("fail\n") == 1
    assert [line.split("ERROR ")[1] for line in log.splitlines() if "times" in line] == [
        "2 times now: ValueError",
        "10 times now: ValueError",
        "100 times now: ValueError",
    ]
    assert "test_bug.py" in told[0]


def test_no_name_and_no_note_is_in_what_can_be_copied(bugs: Bugs, tmp_path: Path) -> None:
    told: list[str] = []
    bugs.found.connect(told.append)
    meet("Maya Osei")
    assert "Maya" not in told[0]
    assert "Maya" not in (tmp_path / LOG_FILE).read_text(encoding="utf-8")


def test_an_exception_in_a_slot_gets_there(bugs: Bugs, qtbot: object) -> None:
    class Source(QObject):
        happened = Signal()

    told: list[str] = []
    bugs.found.connect(told.append)
    source = Source()
    source.happened.connect(lambda: fail("Lena"))
    source.happened.emit()
    assert len(told) == 1


def test_closing_gives_the_hook_back(tmp_path: Path, qapp: object) -> None:
    before = sys.excepthook
    found = Bugs(tmp_path)
    assert sys.excepthook != before
    found.close()
    assert sys.excepthook is before


def test_the_log_is_for_its_owner_alone_when_it_is_turned_over_too(
    bugs: Bugs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.log.LOG_BYTES", 400)
    (tmp_path / LOG_FILE).touch(0o644)
    before = os.umask(0o022)
    for deep in range(5):
        meet("Maya Osei", deep)
    os.umask(before)
    logs = sorted(tmp_path.glob(f"{LOG_FILE}*"))
    assert len(logs) == 2
    assert [log.stat().st_mode & 0o777 for log in logs] == [0o600, 0o600]
    assert all(b"ValueError" in log.read_bytes() for log in logs)
