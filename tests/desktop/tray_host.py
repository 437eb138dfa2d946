"""A tray (StatusNotifierItem, as KDE and most panels have it) that a test can look into and press.

On standard input, a line of JSON each: {"look": true} asks for {"title", "icon": [widths], "tip", "menu": [labels]},
{"press": "Quit"} presses an entry of the menu, {"activate": true} clicks the icon. On standard output:
{"ready": true}, {"item": its name on the bus} when an icon comes, and the answers.
"""

from __future__ import annotations

import json
import selectors
import sys
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
FACTS = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
    "RegisteredStatusNotifierItems": ("as", []),
}


def tell(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


class TrayHost:
    def __init__(self, connection: DBusConnection) -> None:
        self._bus = connection
        self._item = ""

    def serve(self, message: Message) -> None:
        """Answer one call to the watcher."""
        if message.header.message_type is not MessageType.method_call:
            return
        member = message.header.fields.get(HeaderFields.member)
        if member == "Get":
            self._bus.send(new_method_return(message, "v", (FACTS[message.body[1]],)))
        elif member == "GetAll":
            self._bus.send(new_method_return(message, "a{sv}", (FACTS,)))
        elif member == "RegisterStatusNotifierItem":
            self._item = message.header.fields[HeaderFields.sender]
            self._bus.send(new_method_return(message))
            tell(item=self._item)

    def obey(self, order: dict[str, Any]) -> None:
        if "look" in order:
            facts = self._ask("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "GetAll", "s", (ITEM,))[0]
            labels = [label for _, label in self._entries()]
            widths = [pixmap[0] for pixmap in facts["IconPixmap"][1]]
            tell(title=facts["Title"][1], icon=widths, tip=facts["ToolTip"][1][2], menu=labels)
        elif "press" in order:
            number = next(n for n, label in self._entries() if label == order["press"])
            self._ask("/MenuBar", MENU, "Event", "isvu", (number, "clicked", ("i", 0), 0))
        elif "activate" in order:
            self._ask("/StatusNotifierItem", ITEM, "Activate", "ii", (0, 0))

    def _entries(self) -> list[tuple[int, str]]:
        layout = self._ask("/MenuBar", MENU, "GetLayout", "iias", (0, -1, []))[1]
        entries = [child for _, child in layout[2]]
        shown = [(number, facts) for number, facts, _ in entries if facts.get("visible", ("b", True))[1]]
        return [(number, facts["label"][1]) for number, facts in shown if "label" in facts]

    def _ask(self, path: str, interface: str, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        address = DBusAddress(path, bus_name=self._item, interface=interface)
        reply = self._bus.send_and_get_reply(new_method_call(address, method, signature, body), timeout=10)
        return reply.body


def main() -> None:
    with open_dbus_connection() as connection:
        host = TrayHost(connection)
        connection.send_and_get_reply(message_bus.RequestName(WATCHER), timeout=5)
        tell(ready=True)
        waiting = selectors.DefaultSelector()
        orders = open(0, "rb", buffering=0)  # noqa: SIM115 - two lines at once must wake twice
        waiting.register(orders, selectors.EVENT_READ)
        waiting.register(connection.sock, selectors.EVENT_READ)
        while True:
            for key, _ in waiting.select():
                if key.fileobj is orders:
                    line = orders.readline()
                    if not line:
                        return
                    host.obey(json.loads(line))
                else:
                    host.serve(connection.receive(timeout=5))


if __name__ == "__main__":
    main()
