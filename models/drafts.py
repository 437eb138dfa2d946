"""What is being typed and not finished. No step of undo: a text field has an undo of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from models import schema


@dataclass(frozen=True, slots=True)
class Typed:
    """A letter as it was left."""

    subject: str
    body: str


def find(key: str) -> Typed | None:
    """What was typed under this key and not sent; what was sent counts again once the sending is undone."""
    row = schema.Draft.get_or_none(schema.Draft.key == key)
    if row is None:
        return None
    content = json.loads(row.content)
    sent = content.get("sent")
    if sent is not None and schema.Touch.get_or_none(schema.Touch.uid == sent) is not None:
        return None
    return Typed(content["subject"], content["body"])


def keep(key: str, subject: str, body: str, now: datetime, *, sent: str | None = None) -> None:
    """Remember a text. `sent`: the uid of the event in the story that it became."""
    content = {"subject": subject, "body": body} | ({"sent": sent} if sent else {})
    with schema.database.atomic("IMMEDIATE"):
        schema.Draft.replace(key=key, content=json.dumps(content), updated_at=now).execute()


def forget(key: str) -> None:
    """Throw away what was typed."""
    with schema.database.atomic("IMMEDIATE"):
        schema.Draft.delete().where(schema.Draft.key == key).execute()


def tidy() -> None:
    """Once nothing can be undone any more: remove what was sent, and what was for people who are gone."""
    with schema.database.atomic("IMMEDIATE"):
        schema.database.execute_sql(
            "DELETE FROM draft WHERE key LIKE 'letter:%' AND (json_extract(content, '$.sent') IS NOT NULL "
            "OR substr(key, -36) NOT IN (SELECT uid FROM person))"
        )
