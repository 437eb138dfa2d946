"""A database that cannot be opened: the newest good backup is offered, and nothing is thrown away."""

from __future__ import annotations

import sqlite3
from argparse import Namespace
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

import main
from models import location, people, restoring, sample, schema
from models.errors import Problem
from models.store import FILE_NAME, Store
from ui import app

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
DAMAGE = b"SQLite format 3\x00" + b"\xff" * 4096


class Boxes:
    """Plays the user in front of the boxes: presses the button of these words, or closes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.press = ""
        self.said: list[str] = []
        self._clicked: object = None
        monkeypatch.setattr(QMessageBox, "exec", lambda box: self._exec(box))
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _: self._clicked)

    def _exec(self, box: QMessageBox) -> int:
        self.said += [box.text(), box.informativeText()]
        self._clicked = next((button for button in box.buttons() if button.text() == self.press), None)
        return 0


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Boxes:
    monkeypatch.setattr(location, "usual_folder", lambda: tmp_path / "usual")
    return Boxes(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two backups, of which the newer is damaged too, and a database that cannot be opened."""
    path = tmp_path / "data"
    with Store(path) as opened:
        people.add("Maya Osei", NOW)
        opened.back_up("day", NOW - timedelta(days=3))
        opened.back_up("quit", NOW).write_bytes(DAMAGE)
        people.add("Written later", NOW)
    (path / FILE_NAME).write_bytes(DAMAGE)
    return path


def run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Start the program on this folder. Returns how many people each window had."""
    seen: list[int] = []

    def live(*_: object, **__: object) -> int:
        seen.append(people.count())
        return 0

    monkeypatch.setattr(app, "_live", live)
    app.run(Namespace(command=None, demo=False, inside=None, hidden=False, file=None), folder)
    return seen


def test_going_back_to_the_newest_good_one(
    qapp: QApplication, boxes: Boxes, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes.press = "Go back to it"
    assert run(folder, monkeypatch) == [1]
    assert "30 May 2026" in boxes.said[1]
    assert "holds 1 person" in boxes.said[1]
    (aside,) = (folder / restoring.ASIDE).iterdir()
    assert (aside / FILE_NAME).read_bytes() == DAMAGE


def test_closing_leaves_all_as_it_is(
    qapp: QApplication, boxes: Boxes, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Problem, match=r"store\.damaged"):
        run(folder, monkeypatch)
    assert (folder / FILE_NAME).read_bytes() == DAMAGE
    assert not (folder / restoring.ASIDE).exists()


def test_without_a_good_backup_it_is_only_said(
    qapp: QApplication, boxes: Boxes, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in (folder / "backups").iterdir():
        path.unlink()
    with pytest.raises(Problem, match=r"store\.damaged"):
        run(folder, monkeypatch)
    assert boxes.said[1] == "There is no good backup.\n\nNothing can be read from the file itself any more."


def test_taking_what_was_rescued(
    qapp: QApplication, boxes: Boxes, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The backup has one person, the file itself two: both are said, and what was rescued is what a return takes."""
    (folder / FILE_NAME).unlink()
    with Store(folder / "made"):
        people.add("Maya Osei", NOW)
        people.add("Written later", NOW)
    data = (folder / "made" / FILE_NAME).read_bytes()
    (folder / FILE_NAME).write_bytes(DAMAGE[:4096] + data[4096:])
    boxes.press = "Take what was rescued"
    assert run(folder, monkeypatch) == [2]
    assert "holds 1 person" in boxes.said[1]
    assert "2 of 2 people" in boxes.said[1]
    (aside,) = (folder / restoring.ASIDE).iterdir()
    assert (aside / FILE_NAME).read_bytes() == DAMAGE[:4096] + data[4096:]
    assert not list(folder.glob("rescue-*"))


@pytest.mark.parametrize(("press", "there"), [("Begin anew", 0), ("Go back to it", 1)])
def test_where_the_database_is_gone(
    qapp: QApplication, boxes: Boxes, folder: Path, monkeypatch: pytest.MonkeyPatch, press: str, there: int
) -> None:
    (folder / FILE_NAME).unlink()
    boxes.press = press
    assert run(folder, monkeypatch) == [there]
    assert "empty or gone" in boxes.said[0]


def test_a_newer_inroads_data_are_only_said(
    qapp: QApplication, boxes: Boxes, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / FILE_NAME).unlink()
    restoring.restore(folder, restoring.newest_good(folder).path, NOW)  # pyright: ignore[reportOptionalMemberAccess]
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    with pytest.raises(Problem, match=r"store\.newer"):
        run(folder, monkeypatch)
    assert boxes.said[1] == ""


def test_a_damaged_place_that_the_first_page_meets(
    qapp: QApplication, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window cannot be shown: the ways on are offered at once, and the next window opens."""
    folder = tmp_path / "sample"
    with Store(folder):
        sample.fill(NOW)
        (root,) = schema.database.execute_sql("SELECT rootpage FROM sqlite_master WHERE name = 'person'").fetchone()
    path = folder / FILE_NAME
    data = path.read_bytes()
    path.write_bytes(data[: (root - 1) * 4096] + b"\x07" * 4096 + data[root * 4096 :])
    boxes.press = "Take what was rescued"
    monkeypatch.setattr(people, "count", lambda: len(list(schema.Person.select().tuples())))
    assert run(folder, monkeypatch) == [41]
    assert "is damaged" in boxes.said[0]


def test_a_damaged_way_to_the_data_is_said_in_a_box(
    boxes: Boxes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pointer = tmp_path / "usual" / location.POINTER
    pointer.parent.mkdir()
    pointer.write_text("{", encoding="utf-8")
    assert main.main([]) == 1
    (said, *_rest) = boxes.said
    assert str(pointer) in said
    assert "--data" in said
    assert str(pointer) in capsys.readouterr().err
    boxes.said.clear()
    assert main.main(["due"]) == 1
    assert not boxes.said, "a command has a terminal"
