"""Where files are asked for and written to: the folder that was used last for the same purpose, else the system's
own place for such files; and names that every system takes."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QStandardPaths

from models import settings, store

_FOLDERS: Final = "file_folders"  # the setting: a folder under each purpose
_LONGEST_NAME: Final = 80
_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
_RESERVED: Final = frozenset(["con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in range(1, 10))])


class Purpose(StrEnum):
    """What a file is for."""

    SHEET = "sheet"
    EXPORT = "export"
    PERSON = "person"
    CALENDAR = "calendar"
    PICTURE = "picture"
    PHOTOS = "photos"
    IMPORT = "import"


_PLACES: Final = MappingProxyType(
    {
        Purpose.PICTURE: QStandardPaths.StandardLocation.PicturesLocation,
        Purpose.PHOTOS: QStandardPaths.StandardLocation.PicturesLocation,
        Purpose.IMPORT: QStandardPaths.StandardLocation.DownloadLocation,
    }
)


def folder(purpose: Purpose) -> Path:
    """The folder to begin in; the home folder where the system has no such place."""
    used = _used().get(purpose)
    if isinstance(used, str) and Path(used).is_dir():
        return Path(used)
    place = _PLACES.get(purpose, QStandardPaths.StandardLocation.DocumentsLocation)
    found = Path(QStandardPaths.writableLocation(place) or Path.home())
    return found if found.is_dir() else Path.home()


def remember(purpose: Purpose, file: Path) -> None:
    """The folder of `file` is where to begin the next time."""
    used = str(file.parent)
    with suppress(*store.database_errors()):  # while something else writes: the next time
        if _used().get(purpose) != used:
            settings.put(_FOLDERS, {**_used(), purpose: used})


def plain_name(words: str, otherwise: str) -> str:
    """A name for a file, without its ending, that every system takes; `otherwise` where nothing is left of `words`."""
    plain = "".join(
        " " if letter in _FORBIDDEN or unicodedata.category(letter).startswith(("C", "Z")) else letter
        for letter in words[: 4 * _LONGEST_NAME]
    )
    cleaned = " ".join(plain.split())[:_LONGEST_NAME].strip(" .")
    while len(cleaned.encode()) > 2 * _LONGEST_NAME:
        cleaned = cleaned[:-1].rstrip(" .")
    return otherwise if not cleaned or cleaned.split(".")[0].casefold() in _RESERVED else cleaned


def _used() -> dict[str, Any]:
    found: Any = settings.get(_FOLDERS, {})
    return dict(found) if isinstance(found, dict) else {}  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
