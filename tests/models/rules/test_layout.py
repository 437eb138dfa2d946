"""Who led to whom as a tidy tree: nobody on top of anybody, introducers at the left, loops drawn back."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.layout import TREE_GAP, Layout, LineKind, layout

PEOPLE = 14
EDGES = st.lists(st.tuples(st.integers(0, PEOPLE - 1), st.integers(0, PEOPLE - 1)), max_size=40)


def places(found: Layout) -> dict[int, tuple[int, float]]:
    return {place.person: (place.column, place.row) for place in found.places}


def kinds(found: Layout) -> dict[tuple[int, int], LineKind]:
    return {(line.introducer, line.introduced): line.kind for line in found.lines}


def leads_to(found: Layout, start: int, end: int) -> bool:
    """Whether lines that are no loop lead from one to the other."""
    onward: dict[int, list[int]] = defaultdict(list)
    for line in found.lines:
        if line.kind is not LineKind.LOOP:
            onward[line.introducer].append(line.introduced)
    waiting, seen = [start], {start}
    while waiting:
        person = waiting.pop()
        if person == end:
            return True
        fresh = [each for each in onward[person] if each not in seen]
        seen.update(fresh)
        waiting.extend(fresh)
    return False


def test_children_stand_side_by_side_and_the_introducer_in_their_middle() -> None:
    found = layout([1, 2, 3, 4, 5, 6], [(1, 2), (1, 3), (2, 4), (2, 5), (3, 6)])
    assert places(found) == {1: (0, 1.25), 2: (1, 0.5), 4: (2, 0.0), 5: (2, 1.0), 3: (1, 2.0), 6: (2, 2.0)}
    assert (found.columns, found.rows, found.roots) == (3, 2.0, 1)
    assert [place.introducer for place in found.places] == [None, 1, 2, 2, 1, 3]


def test_trees_stand_one_below_the_other() -> None:
    found = layout([1, 2, 3, 4], [(1, 2), (3, 4)])
    assert places(found) == {1: (0, 0.0), 2: (1, 0.0), 3: (0, 1 + TREE_GAP), 4: (1, 1 + TREE_GAP)}


def test_somebody_with_two_introducers_stands_right_of_both_and_has_two_lines() -> None:
    found = layout([1, 2, 3], [(1, 3), (1, 2), (2, 3)])
    assert {person: column for person, (column, _) in places(found).items()} == {1: 0, 2: 1, 3: 2}
    assert kinds(found) == {(1, 3): LineKind.ALSO, (1, 2): LineKind.TREE, (2, 3): LineKind.TREE}


def test_of_a_loop_the_introduction_noted_last_leads_back() -> None:
    found = layout([1, 2, 3], [(1, 2), (2, 3), (3, 1)])
    assert kinds(found) == {(1, 2): LineKind.TREE, (2, 3): LineKind.TREE, (3, 1): LineKind.LOOP}
    assert places(found) == {1: (0, 0.0), 2: (1, 0.0), 3: (2, 0.0)}


def test_two_who_introduced_each_other_are_drawn() -> None:
    found = layout([1, 2], [(2, 1), (1, 2)])
    assert kinds(found) == {(2, 1): LineKind.TREE, (1, 2): LineKind.LOOP}
    assert [place.person for place in found.places] == [2, 1]


@pytest.mark.parametrize("edges", [[(1, 1)], [(1, 9)], [(9, 1)], []])
def test_oneself_and_strangers_are_passed_over(edges: list[tuple[int, int]]) -> None:
    found = layout([1], edges)
    assert places(found) == {1: (0, 0.0)}
    assert not found.lines


def test_nobody() -> None:
    assert layout([], []) == Layout((), (), 0, 0.0)


def test_a_chain_longer_than_the_stack() -> None:
    found = layout(range(3000), [(person, person + 1) for person in range(2999)])
    assert found.columns == 3000
    assert found.rows == 0


def test_one_more_introduction_of_somebody_new_keeps_who_stands_above_whom() -> None:
    before = layout(range(6), [(0, 1), (0, 2), (3, 4)])
    after = layout(range(6), [(0, 1), (0, 2), (3, 4), (1, 5)])
    assert [place.person for place in before.places] == [0, 1, 2, 3, 4, 5]
    assert [place.person for place in after.places] == [0, 1, 5, 2, 3, 4]


@given(EDGES)
def test_no_two_boxes_overlap(edges: list[tuple[int, int]]) -> None:
    columns: dict[int, list[float]] = defaultdict(list)
    for place in layout(range(PEOPLE), edges).places:
        columns[place.column].append(place.row)
    for rows in columns.values():
        rows.sort()
        assert all(below - above >= 1 - 1e-9 for above, below in pairwise(rows))
        assert rows[0] >= 0


@given(EDGES)
def test_introducers_stand_left_unless_a_loop_is_closed(edges: list[tuple[int, int]]) -> None:
    found = layout(range(PEOPLE), edges)
    where = places(found)
    for line in found.lines:
        if line.kind is LineKind.LOOP:
            assert leads_to(found, line.introduced, line.introducer)
        else:
            assert where[line.introducer][0] < where[line.introduced][0]
        if line.kind is LineKind.TREE:
            assert where[line.introducer][0] == where[line.introduced][0] - 1


@given(EDGES)
def test_everybody_has_a_place_and_every_introduction_a_line(edges: list[tuple[int, int]]) -> None:
    found = layout(range(PEOPLE), edges)
    assert sorted(place.person for place in found.places) == list(range(PEOPLE))
    assert set(kinds(found)) == {(one, other) for one, other in edges if one != other}
    trees = [line for line in found.lines if line.kind is LineKind.TREE]
    assert sorted(line.introduced for line in trees) == sorted(
        place.person for place in found.places if place.introducer is not None
    )
    nobody = set(range(PEOPLE)) - {other for one, other in edges if one != other}
    assert nobody <= {place.person for place in found.places if place.column == 0}


@given(EDGES)
def test_introducers_stand_in_the_middle_of_those_they_led_to(edges: list[tuple[int, int]]) -> None:
    found = layout(range(PEOPLE), edges)
    led: dict[int | None, list[float]] = defaultdict(list)
    for place in found.places:
        led[place.introducer].append(place.row)
    for place in found.places:
        rows = led.get(place.person)
        if rows:
            assert place.row == pytest.approx((min(rows) + max(rows)) / 2)


@given(EDGES)
def test_the_same_gives_the_same(edges: list[tuple[int, int]]) -> None:
    assert layout(range(PEOPLE), edges) == layout(range(PEOPLE), list(edges))
