"""What became of a value from one round to the next, as a table."""

from __future__ import annotations

import pytest

from models.rules.values_rounds import Answer, Change, Pile, change, compare


def kept(weight: int, *, must: bool = False, key: str = "a", name: str = "A") -> Answer:
    return Answer(key, name, Pile.VERY, weight, must)


def laid(pile: Pile) -> Answer:
    return Answer("a", "A", pile)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, kept(3), Change.NEW),
        (laid(Pile.SOMEWHAT), kept(3), Change.NEW),
        (kept(3), None, Change.LEFT),
        (kept(3), laid(Pile.NOT), Change.LEFT),
        (kept(3), kept(4), Change.ROSE),
        (kept(4), kept(3), Change.FELL),
        (kept(4, must=True), kept(3), Change.FELL),  # what it weighs is said first
        (kept(3), kept(3, must=True), Change.MUST),
        (kept(3, must=True), kept(3), Change.NO_MUST),
        (kept(3, must=True), kept(3, must=True), Change.SAME),
        (laid(Pile.NOT), laid(Pile.SOMEWHAT), Change.OUT),
        (None, None, Change.OUT),
    ],
)
def test_change(before: Answer | None, after: Answer | None, expected: Change) -> None:
    assert change(before, after) is expected


def test_what_was_never_kept_has_no_row() -> None:
    assert compare([[laid(Pile.NOT)], [laid(Pile.SOMEWHAT)]]) == ()


def test_what_matters_most_now_stands_first_and_has_its_latest_name() -> None:
    rounds = [
        [kept(5, key="a", name="Music"), kept(4, key="b", name="B"), kept(1, key="c", name="C")],
        [kept(2, key="a", name="Quiet"), kept(3, key="c", name="C")],
    ]
    assert [(one.name, one.change) for one in compare(rounds)] == [
        ("C", Change.ROSE),
        ("Quiet", Change.FELL),
        ("B", Change.LEFT),
    ]


def test_one_round_alone_has_nothing_to_compare_with() -> None:
    assert [one.change for one in compare([[kept(3)]])] == [Change.SAME]
    assert compare([]) == ()
