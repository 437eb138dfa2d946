"""Plans anew what is due for the people whose story changed, in the transaction that changed it.

The decisions are models/rules'; here facts are read, plans written, and what lists sort by is kept beside
the person: stage, last contact, next step, and when an unanswered request rests.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from typing import Any

from models import schema, settings
from models.rules import followups, next_step, stages
from models.rules.calendar_days import zone_of
from models.schema import instant, instant_text
from models.terms import (
    Circle,
    FollowUpKind,
    InterviewFact,
    InterviewStatus,
    PlannedFollowUp,
    Purpose,
    ReminderSettings,
    StoryFact,
    TouchFact,
)

# Follow-ups that the user made; the rules neither plan nor remove them.
BY_HAND = (FollowUpKind.PROMISE, FollowUpKind.CUSTOM)
CHUNK = 500
# How far sharing out may have moved a check-in; further off means that the rhythm was changed.
KEPT_WITHIN = timedelta(days=14)


def replan(people: Collection[int], now: datetime) -> None:
    """Read the stories of these people, write their open follow-ups and what lists sort by."""
    config = settings.reminders()
    ordered = sorted(people)
    for start in range(0, len(ordered), CHUNK):
        chunk = ordered[start : start + CHUNK]
        for person, story in stories(chunk).items():
            _write(person, story, config, now)


def everybody() -> list[int]:
    """All who have a story or are meant to: whom a changed default or zone concerns."""
    return [
        row[0]
        for row in schema.database.execute_sql(
            "SELECT id FROM person WHERE shortlisted_at IS NOT NULL OR id IN (SELECT person_id FROM touch "
            "UNION SELECT person_id FROM participant UNION SELECT person_id FROM follow_up)"
        )
    ]


def stories(people: Collection[int]) -> dict[int, StoryFact]:
    """The facts that rules decide from, for each of these people."""
    wanted = json.dumps(list(people))
    touches: dict[int, list[TouchFact]] = defaultdict(list)
    for person, at, purpose, interview in _rows(
        "SELECT person_id, at, purpose, interview_id FROM touch WHERE person_id IN {} ORDER BY at, id", wanted
    ):
        touches[person].append(TouchFact(instant(at), Purpose(purpose), interview))
    interviews: dict[int, list[InterviewFact]] = defaultdict(list)
    for person, *row in _rows(
        "SELECT q.person_id, i.id, i.uid, i.status, i.starts_at, i.ends_at, i.held_at, i.sheet_ready_at, "
        "i.looked_back_at, NOT EXISTS (SELECT 1 FROM participant r WHERE r.interview_id = i.id AND "
        "(r.position, r.id) < (q.position, q.id)) FROM participant q JOIN interview i ON i.id = q.interview_id "
        "WHERE q.person_id IN {} ORDER BY i.id",
        wanted,
    ):
        interviews[person].append(_interview_fact(*row))
    found: dict[int, StoryFact] = {}
    for person, uid, circle, rhythm, shortlisted, archived in _rows(
        "SELECT id, uid, circle, rhythm_days, shortlisted_at, archived_at FROM person WHERE id IN {}", wanted
    ):
        found[person] = StoryFact(
            person=uid,
            touches=tuple(touches[person]),
            interviews=tuple(interviews[person]),
            circle=Circle(circle) if circle else None,
            rhythm_days=rhythm,
            shortlisted=shortlisted is not None,
            archived=archived is not None,
        )
    return found


def _rows(statement: str, wanted: str) -> Iterable[Any]:
    ids = "(SELECT value FROM json_each(?))"
    return schema.database.execute_sql(statement.replace("{}", ids), (wanted,)).fetchall()


def _interview_fact(
    number: int,
    uid: str,
    status: str,
    starts: str | None,
    ends: str | None,
    held: str | None,
    ready: str | None,
    looked_back: str | None,
    lead: int,
) -> InterviewFact:
    state = InterviewStatus(status)
    end = held if state is InterviewStatus.HELD and held else ends
    return InterviewFact(
        id=number,
        uid=uid,
        status=state,
        starts_at=instant(starts) if starts else None,
        ends_at=instant(end) if end else None,
        sheet_ready=ready is not None,
        looked_back=looked_back is not None,
        lead=bool(lead),
    )


def _write(person: int, story: StoryFact, config: ReminderSettings, now: datetime) -> None:
    plans = followups.plan(story, config)
    there = {
        row.origin: row
        for row in schema.FollowUp.select().where(
            schema.FollowUp.person == person, schema.FollowUp.kind.not_in(BY_HAND)
        )
    }
    for plan in plans:
        _write_plan(person, plan, there.pop(plan.origin, None), config, now)
    gone = [row.id for row in there.values() if row.done_at is None]
    if gone:
        schema.FollowUp.delete().where(schema.FollowUp.id.in_(gone)).execute()
    _write_person(person, story, config, now)


def _write_plan(
    person: int,
    plan: PlannedFollowUp,
    row: schema.FollowUp | None,
    config: ReminderSettings,
    now: datetime,
) -> None:
    moved = _on_a_free_day(plan, row, config)
    values: dict[str, Any] = {
        "shows_at": moved.shows_at,
        "remind_at": moved.remind_at,
        "due_at": moved.due_at,
        "rests_at": moved.rests_at,
    }
    if row is None:
        schema.FollowUp.create(
            person=person,
            interview=plan.interview,
            kind=plan.kind,
            origin=plan.origin,
            created_at=now,
            updated_at=now,
            **values,
        )
        return
    if any(getattr(row, name) != value for name, value in values.items()):
        schema.FollowUp.update(updated_at=now, **values).where(schema.FollowUp.id == row.id).execute()


def _on_a_free_day(plan: PlannedFollowUp, row: schema.FollowUp | None, config: ReminderSettings) -> PlannedFollowUp:
    """A check-in takes the first working day with fewer than five, and keeps it while it is planned alike."""
    if plan.kind is not FollowUpKind.CHECK_IN or plan.day is None:
        return plan
    day = row.shows_at.astimezone(zone_of(config.zone)).date() if row is not None else None
    if day is None or not plan.day <= day <= plan.day + KEPT_WITHIN:
        day = followups.share_out(plan.day, _taken(plan.day, config), config.check_ins_per_day)
    return followups.on_day(plan, day, config)


def _taken(first: date, config: ReminderSettings) -> Counter[date]:
    """How many check-ins stand on each day from `first` on."""
    zone = zone_of(config.zone)
    rows = schema.database.execute_sql(
        "SELECT shows_at FROM follow_up WHERE kind = ? AND done_at IS NULL AND shows_at >= ? AND shows_at < ?",
        (
            FollowUpKind.CHECK_IN,
            instant_text(datetime.combine(first, datetime.min.time(), zone)),
            instant_text(datetime.combine(first + timedelta(days=60), datetime.min.time(), zone)),
        ),
    )
    return Counter(instant(row[0]).astimezone(zone).date() for row in rows)


def _write_person(person: int, story: StoryFact, config: ReminderSettings, now: datetime) -> None:
    rows = list(schema.FollowUp.select().where(schema.FollowUp.person == person, schema.FollowUp.done_at.is_null()))
    open_ones = [(FollowUpKind(r.kind), r.snoozed_until or r.shows_at) for r in rows if r.rested_at is None]
    rested = [r.rested_at for r in rows if r.kind == FollowUpKind.REMIND and r.rested_at is not None]
    stage = stages.stage(story)
    following = next_step.next_step(story, stage, open_ones)
    values = {
        "stage": stage,
        "last_contact_at": stages.last_contact(story),
        "next_kind": following.kind if following else None,
        "next_at": following.at if following else None,
        "rests_at": min(filter(None, (stages.rests_at(story, config), *rested)), default=None),
    }
    row = schema.Person.get_by_id(person)
    if any(getattr(row, name) != value for name, value in values.items()):
        schema.Person.update(**values).where(schema.Person.id == person).execute()
