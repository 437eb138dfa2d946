"""Plans anew what is due for the people whose story changed, in the transaction that changed it.

The decisions are models/rules'; here facts are read, plans written, and what lists sort by is kept beside
the person: stage, last contact, next step, and when an unanswered request rests.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from peewee import SQL

from models import schema, settings, undo
from models.rules import followups, next_step, stages
from models.rules.calendar_days import is_weekend, local_day, zone_of
from models.schema import instant
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


def replan(people: Collection[int], now: datetime) -> None:
    """Read the stories of these people, write their open follow-ups and what lists sort by."""
    planner = _Planner(settings.reminders(), now)
    ordered = sorted(people)
    with schema.database.atomic("IMMEDIATE"):
        for start in range(0, len(ordered), CHUNK):
            planner.write(stories(ordered[start : start + CHUNK]))


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


class _Planner:
    """Writes what the rules say of each person, where it differs from what stands there."""

    def __init__(self, config: ReminderSettings, now: datetime) -> None:
        self._config = config
        self._now = now
        self._zone = zone_of(config.zone)
        self._check_ins: Counter[date] | None = None
        # What is planned outside of steps takes ids that no step ever used: undoing one brings its rows back.
        self._free_id = undo.free_id(schema.FollowUp) if undo.outside() else None

    def write(self, told: Mapping[int, StoryFact]) -> None:
        wanted = json.dumps(list(told))
        follow_ups: dict[int, list[schema.FollowUp]] = defaultdict(list)
        for row in schema.FollowUp.select().where(_among(schema.FollowUp.person, wanted)):
            follow_ups[row.person_id].append(row)
        people = {row.id: row for row in schema.Person.select(*_KEPT).where(_among(schema.Person.id, wanted))}
        for person, story in told.items():
            rows = self._follow_ups(person, story, follow_ups[person])
            self._person(people[person], story, rows)

    def _follow_ups(self, person: int, story: StoryFact, there: list[schema.FollowUp]) -> list[schema.FollowUp]:
        """Write the plan for one person. Returns the follow-ups that stand then."""
        plans = {plan.origin: plan for plan in followups.plan(story, self._config)}
        kept: list[schema.FollowUp] = []
        for row in there:
            if row.kind in BY_HAND or row.done_at is not None or row.origin in plans:
                kept.append(row)
            else:
                self._count(row, -1)
                schema.FollowUp.delete().where(schema.FollowUp.id == row.id).execute()
        by_origin = {row.origin: row for row in kept}
        for plan in plans.values():
            row = by_origin.get(plan.origin)
            if row is None:
                kept.append(self._add(person, plan))
            else:
                self._change(row, plan)
        return kept

    def _add(self, person: int, plan: PlannedFollowUp) -> schema.FollowUp:
        fresh = {} if self._free_id is None else {"id": self._free_id}
        self._free_id = None if self._free_id is None else self._free_id + 1
        row = schema.FollowUp.create(
            **fresh,
            person=person,
            interview=plan.interview,
            kind=plan.kind,
            origin=plan.origin,
            created_at=self._now,
            updated_at=self._now,
            **self._times(plan, None),
        )
        self._count(row, 1)
        return row

    def _change(self, row: schema.FollowUp, plan: PlannedFollowUp) -> None:
        if row.done_at is not None:
            return
        values = self._times(plan, row)
        if any(getattr(row, name) != value for name, value in values.items()):
            self._count(row, -1)
            schema.FollowUp.update(updated_at=self._now, **values).where(schema.FollowUp.id == row.id).execute()
            for name, value in values.items():
                setattr(row, name, value)
            self._count(row, 1)

    def _times(self, plan: PlannedFollowUp, row: schema.FollowUp | None) -> dict[str, datetime | None]:
        moved = self._on_a_free_day(plan, row)
        return {
            "shows_at": moved.shows_at,
            "remind_at": moved.remind_at,
            "due_at": moved.due_at,
            "rests_at": moved.rests_at,
        }

    def _on_a_free_day(self, plan: PlannedFollowUp, row: schema.FollowUp | None) -> PlannedFollowUp:
        """A check-in takes the first working day with fewer than five, and keeps it while it is planned alike."""
        if plan.kind is not FollowUpKind.CHECK_IN or plan.day is None:
            return plan
        if row is not None and row.moved_on is not None:
            return followups.on_day(plan, row.moved_on, self._config)
        taken, most = self._taken(), self._config.check_ins_per_day
        if row is not None:
            day = local_day(row.shows_at, self._zone)
            if day >= plan.day and not is_weekend(day) and taken[day] <= most:
                return followups.on_day(plan, day, self._config)
            taken = taken - Counter([day])
        return followups.on_day(plan, followups.share_out(plan.day, taken, most), self._config)

    def _taken(self) -> Counter[date]:
        """How many check-ins stand on each day, read once and kept up to date from then on."""
        if self._check_ins is None:
            rows = schema.database.execute_sql(
                "SELECT shows_at, count(*) FROM follow_up "
                "WHERE kind = ? AND done_at IS NULL AND rested_at IS NULL GROUP BY shows_at",
                (FollowUpKind.CHECK_IN,),
            )
            self._check_ins = Counter()
            for shows_at, count in rows:
                self._check_ins[local_day(instant(shows_at), self._zone)] += count
        return self._check_ins

    def _count(self, row: schema.FollowUp, change: int) -> None:
        counted = row.kind == FollowUpKind.CHECK_IN and row.done_at is None and row.rested_at is None
        if counted and self._check_ins is not None:
            self._check_ins[local_day(row.shows_at, self._zone)] += change

    def _person(self, row: schema.Person, story: StoryFact, rows: list[schema.FollowUp]) -> None:
        """Write beside the person what lists sort and filter by."""
        values = standing(story, rows, self._config)
        if any(getattr(row, name) != value for name, value in values.items()):
            schema.Person.update(**values).where(schema.Person.id == row.id).execute()


def standing(story: StoryFact, rows: Iterable[schema.FollowUp], config: ReminderSettings) -> dict[str, Any]:
    """Stage, last contact, next step and rest, from a person's story and all of their follow-ups."""
    undone = [row for row in rows if row.done_at is None]
    open_ones = [(FollowUpKind(row.kind), row.snoozed_until or row.shows_at) for row in undone if row.rested_at is None]
    rested = [row.rested_at for row in undone if row.kind == FollowUpKind.REMIND and row.rested_at is not None]
    stage = stages.stage(story)
    following = next_step.next_step(story, stage, open_ones)
    return {
        "stage": stage,
        "last_contact_at": stages.last_contact(story),
        "next_kind": following.kind if following else None,
        "next_at": following.at if following else None,
        "rests_at": min(filter(None, (stages.rests_at(story, config), *rested)), default=None),
    }


_KEPT = [
    schema.Person.id,
    schema.Person.stage,
    schema.Person.last_contact_at,
    schema.Person.next_kind,
    schema.Person.next_at,
    schema.Person.rests_at,
]


def _among(field: Any, wanted: str) -> Any:
    """The condition that a field is among the ids in a JSON list."""
    return field.in_(SQL("(SELECT value FROM json_each(?))", [wanted]))
