"""Who takes part in a conversation: mostly one person, at times several."""

from __future__ import annotations

from datetime import datetime

from models import people, planning, schema, story, tombstones, undo
from models.conversations import CHANNEL_OF_FORM
from models.errors import Problem
from models.terms import Form, InterviewStatus, Purpose


def of(interview: int) -> tuple[tuple[int, str], ...]:
    """Id and name of those who take part, the one who was asked first."""
    return tuple(
        schema.database.execute_sql(
            "SELECT p.id, p.display_name FROM participant q JOIN person p ON p.id = q.person_id "
            "WHERE q.interview_id = ? ORDER BY q.position, q.id",
            (interview,),
        ).fetchall()
    )


def join(interview: int, who: int | str, now: datetime) -> None:
    """Somebody else takes part, or took part: then it stands in their story too, and thanks are due to them.

    `who` is the id of a person, or the name of somebody new.
    """
    with undo.step("joined_conversation", name=who if isinstance(who, str) else people.name_of(who)):
        person = people.add(who, now) if isinstance(who, str) else who
        people.must_be_there(person)
        talk = _row(interview)
        there = _rows(interview)
        if any(row.person_id == person for row in there):
            return
        position = 1 + max((row.position for row in there), default=-1)
        schema.Participant.create(interview=interview, person=person, position=position, created_at=now, updated_at=now)
        if talk.status == InterviewStatus.HELD:
            channel = CHANNEL_OF_FORM[Form(talk.form)]
            story.record(person, Purpose.MET, now, at=talk.held_at, channel=channel, interview=interview)
        planning.replan([*(row.person_id for row in there), person], now)


def leave(interview: int, person: int, now: datetime) -> None:
    """This one does not take part after all. Problem("last_participant") for the only one."""
    with undo.step("left_conversation", name=people.name_of(person)):
        there = _rows(interview)
        leaving = [row for row in there if row.person_id == person]
        if not leaving:
            return
        if len(there) == 1:
            raise Problem("last_participant")
        met = schema.Touch.select().where(
            schema.Touch.interview == interview, schema.Touch.person == person, schema.Touch.purpose == Purpose.MET
        )
        for row in (*leaving, *met):
            tombstones.bury(row.uid, now)
            row.delete_instance()
        planning.replan([row.person_id for row in there], now)


def _row(interview: int) -> schema.Interview:
    row = schema.Interview.get_or_none(schema.Interview.id == interview)
    if row is None:
        raise Problem("conversation_gone")
    return row


def _rows(interview: int) -> list[schema.Participant]:
    query = schema.Participant.select().where(schema.Participant.interview == interview)
    return list(query.order_by(schema.Participant.position, schema.Participant.id))
