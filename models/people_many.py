"""The same change for many people at once: one step, a chunk at a time, so that it can show how far it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from datetime import datetime

from models import people, planning, schema, undo
from models.errors import Problem
from models.schema import instant_text
from models.terms import Circle

CHUNK = planning.CHUNK
Progress = Callable[[int, int], bool]  # done, of how many; False: stop


def set_circle(wanted: Collection[int], circle: Circle | None, now: datetime, progress: Progress | None = None) -> None:
    """Say how close these people are; None: not said yet."""
    _set(wanted, "circle", circle, "changed", now, progress)


def set_path(wanted: Collection[int], path: int | None, now: datetime, progress: Progress | None = None) -> None:
    """Put these people on a path, or on none."""
    _set(wanted, "path_id", path, "changed", now, progress)


def archive(wanted: Collection[int], now: datetime, progress: Progress | None = None) -> None:
    """Archive these people: check-ins pause, what was promised stays."""
    _set(wanted, "archived_at", instant_text(now), "archived", now, progress)


def bring_back(wanted: Collection[int], now: datetime, progress: Progress | None = None) -> None:
    """Take these people out of the archive."""
    _set(wanted, "archived_at", None, "brought_back", now, progress)


def want_to_talk(wanted: Collection[int], now: datetime, progress: Progress | None = None) -> None:
    """The user wants to talk with these people."""
    _set(wanted, "shortlisted_at", instant_text(now), "wanted", now, progress)


def set_rhythm(wanted: Collection[int], days: int | None, now: datetime, progress: Progress | None = None) -> None:
    """How often to be in touch with these people, in days; None: as usual for their circle."""
    _set(wanted, "rhythm_days", days, "changed", now, progress)


def _set(
    wanted: Collection[int], column: str, value: object, code: str, now: datetime, progress: Progress | None
) -> None:
    """Write one column, of those that no search looks at, and plan anew what follows from it.

    Raises Problem("stopped") when `progress` says so; then nothing is written.
    """
    ordered = sorted(wanted)
    if not ordered:
        return
    with _step(code, ordered):
        for start in range(0, len(ordered), CHUNK):
            chunk = ordered[start : start + CHUNK]
            schema.database.execute_sql(
                f"UPDATE person SET {column} = ?1, updated_at = ?2 WHERE id IN (SELECT value FROM json_each(?3)) "
                f"AND {column} IS NOT ?1",
                (value, instant_text(now), json.dumps(chunk)),
            )
            if column != "path_id":
                planning.replan(chunk, now)
            if progress is not None and not progress(start + len(chunk), len(ordered)):
                raise Problem("stopped")


def _step(code: str, wanted: list[int]) -> AbstractContextManager[None]:
    if len(wanted) == 1:
        return undo.step(f"{code}_person", name=people.name_of(wanted[0]))
    return undo.step(f"{code}_people", count=len(wanted))
