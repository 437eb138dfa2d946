"""Which of the things that are due stand on Today.

Whoever asks ten people on one day would read ten times that somebody else could be asked as well: a hint, not ten
things to do. So a few such hints stand at a time, those that show longest, and none for a person whose reminder
shows, for then it is them to write to.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from models.terms import FollowUpKind

MOST_SUGGEST_OTHER = 2


class Listed(Protocol):
    """What the rule looks at in a thing that is due."""

    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> FollowUpKind: ...
    @property
    def person(self) -> int: ...
    @property
    def shows_at(self) -> datetime: ...


L = TypeVar("L", bound=Listed)


def shown(due: Sequence[L]) -> tuple[L, ...]:
    """These, in their order, with at most two suggestions to ask somebody else as well."""
    reminded = {one.person for one in due if one.kind is FollowUpKind.REMIND}
    hints = [one for one in due if one.kind is FollowUpKind.SUGGEST_OTHER and one.person not in reminded]
    kept = {one.id for one in sorted(hints, key=lambda one: (one.shows_at, one.id))[:MOST_SUGGEST_OTHER]}
    return tuple(one for one in due if one.kind is not FollowUpKind.SUGGEST_OTHER or one.id in kept)
