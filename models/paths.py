"""Career paths that the user looks into: named, leading, or dropped for a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models import schema, tombstones, undo
from models.errors import Problem
from models.terms import PathStatus


@dataclass(frozen=True, slots=True)
class Path:
    """One path by id, and how it stands; `reason`: why it was dropped."""

    id: int
    name: str
    status: PathStatus
    reason: str = ""


def paths() -> tuple[Path, ...]:
    """All paths, in the order in which they were added."""
    return tuple(
        Path(row.id, row.name, PathStatus(row.status), row.reason)
        for row in schema.CareerPath.select().order_by(schema.CareerPath.id)
    )


def find_or_add(name: str, now: datetime) -> int | None:
    """The id of the path of this name, made if it is not there; None for a blank name."""
    name = " ".join(name.split())
    if not name:
        return None
    there = _called(name)
    if there is not None:
        return there.id
    with undo.step("added_path", name=name):
        return schema.CareerPath.create(name=name, created_at=now, updated_at=now).id


def add(name: str, now: datetime) -> int:
    """A new path; one of that name that was dropped is opened again. Returns its id.

    Problem("no_path_name") for a blank name, Problem("path_exists") for that of a path in the running.
    """
    name = _clean(name)
    there = _called(name)
    if there is None:
        with undo.step("added_path", name=name):
            return schema.CareerPath.create(name=name, created_at=now, updated_at=now).id
    if there.status is not PathStatus.DROPPED:
        raise Problem("path_exists", name=there.name)
    reopen(there.id, now)
    return there.id


def rename(path: int, name: str, now: datetime) -> None:
    """Give a path another name. Problems as for add()."""
    name = _clean(name)
    there = _called(name)
    if there is not None and there.id != path:
        raise Problem("path_exists", name=there.name)
    with undo.step("renamed_path", name=name):
        _update(path, now, name=name)


def lead(path: int, now: datetime) -> None:
    """The user leans towards this path; there may be several."""
    with undo.step("leading_path", name=_name(path)):
        _update(path, now, status=PathStatus.LEADING, reason="")


def drop(path: int, reason: str, now: datetime) -> None:
    """The user will not take this path, and why; what was heard of it is kept."""
    with undo.step("dropped_path", name=_name(path)):
        _update(path, now, status=PathStatus.DROPPED, reason=" ".join(reason.split()))


def reopen(path: int, now: datetime) -> None:
    """Neither leading nor dropped any more."""
    with undo.step("opened_path", name=_name(path)):
        _update(path, now, status=PathStatus.OPEN, reason="")


def delete(path: int, now: datetime) -> None:
    """Delete a path with what was heard of it. People and conversations stay, without a path. Undo brings all back."""
    row = schema.CareerPath.get_or_none(schema.CareerPath.id == path)
    if row is None:
        raise Problem("path_gone")
    with undo.step("deleted_path", name=row.name):
        tombstones.bury(row.uid, now)
        row.delete_instance()


def _clean(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise Problem("no_path_name")
    return name


def _called(name: str) -> Path | None:
    return next((path for path in paths() if path.name.casefold() == name.casefold()), None)


def _name(path: int) -> str:
    return next((one.name for one in paths() if one.id == path), "")


def _update(path: int, now: datetime, **fields: object) -> None:
    if not schema.CareerPath.update(updated_at=now, **fields).where(schema.CareerPath.id == path).execute():
        raise Problem("path_gone")
