"""What a run of the fault suite found, as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass, field

HEAD = ("scenario", "tries", "lost", "damaged", "seconds")


@dataclass(slots=True)
class Row:
    """One line: how often something was tried, how often acknowledged writes were lost, or data left unsound."""

    name: str
    tries: int = 0
    lost: int = 0
    damaged: int = 0
    seconds: float = 0.0
    told: dict[str, int] = field(default_factory=dict)  # further figures, by their name
    why: list[str] = field(default_factory=list)
    skipped: str = ""  # why it could not be tried here

    def lose(self, why: str) -> None:
        """Something acknowledged is gone, or half of something is there."""
        self.lost += 1
        self.why.append(f"LOST {why}")

    def damage(self, why: str) -> None:
        """The data cannot be opened, are not sound, or something is not said as it should be."""
        self.damaged += 1
        self.why.append(f"DAMAGED {why}")

    @property
    def well(self) -> bool:
        """Whether nothing was lost or damaged."""
        return not self.lost and not self.damaged


def line(*cells: object) -> str:
    """One line of the table."""
    name, *numbers = map(str, cells)
    return name.ljust(46) + "".join(number.rjust(9) for number in numbers)


def shown(row: Row) -> str:
    """A row as it is printed, with what else is to tell of it, and the first five mishaps."""
    if row.skipped:
        return f"{row.name}: skipped, {row.skipped}"
    said = [line(row.name, row.tries, row.lost, row.damaged, f"{row.seconds:.1f}")]
    said += [f"    {name}: {count}" for name, count in row.told.items()]
    said += [f"    {why}" for why in row.why[:5]]
    return "\n".join(said)
