"""What Today reads: the next conversation, what comes, and the sentence at the top."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models import conversations, followups, people, profile, sample, settings, story, today
from models.store import Store
from models.terms import FollowUpKind, Purpose, Relation
from tests.conftest import Prepare

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)  # Thursday, 09:30 in Lisbon
LISBON = "Europe/Lisbon"


@pytest.fixture(autouse=True)
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    with Store(prepare(tmp_path / "data")) as opened:
        settings.put(settings.ZONE, LISBON)
        yield opened


def meet(name: str, local: datetime | None, minutes: int = 20) -> int:
    interview = conversations.plan(people.add(name, NOW), NOW)
    if local:
        conversations.set_when(interview, local, LISBON, minutes, NOW)
    return interview


def test_the_sample_is_the_picture() -> None:
    sample.fill(NOW)
    facts = today.read(NOW)
    assert today.greeting(facts) == "Good morning, Ana"
    assert today.summary(facts) == "Thursday 4 June. One conversation today, three things to follow up."
    assert facts.next_talk is not None
    assert facts.next_talk.heading == "Dr. Maya Osei"
    assert [(c.name, c.sheet_ready, c.rhythm_days) for c in facts.coming] == [
        ("Jonas Weber", False, 0),
        ("Sofia Marques", True, 0),
        ("Ines Caro", False, 90),
    ]


@pytest.mark.parametrize(
    ("hour", "said"),
    [(3, "evening"), (4, "morning"), (11, "morning"), (12, "afternoon"), (17, "afternoon"), (18, "evening")],
)
def test_the_greeting_follows_the_users_clock(hour: int, said: str) -> None:
    lisbon_is_utc_plus_one = datetime(2026, 6, 4, hour, 0, tzinfo=UTC) - timedelta(hours=1)
    assert today.greeting(today.read(lisbon_is_utc_plus_one)) == f"Good {said}"


def test_a_name_is_greeted_as_typed() -> None:
    profile.edit(NOW, name="{0} Ana %n")
    assert today.greeting(today.read(NOW)) == "Good morning, {0} Ana %n"


def test_the_sentence_at_the_top() -> None:
    assert today.summary(today.read(NOW)) == "Thursday 4 June. A quiet day."
    meet("Maya Osei", datetime(2026, 6, 4, 15))
    conversations.sheet_ready(meet("Jonas Weber", datetime(2026, 6, 4, 17)), NOW)
    assert today.summary(today.read(NOW)).startswith("Thursday 4 June. Two conversations today, one thing")
    after = datetime(2026, 6, 4, 20, 0, tzinfo=UTC)
    assert today.summary(today.read(after)) == "Thursday 4 June. Two things to follow up."


def test_the_card_is_for_what_begins_within_24_hours_and_stays_until_its_end() -> None:
    meet("Maya Osei", datetime(2026, 6, 5, 9, 30), minutes=30)
    begins = datetime(2026, 6, 5, 8, 30, tzinfo=UTC)
    for now, there in (
        (begins - timedelta(hours=24, seconds=1), False),
        (begins - timedelta(hours=24), True),
        (begins + timedelta(minutes=29), True),
        (begins + timedelta(minutes=30), False),
    ):
        facts = today.read(now)
        assert (facts.next_talk is not None) is there, now
        assert len(facts.coming) == (0 if there or now > begins else 1)


def test_what_has_no_date_comes_last() -> None:
    meet("No Date", None)
    meet("Later", datetime(2026, 6, 20, 10))
    meet("Sooner", datetime(2026, 6, 10, 10))
    assert [coming.name for coming in today.read(NOW).coming] == ["Sooner", "Later", "No Date"]


def test_somebody_who_said_yes_waits_for_a_date() -> None:
    person = people.add("Maya Osei", NOW)
    assert not today.read(NOW).anybody_agreed
    story.record(person, Purpose.ACCEPTED, NOW)
    assert today.read(NOW).anybody_agreed


def test_after_ten_requests_two_others_are_suggested_and_none_beside_a_reminder() -> None:
    for number in range(10):
        story.record(people.add(f"Person {number}", NOW), Purpose.REQUEST, NOW)
    people.add("Close", NOW, relation=Relation.CLOSE)
    third, seventh = (datetime(2026, 6, day, 9, tzinfo=UTC) for day in (9, 15))
    assert [due.kind for due in today.read(third).due] == [FollowUpKind.SUGGEST_OTHER] * 2
    assert "Two things to follow up" in today.summary(today.read(third))
    assert len(followups.due(third)) == 10  # a script reads all that is due
    assert {due.kind for due in today.listed(seventh)} == {FollowUpKind.REMIND}
    assert len(today.listed(seventh)) == 10
    followups.rest(today.listed(third)[0].id, third)
    assert len(today.listed(third)) == 2  # the next one
