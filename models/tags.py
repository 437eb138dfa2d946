"""Tags: words of the user's own on people, many on each; and putting them on many people at once."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from models import schema, tombstones, undo
from models.errors import Problem
from models.exchange import bulk
from models.schema import instant_text
from models.search import fold

CHUNK = 500
LONGEST = 60  # letters; what is longer is cut
Progress = Callable[[int, int], bool]  # done, of how many; False: stop


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag, and on how many people it is."""

    id: int
    uid: str
    name: str
    count: int


_SELECT = (
    "SELECT t.id, t.uid, t.name, (SELECT count(*) FROM person_tag q WHERE q.tag_id = t.id) FROM tag t "
    "{where} ORDER BY t.name_key, t.id"
)


def tags() -> tuple[Tag, ...]:
    """All tags, by name."""
    return tuple(Tag(*row) for row in schema.database.execute_sql(_SELECT.format(where="")).fetchall())


def one(tag: int) -> Tag | None:
    """One tag, or None where it is gone."""
    row = schema.database.execute_sql(_SELECT.format(where="WHERE t.id = ?"), (tag,)).fetchone()
    return Tag(*row) if row else None


def of(person: int) -> tuple[Tag, ...]:
    """The tags of a person, by name."""
    where = "WHERE t.id IN (SELECT tag_id FROM person_tag WHERE person_id = ?)"
    return tuple(Tag(*row) for row in schema.database.execute_sql(_SELECT.format(where=where), (person,)).fetchall())


def of_many(people: Collection[int]) -> tuple[Tag, ...]:
    """The tags that at least one of these people has; each count is among them alone."""
    rows = schema.database.execute_sql(
        "SELECT t.id, t.uid, t.name, count(*) FROM person_tag q JOIN tag t ON t.id = q.tag_id "
        "WHERE q.person_id IN (SELECT value FROM json_each(?)) GROUP BY t.id ORDER BY t.name_key, t.id",
        (json.dumps(list(people)),),
    ).fetchall()
    return tuple(Tag(*row) for row in rows)


def cleaned(name: str) -> str:
    """A tag's name as it is kept: one line, no longer than LONGEST; "" for a blank one."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", name).split())[:LONGEST].strip()


def key_of(name: str) -> str:
    """The name as it is compared: "Ärzte" and "arzte" are one tag."""
    return " ".join(fold(cleaned(name)).split())


def find(name: str) -> int | None:
    """The tag of this name, None where there is none."""
    row = schema.database.execute_sql("SELECT id FROM tag WHERE name_key = ?", (key_of(name),)).fetchone()
    return row[0] if row else None


def find_or_add(name: str, now: datetime) -> int:
    """The tag of this name, made if there is none. Part of the caller's step.

    Raises Problem("no_tag_name") where the name is blank.
    """
    if not key_of(name):
        raise Problem("no_tag_name")
    there = find(name)
    if there is not None:
        return there
    row = schema.Tag.create(name=cleaned(name), name_key=key_of(name), created_at=now, updated_at=now)
    return row.id


def add(people: Collection[int], name: str, now: datetime, progress: Progress | None = None) -> int:
    """Put a tag on these people, made if there is none of that name; one step. Returns the tag.

    Whoever has it already keeps it; people who are gone are passed over. Raises Problem("no_tag_name") where
    the name is blank, Problem("stopped") where `progress` says so: then nothing is written.
    """
    with undo.step("tagged_people", count=len(people), tag=cleaned(name)):
        tag = find_or_add(name, now)
        put(people, tag, now, progress)
    return tag


def put(people: Collection[int], tag: int, now: datetime, progress: Progress | None = None) -> None:
    """add() for a tag that is there. Part of the caller's step."""
    stamp, ordered = instant_text(now), sorted(people)
    for start in range(0, len(ordered), CHUNK):
        wanted = schema.database.execute_sql(
            "SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?1)) AND id NOT IN "
            "(SELECT person_id FROM person_tag WHERE tag_id = ?2)",
            (json.dumps(ordered[start : start + CHUNK]), tag),
        ).fetchall()
        uids = bulk.new_uids(len(wanted))
        rows = ((uid, stamp, stamp, person, tag) for uid, (person,) in zip(uids, wanted, strict=True))
        bulk.insert(schema.PersonTag, ("uid", "created_at", "updated_at", "person_id", "tag_id"), rows)
        if progress is not None and not progress(min(start + CHUNK, len(ordered)), len(ordered)):
            raise Problem("stopped")


def remove(people: Collection[int], tag: int, now: datetime) -> None:
    """Take a tag off these people; one step. The tag itself stays, for the next time."""
    there = one(tag)
    if there is None:
        return
    with undo.step("untagged_people", count=len(people), tag=there.name):
        where = "tag_id = ? AND person_id IN (SELECT value FROM json_each(?))"
        _delete("person_tag", where, (tag, json.dumps(list(people))), now)


def set_of(person: int, names: Collection[str], now: datetime) -> None:
    """Give a person just these tags, by name; one step. Blank names are passed over."""
    name = schema.database.execute_sql("SELECT display_name FROM person WHERE id = ?", (person,)).fetchone()
    if name is None:
        raise Problem("person_gone")
    with undo.step("set_tags", name=name[0]):
        wanted = [find_or_add(name, now) for name in names if key_of(name)]
        where = "person_id = ? AND tag_id NOT IN (SELECT value FROM json_each(?))"
        _delete("person_tag", where, (person, json.dumps(wanted)), now)
        for tag in wanted:
            put([person], tag, now)


def rename(tag: int, name: str, now: datetime) -> None:
    """Call a tag otherwise; one step. Where another has that name, the two become one.

    Raises Problem("no_tag_name") where the name is blank.
    """
    if not key_of(name):
        raise Problem("no_tag_name")
    there = one(tag)
    if there is None or there.name == cleaned(name):
        return
    with undo.step("renamed_tag", tag=cleaned(name)):
        other = find(name)
        if other is None or other == tag:
            schema.database.execute_sql(
                "UPDATE tag SET name = ?, name_key = ?, updated_at = ? WHERE id = ?",
                (cleaned(name), key_of(name), instant_text(now), tag),
            )
            return
        people = schema.database.execute_sql("SELECT person_id FROM person_tag WHERE tag_id = ?", (tag,)).fetchall()
        put([row[0] for row in people], other, now)
        _delete("person_tag", "tag_id = ?", (tag,), now)
        _delete("tag", "id = ?", (tag,), now)


def delete(tag: int, now: datetime) -> None:
    """Do away with a tag, whoever has it; one step."""
    there = one(tag)
    if there is None:
        return
    with undo.step("deleted_tag", tag=there.name):
        _delete("person_tag", "tag_id = ?", (tag,), now)
        _delete("tag", "id = ?", (tag,), now)


def _delete(table: str, where: str, parameters: tuple[object, ...], now: datetime) -> None:
    for (uid,) in schema.database.execute_sql(f"SELECT uid FROM {table} WHERE {where}", parameters).fetchall():
        tombstones.bury(uid, now)
    schema.database.execute_sql(f"DELETE FROM {table} WHERE {where}", parameters)
