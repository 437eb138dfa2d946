"""What the sample says of the user: the profile, what they value, their steps, what they may be asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from models import drafts, expected_questions, pitches, positions, profile, values_exercise
from models.rules.values_rounds import Pile


def tell(document: Mapping[str, Any], begun: datetime, now: datetime) -> None:
    """Write it, as of `begun`; of the rounds of the values exercise each has its day. Part of the caller's step."""
    profile.edit(begun, **document["me"])
    for pitch in document["pitches"]:
        pitches.add(begun, pitch["name"], pitch["text"])
    for number, answers in enumerate(document["values"]):
        _sort(answers, now - timedelta(days=answers["days_ago"]), again=number > 0)
    drafts.forget(values_exercise.DRAFT)  # it would wait to be gone on with once the sample is taken out
    positions.add(None, "\n".join(document["steps"]), begun)
    for question in document["expected"]:
        expected_questions.add(question["text"], begun, question["answer"])


def _sort(answers: Mapping[str, Any], at: datetime, *, again: bool) -> None:
    """One round of the values exercise: the cards laid, those that stay, how much each matters."""
    if again:
        values_exercise.lay_all_again(at)
    for pile in (Pile.VERY, Pile.SOMEWHAT):
        _lay(answers[pile], pile, at)
    _lay((card.key for card in values_exercise.read().cards if not _is_laid(card.key)), Pile.NOT, at)
    for kept in answers["kept"]:
        values_exercise.keep(kept["key"], True, at)
        values_exercise.weigh(kept["key"], kept["weight"], at)
        values_exercise.require(kept["key"], kept.get("must_have", False), at)
    keys = {kept["key"] for kept in answers["kept"]}
    for card in values_exercise.read().kept:
        if card.key not in keys:
            values_exercise.keep(card.key, False, at)
    values_exercise.finish(at)


def _lay(keys: Iterable[str], pile: Pile, at: datetime) -> None:
    for key in tuple(keys):
        values_exercise.lay(key, pile, at)


def _is_laid(key: str) -> bool:
    return key in values_exercise.read().piles
