"""Views of the People page by their names: who is shown, which columns, in which order; and the one used last."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from models import schema, settings, tombstones, undo
from models.errors import Problem
from models.people_list import PeopleFilter, Standing
from models.terms import Circle, Stage

LAST = "people.view"  # the setting that remembers the view that was used last
LONGEST = 60  # letters of a name; what is longer is cut
# Rows that a filter names: by uid, so that a view means the same on another computer.
_ROWS: Mapping[str, type[schema.Row]] = {
    "path": schema.CareerPath,
    "event": schema.Event,
    "tag": schema.Tag,
    "batch": schema.ImportBatch,
}


@dataclass(frozen=True, slots=True)
class View:
    """Who is shown, and how: `columns` is what ui/tables/layout.py remembers of the table, sorting included."""

    wanted: PeopleFilter = field(default_factory=PeopleFilter)
    columns: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A view by its name."""

    id: int
    name: str
    view: View


def saved() -> tuple[SavedFilter, ...]:
    """All views in the user's order."""
    rows = schema.database.execute_sql("SELECT id, name, content FROM saved_filter ORDER BY position, id").fetchall()
    return tuple(SavedFilter(number, name, _view(content)) for number, name, content in rows)


def save(name: str, view: View, now: datetime) -> int:
    """Keep a view under a name; one of that name is replaced. Returns its id.

    Raises Problem("no_view_name") where the name is blank.
    """
    name = _clean(name)
    there = next((row.id for row in saved() if row.name.casefold() == name.casefold()), None)
    with undo.step("saved_view", name=name):
        if there is not None:
            _update(there, now, name=name, content=_content(view))
            return there
        position = schema.SavedFilter.select().count()
        row = schema.SavedFilter.create(
            name=name, content=_content(view), position=position, created_at=now, updated_at=now
        )
        return row.id


def rename(number: int, name: str, now: datetime) -> None:
    """Call a view otherwise. Raises Problem("no_view_name") where the name is blank."""
    name = _clean(name)
    with undo.step("renamed_view", name=name):
        _update(number, now, name=name)


def move_up(number: int, now: datetime) -> None:
    """Let a view stand one place higher."""
    order = list(saved())
    place = next((at for at, row in enumerate(order) if row.id == number), 0)
    if place == 0:
        return
    order.insert(place - 1, order.pop(place))
    with undo.step("moved_view", name=order[place - 1].name):
        for position, row in enumerate(order):
            _update(row.id, now, position=position)


def delete(number: int, now: datetime) -> None:
    """Forget a view."""
    row = schema.SavedFilter.get_or_none(schema.SavedFilter.id == number)
    if row is None:
        return
    with undo.step("deleted_view", name=row.name):
        tombstones.bury(row.uid, now)
        row.delete_instance()


def last() -> View | None:
    """The view that was used last, None before there was one; without what was searched for, or an import."""
    content = settings.get(LAST)
    return _view(content) if isinstance(content, str) else None


def remember(wanted: PeopleFilter) -> None:
    """Remember who is shown, for the next start; no step of undo."""
    content = _content(View(replace(wanted, text="", batch=None)))
    if settings.get(LAST) != content:
        settings.put(LAST, content)


def _fields(wanted: PeopleFilter) -> dict[str, Any]:
    return {name: getattr(wanted, name) for name in PeopleFilter.__slots__}


def _content(view: View) -> str:
    fields = _fields(view.wanted)
    for name, table in _ROWS.items():
        if fields[name] is not None:
            row = table.get_or_none(table.id == fields[name])
            fields[name] = row.uid if row else None
    return json.dumps({"filter": fields, "columns": view.columns})


def _view(content: str) -> View:
    """What was kept. What nobody knows any more, as a path that was deleted, is left out."""
    try:
        kept = json.loads(content)
    except ValueError:
        return View()
    if not isinstance(kept, dict):
        return View()
    fields, columns = kept.get("filter"), kept.get("columns")
    return View(_filter(fields if isinstance(fields, dict) else {}), columns if isinstance(columns, dict) else {})


def _filter(fields: Mapping[str, Any]) -> PeopleFilter:
    rows: dict[str, int | None] = {}
    for name, table in _ROWS.items():
        row = table.get_or_none(table.uid == str(fields.get(name)))
        rows[name] = row.id if row else None
    circle, standing, text = fields.get("circle"), fields.get("standing"), fields.get("text")
    return PeopleFilter(
        text=text if isinstance(text, str) else "",
        circle=Circle(circle) if circle in list(Circle) else "open" if circle == "open" else None,
        standing=next((one for one in (*Standing, *Stage) if one == standing), Standing.EVERYBODY),
        **rows,
    )


def _clean(name: str) -> str:
    cleaned = " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", name).split())[:LONGEST].strip()
    if not cleaned:
        raise Problem("no_view_name")
    return cleaned


def _update(number: int, now: datetime, **fields: Any) -> None:
    schema.SavedFilter.update(updated_at=now, **fields).where(schema.SavedFilter.id == number).execute()
