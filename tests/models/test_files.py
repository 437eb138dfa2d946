"""Files for the user: whole or not at all, for the owner alone, and a sentence where it cannot be."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from models import files
from models.errors import Problem
from models.words import problem_text


def test_a_file_is_replaced_and_private(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"before")
    path.chmod(0o644)
    files.replace(path, b"after")
    assert path.read_bytes() == b"after"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["picture.png"]


@pytest.mark.parametrize(
    ("name", "code"),
    [("nowhere/picture.png", "export.unwritable"), (".", "export.no_file"), ("a\0b.png", "export.unwritable")],
)
def test_what_cannot_be_written_is_a_problem(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(Problem) as found:
        files.replace(tmp_path / name, b"x")
    assert found.value.code == code
    assert problem_text(found.value)
    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"before")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem) as found:
        files.replace(path, b"after")
    assert found.value.code == "export.disk_full"
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["picture.png"]
