"""Whom to ask next, and why: product.md, row 6: the inner circle first, then acquaintances, then people one does
not know.

Everybody who can be asked stands in a tier, and within it by points:

    tier     0 inner circle · 1 acquaintances · 2 named by others · 3 found · 4 circle not said
    points   3 x settles  (0 to 1: how much an answer about the path would settle, beside the path that needs it most)
           + 1            if on a path in the running, 0.5 if the role alone sounds like it
           + interest / 5 x 2   of the organisation, from an interest of 3 on
           + min(named, 3)      by how many others
           + 1            if there is a way to reach them
           + 1            if the user said that they want to talk with them

A tier is never passed by points: whoever is close stands before whoever is not. Who is in no circle is only suggested
for a reason: a path, an organisation of interest, a name given by others, or the user's own wish. At most two of one
organisation stand in the first five (and in each five that follow); whoever is left over comes later, not never,
but still before those whose circle is not said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from models.terms import Circle

AT_ONCE = 5
MOST_OF_ONE_PLACE = 2
INTERESTING_FROM = 3  # of 1 to 5
MOST_REASONS = 3
_MOST_NAMED = 3
_SETTLES, _ON_PATH, _SOUNDS_LIKE, _PLACE = 3.0, 1.0, 0.5, 2.0


class Tier(IntEnum):
    """In which order people are asked."""

    INNER = 0
    ACQUAINTANCE = 1
    NAMED = 2
    FOUND = 3
    OPEN = 4


class Why(StrEnum):
    """A reason to ask somebody: the first says how one comes to them, the others what they could tell."""

    INNER = "inner"
    ACQUAINTANCE = "acquaintance"
    NAMED = "named"
    FOUND = "found"
    OPEN = "open"
    ALSO_NAMED = "also_named"
    PATH = "path"
    SOUNDS_LIKE = "sounds_like"
    SETTLES = "settles"
    PLACE = "place"
    WANTED = "wanted"


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody who could be asked.

    `named`: by how many others; `through`: known through somebody alone. `path`: on a path in the running, or, with
    `sounds_like`, of a role that sounds like it; `settles` (0 to 1) says how much an answer about it would settle.
    `interest` (1 to 5, 0: none) is the user's in the organisation.
    """

    person: int
    circle: Circle | None = None
    named: int = 0
    through: bool = False
    path: int | None = None
    sounds_like: bool = False
    settles: float = 0.0
    organization: int | None = None
    interest: int = 0
    reachable: bool = False
    wanted: bool = False
    name_key: str = ""


@dataclass(frozen=True, slots=True)
class Suggested:
    """Somebody to ask, and why."""

    person: int
    tier: Tier
    points: float
    why: tuple[Why, ...] = field(default=())


def tier(one: Asked) -> Tier:
    """How somebody comes to be asked. Who is known through somebody alone was named by them."""
    if one.circle is Circle.INNER:
        return Tier.INNER
    if one.named and (one.through or one.circle is not Circle.ACQUAINTANCE):
        return Tier.NAMED
    if one.circle is Circle.ACQUAINTANCE:
        return Tier.ACQUAINTANCE
    return Tier.FOUND if one.circle is Circle.NEW else Tier.OPEN


def points(one: Asked) -> float:
    """How much somebody could tell, and how easily; the formula stands at the head of this file."""
    total = 0.0
    if one.path is not None:
        total += _SETTLES * one.settles + (_SOUNDS_LIKE if one.sounds_like else _ON_PATH)
    if one.interest >= INTERESTING_FROM:
        total += _PLACE * one.interest / 5
    return total + min(one.named, _MOST_NAMED) + one.reachable + one.wanted


def has_reason(one: Asked) -> bool:
    """Whether there is any reason to ask; who is in a circle needs none."""
    return bool(
        one.circle is not None
        or one.named
        or one.wanted
        or one.path is not None
        or one.interest >= INTERESTING_FROM
    )  # fmt: skip


def why(one: Asked) -> tuple[Why, ...]:
    """The reasons, three at most: how one comes to them first."""
    first = Why(tier(one).name.lower())
    more: list[Why] = []
    if one.named and first is not Why.NAMED:
        more.append(Why.ALSO_NAMED)
    if one.path is not None:
        more.append(Why.SOUNDS_LIKE if one.sounds_like else Why.PATH)
    if one.interest >= INTERESTING_FROM:
        more.append(Why.PLACE)
    if one.path is not None and one.settles > 0:
        more.append(Why.SETTLES)
    if one.wanted and not more:
        more.append(Why.WANTED)
    return (first, *more)[:MOST_REASONS]


def suggest(people: Iterable[Asked]) -> list[Suggested]:
    """Everybody who can be asked, whom to ask first at the head.

    Organisations are spread among those whose circle is said, and apart from them among the others: nobody of
    whom only an import tells stands before somebody known.
    """
    found = [one for one in people if has_reason(one)]
    found.sort(key=lambda one: (tier(one), -points(one), one.name_key, one.person))
    known = [one for one in found if tier(one) is not Tier.OPEN]
    ordered = _spread(known) + _spread(found[len(known) :])
    return [Suggested(one.person, tier(one), points(one), why(one)) for one in ordered]


def _spread(ordered: Sequence[Asked]) -> list[Asked]:
    """The same people, in every five at most two of one organisation as long as there are others."""
    left, found = list(ordered), list[Asked]()
    while left:
        places: Counter[int] = Counter()
        five: list[Asked] = []
        for one in left:
            if one.organization is None or places[one.organization] < MOST_OF_ONE_PLACE:
                five.append(one)
                if one.organization is not None:
                    places[one.organization] += 1
            if len(five) == AT_ONCE:
                break
        chosen = {one.person for one in five}
        found += five
        left = [one for one in left if one.person not in chosen]
    return found
