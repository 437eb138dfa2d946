# What Inroad uses of desktop-notifier 6.2, which is installed on Windows and macOS alone.
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

class Capability(Enum):
    BUTTONS = ...

class Icon:
    def __init__(self, path: Path | None = None, uri: str | None = None, name: str | None = None) -> None: ...

@dataclass(frozen=True)
class Button:
    title: str
    on_pressed: Callable[[], object] | None = None
    identifier: str = ""

class Notification:
    def __init__(self, title: str, message: str, *, buttons: tuple[Button, ...] = (), identifier: str = "") -> None: ...

class DesktopNotifier:
    on_dispatched: Callable[[str], object] | None
    on_clicked: Callable[[str], object] | None
    on_button_pressed: Callable[[str, str], object] | None
    def __init__(self, app_name: str = "Python", app_icon: Icon | None = None) -> None: ...
    async def request_authorisation(self) -> bool: ...
    async def get_capabilities(self) -> frozenset[Capability]: ...
    async def send_notification(self, notification: Notification) -> str: ...
    async def clear(self, identifier: str) -> None: ...
