"""Adding people by hand: what was typed or pasted where a name is asked for, and how the user knows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models import events, people, people_list, schema, undo
from models.exchange import paste
from models.exchange.matching import name_key
from models.exchange.records import PersonRecord
from models.people_list import PersonRow
from models.terms import Circle, ContactKind, Relation

# Where somebody comes from follows from how the user knows them, unless a file says it: an import finds its own
# people again by that.
SOURCE_OF_RELATION = {
    Relation.CLOSE: "network",
    Relation.WORKED: "network",
    Relation.STUDIED: "network",
    Relation.THROUGH: "introduced",
    Relation.EVENT: "event",
    Relation.FOUND: "found",
}
TYPED = "typed"
NAMED = "named"  # somebody who was only named: in the address book, nothing intended
MOST_AT_ONCE = 200
LOOKED_AT = 200
MOST_NAMESAKES = 3

# Whom product.md suggests first: the inner circle, then acquaintances, then people who are new.
_FIRST = (Circle.INNER, Circle.ACQUAINTANCE, Circle.NEW, None)
_MARKS = re.compile(r"\t| \| | · |https?://|www\.|linkedin\.com/|\S@\S", re.I)
_BULLET = re.compile(r"^\s*(?:[-–—•*·]|\d{1,3}[.)])\s+")

Through = int | str | None  # a known person's id, or a name
At = int | str | None  # an event's id, or its name
_OWN_SOURCES = frozenset([TYPED, NAMED, paste.SOURCE, "", *SOURCE_OF_RELATION.values()])


@dataclass(frozen=True, slots=True)
class Answer:
    """What the user said to "How do you know Maya?"; the parts as say_how_known() takes them."""

    relation: Relation
    through: Through = None
    event: At = None
    where: str = ""


def read(text: str) -> tuple[PersonRecord, ...]:
    """The people whom `text` names, none where no name is in it.

    One line is one name, kept as typed; it is taken apart only where a link, an e-mail address, a tab, " | "
    or " · " shows that more than a name was pasted. Several lines are several people, unless one of them
    holds no name (a link alone): then they are one person's profile.
    """
    lines = [line for line in text[: paste.MAX_TEXT].splitlines() if line.strip()]
    if len(lines) > 1 and any(paste.parse(line) is None for line in lines):
        found = paste.parse(text)
        return (found,) if found else ()
    read_ = (_read_line(without_bullet(line) if len(lines) > 1 else line) for line in lines[:MOST_AT_ONCE])
    return tuple(record for record in read_ if record is not None)


def without_bullet(line: str) -> str:
    """A line of a list without the dash, dot or number before it."""
    return _BULLET.sub("", line)


def _read_line(line: str) -> PersonRecord | None:
    if _MARKS.search(line):
        return paste.parse(line)
    return PersonRecord(" ".join(line.split()), source=TYPED)


def is_more_than_a_name(text: str) -> bool:
    """Whether line breaks, tabs, a link or an address show that `text` was pasted from a profile or a table."""
    return len(text.strip().splitlines()) > 1 or _MARKS.search(text) is not None


def understood(text: str) -> PersonRecord | None:
    """The name, role, organisation and addresses in `text`; None where no name is in it, or nothing else."""
    found = paste.parse(text)
    if found is None or not (found.title or found.organization or found.urls or found.emails or found.tels):
        return None
    return found


def add(records: Sequence[PersonRecord], now: datetime) -> list[int]:
    """Add these people, with whom the user wants to talk, as one step. Returns their ids in the same order.

    Raises Problem("no_name") where one of them has none.
    """
    if len(records) == 1:
        return [add_one(records[0], now)]
    with undo.step("added_people", count=len(records)):
        return [add_one(record, now) for record in records]


def add_one(record: PersonRecord, now: datetime, how: Answer | None = None) -> int:
    """Add one person, as one step; `how` the user knows them, where that was said."""
    with undo.step("added_person", name=people.clean_name(record.display_name)):
        person = people.add(record.display_name, now, **_fields(record))
        if how is not None:
            note(person, how, now)
    return person


def add_met(record: PersonRecord, event: events.Event, now: datetime) -> int:
    """Add one person who was met at an event: what add_one() does with that answer, in one go."""
    known = {"relation": Relation.EVENT, "event_id": event.id, "how_known": event.name}
    source = SOURCE_OF_RELATION[Relation.EVENT]
    return people.add(record.display_name, now, **(_fields(record) | known | {"source": source}))


def _fields(record: PersonRecord) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "title": record.title,
        "organization": record.organization,
        "notes": record.notes,
        "source": record.source or TYPED,
        "points": [
            *((ContactKind.URL, value) for value in record.urls),
            *((ContactKind.EMAIL, value) for value in record.emails),
            *((ContactKind.TEL, value) for value in record.tels),
        ],
    }
    return {key: value for key, value in fields.items() if value}


def note(person: int, how: Answer, now: datetime, *, shortlist: bool = False) -> None:
    """say_how_known() with an answer as a whole."""
    say_how_known(person, how.relation, now, how.through, event=how.event, where=how.where, shortlist=shortlist)


def say_how_known(
    person: int,
    relation: Relation,
    now: datetime,
    through: Through = None,
    *,
    event: At = None,
    where: str = "",
    shortlist: bool = False,
) -> None:
    """Note how the user knows a person, from which circle and source follow; as one step.

    `through` counts for Relation.THROUGH alone: an id, or a name. The only person of that name is meant;
    where there is none, or several, the name becomes a person of the address book. `event`, an id or a name, counts
    for Relation.EVENT alone; a name that is new becomes an event. `where` is in the user's words ("at Leeds").
    `shortlist`: the user now wants to talk with this person.
    """
    fields: dict[str, Any] = {"relation": relation}
    if shortlist:
        fields["shortlisted_at"] = now
    with undo.step("said_how_known", name=people.name_of(person)):
        people.must_be_there(person)
        if relation is Relation.THROUGH:
            fields["introducer"] = _introducer(through, person, now)
        fields |= _where_met(person, relation, event, where, now)
        people.edit(person, fields, now)


def _where_met(person: int, relation: Relation, event: At, where: str, now: datetime) -> dict[str, Any]:
    """Event, the user's words and source, as they follow from the answer."""
    row = schema.Person.get_by_id(person)
    fields: dict[str, Any] = {}
    before = events.of_person(person)
    said = "" if before is not None and row.how_known == before.name else row.how_known
    if relation is Relation.EVENT:
        number = events.find_or_add(event, now) if isinstance(event, str) else event
        there = events.one(number) if number is not None else None
        if there is not None:
            fields |= {"event_id": there.id, "how_known": said or there.name}
    elif row.relation == Relation.EVENT and before is not None:  # the earlier answer is taken back
        fields |= {"event_id": None, "how_known": said}
    if where.strip():
        fields["how_known"] = " ".join(where.split())
    if row.source in _OWN_SOURCES:
        fields["source"] = SOURCE_OF_RELATION[relation]
    return fields


def _introducer(through: Through, person: int, now: datetime) -> int | None:
    if not isinstance(through, str):
        return through
    if not through.strip():
        return None
    known = [row for row in namesakes(through, now) if row.id != person]
    if len(known) == 1:
        return known[0].id
    return people.add(through, now, source=NAMED, shortlisted_at=None)


def namesakes(name: str, now: datetime) -> list[PersonRow]:
    """People of the same name, titles and degrees aside; a few at most.

    A name alone never makes two records one person: this is for asking.
    """
    key = name_key(name)
    if not key:
        return []
    same = [number for number, shown in people.names(key, LOOKED_AT) if name_key(shown) == key][:MOST_NAMESAKES]
    rows = people_list.rows(same, now)
    return [rows[number] for number in same if number in rows]


def first_to_ask(wanted: Sequence[int], now: datetime) -> list[PersonRow]:
    """These people, the inner circle first; those who are gone are left out."""
    rows = people_list.rows(wanted, now)
    there = [rows[person] for person in wanted if person in rows]
    return sorted(there, key=lambda row: _FIRST.index(row.circle))
