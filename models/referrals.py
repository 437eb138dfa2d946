"""Referrals: asked for, offered, made, and what came of them. Each of the three days stands in the story too."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime, time
from typing import Any

from models import organizations, people, planning, schema, settings, story, tombstones, undo
from models.errors import Problem
from models.rules import referrals as rules
from models.rules.calendar_days import at_wall_time, local_day, zone_of
from models.terms import Purpose, ReferralOutcome, Stage
from models.words import words

STEPS = ("asked", "offered", "made")
_NOON = time(12)
_NEVER_MET = frozenset({Stage.KNOWN, Stage.TO_ASK, Stage.ASKED, Stage.AGREED, Stage.DECLINED, Stage.SCHEDULED})


@dataclass(frozen=True, slots=True)
class ReferralFacts:
    """What the user says of a referral: where (a name, found again or made), for what role, when, what came of it."""

    organization: str = ""
    role: str = ""
    asked_on: date | None = None
    offered_on: date | None = None
    made_on: date | None = None
    outcome: ReferralOutcome = ReferralOutcome.OPEN
    note: str = ""


@dataclass(frozen=True, slots=True)
class Referral:
    """One referral with the ids of its person and organisation; `last_on` is the day of its last step."""

    id: int
    person: int
    person_name: str
    organization: int | None
    facts: ReferralFacts

    @property
    def standing(self) -> str:
        """How far it came: "asked", "offered", "made"; of one without days "asked"."""
        return next((step for step in reversed(STEPS) if getattr(self.facts, f"{step}_on")), STEPS[0])

    @property
    def last_on(self) -> date | None:
        """The day of the furthest step."""
        return getattr(self.facts, f"{self.standing}_on")


_COLUMNS = (
    "SELECT r.id, r.person_id, p.display_name, r.organization_id, coalesce(o.name, ''), r.role, r.asked_on, "
    "r.offered_on, r.made_on, r.outcome, r.note FROM referral r JOIN person p ON p.id = r.person_id "
    "LEFT JOIN organization o ON o.id = r.organization_id "
)
_NEWEST = "ORDER BY coalesce(r.made_on, r.offered_on, r.asked_on) DESC, r.id DESC"


def of_person(person: int) -> tuple[Referral, ...]:
    """A person's referrals, the newest first."""
    return _found(f"{_COLUMNS} WHERE r.person_id = ? {_NEWEST}", person)


def of_organization(organization: int) -> tuple[Referral, ...]:
    """Referrals to an organisation, the newest first."""
    return _found(f"{_COLUMNS} WHERE r.organization_id = ? {_NEWEST}", organization)


def one(referral: int) -> Referral | None:
    """One referral, or None where it is gone."""
    return next(iter(_found(f"{_COLUMNS} WHERE r.id = ?", referral)), None)


def is_time(person: int) -> bool:
    """Whether to offer asking for one: from the second contact on (models/rules/referrals.py)."""
    told = planning.stories([person]).get(person)
    return told is not None and not told.archived and rules.is_time(told)


def can_note(stage: Stage) -> bool:
    """Whether a referral can be thought of at all: with somebody who was met."""
    return stage not in _NEVER_MET


def add(person: int, said: ReferralFacts, now: datetime) -> int:
    """Note a referral. Its days enter the story as contacts. Problem("referral_undated") without any day."""
    with undo.step("noted_referral", name=people.name_of(person)):
        people.must_be_there(person)
        values = _values(said, now)
        row = schema.Referral.create(person=person, created_at=now, updated_at=now, **values)
        _retell(person, ReferralFacts(), _after(row.id), now)
    return row.id


def change(referral: int, said: ReferralFacts, now: datetime) -> None:
    """Say otherwise: the story follows. Problem("referral_gone"), or Problem("referral_undated") without any day."""
    before = _must_be_there(referral)
    with undo.step("noted_referral", name=before.person_name):
        values = _values(said, now)
        if before.facts != said:
            table = schema.Referral
            changed = {getattr(table, name): value for name, value in values.items()} | {table.updated_at: now}
            table.update(changed).where(table.id == referral).execute()
        _retell(before.person, before.facts, _after(referral), now)


def delete(referral: int, now: datetime) -> None:
    """Take a referral away, and what the story told of it. Undo brings all back."""
    before = _must_be_there(referral)
    with undo.step("deleted_referral", name=before.person_name):
        row = schema.Referral.get_by_id(referral)
        tombstones.bury(row.uid, now)
        row.delete_instance()
        _retell(before.person, before.facts, ReferralFacts(), now)


def sentence(step: str, said: ReferralFacts) -> str:
    """ "You asked for a referral to Roche, as data scientist.": what the story says of one step."""
    place, role = said.organization, said.role
    key = "place_role" if place and role else "place" if place else "role" if role else "plain"
    facts = {name: value for name, value in (("place", place), ("role", role)) if value}
    return words(f"referral.{step}.{key}", **facts)


def _retell(person: int, before: ReferralFacts, after: ReferralFacts, now: datetime) -> None:
    """Make the story say what the referral says: each day a contact, in words of its own."""
    zone = zone_of(settings.zone())
    for step in STEPS:
        day_before, day = getattr(before, f"{step}_on"), getattr(after, f"{step}_on")
        told, tell = sentence(step, before), sentence(step, after)
        if (day_before, told) == (day, tell):
            continue
        if day_before is not None:
            _untell(person, day_before, told, now)
        if day is not None:
            at = now if day == local_day(now, zone) else at_wall_time(day, _NOON, zone)
            story.record(person, Purpose.REFERRAL, now, at=at, text=tell)
    planning.replan([person], now)


def _untell(person: int, day: date, text: str, now: datetime) -> None:
    """Take one contact out of the story again."""
    zone = zone_of(settings.zone())
    for row in schema.Touch.select().where(
        schema.Touch.person == person, schema.Touch.purpose == Purpose.REFERRAL, schema.Touch.text == text
    ):
        if local_day(row.at, zone) == day:
            tombstones.bury(row.uid, now)
            row.delete_instance()
            return


def _values(said: ReferralFacts, now: datetime) -> dict[str, Any]:
    """The columns of what was said."""
    if not any((said.asked_on, said.offered_on, said.made_on)):
        raise Problem("referral_undated")
    values: dict[str, Any] = {field.name: getattr(said, field.name) for field in fields(said)}
    values["organization"] = organizations.find_or_add(said.organization, now)
    values["role"] = " ".join(said.role.split())
    values["note"] = said.note.strip()
    return values


def _after(referral: int) -> ReferralFacts:
    return _must_be_there(referral).facts


def _must_be_there(referral: int) -> Referral:
    found = one(referral)
    if found is None:
        raise Problem("referral_gone")
    return found


def _found(statement: str, number: int) -> tuple[Referral, ...]:
    return tuple(_referral(row) for row in schema.database.execute_sql(statement, (number,)).fetchall())


def _referral(row: tuple[Any, ...]) -> Referral:
    number, person, name, organization, place, role, asked, offered, made, outcome, note = row
    asked_on, offered_on, made_on = (date.fromisoformat(text) if text else None for text in (asked, offered, made))
    facts = ReferralFacts(place, role, asked_on, offered_on, made_on, ReferralOutcome(outcome), note)
    return Referral(number, person, name, organization, facts)
