"""What the sample shows of the whole craft: events, answers, what came up, promises, a referral, values twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from models import (
    events,
    expected_questions,
    followups,
    knows,
    mentions,
    notes,
    participants,
    people,
    pitches,
    positions,
    progress,
    promises,
    referrals,
    sample,
    schema,
    settings,
    today,
    values_rounds,
)
from models.rules.values_rounds import Change
from models.store import Store
from models.terms import FollowUpKind, InterviewStatus, MentionKind, Purpose, Topic

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Only read by the tests below, so filled once."""
    with Store(tmp_path_factory.mktemp("sample")) as store:
        settings.put(settings.ZONE, "Europe/Lisbon")
        sample.fill(NOW)
        yield store


def _id(name: str) -> int:
    ((number, _),) = people.names(name)
    return number


def _held(name: str) -> int:
    held = schema.Interview.select().where(schema.Interview.status == InterviewStatus.HELD)
    return next(row.id for row in held if participants.of(row.id)[0][1] == name)


def test_today_is_as_in_the_picture(filled: Store) -> None:
    page = today.read(NOW)
    assert page.talks_today == 1
    assert page.next_talk is not None
    assert page.next_talk.heading == "Dr. Maya Osei"
    assert {(due.kind, due.person_name) for due in page.due} == {
        (FollowUpKind.THANK_YOU, "Lena Fischer"),
        (FollowUpKind.REMIND, "Kavya Rao"),
        (FollowUpKind.CHECK_IN, "Tomasz Brandt"),
    }
    assert [(one.name, one.sheet_ready) for one in page.coming] == [
        ("Jonas Weber", False),
        ("Sofia Marques", True),
        ("Ines Caro", False),
    ]
    numbers = progress.progress(NOW)
    seen = (numbers.asked, numbers.answered, numbers.met, numbers.thanked, numbers.introduced, numbers.referred)
    assert seen == (14, 8, 6, 5, 4, 0)
    assert ("Julia Nowak", 2) in [(name, times) for _, name, times in page.named]


def test_people_were_met_at_events(filled: Store) -> None:
    assert [(event.name, event.count) for event in events.events()] == [
        ("Alumni evening", 2),
        ("Workshop on research careers", 2),
    ]
    assert events.of_person(_id("Sofia Marques")) == events.events()[0]


def test_what_one_says_of_oneself(filled: Store) -> None:
    assert len(pitches.pitches()) == 3
    assert len(expected_questions.questions()) == 3
    assert [len(positions.of(whose)) for whose in (None, _id("Maya Osei"))] == [2, 3]


def test_the_values_changed_from_the_first_round_to_the_second(filled: Store) -> None:
    first, second = values_rounds.rounds()
    assert second.at is not None
    assert {answer.key for answer in first.answers if answer.weight} == {
        "autonomy",
        "expertise",
        "recognition",
        "making_a_difference",
    }
    changes = {one.key: one.change for one in values_rounds.side_by_side((first, second))}
    assert changes["making_a_difference"] is Change.ROSE
    assert changes["recognition"] is Change.FELL
    assert changes["time_for_family"] is Change.NEW
    assert changes["expertise"] is Change.LEFT


def test_the_notes_of_a_conversation_and_what_came_of_it(filled: Store) -> None:
    lena = _held("Lena Fischer")
    noted = notes.read(lena)
    assert noted is not None
    assert len(noted.questions) == 8
    answered = [question for question in noted.questions if question.answer]
    assert len(answered) == 5
    assert all(question.asked for question in answered)
    assert noted.what_next
    came_up = {mention.kind: mention for mention in mentions.noted(lena)}
    assert came_up[MentionKind.PERSON].person == _id("Julia Nowak")
    assert came_up[MentionKind.ORGANIZATION].organization_name == "ERC"
    assert came_up[MentionKind.READING].settled is None
    (promise,) = promises.of_interview(lena, NOW)
    assert (promise.person, promise.due_on, promise.done) == (_id("Lena Fischer"), date(2026, 6, 11), False)


def test_times_were_offered_and_the_first_was_taken(filled: Store) -> None:
    offered = sorted(
        row.starts_at for row in schema.OfferedTime.select().where(schema.OfferedTime.person == _id("Lena Fischer"))
    )
    assert len(offered) == 3
    assert schema.Interview.get_by_id(_held("Lena Fischer")).starts_at == offered[0]


def test_a_conversation_with_two(filled: Store) -> None:
    talk = _held("Naledi Mokoena")
    assert [name for _, name in participants.of(talk)] == ["Naledi Mokoena", "Ruth Adler"]
    thanked = {
        row.person_id for row in schema.Touch.select() if row.interview_id == talk and row.purpose == Purpose.THANK_YOU
    }
    assert thanked == {_id("Naledi Mokoena"), _id("Ruth Adler")}


def test_promises_kept_what_was_given_and_a_referral(filled: Store) -> None:
    ruth = people.detail(_id("Ruth Adler"), NOW)
    assert ruth is not None
    assert Purpose.GAVE in {line.purpose for line in ruth.story}
    assert promises.of_person(ruth.id, NOW) == ()
    kept = schema.FollowUp.select().where(schema.FollowUp.person == ruth.id, schema.FollowUp.kind == "promise")
    assert [row.done_at is not None for row in kept] == [True]
    (referral,) = referrals.of_person(_id("Hanna Virtanen"))
    assert referral.facts.organization == "Orion"
    assert referral.facts.offered_on is not None
    known = {one.topic for one in knows.read(ruth.id) if one.known}
    assert {Topic.BACKGROUND, Topic.STRENGTHS} <= known
    assert followups.due(NOW)
