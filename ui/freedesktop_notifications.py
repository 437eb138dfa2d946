"""Pop-ups with buttons by the desktop's notification service (org.freedesktop.Notifications, version 1.2).

Nothing here waits: a pop-up is kept until the bus and the service have answered, and handed to the fallback
when they cannot show it. A service or a bus that went away is asked anew with the next pop-up. What stood on
the screen when the service ended is shown again by the one that comes after it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject

from models import resources
from ui.notifications import BODY_LENGTH, TITLE_LENGTH, Notifier, PopupContent, plain
from ui.session_bus import REPLY_WITHIN_MS, FindAddress, SessionBus

APP_NAME: Final = "Inroad"
DESKTOP_ENTRY: Final = "inroad"

_NAME: Final = "org.freedesktop.Notifications"
_SERVICE: Final = DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)
_BUS: Final = "org.freedesktop.DBus"
_TRAY_WATCHER: Final = "org.kde.StatusNotifierWatcher"
_BY_THE_SERVICE: Final = -1  # how long it stays
_DEFAULT: Final = "default"  # the action of the pop-up itself


@dataclass(slots=True)
class _Popup:
    """What stands with one pop-up: wanted, asked for, shown."""

    content: PopupContent
    sent: bool = False  # this content was sent
    under_way: bool = False  # a Notify waits for its answer
    withdrawn: bool = False
    id: int = 0  # the service's number for it; 0 before its first answer
    seen: bool = False  # this content was on the screen


class FreedesktopNotifier(Notifier):
    """A `Notifier` on the session bus that `find` gives, with another one for when the service is away."""

    def __init__(
        self,
        find: FindAddress,
        fallback: Notifier,
        parent: QObject | None = None,
        *,
        reply_within_ms: int = REPLY_WITHIN_MS,
    ) -> None:
        super().__init__(parent)
        self._fallback = fallback
        self._popups: dict[str, _Popup] = {}
        self._capabilities: frozenset[str] | None = None
        self._asking = False
        self._bus = SessionBus(find, self, reply_within_ms=reply_within_ms)
        self._bus.opened.connect(self._watch)
        self._bus.closed.connect(self._lost)
        self._bus.signalled.connect(self._signalled)
        fallback.action.connect(self.action)
        fallback.missed.connect(self.missed)

    def show(self, popup: PopupContent) -> None:
        """Show a pop-up, in place of the one with the same key."""
        self._fallback.withdraw(popup.key)
        known = self._popups.setdefault(popup.key, _Popup(popup))
        known.content, known.sent, known.withdrawn, known.seen = popup, False, False, False
        self._go_on()

    def withdraw(self, key: str) -> None:
        """Take a pop-up away; nothing happens if it is gone already."""
        self._fallback.withdraw(key)
        popup = self._popups.get(key)
        if popup is None:
            return
        if popup.under_way:
            popup.withdrawn = True  # its number is not known yet
            return
        del self._popups[key]
        self._close(popup.id)

    def close(self) -> None:
        """Take all pop-ups away and end the connection to the bus, as before quitting."""
        for key in tuple(self._popups):
            self.withdraw(key)
        self._popups.clear()
        self._bus.flush()
        self._bus.close()

    def _go_on(self) -> None:
        """Take the next step for all that still waits to be shown."""
        if not self._bus.is_open:
            self._bus.open()
        elif self._capabilities is not None:
            for key, popup in tuple(self._popups.items()):
                if not popup.sent and not popup.under_way:
                    self._notify(key, popup)
        elif not self._asking:
            self._asking = True
            self._bus.call(new_method_call(_SERVICE, "GetCapabilities"), self._told_capabilities)

    def _watch(self) -> None:
        """Ask the bus for the service's signals, and for word of its coming and going."""
        of_service = MatchRule(type="signal", sender=_NAME, interface=_NAME, path=_SERVICE.object_path)
        of_owner = MatchRule(type="signal", sender=_BUS, interface=_BUS, member="NameOwnerChanged")
        of_owner.add_arg_condition(0, _NAME)
        for rule in (of_service, of_owner):
            self._bus.call(message_bus.AddMatch(rule))
        self._go_on()

    def _told_capabilities(self, reply: Message | None) -> None:
        self._asking = False
        body = _body(reply)
        if body is None:
            self._fall_back()
            return
        self._capabilities = frozenset(body[0])
        self._go_on()

    def _notify(self, key: str, popup: _Popup) -> None:
        content, can = popup.content, self._capabilities or frozenset()
        text = content.body
        if "actions" not in can and content.actions:  # what the buttons would do is to be done elsewhere
            text = self.tr("{text} Open Inroad to answer.").format(text=text).strip()
        body = plain(text, BODY_LENGTH)
        buttons: list[str] = []
        if "actions" in can:
            for action, label in ((_DEFAULT, self.tr("Open")), *content.actions):
                buttons += [action, plain(label, TITLE_LENGTH)]
        hints = {"desktop-entry": ("s", DESKTOP_ENTRY), "urgency": ("y", int(content.urgency))}
        arguments = (
            APP_NAME,
            popup.id,
            resources.folder("icons", "inroad.svg").as_uri(),
            plain(content.title, TITLE_LENGTH),
            escape(body, quote=False) if "body-markup" in can else body,
            buttons,
            hints,
            _BY_THE_SERVICE,
        )
        popup.sent = popup.under_way = True
        message = new_method_call(_SERVICE, "Notify", "susssasa{sv}i", arguments)
        self._bus.call(message, partial(self._notified, key, popup))

    def _notified(self, key: str, popup: _Popup, reply: Message | None) -> None:
        popup.under_way = False
        if self._popups.get(key) is not popup:
            return
        body = _body(reply)
        if popup.withdrawn:
            del self._popups[key]
            self._close(body[0] if body else 0)
        elif body is None:
            del self._popups[key]
            self._give_up(popup.content)
        else:
            popup.id = body[0]
            popup.seen = popup.sent
            self._go_on()  # it may say something else by now

    def _close(self, number: int) -> None:
        if number and self._bus.is_open:
            self._bus.call(new_method_call(_SERVICE, "CloseNotification", "u", (number,)))

    def _signalled(self, message: Message) -> None:
        member, body = message.header.fields.get(HeaderFields.member), message.body
        if member == "NameOwnerChanged" and body[0] == _NAME:
            self._forget_service()
            if body[2]:
                self.returned.emit()
                if self._popups:
                    self._go_on()
            return
        key = next((k for k, p in self._popups.items() if p.id and body and p.id == body[0]), None)
        if key is None:
            return
        if member == "NotificationClosed":
            if not self._popups[key].under_way:
                del self._popups[key]
        elif member == "ActivationToken":
            # With it Qt may bring the window to the front under Wayland (xdg-activation).
            os.environ["XDG_ACTIVATION_TOKEN"] = str(body[1])
        elif member == "ActionInvoked":
            self._invoked(key, str(body[1]))

    def _invoked(self, key: str, action: str) -> None:
        offered = {name for name, _ in self._popups[key].content.actions}
        self.withdraw(key)
        if action == _DEFAULT or action in offered:
            self.action.emit(key, "open" if action == _DEFAULT else action)

    def _forget_service(self) -> None:
        """Another service, or none: it knows none of our pop-ups, and may be able to do other things."""
        self._capabilities = None
        for popup in self._popups.values():
            popup.id = 0
            if not popup.under_way:
                popup.sent = False

    def _lost(self) -> None:
        self._asking = False
        self._forget_service()
        self._fall_back()

    def _fall_back(self) -> None:
        """Hand over what was never seen; what is under way is told by its own answer."""
        waiting = [p for p in self._popups.values() if not p.under_way and not p.seen]
        self._popups = {k: p for k, p in self._popups.items() if p.under_way or p.seen}
        for popup in waiting:
            self._give_up(popup.content)

    def _give_up(self, content: PopupContent) -> None:
        """Fall back, or say that it was missed.

        Under a StatusNotifier tray Qt hands its message to the very service that is away.
        """
        if self._bus.is_open:
            question = message_bus.NameHasOwner(_TRAY_WATCHER)
            self._bus.call(question, partial(self._told_of_tray, content))
        else:
            self._fallback.show(content)

    def _told_of_tray(self, content: PopupContent, reply: Message | None) -> None:
        body = _body(reply)
        if body and body[0]:
            self.missed.emit(content.key)
        else:
            self._fallback.show(content)


def _body(reply: Message | None) -> tuple[Any, ...] | None:
    """What a reply carries; None for an error, and for no reply."""
    if reply is None or reply.header.message_type is not MessageType.method_return:
        return None
    return reply.body or None
