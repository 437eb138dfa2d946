"""Remembering that a row was deleted, so that an older archive does not bring it back."""

from __future__ import annotations

from datetime import datetime

from models import schema


def bury(uid: str, now: datetime) -> None:
    """Note that the row of this uid was deleted at `now`; holds no content. Part of the caller's step."""
    schema.database.execute_sql(
        "INSERT INTO tombstone (uid, deleted_at) VALUES (?, ?) "
        "ON CONFLICT (uid) DO UPDATE SET deleted_at = excluded.deleted_at",
        (uid, schema.instant_text(now)),
    )


def lift(uid: str) -> None:
    """The row of this uid is there again. Part of the caller's step."""
    schema.database.execute_sql("DELETE FROM tombstone WHERE uid = ?", (uid,))
