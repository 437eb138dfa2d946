"""Two starts on one data folder, in one process. That of two real processes is in tests/desktop."""

from __future__ import annotations

import json
import os
import socket
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ui.single_instance import Answer, SingleInstance, read_wish


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    return folder


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path / "data")
    assert instance.listen()
    yield instance
    instance.close()


def speak(qtbot: QtBot, instance: SingleInstance, data: bytes) -> bytes:
    """What the first start answers to raw bytes."""
    caller = QLocalSocket()
    caller.connectToServer(instance.name)
    assert caller.waitForConnected(1000)
    caller.write(data)
    qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    return caller.readAll().data()


def test_each_folder_has_its_own(qtbot: QtBot, tmp_path: Path, first: SingleInstance) -> None:
    other = SingleInstance(tmp_path / "other")
    assert other.name != first.name
    assert other.listen()
    other.close()
    assert SingleInstance(tmp_path / "x" / ".." / "data").name == first.name


@pytest.mark.parametrize("wish", [{"show": True}, {"open": "/media/Kontakte für Ü.csv"}])
def test_a_wish_arrives(qtbot: QtBot, first: SingleInstance, wish: dict[str, object]) -> None:
    with qtbot.waitSignal(first.wish, timeout=2000) as heard:
        assert speak(qtbot, first, json.dumps(wish).encode() + b"\n") == b"ok\n"
    assert heard.args == [wish]


def test_a_wish_in_pieces_arrives(qtbot: QtBot, first: SingleInstance) -> None:
    heard: list[object] = []
    first.wish.connect(heard.append)
    caller = QLocalSocket()
    caller.connectToServer(first.name)
    for piece in (b'{"sh', b'ow": tr', b"ue}", b"\n"):
        caller.write(piece)
        qtbot.wait(20)
    qtbot.waitUntil(lambda: heard == [{"show": True}])


def test_the_right_to_come_to_the_front_comes_along(
    qtbot: QtBot, first: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[object] = []
    first.wish.connect(heard.append)
    speak(qtbot, first, b'{"show": true, "token": "abc"}\n')
    assert heard == [{"show": True}]
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "abc"


@pytest.mark.parametrize(
    "data",
    [
        b"\n",
        b"hello\n",
        b"[]\n",
        b"{}\n",
        b'{"show": 1}\n',
        b'{"open": null}\n',
        b'{"show": true, "run": "rm"}\n',
        b'{"show": true\n',
        b"\xff\xfe\n",
        b"[" * 9_000 + b"\n",
        b"x" * 20_000,
        b'{"open": "' + b"x" * 1_000_000 + b'"}\n',
    ],
)
def test_nonsense_is_not_listened_to(qtbot: QtBot, first: SingleInstance, data: bytes) -> None:
    heard: list[object] = []
    first.wish.connect(heard.append)
    assert speak(qtbot, first, data) == b""
    assert speak(qtbot, first, b'{"show": true}\n') == b"ok\n"
    assert heard == [{"show": True}]


def test_one_that_never_speaks_is_left(qtbot: QtBot, first: SingleInstance) -> None:
    silent = [QLocalSocket() for _ in range(40)]
    for caller in silent:
        caller.connectToServer(first.name)
    assert speak(qtbot, first, b'{"show": true}\n') == b"ok\n"
    qtbot.waitUntil(
        lambda: all(c.state() == QLocalSocket.LocalSocketState.UnconnectedState for c in silent), timeout=8000
    )


@pytest.mark.parametrize("text", [b'{"show": true}', b'{"open": "a", "show": false}'])
def test_read_wish(text: bytes) -> None:
    assert read_wish(text) == json.loads(text)


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe is no file")
def test_the_socket_is_the_users_alone(first: SingleInstance, runtime: Path) -> None:
    path = Path(first.name)
    assert path.parent == runtime
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    first.close()
    assert not path.exists()


def test_what_a_killed_one_left_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    instance = SingleInstance(tmp_path / "data")
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(instance.name)  # never closed kindly: the file stays, nobody listens
    assert Path(instance.name).exists()
    assert instance.pass_on({"show": True}) is Answer.NOBODY
    assert instance.listen()
    assert speak(qtbot, instance, b'{"show": true}\n') == b"ok\n"
    instance.close()


def test_nobody_is_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    assert SingleInstance(tmp_path / "data").pass_on({"show": True}) is Answer.NOBODY


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no owner to ask for")
def test_another_users_socket_hears_nothing(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder for everybody somebody may wait under our name."""
    heard: list[object] = []
    first.wish.connect(heard.append)
    later, owner = SingleInstance(tmp_path / "data"), os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    assert later.pass_on({"open": "/home/ada/Connections.csv"}) is Answer.NOBODY
    qtbot.wait(50)
    assert heard == []


def test_without_a_place_to_listen_it_only_does_not_hear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("long" * 40)))
    monkeypatch.setattr("os.access", lambda *_: True)
    assert not SingleInstance(tmp_path / "data").listen()


def test_one_that_hangs_is_neither_replaced_nor_waited_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.single_instance._ANSWER_MS", 200)
    later = SingleInstance(tmp_path / "data")
    with socket.socket(socket.AF_UNIX) as hangs:
        hangs.bind(later.name)
        hangs.listen()
        assert later.pass_on({"show": True}) is Answer.NONE
    assert Path(later.name).exists()
