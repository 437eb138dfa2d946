"""What the buses of a Linux desktop tell, so that no timer need look for it: that the computer woke up, and that
a tray came or went."""

from __future__ import annotations

from jeepney import HeaderFields, MatchRule, Message
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject, Signal

from ui.session_bus import FindAddress, SessionBus, session_bus_address, system_bus_address

_BUS = "org.freedesktop.DBus"
_LOGIN = "org.freedesktop.login1"
_TRAY = "org.kde.StatusNotifierWatcher"


class BusWatch(QObject):
    """Hears one signal of `sender` on a bus. A bus that is away is looked for with each `listen`."""

    told = Signal(object)  # what the signal carries, a tuple

    def __init__(self, find: FindAddress, sender: str, interface: str, member: str, parent: QObject) -> None:
        super().__init__(parent)
        self._member = member
        self.rule = MatchRule(type="signal", sender=sender, interface=interface, member=member)
        self._bus = SessionBus(find, self)
        self._bus.opened.connect(self._ask)
        self._bus.signalled.connect(self._signalled)

    def listen(self) -> None:
        """Listen from now on; nothing happens while it does already."""
        self._bus.open()

    def _ask(self) -> None:
        self._bus.call(message_bus.AddMatch(self.rule))

    def _signalled(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.member) == self._member:
            self.told.emit(message.body)


def sleep_watch(parent: QObject) -> BusWatch:
    """Tells (True,) before the computer sleeps and (False,) when it woke up: org.freedesktop.login1(5)."""
    return BusWatch(system_bus_address, _LOGIN, f"{_LOGIN}.Manager", "PrepareForSleep", parent)


def tray_watch(parent: QObject) -> BusWatch:
    """Tells (name, old owner, new owner) when a StatusNotifier tray comes or goes."""
    watch = BusWatch(session_bus_address, _BUS, _BUS, "NameOwnerChanged", parent)
    watch.rule.add_arg_condition(0, _TRAY)
    return watch
