"""People as contact cards for other programs: vCard 4.0 (RFC 6350), or 3.0 (RFC 2426) for older ones.

Notes are left out unless they are asked for: a card is passed on more easily than one thinks. What is said of a
person only here (the story, the path, how much it matters) never goes into a card.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC
from pathlib import Path
from typing import Any, Literal, NamedTuple

from models import files, schema
from models.moments import instant
from models.terms import ContactKind

Version = Literal["4.0", "3.0"]
FOLD_AT = 75  # octets, without the line break (RFC 6350, 3.2)
PRODUCT = "-//Inroad//Inroad//EN"
_AT_ONCE = 500  # people whose e-mails and tags are asked for together

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]+")
_NO_ADDRESS = re.compile(r"[\x00-\x20\x7f,\\]")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.I)


class _Person(NamedTuple):
    id: int
    uid: str
    updated_at: str
    name: str
    given: str
    family: str
    title: str
    notes: str
    organization: str


def export(path: Path, people: Sequence[int] | None = None, *, version: Version = "4.0", notes: bool = False) -> int:
    """Write people (by id; None: everybody) to `path` as cards, whole or not at all, for the owner's eyes alone.

    Returns how many. Problem as files.replace.
    """
    with schema.database.atomic("DEFERRED"):  # all of it as of one moment
        cards = list(texts(people, version=version, notes=notes))
    files.replace(path, "".join(cards).encode())
    return len(cards)


def texts(people: Sequence[int] | None = None, *, version: Version = "4.0", notes: bool = False) -> Iterator[str]:
    """The card of each person, sorted by name; an id that nobody has is passed over."""
    found = list(_people(people))
    for start in range(0, len(found), _AT_ONCE):
        part = found[start : start + _AT_ONCE]
        numbers = [person.id for person in part]
        points = _lists(
            "SELECT person_id, kind, value FROM contact_point WHERE person_id IN ({}) ORDER BY position, id", numbers
        )
        tags = _lists(
            "SELECT p.person_id, t.name FROM person_tag p JOIN tag t ON t.id = p.tag_id WHERE p.person_id IN ({}) "
            "ORDER BY t.name_key", numbers,
        )  # fmt: skip
        for person in part:
            named = [tag for (tag,) in tags[person.id]]
            yield _card(_lines(person, points[person.id], named, version, notes=notes))


def _people(people: Sequence[int] | None) -> Iterator[_Person]:
    wanted = None if people is None else set(people)
    for row in schema.database.execute_sql(
        "SELECT p.id, p.uid, p.updated_at, p.display_name, p.given_name, p.family_name, p.title, p.notes, "
        "coalesce(o.name, '') FROM person p LEFT JOIN organization o ON o.id = p.organization_id "
        "ORDER BY p.sort_key, p.id"
    ):
        if wanted is None or row[0] in wanted:
            yield _Person(*row)


def _lists(query: str, numbers: list[int]) -> defaultdict[int, list[Any]]:
    """Rows by the person in their first column."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    marks = ", ".join("?" * len(numbers))
    for person, *row in schema.database.execute_sql(query.format(marks), numbers):
        found[person].append(row)
    return found


def _lines(
    person: _Person, points: Iterable[tuple[str, str]], tags: list[str], version: Version, *, notes: bool
) -> Iterator[str]:
    """Content lines in the order of RFC 6350, chapter 6, not folded."""
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield f"PRODID:{PRODUCT}"
    if version == "4.0":
        yield "KIND:individual"
    yield f"UID:urn:uuid:{person.uid}"
    moment = instant(person.updated_at).astimezone(UTC)
    yield f"REV:{moment:%Y%m%dT%H%M%SZ}"
    yield f"FN:{_text(person.name)}"
    yield f"N:{_name(person)}"
    for kind, name in ((ContactKind.TEL, "TEL"), (ContactKind.EMAIL, "EMAIL"), (ContactKind.URL, "URL")):
        values = [value for found, value in points if found == kind]
        for place, value in enumerate(values):
            preferred = place == 0 and len(values) > 1
            yield f"{name}{_parameters(kind, version, preferred=preferred)}:{_contact(kind, value)}"
    if person.title:
        yield f"TITLE:{_text(person.title)}"
    if person.organization:
        yield f"ORG:{_text(person.organization)}"
    if tags:
        yield f"CATEGORIES:{','.join(map(_text, tags))}"
    if notes and person.notes:
        yield f"NOTE:{_text(person.notes)}"
    yield "END:VCARD"


def _name(person: _Person) -> str:
    """N: family, given, additional, prefix, suffix.

    Where only the whole name is known it stands in the first part, which is the one that programs sort and show
    by. Cut at a blank it would be wrong for half of the world ("García Márquez", "van der Berg", "李明"), and
    as a given name it would be what letters begin with. Without N older programs show no name at all.
    """
    if person.given or person.family:
        return f"{_text(person.family)};{_text(person.given)};;;"
    return f"{_text(person.name)};;;;"


def _parameters(kind: ContactKind, version: Version, *, preferred: bool) -> str:
    if version == "4.0":
        return ";PREF=1" if preferred else ""
    types = ["INTERNET"] if kind == ContactKind.EMAIL else []
    types += ["PREF"] if preferred else []
    return f";TYPE={','.join(types)}" if types else ""


def _contact(kind: ContactKind, value: str) -> str:
    if kind != ContactKind.URL:
        return _text(value)
    # An address is not escaped, but many readers take backslashes and commas for escapes all the same.
    address = value.strip() if _SCHEME.match(value.strip()) else f"https://{value.strip()}"
    return _NO_ADDRESS.sub(lambda found: f"%{ord(found[0]):02X}", address)


def _text(value: str) -> str:
    """A text as RFC 6350, 3.4 wants it."""
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    value = _CONTROLS.sub(" ", value)
    value = value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return value.replace("\n", "\\n")


def _card(lines: Iterable[str]) -> str:
    return "".join(f"{folded(line)}\r\n" for line in lines)


def folded(line: str) -> str:
    """A content line cut into lines of 75 octets at most, never within a character."""
    if len(line) * 4 <= FOLD_AT or (line.isascii() and len(line) <= FOLD_AT):
        return line
    parts: list[str] = []
    start = 0
    left = FOLD_AT
    for at, character in enumerate(line):
        room = len(character.encode())
        if room > left:
            parts.append(line[start:at])
            start, left = at, FOLD_AT - 1  # the blank that each further line begins with
        left -= room
    parts.append(line[start:])
    return "\r\n ".join(parts)
