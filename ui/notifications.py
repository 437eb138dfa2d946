"""Pop-ups: what one says, who can show one, and the choice between them.

`choose_notifier` gives the best that the system has: on Linux the desktop's notification service with
buttons (ui/freedesktop_notifications.py), on Windows and macOS theirs (ui/toasts.py), and where those fail
the tray's own message, which can only be clicked.
The Today page shows the same things in any case.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal

from ui.tray import Tray

Action = Literal["write", "later", "done", "open"]

TITLE_LENGTH: Final = 120
BODY_LENGTH: Final = 400


class Urgency(IntEnum):
    """As in the Desktop Notifications Specification 1.2, "Urgency levels"."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


@dataclass(frozen=True, slots=True)
class PopupContent:
    """What one pop-up says. `key` names what it is about: the same key replaces the pop-up."""

    key: str
    title: str
    body: str = ""
    actions: tuple[tuple[Action, str], ...] = ()  # (action, label), in the order of the buttons
    urgency: Urgency = Urgency.NORMAL


class Notifier(QObject):
    """Whoever can show pop-ups. Nothing here waits for the desktop."""

    action = Signal(str, str)  # key and action: a button was pressed, or "open" for the pop-up itself
    missed = Signal(str)  # key: there was no way to show it, so that the caller can come back to it
    returned = Signal()  # there is a way again

    def show(self, popup: PopupContent) -> None:
        """Show a pop-up, in place of the one with the same key."""
        raise NotImplementedError

    def withdraw(self, key: str) -> None:
        """Take a pop-up away; nothing happens if it is gone already."""
        raise NotImplementedError

    def close(self) -> None:
        """Take all pop-ups away, as before quitting."""


class TrayNotifier(Notifier):
    """Pop-ups as the tray's own message: no buttons, a click opens."""

    def __init__(self, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._key: str | None = None
        tray.message_clicked.connect(self._clicked)

    def show(self, popup: PopupContent) -> None:
        """Show a pop-up; a system shows one such message at a time, the last one."""
        if not self._tray.available():
            self.missed.emit(popup.key)
            return
        self._key = popup.key
        self._tray.show_message(
            _never_rich(plain(popup.title, TITLE_LENGTH)), _never_rich(plain(popup.body, BODY_LENGTH))
        )

    def withdraw(self, key: str) -> None:
        """Forget a pop-up: the message itself goes with time, but a click on it does nothing more."""
        if self._key == key:
            self._key = None

    def _clicked(self) -> None:
        key, self._key = self._key, None
        if key is not None:
            self.action.emit(key, "open")


def choose_notifier(tray: Tray, parent: QObject | None = None) -> Notifier:
    """The best notifier of this system; it falls back on the tray whenever the desktop's service is away."""
    by_tray = TrayNotifier(tray, parent)
    if sys.platform in ("win32", "darwin"):
        from ui.toasts import ToastNotifier

        return ToastNotifier(by_tray, parent)
    if sys.platform != "linux":
        return by_tray
    from ui.freedesktop_notifications import FreedesktopNotifier  # jeepney is there on Linux only
    from ui.session_bus import session_bus_address

    return FreedesktopNotifier(session_bus_address, by_tray, parent)


def plain(text: str, length: int) -> str:
    """The text on one line, without control characters, at most `length` characters long.

    A NUL or half a surrogate pair in a name would make the bus end the connection.
    """
    whole = text.encode("utf-8", "ignore").decode()
    line = " ".join("".join(c if c.isprintable() else " " for c in whole).split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def _never_rich(text: str) -> str:
    """Text that neither Qt's balloon nor a desktop takes for rich text: a word joiner follows each "<"."""
    return text.replace("<", "<\u2060")
