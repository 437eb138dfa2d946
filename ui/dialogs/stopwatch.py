"""A stopwatch on a clock that it is given."""

from __future__ import annotations

from collections.abc import Callable


class Stopwatch:
    """Counts seconds between start and pause, on a `clock` whose seconds only go forward."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._before = 0.0
        self._since: float | None = None

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._since is not None

    def elapsed(self) -> float:
        """Seconds so far."""
        return self._before + (self._clock() - self._since if self._since is not None else 0.0)

    def start(self) -> None:
        """Count, or go on counting."""
        if self._since is None:
            self._since = self._clock()

    def pause(self) -> bool:
        """Stand still; whether it was counting."""
        was_running = self.running
        self._before, self._since = self.elapsed(), None
        return was_running

    def reset(self) -> None:
        """Stand at nothing."""
        self._before, self._since = 0.0, None
