"""Whether data that went through something bad are sound, and what they hold, as one short text to compare."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

from models import checking, location, moving, restoring, schema, undo
from models.backups import listed
from models.store import BACKUPS, Store
from tests.faults import scenarios
from tests.models.dumps import check_index, dump

ENDINGS = (".part", ".coming", "-journal")


class Unsound(Exception):
    """What is wrong, in words."""


def digest() -> str:
    """What the open store holds: every row the user can undo, the settings, and what is being typed."""
    held = dump()
    for table in (schema.Setting, schema.Draft):
        name = schema.table_name(table)
        columns = ", ".join(f'"{one}"' for one in schema.columns(table) if one != "updated_at")
        held[name] = schema.database.execute_sql(f'SELECT {columns} FROM "{name}" ORDER BY 1').fetchall()
    return hashlib.sha256(repr(held).encode()).hexdigest()[:16]


def look(root: Path, *, thorough: bool = True) -> str:
    """Open the data below a root as the next start does. Returns their digest; Unsound says what is wrong.

    `thorough` reads the search index text by text, looks at each backup and makes another."""
    folder = location.default_folder()
    with Store(folder) as store:  # the lock is free, the file is whole and brought up to date
        moving.finish(folder)
        findings = checking.check()
        if findings:
            raise Unsound(f"check says {findings}")
        if undo.can_undo() is not None or undo.can_redo() is not None:
            raise Unsound("the log of undo is not empty")
        held = digest()
        if not thorough:
            return held
        try:
            check_index()
        except AssertionError as error:
            raise Unsound("the search index differs from the texts") from error
        whole = listed(folder)
        for backup in whole:
            restoring.look_at(backup.path)
        newest = max((backup.at for backup in whole), default=scenarios.NOW)
        store.back_up("day", newest + timedelta(minutes=1))
    left = [path for path in folder.rglob("*") if path.name.endswith(ENDINGS)]
    if left:
        raise Unsound(f"left behind for ever: {sorted(path.name for path in left)}")
    if not (folder / BACKUPS).is_dir():
        raise Unsound("no backup can be made")
    for other in scenarios.places(root):
        if folder != other and not (other / BACKUPS).exists():
            moving.check(folder, other)  # half a copy that a killed move left hinders no second move
    return held
