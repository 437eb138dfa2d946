"""What every reader hands over: people as a file names them, and the rows that could not be used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """One person of a file. `row` is the row as a spreadsheet counts it: the header is counted, and a
    quoted cell with line breaks is one row."""

    display_name: str
    given_name: str = ""
    family_name: str = ""
    title: str = ""
    organization: str = ""
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    tels: tuple[str, ...] = ()
    connected_on: date | None = None
    notes: str = ""
    source: str = ""
    row: int = 0
    tags: tuple[str, ...] = ()  # labels, groups and categories of the file
    introducer: str = ""  # who is said to have introduced them
    uid: str = ""  # of a card that Inroad wrote itself: the same person


@dataclass(frozen=True, slots=True)
class OrganizationRecord:
    """A card or row that names an organisation and nobody in it."""

    name: str
    website: str = ""
    notes: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was left out. `reason` names a sentence under "import.reason." in resources/words:
    no_name, columns, quote, too_long, deleted, no_person."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A row that was kept without a part of it. `reason` is a code like Skipped's: date, too_long, no_end."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReadFile:
    """All that a reader found, in the order of the file."""

    format: str
    records: tuple[PersonRecord, ...]
    skipped: tuple[Skipped, ...] = ()
    remarks: tuple[Remark, ...] = ()
    organizations: tuple[OrganizationRecord, ...] = ()
