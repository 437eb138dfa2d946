"""Moving the data: whatever happens, there is one whole copy, and the next start finds it."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest

import main
from models import location, lock, moving, people
from models.errors import Problem
from models.location import Location
from models.store import BACKUPS, FILE_NAME, Store, write_copy
from models.words import problem_text

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's usual place, for these tests."""
    folder = tmp_path / "usual" / "Inroad"
    monkeypatch.setattr(location, "usual_folder", lambda: folder)
    return folder


@pytest.fixture
def store(usual: Path) -> Iterator[Store]:
    """Data in the usual place: two people, a backup, and a copy that the user put beside it."""
    opened = Store(usual)
    people.add("Lena Fischer", NOW)
    opened.backup_before("import", NOW)
    people.add("Maya Osei", NOW)
    (usual / BACKUPS / "my own copy.txt").write_text("mine", encoding="utf-8")
    yield opened
    opened.close()


def _never(_done: int, _total: int) -> bool:
    return True


def _move(store: Store, target: Path) -> None:
    moving.move(store.folder, target, _never)
    store.close()


def _names() -> list[str]:
    return [name for _, name in people.names("")]


def _everything(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_where_nothing_was_moved_the_data_are_in_the_usual_place(usual: Path) -> None:
    assert location.default_folder() == usual
    assert location.moved() is None


def test_all_is_there_after_the_move_and_nothing_where_it_was(store: Store, usual: Path, tmp_path: Path) -> None:
    target = tmp_path / "new" / "place"
    copies = {path.name for path in (usual / BACKUPS).iterdir()}
    _move(store, target)
    assert (usual / FILE_NAME).exists(), "until the new one was opened well"
    assert location.default_folder() == target
    with Store(target):
        assert moving.finish(target)
        assert sorted(_names()) == ["Lena Fischer", "Maya Osei"]
        assert {path.name for path in (target / BACKUPS).iterdir()} == copies
        assert not moving.finish(target), "once"
    assert _everything(usual) == {location.POINTER}
    assert location.read() == Location(target)


def test_a_plain_start_finds_the_data_and_data_always_wins(
    store: Store, usual: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "new"
    _move(store, target)
    file = tmp_path / "all.inroad.json"
    assert main.main(["export", str(file)]) == 0
    assert len(json.loads(file.read_text(encoding="utf-8"))["people"]) == 2
    assert main.main(["--data", str(tmp_path / "other"), "export", str(tmp_path / "none.inroad.json")]) == 0
    assert json.loads((tmp_path / "none.inroad.json").read_text(encoding="utf-8"))["people"] == []
    capsys.readouterr()


def test_moved_on_and_back_into_the_usual_place(store: Store, usual: Path, tmp_path: Path) -> None:
    places = [tmp_path / "one", tmp_path / "two", usual]
    for target in places:
        _move(store, target)
        store = Store(location.default_folder())
        assert store.folder == target
        assert moving.finish(target)
        assert len(_names()) == 2
    store.close()
    assert location.moved() is None
    assert not (usual / location.POINTER).exists()
    assert not places[0].exists()
    assert not places[1].exists()
    assert (usual / FILE_NAME).exists()


def test_what_the_user_put_beside_the_data_stays(store: Store, usual: Path, tmp_path: Path) -> None:
    (usual / "letter.odt").write_text("mine", encoding="utf-8")
    _move(store, tmp_path / "new")
    with Store(tmp_path / "new"):
        moving.finish(tmp_path / "new")
    assert _everything(usual) == {location.POINTER, "letter.odt"}


def test_while_another_has_the_old_data_open_they_stay_until_the_next_start(
    store: Store, usual: Path, tmp_path: Path
) -> None:
    target = tmp_path / "new"
    _move(store, target)
    held = lock.FolderLock(usual)
    with Store(target):
        assert not moving.finish(target)
    assert (usual / FILE_NAME).exists()
    held.release()
    with Store(target):
        assert moving.finish(target)
    assert not (usual / FILE_NAME).exists()


def test_a_copy_that_cannot_be_opened_leads_back(store: Store, usual: Path, tmp_path: Path) -> None:
    target = tmp_path / "new"
    _move(store, target)
    (target / FILE_NAME).write_bytes(b"broken" * 1000)
    with pytest.raises(Problem):
        Store(target)
    assert moving.go_back(target) == usual
    assert location.default_folder() == usual
    with Store(usual):
        assert len(_names()) == 2


def test_there_is_no_way_back_once_the_old_data_are_removed(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "new"
    _move(store, target)
    with Store(target):
        moving.finish(target)
    assert moving.go_back(target) is None
    assert location.default_folder() == target


def test_a_drive_that_is_not_there_is_said_and_nothing_is_made(
    store: Store, usual: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "drive" / "inroad"
    _move(store, target)
    with Store(target):
        moving.finish(target)
    shutil.move(tmp_path / "drive", tmp_path / "unplugged")
    for folder in (target, location.default_folder()):
        with pytest.raises(Problem, match=r"store\.moved_away") as raised:
            Store(folder)
        assert str(usual / location.POINTER) in problem_text(raised.value)
    assert main.main(["due"]) == 1
    assert "Connect the drive" in capsys.readouterr().err
    assert not target.exists()
    shutil.move(tmp_path / "unplugged", tmp_path / "drive")
    with Store(location.default_folder()):
        assert len(_names()) == 2


def test_only_the_folder_of_a_plain_start_can_be_moved(store: Store, usual: Path, tmp_path: Path) -> None:
    assert moving.may_move(usual)
    assert not moving.may_move(tmp_path / "another")


def _refused(store: Store, target: Path, code: str) -> None:
    """The move ends in a sentence, and both places are as they were."""
    before = _everything(target) if target.is_dir() else None
    here = _everything(store.folder)
    with pytest.raises(Problem) as raised:
        moving.move(store.folder, target, _never)
    assert raised.value.code == code
    assert problem_text(raised.value)
    assert (_everything(target) if target.is_dir() else None) == before
    assert _everything(store.folder) == here
    assert location.default_folder() == store.folder
    assert len(_names()) == 2


def test_a_folder_with_something_in_it_is_left_alone(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "full"
    target.mkdir()
    (target / "thesis.odt").write_text("years", encoding="utf-8")
    _refused(store, target, "moving.not_empty")
    _refused(store, target / "thesis.odt", "moving.not_empty")


def test_what_systems_put_into_a_folder_does_not_count(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "new"
    target.mkdir()
    (target / ".DS_Store").write_bytes(b"")
    _move(store, target)
    assert location.default_folder() == target


def test_the_same_folder_or_one_within(store: Store, usual: Path, tmp_path: Path) -> None:
    _refused(store, usual, "moving.same")
    _refused(store, usual / "deeper", "moving.inside")
    _refused(store, usual / BACKUPS, "moving.inside")
    (tmp_path / "link").symlink_to(usual)
    _refused(store, tmp_path / "link", "moving.same")
    _refused(store, usual.parent, "moving.not_empty")


def test_a_folder_that_cannot_be_written(store: Store, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        _refused(store, Path("/proc/inroad"), "moving.unwritable")
        return
    target = tmp_path / "closed"
    target.mkdir(mode=0o500)
    _refused(store, target, "moving.unwritable")


def test_too_little_space_is_said_before(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000))
    _refused(store, tmp_path / "new", "moving.no_space")


def test_a_disk_that_fills_in_the_middle(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(source: Path, target: Path) -> NoReturn:
        target.write_bytes(b"half")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(shutil, "copy2", full)
    _refused(store, tmp_path / "new", "moving.full")


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "moving.full"), (errno.EIO, "moving.unwritable")])
def test_a_database_that_cannot_be_copied(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(_handle: int) -> NoReturn:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", fail)
        with pytest.raises(Problem) as raised:
            moving.move(store.folder, tmp_path / "new", _never)
    assert raised.value.code == code
    assert not (tmp_path / "new").exists()
    assert location.default_folder() == store.folder


def test_a_copy_that_is_shorter(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "copy2", lambda _source, target: target.write_bytes(b""))
    _refused(store, tmp_path / "new", "moving.unwritable")


def test_a_copy_with_other_rows_is_not_taken(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def losing(folder: Path, target: Path) -> None:
        write_copy(folder, target)
        with sqlite3.connect(target) as copy:
            copy.execute("DELETE FROM person WHERE id = 1")
        copy.close()

    monkeypatch.setattr(moving, "write_copy", losing)
    _refused(store, tmp_path / "new", "moving.unsuited")


def test_a_place_that_no_database_can_lock(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> NoReturn:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(lock, "FolderLock", none)
    _refused(store, tmp_path / "new", "moving.unsuited")


def test_where_the_pointer_cannot_be_written_nothing_is_moved(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Location) -> NoReturn:
        raise Problem("location.unwritable", path="there")

    monkeypatch.setattr(location, "write", refuse)
    _refused(store, tmp_path / "new", "location.unwritable")


def test_stopped_in_the_middle(store: Store, tmp_path: Path) -> None:
    asked: list[tuple[int, int]] = []

    def stop_after_the_database(done: int, total: int) -> bool:
        asked.append((done, total))
        return done == 0

    with pytest.raises(Problem, match="stopped"):
        moving.move(store.folder, tmp_path / "new", stop_after_the_database)
    assert 0 < asked[-1][0] < asked[-1][1]
    assert not (tmp_path / "new").exists()
    assert len(_names()) == 2


def test_a_pointer_that_cannot_be_read_is_said(usual: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    usual.mkdir(parents=True)
    (usual / location.POINTER).write_text("{", encoding="utf-8")
    assert main.main(["due"]) == 1
    assert location.POINTER in capsys.readouterr().err
    assert main.main(["--data", str(tmp_path / "other"), "due", "--json"]) == 0
    for text in ("[]", '{"folder": 7}', "7", '{"left": "x"}'):
        (usual / location.POINTER).write_text(text, encoding="utf-8")
        with pytest.raises(Problem, match=r"location\.damaged"):
            location.read()
