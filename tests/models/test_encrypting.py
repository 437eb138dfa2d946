"""A passphrase: set, changed and removed; what is wrong told apart; and no byte of a name in any file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import (
    backups,
    checking,
    cipher,
    encrypting,
    forgetting,
    moving,
    people,
    private,
    restoring,
    sample,
    schema,
    search,
    undo,
)
from models.errors import Problem
from models.exchange import importing
from models.store import FILE_NAME, Store
from tests.conftest import Prepare
from tests.models.dumps import everything

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
FIRST, SECOND = "correct horse", "Batterie Heftklammer ü"
NAME = "Zuzanna Quillfeather"
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def no_key_known(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test begins as a run does, that knows no key; and does not wait for keys, but where these are looked at."""
    cipher.forget()
    if "itself" not in request.node.name:
        monkeypatch.setattr(cipher, "ROUNDS", 100)
    yield
    cipher.forget()


@pytest.fixture
def data(folder: Path, prepare: Prepare) -> Path:
    """Data of somebody, not encrypted, with a backup."""
    with Store(prepare(folder)) as opened:
        sample.fill(NOW)
        people.add(NAME, NOW)
        opened.back_up("day", NOW)
    return folder


@pytest.fixture
def locked(data: Path) -> Path:
    """The same with a passphrase, in a run that does not know it yet."""
    encrypting.change(data, cipher.new_key(FIRST))
    encrypting.delete(encrypting.other_backups(data))
    cipher.forget()
    return data


def mentions(folder: Path, text: str) -> list[str]:
    """The files in which a text stands, as UTF-8 or UTF-16, in any case."""
    found: list[str] = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes().lower()
            wanted = [text.lower().encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
            found += [path.name for each in wanted if each in content]
    return found


def said_of(folder: Path, passphrase: str) -> str:
    """What is said to a passphrase, or what is wrong with the data then."""
    cipher.forget()
    try:
        cipher.unlock(folder / FILE_NAME, passphrase)
        with Store(folder):
            return "".join(one.code for one in checking.check())
    except Problem as problem:
        return problem.code


def test_nothing_changes_but_that_a_passphrase_is_wanted(data: Path) -> None:
    with Store(data):
        before = everything()
    encrypting.change(data, cipher.new_key(FIRST))
    with Store(data):
        assert everything() == before
        assert checking.check() == ()
    cipher.forget()
    assert cipher.is_locked(data / FILE_NAME)
    with pytest.raises(Problem, match=r"passphrase\.wanted"):
        Store(data)
    cipher.unlock(data / FILE_NAME, FIRST)
    with Store(data):
        assert everything() == before


def test_it_is_changed_and_removed_again(locked: Path) -> None:
    path = locked / FILE_NAME
    cipher.unlock(path, FIRST)
    with Store(locked):
        before = everything()
    encrypting.change(locked, cipher.new_key(SECOND))
    cipher.forget()
    with pytest.raises(Problem, match=r"passphrase\.wrong"):
        cipher.unlock(path, FIRST)
    cipher.unlock(path, SECOND)
    encrypting.change(locked, None)
    cipher.forget()
    assert not cipher.is_locked(path)
    assert not (locked / cipher.NOTE).exists()
    with Store(locked):
        assert everything() == before


def test_no_file_of_the_folder_has_a_byte_of_a_name(data: Path, tmp_path: Path) -> None:
    """While it is open too, with its log and its backups, after undo, an import and typing; and elsewhere none."""
    assert mentions(data, NAME) != []
    key = cipher.new_key(FIRST)
    encrypting.change(data, key)
    assert encrypting.change_backups(encrypting.other_backups(data), key, lambda *_: True) == 0
    card = tmp_path / "card.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Xenia Bramblewick\nN:Bramblewick;Xenia;;;\nEND:VCARD\n")
    with Store(data) as opened:
        opened.backup_before("import", NOW)
        importing.import_file(card, "vcard", NOW)
        person = people.add("Yolanda Thistledown", NOW)
        undo.undo(NOW)
        undo.redo(NOW)
        opened.back_up_beside("day", NOW)
        for name in (NAME, "Bramblewick", "Thistledown", "Lena"):
            assert mentions(data, name) == []
        assert search.found("quillf")
        forgetting.forget([person], NOW)
    for name in (NAME, "Bramblewick", "Thistledown", "Lena"):
        assert mentions(data, name) == []


def test_a_passphrase_is_right_wrong_or_of_a_damaged_file(locked: Path) -> None:
    path = locked / FILE_NAME
    whole = path.read_bytes()
    for damaged in (
        os.urandom(4096) + whole[4096:],  # the salt is gone
        bytes(4096) + whole[4096:],
        whole[:100] + b"x" * 900 + whole[1000:],
        whole[: len(whole) // 2 - 1000],  # cut short
    ):
        path.write_bytes(damaged)
        assert said_of(locked, FIRST) in ("store.damaged", "damaged")
        assert path.read_bytes() == damaged
    path.write_bytes(whole)
    cipher.forget()
    for wrong in ("", FIRST.upper(), FIRST + " "):
        with pytest.raises(Problem, match=r"passphrase\.wrong"):
            cipher.unlock(path, wrong)
        assert cipher.is_locked(path)
    cipher.unlock(path, FIRST)


def test_the_same_letters_count_the_same_however_they_were_typed() -> None:
    salt = bytes(16)
    assert cipher.derive("\u00fc", salt) == cipher.derive("u\u0308", salt)
    assert cipher.derive("\u00fc", salt) != cipher.derive("u", salt)


def test_sqlcipher_itself_opens_the_file_by_the_passphrase_alone(locked: Path, tmp_path: Path) -> None:
    import sqlcipher3.dbapi2 as sqlcipher

    copy = shutil.copy(locked / FILE_NAME, tmp_path / "copy.db")
    connection = sqlcipher.connect(str(copy))
    connection.execute(f"PRAGMA key = '{FIRST}'")
    found = connection.execute("SELECT count(*) FROM person WHERE display_name = ?", (NAME,)).fetchone()
    connection.close()
    assert found == (1,)


def test_without_its_note_the_file_is_known_all_the_same(locked: Path) -> None:
    (locked / cipher.NOTE).unlink()
    path = locked / FILE_NAME
    assert cipher.is_locked(path)
    with pytest.raises(Problem, match=r"passphrase\.wrong"):
        cipher.unlock(path, SECOND)
    cipher.unlock(path, FIRST)
    Store(locked).close()
    assert (locked / cipher.NOTE).read_text().split() == [path.read_bytes()[:16].hex()]


@pytest.mark.parametrize("content", [b"", b"text " * 4000, bytes(8192), os.urandom(5000)])
def test_other_files_are_not_taken_for_encrypted_ones(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(content)
    assert not cipher.is_locked(folder / FILE_NAME)


STEPS = {
    "before it is written": (encrypting, "convert"),
    "before it is synced": (private, "sync"),
    "before it is noted": (cipher, "note"),
    "before it takes its place": (encrypting, "replace"),
    "before the old one is kept": (os, "link"),
    "before the folder is synced": (private, "sync_folder"),
    "before the old one is overwritten": (encrypting, "shred"),
}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed in the middle, which takes fork")
@pytest.mark.parametrize("second", [SECOND, None])
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_the_old_or_the_new_opens(locked: Path, step: str, second: str | None) -> None:
    path = locked / FILE_NAME
    cipher.unlock(path, FIRST)
    with Store(locked):
        before = everything()
    child = os.fork()
    if child == 0:
        place, name = STEPS[step]
        setattr(place, name, lambda *_: os.kill(os.getpid(), 9))
        encrypting.change(locked, cipher.new_key(second) if second else None)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == 9
    cipher.forget()
    if cipher.is_locked(path) and said_of(locked, FIRST) == "passphrase.wrong":
        assert second == SECOND
        cipher.unlock(path, SECOND)
    with Store(locked):
        assert everything() == before
        assert checking.check() == ()
    there = {each.name for each in locked.iterdir()} - {"backups"}
    assert there <= {FILE_NAME, "inroad.lock", cipher.NOTE}
    if cipher.beginning_of(path):
        assert mentions(locked, NAME) == []


READER = """
import sys, time
from pathlib import Path
from models import cipher
from models.store import Store
cipher.ROUNDS = 100
cipher.unlock(Path(sys.argv[1]), sys.argv[2])
from models import people
with Store(Path(sys.argv[1]).parent, writing=False):
    people.count()
    print("reads", flush=True)
    time.sleep(60)
"""


def test_a_change_while_it_is_open_is_refused(locked: Path) -> None:
    path = locked / FILE_NAME
    cipher.unlock(path, FIRST)
    with Store(locked), pytest.raises(Problem, match=r"store\.in_use"):
        encrypting.change(locked, None)
    reads = subprocess.Popen([sys.executable, "-c", READER, str(path), FIRST], stdout=subprocess.PIPE, cwd=ROOT)
    try:
        assert reads.stdout is not None
        assert reads.stdout.readline() == b"reads\n"
        with pytest.raises(Problem, match=r"store\.locked"):
            encrypting.change(locked, None)
    finally:
        reads.kill()
        reads.communicate()
    assert cipher.beginning_of(path)


def test_a_full_disk_changes_nothing(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with Store(data):
        before = everything()
    monkeypatch.setattr(private, "sync", full)
    with pytest.raises(Problem, match=r"store\.full"):
        encrypting.change(data, cipher.new_key(FIRST))
    with Store(data):
        assert everything() == before
    assert cipher.beginning_of(data / FILE_NAME) is None
    assert not list(data.glob("*.coming*"))


def test_a_file_with_another_name_is_not_overwritten(tmp_path: Path) -> None:
    """As a backup program makes that links what did not change."""
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"content")
    os.link(one, other)
    encrypting.shred(one)
    assert other.read_bytes() == b"content"
    assert not one.exists()
    encrypting.shred(other)
    assert not other.exists()


def test_going_back_to_an_older_backup_keeps_the_passphrase_of_now(data: Path) -> None:
    plain = backups.listed(data)[0]
    encrypting.change(data, cipher.new_key(FIRST))
    with Store(data):
        people.add("Later", NOW)
    kept = restoring.restore(data, plain.path, NOW)
    assert kept is not None
    assert mentions(data, NAME) == [plain.path.name]
    assert {cipher.beginning_of(kept), cipher.beginning_of(data / FILE_NAME)} == set(cipher.noted(data / FILE_NAME))
    with Store(data):
        assert "Later" not in {row.display_name for row in schema.Person.select()}
        assert checking.check() == ()
    cipher.forget()
    cipher.unlock(data / FILE_NAME, FIRST)


def test_a_forgotten_passphrase_still_lets_one_go_back_to_a_plain_backup(data: Path) -> None:
    plain = backups.listed(data)[0]
    encrypting.change(data, cipher.new_key(FIRST))
    cipher.forget()
    before = (data / FILE_NAME).read_bytes()
    kept = restoring.restore(data, plain.path, NOW)
    assert kept is not None
    assert (kept / FILE_NAME).read_bytes() == before
    with Store(data):
        assert people.count() > 0
    assert not (data / cipher.NOTE).exists()


def test_a_backup_with_a_passphrase_goes_to_another_folder_with_it(locked: Path, tmp_path: Path) -> None:
    cipher.unlock(locked / FILE_NAME, FIRST)
    with Store(locked) as opened:
        opened.backup(tmp_path / "copy.db")
    cipher.forget()
    with pytest.raises(Problem, match=r"passphrase\.wanted"):
        restoring.restore(tmp_path / "new", tmp_path / "copy.db", NOW)
    assert backups.people_in(tmp_path / "copy.db") is None
    cipher.unlock(tmp_path / "copy.db", FIRST)
    restoring.restore(tmp_path / "new", tmp_path / "copy.db", NOW)
    with Store(tmp_path / "new"):
        assert people.count() > 0
    assert mentions(tmp_path / "new", NAME) == []


def test_the_data_are_moved_with_their_passphrase(
    locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from models import location

    usual = tmp_path / "usual"
    usual.mkdir()
    monkeypatch.setattr(location, "usual_folder", lambda: usual)
    cipher.unlock(locked / FILE_NAME, FIRST)
    with Store(locked):
        moving.move(locked, tmp_path / "moved", lambda *_: True)
    with Store(tmp_path / "moved"):
        assert people.count() > 0
        assert moving.finish(tmp_path / "moved")
    assert not locked.exists()
    assert mentions(tmp_path / "moved", NAME) == []
    assert cipher.noted(tmp_path / "moved" / FILE_NAME)


def test_backups_that_hold_somebody_are_named_though_they_have_another_passphrase(data: Path) -> None:
    encrypting.change(data, cipher.new_key(FIRST))
    with Store(data) as opened:
        opened.back_up("day", NOW)
        person = schema.Person.get(schema.Person.display_name == NAME).id
        assert len(forgetting.holding([person])) == 2


def test_a_key_is_never_written_by_a_report_of_a_mistake() -> None:
    key = cipher.derive(FIRST, bytes(16))
    assert key.raw.hex() not in repr(key)
    assert str(key.raw) not in f"{key}"
