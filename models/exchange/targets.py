"""A plan for an import: new people, known ones and what they gain, organisations to make. Data only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.exchange.outcome import Doubt
from models.exchange.records import OrganizationRecord, PersonRecord


@dataclass(slots=True)
class Target:
    """A person as the import leaves them: new, or known and filled where something was empty."""

    record: PersonRecord
    given_name: str
    family_name: str
    title: str
    notes: str
    connected_on: date | None
    organization: int | None = None
    id: int = 0
    points: list[tuple[str, str, str]] = field(default_factory=list)  # kind, value, key: to be added
    points_before: int = 0
    seen: set[tuple[str, str]] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    how_known: str = ""
    uid: str = ""  # of a new one whose card has one
    tags: dict[str, str] = field(default_factory=dict)  # names by key: to be put on them
    introducers: list[Target | int] = field(default_factory=list)  # to be noted; a known person's id

    def column(self, name: str) -> Any:
        """The value for a column of the table."""
        if name == "organization_id":
            return self.organization
        value = getattr(self, name)
        return value.isoformat() if isinstance(value, date) else value

    @property
    def gains(self) -> bool:
        """Whether the import adds something to somebody known."""
        return bool(self.changed or self.points or self.tags or self.introducers)


@dataclass(frozen=True, slots=True)
class Look:
    """What the preview says of one row. `other`: who it is ("known") or may be ("doubtful"), "" for a new one.

    `adds` says what a known person gains: names of fields, or email, url, tel, tags, introducer.
    """

    row: int
    kind: str  # "new", "known" or "doubtful"
    name: str
    about: str
    other: str = ""
    adds: tuple[str, ...] = ()


@dataclass(slots=True)
class Plan:
    """New people in the order of the file, known ones that were met, organisations to make (by key)."""

    new: list[Target] = field(default_factory=list)
    known: list[Target] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    new_organizations: dict[str, tuple[int, str]] = field(default_factory=dict)
    described: dict[str, OrganizationRecord] = field(default_factory=dict)  # new ones with a card of their own
    looks: list[Look] = field(default_factory=list)  # where they are wanted

    @property
    def changed(self) -> list[Target]:
        """Known people who gain something."""
        return [person for person in self.known if person.gains]
