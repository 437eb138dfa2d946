"""A measurement is a ratio to a floor of the same run: what the bare library needs for the same work.

Both sides are measured in turn, so that a busy machine slows both, and the median of each side is taken.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Unit = Literal["seconds", "bytes", "times"]


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured and its floor, both in `unit`; `limit` is the largest ratio allowed."""

    name: str
    measured: float
    floor: float
    limit: float
    unit: Unit = "seconds"

    @property
    def ratio(self) -> float:
        return self.measured / self.floor

    @property
    def over(self) -> bool:
        return self.ratio > self.limit


def timed(work: Callable[[], object]) -> float:
    """The seconds that `work` takes. Garbage of what went before is collected first."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def alternate(measured: Callable[[], float], floor: Callable[[], float], rounds: int) -> tuple[float, float]:
    """The median of each of two measurements that were taken in turn, after one round that does not count."""
    pairs = [(floor(), measured()) for _ in range(rounds + 1)][1:]
    return statistics.median(pair[1] for pair in pairs), statistics.median(pair[0] for pair in pairs)


def compare(
    name: str, measured: Callable[[], object], floor: Callable[[], object], limit: float, rounds: int = 9
) -> Result:
    """Time two pieces of work in turn; the first call of each only warms the caches."""
    return Result(name, *alternate(lambda: timed(measured), lambda: timed(floor), rounds), limit)


def table(results: Iterable[Result]) -> Iterable[str]:
    """The results as lines of text, one by one as they come."""
    yield f"{'':<56}{'measured':>12}{'floor':>12}{'ratio':>9}{'limit':>9}"
    for result in results:
        yield (
            f"{result.name:<56}{_amount(result.measured, result.unit):>12}{_amount(result.floor, result.unit):>12}"
            f"{result.ratio:>9.2f}{result.limit:>9.2f}  {'over' if result.over else 'ok'}"
        )


def _amount(value: float, unit: Unit) -> str:
    if unit == "times":
        return f"{value:.0f}"
    if unit == "bytes":
        return f"{value / 2**20:.1f} MB"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"
