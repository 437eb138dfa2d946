"""What is being typed and not finished. No step of undo: a text field has an undo of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models import schema
from models.schema import instant, instant_text

UID = 36  # characters of a uid, at the end of a key
_TABLES = {"person": "person", "organization": "organization", "path": "career_path"}
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
    content = _content(key)
    if content is None:
        return None
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
    _write(key, content, now)


def form_key(kind: str, about: str = "", number: int = 0) -> str:
    """Under which a form is kept: of its kind, and about this row of a table; "" where there is no such row."""
    if not about:
        return f"form:{kind}"
    row = schema.database.execute_sql(f"SELECT uid FROM {_TABLES[about]} WHERE id = ?", (number,)).fetchone()
    return f"form:{kind}:{row[0]}" if row else ""


def form(key: str) -> dict[str, Any]:
    """What was typed into a form and neither saved nor cancelled: only the fields that were changed, by name."""
    content = _content(key)
    return content["fields"] if content is not None else {}


def keep_form(key: str, fields: Mapping[str, Any], now: datetime) -> None:
    """Remember the changed fields of a form, as plain data for JSON."""
    _write(key, {"fields": dict(fields)}, now)


def words_of(content: Mapping[str, Any]) -> str:
    """All that was typed by hand, of a letter or of a form, in lines."""
    if "fields" in content:
        return "\n".join(_texts(content["fields"]))
    return "\n".join(filter(None, (content.get("subject"), content.get("body"))))


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]
    return [value] if isinstance(value, str) and value.strip() else []


def _content(key: str) -> Any:
    keys = _keys(key)
    rows = {row.key: row.content for row in schema.Draft.select().where(schema.Draft.key.in_(keys))}
    return next((json.loads(rows[one]) for one in keys if one in rows), None)


def _write(key: str, content: Mapping[str, Any], now: datetime) -> None:
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
                "(SELECT merged_into FROM tombstone WHERE uid = substr(key, -36)) "
                "WHERE (key LIKE 'letter:%' OR key LIKE 'form:%') "
                "AND substr(key, -36) IN (SELECT uid FROM tombstone WHERE merged_into IS NOT NULL)"
            )
        schema.database.execute_sql(
            "DELETE FROM draft WHERE key LIKE 'letter:%' AND (json_extract(content, '$.sent') IS NOT NULL "
            "OR substr(key, -36) NOT IN (SELECT uid FROM person))"
        )
        schema.database.execute_sql(
            "DELETE FROM draft WHERE key LIKE 'form:%' AND substr(key, -36) IN (SELECT uid FROM tombstone)"
        )
