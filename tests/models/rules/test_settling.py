"""What to ask next, and whom: tables of cases and laws."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.fit import Cell, Rating, Weighed, look
from models.rules.settling import (
    Candidate,
    Contender,
    Gap,
    Question,
    ask_next,
    closeness,
    openness,
    talk_next,
)
from models.terms import Circle

from .test_fit import evidence, said, weights

VALUES = [Weighed("autonomy", 5), Weighed("learning", 3), Weighed("family", 2)]
NOON = datetime(2026, 6, 8, 12, tzinfo=UTC)


def path(number: int, *ratings: list[Rating], leading: bool = False) -> Contender:
    return Contender(number, look(VALUES, [one for some in ratings for one in some]), leading)


@pytest.mark.parametrize(
    ("one", "open_"),
    [
        (Cell(), 1),
        (Cell(1, 3.0), 1 / 2),
        (Cell(2, 3.0, 1.0), 1 / 3),
        (Cell(2, 3.0, 2.0), 1 / 2),
        (Cell(3, 3.0, 1.0), 0),
        (Cell(3, 3.0, 3.0), 2 / 5),
        (Cell(5, 3.0, 3.0), 0),
    ],
)
def test_how_much_another_answer_would_tell(one: Cell, open_: float) -> None:
    assert openness(one) == pytest.approx(open_)


def test_what_matters_most_and_is_unknown_is_asked_first() -> None:
    paths = [path(1, said("learning", 4)), path(2, said("autonomy", 4), said("learning", 4))]
    assert ask_next(VALUES, paths) == Question(1, "autonomy", Gap.UNKNOWN, 5.0)


def test_a_path_near_the_front_is_asked_about_before_one_far_behind() -> None:
    near = [path(1, said("autonomy", 5, 5, 5)), path(2, said("autonomy", 4, 4, 4)), path(3, said("autonomy", 1, 1, 1))]
    found = ask_next(VALUES, near)
    assert found is not None
    assert (found.path, found.value, found.worth) == (1, "learning", pytest.approx(3 * 0.75))
    assert closeness(near) == {1: 0.75, 2: 0.75, 3: 0.0}


def test_the_path_that_the_user_leans_to_is_the_front() -> None:
    paths = [path(1, said("autonomy", 5)), path(2, said("autonomy", 3), leading=True), path(3, said("autonomy", 3))]
    assert closeness(paths) == {1: 0.5, 2: 1.0, 3: 1.0}


@pytest.mark.parametrize(
    ("ratings", "gap"),
    [
        ([said("autonomy", 4), said("learning", 4, 4, 4), said("family", 4, 4, 4)], Gap.ONE_VOICE),
        ([said("autonomy", 4, 5), said("learning", 4, 4, 4), said("family", 4, 4, 4)], Gap.TWO_VOICES),
        ([said("autonomy", 4, 1), said("learning", 4, 4, 4), said("family", 4, 4, 4)], Gap.MIXED),
        ([said("autonomy", 4, 4, 4), said("learning", 4, 4, 4), said("family", None)], Gap.UNKNOWN),
    ],
)
def test_it_says_why(ratings: list[list[Rating]], gap: Gap) -> None:
    found = ask_next(VALUES, [path(1, *ratings)])
    assert found is not None
    assert found.gap is gap


def test_paths_of_which_nobody_told_wait_for_a_first_conversation() -> None:
    paths = [path(1), path(2, said("autonomy", 4, 4, 4), said("learning", 4, 4, 4), said("family", 4, 4))]
    found = ask_next(VALUES, paths)
    assert found is not None
    assert (found.path, found.value) == (2, "family")
    alone = ask_next(VALUES, paths[:1])
    assert alone is not None
    assert (alone.path, alone.value) == (1, "autonomy")


def test_nothing_is_left_to_ask() -> None:
    settled = path(1, said("autonomy", 4, 4, 4), said("learning", 1, 5, 1, 5, 3), said("family", 2, 2, 3))
    assert ask_next(VALUES, [settled]) is None
    assert ask_next(VALUES, []) is None
    assert ask_next([], [path(1)]) is None


def test_one_person_for_each_path_and_the_path_first_that_needs_it_most() -> None:
    paths = [path(1, said("autonomy", 4, 4, 4), said("learning", 4, 4, 4), said("family", 4, 4)), path(2)]
    people = [Candidate(10, 1), Candidate(11, 1, Circle.INNER), Candidate(12, 2), Candidate(13, 3)]
    assert [one.person for one in talk_next(people, VALUES, paths)] == [12, 11]


def test_who_comes_soonest_then_who_said_yes_then_who_is_close() -> None:
    later = Candidate(1, 1, Circle.NEW, NOON.replace(day=12))
    order = [
        Candidate(2, 1, None, NOON),
        later,
        Candidate(3, 1, Circle.NEW, agreed=True),
        Candidate(4, 1, Circle.INNER),
        Candidate(5, 1, Circle.ACQUAINTANCE),
        Candidate(6, 1, Circle.NEW),
        Candidate(7, 1, None, name_key="a"),
        Candidate(8, 1, None, name_key="b"),
    ]
    for first in range(len(order)):
        assert talk_next(reversed(order[first:]), VALUES, [path(1)]) == [order[first]]


@given(weights, st.lists(evidence, max_size=4))
def test_the_question_is_one_that_can_still_be_settled(values: list[Weighed], heard: list[list[Rating]]) -> None:
    paths = [Contender(number, look(values, some)) for number, some in enumerate(heard)]
    found = ask_next(values, paths)
    if found is None:
        return
    assert next(value.weight for value in values if value.key == found.value) > 0
    assert openness(paths[found.path].look.cells[found.value]) > 0
    assert found.worth <= 5


@given(weights, st.lists(evidence, min_size=1, max_size=4))
def test_everything_is_within_reach(values: list[Weighed], heard: list[list[Rating]]) -> None:
    paths = [Contender(number, look(values, some)) for number, some in enumerate(heard)]
    assert all(0 <= near <= 1 for near in closeness(paths).values())
