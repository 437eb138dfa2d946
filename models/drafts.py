"""What is being typed and not finished. No step of undo: a text field has an undo of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from models import schema
from models.schema import instant, instant_text


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
    row = schema.Draft.get_or_none(schema.Draft.key == key)
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
        schema.Draft.delete().where(schema.Draft.key == key).execute()


def tidy() -> None:
    """Once nothing can be undone any more: remove what was sent, and what was for people who are gone."""
    with schema.database.atomic("IMMEDIATE"):
        schema.database.execute_sql(
            "DELETE FROM draft WHERE key LIKE 'letter:%' AND (json_extract(content, '$.sent') IS NOT NULL "
            "OR substr(key, -36) NOT IN (SELECT uid FROM person))"
        )
