"""Notes of a conversation: answers, ticks, questions on the spot, and the clock; each can be undone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models import conversations, notes, people, preparing, schema, undo
from models.errors import Problem
from models.rules.talk_clock import Phase, clock
from models.store import Store

NOW = datetime(2026, 6, 4, 13, 0, tzinfo=UTC)
STARTS = NOW + timedelta(hours=1)


@pytest.fixture
def maya(lisbon: Store) -> int:
    return people.add("Maya Osei", NOW, title="Advisor", organization="Royal Society")


@pytest.fixture
def talk(maya: int) -> int:
    """Prepared, at 15:00 in Lisbon for 25 minutes."""
    interview = preparing.begin(maya, NOW)
    conversations.set_when(interview, datetime(2026, 6, 4, 15, 0), "Europe/Lisbon", 25, NOW)
    return interview


def there(interview: int) -> notes.Notes:
    found = notes.read(interview)
    assert found is not None
    return found


def test_what_is_there(talk: int, maya: int) -> None:
    found = there(talk)
    assert (found.person, found.people, found.role) == (maya, ("Maya Osei",), "Advisor, Royal Society")
    assert [question.text for question in found.questions] == [one.text for one in preparing.chosen(talk)]
    assert (found.asked, found.general) == (0, "")
    assert clock(found.timing, NOW).phase is Phase.IDLE
    assert notes.read(9_999) is None


def test_several_people_have_no_role_of_one(talk: int) -> None:
    jonas = people.add("Jonas Weber", NOW)
    schema.Participant.create(interview=talk, person=jonas, position=1, created_at=NOW, updated_at=NOW)
    assert (there(talk).people, there(talk).role) == (("Maya Osei", "Jonas Weber"), "")


def test_typing_and_its_tick_are_one_step(talk: int) -> None:
    first = there(talk).questions[0].id
    for text in ("Two", "Two rounds", "Two rounds: first"):
        notes.save_answer(first, text, NOW, visit="one")
    notes.tick(first, True, NOW, visit="one")
    assert there(talk).questions[0] == notes.Answer(first, there(talk).questions[0].text, True, "Two rounds: first")
    undo.undo(NOW)
    assert (there(talk).questions[0].answer, there(talk).asked) == ("", 0)
    undo.redo(NOW)
    assert (there(talk).questions[0].answer, there(talk).asked) == ("Two rounds: first", 1)


def test_a_tick_alone_is_a_step_and_twice_is_none(talk: int) -> None:
    first = there(talk).questions[0].id
    notes.tick(first, True, NOW)
    step = undo.can_undo()
    notes.tick(first, True, NOW)
    assert undo.can_undo() == step
    undo.undo(NOW)
    assert there(talk).asked == 0


def test_texts_beside_the_questions(talk: int) -> None:
    for field, text in (("notes", "Warm welcome"), ("learned", "Footnotes"), ("what_next", "Ask Julia")):
        notes.save_text(talk, field, text, NOW, visit=field)
    found = there(talk)
    assert (found.general, found.learned, found.what_next) == ("Warm welcome", "Footnotes", "Ask Julia")
    undo.undo(NOW)
    assert there(talk).what_next == ""
    with pytest.raises(TypeError):
        notes.save_text(talk, "status", "held", NOW)


def test_a_question_on_the_spot_stands_behind_the_current_one(talk: int) -> None:
    before = there(talk).questions
    number = notes.add_question(talk, "  And   now? ", NOW, after=before[1].id)
    after = there(talk).questions
    assert [question.id for question in after] == [before[0].id, before[1].id, number, *(q.id for q in before[2:])]
    assert after[2].text == "And now?"
    assert notes.add_question(talk, "  ", NOW) is None
    last = notes.add_question(talk, "Last?", NOW)
    assert there(talk).questions[-1].id == last
    undo.undo(NOW)
    undo.undo(NOW)
    assert there(talk).questions == before


def test_a_question_taken_off_comes_back_with_its_notes(talk: int) -> None:
    first = there(talk).questions[0]
    notes.save_answer(first.id, "Much", NOW)
    notes.remove_question(first.id, NOW)
    notes.remove_question(first.id, NOW)
    assert first.id not in {question.id for question in there(talk).questions}
    with pytest.raises(Problem, match="question_gone"):
        notes.save_answer(first.id, "More", NOW)
    undo.undo(NOW)
    assert there(talk).questions[0].answer == "Much"


def test_one_that_was_not_prepared_takes_the_suggested_questions(lisbon: Store) -> None:
    interview = conversations.plan(people.add("Jonas Weber", NOW), NOW)
    own = notes.add_question(interview, "Why patents?", NOW)
    notes.add_suggested(interview, NOW)
    questions = there(interview).questions
    assert questions[0].id == own
    assert len(questions) > 3
    undo.undo(NOW)
    assert [question.id for question in there(interview).questions] == [own]


def test_the_clock_is_started_once_and_by_itself_is_no_step(talk: int) -> None:
    before = undo.can_undo()
    assert not notes.start_by_itself(talk, NOW)
    assert notes.start_by_itself(talk, STARTS + timedelta(minutes=2))
    assert not notes.start_by_itself(talk, STARTS + timedelta(minutes=3))
    assert there(talk).timing.started_at == STARTS
    assert undo.can_undo() == before


def test_started_by_hand(talk: int) -> None:
    notes.start(talk, NOW)
    assert there(talk).timing.started_at == NOW
    undo.undo(NOW)
    assert there(talk).timing.started_at is None


def test_gone(talk: int, maya: int) -> None:
    people.delete([maya], NOW)
    assert notes.read(talk) is None
    assert not notes.start_by_itself(talk, STARTS)
    with pytest.raises(Problem, match="conversation_gone"):
        notes.save_text(talk, "notes", "Text", NOW)
