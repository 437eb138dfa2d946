"""Conversations: agreed on, held, called off; and what each of that changes for the person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models import conversations, paths, people, schema, sheets, story, undo
from models.conversations import Conversation, in_utc
from models.errors import Problem
from models.terms import Channel, FollowUpKind, Form, InterviewStatus, Purpose, ReasonKind, Stage

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
pytestmark = pytest.mark.usefixtures("lisbon")


def one(interview: int) -> Conversation:
    found = conversations.one(interview)
    assert found is not None
    return found


def stage(person: int) -> str:
    return schema.Person.get_by_id(person).stage


def open_kinds(person: int) -> set[str]:
    rows = schema.FollowUp.select().where(schema.FollowUp.person == person, schema.FollowUp.done_at.is_null())
    return {row.kind for row in rows}


@pytest.fixture
def maya() -> int:
    return people.add("Maya Okafor", NOW, title="Lead", organization="Acme", zone="America/Toronto")


def test_a_new_one_assumes_what_is_usual(maya: int) -> None:
    people.edit(maya, {"path_id": paths.find_or_add("Science policy", NOW)}, NOW)
    found = one(conversations.plan(maya, NOW))
    assert (found.minutes, found.form, found.zone, found.local_start) == (20, Form.VIDEO, "Europe/Lisbon", None)
    assert (found.person, found.person_name, found.role, found.person_zone) == (
        maya, "Maya Okafor", "Lead, Acme", "America/Toronto"
    )  # fmt: skip
    assert found.path == paths.paths()[0].id
    assert conversations.by_uid(found.uid) == found


def test_one_is_prepared_at_a_time(maya: int) -> None:
    first = conversations.plan(maya, NOW)
    assert conversations.plan(maya, NOW + DAY) == first
    conversations.held(first, NOW + DAY)
    second = conversations.plan(maya, NOW + 2 * DAY)
    assert second != first
    conversations.cancel(second, NOW + 2 * DAY)
    assert conversations.plan(maya, NOW + 2 * DAY) not in (first, second)


def test_a_date_is_wall_time_in_a_zone(maya: int) -> None:
    interview = conversations.plan(maya, NOW)
    conversations.set_when(interview, datetime(2026, 6, 11, 10, 0), "America/Toronto", 30, NOW)
    found = one(interview)
    assert found.local_start == datetime(2026, 6, 11, 10, 0)
    assert found.starts_at == datetime(2026, 6, 11, 14, 0, tzinfo=UTC)
    assert found.ends_at == datetime(2026, 6, 11, 14, 30, tzinfo=UTC)
    assert stage(maya) == Stage.SCHEDULED
    assert open_kinds(maya) == {FollowUpKind.PREPARE, FollowUpKind.LOOK_BACK}
    conversations.set_when(interview, None, "America/Toronto", 30, NOW)
    assert (one(interview).starts_at, one(interview).ends_at) == (None, None)
    assert stage(maya) == Stage.TO_ASK
    assert open_kinds(maya) == set()


@pytest.mark.parametrize(
    ("local", "zone", "utc"),
    [
        ("2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30"),  # skipped in spring: as before the change
        ("2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30"),  # twice in autumn: the first
        ("2024-02-29T12:00", "Pacific/Apia", "2024-02-28T23:00"),
        ("2026-06-01T00:00", "Asia/Kathmandu", "2026-05-31T18:15"),
    ],
)
def test_wall_times(local: str, zone: str, utc: str) -> None:
    assert in_utc(datetime.fromisoformat(local), zone) == datetime.fromisoformat(utc + "+00:00")


@pytest.mark.parametrize("zone", ["", "Moon/Tranquility", "Europe", "../../etc/passwd", "a\0b", "/etc/localtime"])
def test_no_zone_is_said_and_changes_nothing(maya: int, zone: str) -> None:
    interview = conversations.plan(maya, NOW)
    before = one(interview)
    with pytest.raises(Problem, match="unknown_zone"):
        conversations.set_when(interview, datetime(2026, 6, 11, 10, 0), zone, 30, NOW)
    assert one(interview) == before


def test_reasons_are_those_that_were_given(maya: int) -> None:
    interview = conversations.plan(maya, NOW)
    conversations.set_reasons(interview, {ReasonKind.COMPANY: "Acme", ReasonKind.OTHER: ""}, NOW)
    conversations.set_reasons(interview, {ReasonKind.COMPANY: "Acme Labs", ReasonKind.POSITION: "Lead"}, NOW)
    assert one(interview).reasons == {ReasonKind.COMPANY: "Acme Labs", ReasonKind.POSITION: "Lead"}
    undo.undo(NOW)
    assert one(interview).reasons == {ReasonKind.COMPANY: "Acme", ReasonKind.OTHER: ""}


@pytest.mark.parametrize(
    ("start", "now", "ended"),
    [
        (None, NOW, NOW),  # no date: it ended now
        (datetime(2026, 6, 2, 9, 0), NOW + 2 * DAY, datetime(2026, 6, 2, 8, 20, tzinfo=UTC)),  # as planned
        (datetime(2026, 6, 2, 9, 50), NOW, NOW),  # it goes on, says the plan; the user says it is over
        (datetime(2026, 6, 9, 9, 0), NOW, NOW),  # earlier than agreed
    ],
    ids=["no date", "as planned", "ended early", "another day"],
)
def test_held(maya: int, start: datetime | None, now: datetime, ended: datetime) -> None:
    interview = conversations.plan(maya, NOW)
    conversations.set_when(interview, start, "Europe/Lisbon", 20, NOW)
    conversations.edit(interview, {"form": Form.PHONE}, NOW)
    conversations.held(interview, now)
    found = one(interview)
    assert (found.status, found.held_at) == (InterviewStatus.HELD, ended)
    touch = schema.Touch.get(schema.Touch.person == maya)
    assert (touch.purpose, touch.at, touch.channel, touch.interview.id) == (
        Purpose.MET, ended, Channel.PHONE, interview
    )  # fmt: skip
    thanks = schema.FollowUp.get(schema.FollowUp.kind == FollowUpKind.THANK_YOU)
    assert (thanks.shows_at, thanks.due_at) == (ended, ended + 48 * HOUR)
    assert open_kinds(maya) == {FollowUpKind.THANK_YOU, FollowUpKind.LOOK_BACK}
    assert stage(maya) == Stage.MET


def test_said_twice_it_counts_once(maya: int) -> None:
    interview = conversations.talked(maya, NOW)
    step = undo.can_undo()
    conversations.held(interview, NOW + DAY)
    assert one(interview).held_at == NOW
    assert schema.Touch.select().count() == 1
    assert undo.can_undo() == step


def test_we_talked_is_one_step_whether_it_was_planned_or_not(maya: int) -> None:
    planned = conversations.plan(maya, NOW)
    assert conversations.talked(maya, NOW) == planned
    assert conversations.talked(maya, NOW + 40 * DAY) != planned
    undo.undo(NOW)
    assert schema.Interview.select().count() == 1
    undo.undo(NOW)
    assert one(planned).status is InterviewStatus.PLANNED


def test_called_off_leaves_nothing_to_do(maya: int) -> None:
    story.record(maya, Purpose.ACCEPTED, NOW)
    interview = conversations.plan(maya, NOW)
    conversations.set_when(interview, datetime(2026, 6, 11, 10, 0), "Europe/Lisbon", 30, NOW)
    conversations.cancel(interview, NOW)
    assert one(interview).status is InterviewStatus.CANCELLED
    assert stage(maya) == Stage.AGREED
    assert open_kinds(maya) == set()


def test_a_sheet_that_is_ready_is_reminded_of_no_more(maya: int) -> None:
    interview = conversations.plan(maya, NOW)
    conversations.set_when(interview, datetime(2026, 6, 11, 10, 0), "Europe/Lisbon", 30, NOW)
    conversations.sheet_ready(interview, NOW)
    step = undo.can_undo()
    conversations.sheet_ready(interview, NOW + HOUR)
    assert undo.can_undo() == step
    assert one(interview).sheet_ready
    assert open_kinds(maya) == {FollowUpKind.LOOK_BACK}
    conversations.looked_back(interview, NOW)
    assert open_kinds(maya) == set()


def test_what_is_coming(maya: int) -> None:
    later, sooner, undated, over = (conversations.plan(people.add(f"P{n}", NOW), NOW) for n in range(4))
    for interview, start in (
        (later, datetime(2026, 6, 20, 10, 0)),
        (sooner, datetime(2026, 6, 3, 10, 0)),
        (over, datetime(2026, 6, 1, 10, 0)),
    ):
        conversations.set_when(interview, start, "Europe/Lisbon", 20, NOW)
    assert [talk.id for talk in conversations.upcoming(NOW)] == [sooner, later, undated]
    assert [talk.id for talk in conversations.upcoming(NOW, limit=1)] == [sooner]
    assert conversations.count_planned(NOW) == 2


def test_only_what_may_be_typed_can_be_edited(maya: int) -> None:
    interview = conversations.plan(maya, NOW)
    for field in ("status", "held_at", "starts_at", "uid", "nonsense"):
        with pytest.raises(TypeError):
            conversations.edit(interview, {field: "x"}, NOW)


GONE: list[tuple[str, Callable[[int], Any]]] = [
    ("edit", lambda it: conversations.edit(it, {"notes": "x"}, NOW)),
    ("set_when", lambda it: conversations.set_when(it, None, "UTC", 20, NOW)),
    ("set_reasons", lambda it: conversations.set_reasons(it, {ReasonKind.OTHER: "x"}, NOW)),
    ("held", lambda it: conversations.held(it, NOW)),
    ("cancel", lambda it: conversations.cancel(it, NOW)),
    ("sheet_ready", lambda it: conversations.sheet_ready(it, NOW)),
    ("looked_back", lambda it: conversations.looked_back(it, NOW)),
]


@pytest.mark.parametrize("work", [work for _, work in GONE], ids=[name for name, _ in GONE])
def test_one_that_is_gone_meanwhile_is_said(maya: int, work: Callable[[int], Any]) -> None:
    interview = conversations.plan(maya, NOW)
    people.delete([maya], NOW)
    before = undo.can_undo()
    with pytest.raises(Problem, match="conversation_gone"):
        work(interview)
    assert undo.can_undo() == before
    assert conversations.one(interview) is None
    assert conversations.by_uid("no such") is None
    assert sheets.facts(interview, NOW) is None


def test_what_stands_on_the_sheet(maya: int) -> None:
    interview = conversations.plan(maya, NOW)
    people.edit(maya, {"greet_as": "Maya", "sheet_heading": "Dr. Maya Okafor"}, NOW)
    conversations.set_when(interview, datetime(2026, 6, 11, 15, 0), "Europe/Lisbon", 20, NOW)
    conversations.set_reasons(interview, {ReasonKind.COMPANY: "", ReasonKind.OTHER: " Her talk. "}, NOW)
    conversations.edit(
        interview, {"want_to_learn": "One\n\n two ", "place": "https://meet.example", "backup_phone": "123"}, NOW
    )
    facts = sheets.facts(interview, NOW)
    assert facts is not None
    assert (facts.heading, facts.role_line) == ("Dr. Maya Okafor", "Lead, Acme")
    assert facts.when_line == "Thu 11 June, 15:00–15:20"
    assert facts.other_zone_line == "10:00 in Toronto"
    assert facts.learn == ("One", "two")
    assert facts.why == ("Company", "Her talk.")
    assert (facts.place_line, facts.backup_line) == ("Video: https://meet.example", "If it fails: 123")
    assert facts.thank_line == "Thank Maya by Sat 13 June, 15:20"
    conversations.set_when(interview, None, "Europe/Lisbon", 20, NOW)
    undated = sheets.facts(interview, NOW)
    assert undated is not None
    assert (undated.when_line, undated.other_zone_line) == ("Date not agreed yet", "")
    assert undated.thank_line == "Thank Maya within 48 hours"
