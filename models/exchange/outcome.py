"""What an import did or would do, and how it tells of its progress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from models.errors import Problem
from models.exchange.records import Remark, Skipped
from models.words import words

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A person added from `row` who may be somebody known (`other`)."""

    row: int
    name: str
    other: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import would do or did. read = added + merged + len(skipped).

    `merged`: already known, whether anything changed or not; `changed`: those of them that got something
    new. `doubtful` counts people added who may be somebody known: `doubts` says who. `remarks` are rows
    kept without a part of them. `organizations` are new ones that the file names by themselves; they are counted
    nowhere else.
    """

    format: str
    read: int
    added: int
    merged: int
    changed: int = 0
    skipped: tuple[Skipped, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    remarks: tuple[Remark, ...] = ()
    organizations: int = 0
    batch: int | None = field(default=None, compare=False)  # what it is remembered by, once it is done

    @property
    def doubtful(self) -> int:
        return len(self.doubts)

    def document(self) -> dict[str, Any]:
        """As `import --json` prints it (reasons in words)."""
        return {
            "format": self.format,
            "read": self.read,
            "added": self.added,
            "merged": self.merged,
            "skipped": [{"row": s.row, "reason": reason_text(s.reason)} for s in self.skipped],
            "doubtful": self.doubtful,
        }


def reason_text(code: str) -> str:
    """The words for why a row, or a part of it, was left out."""
    return words(f"import.reason.{code}")


def no_progress(_done: int, _total: int) -> bool:
    """Nobody looks on, and nobody stops it."""
    return True


class Steps:
    """Counts up for whoever looks on, and stops when told to."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total

    def at(self, done: int) -> None:
        """Tell how far it is. Raises Problem("import.stopped") where the answer is False."""
        if not self._progress(done, self._total):
            raise Problem("import.stopped")
