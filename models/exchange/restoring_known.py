"""Taking from somebody who was known before what an import added to them."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from models import schema, tombstones
from models.schema import instant_text

# The lists of an ImportItem and the tables of their uids.
_LISTS = {"points": "contact_point", "tags": "person_tag", "introductions": "introduction"}
_FIELDS = frozenset(["given_name", "family_name", "title", "notes", "connected_on", "how_known", "organization"])


def restore(person: int, batch: int, before: dict[str, Any], now: datetime) -> bool:
    """Put back the former values where the field still holds what the import wrote, and delete what it added and
    nobody changed. Returns whether anything was taken. Part of the caller's step.

    `before` is ImportItem.before: {"fields", "wrote", "points", "tags", "introductions"}.
    """
    taken = _restore_fields(person, before.get("fields", {}), before.get("wrote", {}), now)
    for name, table in _LISTS.items():
        found = schema.database.execute_sql(
            f"SELECT id, uid FROM {table} WHERE uid IN (SELECT value FROM json_each(?)) AND updated_at IN "
            "(created_at, (SELECT updated_at FROM import_batch WHERE id = ?))",
            (json.dumps(before.get(name, [])), batch),
        ).fetchall()
        for number, uid in found:
            tombstones.bury(uid, now)
            schema.database.execute_sql(f"DELETE FROM {table} WHERE id = ?", (number,))
        taken = taken or bool(found)
    return taken


def _restore_fields(person: int, fields: dict[str, Any], wrote: dict[str, Any], now: datetime) -> bool:
    taken = False
    for name in sorted(_FIELDS.intersection(fields, wrote)):
        column, former, written = name, fields[name], wrote[name]
        if name == "organization":
            column, former, written = "organization_id", _organization(former), _organization(written)
            if written is None:
                continue
        changed = schema.database.execute_sql(
            f"UPDATE person SET {column} = ?, updated_at = ? WHERE id = ? AND {column} IS ?",
            (former, instant_text(now), person, written),
        ).rowcount
        taken = taken or bool(changed)
    return taken


def _organization(uid: str | None) -> int | None:
    row = schema.Organization.get_or_none(schema.Organization.uid == uid) if uid else None
    return row.id if row else None
