"""What an import would do, record by record: who is new, who is known and what they gain. Reads, never writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models import schema
from models.exchange import bulk
from models.exchange.known import Book, Keys, Verdict, keys_of
from models.exchange.matching import contact_key, email_key, link_key, name_key, organization_key
from models.exchange.outcome import Doubt
from models.exchange.records import OrganizationRecord, PersonRecord
from models.terms import ContactKind

EVERY = 500  # records between two ticks


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

    def column(self, name: str) -> Any:
        """The value for a column of the table."""
        if name == "organization_id":
            return self.organization
        value = getattr(self, name)
        return value.isoformat() if isinstance(value, date) else value


@dataclass(slots=True)
class Plan:
    """New people in the order of the file, known ones that were met, organisations to make (by key)."""

    new: list[Target] = field(default_factory=list)
    known: list[Target] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    new_organizations: dict[str, tuple[int, str]] = field(default_factory=dict)
    described: dict[str, OrganizationRecord] = field(default_factory=dict)  # new ones with a card of their own


def make_plan(
    records: Sequence[PersonRecord],
    tick: Callable[[int], None],
    organizations: Sequence[OrganizationRecord] = (),
) -> Plan:
    """Match each record with who is known, in the store and earlier in the file. `tick(done)` now and then.

    Organisations that are known stay as they are.
    """
    planner = _Planner()
    for done, record in enumerate(records):
        if not done % EVERY:
            tick(done)
        planner.take(record)
    for organization in organizations:
        planner.describe(organization)
    return planner.plan


def _target_of(record: PersonRecord) -> Target:
    return Target(record, record.given_name, record.family_name, record.title, record.notes, record.connected_on)


class _Planner:
    def __init__(self) -> None:
        self.plan = Plan()
        self._book = Book()
        self._organizations: dict[str, int] = {}
        keys: dict[int, str] = {}
        execute = schema.database.connection().execute
        for number, key in execute("SELECT id, name_key FROM organization ORDER BY id"):
            keys[number] = key
            self._organizations.setdefault(key, number)
        self._next_organization = bulk.next_id(schema.Organization)
        self._ids: list[int] = []
        self._uids: dict[str, int] = {}
        self._names: list[str] = []
        self._targets: dict[int, Target] = {}
        self._points: defaultdict[int, list[tuple[str, str, str]]] = defaultdict(list)
        for person, kind, value, key in execute("SELECT person_id, kind, value, value_key FROM contact_point"):
            self._points[person].append((kind, value, key))
        for person, uid, name, organization, day, source in execute(
            "SELECT id, uid, display_name, organization_id, connected_on, source FROM person ORDER BY id"
        ):
            self._uids[uid] = len(self._ids)
            self._ids.append(person)
            self._names.append(name)
            self._book.add(self._keys(person, name, keys.get(organization, ""), source, day), earlier=True)

    def _keys(self, person: int, name: str, organization: str, source: str, day: str | None) -> Keys:
        points = self._points.get(person, ())
        links = tuple(filter(None, (link_key(value) for kind, value, _ in points if kind == ContactKind.URL)))
        emails = tuple(filter(None, (email_key(value) for kind, value, _ in points if kind == ContactKind.EMAIL)))
        return Keys(name_key(name), organization, links, emails, f"{source} {day or ''}")

    def take(self, record: PersonRecord) -> None:
        keys = keys_of(record)
        own = self._uids.get(record.uid) if record.uid else None
        verdict = self._book.find(keys) if own is None else Verdict(same=own)
        if verdict.same is not None:
            self._book.learn(verdict.same, keys)
            self._merge(self._target(verdict.same), record, keys)
            return
        if verdict.doubt is not None:
            self.plan.doubts.append(Doubt(record.row, record.display_name, self._names[verdict.doubt]))
        target = _target_of(record)
        self._targets[self._book.add(keys)] = target
        self._names.append(record.display_name)
        if keys.organization:
            target.organization = self._organization(keys.organization, record.organization)
        self._add_points(target, record)
        self.plan.new.append(target)

    def describe(self, organization: OrganizationRecord) -> None:
        """An organisation with a card of its own: made if it is not there."""
        key = organization_key(organization.name)
        self._organization(key, organization.name)
        if key in self.plan.new_organizations:
            self.plan.described.setdefault(key, organization)

    def _organization(self, key: str, name: str) -> int:
        number = self._organizations.get(key)
        if number is None:
            number = self._organizations[key] = self._next_organization
            self._next_organization += 1
            self.plan.new_organizations[key] = (number, name)
        return number

    def _target(self, place: int) -> Target:
        """The person at a place of the book; one from the store is read when first met."""
        target = self._targets.get(place)
        if target is None:
            number = self._ids[place]
            row = schema.database.connection().execute(
                "SELECT given_name, family_name, title, notes, organization_id, connected_on FROM person WHERE id = ?",
                (number,),
            ).fetchone()  # fmt: skip
            day = date.fromisoformat(row[5]) if row[5] else None
            record = PersonRecord(self._names[place], row[0], row[1], row[2], notes=row[3], connected_on=day)
            target = _target_of(record)
            target.id = number
            target.organization = row[4]
            points = self._points.get(number, ())
            target.points_before = len(points)
            target.seen = {(kind, key) for kind, _, key in points}
            self._targets[place] = target
            self.plan.known.append(target)
        return target

    def _merge(self, target: Target, record: PersonRecord, keys: Keys) -> None:
        """Fill what is empty; nothing that stands there is overwritten."""
        for name in ("given_name", "family_name", "title", "notes", "connected_on"):
            value = getattr(record, name)
            if value and not getattr(target, name):
                setattr(target, name, value)
                target.changed.add(name)
        if keys.organization and target.organization is None:
            target.organization = self._organization(keys.organization, record.organization)
            target.changed.add("organization_id")
        self._add_points(target, record)

    def _add_points(self, target: Target, record: PersonRecord) -> None:
        seen = target.seen
        for kind, values in (("url", record.urls), ("email", record.emails), ("tel", record.tels)):
            for value in values:
                key = contact_key(kind, value)
                if (kind, key) not in seen:
                    seen.add((kind, key))
                    target.points.append((kind, value, key))
