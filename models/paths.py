"""Career paths that the user looks into."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models import schema, undo
from models.terms import PathStatus


@dataclass(frozen=True, slots=True)
class Path:
    """One path by id, and how it stands."""

    id: int
    name: str
    status: PathStatus


def paths() -> tuple[Path, ...]:
    """All paths, in the order in which they were added."""
    return tuple(
        Path(row.id, row.name, PathStatus(row.status))
        for row in schema.CareerPath.select().order_by(schema.CareerPath.id)
    )


def find_or_add(name: str, now: datetime) -> int | None:
    """The id of the path of this name, made if it is not there; None for a blank name."""
    name = " ".join(name.split())
    if not name:
        return None
    for path in paths():
        if path.name.casefold() == name.casefold():
            return path.id
    with undo.step("added_path", name=name):
        return schema.CareerPath.create(name=name, created_at=now, updated_at=now).id
