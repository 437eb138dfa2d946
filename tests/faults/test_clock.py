"""The clock forward and back, other time zones, summer time: what is due changes, what is there stays sound."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models import backups, checking, conversations, followups, notes, people, preferences, sample, settings, undo
from models.store import Store
from tests.faults import state
from tests.faults.scenarios import NOW, folder_of

ROOT = Path(__file__).parents[2]
# By months and years, over the ends of summer time, and back: each run of the program has a clock of its own.
CLOCKS = {
    "ten years on": NOW + timedelta(days=3652),
    "back from then": NOW + timedelta(minutes=5),
    "a year ago": NOW - timedelta(days=365),
    "the night summer time ends": datetime(2026, 10, 25, 0, 59, 59, tzinfo=UTC),
    "an hour later": datetime(2026, 10, 25, 1, 0, 1, tzinfo=UTC),
    "the night it begins": datetime(2027, 3, 28, 1, 0, 0, tzinfo=UTC),
    "before 1970": datetime(1969, 12, 31, 23, 0, tzinfo=UTC),
    "the last leap day but one": datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
}
ZONES = ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Europe/Lisbon", "America/St_Johns")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A user's world with the sample in it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with Store(folder_of(tmp_path)):
        settings.put(settings.ZONE, "Europe/Lisbon")
        sample.fill(NOW)
    yield tmp_path
    state.look(tmp_path)


def _use(now: datetime) -> None:
    """What somebody does on an ordinary day."""
    followups.due(now)
    people.add(f"Met on {now:%d %B %Y at %H:%M:%S}", now)
    talk = conversations.plan(people.names("Met on", 1)[0][0], now)
    conversations.set_when(talk, now.replace(tzinfo=None) + timedelta(hours=2), settings.zone(), 20, now)
    notes.save_text(talk, "notes", "Typed while the clock was wrong.", now)
    conversations.held(talk, now)
    undo.undo(now)
    undo.redo(now)


def test_a_clock_that_jumps_leaves_all_sound(root: Path) -> None:
    everybody = set()
    for name, now in CLOCKS.items():
        with Store(folder_of(root)) as store:
            assert {number for number, _ in people.names("Met on", 50)} == everybody, name
            _use(now)
            everybody = {number for number, _ in people.names("Met on", 50)}
            store.back_up("day", now)
            assert checking.check() == (), name
    assert len(everybody) == len(CLOCKS)


def test_another_zone_at_each_start_leaves_all_sound(root: Path) -> None:
    for at, zone in enumerate(ZONES):
        with Store(folder_of(root)):
            now = NOW + timedelta(hours=at)
            preferences.set_zone(zone, now)
            _use(now)
            assert checking.check() == (), zone


def test_what_is_due_depends_on_the_moment_and_not_on_the_clocks_before(root: Path) -> None:
    with Store(folder_of(root)):
        before = followups.due(NOW)
        for now in CLOCKS.values():
            followups.due(now)
        assert followups.due(NOW) == before
        assert before


def test_backups_from_a_clock_ten_years_ahead_keep_none_from_being_made(root: Path) -> None:
    folder = folder_of(root)
    with Store(folder) as store:
        ahead = store.back_up("day", NOW + timedelta(days=3652))
        assert backups.wanted(folder, NOW)
        today = store.back_up("day", NOW)
        assert not backups.wanted(folder, NOW)
        assert today.exists()
        assert ahead.exists()


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/St_Johns", "Moon/Base"])
def test_the_systems_zone_between_two_runs(root: Path, zone: str) -> None:
    """The same answer to the same question, whatever the system says where it stands."""
    line = [sys.executable, "main.py", "--data", str(folder_of(root)), "due", "--at", "2026-06-04T08:30:00Z", "--json"]
    said = {
        subprocess.run(line, cwd=ROOT, env={**os.environ, "TZ": each}, capture_output=True, check=True).stdout
        for each in ("Europe/Lisbon", zone)
    }
    assert len(said) == 1
