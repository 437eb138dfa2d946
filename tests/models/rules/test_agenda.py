"""Time, order, coverage, and the gentle word when one asks for a job."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import questions as rules
from models.rules.questions import Chosen
from models.terms import QuestionCategory

C = QuestionCategory


def ask(category: QuestionCategory | None, text: str = "?", minutes: int = 3) -> Chosen:
    return Chosen(key="", text=text, category=category, minutes=minutes)


LISTS = st.lists(st.builds(ask, st.sampled_from([None, *C]), st.text(max_size=3), st.integers(1, 10)), max_size=12)


@pytest.mark.parametrize(
    ("minutes", "questions", "room"),
    [
        (15, 3, 10), (20, 5, 15), (25, 6, 20), (30, 8, 25),  # product.md
        (0, 1, 3), (5, 1, 3), (8, 1, 3), (10, 1, 5), (12, 2, 7), (18, 4, 13), (22, 5, 17), (45, 12, 40), (90, 12, 85),
    ],
)  # fmt: skip
def test_how_many_questions_fit(minutes: int, questions: int, room: int) -> None:
    assert rules.budget(minutes) == rules.Budget(questions, room, overhead=5)


@given(st.integers(0, 300))
def test_more_time_never_means_fewer_questions(minutes: int) -> None:
    assert 1 <= rules.budget(minutes).questions <= rules.budget(minutes + 1).questions
    assert rules.budget(minutes).questions * 3 <= rules.budget(minutes).minutes_for_questions


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([C.WHO_ELSE, C.WORK, C.CAREER], [C.CAREER, C.WORK, C.WHO_ELSE]),
        ([C.CAREER, None, C.WHO_ELSE], [C.CAREER, None, C.WHO_ELSE]),
        ([C.CAREER, C.WHO_ELSE, None], [C.CAREER, None, C.WHO_ELSE]),
        ([C.COMPANY, None, C.WORK], [C.WORK, C.COMPANY, None]),
        ([None, C.WORK, C.CAREER], [None, C.CAREER, C.WORK]),
        ([], []),
    ],
)
def test_in_order(before: list[QuestionCategory | None], after: list[QuestionCategory | None]) -> None:
    assert [one.category for one in rules.in_order(map(ask, before))] == after


@given(LISTS)
def test_ordering_loses_nothing_and_twice_is_once(chosen: list[Chosen]) -> None:
    ordered = rules.in_order(chosen)
    assert sorted(map(repr, ordered)) == sorted(map(repr, chosen))
    assert rules.in_order(ordered) == ordered
    categories = [one.category for one in ordered if one.category]
    assert categories == sorted(categories, key=list(C).index)


@pytest.mark.parametrize(
    ("there", "new", "after"),
    [
        ([C.CAREER, C.COMPANY, C.WHO_ELSE], C.WORK, [C.CAREER, "+", C.COMPANY, C.WHO_ELSE]),
        ([C.COMPANY, C.CAREER, C.WHO_ELSE], C.WORK, [C.COMPANY, C.CAREER, "+", C.WHO_ELSE]),
        ([C.WORK, C.WHO_ELSE], C.CAREER, ["+", C.WORK, C.WHO_ELSE]),
        ([C.WORK, C.WHO_ELSE], C.WHO_ELSE, [C.WORK, C.WHO_ELSE, "+"]),
        ([C.WORK, C.WHO_ELSE], None, [C.WORK, "+", C.WHO_ELSE]),
        ([C.WHO_ELSE, C.WORK], None, [C.WHO_ELSE, C.WORK, "+"]),
        ([], None, ["+"]),
    ],
)
def test_one_more_question_leaves_the_order_of_the_others(
    there: list[QuestionCategory], new: QuestionCategory | None, after: list[object]
) -> None:
    one = ask(new, "new")
    assert ["+" if it is one else it.category for it in rules.inserted([*map(ask, there)], one)] == after


def test_coverage_is_said_truthfully() -> None:
    said = rules.coverage([ask(C.WHO_ELSE), ask(C.CAREER), ask(C.CAREER), ask(None, "My own question about work?")])
    assert said.covered == (C.CAREER, C.WHO_ELSE)
    assert said.missing == (C.WORK, C.FIELD, C.CULTURE, C.COMPANY, C.JOB_SEARCH, C.NEXT_MOVES)


@given(LISTS)
def test_coverage_parts_the_categories_in_two(chosen: list[Chosen]) -> None:
    said = rules.coverage(chosen)
    assert sorted((*said.covered, *said.missing), key=list(C).index) == list(C)
    assert {one.category for one in chosen if one.category} == set(said.covered)


@pytest.mark.parametrize(
    ("start", "minutes", "count", "marks", "close", "end"),
    [
        ((15, 0), 25, 6, "15:03 15:06 15:09 15:12 15:15 15:18", "15:21", "15:25"),  # look/sheet.png
        ((9, 30), 20, 5, "09:32 09:35 09:38 09:41 09:44", "09:47", "09:50"),
        ((23, 50), 15, 3, "23:53 23:56 23:59", "00:02", "00:05"),
        (None, 30, 8, "+3 +6 +9 +12 +15 +18 +21 +24", "+27", "+30"),
        (None, 20, 8, "+2 +3 +5 +7 +9 +11 +13 +15", "+17", "+20"),  # too many: pressed together
        (None, 25, 0, "", "+3", "+25"),
    ],
)
def test_clock_marks(start: tuple[int, int] | None, minutes: int, count: int, marks: str, close: str, end: str) -> None:
    assert rules.clock_marks(start, minutes, [ask(C.WORK)] * count) == rules.ClockMarks(
        tuple(marks.split()), close, end
    )


@given(st.integers(1, 120), LISTS)
def test_marks_go_forward_and_the_close_is_in_time(minutes: int, chosen: list[Chosen]) -> None:
    marks = rules.clock_marks(None, minutes, chosen)
    times = [int(mark) for mark in (*marks.questions, marks.close, marks.end)]
    assert times == sorted(times)
    assert times[-1] == minutes
    assert times[-2] < minutes or minutes < 3
    assert len(marks.questions) == len(chosen)
