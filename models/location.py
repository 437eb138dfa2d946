"""Where the data folder is: in each system's usual place, or where the user moved it to.

The usual folder then holds a small file that leads there. It also names the folder that was left, until the
data there are removed.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from models import private
from models.errors import Problem

DATABASE = "inroad.db"
BACKUPS = "backups"  # beside the database
ASIDE = "set aside"  # what could not be opened is moved here, never deleted
POINTER = "location.json"
LOG = "inroad.log"  # beside the database too
CRASH = "inroad.crash"  # where the program was when it broke off


@dataclass(frozen=True, slots=True)
class Location:
    """The folder that holds the data, and the one that they were moved from and not yet removed from."""

    folder: Path
    left: Path | None = None


def usual_folder() -> Path:
    """The user's own data folder, by each system's custom."""
    import platformdirs

    return Path(platformdirs.user_data_dir("Inroad", appauthor=False))


def default_folder() -> Path:
    """The folder of the data where no other is named at the start."""
    return read().folder


def chosen_folder(wanted: Path | None) -> Path:
    """The folder that was asked for at the start, or where the data are. Raises Problem as read() does."""
    try:
        return (wanted or default_folder()).expanduser().absolute()
    except RuntimeError as error:  # the home of a user whom nobody knows
        raise Problem("store.no_folder", path=str(wanted)) from error


def close_to_others(folder: Path) -> None:
    """Let nobody else look into a data folder, nor into what is kept in it.

    A folder that was named at the start, as on a shared drive, has the rights that its user gave it; the files in it
    are the owner's alone there too.
    """
    for kept in (folder / BACKUPS, folder / ASIDE):
        private.narrow(kept)
    with contextlib.suppress(Problem):
        if folder == default_folder():
            private.narrow(folder)


def pointer() -> Path:
    """The file that leads to the data where they were moved."""
    return usual_folder() / POINTER


def read() -> Location:
    """Where the data are. Raises Problem("location.damaged") where the file that leads there cannot be read."""
    path = pointer()
    try:
        document: Any = json.loads(path.read_text(encoding="utf-8"))
        fields = cast("dict[str, str]", document)
        left = fields.get("left")
        return Location(Path(fields["folder"]), Path(left) if left else None)
    except FileNotFoundError:
        return Location(usual_folder())
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Problem("location.damaged", path=str(path)) from error


def write(location: Location) -> None:
    """Lead there from now on. Raises Problem("location.unwritable"): then everything is as it was."""
    path = pointer()
    try:
        if location.left is None and location.folder == usual_folder():
            path.unlink(missing_ok=True)
            if path.parent.is_dir():
                private.sync_folder(path.parent)
            return
        private.make_folder(path.parent)
        fields = {"folder": str(location.folder)} | ({"left": str(location.left)} if location.left else {})
        private.write(path, json.dumps(fields).encode())
    except OSError as error:
        raise Problem("location.unwritable", path=str(path)) from error


def moved() -> Location | None:
    """Where the data were moved; None where they were not, or nobody can say any more."""
    if not pointer().exists():
        return None
    try:
        return read()
    except Problem:
        return None


def leads_to(folder: Path) -> bool:
    """Whether the user moved the data to this folder: it must not be made anew where it is missing."""
    there = moved()
    return there is not None and there.folder == folder
