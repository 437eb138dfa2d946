"""A text that asks for a job is noticed, and nothing else is."""

from __future__ import annotations

import pytest

from models import resources
from models.rules import agenda, asking
from models.terms import LetterPurpose

ENGLISH = asking.vocabulary(resources.document("asking"))


@pytest.mark.parametrize(
    "text",
    [
        "Are you hiring at the moment?",
        "Do you know of any openings?",
        "Is there a vacancy in your team?",
        "Would there be a job for me?",
        "Could you pass on my CV?",
        "Are there OPEN POSITIONS in your group?",
        "Could you put in a good word?",
        "Can you get me an interview?",
    ],
)
def test_asking_for_a_job_is_noticed(text: str) -> None:
    assert asking.asks_for_job(text, ENGLISH)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "What was your job search like?",
        "What do you like about your job?",
        "Is this the right job for me, do you think?",
        "Where will this field hire in three years?",
        "How open are people to new ideas?",
        "Who else would you refer me to?",
        "How do you recruit patients?",
        "At what time is the opening of the fair?",
    ],
)
def test_and_nothing_else_is(text: str) -> None:
    assert not asking.asks_for_job(text, ENGLISH)


def test_no_text_of_ours_asks_for_a_job() -> None:
    bank = agenda.bank(resources.document("questions")["questions"])
    letters = resources.document("letters")["letters"]
    assert {LetterPurpose(letter["purpose"]) for letter in letters} == set(LetterPurpose)
    for text in [question.text for question in bank] + [f"{one['subject']}\n{one['body']}" for one in letters]:
        assert not asking.asks_for_job(text, ENGLISH), text
