"""People as a table, .csv (RFC 4180), for spreadsheets and for programs that take contacts as one.

The first columns have the names by which Outlook and Google know them. "Inroad ID" makes a person the same one when
the table comes back. The file begins with a byte-order mark: without one Excel takes UTF-8 for Windows' own code
page, and "Zoë" arrives as "ZoÃ«".
"""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from models import files, schema, settings
from models.exchange.going_on import GoOn, always, watched
from models.moments import instant, instant_text
from models.rules.days import local_day
from models.rules.next_step import MEETING, WRITE
from models.terms import ContactKind, Stage
from models.words import words

UID_COLUMN = "Inroad ID"
_BETWEEN_TAGS = "; "
_AT_ONCE = 500  # people whose e-mails and tags are asked for together
# What spreadsheets take for the beginning of a formula, fullwidth too, whatever blanks stand before it.
_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
# The second and third of a kind have names that Outlook knows, too; one more such name would make the whole table
# look like an export of Outlook's.
_EMAILS = ("E-mail Address", "E-mail 2 Address", "Email {}")
_PHONES = ("Primary Phone", "Other Phone", "Phone {}")
_LINKS = ("Web Page", "Web Page {}")
_COLUMNS = {ContactKind.EMAIL: _EMAILS, ContactKind.TEL: _PHONES, ContactKind.URL: _LINKS}


class _Person(NamedTuple):
    id: int
    uid: str
    name: str
    given: str
    family: str
    title: str
    organization: str
    circle: str | None
    path: str
    stage: str
    rests_at: str | None
    next_kind: str | None
    next_at: str | None
    last_contact_at: str | None
    archived_at: str | None
    how_known: str
    why: str
    notes: str


def export(
    path: Path, now: datetime, people: Sequence[int] | None = None, *, notes: bool = False, go_on: GoOn = always
) -> int:
    """Write people (by id; None: everybody) to `path`, whole or not at all, for the owner's eyes alone.

    Returns how many. `notes`: with what the user wrote about them, too. `go_on` is called every 100 rows
    and may raise to stop. Problem as files.replace.
    """
    with schema.database.atomic("DEFERRED"):  # all of it as of one moment
        rows = list(table(now, people, notes=notes))
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(map(harmless, watched(rows, len(rows), go_on)))
    files.replace(path, text.getvalue().encode("utf-8-sig"))
    return len(rows) - 1


def harmless(cells: Sequence[str]) -> list[str]:
    """The cells of a row as no spreadsheet calculates with them: one that would begin a formula begins with an
    apostrophe (OWASP, CSV injection), which the way in takes off again."""
    cleaned = (cell.replace("\0", "") for cell in cells)
    return [f"'{cell}" if _FORMULA.match(cell) else cell for cell in cleaned]


def table(now: datetime, people: Sequence[int] | None = None, *, notes: bool = False) -> Iterator[list[str]]:
    """The header, then a row for each person by name; an id that nobody has is passed over."""
    found = list(_people(people))
    points, tags = _points(found), _tags(found)
    widths = {kind: max((len(each[kind]) for each in points.values()), default=0) for kind in ContactKind}
    yield [*_header(widths), *(("How we know each other", "Why", "Notes") if notes else ()), UID_COLUMN]
    zone, moment = settings.zone(), instant_text(now)
    for person in found:
        yield [
            *(person.name, person.given, person.family, person.title, person.organization),
            *_filled(points[person.id], widths),
            _BETWEEN_TAGS.join(tags[person.id]),
            words(f"circle.{person.circle}") if person.circle else "",
            person.path,
            *_standing(person, moment, zone),
            words("table.yes") if person.archived_at else "",
            *((person.how_known, person.why, person.notes) if notes else ()),
            person.uid,
        ]


def _header(widths: dict[ContactKind, int]) -> Iterator[str]:
    yield from ("Name", "First Name", "Last Name", "Job Title", "Company")
    for kind, names in _COLUMNS.items():
        for number in range(max(1, widths[kind])):
            yield names[min(number, len(names) - 1)].format(number + 1)
    yield from ("Categories", "Circle", "Path", "Where things stand", "Last contact", "Next", "Next on", "Archived")


def _filled(points: dict[ContactKind, list[str]], widths: dict[ContactKind, int]) -> Iterator[str]:
    for kind in _COLUMNS:
        yield from points[kind]
        yield from [""] * (max(1, widths[kind]) - len(points[kind]))


def _standing(person: _Person, moment: str, zone: str) -> tuple[str, str, str, str]:
    """Where things stand, the last contact, the next step and its day, as the list of people says them."""
    resting = person.stage == Stage.ASKED and person.rests_at is not None and person.rests_at <= moment
    kind = None if resting else person.next_kind
    following = ""
    if kind:
        following = words(f"table.next.{kind}") if kind in (MEETING, WRITE) else words(f"kind.{kind}")
    return (
        words("stage.resting" if resting else f"stage.{person.stage}"),
        _day(person.last_contact_at, zone),
        following,
        _day(person.next_at, zone) if kind else "",
    )


def _day(at: str | None, zone: str) -> str:
    """The day on the user's calendar, as YYYY-MM-DD, which every spreadsheet sorts."""
    return local_day(instant(at), zone).isoformat() if at else ""


def _people(people: Sequence[int] | None) -> Iterator[_Person]:
    wanted = None if people is None else set(people)
    for row in schema.database.execute_sql(
        "SELECT p.id, p.uid, p.display_name, p.given_name, p.family_name, p.title, coalesce(o.name, ''), p.circle, "
        "coalesce(c.name, ''), p.stage, p.rests_at, p.next_kind, p.next_at, p.last_contact_at, p.archived_at, "
        "p.how_known, p.why, p.notes FROM person p LEFT JOIN organization o ON o.id = p.organization_id "
        "LEFT JOIN career_path c ON c.id = p.path_id ORDER BY p.sort_key, p.id"
    ):
        if wanted is None or row[0] in wanted:
            yield _Person(*row)


def _points(people: Sequence[_Person]) -> defaultdict[int, dict[ContactKind, list[str]]]:
    found: defaultdict[int, dict[ContactKind, list[str]]] = defaultdict(lambda: {kind: [] for kind in ContactKind})
    for person, kind, value in _rows(
        "SELECT person_id, kind, value FROM contact_point WHERE person_id IN ({}) ORDER BY position, id", people
    ):
        found[person][ContactKind(kind)].append(value)
    return found


def _tags(people: Sequence[_Person]) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for person, name in _rows(
        "SELECT p.person_id, t.name FROM person_tag p JOIN tag t ON t.id = p.tag_id WHERE p.person_id IN ({}) "
        "ORDER BY t.name_key",
        people,
    ):
        found[person].append(name)
    return found


def _rows(query: str, people: Sequence[_Person]) -> Iterator[tuple[Any, ...]]:
    for start in range(0, len(people), _AT_ONCE):
        numbers = [person.id for person in people[start : start + _AT_ONCE]]
        yield from schema.database.execute_sql(query.format(", ".join("?" * len(numbers))), numbers).fetchall()
