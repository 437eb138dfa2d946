"""The ways out: which formats there are, which file names belong to them, and writing one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from models.errors import Problem
from models.exchange.going_on import GoOn, always


class Format(StrEnum):
    """What can be written; the values are what commands call them."""

    VCARD = "vcard"
    VCARD_3 = "vcard3"
    TABLE = "table"
    CALENDAR = "calendar"
    INROAD = "inroad"


ENDING = {
    Format.VCARD: ".vcf",
    Format.VCARD_3: ".vcf",
    Format.TABLE: ".csv",
    Format.CALENDAR: ".ics",
    Format.INROAD: ".inroad.json",
}
# Those that take chosen people, and leave notes out unless they are asked for.
CHOOSABLE = frozenset(Format) - {Format.INROAD}


def format_of(name: str) -> Format:
    """The format that a file name says by its ending; any .json is an archive. Problem export.format_unknown."""
    ending = Path(name).suffix.casefold()
    found = {".vcf": Format.VCARD, ".csv": Format.TABLE, ".ics": Format.CALENDAR, ".json": Format.INROAD}.get(ending)
    if found is None:
        raise Problem("export.format_unknown", name=name)
    return found


def with_ending(path: Path, format: Format) -> Path:
    """The path with the ending of the format, if it has another or none."""
    ending = ENDING[format]
    fits = path.name.casefold().endswith(".json" if format is Format.INROAD else ending)
    return path if fits else path.with_name(path.name + ending)


def export(
    path: Path,
    format: Format,
    now: datetime,
    people: Sequence[int] | None = None,
    *,
    notes: bool = False,
    go_on: GoOn = always,
) -> dict[str, int]:
    """Write the file, whole or not at all. Returns how many rows of what it holds: "people", or for a calendar
    "interviews" and "follow_ups", for an archive each of its lists. An archive takes no choice: it is everything.

    `go_on` is called now and then and may raise to stop, but for an archive. Problem as of each format, and
    files.replace.
    """
    if format is Format.INROAD:
        from models.exchange import archive

        return archive.export(path, now)
    if format is Format.CALENDAR:
        from models.exchange import calendar  # its library is slow to load

        return calendar.export(path, now, people, notes=notes, go_on=go_on)
    if format is Format.TABLE:
        from models.exchange import table_out

        return {"people": table_out.export(path, now, people, notes=notes, go_on=go_on)}
    from models.exchange import vcard_out

    version = "4.0" if format is Format.VCARD else "3.0"
    return {"people": vcard_out.export(path, people, version=version, notes=notes)}
