"""What a screen reader has of Inroad over AT-SPI, for a test to follow. Run by the system's own Python, with pyatspi.

On standard input, a line of JSON each: {"names": role} asks for the names of everything of a role that shows,
{"press": name} presses a button by its action, {"heard": true} asks what was announced since. On standard output:
{"ready": true} once the window can be read, and the answers.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi  # pyright: ignore[reportMissingImports]
from gi.repository import GLib  # pyright: ignore[reportMissingImports]

heard: list[str] = []


def tell(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def below(thing: Any) -> Iterator[Any]:
    """Everything that shows, in the order of the window."""
    for one in thing or ():
        if one is not None and one.getState().contains(pyatspi.STATE_SHOWING):
            yield one
            yield from below(one)


def window() -> Any:
    """Inroad's window, None before it is there."""
    there = [app for app in pyatspi.Registry.getDesktop(0) if app is not None and app.name == "Inroad"]
    return there[0] if there and list(below(there[0])) else None


def obey(order: dict[str, Any]) -> None:
    if "names" in order:
        tell(names=[one.name for one in below(window()) if one.getRoleName() == order["names"]])
    elif "press" in order:
        button = next(one for one in below(window()) if one.name == order["press"])
        actions = button.queryAction()
        names = [actions.getName(number) for number in range(actions.nActions)]
        tell(pressed=actions.doAction(names.index("Press")))
    else:
        tell(heard=list(heard))
        heard.clear()


def wait_for_window() -> bool:
    if window() is None:
        return True  # again
    tell(ready=True)
    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, lambda *_: read())
    return False


def read() -> bool:
    line = sys.stdin.readline()
    if line:
        obey(json.loads(line))
    else:
        pyatspi.Registry.stop()
    return bool(line)


pyatspi.Registry.registerEventListener(lambda event: heard.append(str(event.any_data)), "object:announcement")
GLib.timeout_add(200, wait_for_window)
pyatspi.Registry.start()
