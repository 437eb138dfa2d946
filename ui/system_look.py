"""What the system says of its look: light or dark, contrast, accent, type."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import dataclass, fields
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication, QPalette

from models import settings, store

_REMEMBERED: Final = "desktop_look"

# Families that stand in where a desktop has named none; Inter is taken instead where it is installed.
_STAND_INS: Final = frozenset({"Sans Serif", "DejaVu Sans", "Noto Sans", "Bitstream Vera Sans", "Sans"})
# A system font larger than this many pixels means that somebody asked for large type.
_USUAL_PIXELS: Final = 16
# The accents that systems come with: nobody chose them. In this order: Qt's Fusion, Windows 10 and 11, macOS
# (light, dark), GNOME, KDE's Breeze.
_AS_DELIVERED: Final = frozenset({"#308cc6", "#0078d4", "#0078d7", "#007aff", "#0a84ff", "#3584e4", "#3daee9"})


@dataclass(frozen=True, slots=True)
class Look:
    """Each is None where the system says nothing. `accent` is a colour as "#rrggbb", and only one that somebody
    chose; `scale` is how much larger than usual type is to be."""

    dark: bool | None = None
    contrast: bool | None = None
    accent: str | None = None
    family: str | None = None
    scale: float | None = None

    def or_else(self, other: Look) -> Look:
        """This look, and what it does not say as the other says it."""
        ours, theirs = self.said(), other.said()
        return Look(**{**theirs, **ours})

    def said(self) -> dict[str, Any]:
        """What is said, by name: to be remembered as JSON."""
        return {one.name: value for one in fields(self) if (value := getattr(self, one.name)) is not None}


def remembered_look() -> Look:
    """What the desktop said last, so that a dark desktop is not lit up by a window that has not asked it yet."""
    if not sys.platform.startswith("linux"):  # the data may have come from another system
        return Look()
    said = settings.get(_REMEMBERED, {})
    return Look(**{one.name: said[one.name] for one in fields(Look) if one.name in said})


def remember_look(look: Look) -> None:
    """Keep what the desktop said for the next start, unless something else writes just now."""
    with suppress(*store.database_errors()):
        if settings.get(_REMEMBERED, {}) != look.said():
            settings.put(_REMEMBERED, look.said())


def chosen(accent: str) -> str | None:
    """The accent, or None for one that the system came with."""
    return None if accent in _AS_DELIVERED else accent


def look_of_qt() -> Look:
    """What Qt reads from the system. The application's palette must be the system's at this moment."""
    hints = QGuiApplication.styleHints()
    scheme = hints.colorScheme()
    preference = hints.accessibility().contrastPreference()
    family, scale = _type()
    return Look(
        dark=None if scheme is Qt.ColorScheme.Unknown else scheme is Qt.ColorScheme.Dark,
        contrast=True if preference is Qt.ContrastPreference.HighContrast else None,
        accent=chosen(QGuiApplication.palette().color(QPalette.ColorRole.Accent).name()),
        family=family,
        scale=scale,
    )


def _type() -> tuple[str | None, float]:
    """The family, None where the system names none, and the scale of type, 1.0 or more."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    info = QFontInfo(system)
    unnamed = system.family() in _STAND_INS or QGuiApplication.platformName() == "offscreen"
    return None if unnamed else info.family(), max(1.0, info.pixelSize() / _USUAL_PIXELS)


def stand_in() -> str:
    """The family to take where no system names one."""
    if "Inter" in QFontDatabase.families():
        return "Inter"
    return QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
