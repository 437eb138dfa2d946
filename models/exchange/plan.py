"""What an import would do, record by record: who is new, who is known and what they gain. Reads, never writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date

from models import schema, tags
from models.exchange import bulk
from models.exchange.introducers import find_introducers
from models.exchange.known import Book, Keys, Verdict, keys_of
from models.exchange.matching import contact_key, email_key, link_key, name_key, organization_key
from models.exchange.outcome import Doubt
from models.exchange.records import OrganizationRecord, PersonRecord
from models.exchange.targets import Look, Plan, Target
from models.terms import ContactKind

EVERY = 500  # records between two ticks


def make_plan(
    records: Sequence[PersonRecord],
    tick: Callable[[int], None],
    organizations: Sequence[OrganizationRecord] = (),
    *,
    format: str = "",
    looks: bool = False,
) -> Plan:
    """Match each record with who is known, in the store and earlier in the file. `tick(done)` now and then.

    Organisations that are known stay as they are. `format` is the file's, by which the people of an earlier
    import are found again; `looks`: say of each row what becomes of it.
    """
    planner = _Planner(format, looks)
    for done, record in enumerate(records):
        if not done % EVERY:
            tick(done)
        planner.take(record)
    for organization in organizations:
        planner.describe(organization)
    planner.introduce()
    return planner.plan


def _target_of(record: PersonRecord) -> Target:
    return Target(record, record.given_name, record.family_name, record.title, record.notes, record.connected_on)


class _Planner:
    def __init__(self, format: str, looks: bool) -> None:
        self.plan = Plan()
        self._format = format
        self._looks = looks
        self._wanting: list[tuple[Target, PersonRecord]] = []  # who is said to have been introduced
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
            "SELECT p.id, p.uid, p.display_name, p.organization_id, p.connected_on, coalesce(b.format, p.source) "
            "FROM person p LEFT JOIN import_batch b ON b.id = p.batch_id ORDER BY p.id"
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
        if self._format and record.source != self._format:
            keys = keys._replace(origin=f"{self._format} {record.connected_on or ''}")
        own = self._own(record.uid) if record.uid else None
        verdict = self._book.find(keys) if own is None else Verdict(same=own)
        if verdict.same is not None:
            self._book.learn(verdict.same, keys)
            target = self._target(verdict.same)
            adds = self._merge(target, record, keys)
            if self._looks:
                self._look(record, "known", self._names[verdict.same], adds)
        else:
            if verdict.doubt is not None:
                self.plan.doubts.append(Doubt(record.row, record.display_name, self._names[verdict.doubt]))
            if self._looks:
                doubtful = verdict.doubt is not None
                self._look(
                    record,
                    "doubtful" if doubtful else "new",
                    self._names[verdict.doubt] if verdict.doubt is not None else "",
                )
            target = self._new(record, keys)
        if record.introducer:
            self._wanting.append((target, record))

    def _new(self, record: PersonRecord, keys: Keys) -> Target:
        target = _target_of(record)
        place = self._book.add(keys)
        self._targets[place] = target
        self._names.append(record.display_name)
        if record.uid and record.uid not in self._uids:
            self._uids[record.uid] = place
            if not _is_buried(record.uid):
                target.uid = record.uid
        if keys.organization:
            target.organization = self._organization(keys.organization, record.organization)
        self._add_points(target, record)
        if record.tags:
            self._add_tags(target, record)
        self.plan.new.append(target)
        return target

    def _own(self, uid: str) -> int | None:
        """The place of the person of this uid, or of the one into whom they were merged."""
        seen: set[str] = set()
        while uid and uid not in self._uids and uid not in seen:
            seen.add(uid)
            row = schema.database.execute_sql("SELECT merged_into FROM tombstone WHERE uid = ?", (uid,)).fetchone()
            uid = row[0] if row and row[0] else ""
        return self._uids.get(uid)

    def _look(self, record: PersonRecord, kind: str, other: str, adds: tuple[str, ...] = ()) -> None:
        about = ", ".join(filter(None, (record.title, record.organization)))
        self.plan.looks.append(Look(record.row, kind, record.display_name, about, other, adds))

    def introduce(self) -> None:
        """Find those who are said to have introduced somebody, now that all names are known."""
        if self._wanting:
            people: list[Target | int] = [
                self._targets.get(place) or self._ids[place] for place in range(len(self._names))
            ]
            find_introducers(self._wanting, self._names, people)

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
                "SELECT given_name, family_name, title, notes, organization_id, connected_on, how_known "
                "FROM person WHERE id = ?",
                (number,),
            ).fetchone()  # fmt: skip
            day = date.fromisoformat(row[5]) if row[5] else None
            record = PersonRecord(self._names[place], row[0], row[1], row[2], notes=row[3], connected_on=day)
            target = _target_of(record)
            target.id = number
            target.organization, target.how_known = row[4], row[6]
            points = self._points.get(number, ())
            target.points_before = len(points)
            target.seen = {(kind, key) for kind, _, key in points}
            self._targets[place] = target
            self.plan.known.append(target)
        return target

    def _merge(self, target: Target, record: PersonRecord, keys: Keys) -> tuple[str, ...]:
        """Fill what is empty; nothing that stands there is overwritten. Returns what was added."""
        adds: list[str] = []
        for name in ("given_name", "family_name", "title", "notes", "connected_on"):
            value = getattr(record, name)
            if value and not getattr(target, name):
                setattr(target, name, value)
                adds.append(name)
        if keys.organization and target.organization is None:
            target.organization = self._organization(keys.organization, record.organization)
            adds.append("organization_id")
        target.changed.update(adds)
        before = len(target.points)
        self._add_points(target, record)
        adds.extend(dict.fromkeys(kind for kind, _, _ in target.points[before:]))
        if record.tags and self._add_tags(target, record):
            adds.append("tags")
        return tuple(adds)

    def _add_tags(self, target: Target, record: PersonRecord) -> bool:
        """Note the tags that somebody does not have yet; whether there are any."""
        before = len(target.tags)
        has = {tags.key_of(tag.name) for tag in tags.of(target.id)} if target.id else set[str]()
        for name in record.tags:
            key = tags.key_of(name)
            if key and key not in has:
                target.tags.setdefault(key, name)
        return len(target.tags) > before

    def _add_points(self, target: Target, record: PersonRecord) -> None:
        seen = target.seen
        for kind, values in (("url", record.urls), ("email", record.emails), ("tel", record.tels)):
            for value in values:
                key = contact_key(kind, value)
                if (kind, key) not in seen:
                    seen.add((kind, key))
                    target.points.append((kind, value, key))


def _is_buried(uid: str) -> bool:
    """Whether somebody of this uid was deleted here: who comes anew is given a new one."""
    return schema.database.execute_sql("SELECT 1 FROM tombstone WHERE uid = ?", (uid,)).fetchone() is not None
