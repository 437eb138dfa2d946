"""The values exercise: all values laid into three piles, at most seven kept, each weighed; and its earlier answers.

What is not finished is a draft: stopped at any card, it goes on there tomorrow. Finishing is one step of undo; once
that is undone, the draft counts again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from models import career_values, schema, undo, values_rounds
from models.career_values import ValueChoice
from models.errors import Problem
from models.rules.values_rounds import Answer, Pile

DRAFT = "exercise:values"
MOST_KEPT = 7  # product.md, row 2
NEW_WEIGHT = 3


@dataclass(frozen=True, slots=True)
class Exercise:
    """How far the exercise is. `cards` are all values in the order in which they are laid.

    `piles`: where each card lies, the one that was laid last at the end; `current`: the card in hand, None when all
    are laid; `kept`: those on the new list; `weights` and `musts` of the kept; `leaving`: names that leave the
    user's list by finishing; `step`: the step that was shown last; `again`: when it was done last.
    """

    cards: tuple[ValueChoice, ...]
    piles: dict[str, Pile]
    current: ValueChoice | None
    kept: tuple[ValueChoice, ...]
    weights: dict[str, int]
    musts: frozenset[str]
    leaving: tuple[str, ...]
    step: int
    again: datetime | None

    def pile(self, pile: Pile) -> tuple[ValueChoice, ...]:
        """The cards of a pile, in the order in which they were laid."""
        by_key = {card.key: card for card in self.cards}
        return tuple(by_key[key] for key, where in self.piles.items() if where is pile)


@dataclass(frozen=True, slots=True)
class _State:
    """What the draft holds: keys only. `kept` is None until something was chosen by hand."""

    piles: dict[str, Pile]
    kept: tuple[str, ...] | None
    weights: dict[str, int]
    musts: tuple[str, ...] | None
    hand: str = ""  # a card that was taken up again
    step: int = 0


def read() -> Exercise:
    """The exercise as it was left; else as it was answered last, so that only what changed has to be moved."""
    state, cards, last = _load(), _cards(), values_rounds.last()
    there = {card.key: card for card in cards}
    piles = {key: pile for key, pile in state.piles.items() if key in there}
    waiting = [card for card in cards if card.key not in piles]
    kept = tuple(there[key] for key in _kept(state, piles, cards))
    weights = {card.key: state.weights.get(card.key) or card.weight or NEW_WEIGHT for card in kept}
    musts = state.musts if state.musts is not None else tuple(card.key for card in cards if card.must_have)
    keeping = {card.key for card in kept}
    return Exercise(
        cards=cards,
        piles=piles,
        current=there.get(state.hand) or next(iter(waiting), None),
        kept=kept,
        weights=weights,
        musts=frozenset(musts) & keeping,
        leaving=tuple(card.name for card in cards if card.weight and card.key not in keeping),
        step=state.step,
        again=last.at if last else None,
    )


def lay(key: str, pile: Pile, now: datetime) -> None:
    """Lay a card on a pile. Where something was chosen by hand already, what is very important is kept if it fits."""
    state = _load()
    piles = {other: where for other, where in state.piles.items() if other != key} | {key: pile}
    kept = state.kept
    if kept is not None:
        kept = tuple(one for one in kept if one != key and piles.get(one) is Pile.VERY)
        kept += (key,) if pile is Pile.VERY and len(kept) < MOST_KEPT else ()
    _save(replace(state, piles=piles, kept=kept, hand=""), now)


def take_up(key: str, now: datetime) -> None:
    """Take a card up again from its pile."""
    state = _load()
    _save(replace(state, piles={other: at for other, at in state.piles.items() if other != key}, hand=key), now)


def take_back(now: datetime) -> str | None:
    """Take up the card that was laid last; its key, None where none was."""
    there = {card.key for card in _cards()}
    last = next((key for key in reversed(_load().piles) if key in there), None)
    if last is not None:
        take_up(last, now)
    return last


def lay_all_again(now: datetime) -> None:
    """Take up all cards, to begin anew."""
    _save(replace(_load(), piles={}, kept=None, hand="", step=0), now)


def keep(key: str, on: bool, now: datetime) -> None:
    """Keep a value of the pile "very", or let it go. Problem("too_many_values") where seven are kept already."""
    exercise = read()
    kept = [card.key for card in exercise.kept if card.key != key]
    if on:
        if len(kept) >= MOST_KEPT:
            raise Problem("too_many_values")
        kept.append(key)
    _save(replace(_load(), kept=tuple(kept)), now)


def weigh(key: str, weight: int, now: datetime) -> None:
    """How much a kept value is to matter, 1 to 5."""
    state = _load()
    _save(replace(state, weights=state.weights | {key: weight}), now)


def require(key: str, must_have: bool, now: datetime) -> None:
    """Whether a kept value is to be a must-have."""
    musts = read().musts
    _save(replace(_load(), musts=tuple(sorted(musts | {key} if must_have else musts - {key}))), now)


def go_to(step: int, now: datetime) -> None:
    """Remember which step is shown."""
    state = _load()
    if state.step != step:
        _save(replace(state, step=step), now)


def finish(now: datetime) -> None:
    """Make the kept values the user's list, and keep these answers as a round. One step of undo.

    Where nothing is kept nothing happens: an empty list is no answer.
    """
    exercise = read()
    if not exercise.kept:
        return
    with undo.step("did_values_exercise"):
        for card in exercise.cards:
            weight = exercise.weights.get(card.key, 0)
            if weight != card.weight:
                career_values.weigh(card.key, weight, now)
            if weight:
                career_values.require(card.key, card.key in exercise.musts, now)
        state = _load()
        _save(replace(state, step=0), now, finished=values_rounds.keep(_answers(exercise), now))


def is_begun() -> bool:
    """Whether a draft waits to be gone on with."""
    return _draft() is not None


def _cards() -> tuple[ValueChoice, ...]:
    """The twelve that say most come first, the user's own after all that ship."""
    return tuple(sorted(career_values.values(), key=lambda value: (value.own, not value.first)))


def _kept(state: _State, piles: dict[str, Pile], cards: Iterable[ValueChoice]) -> list[str]:
    """Those that were kept by hand; else all that are very important, or, of too many, those on the list by now."""
    very = [key for key, pile in piles.items() if pile is Pile.VERY]
    if state.kept is not None:
        return [key for key in state.kept if key in very]
    if len(very) <= MOST_KEPT:
        return very
    listed = {card.key for card in cards if card.weight}
    return [key for key in very if key in listed][:MOST_KEPT]


def _answers(exercise: Exercise) -> Iterable[Answer]:
    for card in exercise.cards:
        pile = exercise.piles.get(card.key)
        if pile is not None:
            yield Answer(card.key, card.name, pile, exercise.weights.get(card.key, 0), card.key in exercise.musts)


def _draft() -> dict[str, Any] | None:
    """What the draft holds; one that was finished counts again once the finishing is undone."""
    row = schema.Draft.get_or_none(schema.Draft.key == DRAFT)
    if row is None:
        return None
    content: dict[str, Any] = json.loads(row.content)
    finished = content.get("finished")
    if finished and values_rounds.is_there(finished):
        return None
    return content


def _load() -> _State:
    content = _draft()
    if content is None:
        last = values_rounds.last()
        piles = {answer.key: answer.pile for answer in last.answers if answer.pile} if last else {}
        listed = [value.key for value in career_values.values() if value.weight]
        return _State(piles, tuple(key for key in listed if piles.get(key) is Pile.VERY) or None, {}, None)
    return _State(
        piles={key: Pile(pile) for key, pile in content["piles"]},
        kept=tuple(content["kept"]) if content["kept"] is not None else None,
        weights=dict(content["weights"]),
        musts=tuple(content["musts"]) if content["musts"] is not None else None,
        hand=content["hand"],
        step=content["step"],
    )


def _save(state: _State, now: datetime, *, finished: str = "") -> None:
    content = {
        "piles": list(state.piles.items()),
        "kept": state.kept,
        "weights": state.weights,
        "musts": state.musts,
        "hand": state.hand,
        "step": state.step,
        "finished": finished,
    }
    with schema.database.atomic("IMMEDIATE"):
        schema.Draft.replace(key=DRAFT, content=json.dumps(content), updated_at=now).execute()
