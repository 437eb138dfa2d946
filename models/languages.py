"""The languages that Inroad speaks, and which of them the computer is set to. Read without Qt."""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Final

ENGLISH: Final = "en"  # what everything exists in
NAMES: Final = {  # each in its own words, as somebody looks for it
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
}


def first_of(wanted: Iterable[str]) -> str:
    """The first language of these that Inroad speaks, English if none: of "pt-BR", "de_DE.UTF-8", "fr"."""
    for name in wanted:
        code = name.replace("_", "-").split("-")[0].split(".")[0].lower()
        if code in NAMES:
            return code
    return ENGLISH


def territory_of(name: str) -> str:
    """ "US" of "en_US.UTF-8", "" where no territory is named."""
    parts = name.split(".")[0].split("@")[0].replace("_", "-").split("-")
    return next((part.upper() for part in parts[1:] if len(part) == 2), "")


def of_system() -> str:
    """The language that this computer is set to, English where Inroad has no words in it."""
    return first_of(_names())


def system_territory() -> str:
    """The territory by whose customs this computer says dates and times: "US", "" where none is named."""
    name = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_TIME", "LANG"))), "") or next(_of_windows(), "")
    return territory_of(name)


def _names() -> Iterator[str]:
    """What gettext goes by: LANGUAGE is a list, and only counts where a language is set at all."""
    name = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    if name.split(".")[0] in ("C", "POSIX"):
        return
    if name:
        yield from os.environ.get("LANGUAGE", "").split(":")
        yield name
    yield from _of_windows()


def _of_windows() -> Iterator[str]:
    if sys.platform == "win32":
        import ctypes  # not loaded elsewhere: this is read at every start

        yield locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
