"""What is being typed and not finished. No step of undo: a text field has an undo of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from models import schema
from models.schema import instant, instant_text

UID = 36  # characters of a uid, at the end of a key
MERGES = 3  # in a row, within one run of the program, that a draft follows


@dataclass(frozen=True, slots=True)
class Typed:
    """A letter as it was left. `times` (UTC) are offered in it by the lines `said`; `handed`: to a mail program
    or the clipboard."""

    subject: str
    body: str
    times: tuple[datetime, ...] = ()
    said: tuple[str, ...] = ()
    handed: bool = False


def find(key: str) -> Typed | None:
    """What was typed under this key and not sent; what was sent counts again once the sending is undone."""
    rows = {row.key: row for row in schema.Draft.select().where(schema.Draft.key.in_(_keys(key)))}
    row = next((rows[one] for one in _keys(key) if one in rows), None)
    if row is None:
        return None
    content = json.loads(row.content)
    sent = content.get("sent")
    if sent is not None and schema.Touch.get_or_none(schema.Touch.uid == sent) is not None:
        return None
    times = tuple(instant(at) for at in content.get("times", ()))
    said = tuple(content.get("said", ()))
    return Typed(content["subject"], content["body"], times, said, content.get("handed", False))


def keep(key: str, typed: Typed, now: datetime, *, sent: str | None = None) -> None:
    """Remember a text. `sent`: the uid of the event in the story that it became."""
    content = {
        "subject": typed.subject,
        "body": typed.body,
        "times": [instant_text(at) for at in typed.times],
        "said": typed.said,
        "handed": typed.handed,
    } | ({"sent": sent} if sent else {})
    with schema.database.atomic("IMMEDIATE"):
        schema.Draft.replace(key=key, content=json.dumps(content), updated_at=now).execute()


def forget(key: str) -> None:
    """Throw away what was typed."""
    with schema.database.atomic("IMMEDIATE"):
        schema.Draft.delete().where(schema.Draft.key.in_(_keys(key))).execute()


def _keys(key: str) -> list[str]:
    """The key, then those of the people who were merged into this one: undoing that parts them again."""
    start, uid = key[:-UID], key[-UID:]
    rows = schema.database.execute_sql(
        "WITH RECURSIVE gone (uid) AS (SELECT uid FROM tombstone WHERE merged_into = ? "
        "UNION SELECT t.uid FROM tombstone t JOIN gone g ON t.merged_into = g.uid) SELECT uid FROM gone ORDER BY uid",
        (uid,),
    ).fetchall()
    return [key, *(f"{start}{gone}" for (gone,) in rows)]


def tidy() -> None:
    """Once nothing can be undone any more: remove what was sent, and what was for people who are gone."""
    with schema.database.atomic("IMMEDIATE"):
        # What was begun for somebody who is one with another by now goes on for them.
        for _ in range(MERGES):
            schema.database.execute_sql(
                "UPDATE OR IGNORE draft SET key = substr(key, 1, length(key) - 36) || "
                "(SELECT merged_into FROM tombstone WHERE uid = substr(key, -36)) WHERE key LIKE 'letter:%' "
                "AND substr(key, -36) IN (SELECT uid FROM tombstone WHERE merged_into IS NOT NULL)"
            )
        schema.database.execute_sql(
            "DELETE FROM draft WHERE key LIKE 'letter:%' AND (json_extract(content, '$.sent') IS NOT NULL "
            "OR substr(key, -36) NOT IN (SELECT uid FROM person))"
        )
