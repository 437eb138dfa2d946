"""What the user gave: a contact, told in words; an introduction stands in both stories."""

from __future__ import annotations

from datetime import date

import pytest

from models import giving, introductions, people, schema, story, undo
from models.errors import Problem
from models.giving import Gift
from models.terms import Channel, FollowUpKind, Purpose
from models.words import story_line
from tests.models.people_book import NOW, ago, met

pytestmark = pytest.mark.usefixtures("lisbon")


def told(person: int) -> list[str]:
    detail = people.detail(person, NOW)
    assert detail is not None
    lines = [line for line in detail.story if line.purpose is Purpose.GAVE]
    return [story_line(line.purpose, line.channel, line.words, line.text) for line in lines]


@pytest.mark.parametrize(
    ("gift", "line", "sentence"),
    [
        (Gift.ARTICLE, " on  leaving the bench ", "You sent an article: on leaving the bench"),
        (Gift.ARTICLE, "", "You sent an article."),
        (Gift.HELP, "", "You offered your help."),
        (Gift.INTRODUCED, "to my old boss", "You made an introduction: to my old boss"),
        (Gift.OTHER, "{line} %s", "You gave something: {line} %s"),
    ],
)
def test_it_is_told_in_words(gift: Gift, line: str, sentence: str) -> None:
    lena = met("Lena Fischer", ago(days=30))
    giving.give(lena, gift, line, NOW)
    assert told(lena) == [sentence]
    undo.undo(NOW)
    assert told(lena) == []


def test_the_rhythm_starts_anew() -> None:
    lena = met("Lena Fischer", ago(days=30))
    story.record(lena, Purpose.THANK_YOU, ago(days=29))
    check_in = schema.FollowUp.kind == FollowUpKind.CHECK_IN, schema.FollowUp.person == lena
    before = schema.FollowUp.get(*check_in)
    giving.give(lena, Gift.ARTICLE, "", NOW, on=date(2026, 6, 2))
    last = schema.Person.get_by_id(lena).last_contact_at
    assert last is not None
    assert last.date() == date(2026, 6, 2)
    assert schema.FollowUp.get(*check_in).shows_at > before.shows_at


def test_an_introduction_stands_in_both_stories_and_is_no_edge() -> None:
    lena, tomasz = met("Lena Fischer", ago(days=30)), met("Tomasz Brandt", ago(days=60))
    giving.give(lena, Gift.INTRODUCED, "both write code", NOW, to="tomasz brandt")
    assert told(lena) == told(tomasz) == ["You introduced Lena Fischer to Tomasz Brandt: both write code"]
    assert introductions.introduced(lena) == ()
    undo.undo(NOW)
    assert told(lena) == told(tomasz) == []


def test_a_name_that_nobody_has_becomes_somebody() -> None:
    lena = met("Lena Fischer", ago(days=30))
    giving.give(lena, Gift.INTRODUCED, "", NOW, to="Julia Nowak")
    (found,) = people.names("Julia")
    assert told(found[0]) == ["You introduced Lena Fischer to Julia Nowak."]
    undo.undo(NOW)
    assert people.names("Julia") == []


def test_a_letter_is_not_told_whole() -> None:
    assert story_line(Purpose.GAVE, Channel.EMAIL, 120, "Dear Lena, …") == "You sent something useful, by email."


def test_nobody_can_be_given_to_who_is_gone() -> None:
    with pytest.raises(Problem) as problem:
        giving.give(4_711, Gift.HELP, "", NOW)
    assert problem.value.code == "person_gone"
