"""A database that cannot be opened: the newest good backup is offered, and nothing is thrown away."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

import main
from models import location, people, restoring
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
