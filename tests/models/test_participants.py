"""Several people in one conversation: joining, leaving, thanks to each, and undo."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models import conversations, followups, participants, people, sheets, undo
from models.errors import Problem
from models.terms import FollowUpKind, Stage
from tests.models.dumps import everything

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("lisbon")


@pytest.fixture
def talk() -> int:
    interview = conversations.plan(people.add("Maya Osei", NOW), NOW)
    conversations.set_when(interview, datetime(2026, 6, 4, 10), "Europe/Lisbon", 20, NOW)
    return interview


def names(interview: int) -> list[str]:
    return [name for _, name in participants.of(interview)]


def thanks() -> list[str]:
    found = followups.due(NOW + timedelta(hours=2))
    return sorted(due.person_name for due in found if due.kind is FollowUpKind.THANK_YOU)


def test_somebody_new_joins_by_name_and_everybody_is_thanked(talk: int) -> None:
    participants.join(talk, "  Tom   Brandt ", NOW)
    assert names(talk) == ["Maya Osei", "Tom Brandt"]
    conversations.held(talk, NOW + timedelta(hours=1))
    assert thanks() == ["Maya Osei", "Tom Brandt"]


def test_joining_twice_counts_once(talk: int) -> None:
    tom = people.add("Tom Brandt", NOW)
    participants.join(talk, tom, NOW)
    before = everything()
    participants.join(talk, tom, NOW + timedelta(hours=1))
    assert everything() == before


def test_who_took_part_after_all_gets_the_story_too_and_loses_it_again(talk: int) -> None:
    conversations.held(talk, NOW + timedelta(hours=1))
    before = everything()
    participants.join(talk, "Tom Brandt", NOW + timedelta(hours=2))
    tom = participants.of(talk)[1][0]
    detail = people.detail(tom, NOW)
    assert detail is not None
    assert detail.stage is Stage.MET
    participants.leave(talk, tom, NOW + timedelta(hours=3))
    detail = people.detail(tom, NOW)
    assert detail is not None
    assert detail.stage is Stage.TO_ASK
    assert thanks() == ["Maya Osei"]
    undo.undo(NOW)
    assert thanks() == ["Maya Osei", "Tom Brandt"]
    undo.undo(NOW)
    assert everything() == before


def test_the_first_may_leave_but_not_the_last(talk: int) -> None:
    participants.join(talk, "Tom Brandt", NOW)
    (maya, _), (tom, _) = participants.of(talk)
    participants.leave(talk, maya, NOW)
    assert names(talk) == ["Tom Brandt"]
    with pytest.raises(Problem, match="last_participant"):
        participants.leave(talk, tom, NOW)
    participants.leave(talk, maya, NOW)  # who is not there cannot leave


def test_people_and_conversations_that_are_gone(talk: int) -> None:
    gone = people.add("Gone", NOW)
    people.delete([gone], NOW)
    with pytest.raises(Problem, match="person_gone"):
        participants.join(talk, gone, NOW)
    with pytest.raises(Problem, match="no_name"):
        participants.join(talk, "  ", NOW)
    with pytest.raises(Problem, match="conversation_gone"):
        participants.join(talk + 1, "Tom Brandt", NOW)
    assert participants.of(talk + 1) == ()


def test_the_sheet_names_everybody(talk: int) -> None:
    participants.join(talk, "Tom Brandt", NOW)
    facts = sheets.facts(talk, NOW)
    assert facts is not None
    assert facts.heading == "Maya Osei and Tom Brandt"
