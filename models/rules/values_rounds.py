"""Answers to the values exercise side by side: what rose, fell, is new or left between two rounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Pile(StrEnum):
    """Where a card was laid: how important a value is."""

    VERY = "very"
    SOMEWHAT = "somewhat"
    NOT = "not"


class Change(StrEnum):
    """What became of a value from one round to the next; the first that applies."""

    NEW = "new"
    LEFT = "left"
    ROSE = "rose"
    FELL = "fell"
    MUST = "must"
    NO_MUST = "no_must"
    SAME = "same"
    OUT = "out"  # on neither list


@dataclass(frozen=True, slots=True)
class Answer:
    """What one round said of a value: its pile (None: not asked), its weight (0: not kept), whether a must-have."""

    key: str
    name: str
    pile: Pile | None = None
    weight: int = 0
    must_have: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """One value in all rounds, None where a round has nothing of it; `change`: from the last but one to the last."""

    key: str
    name: str
    answers: tuple[Answer | None, ...]
    change: Change


def change(before: Answer | None, after: Answer | None) -> Change:
    """What became of a value that was answered so and then so."""
    old, new = before.weight if before else 0, after.weight if after else 0
    if not old or not new:
        return Change.NEW if new else Change.LEFT if old else Change.OUT
    if old != new:
        return Change.ROSE if new > old else Change.FELL
    must_before, must_after = before is not None and before.must_have, after is not None and after.must_have
    if must_before != must_after:
        return Change.MUST if must_after else Change.NO_MUST
    return Change.SAME


def compare(rounds: Sequence[Sequence[Answer]]) -> tuple[Compared, ...]:
    """All values that were kept in one of the rounds (the earliest first), what matters most in the last one first.

    A value has the name that it had last. With one round there is nothing to compare: every change is SAME or OUT.
    """
    by_key: list[Mapping[str, Answer]] = [{answer.key: answer for answer in one} for one in rounds]
    kept = dict.fromkeys(answer.key for one in reversed(rounds) for answer in one if answer.weight)
    found: list[Compared] = []
    for key in kept:
        answers = tuple(one.get(key) for one in by_key)
        name = next(answer.name for answer in reversed(answers) if answer is not None)
        last = answers[-1]
        found.append(Compared(key, name, answers, change(answers[-2] if len(answers) > 1 else last, last)))
    newest_first = [[answer.weight if answer else 0 for answer in reversed(one.answers)] for one in found]
    order = sorted(range(len(found)), key=lambda place: [-weight for weight in newest_first[place]])
    return tuple(found[place] for place in order)
