"""What the user promised somebody, and what they want to be reminded of: follow-ups made by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from models import followups, people, planning, schema, settings, tombstones, undo
from models.errors import Problem
from models.rules import promises as rules
from models.rules.calendar_days import local_day, zone_of
from models.schema import instant_text
from models.schema.base import new_uid
from models.terms import FollowUpKind, ReminderSettings

BY_HAND = planning.BY_HAND


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise, or a reminder of the user's own; `due_on` is a day on the user's calendar, None for no day.

    `late` as of the `now` it was read with. `done`: it was kept.
    """

    id: int
    kind: FollowUpKind
    person: int
    person_name: str
    text: str
    due_on: date | None
    interview: int | None
    late: bool
    done: bool


def add(
    person: int, text: str, due_on: date | None, now: datetime, *, interview: int | None = None, noted_as: str = ""
) -> int:
    """Note what the user promised this person, for a day or for none; one step. Returns the follow-up's id.

    `noted_as` is the uid of the mention it was in a conversation, which becomes one promise only.
    Raises Problem("no_promise") where the text is blank, Problem("person_gone") where the person is gone.
    """
    return _add(FollowUpKind.PROMISE, person, text, due_on, now, interview, noted_as)


def remind_me(person: int, text: str, on: date, now: datetime) -> int:
    """ "Remind me to … on …", about this person. Returns the follow-up's id. Problems as for add()."""
    return _add(FollowUpKind.CUSTOM, person, text, on, now)


def edit(follow_up: int, text: str, now: datetime, *, visit: str = "") -> None:
    """Change the words of a promise. `visit` joins the keystrokes of one visit to a text field."""
    text = _clean(text)
    row = _row(follow_up)
    with undo.step("changed_follow_up", visit=visit, title=_title(row, text)):
        schema.FollowUp.update(note=text, updated_at=now).where(schema.FollowUp.id == follow_up).execute()


def move(follow_up: int, due_on: date | None, now: datetime) -> None:
    """Another day for a promise, or none; what was put off is so no more. A reminder of one's own keeps a day."""
    row = _row(follow_up)
    with undo.step("changed_follow_up", title=_title(row, row.note)):
        kind = FollowUpKind(row.kind)
        when = rules.times(kind, due_on, now, settings.reminders())
        schema.FollowUp.update(
            shows_at=when.shows_at,
            remind_at=when.remind_at,
            due_at=when.due_at,
            snoozed_until=None,
            rested_at=None,
            updated_at=now,
        ).where(schema.FollowUp.id == follow_up).execute()
        # Marks of pop-ups are for the former day; they are no part of undo.
        schema.FollowUp.update(reminded_at=None, reminders=0).where(schema.FollowUp.id == follow_up).execute()
        planning.replan([row.person_id], now)


def change(follow_up: int, text: str, due_on: date | None, now: datetime) -> None:
    """Other words and another day as one step; a day that stays leaves alone what was put off."""
    text = _clean(text)
    row, before = _row(follow_up), one(follow_up, now)
    with undo.step("changed_follow_up", title=_title(row, text)):
        if text != row.note:
            edit(follow_up, text, now)
        if before is None or before.due_on != due_on:
            move(follow_up, due_on, now)


def replan(before: ReminderSettings, now: datetime) -> None:
    """Zone, quiet time or morning changed from `before`: what is open keeps its day on the calendar, at its new hour.

    Belongs to no step of undo, as settings do.
    """
    zone, current = zone_of(before.zone), settings.reminders()
    for number, kind, due, shows in schema.database.execute_sql(
        "SELECT id, kind, due_at, shows_at FROM follow_up WHERE kind IN ('promise', 'custom') AND done_at IS NULL "
        "AND rested_at IS NULL AND (due_at IS NOT NULL OR kind = 'custom')"
    ).fetchall():
        day = local_day(schema.instant(due or shows), zone)
        when = rules.times(FollowUpKind(kind), day, now, current)
        schema.FollowUp.update(shows_at=when.shows_at, remind_at=when.remind_at, due_at=when.due_at).where(
            schema.FollowUp.id == number
        ).execute()


def remove(follow_up: int, now: datetime) -> None:
    """It was noted by mistake: it goes without a trace in the story. What is gone already stays so."""
    row = schema.FollowUp.get_or_none(schema.FollowUp.id == follow_up)
    if row is None or row.kind not in BY_HAND:
        return
    with undo.step("removed_follow_up", title=_title(row, row.note)):
        tombstones.bury(row.uid, now)
        row.delete_instance()
        planning.replan([row.person_id], now)


def one(follow_up: int, now: datetime) -> Promise | None:
    """One promise or reminder of the user's own, or None."""
    return next(iter(_read("f.id = ?", (follow_up,), now)), None)


def of_person(person: int, now: datetime) -> tuple[Promise, ...]:
    """What is promised to this person and not done or let go, the soonest first, those without a day last."""
    return _read("f.person_id = ? AND f.done_at IS NULL AND f.rested_at IS NULL", (person,), now)


def of_interview(interview: int, now: datetime) -> tuple[Promise, ...]:
    """What was promised in one conversation, kept promises too."""
    return _read("f.interview_id = ?", (interview,), now)


def of_mentions(interview: int, now: datetime) -> dict[int, Promise]:
    """What became of the promises noted in one conversation, by the id of the mention."""
    rows = schema.database.execute_sql(
        "SELECT m.id, f.id FROM mention m JOIN follow_up f ON f.origin = 'promise:' || m.uid WHERE m.interview_id = ?",
        (interview,),
    ).fetchall()
    made = {promise.id: promise for promise in of_interview(interview, now)} if rows else {}
    return {mention: made[follow_up] for mention, follow_up in rows if follow_up in made}


def _add(
    kind: FollowUpKind,
    person: int,
    text: str,
    day: date | None,
    now: datetime,
    interview: int | None = None,
    noted_as: str = "",
) -> int:
    text = _clean(text)
    title = followups.followup_title(kind, people.name_of(person), text)
    with undo.step("noted_follow_up", title=title):
        people.must_be_there(person)
        when = rules.times(kind, day, now, settings.reminders())
        uid = new_uid()
        row = schema.FollowUp.create(
            uid=uid,
            person=person,
            interview=interview,
            kind=kind,
            origin=f"{kind}:{noted_as or uid}",
            note=text,
            shows_at=when.shows_at,
            remind_at=when.remind_at,
            due_at=when.due_at,
            created_at=now,
            updated_at=now,
        )
        planning.replan([person], now)
    return row.id


def _clean(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise Problem("no_promise")
    return text


def _row(follow_up: int) -> schema.FollowUp:
    row = schema.FollowUp.get_or_none(schema.FollowUp.id == follow_up)
    if row is None or row.kind not in BY_HAND:
        raise Problem("promise_gone")
    return row


def _title(row: schema.FollowUp, text: str) -> str:
    return followups.followup_title(FollowUpKind(row.kind), people.name_of(row.person_id), text)


def _read(condition: str, facts: tuple[object, ...], now: datetime) -> tuple[Promise, ...]:
    zone = zone_of(settings.zone())
    moment = instant_text(now)
    rows = schema.database.execute_sql(
        "SELECT f.id, f.kind, f.person_id, p.display_name, f.note, f.interview_id, f.due_at, f.shows_at, f.done_at "
        "FROM follow_up f JOIN person p ON p.id = f.person_id "
        f"WHERE f.kind IN ('promise', 'custom') AND {condition} ORDER BY f.due_at IS NULL, f.due_at, f.id",
        facts,
    ).fetchall()
    found: list[Promise] = []
    for number, kind, person, name, note, interview, due, shows, done in rows:
        # A reminder of one's own is never late, so its day is the one on which it shows.
        day = due or (shows if kind == FollowUpKind.CUSTOM else None)
        due_on = local_day(schema.instant(day), zone) if day else None
        late = due is not None and due < moment and done is None
        found.append(Promise(number, FollowUpKind(kind), person, name, note, due_on, interview, late, done is not None))
    return tuple(found)
