"""Whom to thank after a conversation: who took part, and who introduced them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models import followups, schema, story, undo
from models.terms import FollowUpKind, LetterPurpose, Purpose
from models.words import words


@dataclass(frozen=True, slots=True)
class Thanks:
    """Somebody to thank: who took part, or (`purpose`) who introduced them. `met`: whom they introduced, "" else."""

    person: int
    name: str
    greeting_name: str
    purpose: LetterPurpose
    sent: bool
    met: str = ""


# Thanks count as in rules/followups.py: those that name the conversation, or came after it.
_THANKS = """
SELECT p.id, p.display_name, coalesce(nullif(p.greet_as, ''), p.display_name), EXISTS (
    SELECT 1 FROM touch t JOIN interview i ON i.id = q.interview_id WHERE t.person_id = p.id
    AND t.purpose = 'thank_you' AND (t.interview_id = i.id OR t.at >= coalesce(i.held_at, i.ends_at)))
FROM participant q JOIN person p ON p.id = q.person_id WHERE q.interview_id = ? ORDER BY q.position, q.id
"""

# Thanks for an introduction are a message about a conversation with the one who was introduced.
_INTRODUCERS = """
SELECT w.id, w.display_name, coalesce(nullif(w.greet_as, ''), w.display_name), EXISTS (
    SELECT 1 FROM touch t JOIN participant r ON r.interview_id = t.interview_id
    WHERE t.person_id = w.id AND r.person_id = q.person_id AND t.purpose IN ('gave', 'thank_you')),
    coalesce(nullif(p.greet_as, ''), p.display_name)
FROM participant q JOIN person p ON p.id = q.person_id JOIN introduction n ON n.introduced_id = q.person_id
JOIN person w ON w.id = n.introducer_id
WHERE q.interview_id = ?1 AND w.id NOT IN (SELECT person_id FROM participant WHERE interview_id = ?1)
GROUP BY w.id ORDER BY q.position, n.id
"""


def to_thank(interview: int) -> tuple[Thanks, ...]:
    """Those who took part, the first of them first."""
    rows = schema.database.execute_sql(_THANKS, (interview,)).fetchall()
    return tuple(Thanks(*row[:3], purpose=LetterPurpose.THANK_YOU, sent=bool(row[3])) for row in rows)


def introducers(interview: int) -> tuple[Thanks, ...]:
    """Who led to those who took part, and did not take part themselves."""
    rows = schema.database.execute_sql(_INTRODUCERS, (interview,)).fetchall()
    purpose = LetterPurpose.INTRODUCTION_THANKS
    return tuple(Thanks(*row[:3], purpose=purpose, sent=bool(row[3]), met=row[4]) for row in rows)


def thanked(interview: int, thanks: Thanks, now: datetime) -> None:
    """ "Already thanked": it enters the story, and what reminds of it leaves the list. Said twice it counts once."""
    there = (*to_thank(interview), *introducers(interview))
    if not any((one.person, one.purpose, one.sent) == (thanks.person, thanks.purpose, False) for one in there):
        return
    if thanks.purpose is LetterPurpose.INTRODUCTION_THANKS:
        with undo.step("thanked", name=thanks.name):
            text = words("looking_back.thanked_introducer", name=thanks.met)
            story.record(thanks.person, Purpose.GAVE, now, interview=interview, text=text)
        return
    with undo.step("thanked", name=thanks.name):
        table = schema.FollowUp
        row = table.get_or_none(
            table.interview == interview,
            table.person == thanks.person,
            table.kind == FollowUpKind.THANK_YOU,
            table.done_at.is_null(),
        )
        if row is not None:
            followups.done(row.id, now)
        else:
            story.record(thanks.person, Purpose.THANK_YOU, now, interview=interview)
