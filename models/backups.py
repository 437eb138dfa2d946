"""Backups by themselves: what there are, when the next one is wanted, and which ones may go."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from models import connections, location
from models.database_errors import database_errors
from models.errors import Problem
from models.rules.thinning import Made, superseded

FOLDER = location.BACKUPS
EVERY = timedelta(days=1)
_STAMP = "%Y-%m-%dT%H%M%SZ"
# Only what has such a name is listed and thinned: a copy that the user put there is theirs.
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z) (before [\w ]+|quit|day)(?: \d+)?\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: when (UTC), what for ("quit", "day", "before import"), and its size in bytes."""

    path: Path
    at: datetime
    reason: str
    size: int


def new_path(folder: Path, reason: str, now: datetime) -> Path:
    """Where a backup for this reason goes: a name that is free, in the folder's own backups."""
    stamp = now.astimezone(UTC).strftime(_STAMP)
    names = (f"{stamp} {reason}{f' {number}' if number else ''}.db" for number in count())
    return next(path for name in names if not (path := folder / FOLDER / name).exists())


def listed(folder: Path) -> tuple[Backup, ...]:
    """The folder's own backups, the newest first."""
    return tuple(sorted(_found(folder), key=lambda one: (one.at, one.path.name), reverse=True))


def wanted(folder: Path, now: datetime) -> bool:
    """Whether a day has passed since the last backup. One from the future counts as none: the clock was set back."""
    return not any(timedelta() <= now - one.at < EVERY for one in listed(folder))


def thin(folder: Path, now: datetime, made: Path) -> None:
    """Remove what is superseded, but not `made` just now, and what killed ones left. What cannot be removed stays."""
    found = {one: Made(one.at, one.reason.startswith("before")) for one in listed(folder)}
    gone = set(superseded(list(found.values()), now))
    for one, moment in found.items():
        if moment in gone and one.path != made:
            with contextlib.suppress(OSError):
                one.path.unlink()
    for path in (folder / FOLDER).glob("*.db.part*"):
        if _NAME.fullmatch(path.name.partition(".part")[0]):
            with contextlib.suppress(OSError):
                path.unlink()


def people_in(backup: Path) -> int | None:
    """How many people a backup holds; None where it cannot be read. Changes nothing."""
    try:
        with contextlib.closing(connections.connect(backup, connections.LOOKING)) as connection:
            return connection.execute("SELECT count(*) FROM person").fetchone()[0]
    except (Problem, OSError, *database_errors()):
        return None


def _found(folder: Path) -> Iterator[Backup]:
    try:
        paths = list((folder / FOLDER).iterdir())
    except OSError:
        return
    for path in paths:
        match = _NAME.fullmatch(path.name)
        if match is None:
            continue
        with contextlib.suppress(OSError, ValueError):  # gone meanwhile; no such day
            at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            yield Backup(path, at, match[2], path.stat().st_size)
