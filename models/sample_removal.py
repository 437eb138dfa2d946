"""Taking the sample data out again, in one step, and leaving what the user entered."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from peewee import ForeignKeyField

from models import career_values, people, pitches, profile, resources, schema, settings, tombstones, undo

SAMPLE_ROWS = "sample_rows"  # the setting that knows the uids of what the sample brought
# There is one of each for the user, whatever the sample wrote into it.
ABOUT_ONESELF = (schema.Profile, schema.Pitch, schema.CareerValue)


def remember() -> None:
    """Note which rows are there, right after the sample was written into an empty store."""
    rows = {
        schema.table_name(table): [row[0] for row in _select(f"SELECT uid FROM {schema.table_name(table)}")]
        for table in schema.ARCHIVED
        if table not in ABOUT_ONESELF
    }
    settings.put(SAMPLE_ROWS, rows)


def people_there() -> int:
    """How many of the invented people are in the address book; 0 where there was no sample, or it is gone."""
    return len(_ids(schema.Person, settings.get(SAMPLE_ROWS, {})))


def remove(now: datetime) -> None:
    """Take out the invented people with all that hangs on them, and what else the sample brought.

    What the user added stays, and so does a row of the sample that something of theirs refers to, such as an
    organisation. What is said about oneself is emptied where it still is as the sample says.
    """
    rows = settings.get(SAMPLE_ROWS, {})
    with undo.step("removed_sample"):
        people.delete(_ids(schema.Person, rows), now)
        for table in reversed(schema.ARCHIVED):
            for number in _ids(table, rows):
                if not _is_referred_to(table, number):
                    row = table.get_by_id(number)
                    tombstones.bury(row.uid, now)
                    row.delete_instance()
        _forget_whom_it_is_about(now)


def _forget_whom_it_is_about(now: datetime) -> None:
    document = resources.document("sample")
    me = profile.me()
    as_sample = {name: text for name, text in document["me"].items() if getattr(me, name, None) == text}
    if as_sample:
        blank = schema.Profile()
        profile.edit(now, **{name: getattr(blank, name, "") for name in as_sample})
    weights = {value.key: value.weight for value in career_values.values()}
    for value in document["values"][-1]["kept"]:
        if weights.get(value["key"]) == value["weight"]:
            career_values.weigh(value["key"], 0, now)
    said = {(pitch["name"], pitch["text"]) for pitch in document["pitches"]}
    for pitch in pitches.pitches():
        if (pitch.name, pitch.text) in said:
            pitches.remove(pitch.id, now)


def _ids(table: type[schema.Row], rows: dict[str, list[str]]) -> list[int]:
    """The ids of the sample's rows of a table that are still there."""
    name = schema.table_name(table)
    wanted = json.dumps(rows.get(name, []))
    found = _select(f"SELECT id FROM {name} WHERE uid IN (SELECT value FROM json_each(?))", wanted)
    return [row[0] for row in found]


def _is_referred_to(table: type[schema.Row], number: int) -> bool:
    for other in schema.ARCHIVED:
        meta: Any = other._meta  # type: ignore[attr-defined]
        for field in meta.sorted_fields:
            if isinstance(field, ForeignKeyField) and field.rel_model is table:
                query = f"SELECT 1 FROM {schema.table_name(other)} WHERE {field.column_name} = ? LIMIT 1"
                if _select(query, number):
                    return True
    return False


def _select(statement: str, *values: object) -> list[tuple[Any, ...]]:
    return schema.database.execute_sql(statement, values).fetchall()
