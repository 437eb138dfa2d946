"""What is planned and stored beside people: always what the rules say of their stories, and never too much a day."""

from __future__ import annotations

import tempfile
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from models import conversations, followups, people, people_many, planning, sample, schema, story, undo
from models import settings as preferences
from models.rules import followups as rules
from models.rules import stages
from models.rules.calendar_days import is_weekend, local_day, zone_of
from models.store import Store
from models.terms import Circle, FollowUpKind, Purpose, Stage
from tests.models.dumps import dump, everything

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def check_ins() -> Counter[date]:
    """How many check-ins stand open on each day of the user's calendar."""
    zone = zone_of(preferences.zone())
    rows = schema.FollowUp.select().where(
        schema.FollowUp.kind == FollowUpKind.CHECK_IN,
        schema.FollowUp.done_at.is_null(),
        schema.FollowUp.rested_at.is_null(),
    )
    return Counter(local_day(row.shows_at, zone) for row in rows)


def check_all() -> None:
    """What stands in the tables is what the rules make of the stories, computed anew."""
    config = preferences.reminders()
    everybody = [row.id for row in schema.Person.select(schema.Person.id)]
    for person, told in planning.stories(everybody).items():
        row = schema.Person.get_by_id(person)
        there = list(schema.FollowUp.select().where(schema.FollowUp.person == person))
        for name, value in planning.standing(told, there, config).items():
            assert getattr(row, name) == value, (row.display_name, name)
        assert row.stage == stages.stage(told)
        plans = {plan.origin: plan for plan in rules.plan(told, config)}
        undone = {f.origin: f for f in there if f.done_at is None and f.kind not in planning.BY_HAND}
        done = {f.origin for f in there if f.done_at is not None}
        assert undone.keys() == plans.keys() - done
        for origin, follow_up in undone.items():
            plan = plans[origin]
            assert (follow_up.kind, follow_up.due_at, follow_up.rests_at) == (plan.kind, plan.due_at, plan.rests_at)
            if plan.kind is FollowUpKind.CHECK_IN:
                assert follow_up.shows_at >= plan.shows_at
            else:
                assert (follow_up.shows_at, follow_up.remind_at) == (plan.shows_at, plan.remind_at)
    days = check_ins()
    assert max(days.values(), default=0) <= config.check_ins_per_day
    assert not any(is_weekend(day) for day in days)


def met(name: str, at: datetime) -> int:
    """Somebody with whom the user talked and whom they thanked at that time."""
    person = people.add(name, at)
    conversations.talked(person, at)
    story.record(person, Purpose.THANK_YOU, at)
    return person


@pytest.mark.usefixtures("lisbon")
def test_the_sample_is_planned_as_the_rules_say() -> None:
    sample.fill(NOW)
    check_all()
    before = everything()
    planning.replan(planning.everybody(), NOW + DAY)
    planning.replan([row.id for row in schema.Person.select()], NOW + 400 * DAY)
    assert everything() == before


@pytest.mark.usefixtures("lisbon")
def test_at_most_five_check_ins_a_day_however_many_people() -> None:
    """Far more than fit into two months: everybody gets a working day, and nobody's moves without need."""
    with undo.step("added_people", count=260):
        ids = []
        for number in range(260):
            person = schema.Person.create(
                display_name=f"Person {number}", sort_key="", circle=Circle.NEW, created_at=NOW, updated_at=NOW
            )
            for purpose in (Purpose.MET, Purpose.THANK_YOU):
                schema.Touch.create(person=person, at=NOW, purpose=purpose, created_at=NOW, updated_at=NOW)
            ids.append(person.id)
        planning.replan(ids, NOW)
    days = check_ins()
    assert sum(days.values()) == 260
    assert set(days.values()) == {5}
    check_all()
    before = dump()
    planning.replan(ids, NOW + DAY)
    planning.replan(ids[::-1], NOW + DAY)
    assert dump() == before
    people_many.set_circle(ids, Circle.INNER, NOW)  # another rhythm: everybody looks for a day anew
    assert min(check_ins()) < min(days)
    assert set(check_ins().values()) == {5}
    check_all()


@pytest.mark.usefixtures("lisbon")
def test_a_check_in_keeps_its_day_until_the_story_goes_on() -> None:
    for number in range(7):
        met(f"Person {number}", NOW)
    first, second = sorted(check_ins())
    assert check_ins() == {first: 5, second: 2}
    moved = schema.FollowUp.get(schema.FollowUp.shows_at == max(f.shows_at for f in schema.FollowUp.select()))
    people.delete([1], NOW)  # a place on the first day is free again
    assert check_ins() == {first: 4, second: 2}
    planning.replan(planning.everybody(), NOW + DAY)
    assert schema.FollowUp.get_by_id(moved.id).shows_at == moved.shows_at
    met("One more", NOW)
    assert check_ins() == {first: 5, second: 2}
    later = NOW + 10 * DAY
    story.record(moved.person_id, Purpose.CHECK_IN, later, at=later)
    assert check_ins()[second] == 1
    check_all()


@pytest.mark.usefixtures("lisbon")
def test_a_check_in_that_rests_takes_nobodys_place() -> None:
    ids = [met(f"Person {number}", NOW) for number in range(5)]
    (day,) = check_ins()
    row = schema.FollowUp.get(schema.FollowUp.person == ids[0], schema.FollowUp.kind == FollowUpKind.CHECK_IN)
    followups.rest(row.id, NOW)
    met("One more", NOW)
    assert check_ins() == {day: 5}


@pytest.mark.usefixtures("lisbon")
def test_another_zone_plans_everybody_anew() -> None:
    sample.fill(NOW)
    for zone in ("Pacific/Auckland", "America/Los_Angeles", "Europe/Lisbon"):
        preferences.put(preferences.ZONE, zone)
        planning.replan(planning.everybody(), NOW)
        check_all()


@pytest.mark.usefixtures("lisbon")
def test_what_the_user_made_is_neither_planned_nor_removed() -> None:
    person = people.add("Maya", NOW)
    for kind in planning.BY_HAND:
        schema.FollowUp.create(
            person=person, kind=kind, origin=f"by hand {kind}", shows_at=NOW, due_at=NOW, created_at=NOW, updated_at=NOW
        )
    planning.replan([person], NOW)
    assert {row.kind for row in schema.FollowUp.select()} == set(planning.BY_HAND)
    assert schema.Person.get_by_id(person).next_kind == FollowUpKind.PROMISE


@pytest.mark.usefixtures("lisbon")
def test_nobody_whom_nothing_concerns_is_planned() -> None:
    known = people.add("In the address book", NOW, shortlisted_at=None)
    wanted = people.add("Wanted", NOW)
    assert planning.everybody() == [wanted]
    assert schema.Person.get_by_id(known).stage == Stage.KNOWN
    assert schema.Person.get_by_id(wanted).stage == Stage.TO_ASK
    planning.replan([known, wanted, 999], NOW)
    check_all()


EVENTS = st.lists(st.tuples(st.integers(0, 11), st.sampled_from(list(Purpose)), st.integers(0, 300)), max_size=40)


@settings(max_examples=15)
@given(events=EVENTS, zone=st.sampled_from(["UTC", "Europe/Lisbon", "Pacific/Apia", "America/St_Johns"]))
def test_whatever_happens_the_tables_follow_the_rules(events: list[tuple[int, Purpose, int]], zone: str) -> None:
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)):
        preferences.put(preferences.ZONE, zone)
        ids = [people.add(f"Person {n}", NOW, circle=[None, *Circle][n % 4]) for n in range(12)]
        for n, purpose, ago in events:
            story.record(ids[n], purpose, NOW, at=NOW - ago * DAY)
            if purpose is Purpose.MET and ago % 2:
                interview = conversations.plan(ids[n], NOW)
                conversations.set_when(interview, (NOW - ago * DAY).replace(tzinfo=None), zone, 20, NOW)
                (conversations.held if ago % 3 else conversations.cancel)(interview, NOW)
        check_all()
        before = dump()
        planning.replan(ids, NOW + 50 * DAY)
        assert dump() == before
