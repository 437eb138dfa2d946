"""The backup of each day: when it is made, that it is whole, and what is said where it cannot be."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models import backups, people
from models.store import BACKUPS, Store
from tests.ui.clock import TestDesk
from ui.daily_backup import DailyBackup


@pytest.fixture
def daily(desk: TestDesk, store: Store) -> Iterator[DailyBackup]:
    people.add("Maya Osei", desk.now())
    made = DailyBackup(desk, store)
    made.start()
    yield made
    made.stop()


def reasons(store: Store) -> list[str]:
    return [one.reason for one in backups.listed(store.folder)]


def test_one_a_day_whole_and_its_owners_alone(daily: DailyBackup, desk: TestDesk, store: Store) -> None:
    for hours in (0, 3, 20, 1, 1):  # the last hour makes it a day and an hour
        desk.clock.go_on(hours=hours)
        desk.changes.time_passed.emit()
        daily.stop()
    assert reasons(store) == ["day", "day"]
    newest = backups.listed(store.folder)[0]
    assert backups.people_in(newest.path) == 1
    assert newest.path.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(newest.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_was_made_before_an_import_counts(daily: DailyBackup, desk: TestDesk, store: Store) -> None:
    store.backup_before("import", desk.now())
    daily.look()
    daily.stop()
    assert reasons(store) == ["before import"]


def test_where_it_cannot_be_written_it_is_said_once(
    daily: DailyBackup, desk: TestDesk, store: Store, qtbot: QtBot
) -> None:
    (store.folder / BACKUPS).write_text("in the way")
    with qtbot.waitSignal(desk.problem) as said:
        daily.look()
    assert said.args is not None
    assert "Today's backup could not be written" in said.args[0]
    with qtbot.assertNotEmitted(desk.problem, wait=50):
        daily.look()
        daily.stop()


def test_at_quit_only_what_was_written_is_backed_up(desk: TestDesk, tmp_path: Path) -> None:
    folder = tmp_path / "quit"
    with Store(folder):
        people.add("Maya Osei", desk.now())
    with Store(folder) as again:
        again.back_up_at_quit(desk.now())
        assert reasons(again) == []
        people.add("Lena Fischer", desk.now())
        again.back_up_at_quit(desk.now())
        assert reasons(again) == ["quit"]
