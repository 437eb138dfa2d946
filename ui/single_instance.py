"""One Inroad for each data folder: a second start passes its wish to the first.

This is a courtesy between two starts; what guards the data is the store's own lock.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from enum import StrEnum
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QDir, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT_MS: Final = 500
_ANSWER_MS: Final = 5_000  # the first one may be busy opening its window
_MOST_BYTES: Final = 16_384
_SPEAK_WITHIN_MS: Final = 3_000
_HEARD: Final = b"ok\n"


class Answer(StrEnum):
    """What became of a wish."""

    TAKEN = "taken"  # another one took it: there is nothing left to do but to end
    NONE = "none"  # another one is there, but does not answer: it hangs
    NOBODY = "nobody"  # nobody listens: there is none, or it is just coming or going


class SingleInstance(QObject):
    """The one Inroad that has a data folder open listens; a later start passes on what it was started for.

    `wish` brings that as a dict: {"show": True} or {"open": file}.
    """

    wish = Signal(object)  # a dict; Signal(dict) would lose some

    def __init__(self, key_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _socket_name(key_folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    @property
    def name(self) -> str:
        """The socket's path, or the name of the pipe on Windows."""
        return self._name

    def listen(self) -> bool:
        """Listen to later starts; only for who holds the store's lock. False where that cannot be: all else works."""
        if self._server.listen(self._name):
            return True
        # The store is ours, so nobody else listens: what lies there was left by one that was killed.
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening, as before quitting."""
        self._server.close()

    def pass_on(self, wish: dict[str, object]) -> Answer:
        """Pass the wish to the one that listens. Takes 1 ms; 5 s when that one hangs."""
        if not _is_mine(self._name):
            return Answer.NOBODY
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_CONNECT_MS):
            return Answer.NOBODY
        token = os.environ.get("XDG_ACTIVATION_TOKEN")
        socket.write(json.dumps({**wish, "token": token} if token else wish).encode() + b"\n")
        deadline = time.monotonic() + _ANSWER_MS / 1000
        answer = b""
        while (left := deadline - time.monotonic()) > 0 and answer != _HEARD:
            if not socket.waitForReadyRead(max(1, int(left * 1000))):
                break
            answer += socket.readAll().data()
        socket.abort()
        return Answer.TAKEN if answer == _HEARD else Answer.NONE

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            _Caller(self._server.nextPendingConnection(), self)


class _Caller(QObject):
    """One later start that speaks: one line of JSON, soon and short, or it is not listened to."""

    def __init__(self, socket: QLocalSocket, instance: SingleInstance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._instance = instance
        self._heard = b""
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(self._read)
        QTimer.singleShot(_SPEAK_WITHIN_MS, self, socket.abort)
        if socket.bytesAvailable():
            self._read()

    def _read(self) -> None:
        self._heard += self._socket.read(_MOST_BYTES + 1 - len(self._heard)).data()
        line, newline, _ = self._heard.partition(b"\n")
        if len(self._heard) > _MOST_BYTES:
            self._socket.abort()
        elif newline:
            wish = read_wish(line)
            if wish is None:
                self._socket.abort()
                return
            self._socket.write(_HEARD)
            self._socket.flush()
            self._socket.disconnectFromServer()
            token = wish.pop("token", None)
            if token:
                os.environ["XDG_ACTIVATION_TOKEN"] = str(token)  # Qt takes it to raise the window (Wayland)
            self._instance.wish.emit(wish)


def read_wish(line: bytes) -> dict[str, object] | None:
    """The wish in one line of JSON; None for anything else than {"show": true} or {"open": "file"}."""
    try:
        found: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    kinds = {"show": bool, "open": str, "token": str}
    if not isinstance(found, dict):
        return None
    wish = cast("dict[str, object]", found)
    known = all(key in kinds and isinstance(value, kinds[key]) for key, value in wish.items())
    return wish if known and ({"show", "open"} & wish.keys()) else None


def _socket_name(key_folder: Path) -> str:
    """A name for this data folder and this user; under Unix a path that only the user reaches."""
    user = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    text = f"{key_folder.resolve()}\n{user}"
    name = "inroad-" + hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    if sys.platform == "win32":
        return name
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime) if runtime and os.access(runtime, os.W_OK) else Path(QDir.tempPath())
    return str(folder / name)


def _is_mine(name: str) -> bool:
    """Whether a socket is not another user's, who in a folder for everybody could wait there for our files' names."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(name).st_uid == os.getuid()
    except OSError:  # not there
        return False
