"""What the panel is told of a person: the next step's facts, and the story with its introductions."""

from __future__ import annotations

import pytest

from models import conversations, introductions, people, people_detail, people_many, preparing
from models.rules.days import local_day
from models.store import Store
from models.terms import Purpose, ReasonKind
from tests.models.people_book import NOW, ago, fill

pytestmark = pytest.mark.usefixtures("lisbon")


@pytest.fixture
def book(lisbon: Store) -> dict[str, int]:
    return fill()


def panel(person: int) -> people_detail.Panel:
    facts = people_detail.panel(person, NOW)
    assert facts is not None
    return facts


def test_nobody_is_none(book: dict[str, int]) -> None:
    assert people_detail.panel(10_000, NOW) is None


def test_the_facts_of_the_next_step(book: dict[str, int]) -> None:
    maya, lena, ana = panel(book["maya"]), panel(book["lena"]), panel(book["ana"])
    assert maya.planned is not None
    assert maya.planned.sheet_ready
    assert lena.planned is None
    assert lena.follow_up is not None
    assert lena.due_at is not None
    assert lena.talk is not None
    assert lena.path_name == "Policy"
    assert lena.shortlisted
    assert not ana.shortlisted
    people_many.want_to_talk([book["ana"]], NOW)
    assert panel(book["ana"]).shortlisted


def test_a_conversation_tells_how_much_was_asked(book: dict[str, int]) -> None:
    interview = preparing.begin(book["peter"], ago(hours=2))
    conversations.held(interview, ago(hours=1))
    talk = panel(book["peter"]).moments[0].talk
    assert talk is not None
    assert (talk.id, talk.minutes, talk.asked) == (interview, 20, 0)
    assert talk.questions == len(preparing.chosen(interview)) > 0


def test_an_introduction_stands_with_the_conversation_of_its_day(book: dict[str, int]) -> None:
    met_at = panel(book["lena"]).moments[0].at
    introductions.add(book["lena"], book["peter"], NOW, on=local_day(met_at, "Europe/Lisbon"))
    introductions.add(book["lena"], book["ana"], NOW, on=local_day(ago(days=30), "Europe/Lisbon"))
    moments = panel(book["lena"]).moments
    assert moments[0].introduced == ((book["peter"], "Peter Lindqvist"),)
    assert moments[-1].introduced == ((book["ana"], "Ana Known"),)
    assert moments[-1].line is None
    assert moments[-1].day_only
    assert [moment.at for moment in moments] == sorted((moment.at for moment in moments), reverse=True)


def test_the_story_is_told_newest_first(book: dict[str, int]) -> None:
    lines = [moment.line for moment in panel(book["beatriz"]).moments]
    assert [line.purpose for line in lines if line] == [Purpose.ACCEPTED, Purpose.REQUEST]
    people.delete([book["beatriz"]], NOW)
    assert people_detail.panel(book["beatriz"], NOW) is None


def test_a_reason_that_was_typed_while_preparing_says_why(book: dict[str, int]) -> None:
    peter = book["peter"]
    first = preparing.begin(peter, NOW)
    preparing.set_reasons(first, {ReasonKind.BACKGROUND: " Left the bench ", ReasonKind.OTHER: "Answers plainly"}, NOW)
    assert panel(peter).why == "Left the bench\nAnswers plainly"
    preparing.set_reasons(first, {ReasonKind.BACKGROUND: "  "}, NOW)
    assert panel(peter).why == ""
    preparing.set_reasons(first, {ReasonKind.COMPANY: "Works at the EMA"}, NOW)
    conversations.held(first, NOW)
    preparing.begin(peter, NOW)  # nothing is said yet for the next one
    assert panel(peter).why == "Works at the EMA"
    people.edit(peter, {"why": "Knows grants"}, NOW)
    assert panel(peter).why == "Knows grants"
    people.edit(peter, {"why": ""}, NOW)
    assert panel(peter).why != ""
