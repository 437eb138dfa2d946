"""D-Bus, the desktop's session bus or the system's, spoken to without ever waiting for it.

jeepney makes and reads the messages; a QLocalSocket carries them, so that the window's own event loop does
the waiting. Linux only: QtDBus cannot send the unsigned numbers that `Notify` wants from Python.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Final

from jeepney import HeaderFields, Message, MessageFlag, MessageType, Parser
from jeepney.auth import BEGIN, Authenticator
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

FindAddress = Callable[[], str | None]
OnReply = Callable[[Message | None], None]

_OPEN_WITHIN_MS: Final = 3_000
# What D-Bus itself allows for an answer: a service that is started by the call may take long.
REPLY_WITHIN_MS: Final = 25_000


def session_bus_address() -> str | None:
    """Where the session bus is, in D-Bus's own notation; None where there is none."""
    given = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if given:
        return given
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and Path(runtime, "bus").is_socket():
        return f"unix:path={runtime}/bus"
    return None


def system_bus_address() -> str:
    """Where the system bus is (D-Bus Specification 0.43, "Well-known Message Bus Instances")."""
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/var/run/dbus/system_bus_socket"


class SessionBus(QObject):
    """One connection to the bus whose address `find` gives. It can be opened again after it was lost, or once
    there is a bus."""

    opened = Signal()
    closed = Signal()  # lost, or never came about; who waits for a reply has been told None before
    signalled = Signal(object)  # a jeepney Message: a D-Bus signal that a match rule asked for

    def __init__(self, find: FindAddress, parent: QObject | None = None, *, reply_within_ms: int = REPLY_WITHIN_MS):
        super().__init__(parent)
        self._find = find
        self._reply_within_ms = reply_within_ms
        self._socket: QLocalSocket | None = None
        self._authenticator: Authenticator | None = None
        self._parser = Parser()
        self._serials = count(1)
        self._waiting: dict[int, OnReply] = {}
        self._ready = False
        self._limit = QTimer(self, singleShot=True, interval=_OPEN_WITHIN_MS)
        self._limit.timeout.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether messages can be sent now."""
        return self._ready

    def open(self) -> None:
        """Begin to connect; `opened` or `closed` follows. Nothing happens while it is open or opening."""
        if self._socket is not None:
            return
        self._parser, self._serials, self._authenticator = Parser(), count(1), Authenticator()
        socket = self._socket = QLocalSocket(self)
        socket.connected.connect(self._greet)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.close)
        socket.errorOccurred.connect(self.close)
        self._limit.start()
        try:
            path = get_bus(self._find() or "")
        except (ValueError, RuntimeError):  # an address that nobody can read, or by TCP
            QTimer.singleShot(0, self, self.close)
            return
        if path.startswith("\0"):
            socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        socket.connectToServer(path.removeprefix("\0"))

    def call(self, message: Message, on_reply: OnReply | None = None) -> None:
        """Send a message. `on_reply` gets the reply, an error reply, or None when none came."""
        if self._socket is None:
            raise RuntimeError("the bus is not open")
        serial = next(self._serials)
        if on_reply is None:
            message.header.flags |= MessageFlag.no_reply_expected
        else:
            self._waiting[serial] = on_reply
            QTimer.singleShot(self._reply_within_ms, self, lambda: self._answer(serial, None, on_reply))
        self._socket.write(message.serialise(serial=serial))

    def flush(self) -> None:
        """Send what was said at once, as before the program ends."""
        if self._socket is not None:
            self._socket.flush()

    def close(self) -> None:
        """Give the connection up; tells everybody who waits."""
        socket, self._socket = self._socket, None
        if socket is None:
            return
        self._ready = False
        self._limit.stop()
        socket.abort()
        socket.deleteLater()
        waiting, self._waiting = self._waiting, {}
        for on_reply in waiting.values():
            on_reply(None)
        self.closed.emit()

    def _greet(self) -> None:
        if self._socket is not None and self._authenticator is not None:
            self._socket.write(self._authenticator.data_to_send() or b"")

    def _read(self) -> None:
        if self._socket is None:
            return
        data = bytes(self._socket.readAll().data())
        if self._authenticator is not None:
            self._authenticate(self._authenticator, data)
            return
        self._parser.add_data(data)
        parser = self._parser  # another one after a new connection that an answer led to
        while parser is self._parser and (message := parser.get_next_message()) is not None:
            self._take(message)

    def _authenticate(self, authenticator: Authenticator, data: bytes) -> None:
        try:
            authenticator.feed(data)
        except ValueError:  # refused
            self.close()
            return
        if authenticator.authenticated and self._socket is not None:
            self._authenticator = None
            self._socket.write(BEGIN)
            self.call(message_bus.Hello(), self._welcomed)

    def _welcomed(self, reply: Message | None) -> None:
        if reply is None or reply.header.message_type is not MessageType.method_return:
            self.close()
            return
        self._limit.stop()
        self._ready = True
        self.opened.emit()

    def _take(self, message: Message) -> None:
        if message.header.message_type is MessageType.signal:
            self.signalled.emit(message)
            return
        serial = message.header.fields.get(HeaderFields.reply_serial, 0)
        on_reply = self._waiting.get(serial)
        if on_reply is not None:
            self._answer(serial, message, on_reply)

    def _answer(self, serial: int, reply: Message | None, on_reply: OnReply) -> None:
        # Serials begin anew with each connection: only the same request is answered.
        if self._waiting.get(serial) is on_reply:
            del self._waiting[serial]
            on_reply(reply)
