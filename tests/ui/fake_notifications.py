"""A notification service in a thread of the test, for what dunst cannot be made to do."""

from __future__ import annotations

import threading
import time
from itertools import count
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
EMITTER = DBusAddress("/org/freedesktop/Notifications", interface=NAME)


class FakeService:
    """Answers as the specification says; keeps what it was asked. Use it in a `with`."""

    def __init__(self, address: str, capabilities: tuple[str, ...] = ("actions", "body")) -> None:
        self.capabilities = capabilities
        self.notified: list[tuple[Any, ...]] = []  # the arguments of each Notify
        self.closed: list[int] = []
        self.refuses = False
        self.hangs = False
        self._ids = count(41)
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(NAME), timeout=5)
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> FakeService:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        self._thread.join()
        self._bus.close()

    def press(self, number: int, action: str) -> None:
        """As if a person pressed a button; as real services do, the pop-up closes then."""
        self._bus.send(new_signal(EMITTER, "ActivationToken", "us", (number, f"token-{number}")))
        self._bus.send(new_signal(EMITTER, "ActionInvoked", "us", (number, action)))
        self._bus.send(new_signal(EMITTER, "NotificationClosed", "uu", (number, 2)))

    def dismiss(self, number: int) -> None:
        """As if a person closed the pop-up."""
        self._bus.send(new_signal(EMITTER, "NotificationClosed", "uu", (number, 2)))

    def _serve(self) -> None:
        while not self._ending.is_set():
            try:
                message = self._bus.receive(timeout=0.05)
            except TimeoutError:
                continue
            except ConnectionResetError:
                return
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        while self.hangs and not self._ending.is_set():
            time.sleep(0.01)
        if member == "GetCapabilities":
            self._bus.send(new_method_return(message, "as", (list(self.capabilities),)))
        elif member == "CloseNotification":
            self.closed.append(message.body[0])
        elif self.refuses:
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.LimitsExceeded"))
        else:
            self.notified.append(message.body)
            self._bus.send(new_method_return(message, "u", (message.body[1] or next(self._ids),)))
