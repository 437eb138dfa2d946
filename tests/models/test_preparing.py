"""Preparing: what is assumed, what follows length, reasons and values, and what the user's own hand keeps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import career_values, conversations, people, preparing, settings, undo
from models.errors import Problem
from models.store import Store
from models.terms import ContactKind, Form, QuestionCategory, ReasonKind
from tests.conftest import Prepare

NOW = datetime(2026, 5, 28, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    with Store(prepare(tmp_path)) as opened:
        settings.put(settings.ZONE, "Europe/London")
        yield opened


@pytest.fixture
def interview() -> int:
    return preparing.begin(people.add("Maya Osei", NOW), NOW)


def texts(interview: int) -> list[str]:
    return [question.text for question in preparing.chosen(interview)]


def one(interview: int) -> conversations.Conversation:
    conversation = conversations.one(interview)
    assert conversation is not None
    return conversation


def test_what_was_typed_elsewhere_is_taken_over() -> None:
    career_values.weigh("autonomy", 5, NOW)
    person = people.add("Maya", NOW, why="Left\nthe bench", points=[(ContactKind.TEL, "+44 20 0000 0000")])
    conversation = one(preparing.begin(person, NOW))
    assert conversation.reasons == {ReasonKind.OTHER: "Left the bench"}
    assert conversation.focus_values == ("autonomy",)
    assert conversation.backup_phone == "+44 20 0000 0000"


def test_beginning_again_changes_nothing(interview: int) -> None:
    person = one(interview).person
    conversations.edit(interview, {"backup_phone": "", "want_to_learn": "One"}, NOW)
    before, step = (one(interview), texts(interview)), undo.can_undo()
    assert preparing.begin(person, NOW) == interview
    assert (one(interview), texts(interview)) == before
    assert undo.can_undo() == step


def test_nobody_to_prepare_with() -> None:
    with pytest.raises(Problem) as raised:
        preparing.begin(77, NOW)
    assert raised.value.code == "person_gone"


@pytest.mark.parametrize(("minutes", "count"), [(15, 3), (20, 5), (25, 6), (30, 8)])
def test_untouched_questions_follow_the_length(interview: int, minutes: int, count: int) -> None:
    preparing.set_when(interview, None, "Europe/London", minutes, NOW)
    assert len(texts(interview)) == count


def test_untouched_questions_follow_values_and_reasons(interview: int) -> None:
    plain = texts(interview)
    preparing.set_focus(interview, ["time_for_family"], NOW)
    assert texts(interview) != plain
    assert any(question.value == "time_for_family" for question in preparing.chosen(interview))
    preparing.set_focus(interview, [], NOW)
    assert texts(interview) == plain


def test_touched_questions_stay(interview: int) -> None:
    preparing.remove(interview, 1, NOW)
    mine = texts(interview)
    preparing.set_when(interview, None, "Europe/London", 30, NOW)
    preparing.set_focus(interview, ["autonomy"], NOW)
    preparing.set_reasons(interview, {ReasonKind.COMPANY: ""}, NOW)
    assert texts(interview) == mine


def test_a_hand_made_order_survives_adding(interview: int) -> None:
    preparing.move(interview, 3, 0, NOW)
    mine = texts(interview)
    offered = preparing.read(interview).suggested
    other = next(one for one in offered if not one.chosen and one.question.category is QuestionCategory.WORK)
    preparing.toggle(interview, other.question.key, NOW)
    preparing.add_own(interview, "  What  surprised you? ", NOW)
    after = texts(interview)
    assert [text for text in after if text in mine] == mine
    assert "What surprised you?" in after
    assert after[-1] == mine[-1]
    preparing.toggle(interview, other.question.key, NOW)
    assert [text for text in texts(interview) if text in mine] == mine


def test_moving_to_either_end(interview: int) -> None:
    first, *rest = texts(interview)
    preparing.move(interview, 0, 99, NOW)
    assert texts(interview) == [*rest, first]
    preparing.move(interview, 4, -5, NOW)
    assert texts(interview) == [first, *rest]


def test_the_same_own_question_twice_is_two_questions(interview: int) -> None:
    preparing.add_own(interview, "Why?", NOW)
    preparing.add_own(interview, "Why?", NOW)
    assert texts(interview).count("Why?") == 2
    preparing.remove(interview, texts(interview).index("Why?"), NOW)
    assert texts(interview).count("Why?") == 1


def test_other_words_keep_category_and_place(interview: int) -> None:
    before = preparing.chosen(interview)
    preparing.reword(interview, 2, " Said\nanew? ", NOW)
    after = preparing.chosen(interview)
    assert after[2].text == "Said anew?"
    assert (after[2].key, after[2].category) == (before[2].key, before[2].category)
    assert [*after[:2], *after[3:]] == [*before[:2], *before[3:]]
    step = undo.can_undo()
    preparing.reword(interview, 2, "   ", NOW)
    assert (preparing.chosen(interview), undo.can_undo()) == (after, step)


def test_each_change_is_one_step_and_comes_back(interview: int) -> None:
    before = texts(interview)
    for change in (
        lambda: preparing.move(interview, 0, 2, NOW),
        lambda: preparing.remove(interview, 0, NOW),
        lambda: preparing.swap(interview, 0, NOW),
        lambda: preparing.add_own(interview, "Mine?", NOW),
        lambda: preparing.set_when(interview, None, "Europe/London", 30, NOW),
    ):
        change()
        assert texts(interview) != before
        undo.undo(NOW)
        assert texts(interview) == before


def test_a_list_to_choose_from_is_not_the_whole_bank(interview: int) -> None:
    offered = preparing.read(interview).suggested
    for category in QuestionCategory:
        there = [one for one in offered if one.question.category is category]
        assert 1 <= len(there) <= preparing.SUGGESTED_EACH + sum(one.chosen for one in there)
    assert len(preparing.read(interview, each=None).suggested) == len(preparing.bank())


def test_a_call_takes_the_number_that_is_known() -> None:
    interview = preparing.begin(people.add("Maya", NOW, points=[(ContactKind.TEL, "0207")]), NOW)
    assert one(interview).backup_phone == "0207"
    preparing.set_form(interview, Form.PHONE, NOW)
    assert (one(interview).place, one(interview).backup_phone) == ("0207", "")
    conversations.edit(interview, {"place": "0208"}, NOW)
    preparing.set_form(interview, Form.VIDEO, NOW)
    preparing.set_form(interview, Form.PHONE, NOW)
    assert one(interview).place == "0208"
