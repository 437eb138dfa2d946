"""Whom to ask: the formula as tables, and its promises for any people."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.whom_to_ask import (
    AT_ONCE,
    MOST_OF_ONE_PLACE,
    Asked,
    Tier,
    Why,
    has_reason,
    points,
    suggest,
    tier,
    why,
)
from models.terms import Circle

INNER, ACQUAINTANCE, NEW = Circle.INNER, Circle.ACQUAINTANCE, Circle.NEW


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Asked(1, INNER), Tier.INNER),
        (Asked(1, INNER, named=3), Tier.INNER),
        (Asked(1, ACQUAINTANCE), Tier.ACQUAINTANCE),
        (Asked(1, ACQUAINTANCE, named=2), Tier.ACQUAINTANCE),  # worked together, and named besides
        (Asked(1, ACQUAINTANCE, named=1, through=True), Tier.NAMED),
        (Asked(1, ACQUAINTANCE, through=True), Tier.ACQUAINTANCE),  # through somebody, nobody knows whom
        (Asked(1, NEW, named=1), Tier.NAMED),
        (Asked(1, NEW), Tier.FOUND),
        (Asked(1, named=1), Tier.NAMED),
        (Asked(1, path=1), Tier.OPEN),
    ],
)
def test_tiers(one: Asked, wanted: Tier) -> None:
    assert tier(one) is wanted


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Asked(1), 0),
        (Asked(1, path=1), 1),
        (Asked(1, path=1, settles=1.0), 4),
        (Asked(1, path=1, settles=0.5), 2.5),
        (Asked(1, path=1, settles=1.0, sounds_like=True), 3.5),
        (Asked(1, settles=1.0), 0),  # of no path
        (Asked(1, interest=5), 2),
        (Asked(1, interest=3), 1.2),
        (Asked(1, interest=2), 0),
        (Asked(1, named=2), 2),
        (Asked(1, named=30), 3),
        (Asked(1, reachable=True), 1),
        (Asked(1, wanted=True), 1),
        (Asked(1, path=1, settles=1.0, interest=5, named=3, reachable=True, wanted=True), 11),
    ],
)
def test_points(one: Asked, wanted: float) -> None:
    assert points(one) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Asked(1), False),
        (Asked(1, reachable=True, organization=7, interest=2), False),
        (Asked(1, interest=3), True),
        (Asked(1, path=1), True),
        (Asked(1, named=1), True),
        (Asked(1, wanted=True), True),
        (Asked(1, NEW), True),
    ],
)
def test_who_is_in_no_circle_needs_a_reason(one: Asked, wanted: bool) -> None:
    assert has_reason(one) is wanted
    assert bool(suggest([one])) is wanted


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Asked(1, INNER), (Why.INNER,)),
        (Asked(1, INNER, path=1), (Why.INNER, Why.PATH)),
        (Asked(1, INNER, path=1, settles=0.3, interest=4), (Why.INNER, Why.PATH, Why.PLACE)),
        (Asked(1, INNER, path=1, settles=0.3), (Why.INNER, Why.PATH, Why.SETTLES)),
        (Asked(1, ACQUAINTANCE, named=1), (Why.ACQUAINTANCE, Why.ALSO_NAMED)),
        (Asked(1, NEW, named=2, wanted=True), (Why.NAMED, Why.WANTED)),
        (Asked(1, path=1, sounds_like=True, wanted=True), (Why.OPEN, Why.SOUNDS_LIKE)),
        (Asked(1, NEW), (Why.FOUND,)),
    ],
)
def test_reasons(one: Asked, wanted: tuple[Why, ...]) -> None:
    assert why(one) == wanted


def test_the_order() -> None:
    people = [
        Asked(1, wanted=True),
        Asked(2, NEW, path=1, settles=1.0, reachable=True),
        Asked(3, ACQUAINTANCE, named=2, through=True),
        Asked(4, ACQUAINTANCE, named=1, through=True),
        Asked(5, ACQUAINTANCE, name_key="b"),
        Asked(6, ACQUAINTANCE, name_key="a"),
        Asked(7, INNER),
        Asked(8, INNER, interest=5),
        Asked(9, INNER, path=1, settles=1.0),
    ]
    assert [one.person for one in suggest(people)] == [9, 8, 7, 6, 5, 3, 4, 2, 1]


def test_three_of_one_organisation_make_room_for_others() -> None:
    people = [Asked(number, INNER, organization=1, name_key=str(number)) for number in range(4)]
    people += [Asked(number, NEW, organization=number) for number in range(10, 14)]
    assert [one.person for one in suggest(people)] == [0, 1, 10, 11, 12, 2, 3, 13]


def test_nobody_of_whom_only_an_import_tells_stands_before_somebody_known() -> None:
    people = [Asked(number, INNER, organization=1, name_key=str(number)) for number in range(4)]
    people += [Asked(number, path=1, interest=5, organization=number) for number in range(10, 14)]
    assert [one.person for one in suggest(people)] == [0, 1, 2, 3, 10, 11, 12, 13]


asked = st.builds(
    Asked,
    person=st.integers(1, 10_000),
    circle=st.sampled_from([None, *Circle]),
    named=st.integers(0, 5),
    through=st.booleans(),
    path=st.none() | st.integers(1, 3),
    sounds_like=st.booleans(),
    settles=st.floats(0, 1),
    organization=st.none() | st.integers(1, 4),
    interest=st.integers(0, 5),
    reachable=st.booleans(),
    wanted=st.booleans(),
)
crowds = st.lists(asked, max_size=25, unique_by=lambda one: one.person)


@given(crowds)
def test_everybody_with_a_reason_stands_in_it_once(crowd: list[Asked]) -> None:
    found = [one.person for one in suggest(crowd)]
    assert sorted(found) == sorted(one.person for one in crowd if has_reason(one))


@given(crowds)
def test_the_first_is_as_close_as_anybody(crowd: list[Asked]) -> None:
    found = suggest(crowd)
    assert not found or found[0].tier == min(one.tier for one in found)


@given(crowds)
def test_without_organisations_tiers_follow_one_another(crowd: list[Asked]) -> None:
    found = suggest([replace(one, organization=None) for one in crowd])
    assert [(one.tier, -one.points) for one in found] == sorted((one.tier, -one.points) for one in found)


@given(crowds)
def test_the_first_five_hold_two_of_a_place_while_there_are_others(crowd: list[Asked]) -> None:
    places = {one.person: one.organization for one in crowd}
    found = suggest(crowd)
    first = Counter(places[one.person] for one in found[:AT_ONCE] if places[one.person] is not None)
    others = [one for one in found[AT_ONCE:] if first[places[one.person]] < MOST_OF_ONE_PLACE or not places[one.person]]
    assert not others or max(first.values(), default=0) <= MOST_OF_ONE_PLACE


@given(asked)
def test_no_reason_is_without_its_facts(one: Asked) -> None:
    said = why(one)
    assert 1 <= len(said) <= 3
    if {Why.PATH, Why.SOUNDS_LIKE, Why.SETTLES} & set(said):
        assert one.path is not None
    if {Why.NAMED, Why.ALSO_NAMED} & set(said):
        assert one.named
