"""Two people who may be one, field by field: what each says, what differs, and what the one who stays would say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models import schema, settings
from models.rules.days import local_day
from models.words import say_day, say_rhythm, words

# What the user chooses between, and the columns that go with it. Names as of PersonDetail.
CHOSEN: dict[str, tuple[str, ...]] = {
    "display_name": ("display_name", "sort_key", "given_name", "family_name"),
    "title": ("title",),
    "organization": ("organization_id",),
    "path": ("path_id",),
    "circle": ("circle", "relation"),
    "how_known": ("how_known",),
    "event": ("event_id",),
    "greet_as": ("greet_as",),
    "sheet_heading": ("sheet_heading",),
    "zone": ("zone",),
    "rhythm_days": ("rhythm_days",),
    "connected_on": ("connected_on",),
}
JOINED = ("why", "notes")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of both, in words. `chosen` is the id of the person whose value is kept unless the user says
    otherwise; None where there is nothing to choose: both say the same, or only one says anything."""

    name: str
    one: str
    other: str
    chosen: int | None


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what is counted in their story, and how to reach them."""

    id: int
    name: str
    line: str  # "Programme officer, DFG"
    touches: int
    conversations: int
    introductions: int
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both side by side, with the fields of which at least one says something."""

    one: Side
    other: Side
    fields: tuple[Field, ...]


def compare(one: int, other: int, now: datetime) -> Comparison | None:
    """Two people side by side, or None where one of them is gone."""
    first = schema.Person.get_or_none(schema.Person.id == one)
    second = schema.Person.get_or_none(schema.Person.id == other)
    if one == other or first is None or second is None:
        return None
    said = _said(first, now), _said(second, now)
    preferred = defaults(first, second)
    fields: list[Field] = []
    for name in (*CHOSEN, *JOINED):
        texts = said[0][name], said[1][name]
        if any(texts):
            free = name in CHOSEN and all(texts) and texts[0] != texts[1]
            fields.append(Field(name, *texts, preferred[name] if free else None))
    return Comparison(_side(first), _side(second), tuple(fields))


def defaults(keep: schema.Person, other: schema.Person) -> dict[str, int]:
    """Whose value stays in each field of CHOSEN: what is not empty, then what is newer, then what is kept anyway."""
    newer = other if other.updated_at > keep.updated_at else keep
    found: dict[str, int] = {}
    for name, columns in CHOSEN.items():
        empty = [getattr(row, columns[0]) in (None, "") for row in (keep, other)]
        found[name] = keep.id if empty[1] else other.id if empty[0] else newer.id
    return found


def merged_values(keep: schema.Person, other: schema.Person, choices: Mapping[str, int]) -> dict[str, Any]:
    """The columns of the one who stays. `choices` names, for fields of CHOSEN, the id whose value is taken.

    An empty value never wins over one that says something.
    """
    if unknown := choices.keys() - CHOSEN.keys():
        raise TypeError(f"not a field that can be chosen: {unknown}")
    if strangers := set(choices.values()) - {keep.id, other.id}:
        raise TypeError(f"neither of the two: {strangers}")
    values: dict[str, Any] = {}
    preferred = defaults(keep, other)
    for name, columns in CHOSEN.items():
        chosen = choices.get(name, preferred[name])
        row, rest = (other, keep) if chosen == other.id else (keep, other)
        if getattr(row, columns[0]) in (None, ""):
            row, rest = rest, row
        for column in columns:
            values[column] = getattr(row, column)
    for name in JOINED:
        values[name] = joined(getattr(keep, name), getattr(other, name))
    values["source"] = keep.source or other.source
    values["created_at"] = min(keep.created_at, other.created_at)
    wanted = [row.shortlisted_at for row in (keep, other) if row.shortlisted_at is not None]
    values["shortlisted_at"] = min(wanted, default=None)
    # Whoever stands in the list goes on standing there.
    away = [row.archived_at for row in (keep, other) if row.archived_at is not None]
    values["archived_at"] = max(away) if len(away) == 2 else None
    return values


def joined(one: str, other: str) -> str:
    """Two texts below one another; once where one holds the other."""
    first, second = one.strip(), other.strip()
    if second in first:
        return one
    if first in second:
        return other
    return f"{first}\n\n{second}"


def _said(row: schema.Person, now: datetime) -> dict[str, str]:
    """What one person says in each field, in words."""
    plain = ("display_name", "title", "how_known", "greet_as", "sheet_heading", "zone", *JOINED)
    said = {name: getattr(row, name).strip() for name in plain}
    today = local_day(now, settings.zone())
    return said | {
        "organization": row.organization.name if row.organization is not None else "",
        "path": row.path.name if row.path is not None else "",
        "circle": words(f"circle.{row.circle}") if row.circle else "",
        "event": row.event.name if row.event is not None else "",
        "rhythm_days": say_rhythm(row.rhythm_days) if row.rhythm_days else "",
        "connected_on": say_day(row.connected_on, today) if row.connected_on else "",
    }


_COUNTS = (
    "SELECT (SELECT count(*) FROM touch WHERE person_id = ?1), "
    "(SELECT count(*) FROM participant WHERE person_id = ?1), "
    "(SELECT count(*) FROM introduction WHERE introducer_id = ?1 OR introduced_id = ?1)"
)


def _side(row: schema.Person) -> Side:
    organization = row.organization.name if row.organization is not None else ""
    points = schema.database.execute_sql(
        "SELECT value FROM contact_point WHERE person_id = ? ORDER BY position, id", (row.id,)
    ).fetchall()
    touches, talks, edges = schema.database.execute_sql(_COUNTS, (row.id,)).fetchone()
    line = ", ".join(filter(None, (row.title.strip(), organization)))
    return Side(row.id, row.display_name, line, touches, talks, edges, tuple(value for (value,) in points))
