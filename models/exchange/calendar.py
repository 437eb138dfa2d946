"""Conversations and what is to be done as a calendar file, .ics (RFC 5545).

A conversation is a VEVENT, a follow-up a VTODO. Their UIDs are the rows' own UUIDs (RFC 7986, 5.3) and SEQUENCE
grows with each change, so that a second file updates what the first one brought. Nobody is an attendee: that would
send invitations.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from icalendar import Alarm, Calendar, Component, Event, Todo

from models import files, schema, settings
from models.errors import Problem
from models.exchange.going_on import GoOn, always
from models.followups import followup_title
from models.moments import instant, instant_text
from models.rules.followups import PREPARE_DAYS_BEFORE
from models.terms import FollowUpKind, Form, InterviewStatus
from models.words import say_list, say_there, words

PRODUCT = "-//Inroad//Inroad//EN"
BEFORE = timedelta(minutes=15)  # the alarm of a conversation
KEPT = timedelta(days=60)  # so long a calendar is told of what is done
KINDS = (
    FollowUpKind.THANK_YOU,
    FollowUpKind.PROMISE,
    FollowUpKind.CHECK_IN,
    FollowUpKind.REMIND,
    FollowUpKind.CUSTOM,
)

_END = b"END:VCALENDAR\r\n"
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)  # from it SEQUENCE counts seconds: 31 bits last until 2088
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]+")
_LINK = re.compile(r"https?://[!-~]+", re.I)


class _Talk(NamedTuple):
    id: int
    uid: str
    created_at: str
    updated_at: str
    starts_at: str
    ends_at: str | None
    minutes: int
    form: str
    place: str
    backup_phone: str
    status: str
    sheet_ready_at: str | None
    want_to_learn: str
    already_known: str
    teach_them: str
    notes: str
    learned: str
    people: str  # JSON: [[name, heading, title, organization, zone, updated_at]]


def export(
    path: Path, now: datetime, people: Sequence[int] | None = None, *, notes: bool = False, go_on: GoOn = always
) -> dict[str, int]:
    """Write what has a date to `path`, whole or not at all, for the owner's eyes alone.

    `people`: only what concerns these. `notes`: with what the user wrote about the conversations. Returns how many
    "interviews" and "follow_ups". `go_on` is called for each and may raise to stop. Problem "export.no_dates", and as
    files.replace.
    """
    with schema.database.atomic("DEFERRED"):  # all of it as of one moment
        talks, rows = _talks(people), _to_do(now, people)
    total = len(talks) + len(rows)
    if not total:  # RFC 5545, 3.6: at least one component
        raise Problem("export.no_dates")
    parts: list[bytes] = []
    for component in chain((_event(talk, notes=notes) for talk in talks), (_todo(*row) for row in rows)):
        parts.append(component.to_ical())  # one by one, as it takes a millisecond each
        go_on(len(parts), total)
    frame = _calendar().to_ical()
    parts = [frame.removesuffix(_END), *parts, _END]
    files.replace(path, b"".join(parts))
    return {"interviews": len(talks), "follow_ups": len(rows)}


def conversation(interview: int, *, notes: bool = False) -> bytes:
    """One conversation as a calendar file. Problem "export.no_date" where it has no date or is gone."""
    calendar = _calendar()
    for talk in _talks(None, interview):
        calendar.add_component(_event(talk, notes=notes))
        return calendar.to_ical()
    raise Problem("export.no_date")


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _talks(people: Sequence[int] | None, interview: int | None = None) -> list[_Talk]:
    """Conversations that have a date and somebody in them, the earliest first."""
    rows = schema.database.execute_sql(
        "SELECT i.id, i.uid, i.created_at, i.updated_at, i.starts_at, i.ends_at, i.minutes, i.form, i.place, "
        "i.backup_phone, i.status, i.sheet_ready_at, i.want_to_learn, i.already_known, i.teach_them, i.notes, "
        "i.learned, (SELECT json_group_array(json_array(p.display_name, p.sheet_heading, p.title, "
        "coalesce(o.name, ''), p.zone, p.updated_at)) FROM (SELECT * FROM participant WHERE interview_id = i.id "
        "ORDER BY position, id) q JOIN person p ON p.id = q.person_id LEFT JOIN organization o "
        "ON o.id = p.organization_id) FROM interview i WHERE i.starts_at IS NOT NULL "
        "AND EXISTS (SELECT 1 FROM participant r WHERE r.interview_id = i.id "
        "AND (?1 IS NULL OR r.person_id IN (SELECT value FROM json_each(?1)))) "
        "AND (?2 IS NULL OR i.id = ?2) ORDER BY i.starts_at, i.id",
        (None if people is None else json.dumps(list(people)), interview),
    ).fetchall()
    return [_Talk(*row) for row in rows]


def _event(talk: _Talk, *, notes: bool) -> Event:
    people: list[list[str]] = json.loads(talk.people)
    event, starts = Event(), instant(talk.starts_at)
    names = say_list([heading or name for name, heading, *_ in people])
    summary = _text(words("calendar.conversation", name=names))
    _head(event, talk.uid, talk.created_at, max(talk.updated_at, *(each[5] for each in people)))
    event.add("summary", summary)
    event.add("dtstart", starts)
    event.add("dtend", instant(talk.ends_at) if talk.ends_at else starts + timedelta(minutes=talk.minutes))
    cancelled = talk.status == InterviewStatus.CANCELLED
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    if place := _text(talk.place).strip():
        event.add("location", place)
        if talk.form == Form.VIDEO and _LINK.fullmatch(place):
            event.add("url", place)
    event.add("description", _text("\n".join(_about(talk, people, notes=notes))))
    if talk.status == InterviewStatus.PLANNED:
        event.add_component(_alarm(-BEFORE, summary))
        if talk.sheet_ready_at is None:
            about = _text(words("due_title.prepare", name=names))
            event.add_component(_alarm(-timedelta(days=PREPARE_DAYS_BEFORE), about))
    return event


def _about(talk: _Talk, people: list[list[str]], *, notes: bool) -> Iterator[str]:
    """What a calendar says below the title; what the user wrote only where it is asked for."""
    _, _, title, organization, zone, _ = people[0]
    if role := words("list.comma").join(filter(None, (title, organization))):
        yield role
    minutes = words("conversations.minutes", count=talk.minutes)
    yield words("list.comma").join((words(f"form.{talk.form}"), minutes))
    if there := say_there(instant(talk.starts_at), settings.zone(), zone):
        yield there
    if talk.backup_phone:
        yield words("sheet.backup", phone=talk.backup_phone)
    if notes:
        for field in ("want_to_learn", "already_known", "teach_them", "notes", "learned"):
            if said := getattr(talk, field).strip():
                yield f"\n{words(f'person_file.{field}')}:\n{said}"


def _to_do(now: datetime, people: Sequence[int] | None) -> list[tuple[Any, ...]]:
    """What is to be done, and what was done or rests since a while, so that a calendar hears of it."""
    kinds = ", ".join(f"'{kind}'" for kind in KINDS)
    rows: list[tuple[Any, ...]] = schema.database.execute_sql(
        "SELECT f.uid, f.created_at, max(f.updated_at, p.updated_at), f.kind, p.display_name, f.note, "
        "coalesce(f.due_at, f.shows_at), coalesce(f.snoozed_until, f.remind_at), f.done_at, "
        "coalesce(f.rested_at, CASE WHEN f.rests_at <= ?1 THEN f.rests_at END) FROM follow_up f "
        f"JOIN person p ON p.id = f.person_id WHERE f.kind IN ({kinds}) "
        "AND coalesce(f.done_at, f.rested_at, CASE WHEN f.rests_at <= ?1 THEN f.rests_at END, '9999') >= ?2 "
        "AND (?3 IS NULL OR f.person_id IN (SELECT value FROM json_each(?3))) ORDER BY f.shows_at, f.id",
        (instant_text(now), instant_text(now - KEPT), None if people is None else json.dumps(list(people))),
    ).fetchall()
    return rows


def _todo(
    uid: str, created: str, changed: str, kind: str, name: str, note: str, due: str, remind: str | None,
    done: str | None, rested: str | None,
) -> Todo:  # fmt: skip
    todo = Todo()
    _head(todo, uid, created, changed)
    summary = _text(followup_title(FollowUpKind(kind), name, note))
    todo.add("summary", summary)
    todo.add("due", instant(due))
    if done:
        todo.add("status", "COMPLETED")
        todo.add("completed", instant(done))
        todo.add("percent-complete", 100)
    elif rested:
        todo.add("status", "CANCELLED")
    else:
        todo.add("status", "NEEDS-ACTION")
        if remind:
            todo.add_component(_alarm(instant(remind), summary))
    return todo


def _head(component: Component, uid: str, created: str, changed: str) -> None:
    """What every component has. Without a METHOD, DTSTAMP is when it was last changed (RFC 5545, 3.8.7.2)."""
    at = instant(changed)
    component.add("uid", uid)
    component.add("dtstamp", at)
    component.add("created", instant(created))
    component.add("last-modified", at)
    component.add("sequence", max(0, int((at - _EPOCH).total_seconds())))
    component.add("class", "PRIVATE")  # a shared calendar says no more than that the time is taken


def _alarm(trigger: datetime | timedelta, about: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", about)
    if isinstance(trigger, datetime):
        alarm.add("trigger", trigger, parameters={"VALUE": "DATE-TIME"})
    else:
        alarm.add("trigger", trigger)
    return alarm


def _text(typed: Any) -> str:
    """A text without control characters, which no calendar takes; line breaks stay."""
    return _CONTROLS.sub(" ", str(typed).replace("\r\n", "\n").replace("\r", "\n"))
