"""What can be copied for a report of a bug: kinds of errors, places in the code, versions. Nothing of the data."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from models import about
from ui.log import tail

_MOST_CAUSES: Final = 5


def system() -> str:
    """Versions of everything in one line."""
    named = ", ".join(f"{name} {version}" for name, version in (about.versions() | {"Qt": qVersion()}).items())
    platform = QGuiApplication.platformName() if QGuiApplication.instance() is not None else ""
    return f"{named}, {about.system()}, {platform}".removesuffix(", ")


def of_error(kind: type[BaseException], trace: TracebackType | None, error: BaseException | None = None) -> str:
    """The kind of an error and where in the code it came up, and the same of what it came from."""
    lines = [kind.__name__, *places(trace)]
    seen = {id(error)}
    for _ in range(_MOST_CAUSES):
        error = (error.__cause__ or error.__context__) if error is not None else None
        if error is None or id(error) in seen:
            break
        seen.add(id(error))
        lines += [f"after {type(error).__name__}", *places(error.__traceback__)]
    return "\n".join([*lines, system()])


def places(trace: TracebackType | None) -> list[str]:
    """ "today.py:36 refresh" for each step on the way to an error; no folders, for they may be named after somebody."""
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]


def report(folder: Path) -> str:
    """What "Copy details" copies: versions, and the last entries of the log in `folder`."""
    return "\n\n".join(part for part in (system(), tail(folder).strip()) if part) + "\n"
