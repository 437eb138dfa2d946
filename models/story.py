"""The story: what happened between the user and a person, an append-only list of touches."""

from __future__ import annotations

from datetime import datetime

from models import people, planning, schema, undo
from models.rules.letters import word_count
from models.terms import Channel, Purpose


def record(
    person: int,
    purpose: Purpose,
    now: datetime,
    *,
    at: datetime | None = None,
    channel: Channel | None = None,
    subject: str = "",
    text: str = "",
    interview: int | None = None,
) -> int:
    """Add one event, `at` a moment in UTC (now where left out), and plan anew. Returns its id."""
    with undo.step("story", name=people.name_of(person)):
        people.must_be_there(person)
        if interview is not None and schema.Interview.get_or_none(schema.Interview.id == interview) is None:
            interview = None  # deleted while the letter about it was written
        touch = schema.Touch.create(
            person=person,
            interview=interview,
            at=at or now,
            purpose=purpose,
            channel=channel,
            subject=subject,
            text=text,
            words=word_count(text),
            created_at=now,
            updated_at=now,
        )
        planning.replan([person], now)
    return touch.id
