"""Whose turn it is among the pairs, what was answered, and where to go on when an answer is taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.duplicates import Pair


class PairQueue:
    """Pairs one after another. Pure; whoever asks does the writing."""

    def __init__(self, pairs: Sequence[Pair] = ()) -> None:
        self._pairs = list(pairs)
        self._at = 0
        self._answered: list[tuple[int, list[Pair], int]] = []  # step of undo, pairs and place before it

    @property
    def current(self) -> Pair | None:
        """The pair whose turn it is, or None after the last."""
        return self._pairs[self._at] if self._at < len(self._pairs) else None

    @property
    def place(self) -> tuple[int, int]:
        """Which one it is, from 1, and of how many."""
        return self._at + 1, len(self._pairs)

    @property
    def begun(self) -> bool:
        """Whether there was any pair."""
        return bool(self._pairs or self._answered)

    @property
    def last_step(self) -> int:
        """The step of undo of the last answer, 0 for none."""
        return self._answered[-1][0] if self._answered else 0

    def pass_over(self) -> None:
        """One of this pair is gone: it is no question any more."""
        del self._pairs[self._at]

    def put_off(self) -> None:
        """Go on without an answer."""
        self._at += 1

    def answer(self, step: int, *, merged: bool) -> None:
        """This pair was answered in a step of undo; where two were made one, later pairs name the one who stays."""
        pair, rest = self._pairs[self._at], self._pairs[self._at + 1 :]
        self._answered.append((step, self._pairs, self._at))
        self._pairs = [*self._pairs[: self._at + 1], *(_with_one_less(rest, pair) if merged else rest)]
        self._at += 1

    def go_back(self, last: int) -> None:
        """Ask again what was answered in steps after `last`, for they were undone."""
        while self._answered and self._answered[-1][0] > last:
            _, self._pairs, self._at = self._answered.pop()


def _with_one_less(pairs: Sequence[Pair], gone: Pair) -> list[Pair]:
    """Pairs after two were made one: whoever was paired with the one who went is paired with the one who stays."""
    seen: set[frozenset[int]] = set()
    found: list[Pair] = []
    for pair in pairs:
        one, other = (gone.one if person == gone.other else person for person in (pair.one, pair.other))
        both = frozenset((one, other))
        if one != other and both not in seen:
            seen.add(both)
            found.append(replace(pair, one=one, other=other))
    return found
