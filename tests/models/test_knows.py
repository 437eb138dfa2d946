"""What a person knows of the user: by the story, by hand, and what to tell next."""

from __future__ import annotations

import pytest

from models import career_values, conversations, knows, people, profile, schema, undo
from models.errors import Problem
from models.rules.knows import Why
from models.terms import Topic
from tests.models.people_book import NOW, ago, asked, met

pytestmark = pytest.mark.usefixtures("lisbon")


def known(person: int) -> list[Topic]:
    return [one.topic for one in knows.read(person) if one.known]


def one(person: int, topic: Topic) -> knows.Known:
    return next(one for one in knows.read(person) if one.topic is topic)


def test_the_story_tells() -> None:
    maya = asked("Maya Osei", ago(days=9))
    assert known(maya) == [Topic.BACKGROUND]
    because = one(maya, Topic.BACKGROUND).because
    assert because is not None
    assert (because.why, because.at) == (Why.ASKED, ago(days=9))
    assert knows.read(4_711) == ()


def test_only_what_took_place_tells() -> None:
    maya = people.add("Maya Osei", NOW)
    talk = conversations.plan(maya, NOW)
    conversations.edit(talk, {"teach_them": "My goals, and my strengths"}, NOW)
    assert known(maya) == []
    conversations.held(talk, NOW)
    assert known(maya) == [Topic.BACKGROUND, Topic.GOALS, Topic.STRENGTHS]


def test_asked_questions_by_values_tell() -> None:
    lena = met("Lena Fischer", ago(days=2))
    talk = schema.Participant.get(schema.Participant.person == lena).interview_id
    for value, was_asked in (("autonomy", True), ("autonomy", True), ("income", False), ("", True)):
        schema.AskedQuestion.create(
            interview=talk, text="?", category="work", value=value, asked=was_asked, created_at=NOW, updated_at=NOW
        )
    assert Topic.VALUES not in known(lena)
    schema.AskedQuestion.update(asked=True).execute()
    assert Topic.VALUES in known(lena)


def test_by_hand_says_more_and_less_than_the_story() -> None:
    maya = asked("Maya Osei", ago(days=9))
    knows.set_known(maya, Topic.BACKGROUND, False, NOW)
    knows.set_known(maya, Topic.GOALS, True, NOW)
    assert known(maya) == [Topic.GOALS]
    assert one(maya, Topic.BACKGROUND).by_hand
    undo.undo(NOW)
    assert known(maya) == []
    knows.by_story(maya, Topic.BACKGROUND, NOW)
    assert known(maya) == [Topic.BACKGROUND]
    undo.undo(NOW)
    assert known(maya) == []


def test_a_note_says_that_it_is_known_unless_said_otherwise() -> None:
    maya = people.add("Maya Osei", NOW)
    knows.set_note(maya, Topic.STRENGTHS, "  ", NOW)
    assert known(maya) == []
    knows.set_note(maya, Topic.STRENGTHS, " saw  my poster ", NOW)
    assert (one(maya, Topic.STRENGTHS).note, known(maya)) == ("saw my poster", [Topic.STRENGTHS])
    knows.set_known(maya, Topic.STRENGTHS, False, NOW)
    knows.set_note(maya, Topic.STRENGTHS, "not really", NOW)
    assert (one(maya, Topic.STRENGTHS).note, known(maya)) == ("not really", [])
    assert schema.Knows.select().count() == 1
    knows.set_note(maya, Topic.STRENGTHS, "", NOW)
    assert one(maya, Topic.STRENGTHS).note == ""


def test_saying_the_same_again_is_no_step() -> None:
    maya = people.add("Maya Osei", NOW)
    knows.set_known(maya, Topic.GOALS, True, NOW)
    before = undo.can_undo()
    knows.set_known(maya, Topic.GOALS, True, NOW)
    knows.by_story(maya, Topic.VALUES, NOW)
    assert undo.can_undo() == before


def test_nothing_is_noted_of_who_is_gone() -> None:
    with pytest.raises(Problem) as problem:
        knows.set_known(4_711, Topic.GOALS, True, NOW)
    assert problem.value.code == "person_gone"


def test_what_to_tell_next_is_unknown_and_in_the_profile() -> None:
    maya = asked("Maya Osei", ago(days=9))
    assert knows.telling(maya) is None
    profile.edit(NOW, background="A postdoc", goals="To lead a\nsmall team")
    goals = knows.Telling(Topic.GOALS, "My goals: To lead a small team")
    assert knows.telling(maya) == goals
    talk = conversations.plan(maya, NOW)
    conversations.edit(talk, {"teach_them": goals.text}, NOW)
    conversations.held(talk, NOW)
    assert Topic.GOALS in known(maya)
    assert knows.telling(maya) is None
    career_values.weigh("autonomy", 5, NOW)
    told = knows.telling(maya)
    assert told is not None
    assert (told.topic, told.text) == (Topic.VALUES, "What I value: Autonomy")
    assert knows.still_to_tell(maya) == (Topic.PERSONALITY, Topic.STRENGTHS, Topic.VALUES)
