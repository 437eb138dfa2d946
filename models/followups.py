"""What is due: the list, and what the user does with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models import people, planning, schema, story, undo
from models.rules import followups as rules
from models.schema import instant, instant_text
from models.terms import Channel, FollowUpKind, InterviewStatus, Purpose
from models.words import words

# What "Already done" says of the story; the other kinds only leave the list.
TOUCH_OF_KIND = {
    FollowUpKind.THANK_YOU: Purpose.THANK_YOU,
    FollowUpKind.CHECK_IN: Purpose.CHECK_IN,
    FollowUpKind.REMIND: Purpose.REMINDER,
    FollowUpKind.PROMISE: Purpose.GAVE,
}


# Whose day the user may change; of the others the rules give it, as the 48 hours of a thank-you.
MOVABLE = frozenset({FollowUpKind.CHECK_IN, *planning.BY_HAND})


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do. Instants in UTC; `late` as of the `now` it was read with."""

    id: int
    uid: str
    kind: FollowUpKind
    person: int
    person_uid: str
    person_name: str
    greeting_name: str
    role: str
    interview: int | None
    interview_uid: str | None
    interview_status: InterviewStatus | None
    interview_ends_at: datetime | None
    shows_at: datetime
    remind_at: datetime | None
    due_at: datetime | None
    late: bool
    snoozed_until: datetime | None
    reminded_at: datetime | None
    reminders: int
    note: str
    asked_at: datetime | None
    last_contact_at: datetime | None
    topic: str


_COLUMNS = (
    "SELECT f.id, f.uid, f.kind, p.id, p.uid, p.display_name, coalesce(nullif(p.greet_as, ''), p.display_name), "
    "p.title, coalesce(o.name, ''), i.id, i.uid, i.status, coalesce(i.held_at, i.ends_at), f.shows_at, f.remind_at, "
    "f.due_at, f.snoozed_until, f.reminded_at, f.reminders, f.note, "
    "(SELECT max(t.at) FROM touch t WHERE t.person_id = p.id AND t.purpose = 'request'), p.last_contact_at, "
    "coalesce((SELECT nullif(l.learned, '') FROM participant q JOIN interview l ON l.id = q.interview_id "
    "WHERE q.person_id = p.id AND l.status = 'held' ORDER BY l.held_at DESC LIMIT 1), '') "
    "FROM follow_up f JOIN person p ON p.id = f.person_id LEFT JOIN organization o ON o.id = p.organization_id "
    "LEFT JOIN interview i ON i.id = f.interview_id "
)
_TIMES = ("shows_at", "due_at", "snoozed_until", "rests_at")
_OPEN = "f.done_at IS NULL AND f.rested_at IS NULL"


def due(now: datetime) -> tuple[Due, ...]:
    """What shows now or before and is not done, the most pressing first; what rests by itself is left out."""
    moment = instant_text(now)
    rows = schema.database.execute_sql(
        f"{_COLUMNS} WHERE {_OPEN} AND f.shows_at <= ?1 AND coalesce(f.snoozed_until, '') <= ?1 "
        "AND coalesce(f.rests_at, '9999') > ?1",
        (moment,),
    ).fetchall()
    found = [_due(row, now) for row in rows]
    return tuple(sorted(found, key=lambda d: rules.pressing_key(d.kind, d.shows_at, d.due_at, now)))


def coming_check_ins(now: datetime, until: datetime) -> tuple[Due, ...]:
    """Check-ins that will show after `now` and not after `until`."""
    rows = schema.database.execute_sql(
        f"{_COLUMNS} WHERE {_OPEN} AND f.kind = 'check_in' AND f.shows_at > ? AND f.shows_at <= ? "
        "ORDER BY f.shows_at LIMIT 20",
        (instant_text(now), instant_text(until)),
    ).fetchall()
    return tuple(_due(row, now) for row in rows)


def one(follow_up: int, now: datetime) -> Due | None:
    """One follow-up that is still open, or None."""
    row = schema.database.execute_sql(f"{_COLUMNS} WHERE {_OPEN} AND f.id = ?", (follow_up,)).fetchone()
    return _due(row, now) if row else None


def open_ones(now: datetime) -> tuple[rules.DueItem, ...]:
    """What rules need to decide on pop-ups: everything open that has a reminder."""
    rows = schema.database.execute_sql(
        "SELECT id, kind, remind_at, due_at, snoozed_until, reminded_at, reminders FROM follow_up f "
        f"WHERE {_OPEN} AND coalesce(remind_at, snoozed_until) IS NOT NULL AND coalesce(rests_at, '9999') > ?",
        (instant_text(now),),
    ).fetchall()
    return tuple(
        rules.DueItem(
            number, FollowUpKind(kind), _instant(remind), _instant(due), _instant(later), _instant(last), reminders
        )
        for number, kind, remind, due, later, last, reminders in rows
    )


def done(follow_up: int, now: datetime, channel: Channel | None = None) -> None:
    """ "Already done": the story gets what was done, and the follow-up leaves the list."""
    row = schema.FollowUp.get_or_none(schema.FollowUp.id == follow_up)
    if row is None or row.done_at is not None:
        return
    title = followup_title(FollowUpKind(row.kind), people.name_of(row.person_id), row.note)
    with undo.step("done", title=title):
        schema.FollowUp.update(done_at=now, updated_at=now).where(schema.FollowUp.id == follow_up).execute()
        purpose = TOUCH_OF_KIND.get(FollowUpKind(row.kind))
        if purpose is not None:
            text = row.note if row.kind == FollowUpKind.PROMISE else ""
            story.record(row.person_id, purpose, now, channel=channel, text=text, interview=row.interview_id)
        else:
            planning.replan([row.person_id], now)


def followup_title(kind: FollowUpKind, name: str, note: str) -> str:
    """ "Thank Lena Fischer": what there is to do, in the words of the chosen language."""
    if kind is FollowUpKind.CUSTOM:
        return words("due_title.custom", note=note)
    if kind is FollowUpKind.PROMISE:
        return words("due_title.promise", name=name, note=note) if note else words("due_title.promise_plain", name=name)
    return words(f"due_title.{kind}", name=name)


def later(follow_up: int, until: datetime, now: datetime) -> None:
    """Remind again at `until` (UTC). The due time stays where it is."""
    _mark(follow_up, "put_off", now, snoozed_until=until)


def move(follow_up: int, day: date, now: datetime) -> None:
    """Give a check-in another day, unlike `later`, which only reminds anew. It holds until there is contact again.

    Promises and the user's own reminders are moved by promises.move.
    """
    _mark(follow_up, "moved", now, moved_on=day, snoozed_until=None, reminded_at=None, reminders=0)


def rest(follow_up: int, now: datetime) -> None:
    """Let it rest: it leaves the list for good."""
    _mark(follow_up, "let_rest", now, rested_at=now)


def reminded(shown: tuple[int, ...], now: datetime) -> None:
    """Remember that these were popped up. No step of undo."""
    with schema.database.atomic("IMMEDIATE"):
        schema.FollowUp.update(reminded_at=now, reminders=schema.FollowUp.reminders + 1).where(
            schema.FollowUp.id.in_(shown)
        ).execute()


def not_reminded(shown: Sequence[Due]) -> None:
    """Forget that these were popped up, as they were read before that; what was popped up since stays so."""
    with schema.database.atomic("IMMEDIATE"):
        for due in shown:
            schema.FollowUp.update(reminded_at=due.reminded_at, reminders=due.reminders).where(
                schema.FollowUp.id == due.id, schema.FollowUp.reminders == due.reminders + 1
            ).execute()


def forget_reminders_after(moment: datetime) -> None:
    """Reminders of a later time were shown under a clock that was wrong: their things are reminded of anew."""
    late = schema.FollowUp.reminded_at > moment
    if schema.FollowUp.select().where(late).exists():
        with schema.database.atomic("IMMEDIATE"):
            schema.FollowUp.update(reminded_at=None, reminders=0).where(late).execute()


def next_change(now: datetime) -> datetime | None:
    """The first moment after `now` at which what is due, late or planned reads differently by time alone."""
    follow_ups = " UNION ALL ".join(
        f"SELECT min({column}) FROM follow_up f WHERE {_OPEN} AND {column} > ?1" for column in _TIMES
    )
    talks = " UNION ALL ".join(
        f"SELECT min({column}) FROM interview WHERE status = 'planned' AND {column} > ?1"
        for column in ("starts_at", "ends_at")
    )
    row = schema.database.execute_sql(
        f"SELECT min(moment) FROM (SELECT NULL AS moment UNION ALL {follow_ups} UNION ALL {talks})",
        (instant_text(now),),
    ).fetchone()
    return _instant(row[0])


def _mark(follow_up: int, code: str, now: datetime, **fields: Any) -> None:
    row = schema.FollowUp.get_or_none(schema.FollowUp.id == follow_up)
    if row is None:
        return
    with undo.step(code, name=people.name_of(row.person_id)):
        schema.FollowUp.update(updated_at=now, **fields).where(schema.FollowUp.id == follow_up).execute()
        planning.replan([row.person_id], now)


def _instant(text: str | None) -> datetime | None:
    return instant(text) if text else None


def _due(row: tuple[Any, ...], now: datetime) -> Due:
    due_at = _instant(row[15])
    kind = FollowUpKind(row[2])
    return Due(
        id=row[0],
        uid=row[1],
        kind=kind,
        person=row[3],
        person_uid=row[4],
        person_name=row[5],
        greeting_name=row[6],
        role=", ".join(filter(None, (row[7], row[8]))),
        interview=row[9],
        interview_uid=row[10],
        interview_status=InterviewStatus(row[11]) if row[11] else None,
        interview_ends_at=_instant(row[12]),
        shows_at=instant(row[13]),
        remind_at=_instant(row[14]),
        due_at=due_at,
        late=due_at is not None and due_at < now,
        snoozed_until=_instant(row[16]),
        reminded_at=_instant(row[17]),
        reminders=row[18],
        note=row[19],
        asked_at=_instant(row[20]),
        last_contact_at=_instant(row[21]),
        topic=row[22],
    )
