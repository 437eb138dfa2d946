"""The exercise as it is done: laid, taken back, stopped and gone on, seven kept, weighed, finished, done again."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from models import career_values, resources, schema, undo, values_exercise, values_rounds
from models.errors import Problem
from models.rules.values_rounds import Pile
from models.values_exercise import MOST_KEPT

NOW = datetime(2026, 3, 3, 8, 30, tzinfo=UTC)
JUNE = NOW + timedelta(days=93)
TWELVE = [value["key"] for value in resources.document("values")["values"] if value["first"]]

pytestmark = pytest.mark.usefixtures("lisbon")


def lay(very: int, somewhat: int = 0, nothing: int = 0) -> list[str]:
    """Lay so many of the next cards on each pile; the keys of the first pile."""
    laid: list[str] = []
    for pile, count in ((Pile.VERY, very), (Pile.SOMEWHAT, somewhat), (Pile.NOT, nothing)):
        for _ in range(count):
            card = values_exercise.read().current
            assert card is not None
            values_exercise.lay(card.key, pile, NOW)
            laid += [card.key] if pile is Pile.VERY else []
    return laid


def my_list() -> dict[str, tuple[int, bool]]:
    return {value.key: (value.weight, value.must_have) for value in career_values.values() if value.weight}


def test_the_twelve_come_first_and_own_ones_last() -> None:
    own = career_values.add_own("Music", NOW)
    cards = [card.key for card in values_exercise.read().cards]
    assert cards[:12] == TWELVE
    assert cards[-1] == own
    assert len(cards) == len(career_values.values())


def test_a_card_is_laid_and_taken_back() -> None:
    first, second = (card.key for card in values_exercise.read().cards[:2])
    lay(2)
    assert values_exercise.take_back(NOW) == second
    exercise = values_exercise.read()
    assert exercise.current is not None
    assert exercise.current.key == second
    assert list(exercise.piles) == [first]
    assert values_exercise.take_back(NOW) == first
    assert values_exercise.take_back(NOW) is None


def test_a_card_taken_up_from_a_pile_is_in_hand_at_once() -> None:
    laid = lay(3)
    values_exercise.take_up(laid[0], NOW)
    exercise = values_exercise.read()
    assert exercise.current is not None
    assert exercise.current.key == laid[0]
    values_exercise.lay(laid[0], Pile.NOT, NOW)
    exercise = values_exercise.read()
    assert exercise.current is not None
    assert exercise.current.key == exercise.cards[3].key


def test_up_to_seven_are_kept_by_themselves_and_the_eighth_is_refused() -> None:
    laid = lay(MOST_KEPT)
    assert [card.key for card in values_exercise.read().kept] == laid
    eighth = lay(1)
    assert values_exercise.read().kept == ()  # too many: it is for the user to say which
    for key in laid:
        values_exercise.keep(key, True, NOW)
    with pytest.raises(Problem) as refused:
        values_exercise.keep(eighth[0], True, NOW)
    assert refused.value.code == "too_many_values"
    values_exercise.keep(laid[0], False, NOW)
    values_exercise.keep(eighth[0], True, NOW)
    assert [card.key for card in values_exercise.read().kept] == [*laid[1:], eighth[0]]


def test_what_leaves_the_pile_is_kept_no_more() -> None:
    laid = lay(2)
    values_exercise.keep(laid[0], True, NOW)
    values_exercise.keep(laid[1], True, NOW)
    values_exercise.lay(laid[0], Pile.SOMEWHAT, NOW)
    assert [card.key for card in values_exercise.read().kept] == [laid[1]]


def test_a_card_that_is_very_important_after_all_is_kept_where_there_is_room() -> None:
    laid = lay(3)
    values_exercise.keep(laid[0], False, NOW)
    more = lay(5)
    assert [card.key for card in values_exercise.read().kept] == [*laid[1:], *more]
    lay(1)
    assert len(values_exercise.read().kept) == MOST_KEPT


def test_finishing_is_one_step_and_its_undo_brings_the_draft_back() -> None:
    career_values.weigh("recognition", 2, NOW)
    laid = lay(3, somewhat=2, nothing=1)
    values_exercise.weigh(laid[0], 5, NOW)
    values_exercise.require(laid[1], True, NOW)
    assert values_exercise.read().leaving == ("Recognition",)
    values_exercise.finish(NOW)
    assert my_list() == {laid[0]: (5, False), laid[1]: (3, True), laid[2]: (3, False)}
    assert not values_exercise.is_begun()
    assert values_rounds.is_any()
    undo.undo(NOW)
    assert my_list() == {"recognition": (2, False)}
    assert not values_rounds.is_any()
    assert values_exercise.is_begun()
    assert values_exercise.read().weights[laid[0]] == 5
    undo.redo(NOW)
    assert len(my_list()) == 3
    assert not values_exercise.is_begun()


def test_nothing_kept_finishes_nothing() -> None:
    career_values.weigh("recognition", 2, NOW)
    lay(0, somewhat=3)
    values_exercise.finish(NOW)
    assert my_list() == {"recognition": (2, False)}
    assert not values_rounds.is_any()


def test_it_begins_from_last_time_and_rounds_are_compared() -> None:
    laid = lay(4, nothing=1)
    values_exercise.weigh(laid[0], 5, NOW)
    values_exercise.finish(NOW)
    own = career_values.add_own("Music", JUNE)
    again = values_exercise.read()
    assert again.again == NOW
    assert [card.key for card in again.pile(Pile.VERY)] == laid
    assert [card.key for card in again.kept] == laid
    assert again.weights[laid[0]] == 5
    values_exercise.lay(laid[1], Pile.NOT, JUNE)
    values_exercise.lay(own, Pile.VERY, JUNE)
    values_exercise.keep(own, True, JUNE)
    values_exercise.weigh(laid[0], 2, JUNE)
    values_exercise.weigh(laid[2], 4, JUNE)
    values_exercise.require(laid[3], True, JUNE)
    values_exercise.finish(JUNE)
    found = values_rounds.rounds()
    assert [one.at for one in found] == [NOW, JUNE]
    changes = {one.key: one.change for one in values_rounds.side_by_side(found)}
    assert changes == {laid[0]: "fell", laid[1]: "left", laid[2]: "rose", laid[3]: "must", own: "new"}
    names = {card.key: card.name for card in career_values.values()}
    assert values_rounds.say_changes(values_rounds.side_by_side(found), "3 March") == (
        f"Since 3 March: Music is new; {names[laid[2]]} rose; {names[laid[0]]} fell; "
        f"{names[laid[3]]} is a must-have now; {names[laid[1]]} left."
    )


def test_the_list_as_it_is_now_stands_beside_the_last_round_where_it_differs() -> None:
    lay(2)
    values_exercise.finish(NOW)
    assert [one.at for one in values_rounds.rounds()] == [NOW]
    career_values.weigh("recognition", 4, JUNE)
    assert [one.at for one in values_rounds.rounds()] == [NOW, None]


def test_a_value_removed_meanwhile_is_passed_over() -> None:
    own = career_values.add_own("Music", NOW)
    values_exercise.lay(own, Pile.VERY, NOW)
    values_exercise.keep(own, True, NOW)
    values_exercise.lay(TWELVE[0], Pile.VERY, NOW)
    values_exercise.take_up(own, NOW)
    career_values.remove_own(own, NOW)
    exercise = values_exercise.read()
    assert list(exercise.piles) == [TWELVE[0]]
    assert exercise.current is not None
    assert exercise.current.key == TWELVE[1]
    assert values_exercise.take_back(NOW) == TWELVE[0]


@pytest.mark.parametrize(
    "answers",
    ["", "nothing", "{}", "[1]", json.dumps([{"key": "a", "sorted": "best", "weight": 1, "must_have": False}])],
)
def test_a_round_that_nobody_can_read_is_passed_over(answers: str) -> None:
    schema.ValuesRound.create(answers=answers, created_at=NOW, updated_at=NOW)
    assert values_rounds.rounds()[0].answers == ()
    assert values_exercise.read().piles == {}


def test_laying_all_again_begins_anew() -> None:
    lay(3)
    values_exercise.lay_all_again(NOW)
    exercise = values_exercise.read()
    assert exercise.piles == {}
    assert exercise.current == exercise.cards[0]
