"""How a path looks to the user by what people told, and how sure that is. docs/fit.md says it in words.

Ratings of conversations go in, facts come out: no order among the ratings matters, what is unknown never counts
as bad, and a value that does not matter (weight 0) changes nothing. A path and an organisation are read alike.
What would settle it is in settling.py.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import floor, fsum

WORST, BEST = 1, 5
FULL_SPREAD = BEST - WORST
MIXED_FROM = 2  # two voices so many points apart disagree
MISSED_UP_TO = 2.0  # a must-have that looks no better than this is missed
FEWEST_KNOWN = 3  # with fewer known values it is too early to say how a path looks
FAIR_FROM, GOOD_FROM = 0.25, 0.55  # two voices a point apart on every value make 0.5, three that agree 0.75
MIXED_SHARE = 0.2  # a path is mixed where people disagree on this share of the weight of what is known
OWN_VOICE = None  # who speaks where the user noted something without a conversation


class Verdict(StrEnum):
    """What can be said of a path."""

    TOO_EARLY = "too_early"
    ONE_VOICE = "one_voice"
    MIXED = "mixed"
    CLEAR = "clear"


class Sureness(StrEnum):
    """How sure the look of a path is, in three steps."""

    FAINT = "faint"
    FAIR = "fair"
    GOOD = "good"


class Must(StrEnum):
    """How it stands with the must-haves of a path."""

    NONE = "none"  # the user has none
    MISSED = "missed"
    UNKNOWN = "unknown"
    MET = "met"


@dataclass(frozen=True, slots=True)
class Weighed:
    """One of the user's values: how much it matters (0 to 5) and whether a path must have it."""

    key: str
    weight: int
    must_have: bool = False


@dataclass(frozen=True, slots=True)
class Rating:
    """What one conversation says on one value: 1 to 5, or None where it did not come up.

    `voice` is whose conversation it was (the id of a person); OWN_VOICE for the user's own view.
    """

    voice: int | None
    value: str
    rating: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One value on one path. `mean` is None while it is unknown; `sure` is 0 to 1."""

    voices: int = 0
    mean: float | None = None
    spread: float = 0.0
    silent: int = 0  # how many spoke with the user without its coming up

    @property
    def mixed(self) -> bool:
        """Whether the voices disagree."""
        return self.voices > 1 and round(self.spread, 6) >= MIXED_FROM

    @property
    def sure(self) -> float:
        """More voices make it surer, and so does their agreement: n / (n + 1) x (1 - spread / 4)."""
        return self.voices / (self.voices + 1) * (1 - self.spread / FULL_SPREAD)


@dataclass(frozen=True, slots=True)
class Look:
    """How one path (or organisation) looks. `mean` is weighed over the known values, None where none is."""

    cells: Mapping[str, Cell] = field(default_factory=dict[str, Cell])
    mean: float | None = None
    known: int = 0
    out_of: int = 0
    voices: int = 0
    verdict: Verdict = Verdict.TOO_EARLY
    must: Must = Must.NONE
    missed: tuple[str, ...] = ()
    sure: float = 0.0


def sureness(sure: float) -> Sureness:
    """The step for a certainty of 0 to 1."""
    if sure >= GOOD_FROM:
        return Sureness.GOOD
    return Sureness.FAIR if sure >= FAIR_FROM else Sureness.FAINT


def shown(mean: float) -> float:
    """A mean as it is shown: one decimal, halves upwards."""
    return floor(mean * 10 + 0.5) / 10


def look(values: Iterable[Weighed], ratings: Iterable[Rating]) -> Look:
    """How a path looks by the ratings of all conversations about it."""
    matter = [value for value in values if value.weight > 0]
    by_value: dict[str, list[Rating]] = defaultdict(list)
    for rating in ratings:
        by_value[rating.value].append(rating)
    cells = {value.key: cell(by_value[value.key]) for value in matter}
    known = [(value, one) for value in matter if (one := cells[value.key]).mean is not None]
    weight = sum(value.weight for value, _ in known)
    mean = fsum(value.weight * (one.mean or 0.0) for value, one in known) / weight if known else None
    voices = {one.voice for value in matter for one in by_value[value.key] if one.rating is not None}
    mixed = sum(value.weight for value, one in known if one.mixed)
    must, missed = _musts(matter, cells)
    return Look(
        cells=cells,
        mean=mean,
        known=len(known),
        out_of=len(matter),
        voices=len(voices),
        verdict=_verdict(len(known), len(matter), len(voices), mixed / weight if weight else 0.0),
        must=must,
        missed=missed,
        sure=_share(matter, cells),
    )


def cell(ratings: Iterable[Rating]) -> Cell:
    """One value on one path. Everybody is one voice: of several conversations with one person the mean counts."""
    said: dict[int | None, list[int]] = defaultdict(list)
    silent: set[int | None] = set()
    for rating in ratings:
        if rating.rating is None:
            silent.add(rating.voice)
        else:
            said[rating.voice].append(rating.rating)
    means = [fsum(numbers) / len(numbers) for numbers in said.values()]
    quiet = len(silent - said.keys())
    if not means:
        return Cell(silent=quiet)
    return Cell(len(means), fsum(means) / len(means), max(means) - min(means), quiet)


def _musts(values: Collection[Weighed], cells: Mapping[str, Cell]) -> tuple[Must, tuple[str, ...]]:
    musts = [value.key for value in values if value.must_have]
    means = {key: cells[key].mean for key in musts}
    missed = tuple(key for key, mean in means.items() if mean is not None and shown(mean) <= MISSED_UP_TO)
    if missed:
        return Must.MISSED, missed
    if not musts:
        return Must.NONE, ()
    return (Must.UNKNOWN if None in means.values() else Must.MET), ()


def _verdict(known: int, out_of: int, voices: int, mixed_share: float) -> Verdict:
    if known < min(FEWEST_KNOWN, out_of) or not known:
        return Verdict.TOO_EARLY
    if voices == 1:
        return Verdict.ONE_VOICE
    return Verdict.MIXED if mixed_share >= MIXED_SHARE else Verdict.CLEAR


def _share(values: Collection[Weighed], cells: Mapping[str, Cell]) -> float:
    """How sure a whole path is: its values' certainty, weighed; what is unknown is 0."""
    weight = sum(value.weight for value in values)
    return fsum(value.weight * cells[value.key].sure for value in values) / weight if weight else 0.0
