"""Several people of one event, entered line by line: what each line would make, and making it."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from models import adding, drafts, events, people, schema, undo
from models.errors import Problem
from models.exchange import paste
from models.exchange.known import Book, Keys, keys_of
from models.exchange.matching import contact_key, email_key, link_key, name_key, organization_key
from models.exchange.records import PersonRecord
from models.terms import ContactKind, Relation

MOST_LINES = 100
NOBODY = PersonRecord("")
LOOKED_AT = 30  # so many people who share a word with a name are compared with it

_FAMILY_FIRST = re.compile(r"\s*[^\W\d_][\w'’-]*,\s*[^\W\d_a-z][\w'’-]*\s*", re.UNICODE)  # "Osei, Maya"


class Verdict(StrEnum):
    """What a line would do."""

    NEW = "new"
    KNOWN = "known"  # somebody of the address book, who is linked with the event
    NAMESAKE = "namesake"  # a question: the same person? A name alone never merges
    ELSEWHERE = "elsewhere"  # known, and met at another event: a question too
    LEFT_OUT = "left_out"


class Reason(StrEnum):
    """Why a line is left out."""

    NO_NAME = "no_name"
    TWICE = "twice"  # an earlier line names the same person
    THERE = "there"  # already among the people of the event
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `person`, `name` and `role` are whom it matches; `event_name`: where they were met until now."""

    text: str
    verdict: Verdict
    record: PersonRecord = NOBODY
    person: int | None = None
    name: str = ""
    role: str = ""
    event_name: str = ""
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    id: int
    name: str
    role: str
    event: int | None
    event_name: str


def read(text: str, event: int | None) -> tuple[Line, ...]:
    """What each line of `text` that is not blank would do for this event; None: a new one. Writes nothing."""
    lines = [line for line in text[: paste.MAX_TEXT * 5].splitlines() if line.strip()]
    records = _records(lines[:MOST_LINES])
    known = _candidates([record for record in records if record is not None])
    book, ones = Book(), [one for one, _ in known.values()]
    for _, keys in known.values():
        book.add(keys, earlier=True)
    taken: set[int] = set()
    found: list[Line] = []
    for line, record in zip(lines, records, strict=False):
        found.append(_line(line.strip(), record, book, ones, taken, event))
    too_many = (Line(line.strip(), Verdict.LEFT_OUT, reason=Reason.TOO_MANY) for line in lines[MOST_LINES:])
    return (*found, *too_many)


def add_people(event: int, lines: Sequence[Line], answers: Mapping[int, bool], now: datetime) -> list[int]:
    """Make what the lines say, as one step. Returns the people, new and known, in the order of the lines.

    `answers`, by the place of a line: whether a NAMESAKE is the same person, and whether somebody who was met
    ELSEWHERE is moved here; without an answer a namesake is somebody else, and who was met elsewhere stays there.
    Raises Problem("event_gone") where the event was deleted meanwhile.
    """
    there = events.one(event)
    if there is None:
        raise Problem("event_gone")
    done: list[int] = []
    with undo.step("added_event_people", name=there.name, count=sum(counts(lines, answers))):
        for place, line in enumerate(lines):
            if not _counts(place, line, answers):
                continue
            same = line.verdict is not Verdict.NEW and answers.get(place, line.verdict is Verdict.KNOWN)
            if same and line.person is not None and people.name_of(line.person):
                _link(line.person, line.record, there, now)
                done.append(line.person)
            else:
                done.append(adding.add_met(line.record, there, now))
    return done


def add_event(
    name: str,
    lines: Sequence[Line],
    answers: Mapping[int, bool],
    now: datetime,
    *,
    place: str = "",
    on: date | None = None,
) -> int:
    """A new event with its people, as one step. Returns the event; lines and Problems as in add_people()."""
    with undo.step("added_event", name=" ".join(name.split())):
        event = events.add(name, now, place=place, on=on)
        add_people(event, lines, answers, now)
    return event


def link(person: int, event: int, now: datetime) -> None:
    """This person was met at that event: nothing else that is known of them changes but what was empty."""
    there = events.one(event)
    if there is None:
        raise Problem("event_gone")
    with undo.step("added_event_people", name=there.name, count=1):
        _link(person, NOBODY, there, now)


def typed(uid: str) -> str:
    """The lines that were typed for the event of this uid ("": a new one) and not added yet."""
    kept = drafts.find(f"event:{uid}")
    return kept.body if kept is not None else ""


def keep_typed(uid: str, text: str, now: datetime) -> None:
    """Remember what is being typed, or forget it where nothing is left."""
    if text.strip():
        drafts.keep(f"event:{uid}", drafts.Typed("", text), now)
    else:
        drafts.forget(f"event:{uid}")


def counts(lines: Sequence[Line], answers: Mapping[int, bool]) -> tuple[int, int]:
    """How many people would be added, and how many known ones linked."""
    made = [(place, line) for place, line in enumerate(lines) if _counts(place, line, answers)]
    known = sum(line.verdict is not Verdict.NEW and answers.get(place, line.verdict is Verdict.KNOWN)
                for place, line in made)  # fmt: skip
    return len(made) - known, known


def _counts(place: int, line: Line, answers: Mapping[int, bool]) -> bool:
    """Whether this line does anything."""
    if line.verdict is Verdict.ELSEWHERE:
        return answers.get(place, False)
    return line.verdict is not Verdict.LEFT_OUT


def _records(lines: Sequence[str]) -> list[PersonRecord | None]:
    """Each line's person; what a single word group names is an organisation where one of that name is known."""
    records = [_record(line) for line in lines]
    keys = {organization_key(one.title) for one in records if one is not None and one.title and not one.organization}
    there = {
        key
        for (key,) in schema.database.execute_sql(
            "SELECT name_key FROM organization WHERE name_key IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(keys)),),
        ).fetchall()
    }
    return [
        replace(one, organization=one.title, title="")
        if one is not None and one.title and not one.organization and organization_key(one.title) in there
        else one
        for one in records
    ]


def _record(line: str) -> PersonRecord | None:
    line = adding.without_bullet(line)
    if _FAMILY_FIRST.fullmatch(line):
        return PersonRecord(" ".join(line.split()), source=adding.TYPED)
    return paste.parse(line)


def _line(
    text: str, record: PersonRecord | None, book: Book, known: list[_Known], taken: set[int], event: int | None
) -> Line:
    if record is None:
        return Line(text, Verdict.LEFT_OUT, reason=Reason.NO_NAME)
    keys = keys_of(record)
    verdict = book.find(keys)
    if verdict.same is None and verdict.doubt is None:
        return _new(text, record, book, known)
    place = verdict.same if verdict.same is not None else verdict.doubt or 0
    one = known[place]
    whom = Line(text, Verdict.LEFT_OUT, record, one.id or None, one.name, one.role, one.event_name)
    more = bool(keys.organization or keys.links or keys.emails)
    if not one.id and verdict.same is None and (more or name_key(one.name) != keys.name):
        return _new(text, record, book, known)
    if not one.id or (verdict.same is not None and place in taken):
        return replace(whom, reason=Reason.TWICE)
    here = one.event is not None and one.event == event
    if here and (verdict.same is not None or not more):
        return replace(whom, reason=Reason.THERE)
    if verdict.same is None:
        return replace(whom, verdict=Verdict.NAMESAKE)
    taken.add(place)
    return replace(whom, verdict=Verdict.KNOWN if one.event is None else Verdict.ELSEWHERE)


def _new(text: str, record: PersonRecord, book: Book, known: list[_Known]) -> Line:
    book.add(keys_of(record))
    known.append(_Known(0, record.display_name, _role(record.title, record.organization), None, ""))
    return Line(text, Verdict.NEW, record)


def _candidates(records: Sequence[PersonRecord]) -> dict[int, tuple[_Known, Keys]]:
    """People of the address book who may be one of these: by link, e-mail or a word of the name."""
    keys = [
        contact_key(kind, value)
        for one in records
        for kind, values in ((ContactKind.URL, one.urls), (ContactKind.EMAIL, one.emails))
        for value in values
    ]
    wanted = {
        row[0]
        for row in schema.database.execute_sql(
            "SELECT DISTINCT person_id FROM contact_point WHERE value_key IN (SELECT value FROM json_each(?))",
            (json.dumps(keys),),
        ).fetchall()
    }
    for name in {name_key(one.display_name) for one in records}:
        words = name.split()
        asked = {name, words[0], words[-1]} if len(words) > 1 else {name}
        for text in asked:
            wanted.update(number for number, _ in people.names(text, LOOKED_AT))
    return _known(wanted)


def _known(wanted: Collection[int]) -> dict[int, tuple[_Known, Keys]]:
    ids = json.dumps(sorted(wanted))
    points: dict[int, tuple[list[str], list[str]]] = {number: ([], []) for number in wanted}
    for person, kind, value in schema.database.execute_sql(
        "SELECT person_id, kind, value FROM contact_point WHERE person_id IN (SELECT value FROM json_each(?))", (ids,)
    ).fetchall():
        if kind == ContactKind.URL:
            points[person][0].append(link_key(value))
        elif kind == ContactKind.EMAIL:
            points[person][1].append(email_key(value))
    found: dict[int, tuple[_Known, Keys]] = {}
    for number, name, title, where, event, event_name in schema.database.execute_sql(
        "SELECT p.id, p.display_name, p.title, coalesce(o.name, ''), p.event_id, coalesce(e.name, '') FROM person p "
        "LEFT JOIN organization o ON o.id = p.organization_id LEFT JOIN event e ON e.id = p.event_id "
        "WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.id",
        (ids,),
    ).fetchall():
        links, emails = (tuple(filter(None, keys)) for keys in points[number])
        at = organization_key(where) if where else ""
        # No origin: that rule is for files, where a line with nothing but a name comes again.
        keys = Keys(name_key(name), at, links, emails, f"person {number}")
        found[number] = (_Known(number, name, _role(title, where), event, event_name), keys)
    return found


def _link(person: int, record: PersonRecord, event: events.Event, now: datetime) -> None:
    """Note where a known person was met, and what the line says that was not known."""
    row = schema.Person.get_by_id(person)
    fields: dict[str, object] = {}
    if record.title and not row.title:
        fields["title"] = record.title
    if record.organization and row.organization_id is None:
        fields["organization"] = record.organization
    people.edit(person, fields, now)
    for kind, values in (
        (ContactKind.URL, record.urls),
        (ContactKind.EMAIL, record.emails),
        (ContactKind.TEL, record.tels),
    ):
        for value in values:
            people.add_point(person, kind, value, now)
    if row.relation is None:
        adding.say_how_known(person, Relation.EVENT, now, event=event.id)
        if row.circle:
            people.edit(person, {"circle": row.circle}, now)
        return
    before = events.of_person(person)
    said = "" if before is not None and row.how_known == before.name else row.how_known
    people.edit(person, {"event_id": event.id, "how_known": said or event.name}, now)


def _role(title: str, organization: str) -> str:
    return ", ".join(filter(None, (title, organization)))
