"""Places that are read-only, shared with another process, taken away or exchanged while the data are open."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

import main
from models import lock, people, restoring, sample
from models.errors import Problem
from models.store import FILE_NAME, Store, database_errors, problem_of
from tests.faults import state
from tests.faults.scenarios import NOW, enter, folder_of

ROOT = Path(__file__).parents[2]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's world with the sample in it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with Store(folder_of(tmp_path)):
        sample.fill(NOW)
    return tmp_path


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """The folder where nobody may write, not even root."""
    if os.name != "posix" or os.getuid() != 0:
        folder.chmod(0o500)
        try:
            yield
        finally:
            folder.chmod(0o700)
        return
    mounted = subprocess.run(["mount", "--bind", str(folder), str(folder)], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("root may write anywhere, and nothing can be mounted here")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_read_only_folder_is_said_and_nothing_is_changed(root: Path) -> None:
    folder = folder_of(root)
    before = (folder / FILE_NAME).read_bytes()
    with read_only(folder), pytest.raises(Problem) as caught:
        Store(folder)
    assert caught.value.code == "store.no_folder"
    assert (folder / FILE_NAME).read_bytes() == before
    state.look(root)


def test_a_backup_on_a_read_only_disk_can_be_gone_back_to(root: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with Store(folder_of(root)) as store:
        count = people.count()
        store.backup(stick / "copy.db")
        people.delete([number for number, _ in people.names("", 5)], NOW)
    with read_only(stick):
        restoring.restore(folder_of(root), stick / "copy.db", NOW)
    with Store(folder_of(root)):
        assert people.count() == count
    state.look(root)


@pytest.mark.parametrize("how", ["export", "backup"])
def test_a_read_only_target_is_one_sentence(root: Path, how: str, capsys: pytest.CaptureFixture[str]) -> None:
    target = root / "target"
    target.mkdir()
    with read_only(target):
        assert main.main([how, str(target / "all.vcf")]) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    state.look(root)


# --- two at once

WRITER = """
import sys
from pathlib import Path
from models import people
from models.store import Store
from tests.faults.scenarios import NOW, folder_of

with Store(folder_of(Path(sys.argv[1]))):
    print("open", flush=True)
    for number in range(300):
        people.add(f"Added Meanwhile {number}", NOW)
    print("done", flush=True)
    sys.stdin.readline()
"""

READERS = ["export", "due", "backup", "check", "import --dry-run"]
WRITERS = ["import", "restore"]


@pytest.fixture
def writer(root: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that is writing all the while."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(root)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def _arguments(command: str, root: Path) -> list[str]:
    contacts = root / "contacts.csv"
    contacts.write_text("Name,Email\nLena Fischer,lena@example.org\n", encoding="utf-8")
    copy = root / "copy.db"
    if not copy.exists():
        with closing(sqlite3.connect(folder_of(root) / FILE_NAME)) as here, closing(sqlite3.connect(copy)) as there:
            here.backup(there)
    files = {
        "export": [str(root / "all.vcf")],
        "due": [],
        "backup": [str(root / "another.db")],
        "check": [],
        "import": [str(contacts)],
        "restore": [str(copy)],
    }
    name, *options = command.split()
    return [name, *files[name], *options]


def test_every_command_beside_one_that_writes(
    root: Path, writer: subprocess.Popen[str], capsys: pytest.CaptureFixture[str]
) -> None:
    for command in READERS:
        assert main.main(_arguments(command, root)) == 0, command
    capsys.readouterr()
    for command in WRITERS:
        assert main.main(_arguments(command, root)) == 1, command
        assert "Inroad is open" in capsys.readouterr().err
    with pytest.raises(Problem, match=r"store\.in_use"):
        Store(folder_of(root))
    assert writer.stdout is not None
    assert writer.stdout.readline() == "done\n", "it was not kept from writing"
    writer.communicate("\n")
    assert writer.returncode == 0
    with Store(folder_of(root)):
        assert len(people.names("Added Meanwhile", 400)) == 300
    state.look(root)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGSTOP")
def test_a_lock_held_by_one_that_hangs_is_said_and_goes_with_it(root: Path, writer: subprocess.Popen[str]) -> None:
    writer.send_signal(signal.SIGSTOP)
    with pytest.raises(Problem, match=r"store\.in_use"):
        Store(folder_of(root))
    writer.kill()
    writer.wait()
    lock.FolderLock(folder_of(root)).release()
    state.look(root)


# --- taken away, or exchanged


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody remove what is open")
def test_a_folder_that_is_removed_while_it_is_open_is_said(root: Path) -> None:
    with Store(folder_of(root)):
        people.add("Written Before", NOW)
        shutil.move(folder_of(root), root / "away")
        with pytest.raises(database_errors()) as caught:
            people.add("Written Into Nothing", NOW)
        assert problem_of(caught.value).code == "store.no_folder"
        shutil.move(root / "away", folder_of(root))
        people.add("Written After", NOW)
    with Store(folder_of(root)):
        assert [name for _, name in people.names("Written")] == ["Written After", "Written Before"]
    state.look(root)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody exchange what is open")
def test_a_database_that_is_exchanged_while_it_is_open_stays_whole(root: Path) -> None:
    folder = folder_of(root)
    with Store(folder) as store:
        store.backup(root / "copy.db")
        people.add("Before It Was Exchanged", NOW)
        (root / "copy.db").replace(folder / FILE_NAME)
        with pytest.raises(database_errors()) as caught:
            people.add("After It Was Exchanged", NOW)
        assert problem_of(caught.value).code == "store.no_folder"
    enter(root)
    state.look(root)
