"""Everything about a person that can be typed, read and written at once: what the edit dialog works on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from models import adding, paths, people, positions, schema, undo
from models.adding import Answer
from models.exchange.matching import contact_key
from models.positions import Step
from models.schema import instant_text
from models.terms import ContactKind


def save(
    person: int,
    fields: Mapping[str, Any],
    points: Mapping[ContactKind, str],
    now: datetime,
    *,
    path: str | None = None,
    how: Answer | None = None,
    steps: Sequence[Step] | None = None,
) -> None:
    """Write `fields` as people.edit() takes them, and the first contact point of each kind; as one step.

    `path` is the name of a path, made if it is not there, "" for none and None to leave it; `how` the user knows
    the person, where that was said anew; `steps` are all of the career, as positions.save() takes them, or None to
    leave them. Raises Problem("no_name") where the name is blank; then nothing is written.
    """
    values = dict(fields)
    with undo.step("changed_person", name=people.name_of(person)):
        if path is not None:
            values["path_id"] = paths.find_or_add(path, now)
        if how is not None:
            adding.note(person, how, now)
        for kind, value in points.items():
            _set_point(person, kind, value, now)
        if steps is not None:
            positions.save(person, steps, now)
        people.edit(person, values, now)


def _set_point(person: int, kind: ContactKind, value: str, now: datetime) -> None:
    """Put `value` in the place of the person's first contact point of this kind; a blank one takes it away."""
    value = " ".join(value.split())
    points = schema.ContactPoint
    first = (
        points.select().where(points.person == person, points.kind == kind).order_by(points.position, points.id).first()
    )
    if first is None:
        people.add_point(person, kind, value, now)
    elif not value:
        schema.database.execute_sql(
            "INSERT INTO tombstone (uid, deleted_at) VALUES (?, ?) ON CONFLICT (uid) DO NOTHING",
            (first.uid, instant_text(now)),
        )
        points.delete().where(points.id == first.id).execute()
    elif value != first.value:
        changed = {points.value: value, points.value_key: contact_key(kind, value), points.updated_at: now}
        points.update(changed).where(points.id == first.id).execute()
