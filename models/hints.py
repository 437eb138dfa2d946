"""Which of the hints for a first use have gone: they never come back by themselves."""

from __future__ import annotations

from typing import Final

from models import settings

_GONE: Final = "hints_gone"


def gone() -> frozenset[str]:
    """The keys of the hints that were read, or not needed any more."""
    return frozenset(settings.get(_GONE, []))


def leave(key: str) -> None:
    """This hint is not shown again."""
    there = gone()
    if key not in there:
        settings.put(_GONE, sorted({*there, key}))


def show_again() -> None:
    """All hints come again."""
    settings.put(_GONE, [])
