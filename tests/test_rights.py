"""What is written is its owner's alone, where the system would let everybody read it (umask 000)."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models import cipher, encrypting, letters_mail, location, lock, moving, people, restoring, sample
from models.exchange import exporting
from models.store import BACKUPS, FILE_NAME, Store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there the rights are those of the user's folder")
NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> list[str]:
    return [
        f"{stat.filemode(path.stat().st_mode)} {path.relative_to(folder)}"
        for path in sorted(folder.rglob("*"))
        if path.stat().st_mode & 0o077
    ]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where everything of the test is; the user's own data folder is in it."""
    cipher.forget()
    monkeypatch.setattr(cipher, "ROUNDS", 100)
    monkeypatch.setattr(location, "usual_folder", lambda: tmp_path / "usual")
    return tmp_path


def test_all_that_is_written(place: Path) -> None:
    data, moved = place / "usual", place / "moved"
    with Store(data) as opened:
        sample.fill(NOW)
        opened.backup_before("import", NOW)
        opened.back_up_beside("day", NOW + timedelta(days=1))
        opened.backup(place / "copy.db")
        for name in ("people.vcf", "people.csv", "dates.ics", "all.inroad.json"):
            exporting.export(place / name, exporting.format_of(name), NOW)
        letters_mail.eml_file("maya@example.org", "Hello", "Hello Maya", place)
        assert open_to_others(place) == []
    restoring.restore(data, place / "copy.db", NOW + timedelta(days=2))
    (data / FILE_NAME).write_bytes(b"no database")
    restoring.restore(data, place / "copy.db", NOW + timedelta(days=3))
    encrypting.change(data, cipher.new_key("a passphrase"))
    assert encrypting.change_backups(encrypting.other_backups(data), cipher.new_key("x"), lambda *_: True) == 0
    with Store(data):
        moving.move(data, moved, lambda *_: True)
    with Store(moved):
        assert moving.finish(moved)
        assert open_to_others(place) == []
    assert (moved / cipher.NOTE).exists()
    assert (moved / lock.FILE_NAME).exists()
    assert list(moved.glob("set aside/*")) or list((moved / BACKUPS).iterdir())


def test_a_folder_that_others_could_read_is_closed_but_one_that_was_named_stays_as_it_is(place: Path) -> None:
    usual, named = place / "usual", place / "named"
    for folder in (usual, named):
        (folder / BACKUPS).mkdir(parents=True)
        Store(folder).close()
    assert stat.S_IMODE(usual.stat().st_mode) == 0o700
    assert stat.S_IMODE(named.stat().st_mode) == 0o777
    for folder in (usual, named):
        assert open_to_others(folder) == []
    with Store(named):
        people.add("Maya Osei", NOW)
        assert open_to_others(named) == []
