"""The notification centre of Windows or macOS, as the library desktop-notifier shows it to a program.

With the library at hand, a backend of the test's own stands below the library's real classes; without it, which
is on Linux, a stand-in of the same shape is the library.
"""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass, field
from enum import Enum
from types import ModuleType
from typing import Any

import pytest


@dataclass
class System:
    """What is on the screen, and what the system lets a program do."""

    shown: dict[str, tuple[str, str, list[tuple[str, str]]]] = field(default_factory=dict)
    times: int = 0
    allowed: bool = True
    has_buttons: bool = True
    refuses: bool = False
    center: Any = None  # told what a person does

    def take(self, notification: Any) -> None:
        if self.refuses:
            raise OSError("0x80070490")
        buttons = [(button.identifier, button.title) for button in notification.buttons]
        self.shown[notification.identifier] = (notification.title, notification.message, buttons)
        self.times += 1

    def press(self, key: str, action: str) -> None:
        """A person presses a button, or "default" for the pop-up itself; it goes away then."""
        self.shown.pop(key, None)
        if action == "default":
            self.center.on_clicked(key)
        else:
            self.center.on_button_pressed(key, action)


def install(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program find this system below its library."""
    if importlib.util.find_spec("desktop_notifier") is not None:
        _install_below_the_real_one(system, monkeypatch)
    else:
        monkeypatch.setitem(sys.modules, "desktop_notifier", _stand_in(system))


def _install_below_the_real_one(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    base = importlib.import_module("desktop_notifier.backends.base").DesktopNotifierBackend
    capability = importlib.import_module("desktop_notifier").Capability

    class Backend(base):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            system.center = self

        async def request_authorisation(self) -> bool:
            return system.allowed

        has_authorisation = request_authorisation

        async def _send(self, notification: Any) -> None:
            system.take(notification)

        async def _clear(self, identifier: str) -> None:
            system.shown.pop(identifier, None)

        async def _clear_all(self) -> None:
            system.shown.clear()

        async def _get_capabilities(self) -> frozenset[Any]:
            return frozenset({capability.BUTTONS}) if system.has_buttons else frozenset()

    main = importlib.import_module("desktop_notifier.main")
    monkeypatch.setattr(main, "get_backend_class", lambda: Backend)


def _stand_in(system: System) -> ModuleType:
    library = ModuleType("desktop_notifier")

    class Capability(Enum):
        BUTTONS = 1

    @dataclass
    class Button:
        title: str
        on_pressed: Any = None
        identifier: str = ""

    @dataclass
    class Notification:
        title: str
        message: str
        buttons: tuple[Button, ...] = ()
        identifier: str = ""

    class DesktopNotifier:
        def __init__(self, app_name: str, app_icon: Any) -> None:
            self.on_dispatched: Any = None
            self.on_clicked: Any = None
            self.on_button_pressed: Any = None
            system.center = self

        async def request_authorisation(self) -> bool:
            return system.allowed

        async def get_capabilities(self) -> frozenset[Capability]:
            return frozenset({Capability.BUTTONS}) if system.has_buttons else frozenset()

        async def send_notification(self, notification: Notification) -> str:
            try:
                system.take(notification)
            except OSError:  # the real one writes it to the log
                return notification.identifier
            self.on_dispatched(notification.identifier)
            return notification.identifier

        async def clear(self, identifier: str) -> None:
            system.shown.pop(identifier, None)

    for name, thing in {
        "Button": Button,
        "Capability": Capability,
        "DesktopNotifier": DesktopNotifier,
        "Icon": lambda path: path,
        "Notification": Notification,
    }.items():
        setattr(library, name, thing)
    return library
