"""Photos of paper notes, kept inside a conversation so that one file holds everything."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import datetime

from models import schema, tombstones, undo
from models.errors import Problem

LARGEST = 8_000_000  # bytes of one photo; made smaller before, none comes near it
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Attached:
    """A photo, without its content."""

    id: int
    name: str


def listed(interview: int) -> tuple[Attached, ...]:
    """The photos of a conversation, in the order in which they were added."""
    rows = schema.database.execute_sql(
        "SELECT id, name FROM attachment WHERE interview_id = ? ORDER BY id", (interview,)
    ).fetchall()
    return tuple(Attached(number, name) for number, name in rows)


def content(attachment: int) -> bytes:
    """The bytes of a photo; empty where it is gone."""
    row = schema.database.execute_sql("SELECT content FROM attachment WHERE id = ?", (attachment,)).fetchone()
    return base64.b64decode(row[0]) if row else b""


def add(interview: int, name: str, data: bytes, now: datetime, *, media_type: str = "image/jpeg") -> int:
    """Keep a photo. Returns its id. Raises Problem("photo.too_large") and Problem("conversation_gone")."""
    name = " ".join(name.split())[:LONGEST_NAME]
    if len(data) > LARGEST:
        raise Problem("photo.too_large", name=name)
    with undo.step("added_photo", name=name):
        if schema.Interview.get_or_none(schema.Interview.id == interview) is None:
            raise Problem("conversation_gone")
        return schema.Attachment.create(
            interview=interview,
            name=name,
            media_type=media_type,
            content=base64.b64encode(data).decode("ascii"),
            created_at=now,
            updated_at=now,
        ).id


def remove(attachment: int, now: datetime) -> None:
    """Take a photo away. One that is gone already stays so."""
    row = schema.Attachment.get_or_none(schema.Attachment.id == attachment)
    if row is not None:
        with undo.step("removed_photo", name=row.name):
            tombstones.bury(row.uid, now)
            row.delete_instance()
