"""Which questions are suggested: what an expert would pick, and laws that hold for any bank."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import resources
from models.rules import questions as rules
from models.rules.questions import Aim, BankQuestion, Chosen
from models.terms import CareerStage, QuestionCategory, ReasonKind

C, R = QuestionCategory, ReasonKind
BANK = rules.bank(resources.document("questions")["questions"])
BY_KEY = {question.key: question for question in BANK}
PICTURE = (("making_a_difference", 5), ("autonomy", 4), ("learning", 3))  # look/prepare.png


def categories(chosen: tuple[Chosen, ...]) -> str:
    return " ".join(str(one.category) for one in chosen)


def keys(chosen: tuple[Chosen, ...]) -> list[str]:
    return [one.key for one in chosen]


@pytest.mark.parametrize(
    ("stage", "minutes", "picked"),
    [
        (CareerStage.EXPLORING, 15, "career work who_else"),
        (CareerStage.EXPLORING, 20, "career work field company who_else"),
        (CareerStage.EXPLORING, 25, "career work field company next_moves who_else"),
        (CareerStage.CHOOSING, 20, "career work culture company who_else"),
        (CareerStage.CHOOSING, 25, "career work culture company next_moves who_else"),
        (CareerStage.SEARCHING, 20, "career work company job_search who_else"),
        (CareerStage.SEARCHING, 25, "career work culture company job_search who_else"),
        *((stage, 30, " ".join(C)) for stage in CareerStage),
    ],
)
def test_without_values_and_reasons_it_is_an_experts_set(stage: CareerStage, minutes: int, picked: str) -> None:
    assert categories(rules.suggest(BANK, minutes, Aim(stage=stage))) == picked


def test_the_plain_set_is_the_first_of_each_category() -> None:
    assert [one.text for one in rules.suggest(BANK, 25, Aim())] == [
        "Which step in your career taught you most?",
        "What filled your last working week?",
        "What is changing in this field right now?",
        "Which organisations do this best?",
        "What might your next step be?",
        "Who else would you talk to in my place?",
    ]


def test_values_in_focus_are_asked_about_where_they_are_seen() -> None:
    assert [(one.text, one.value) for one in rules.suggest(BANK, 25, Aim(values=PICTURE))] == [
        ("Which step in your career taught you most?", ""),
        ("When did you last see your work change something?", "making_a_difference"),
        ("Which decisions can you make without asking anyone?", "autonomy"),
        ("What does your organisation do to help people learn?", "learning"),
        ("What might your next step be?", ""),
        ("Who else would you talk to in my place?", ""),
    ]


@pytest.mark.parametrize(
    ("why", "aim", "minutes", "picked"),
    [
        ("the organisation", Aim(reasons=[R.COMPANY]), 15, "work company who_else"),
        ("the organisation", Aim(reasons=[R.COMPANY]), 20, "career work culture company who_else"),
        ("the role", Aim(reasons=[R.POSITION]), 15, "career work who_else"),
        ("the background", Aim(reasons=[R.BACKGROUND]), 15, "career work who_else"),
        ("a value lived in the team", Aim(values=[("good_manager", 5)]), 15, "work culture who_else"),
        ("the same, but it matters little", Aim(values=[("good_manager", 1)]), 15, "career work who_else"),
        ("a value of no weight", Aim(values=[("good_manager", 0)]), 15, "career work who_else"),
    ],
)
def test_values_and_reasons_decide_which_categories_come_first(why: str, aim: Aim, minutes: int, picked: str) -> None:
    assert categories(rules.suggest(BANK, minutes, aim)) == picked, why


def test_one_value_is_not_asked_about_again_and_again() -> None:
    chosen = rules.suggest(BANK, 30, Aim(values=[("time_for_family", 5)]))
    assert [one.value for one in chosen].count("time_for_family") == 2


def test_what_was_asked_before_is_not_asked_again() -> None:
    first = rules.suggest(BANK, 25, Aim())
    second = rules.suggest(BANK, 25, Aim(already=keys(first)))
    assert not {*keys(first)} & {*keys(second)}
    assert categories(second) == categories(first)


def test_if_every_closing_question_was_asked_there_is_none() -> None:
    asked = [question.key for question in BANK if question.category is C.WHO_ELSE]
    assert categories(rules.suggest(BANK, 15, Aim(already=asked))) == "career work field"


def test_the_list_shows_the_best_of_each_category_first_and_what_is_chosen() -> None:
    aim = Aim(values=PICTURE)
    chosen = rules.suggest(BANK, 25, aim)
    listed = rules.suggestions(BANK, aim, chosen, each=3)
    assert {one.question.key for one in listed if one.chosen} == {*keys(chosen)}
    order = [one.question.category for one in listed]
    assert order == sorted(order, key=list(C).index)
    work = [(one.question.key, one.value) for one in listed if one.question.category is C.WORK]
    assert work == [
        ("work_changed_something", "making_a_difference"),
        ("work_week_decided", "autonomy"),
        ("work_from_scratch", "learning"),
    ]
    assert len(rules.suggestions(BANK, aim, ())) == len(BANK)


def test_the_list_leaves_out_what_was_asked_before_but_keeps_what_is_chosen() -> None:
    work = rules.chosen(BY_KEY["work_last_week"], Aim())
    aim = Aim(already=["work_last_week", "work_bad_week"])
    listed = {one.question.key: one.chosen for one in rules.suggestions(BANK, aim, [work])}
    assert listed["work_last_week"]
    assert "work_bad_week" not in listed


def test_swapping_walks_through_the_category_and_comes_round() -> None:
    aim = Aim(values=PICTURE)
    chosen = list(rules.suggest(BANK, 25, aim))
    start, seen = chosen[1], [chosen[1].key]
    while (other := rules.swap(BANK, chosen, 1, aim)) and other != start:
        seen.append(other.key)
        chosen[1] = other
    assert sorted(seen) == sorted(question.key for question in BANK if question.category is C.WORK)
    assert seen[:3] == ["work_changed_something", "work_week_decided", "work_from_scratch"]


def test_swapping_never_brings_what_is_on_the_sheet_or_was_asked_before() -> None:
    bank = [question for question in BANK if question.key in {"work_last_week", "work_would_miss", "work_bad_week"}]
    sheet = [rules.chosen(BY_KEY[key], Aim()) for key in ("work_last_week", "work_bad_week")]
    other = rules.swap(bank, sheet, 0, Aim())
    assert other is not None
    assert other.key == "work_would_miss"
    assert rules.swap(bank, sheet, 0, Aim(already=["work_would_miss"])) is None


def test_ones_own_question_is_swapped_only_within_its_category() -> None:
    assert rules.swap(BANK, [Chosen("", "Mine?")], 0, Aim()) is None
    other = rules.swap(BANK, [Chosen("", "Mine?", C.FIELD)], 0, Aim())
    assert other is not None
    assert other.key == "field_changing"


QUESTIONS = st.lists(
    st.builds(
        BankQuestion,
        key=st.uuids().map(str),
        category=st.sampled_from(C),
        text=st.just("?"),
        values=st.lists(st.sampled_from("abcd"), max_size=2, unique=True).map(tuple),
        reasons=st.lists(st.sampled_from(R), max_size=2, unique=True).map(tuple),
        minutes=st.integers(1, 6),
    ),
    max_size=25,
)
AIMS = st.builds(
    Aim,
    values=st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 5)), unique_by=lambda pair: pair[0]),
    reasons=st.sets(st.sampled_from(R)),
    stage=st.sampled_from(CareerStage),
)


@given(QUESTIONS, AIMS, st.integers(0, 60), st.data())
@settings(max_examples=150, deadline=None)
def test_the_laws_of_suggesting(bank: list[BankQuestion], aim: Aim, minutes: int, data: st.DataObject) -> None:
    already = data.draw(st.sets(st.sampled_from([question.key for question in bank]))) if bank else set[str]()
    aim = replace(aim, already=already)
    chosen = rules.suggest(bank, minutes, aim)
    budget = rules.budget(minutes)
    assert len(chosen) <= budget.questions
    assert sum(one.minutes for one in chosen) <= budget.minutes_for_questions
    assert len({*keys(chosen)}) == len(chosen)
    assert not {*keys(chosen)} & already
    assert rules.in_order(chosen) == chosen
    assert rules.suggest(bank, minutes, aim) == chosen
    closing = [
        question
        for question in bank
        if question.category is C.WHO_ELSE
        and question.key not in already
        and question.minutes <= budget.minutes_for_questions
    ]
    assert [one.category for one in chosen].count(C.WHO_ELSE) == bool(closing)


@given(AIMS, st.integers(0, 60))
@settings(max_examples=60, deadline=None)
def test_with_our_bank_every_place_is_filled_and_the_last_asks_who_else(aim: Aim, minutes: int) -> None:
    values = tuple(zip(("autonomy", "learning", "place", "leading"), (w for _, w in aim.values), strict=False))
    chosen = rules.suggest(BANK, minutes, replace(aim, values=values))
    assert len(chosen) == rules.budget(minutes).questions
    assert chosen[-1].category is C.WHO_ELSE
    if len(chosen) <= len(C):
        assert len({one.category for one in chosen}) == len(chosen)
