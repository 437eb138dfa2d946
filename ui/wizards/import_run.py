"""Several files in one go: which is next, what came of each, and taking all of it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from models import undo
from models.exchange.outcome import Outcome
from models.exchange.sources import Source
from models.words import say_count, words


class ImportRun:
    """`place` counts the sources from 1. `problems` are sentences about those that could not be read."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self.sources = list(sources)
        self.place = 0
        self.read = 0
        self.problems: list[str] = []
        self.steps: list[undo.Step] = []  # the imports as steps of undo, in their order
        self._done: list[tuple[str, Outcome]] = []

    def next(self) -> Source | None:
        """The next source, None past the last."""
        if self.place >= len(self.sources):
            return None
        self.place += 1
        return self.sources[self.place - 1]

    @property
    def nothing_read(self) -> bool:
        """Whether no source could be read, so that there is nothing to go on with."""
        return self.read == 0

    @property
    def doubtful(self) -> int:
        """How many of them may be somebody known."""
        return sum(outcome.doubtful for _, outcome in self._done)

    @property
    def batches(self) -> list[int]:
        """The imports that brought somebody new."""
        return [outcome.batch for _, outcome in self._done if outcome.added and outcome.batch is not None]

    def begin(self) -> undo.Step | None:
        """Remember where undo stands before an import; for finish()."""
        return undo.can_undo()

    def finish(self, name: str, outcome: Outcome, before: undo.Step | None) -> None:
        """Note what an import did."""
        self._done.append((name, outcome))
        last = undo.can_undo()
        if last is not None and last != before:
            self.steps.append(last)

    def can_take_back(self) -> bool:
        """Whether the imports are still what was done last."""
        return bool(self.steps) and undo.can_undo() == self.steps[-1]

    def take_back(self, undo_one: Callable[[], object]) -> bool:
        """Take the imports back, the last first, as far as nothing else stands between. Whether all went."""
        while self.can_take_back():
            undo_one()
            if undo.can_undo() == self.steps[-1]:  # stopped
                return False
            self.steps.pop()
        return not self.steps

    def summary(self) -> str:
        """What came of each file, and what could not be read, a line each; "" where nothing was imported."""
        lines = [
            words(
                "import_result",
                name=name,
                added=say_count(outcome.added),
                merged=say_count(outcome.merged),
                skipped=say_count(len(outcome.skipped)),
            )
            for name, outcome in self._done
        ]
        return "\n".join([*lines, *self.problems])
