"""What a Linux desktop says of its look beside what Qt reads, asked for at the desktop portal.

Qt 6.11 reads light, dark and contrast from the portal on GNOME alone, and neither an accent nor, without GTK's
plugin, a font (seen under Xvfb with a portal of our own). The keys are those of the portal's Settings interface,
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html, and of GNOME.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from math import isfinite
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFontDatabase

from ui.session_bus import SessionBus, session_bus_address
from ui.system_look import Look, chosen, remember_look
from ui.theme import Theme

APPEARANCE: Final = "org.freedesktop.appearance"
GNOME: Final = "org.gnome.desktop.interface"
_PORTAL: Final = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
)
_USUAL_POINTS: Final = 11  # of GNOME's own font
_LARGEST: Final = 3.0  # nothing would fit beyond


class DesktopLook(QObject):
    """Asks the portal once, then listens. `changed` carries a Look; nothing comes where there is no portal."""

    changed = Signal(object)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: dict[tuple[str, str], Any] = {}
        self._bus = SessionBus(lambda: address, self)
        self._bus.opened.connect(self._ask)
        self._bus.signalled.connect(self._hear)

    def start(self) -> None:
        """Begin to connect."""
        self._bus.open()

    def stop(self) -> None:
        """Listen no more."""
        self._bus.close()

    def _ask(self) -> None:
        rule = MatchRule(type="signal", interface=_PORTAL.interface, member="SettingChanged", path=_PORTAL.object_path)
        self._bus.call(message_bus.AddMatch(rule))
        self._bus.call(new_method_call(_PORTAL, "ReadAll", "as", ([APPEARANCE, GNOME],)), self._read)

    def _read(self, reply: Message | None) -> None:
        if reply is None or reply.header.message_type is not MessageType.method_return:
            return
        for space, values in reply.body[0].items():
            self._said.update({(space, key): variant[1] for key, variant in values.items()})
        self.changed.emit(look_of(self._said))

    def _hear(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.member) != "SettingChanged":
            return
        space, key, variant = message.body
        if space in (APPEARANCE, GNOME):
            self._said[space, key] = variant[1]
            self.changed.emit(look_of(self._said))


def follow(theme: Theme, parent: QObject) -> DesktopLook | None:
    """Let the theme look as the desktop says, now and when it changes; None where there is no desktop to ask."""
    address = session_bus_address() if sys.platform.startswith("linux") else None
    if address is None:
        return None
    desktop = DesktopLook(address, parent)
    desktop.changed.connect(theme.set_desktop)
    desktop.changed.connect(remember_look)
    desktop.start()
    return desktop


def look_of(said: Mapping[tuple[str, str], Any]) -> Look:
    """The look that these values of the portal mean; what is out of range or of another kind says nothing."""
    scheme = said.get((APPEARANCE, "color-scheme"))
    family, scale = _type(said.get((GNOME, "font-name")), said.get((GNOME, "text-scaling-factor")))
    return Look(
        dark=None if scheme not in (1, 2) else scheme == 1,
        contrast=True if said.get((APPEARANCE, "contrast")) == 1 else None,
        accent=_accent(said.get((APPEARANCE, "accent-color"))),
        family=family,
        scale=scale,
    )


def _accent(parts: Any) -> str | None:
    """A colour from three numbers of 0 to 1; the portal says "none" by others."""
    try:
        red, green, blue = (float(part) for part in parts)
    except (TypeError, ValueError):
        return None
    there = all(0 <= part <= 1 for part in (red, green, blue))
    return chosen(QColor.fromRgbF(red, green, blue).name()) if there else None


def _type(font: object, factor: object) -> tuple[str | None, float]:
    """Family and scale (1 to 3) of a font such as "Cantarell Bold 11"; words for its weight are passed over."""
    names = font.split() if isinstance(font, str) else []
    size = _number(names[-1]) if names else None
    points = _USUAL_POINTS if size is None else size
    there = {family.casefold(): family for family in QFontDatabase.families()}
    begun = (" ".join(names[:count]).rstrip(",").casefold() for count in range(len(names), 0, -1))
    family = next((there[name] for name in begun if name in there), None)
    larger = float(factor) if isinstance(factor, int | float) else 1.0
    return family, min(_LARGEST, max(1.0, points / _USUAL_POINTS * larger))


def _number(word: str) -> float | None:
    try:
        number = float(word)
    except ValueError:
        return None
    return number if isfinite(number) else None
