"""What the user says for a whole import before it is written."""

from __future__ import annotations

from dataclasses import dataclass

from models.terms import Circle


@dataclass(frozen=True, slots=True)
class Choices:
    """For the new people of a file; whoever is known already keeps what stands there. Nothing is guessed.

    `circle` None: not said yet. `path` and `event` (where they were met) are ids; `tags` are names; `source` is
    where they come from, "" for what the reader says. `leave_out`: the rows that the user does not want.
    """

    circle: Circle | None = None
    path: int | None = None
    tags: tuple[str, ...] = ()
    source: str = ""
    event: int | None = None
    leave_out: frozenset[int] = frozenset()


AS_IT_IS = Choices()
