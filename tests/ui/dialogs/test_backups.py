"""The list of backups: what it says, looking inside, and going back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import people, restoring
from models.store import FILE_NAME, Store
from tests.ui.clock import TestDesk
from ui import app
from ui.desk import AGAIN
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.confirm import Confirm

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def dialog(desk: TestDesk, store: Store, qtbot: QtBot) -> BackupsDialog:
    people.add("Maya Osei", desk.now())
    store.backup_before("import", desk.now())
    desk.clock.go_on(days=1)
    people.add("Lena Fischer", desk.now())
    store.back_up("quit", desk.now())
    made = BackupsDialog(desk, store)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(dialog: BackupsDialog) -> list[list[str]]:
    model = dialog.table.model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_the_newest_stands_first_with_what_it_holds(dialog: BackupsDialog) -> None:
    said = [[when, why, many] for when, why, _, many in rows(dialog)]
    assert said == [
        ["Friday 5 June 2026, 09:30", "at the end", "2"],
        ["Thursday 4 June 2026, 09:30", "before an import", "1"],
    ]


def test_back_up_now(dialog: BackupsDialog, desk: TestDesk) -> None:
    desk.clock.go_on(minutes=5)
    dialog.now.click()
    assert [row[:2] for row in rows(dialog)] == [
        ["Friday 5 June 2026, 09:35", "of the day"],  # of one day the last stays
        ["Thursday 4 June 2026, 09:30", "before an import"],
    ]


def test_without_any_it_says_what_will_be_here(desk: TestDesk, store: Store, qtbot: QtBot) -> None:
    empty = BackupsDialog(desk, store)
    qtbot.addWidget(empty)
    empty.show()
    assert not empty.table.isVisible()
    assert not empty.go_back.isEnabled()


def test_looking_inside_starts_a_second_program(dialog: BackupsDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda _, arguments: (started.append(arguments), (True, 1))[1])
    dialog.look.click()
    assert started[0][-2] == "--inside"
    assert started[0][-1].endswith("2026-06-05T083000Z quit.db")


def test_going_back_asks_and_begins_anew(
    dialog: BackupsDialog, store: Store, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)
    dialog.table.selectRow(1)
    dialog.go_back.click()
    confirm = dialog.findChild(Confirm)
    assert confirm is not None
    assert "Thursday 4 June 2026, 09:30" in confirm.about.text()
    confirm.action.click()
    assert ended == [AGAIN]
    backup = store.going_back_to
    assert backup is not None
    folder = store.folder
    store.close()
    restoring.restore(folder, backup, desk.now())
    with Store(folder):
        assert [name for _, name in people.names("")] == ["Maya Osei"]


def test_a_backup_that_cannot_be_read_says_so(dialog: BackupsDialog, store: Store, desk: TestDesk) -> None:
    for path in (store.folder / "backups").iterdir():
        path.write_bytes(b"no database")
    dialog.refresh()
    assert [row[3] for row in rows(dialog)] == ["cannot be read", "cannot be read"]


def test_inside_a_backup_nothing_of_ones_own_is_touched(
    store: Store, desk: TestDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    people.add("Maya Osei", desk.now())
    backup = store.back_up("day", desk.now())
    content = backup.read_bytes()
    store.close()
    seen: list[tuple[int, str]] = []

    def live(_: QApplication, opened: Store, *, inside: str, **_rest: object) -> int:
        assert opened.path == tmp_path / "aside" / FILE_NAME
        people.add("Somebody else", desk.now())
        seen.append((people.count(), inside))
        return 0

    monkeypatch.setattr(app, "_live", live)
    assert app._open_aside(qapp, tmp_path / "aside", backup) == 0
    assert seen == [(2, backup.stem)]
    assert backup.read_bytes() == content
