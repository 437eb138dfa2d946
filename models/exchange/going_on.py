"""Long exports say how far they are, and may be stopped by what they ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from models.errors import Problem

GoOn = Callable[[int, int], object]  # done, of how many; may raise to stop
Progress = Callable[[int, int], bool]  # done, of how many; False: stop
T = TypeVar("T")

_EVERY = 100


def always(_done: int, _total: int) -> None:
    """Nobody looks, and nobody stops."""


def stopping(progress: Progress) -> GoOn:
    """Raises Problem("stopped") where `progress` says that it is to stop."""

    def go_on(done: int, total: int) -> None:
        if not progress(done, total):
            raise Problem("stopped")

    return go_on


def watched(items: Iterable[T], total: int, go_on: GoOn) -> Iterator[T]:
    """The items, with a question every hundred."""
    for done, item in enumerate(items):
        if done % _EVERY == 0:
            go_on(done, total)
        yield item
