"""A passphrase for commands: given in a file or the surroundings, kept in the keyring, typed on a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

import main
from models import cipher, encrypting, keychain, people
from models.errors import Problem
from models.store import FILE_NAME, Store
from models.unlocking import VARIABLE
from tests.conftest import Prepare

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
PASSPHRASE = "correct horse"
ROOT = Path(__file__).parents[2]


class Safe(KeyringBackend):
    """A keyring that keeps what it is given while the test runs."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.refuses = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.refuses:
            raise RuntimeError("locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def safe(monkeypatch: pytest.MonkeyPatch) -> Iterator[Safe]:
    """Each test begins as a run does, that knows no key; the keyring is one of the test's own."""
    before = keyring.get_keyring()
    kept = Safe()
    keyring.set_keyring(kept)
    cipher.forget()
    monkeypatch.setattr(cipher, "ROUNDS", 100)
    yield kept
    cipher.forget()
    keyring.set_keyring(before)


@pytest.fixture
def locked(folder: Path, prepare: Prepare) -> Path:
    with Store(prepare(folder)):
        people.add("Maya Okafor", NOW)
    encrypting.change(folder, cipher.new_key(PASSPHRASE))
    cipher.forget()
    return folder


def run(folder: Path, *arguments: object) -> int:
    return main.main([*map(str, arguments[:-1]), "--data", str(folder), str(arguments[-1])])


def test_without_one_it_says_what_to_do(locked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(locked, "check") == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "--passphrase-file" in said.err
    assert said.err.count("\n") == 1


def test_from_the_surroundings_and_taken_out_of_them(
    locked: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLE, PASSPHRASE)
    assert run(locked, "check") == 0
    assert VARIABLE not in os.environ
    assert "ok" in capsys.readouterr().out
    cipher.forget()
    monkeypatch.setenv(VARIABLE, "wrong")
    assert run(locked, "check") == 1
    said = capsys.readouterr().err
    assert "not the passphrase" in said
    assert "wrong" not in said.replace("not the passphrase", "")


@pytest.mark.parametrize("content", [PASSPHRASE, PASSPHRASE + "\n", PASSPHRASE + "\r\nmore\n", "\ufeff" + PASSPHRASE])
def test_from_the_first_line_of_a_file(locked: Path, tmp_path: Path, content: str) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(content.encode())
    assert run(locked, "--passphrase-file", file, "check") == 0


def test_a_file_that_cannot_be_read_is_said(locked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        assert run(locked, "--passphrase-file", path, "check") == 1
        assert str(path) in capsys.readouterr().err


def test_from_the_keyring_where_it_was_put(locked: Path, safe: Safe) -> None:
    key = cipher.unlock(locked / FILE_NAME, PASSPHRASE)
    keychain.keep(key)
    assert keychain.holds(key.salt)
    assert PASSPHRASE not in str(safe.kept)
    cipher.forget()
    assert run(locked, "check") == 0
    keychain.drop(key.salt)
    cipher.forget()
    assert run(locked, "check") == 1


def test_a_key_of_other_data_in_the_keyring_is_not_taken(locked: Path, safe: Safe) -> None:
    salt = (locked / FILE_NAME).read_bytes()[:16]
    for kept in ("no hexadecimal", "00" * 32, ""):
        safe.kept[keychain.SERVICE, salt.hex()] = kept
        assert not keychain.unlock(locked / FILE_NAME)


def test_where_there_is_no_keyring_it_is_said_and_nothing_breaks(locked: Path) -> None:
    keyring.set_keyring(fail.Keyring())
    assert not keychain.available()
    assert not keychain.unlock(locked / FILE_NAME)
    keychain.drop(bytes(16))
    with pytest.raises(Problem, match=r"passphrase\.keyring"):
        keychain.keep(cipher.derive(PASSPHRASE, bytes(16)))


def test_a_wish_changes_data_keyring_and_backups_together(locked: Path, safe: Safe) -> None:
    path = locked / FILE_NAME
    first = cipher.unlock(path, PASSPHRASE)
    keychain.keep(first)
    with Store(locked) as opened:
        opened.back_up("day", NOW)
    second = cipher.new_key("another one")
    steps: list[tuple[int, int]] = []
    encrypting.carry_out(
        locked,
        encrypting.Wish(second, encrypting.Older.CHANGE, in_keyring=True),
        lambda *step: steps.append(step) or True,
    )
    assert steps == [(0, 1)]
    assert list(safe.kept) == [(keychain.SERVICE, second.salt.hex())]
    assert encrypting.other_backups(locked) == ()
    encrypting.carry_out(locked, encrypting.Wish(None, encrypting.Older.KEEP), lambda *_: True)
    assert safe.kept == {}
    assert len(encrypting.other_backups(locked)) == 1
    encrypting.carry_out(locked, encrypting.Wish(None, encrypting.Older.DELETE), lambda *_: True)
    assert encrypting.other_backups(locked) == ()


def test_a_keyring_that_refuses_is_told_after_all_else_is_done(locked: Path, safe: Safe) -> None:
    cipher.unlock(locked / FILE_NAME, PASSPHRASE)
    safe.refuses = True
    key = cipher.new_key("another one")
    wish = encrypting.Wish(key, encrypting.Older.CHANGE, in_keyring=True)
    with pytest.raises(Problem, match=r"passphrase\.keyring"):
        encrypting.carry_out(locked, wish, lambda *_: True)
    assert cipher.beginning_of(locked / FILE_NAME) == key.salt


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of the test's own takes a pseudo-terminal")
def test_typed_on_a_terminal_it_is_not_shown(locked: Path) -> None:
    import pty

    encrypting_with_all_rounds(locked)
    leader, follower = pty.openpty()
    command = [sys.executable, "main.py", "--data", str(locked), "check"]
    env = {key: value for key, value in os.environ.items() if key != "DBUS_SESSION_BUS_ADDRESS"}
    child = subprocess.Popen(
        command, cwd=ROOT, env=env, stdin=follower, stdout=follower, stderr=follower, start_new_session=True
    )
    os.close(follower)
    said = b""
    while b"Passphrase of" not in said:
        said += os.read(leader, 1000)
    os.write(leader, PASSPHRASE.encode() + b"\n")
    assert child.wait(60) == 0
    said += os.read(leader, 1000)
    os.close(leader)
    assert b"ok" in said
    assert PASSPHRASE.encode() not in said


def encrypting_with_all_rounds(folder: Path) -> None:
    """Another program knows nothing of the few rounds of these tests."""
    cipher.unlock(folder / FILE_NAME, PASSPHRASE)
    few, cipher.ROUNDS = cipher.ROUNDS, 256_000
    encrypting.change(folder, cipher.new_key(PASSPHRASE))
    cipher.ROUNDS = few
    cipher.forget()
