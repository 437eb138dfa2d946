"""Making one person of two: everything that belongs to either belongs to the one who stays, and nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from models import merging_rows, people, planning, schema, tombstones, undo
from models.merging_fields import merged_values
from models.schema import instant_text

Handler = Callable[[int, int, datetime], None]


def merge(keep: int, other: int, choices: Mapping[str, int], now: datetime) -> None:
    """Make one person of two, as one step: `keep` stays, `other` goes, and all that is told of both is kept.

    `choices` says for a field of merging_fields.CHOSEN whose value stays (an id); the rest follows its defaults.
    Problem("person_gone") where one of them was deleted meanwhile. The same person twice changes nothing.
    """
    if keep == other:
        return
    with undo.step("merged_people", name=people.name_of(keep)):
        people.must_be_there(keep)
        people.must_be_there(other)
        kept, gone = schema.Person.get_by_id(keep), schema.Person.get_by_id(other)
        values = merged_values(kept, gone, choices)
        values["batch_id"] = merging_rows.batch_of_both(kept, gone, now)
        beside = _beside(keep, other)
        merging_rows.rename_origins(kept, gone, now)
        for handle in HANDLED.values():
            handle(keep, other, now)
        _write(keep, values, now)
        tombstones.bury(gone.uid, now)
        # An older archive that knows the other one finds the way to whom they are now.
        schema.database.execute_sql("UPDATE tombstone SET merged_into = ? WHERE uid = ?", (kept.uid, gone.uid))
        gone.delete_instance()
        planning.replan([keep, *beside], now)


def _beside(keep: int, other: int) -> list[int]:
    """Who else takes part in their conversations: who leads one may change."""
    rows = schema.database.execute_sql(
        "SELECT DISTINCT o.person_id FROM participant q JOIN participant o ON o.interview_id = q.interview_id "
        "WHERE q.person_id IN (SELECT value FROM json_each(?1)) "
        "AND o.person_id NOT IN (SELECT value FROM json_each(?1))",
        (json.dumps([keep, other]),),
    ).fetchall()
    return [row[0] for row in rows]


def _write(keep: int, values: Mapping[str, Any], now: datetime) -> None:
    changes = {getattr(schema.Person, name): value for name, value in values.items()}
    schema.Person.update(changes | {schema.Person.updated_at: now}).where(schema.Person.id == keep).execute()


def _moved(table: str) -> Handler:
    """Rows of which there may be many: all go over."""

    def handle(keep: int, other: int, now: datetime) -> None:
        schema.database.execute_sql(
            f'UPDATE "{table}" SET person_id = ?, updated_at = ? WHERE person_id = ?', (keep, instant_text(now), other)
        )

    return handle


# By table and column: how each reference to a person is taken over. A test walks the schema and misses none.
HANDLED: dict[tuple[str, str], Handler] = {
    ("contact_point", "person_id"): merging_rows.contact_points,
    ("participant", "person_id"): merging_rows.participants,
    ("touch", "person_id"): merging_rows.touches,
    ("offered_time", "person_id"): merging_rows.offered_times,
    ("follow_up", "person_id"): _moved("follow_up"),
    ("introduction", "introducer_id"): merging_rows.introductions_made,
    ("introduction", "introduced_id"): merging_rows.introductions_received,
    ("position", "person_id"): merging_rows.positions_held,
    ("knows", "person_id"): merging_rows.knows,
    ("referral", "person_id"): merging_rows.referrals,
    ("mention", "person_id"): _moved("mention"),
    ("person_tag", "person_id"): merging_rows.tags,
    ("import_item", "person_id"): _moved("import_item"),
    ("not_duplicate", "person_id"): merging_rows.parted,
    ("not_duplicate", "other_id"): merging_rows.parted,
}
