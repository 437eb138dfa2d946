"""Conversations (`Interview` in the tables): when, how, with whom, and whether they took place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models import people, planning, schema, settings, story, tombstones, undo
from models.errors import Problem
from models.schema import instant_text
from models.terms import DEFAULT_MINUTES, Channel, Form, InterviewStatus, Purpose, ReasonKind
from models.words import say_list

EDITABLE = frozenset(
    [
        "form",
        "place",
        "backup_phone",
        "purpose_agreed",
        "want_to_learn",
        "teach_them",
        "already_known",
        "notes",
        "learned",
        "what_next",
        "path_id",
    ]
)
CHANNEL_OF_FORM = {Form.VIDEO: Channel.VIDEO, Form.PHONE: Channel.PHONE, Form.IN_PERSON: Channel.IN_PERSON}
LOCAL_FORMAT = "%Y-%m-%dT%H:%M"


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation. `person` is the first of those who take part, `heading` names all of them.

    `local_start` is wall time in `zone` (naive), the other instants are UTC.
    """

    id: int
    uid: str
    person: int
    person_name: str
    greeting_name: str
    heading: str
    role: str
    person_zone: str
    status: InterviewStatus
    local_start: datetime | None
    zone: str
    starts_at: datetime | None
    ends_at: datetime | None
    held_at: datetime | None
    minutes: int
    form: Form
    place: str
    backup_phone: str
    purpose_agreed: bool
    want_to_learn: str
    teach_them: str
    already_known: str
    notes: str
    learned: str
    focus_values: tuple[str, ...]
    path: int | None
    sheet_ready: bool
    reasons: dict[ReasonKind, str]


def plan(person: int, now: datetime) -> int:
    """The conversation that is being prepared with this person: the open one, or a new one without a date."""
    row = schema.database.execute_sql(
        "SELECT i.id FROM interview i JOIN participant q ON q.interview_id = i.id "
        "WHERE q.person_id = ? AND i.status = 'planned' ORDER BY i.id DESC LIMIT 1",
        (person,),
    ).fetchone()
    return row[0] if row else _create(person, now)


def _create(person: int, now: datetime) -> int:
    with undo.step("planned_conversation", name=people.name_of(person)):
        people.must_be_there(person)
        interview = schema.Interview.create(
            zone=settings.zone(),
            minutes=DEFAULT_MINUTES,
            path=schema.Person.get_by_id(person).path_id,
            created_at=now,
            updated_at=now,
        )
        schema.Participant.create(interview=interview, person=person, created_at=now, updated_at=now)
        planning.replan([person], now)
    return interview.id


def one(interview: int) -> Conversation | None:
    """One conversation, or None where it is gone."""
    row = schema.Interview.get_or_none(schema.Interview.id == interview)
    return _conversation(row) if row else None


def by_uid(uid: str) -> Conversation | None:
    """One conversation by its uid, or None."""
    row = schema.Interview.get_or_none(schema.Interview.uid == uid)
    return _conversation(row) if row else None


def upcoming(now: datetime, limit: int = 20) -> tuple[Conversation, ...]:
    """Planned conversations that are not over, the next one first; those without a date stand last."""
    query = (
        schema.Interview.select()
        .where(
            schema.Interview.status == InterviewStatus.PLANNED,
            schema.Interview.ends_at.is_null() | (schema.Interview.ends_at > now),
        )
        .order_by(schema.Interview.starts_at.is_null(), schema.Interview.starts_at, schema.Interview.id)
        .limit(limit)
    )
    return tuple(filter(None, map(_conversation, query)))


def count_planned(now: datetime) -> int:
    """How many conversations have a date that is still to come."""
    return schema.database.execute_sql(
        "SELECT count(*) FROM interview WHERE status = 'planned' AND ends_at > ?", (instant_text(now),)
    ).fetchone()[0]


def edit(interview: int, fields: Mapping[str, Any], now: datetime, *, visit: str = "") -> None:
    """Change fields of EDITABLE. `visit` joins the keystrokes of one visit to a text field into one step."""
    if unknown := fields.keys() - EDITABLE:
        raise TypeError(f"not a field of a conversation that can be edited: {unknown}")
    with undo.step("changed_conversation", visit=visit, name=_name(interview)):
        _update(interview, now, **fields)


def set_when(
    interview: int, local_start: datetime | None, zone: str, minutes: int, now: datetime, *, visit: str = ""
) -> None:
    """Agree on a time: wall time (naive) in an IANA zone, and a length in minutes; None: not agreed yet."""
    with undo.step("changed_conversation", visit=visit, name=_name(interview)):
        starts = in_utc(local_start, zone) if local_start else None
        _update(
            interview,
            now,
            local_start=local_start.strftime(LOCAL_FORMAT) if local_start else None,
            zone=zone,
            minutes=minutes,
            starts_at=starts,
            ends_at=starts + timedelta(minutes=minutes) if starts else None,
        )
        planning.replan(_people(interview), now)


def in_utc(local: datetime, zone: str) -> datetime:
    """A wall time in UTC. A time that a change of the clocks skips counts from before the change, as RFC 5545."""
    try:
        return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Problem("unknown_zone", zone=zone) from error


def set_reasons(interview: int, reasons: Mapping[ReasonKind, str], now: datetime, *, visit: str = "") -> None:
    """Why this person: a text for each kind that applies; a kind that is left out is no reason any more."""
    with undo.step("changed_conversation", visit=visit, name=_name(interview)):
        there = {row.kind: row for row in schema.Reason.select().where(schema.Reason.interview == interview)}
        for kind, text in reasons.items():
            row = there.pop(kind, None)
            if row is None:
                schema.Reason.create(interview=interview, kind=kind, text=text, created_at=now, updated_at=now)
            elif row.text != text:
                schema.Reason.update(text=text, updated_at=now).where(schema.Reason.id == row.id).execute()
        for row in there.values():
            tombstones.bury(row.uid, now)
            row.delete_instance()


def held(interview: int, now: datetime) -> None:
    """It took place: it ended when it was planned to, or now where that is still to come or unknown.

    Said twice it counts once.
    """
    with undo.step("held_conversation", name=_name(interview)):
        row = _row(interview)
        if row.status == InterviewStatus.HELD:
            return
        ended = min(row.ends_at, now) if row.ends_at else now
        _update(interview, now, status=InterviewStatus.HELD, held_at=ended)
        for person in _people(interview):
            channel = CHANNEL_OF_FORM[Form(row.form)]
            story.record(person, Purpose.MET, now, at=ended, channel=channel, interview=interview)


def talked(person: int, now: datetime) -> int:
    """ "We talked": the planned conversation took place, or one that was never planned. Returns its id."""
    with undo.step("held_conversation", name=people.name_of(person)):
        interview = plan(person, now)
        held(interview, now)
    return interview


def cancel(interview: int, now: datetime) -> None:
    """It will not take place, or did not."""
    with undo.step("cancelled_conversation", name=_name(interview)):
        _update(interview, now, status=InterviewStatus.CANCELLED)
        planning.replan(_people(interview), now)


def sheet_ready(interview: int, now: datetime) -> None:
    """The sheet is as the user wants it: nothing reminds of preparing any more."""
    with undo.step("changed_conversation", name=_name(interview)):
        if _row(interview).sheet_ready_at is None:
            _update(interview, now, sheet_ready_at=now)
            planning.replan(_people(interview), now)


def looked_back(interview: int, now: datetime) -> None:
    """The user looked back, or does not want to be asked."""
    with undo.step("changed_conversation", name=_name(interview)):
        _update(interview, now, looked_back_at=now)
        planning.replan(_people(interview), now)


def _row(interview: int) -> schema.Interview:
    row = schema.Interview.get_or_none(schema.Interview.id == interview)
    if row is None:
        raise Problem("conversation_gone")
    return row


def _update(interview: int, now: datetime, **fields: Any) -> None:
    values = {getattr(schema.Interview, name): value for name, value in fields.items()}
    schema.Interview.update(values | {schema.Interview.updated_at: now}).where(
        schema.Interview.id == interview
    ).execute()


def _people(interview: int) -> list[int]:
    query = schema.Participant.select().where(schema.Participant.interview == interview)
    return [row.person_id for row in query.order_by(schema.Participant.position)]


def _name(interview: int) -> str:
    """With whom, for the step; Problem where the conversation is gone meanwhile."""
    _row(interview)
    return next((people.name_of(person) for person in _people(interview)), "")


def _conversation(row: schema.Interview) -> Conversation | None:
    those = schema.database.execute_sql(
        "SELECT p.id, p.display_name, p.greet_as, p.sheet_heading, p.title, coalesce(o.name, ''), p.zone "
        "FROM participant q JOIN person p ON p.id = q.person_id LEFT JOIN organization o ON o.id = p.organization_id "
        "WHERE q.interview_id = ? ORDER BY q.position, q.id LIMIT 4",
        (row.id,),
    ).fetchall()
    if not those:
        return None
    number, name, greet_as, _, title, organization, zone = those[0]
    reasons = schema.Reason.select().where(schema.Reason.interview == row.id).order_by(schema.Reason.id)
    return Conversation(
        id=row.id,
        uid=row.uid,
        person=number,
        person_name=name,
        greeting_name=greet_as or name,
        heading=say_list([one[3] or one[1] for one in those]),
        role=", ".join(filter(None, (title, organization))),
        person_zone=zone,
        status=InterviewStatus(row.status),
        local_start=datetime.strptime(row.local_start, LOCAL_FORMAT) if row.local_start else None,
        form=Form(row.form),
        focus_values=tuple(row.focus_values.split()),
        path=row.path_id,
        sheet_ready=row.sheet_ready_at is not None,
        reasons={ReasonKind(reason.kind): reason.text for reason in reasons},
        **{name: getattr(row, name) for name in _PLAIN},
    )


_PLAIN = [
    "zone",
    "starts_at",
    "ends_at",
    "held_at",
    "minutes",
    "place",
    "backup_phone",
    "purpose_agreed",
    "want_to_learn",
    "teach_them",
    "already_known",
    "notes",
    "learned",
]
