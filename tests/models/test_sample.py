"""The sample data looks right whenever it is made: on every weekday, at any hour, around changes of the clocks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest

from models import resources
from models.rules import asking
from models.rules.calendar_days import is_weekend, working_days_after
from models.terms import Circle, ContactKind, FollowUpKind, InterviewStatus, Purpose, Stage
from tests.models.sample_store import Filled, make

LISBON = "Europe/Lisbon"
WEEK = [(f"2026-06-{day:02}T09:30", LISBON) for day in range(1, 8)]  # Monday to Sunday
HOURS = [
    ("2026-06-04T00:05", LISBON),
    ("2026-06-08T07:40", LISBON),  # a Monday before the quiet hours end
    ("2026-06-04T14:55", LISBON),
    ("2026-06-04T16:45", LISBON),
    ("2026-06-05T23:55", LISBON),
]
DAYS = [
    ("2026-03-29T09:30", LISBON),  # the clocks go forward
    ("2026-03-30T09:30", LISBON),
    ("2026-10-25T09:30", LISBON),  # and back
    ("2026-10-26T16:00", LISBON),
    ("2028-02-29T09:30", LISBON),
    ("2027-01-01T00:00", "UTC"),
    ("2026-11-02T09:30", "America/New_York"),
    ("2026-06-04T18:00", "Asia/Kolkata"),
    ("2026-04-05T03:10", "Pacific/Auckland"),
]
NOWS = [*WEEK, *HOURS, *DAYS]
at_any_time = pytest.mark.parametrize(("wall", "zone"), NOWS)

filled = cache(make)


@at_any_time
def test_every_stage_occurs_and_some_rest(wall: str, zone: str) -> None:
    facts = filled(wall, zone)
    stages = Counter(person.stage for person in facts.people.values())
    assert set(stages) == set(Stage)
    assert {name for name, person in facts.people.items() if person.resting} == {
        "Omar Haddad",
        "Elif Yıldız",
        "Dr Seán Ó Faoláin",
    }


@at_any_time
def test_the_list_of_what_is_due_is_the_pictures(wall: str, zone: str) -> None:
    facts = filled(wall, zone)
    kinds = facts.kinds()
    assert kinds[0] == (FollowUpKind.THANK_YOU, "Lena Fischer")
    wanted = {
        (FollowUpKind.THANK_YOU, "Lena Fischer"),
        (FollowUpKind.CHECK_IN, "Tomasz Brandt"),
        (FollowUpKind.REMIND, "Kavya Rao"),
    }
    local = facts.local(facts.now)
    if (local.hour, local.minute) > (15, 25):
        wanted.add((FollowUpKind.LOOK_BACK, "Maya Osei"))
    if local.weekday() == 4 and local.hour >= 8:  # before a quiet weekend it is time to prepare for Tuesday
        wanted.add((FollowUpKind.PREPARE, "Jonas Weber"))
    assert len(kinds) == len(set(kinds))
    assert set(kinds) == wanted


@at_any_time
def test_thanks_for_lena_have_hours_left(wall: str, zone: str) -> None:
    facts = filled(wall, zone)
    thanks = next(due for due in facts.due if due.kind is FollowUpKind.THANK_YOU)
    assert not thanks.late
    assert thanks.due_at is not None
    assert timedelta(hours=2) <= thanks.due_at - facts.now <= timedelta(hours=18)
    assert not any(due.late for due in facts.due)


def test_the_hours_left_in_the_picture() -> None:
    facts = filled("2026-06-04T09:30", LISBON)
    thanks = facts.due[0]
    assert thanks.due_at == datetime(2026, 6, 4, 15, 30, tzinfo=UTC)
    assert facts.talk("Lena Fischer").local_start == datetime(2026, 6, 2, 16, 0)
    assert facts.talk("Jonas Weber").local_start == datetime(2026, 6, 8, 11, 0)
    assert facts.talk("Sofia Marques").local_start == datetime(2026, 6, 11, 10, 0)
    kavya = next(due for due in facts.due if due.kind is FollowUpKind.REMIND)
    assert facts.local(kavya.asked_at).date().isoformat() == "2026-05-26"
    assert [check_in.person_name for check_in in facts.check_ins] == ["Ines Caro"]
    assert facts.local(facts.check_ins[0].shows_at).date().isoformat() == "2026-06-19"


@at_any_time
def test_kavya_was_asked_seven_working_days_ago(wall: str, zone: str) -> None:
    facts = filled(wall, zone)
    remind = next(due for due in facts.due if due.kind is FollowUpKind.REMIND)
    asked, today = facts.local(remind.asked_at).date(), facts.local(facts.now).date()
    assert not is_weekend(asked)
    assert timedelta(0) <= today - working_days_after(asked, 7) <= timedelta(days=3)
    if facts.local(facts.now).hour >= 8 and not is_weekend(today):
        assert working_days_after(asked, 7) == today


@at_any_time
def test_tomasz_was_spoken_to_twelve_weeks_ago(wall: str, zone: str) -> None:
    facts = filled(wall, zone)
    tomasz = facts.people["Tomasz Brandt"]
    assert facts.local(facts.now).date() - facts.local(tomasz.last_contact_at).date() == timedelta(weeks=12)
    assert tomasz.circle is Circle.INNER
    check_in = next(due for due in facts.due if due.kind is FollowUpKind.CHECK_IN)
    assert check_in.topic == "clinical data science"


@at_any_time
def test_maya_is_met_today_at_three(wall: str, zone: str) -> None:
    facts = filled(wall, zone)
    talk = facts.talk("Maya Osei")
    start, end = facts.local(talk.starts_at), facts.local(talk.ends_at)
    assert start.date() == facts.local(facts.now).date()
    assert (start.hour, start.minute, end.hour, end.minute) == (15, 0, 15, 25)
    assert talk.local_start == start.replace(tzinfo=None)
    assert (talk.zone, talk.person_zone) == (zone, "America/Toronto")
    assert talk.status is InterviewStatus.PLANNED
    assert talk.sheet_ready
    assert talk.heading == "Dr. Maya Osei"
    assert len(facts.questions["Maya Osei"]) == 6


@at_any_time
def test_what_comes_lies_on_working_days(wall: str, zone: str) -> None:
    facts = filled(wall, zone)
    today = facts.local(facts.now).date()
    for name, days in (("Jonas Weber", 4), ("Sofia Marques", 7)):
        start = facts.local(facts.talk(name).starts_at).date()
        assert not is_weekend(start)
        assert timedelta(days) <= start - today <= timedelta(days + 2)
    assert not facts.talk("Jonas Weber").sheet_ready
    assert facts.talk("Sofia Marques").sheet_ready
    assert [one.person_name for one in facts.check_ins] == ["Ines Caro"]
    shows = facts.local(facts.check_ins[0].shows_at).date()
    assert timedelta(15) <= shows - today <= timedelta(17)


@at_any_time
def test_nothing_that_was_told_lies_ahead(wall: str, zone: str) -> None:
    facts = filled(wall, zone)
    for name, person in facts.people.items():
        assert all(line.at <= facts.now for line in person.story), name
        assert [line.at for line in person.story] == sorted((line.at for line in person.story), reverse=True)
    for talk in facts.talks:
        if talk.status is InterviewStatus.HELD:
            assert talk.held_at is not None
            assert talk.held_at <= facts.now


@at_any_time
def test_the_network_so_far(wall: str, zone: str) -> None:
    facts = filled(wall, zone)
    asked = set(facts.story(Purpose.REQUEST))
    answered = set(facts.story(Purpose.ACCEPTED)) | set(facts.story(Purpose.DECLINED))
    met = set(facts.story(Purpose.MET))
    assert (len(asked), len(asked & answered), len(met)) == (14, 8, 6)
    in_time = set()
    for name in met:
        lines = facts.people[name].story
        ended = next(line.at for line in lines if line.purpose is Purpose.MET)
        if any(line.purpose is Purpose.THANK_YOU and ended <= line.at <= ended + timedelta(hours=48) for line in lines):
            in_time.add(name)
    assert in_time == met - {"Lena Fischer"}


@at_any_time
def test_about_forty_people_four_paths_and_nothing_to_undo(wall: str, zone: str) -> None:
    facts = filled(wall, zone)
    assert len(facts.people) == 41
    assert facts.shown == 40  # one is archived
    assert [path.name for path in facts.paths] == ["Science policy", "Medical writing", "Data science", "Patent law"]
    assert not facts.can_undo
    assert facts.me.name == "Ana"
    assert "DNA" in facts.me.pitch
    assert sorted(facts.weights.values(), reverse=True) == [5, 4, 4, 3, 3, 2, 1]


def test_introductions_are_those_of_the_picture() -> None:
    facts = filled("2026-06-04T09:30", LISBON)
    led_to = {name: {n for _, n in person.introduced} for name, person in facts.people.items() if person.introduced}
    assert led_to == {
        "Ines Caro": {"Lena Fischer", "Ruth Adler", "Chen Wei", "Julia Nowak"},
        "Tomasz Brandt": {"Chen Wei", "Peter Lindqvist"},
        "Lena Fischer": {"Maya Osei", "Julia Nowak"},
        "Ruth Adler": {"Omar Haddad", "Amara Diallo", "Kavya Rao"},
    }
    assert [(name, times) for _, name, times in facts.named_often] == [("Chen Wei", 2), ("Julia Nowak", 2)]


def test_the_same_moment_gives_the_same_data() -> None:
    def comparable(facts: Filled) -> Filled:
        bare: dict[str, Any] = {"uid": "", "person_uid": "", "interview_uid": None}
        return replace(
            facts,
            people={name: replace(person, uid="") for name, person in facts.people.items()},
            due=tuple(replace(due, **bare) for due in facts.due),
            check_ins=tuple(replace(due, **bare) for due in facts.check_ins),
            talks=tuple(replace(talk, uid="") for talk in facts.talks),
        )

    first = comparable(make("2026-06-04T09:30", LISBON))
    second = comparable(make("2026-06-04T09:30", LISBON))
    assert first == second


def test_links_and_numbers_belong_to_nobody() -> None:
    facts = filled("2026-06-04T09:30", LISBON)
    number = re.compile(r"\+44 20 7946 0\d{3}")
    host = re.compile(r"https://(?:[a-z]+\.)?example\.(?:org|com)/")
    for person in facts.people.values():
        for point in person.points:
            if point.kind is ContactKind.EMAIL:
                assert point.value.endswith(("@example.org", "@example.com"))
            else:
                assert (number if point.kind is ContactKind.TEL else host).match(point.value), point
    site = re.compile(r"[\w.-]+\.(?:com|org|net|eu|de|uk|io)\b")
    for text in _texts(resources.document("sample")):
        assert all(found.endswith(("example.org", "example.com")) for found in site.findall(text)), text
        assert "+" not in text or number.fullmatch(text), text


def test_no_text_asks_for_a_job() -> None:
    known = asking.vocabulary(resources.document("asking"))
    assert not [text for text in _texts(resources.document("sample")) if asking.asks_for_job(text, known)]


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from _texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value)
