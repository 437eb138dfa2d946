"""A damaged place in the middle of the file, found while the window is open: said once, with the way on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from models import backups, people, schema
from models.store import FILE_NAME, Store, database_errors
from tests.conftest import Prepare
from ui.bug import Bugs
from ui.daily_backup import DailyBackup
from ui.desk import AGAIN, Desk, real_now
from ui.main_window import MainWindow

PAGE = 4096


@pytest.fixture
def damaged(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    """An open store whose photos of notes cannot be read; all else can."""
    folder = prepare(tmp_path / "data")
    with Store(folder):
        people.add("Maya Osei", real_now())
    with Store(folder):
        (root,) = schema.database.execute_sql("SELECT rootpage FROM sqlite_master WHERE name = 'attachment'").fetchone()
    path = folder / FILE_NAME
    data = path.read_bytes()
    path.write_bytes(data[: (root - 1) * PAGE] + b"\x07" * PAGE + data[root * PAGE :])
    with Store(folder) as opened:
        yield opened


def read_all() -> int:
    return len(schema.database.execute_sql("SELECT * FROM attachment").fetchall())


def boxes(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.window.findChildren(QMessageBox) if box.isVisible()]


@pytest.fixture
def shown(qapp: QApplication, damaged: Store) -> Iterator[tuple[MainWindow, Desk]]:
    desk, bugs = Desk(), Bugs(damaged.folder)
    main = MainWindow(desk, damaged, bugs, hints=False)
    main.settle()
    main.window.show()
    yield main, desk
    bugs.close()
    main.stop()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_is_said_once_with_the_way_on(
    qtbot: QtBot, shown: tuple[MainWindow, Desk], damaged: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    main, desk = shown
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)
    assert desk.do(read_all) is None
    assert desk.do(read_all) is None
    (box,) = boxes(main)
    assert "damaged place" in box.text()
    button = next(one for one in box.buttons() if one.text() == "See what can be rescued")
    button.click()
    assert damaged.to_mend
    assert ended == [AGAIN]
    desk.do(read_all)
    assert boxes(main) == []


def test_what_a_page_reads_is_no_bug_of_ours(qtbot: QtBot, shown: tuple[MainWindow, Desk]) -> None:
    """An error that nobody caught: told apart by what the database says of it."""
    main, _desk = shown
    for statement in ("SELECT * FROM attachment", "SELECT nonsense FROM person"):
        try:
            schema.database.execute_sql(statement).fetchall()
        except database_errors():
            kind, error, trace = sys.exc_info()
            assert kind is not None
            assert error is not None
            sys.excepthook(kind, error, trace)
    QCoreApplication.processEvents()
    said = sorted(box.text() for box in boxes(main))
    assert len(said) == 2
    assert "Something went wrong in Inroad" in said[0]
    assert "damaged place" in said[1]


@pytest.mark.parametrize("with_backup", [True, False], ids=["while backing up", "by looking"])
def test_it_is_found_in_the_background(qtbot: QtBot, damaged: Store, with_backup: bool) -> None:
    desk = Desk()
    looking = DailyBackup(desk, damaged)
    if not with_backup:
        path = backups.new_path(damaged.folder, "day", real_now())
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"of today")
    with qtbot.waitSignal(desk.damaged):
        looking.look()
    looking.stop()
    looking.look()
    assert [path.suffix for path in (damaged.folder / "backups").iterdir()] == ([] if with_backup else [".db"])


def test_a_sound_file_is_looked_at_once_and_nothing_is_said(qtbot: QtBot, tmp_path: Path, prepare: Prepare) -> None:
    with Store(prepare(tmp_path / "data")) as opened:
        desk = Desk()
        opened.back_up("day", real_now())
        looking = DailyBackup(desk, opened)
        with qtbot.assertNotEmitted(desk.damaged), qtbot.assertNotEmitted(desk.problem):
            looking.look()
            looking.stop()
            QCoreApplication.processEvents()
