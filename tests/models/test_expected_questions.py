"""What they may ask: suggested, added, answered, ordered, printed."""

from __future__ import annotations

import pytest

from models import conversations, expected_questions, people, profile, resources, sheets, undo
from models.terms import CareerStage
from tests.models.people_book import NOW

pytestmark = pytest.mark.usefixtures("lisbon")


def texts() -> list[str]:
    return [question.text for question in expected_questions.questions()]


def test_common_ones_are_offered_with_what_was_typed_elsewhere() -> None:
    profile.edit(NOW, strengths="I make hard things plain.", pitch="I study cells.")
    offered = {common.text: common.answer for common in expected_questions.suggestions()}
    assert offered["What are you good at?"] == "I make hard things plain."
    assert offered["Tell me about yourself"] == "I study cells."
    assert offered["Why this field?"] == ""


def test_what_is_in_the_list_is_not_offered_again() -> None:
    expected_questions.add("why THIS field", NOW)
    assert "Why this field?" not in [common.text for common in expected_questions.suggestions()]


def test_those_for_where_i_am_come_first() -> None:
    def place(text: str) -> int:
        return [common.text for common in expected_questions.suggestions()].index(text)

    assert place("When would you like to begin?") > place("How can I help you?")
    profile.edit(NOW, career_stage=CareerStage.SEARCHING)
    assert place("When would you like to begin?") < place("Which other paths are you considering?")


def test_adding_answering_and_taking_back() -> None:
    question = expected_questions.add(" Why  now? ", NOW)
    assert question is not None
    expected_questions.edit(question, NOW, visit="v", answer="Because")
    expected_questions.edit(question, NOW, visit="v", answer="Because my contract ends.")
    assert expected_questions.questions()[0].answer == "Because my contract ends."
    undo.undo(NOW)
    assert expected_questions.questions()[0].answer == ""
    undo.undo(NOW)
    assert texts() == []


def test_blank_is_none_and_the_same_is_one() -> None:
    assert expected_questions.add("  ", NOW) is None
    first = expected_questions.add("Why now?", NOW)
    assert expected_questions.add("why now", NOW) == first
    assert first is not None
    expected_questions.edit(first, NOW, text="  ")
    assert texts() == ["Why now?"]


def test_moving_and_removing() -> None:
    for text in ("One?", "Two?", "Three?"):
        expected_questions.add(text, NOW)
    last = expected_questions.questions()[2].id
    expected_questions.move(last, -1, NOW)
    assert texts() == ["One?", "Three?", "Two?"]
    expected_questions.remove(last, NOW)
    assert texts() == ["One?", "Two?"]
    undo.undo(NOW)
    assert texts() == ["One?", "Three?", "Two?"]
    expected_questions.move(999, 1, NOW)
    expected_questions.remove(999, NOW)
    assert texts() == ["One?", "Three?", "Two?"]


def test_the_sheet_has_as_many_as_there_is_room_for() -> None:
    talk = conversations.plan(people.add("Maya Osei", NOW), NOW)
    for text in ("Why now?", "Why policy?", "What next?", "w" * 80 + "?"):
        expected_questions.add(text, NOW)
    facts = sheets.facts(talk, NOW)
    assert facts is not None
    assert facts.may_ask == "Why now? Why policy? What next?"


def test_the_shipped_questions_are_whole() -> None:
    shipped = resources.document("expected")["questions"]
    assert len({one["key"] for one in shipped}) == len({one["text"] for one in shipped}) == len(shipped)
    for one in shipped:
        assert one["from"] in ("", "pitch", "background", "interests", "strengths", "goals", "offer")
        assert all(CareerStage(stage) for stage in one["stages"])
