"""Google Contacts as CSV, in the layout of today and in the one before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from models.errors import Problem
from models.exchange import headed, reading
from models.exchange.cells import JOINT, Found, Points, full_name, line, lines, parts, unique
from models.exchange.headed import Cells, nobody_looks
from models.exchange.records import PersonRecord, ReadFile, Skipped
from models.search import fold

FORMAT = "google"

_NUMBERED = re.compile(r"(email|phone|website|organization|address|im|relation|event|custom field) \d+ - \w.*")
_OTHERS = frozenset(
    ["group membership", "labels", "file as", "yomi name", "phonetic first name", "organization name",
     "organization title", "additional name"]
)  # fmt: skip
# The groups that Google makes itself: everybody is in them, so they say nothing of anybody.
_NO_TAGS = frozenset(["mycontacts", "my contacts", "starred", "starred in android", "other contacts", "all contacts"])
_INTRODUCES = frozenset(["referred by", "referredby", "referrer", "reference", "introduced by"])


def read(path: Path, tick: Callable[[], None] = nobody_looks) -> ReadFile:
    """Read an export of Google Contacts; `tick` is called every 500 rows and may raise to stop.

    A row with an organisation and no name is an organisation; one with neither is skipped. Problem where
    the file is another one, a quote is never closed or nobody could be read.
    """
    return read_text(reading.decode(reading.read_bytes(path), path.name), path.name, tick)


def read_text(text: str, name: str, tick: Callable[[], None] = nobody_looks) -> ReadFile:
    """The same for text that is already decoded; `name` is the file's, for the sentence of a Problem."""
    found = headed.read(text, name, FORMAT, _is_header, _take, tick)
    if found is None:
        raise Problem("import.not_google", name=name)
    return found


def looks_like(text: str) -> bool:
    """Whether the text (its beginning is enough) has the header of one of the two layouts."""
    return headed.delimiter_of(text, _is_header) is not None


def _is_header(names: Sequence[str]) -> bool:
    known = set(names)
    if not known & {"first name", "given name", "name"}:
        return False
    return any(map(_NUMBERED.fullmatch, names)) or len(known & _OTHERS) > 1


def _take(cells: Cells, found: Found) -> None:
    points = _points(cells)
    jobs = _jobs(cells)
    organization, title = jobs[0] if jobs else ("", "")
    notes = "\n".join(filter(None, (lines(cells.raw("notes")), *(", ".join(filter(None, j[::-1])) for j in jobs[1:]))))
    given, family = cells.one("first name", "given name"), cells.one("last name", "family name")
    name = _name(cells, given, family, organization)
    if name:
        record = PersonRecord(
            name, given, family, title, organization, notes=notes, source=FORMAT, row=cells.number,
            tags=_tags(cells), introducer=_introducer(cells),
        )  # fmt: skip
        found.add(record, points)
    elif organization:
        found.add_organization(organization, notes, cells.number, points)
    else:
        found.skipped.append(Skipped(cells.number, "no_name"))


def _name(cells: Cells, given: str, family: str, organization: str) -> str:
    """The name: as typed where it is one cell, else put together; what it is filed under is the last resort."""
    if typed := cells.one("name"):
        return "" if typed == organization and not (given or family) else typed
    built = full_name(
        cells.one("name prefix"), given, cells.one("middle name", "additional name"), family, cells.one("name suffix")
    )
    if built:
        return built
    filed = cells.one("nickname", "file as")
    return "" if fold(filed) == fold(organization) else filed


def _numbered(cells: Cells, kind: str) -> Iterator[tuple[str, str]]:
    """The label and the value of "E-mail 1", "E-mail 2" and so on, as far as there are columns."""
    for label, type_, value in _columns(kind, cells.highest(kind)):
        if found := cells.raw(value):
            yield cells.one(label, type_), found


@lru_cache(maxsize=32)
def _columns(kind: str, highest: int) -> tuple[tuple[str, str, str], ...]:
    """The columns for the label, in the old layout the type, and the value, number by number."""
    stems = [f"{kind} {number} -" for number in range(1, highest + 1)]
    return tuple((f"{stem} label", f"{stem} type", f"{stem} value") for stem in stems)


def _points(cells: Cells) -> Points:
    """Addresses, numbers and links; the one with a star before its label is the preferred one."""
    points = Points()
    for kind, add in (("email", points.add_email), ("phone", points.add_tel), ("website", points.add_link)):
        for _, value in sorted(_numbered(cells, kind), key=lambda pair: not pair[0].startswith("*")):
            for part in value.split(JOINT):
                add(part)
    return points


def _jobs(cells: Cells) -> list[tuple[str, str]]:
    """The organisations with the title there; several may be joined in one cell."""
    stems = [f"organization {number} -" for number in range(1, cells.highest("organization") + 1)]
    pairs = [(cells.one(f"{stem} name"), cells.one(f"{stem} title")) for stem in stems]
    pairs.insert(0, (cells.one("organization name"), cells.one("organization title")))
    jobs: list[tuple[str, str]] = []
    for name, title in pairs:
        names, titles = name.split(JOINT), title.split(JOINT)
        for index in range(max(len(names), len(titles))):
            job = tuple(line(values[index]) if index < len(values) else "" for values in (names, titles))
            if any(job) and job not in jobs:
                jobs.append((job[0], job[1]))
    # Where somebody works comes first, a title without a place after it.
    return sorted(jobs, key=lambda job: not job[0])


def _tags(cells: Cells) -> tuple[str, ...]:
    labels = parts(cells.raw("labels")) + parts(cells.raw("group membership"))
    names = (label.removeprefix("*").strip() for label in labels)
    return unique(name for name in names if name and fold(name) not in _NO_TAGS)


def _introducer(cells: Cells) -> str:
    return next((line(value) for label, value in _numbered(cells, "relation") if fold(label) in _INTRODUCES), "")
