"""What somebody knows of the user, as far as the story tells."""

from __future__ import annotations

from datetime import datetime

import pytest

from models.rules.knows import Because, HeldTalk, Why, known
from models.terms import Topic
from tests.models.rules.stories import at

ASKED, MET, AGAIN = at("05-24 09:00"), at("06-02 15:25"), at("09-02 15:25")
CUES = {Topic.GOALS: ("goal", "goals"), Topic.STRENGTHS: ("strength",), Topic.VALUES: ("values", "autonomy")}
PROFILE = {Topic.GOALS: "To lead a small team", Topic.STRENGTHS: "Maths"}


def told(*asked: datetime, talks: tuple[HeldTalk, ...] = ()) -> dict[Topic, Because]:
    return known(asked, talks, CUES, PROFILE)


def test_nothing_tells_nothing() -> None:
    assert told() == {}


def test_asking_introduces() -> None:
    assert told(ASKED) == {Topic.BACKGROUND: Because(Why.ASKED, ASKED)}


def test_the_first_reason_counts() -> None:
    assert told(ASKED, talks=(HeldTalk(MET),))[Topic.BACKGROUND] == Because(Why.ASKED, ASKED)
    assert told(AGAIN, talks=(HeldTalk(MET),))[Topic.BACKGROUND] == Because(Why.TALKED, MET)


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("", set()),
        ("My goals for the year", {Topic.GOALS}),
        ("GOAL", {Topic.GOALS}),
        ("I am a goalkeeper", set()),
        ("That I want\nto lead a  small team.", {Topic.GOALS}),
        ("I like maths", set()),  # too short to be told by
        ("Why autonomy matters to me, and my strength", {Topic.VALUES, Topic.STRENGTHS}),
        ("(a.*b[", set()),
    ],
)
def test_what_was_told_names_its_topic(text: str, topics: set[Topic]) -> None:
    found = told(talks=(HeldTalk(MET, ("", text)),))
    assert {topic for topic, because in found.items() if because.why is Why.TOLD} == topics


@pytest.mark.parametrize(("count", "expected"), [(0, False), (1, False), (2, True), (5, True)])
def test_questions_by_values_show_them(count: int, expected: bool) -> None:
    found = told(talks=(HeldTalk(MET, (), count),))
    assert (found.get(Topic.VALUES) == Because(Why.QUESTIONS, MET)) is expected


def test_who_talked_twice_has_met() -> None:
    assert Topic.PERSONALITY not in told(talks=(HeldTalk(MET),))
    assert told(talks=(HeldTalk(AGAIN), HeldTalk(MET)))[Topic.PERSONALITY] == Because(Why.MET_TWICE, AGAIN)
