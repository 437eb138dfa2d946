"""Which answer would settle most between paths, and whom to talk to next. docs/fit.md says it in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.rules.fit import FULL_SPREAD, Cell, Look, Weighed
from models.terms import Circle

SETTLED_BY = 3  # so many voices that agree have settled a value
LEFT_MIXED_BY = 5  # so many voices that disagree: one more would change nothing, it is a matter of taste


class Gap(StrEnum):
    """Why an answer would help."""

    UNKNOWN = "unknown"
    MIXED = "mixed"
    ONE_VOICE = "one_voice"
    TWO_VOICES = "two_voices"


@dataclass(frozen=True, slots=True)
class Contender:
    """A path that is still in the running."""

    path: int
    look: Look
    leading: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """The answer that would settle most. `worth` is its points: weight x openness x closeness."""

    path: int
    value: str
    gap: Gap
    worth: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody of a path whom the user has not met. `starts_at`: when a conversation is planned."""

    person: int
    path: int
    circle: Circle | None = None
    starts_at: datetime | None = None
    agreed: bool = False
    name_key: str = ""


def openness(one: Cell) -> float:
    """How much another answer would tell of a value on a path, 0 to 1, by how many voices there are.

    1 / (n + 1) of voices that agree, nothing from three on; 2 / (n + 2) of voices that do not, nothing from five on.
    """
    n = one.voices
    if n >= (LEFT_MIXED_BY if one.mixed else SETTLED_BY):
        return 0.0
    return 2 / (n + 2) if one.mixed else 1 / (n + 1)


def ask_next(values: Sequence[Weighed], contenders: Sequence[Contender]) -> Question | None:
    """The value and the path whose answer would settle most, or None where nothing is left to settle.

    Only paths of which somebody has told are asked about, unless nobody has told of any. Among equals: what matters
    more, then the order given.
    """
    spoken = [one for one in contenders if one.look.voices] or contenders
    near = closeness(spoken)
    best: tuple[float, int] | None = None
    found: Question | None = None
    for value in values:
        for one in spoken:
            this = one.look.cells.get(value.key)
            if this is None or value.weight <= 0 or not openness(this):
                continue
            worth = value.weight * openness(this) * near[one.path]
            if best is None or (worth, value.weight) > best:
                best = (worth, value.weight)
                found = Question(one.path, value.key, _gap(this), worth)
    return found


def closeness(contenders: Sequence[Contender]) -> dict[int, float]:
    """How near each path is to the front, 0 to 1: 1 for one that the user calls leading or of which nothing is known.

    For the others 1 - distance / 4 to the path in front: the best of the leading ones, or of all. The one in front is
    as near as the next best is to it, and 1 where it is alone.
    """
    means = {one.path: one.look.mean for one in contenders if one.look.mean is not None}
    leading = [one.path for one in contenders if one.leading and one.path in means]
    near = dict.fromkeys((one.path for one in contenders), 1.0)
    if not means:
        return near
    front = max(leading or list(means), key=lambda path: means[path] or 0.0)
    distances = {path: abs((mean or 0.0) - (means[front] or 0.0)) for path, mean in means.items() if path != front}
    for path, distance in distances.items():
        near[path] = 1 - distance / FULL_SPREAD
    near[front] = max((near[path] for path in distances), default=1.0)
    for path in leading:
        near[path] = 1.0
    return near


def talk_next(
    candidates: Iterable[Candidate], values: Sequence[Weighed], contenders: Sequence[Contender]
) -> list[Candidate]:
    """Whom to talk to next: for each path one person, the path first whose best question would settle most.

    Of a path the one with whom a conversation is planned, the soonest first; then who said yes; then the inner
    circle, acquaintances, new people, and those whose circle nobody has said.
    """
    worth = worth_of_paths(values, contenders)
    places = {one.path: place for place, one in enumerate(contenders)}
    first: dict[int, Candidate] = {}
    for one in candidates:
        if one.path in worth and (one.path not in first or _turn(one) < _turn(first[one.path])):
            first[one.path] = one
    return sorted(first.values(), key=lambda one: (-worth[one.path], places[one.path]))


def worth_of_paths(values: Sequence[Weighed], contenders: Sequence[Contender]) -> dict[int, float]:
    """What the best question about each path would settle; a path of which nobody has told is as near as can be."""
    near = closeness(contenders)
    return {
        one.path: max(
            (v.weight * openness(one.look.cells[v.key]) for v in values if v.key in one.look.cells), default=1.0
        )
        * near[one.path]
        for one in contenders
    }


def _turn(one: Candidate) -> tuple[object, ...]:
    circles = list(Circle)
    circle = circles.index(one.circle) if one.circle else len(circles)
    planned = (0, one.starts_at) if one.starts_at else (1,)
    return (*planned, not one.agreed, circle, one.name_key, one.person)


def _gap(one: Cell) -> Gap:
    if not one.voices:
        return Gap.UNKNOWN
    if one.mixed:
        return Gap.MIXED
    return Gap.ONE_VOICE if one.voices == 1 else Gap.TWO_VOICES
