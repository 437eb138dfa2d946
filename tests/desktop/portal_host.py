"""A desktop portal (org.freedesktop.portal.Settings) that says what a test has it say.

On standard input, a line of JSON each: {"space", "key", "kind": its D-Bus signature, "value"}; programs are told
at once. On standard output: {"ready": true}, and {"asked": true} when somebody has read all settings.
"""

from __future__ import annotations

import json
import selectors
import sys
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
SETTINGS = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings")


def tell(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def answer(message: Message, said: dict[str, dict[str, Any]]) -> Message:
    """What the portal replies to a call; it knows no other than ReadAll."""
    if message.header.fields.get(HeaderFields.member) != "ReadAll":
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
    tell(asked=True)
    wanted = message.body[0]
    return new_method_return(message, "a{sa{sv}}", ({space: said[space] for space in wanted if space in said},))


def main() -> None:
    said: dict[str, dict[str, Any]] = {}
    with open_dbus_connection() as bus, selectors.DefaultSelector() as waiting:
        bus.send_and_get_reply(message_bus.RequestName(NAME))
        waiting.register(bus.sock, selectors.EVENT_READ)
        orders = open(0, "rb", buffering=0)  # noqa: SIM115 - two lines at once must wake twice
        waiting.register(orders, selectors.EVENT_READ)
        tell(ready=True)
        while True:
            for key, _ in waiting.select():
                if key.fileobj is not orders:
                    message = bus.receive()
                    if message.header.message_type is MessageType.method_call:
                        bus.send(answer(message, said))
                    continue
                line = orders.readline()
                if not line:
                    return
                order = json.loads(line)
                value = order["value"]
                variant = (order["kind"], tuple(value) if isinstance(value, list) else value)
                said.setdefault(order["space"], {})[order["key"]] = variant
                changed = (order["space"], order["key"], variant)
                bus.send(new_signal(SETTINGS, "SettingChanged", "ssv", changed))


if __name__ == "__main__":
    main()
