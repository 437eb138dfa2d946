"""How a path looks and how sure that is: a worked example, tables of cases, and laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.fit import (
    MIXED_FROM,
    OWN_VOICE,
    Cell,
    Look,
    Must,
    Rating,
    Sureness,
    Verdict,
    Weighed,
    cell,
    look,
    shown,
    sureness,
)

KEYS = ["autonomy", "learning", "family", "income"]
VALUES = [Weighed("autonomy", 5), Weighed("learning", 3), Weighed("family", 2), Weighed("income", 1, must_have=True)]


def said(key: str, *numbers: int | None) -> list[Rating]:
    """One rating each of different people."""
    return [Rating(voice, key, number) for voice, number in enumerate(numbers, start=1)]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((), Cell()),
        ((None, None), Cell(silent=2)),
        ((4,), Cell(1, 4.0, 0.0)),
        ((4, None), Cell(1, 4.0, 0.0, 1)),
        ((5, 4, 5), Cell(3, 14 / 3, 1.0)),
        ((2, 4), Cell(2, 3.0, 2.0)),
    ],
)
def test_a_cell_is_the_mean_of_its_voices(numbers: tuple[int | None, ...], expected: Cell) -> None:
    assert cell(said("autonomy", *numbers)) == expected


def test_several_conversations_with_one_person_are_one_voice() -> None:
    ratings = [
        Rating(1, "autonomy", 5),
        Rating(1, "autonomy", 2),
        Rating(1, "autonomy", None),
        Rating(2, "autonomy", 4),
    ]
    assert cell(ratings) == Cell(2, 3.75, 0.5)
    assert not cell(ratings).mixed


def test_what_was_noted_without_a_conversation_is_one_voice_too() -> None:
    assert cell([Rating(OWN_VOICE, "autonomy", 3), Rating(OWN_VOICE, "autonomy", 5)]) == Cell(1, 4.0)


@pytest.mark.parametrize(
    ("numbers", "mixed"),
    [((5,), False), ((3, 4), False), ((3, 5), True), ((3, 4, 5), True), ((4, 4, 4, 2), True), ((1, 5), True)],
)
def test_voices_two_points_apart_are_mixed(numbers: tuple[int, ...], mixed: bool) -> None:
    assert cell(said("autonomy", *numbers)).mixed is mixed


@pytest.mark.parametrize(
    ("numbers", "sure"),
    [((), 0), ((4,), 1 / 2), ((4, 4), 2 / 3), ((4, 5), 1 / 2), ((2, 4), 1 / 3), ((4, 4, 4), 3 / 4), ((1, 5), 0)],
)
def test_how_sure_follows_from_how_many_and_how_far_they_agree(numbers: tuple[int, ...], sure: float) -> None:
    assert cell(said("autonomy", *numbers)).sure == pytest.approx(sure)


def test_the_worked_example_of_the_document() -> None:
    """The two paths of docs/fit.md."""
    values = [
        Weighed("making_a_difference", 5), Weighed("autonomy", 4), Weighed("learning", 4),
        Weighed("time_for_family", 3), Weighed("stable_income", 3, must_have=True),
        Weighed("working_with_others", 2), Weighed("recognition", 1),
    ]  # fmt: skip
    keys = [value.key for value in values]
    policy = look(
        values,
        [
            rating
            for key, numbers in zip(
                keys, [(5, 5, 4), (3, 4, 3), (4, 4, 4), (3, 4, 3), (4, 4, 4), (5, 4, 5), (None, None)], strict=True
            )
            for rating in said(key, *numbers)
        ],
    )
    assert policy.mean == pytest.approx(84 / 21)
    assert (policy.known, policy.out_of, policy.voices) == (6, 7, 3)
    assert (policy.verdict, policy.must) == (Verdict.CLEAR, Must.MET)
    assert policy.sure == pytest.approx(13.125 / 22)
    assert sureness(policy.sure) is Sureness.GOOD
    writing = look(
        values,
        [
            rating
            for key, numbers in zip(keys, [(4, 2), (5, 4), (4, 3), (4, 5), (2, 2), (2, 2), (3, 2)], strict=True)
            for rating in said(key, *numbers)
        ],
    )
    assert writing.mean == pytest.approx(73 / 22)
    assert writing.verdict is Verdict.MIXED
    assert (writing.must, writing.missed) == (Must.MISSED, ("stable_income",))
    assert writing.sure == pytest.approx(11 / 22)


@pytest.mark.parametrize(
    ("ratings", "verdict"),
    [
        ([], Verdict.TOO_EARLY),
        ([*said("autonomy", 4), *said("learning", 4)], Verdict.TOO_EARLY),
        ([*said("autonomy", 4), *said("learning", 4), *said("family", 1)], Verdict.ONE_VOICE),
        ([*said("autonomy", 4, 3), *said("learning", 4), *said("family", 1)], Verdict.CLEAR),
        ([*said("autonomy", 4, 2), *said("learning", 4), *said("family", 1)], Verdict.MIXED),
        # They disagree on a tenth of the weight of what is known: too little to call the path mixed.
        ([*said("autonomy", 4, 4), *said("learning", 4), *said("income", 1, 5)], Verdict.CLEAR),
    ],
)
def test_what_can_be_said_of_a_path(ratings: list[Rating], verdict: Verdict) -> None:
    assert look(VALUES, ratings).verdict is verdict


def test_who_has_one_value_needs_one() -> None:
    assert look([Weighed("autonomy", 1)], said("autonomy", 4, 4)).verdict is Verdict.CLEAR
    assert look([], said("autonomy", 4, 4)) == Look()


@pytest.mark.parametrize(
    ("income", "must"),
    [((), Must.UNKNOWN), ((None,), Must.UNKNOWN), ((2,), Must.MISSED), ((1, 3), Must.MISSED), ((3,), Must.MET)],
)
def test_must_haves(income: tuple[int | None, ...], must: Must) -> None:
    found = look(VALUES, said("income", *income))
    assert found.must is must
    assert found.missed == (("income",) if must is Must.MISSED else ())


def test_without_a_must_have_nothing_is_said_of_it() -> None:
    assert look(VALUES[:3], said("autonomy", 1)).must is Must.NONE


@pytest.mark.parametrize(("mean", "number"), [(4.6667, 4.7), (3.25, 3.3), (3.3499, 3.3), (2.0, 2.0), (2.05, 2.1)])
def test_a_mean_is_shown_with_one_decimal_halves_upwards(mean: float, number: float) -> None:
    assert shown(mean) == number


ratings = st.builds(
    Rating,
    voice=st.sampled_from([OWN_VOICE, 1, 2, 3, 4]),
    value=st.sampled_from(KEYS),
    rating=st.one_of(st.none(), st.integers(1, 5)),
)
evidence = st.lists(ratings, max_size=25)
weights = st.builds(
    lambda numbers, musts: [Weighed(key, number, must) for key, number, must in zip(KEYS, numbers, musts, strict=True)],
    st.lists(st.integers(0, 5), min_size=4, max_size=4),
    st.lists(st.booleans(), min_size=4, max_size=4),
)


@given(weights, evidence, st.data())
def test_raising_a_rating_never_lowers_a_path(values: list[Weighed], heard: list[Rating], data: st.DataObject) -> None:
    rated = [index for index, one in enumerate(heard) if one.rating is not None and one.rating < 5]
    if not rated:
        return
    index = data.draw(st.sampled_from(rated))
    old = heard[index]
    better = data.draw(st.integers((old.rating or 0) + 1, 5))
    before = look(values, heard)
    after = look(values, [*heard[:index], Rating(old.voice, old.value, better), *heard[index + 1 :]])
    assert (after.mean or 0) >= (before.mean or 0)
    assert set(after.missed) <= set(before.missed)
    assert after.known == before.known


@given(weights, evidence, st.data())
def test_a_voice_that_agrees_never_lowers_certainty(
    values: list[Weighed], heard: list[Rating], data: st.DataObject
) -> None:
    before = look(values, heard)
    key = data.draw(st.sampled_from(KEYS))
    one = cell([rating for rating in heard if rating.value == key])
    # Somebody new says what lies within what the others said; the first voice may say anything.
    voices: dict[int | None, list[int]] = {}
    for rating in heard:
        if rating.value == key and rating.rating is not None:
            voices.setdefault(rating.voice, []).append(rating.rating)
    means = [sum(numbers) / len(numbers) for numbers in voices.values()]
    fits = [number for number in range(1, 6) if not means or min(means) <= number <= max(means)]
    if not fits:  # 3.5 and 3.6 have no whole number between them
        return
    more = [*heard, Rating(99, key, data.draw(st.sampled_from(fits)))]
    after = look(values, more)
    assert cell([rating for rating in more if rating.value == key]).sure >= one.sure
    assert after.sure >= before.sure - 1e-12


@given(weights, evidence, ratings)
def test_what_is_unknown_never_counts_as_bad(values: list[Weighed], heard: list[Rating], more: Rating) -> None:
    before = look(values, heard)
    after = look(values, [*heard, Rating(more.voice, more.value, None)])
    assert (after.mean, after.verdict, after.missed, after.sure) == (
        before.mean, before.verdict, before.missed, before.sure
    )  # fmt: skip


@given(weights, evidence, st.randoms(use_true_random=False))
def test_the_order_of_evidence_does_not_matter(values: list[Weighed], heard: list[Rating], random: st.Random) -> None:
    shuffled = list(heard)
    random.shuffle(shuffled)
    assert look(values, shuffled) == look(values, heard)


@given(weights, evidence, st.booleans())
def test_a_value_that_does_not_matter_changes_nothing(values: list[Weighed], heard: list[Rating], must: bool) -> None:
    with_it = [*values, Weighed("fame", 0, must)]
    fame = [Rating(7, "fame", 1), Rating(8, "fame", 5)]
    assert look(with_it, [*heard, *fame]) == look(values, heard)


@given(weights, evidence)
def test_everything_stays_within_its_bounds(values: list[Weighed], heard: list[Rating]) -> None:
    found = look(values, heard)
    assert found.mean is None or 1 <= found.mean <= 5
    assert 0 <= found.sure < 1
    assert found.known <= found.out_of == sum(value.weight > 0 for value in values)
    for one in found.cells.values():
        assert one.mean is None or 1 <= one.mean <= 5
        assert one.mixed == (one.voices > 1 and round(one.spread, 6) >= MIXED_FROM)
