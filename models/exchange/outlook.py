"""Outlook's contacts as CSV: from Outlook itself in either order, outlook.com and Google's "Outlook CSV"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from models.errors import Problem
from models.exchange import headed, reading
from models.exchange.cells import Found, Points, full_name, lines, parts, unique
from models.exchange.headed import Cells, nobody_looks
from models.exchange.outlook_columns import CORE, EMAILS, KEYS, KNOWN, PHONES, SIGNS, TITLE, WEB_PAGES
from models.exchange.records import PersonRecord, ReadFile, Skipped

FORMAT = "outlook"

_EXCHANGE = re.compile(r"\s*/[oc]=", re.I)  # an address inside a company's Exchange, no e-mail address


def read(path: Path, tick: Callable[[], None] = nobody_looks) -> ReadFile:
    """Read an export of Outlook; `tick` is called every 500 rows and may raise to stop.

    A row with a company and no name is an organisation; one with neither is skipped. Problem where the
    file is another one, a quote is never closed or nobody could be read.
    """
    return read_text(reading.decode(reading.read_bytes(path), path.name), path.name, tick)


def read_text(text: str, name: str, tick: Callable[[], None] = nobody_looks) -> ReadFile:
    """The same for text that is already decoded; `name` is the file's, for the sentence of a Problem."""
    found = headed.read(text, name, FORMAT, _may_be_header, _take, tick)
    if found is None:
        raise Problem("import.not_outlook", name=name)
    return found


def looks_like(text: str) -> bool:
    """Whether the text (its beginning is enough) has a header that only Outlook writes."""
    return headed.delimiter_of(text, _is_header) is not None


def _keys(names: Sequence[str]) -> set[str]:
    return {KEYS[name] for name in names if name in KEYS}


def _may_be_header(names: Sequence[str]) -> bool:
    """For a file that is said to be Outlook's: a name, and a way to reach somebody or where they work."""
    keys = _keys(names)
    return bool(keys & {"given", "family"}) and bool(keys & {"email", "email2", "organization", "mobile", "business"})


def _is_header(names: Sequence[str]) -> bool:
    """Columns that nobody else has, or nothing but columns that Outlook has."""
    named = [name for name in names if name]
    if not _may_be_header(names) or len(set(named) & {"url", "connected on"}) > 1:
        return False
    if len(SIGNS.intersection(named)) > 1:
        return True
    return KNOWN.issuperset(named) and "email address" in named and len(CORE.intersection(named)) > 2


@lru_cache(maxsize=8)
def _all(columns: tuple[str, ...]) -> dict[str, list[str]]:
    """The names of a file's columns by what they are."""
    found: dict[str, list[str]] = {}
    for name in dict.fromkeys(columns):
        if key := KEYS.get(name):
            found.setdefault(key, []).append(name)
    return found


def _take(cells: Cells, found: Found) -> None:
    names = _all(cells.names)

    def one(key: str) -> str:
        return cells.one(*names.get(key, ()))

    prefix, title = one("prefix"), one("title")
    for name in TITLE:  # one word for both in French: before the first name an honorific, after it the position
        values = cells.each(name)
        if len(values) > 1:
            prefix, title = values[0], title or values[1]
    given, family = one("given"), one("family")
    name = full_name(prefix, given, one("middle"), family, one("suffix")) or one("file_as")
    organization = one("organization")
    notes = "\n".join(filter(None, (lines(cells.raw(key)) for key in names.get("notes", ()))))
    points = _points(cells, names)
    if name:
        tags = unique(tag for key in names.get("tags", ()) for tag in parts(cells.raw(key), ";"))
        record = PersonRecord(
            name, given, family, title, organization, notes=notes, source=FORMAT, row=cells.number,
            tags=tags, introducer=one("introducer"),
        )  # fmt: skip
        found.add(record, points)
    elif organization:
        found.add_organization(organization, notes, cells.number, points)
    else:
        found.skipped.append(Skipped(cells.number, "no_name"))


def _points(cells: Cells, names: dict[str, list[str]]) -> Points:
    points = Points()
    for key in EMAILS:
        for name in names.get(key, ()):
            address = cells.one(name)
            if not _EXCHANGE.match(address):
                points.add_email(address)
            else:  # what is shown in its place may hold the real one: "Maya Chen (maya@example.org)"
                shown = Points()
                shown.add_email(cells.one(*names.get(f"{key}_shown", ())))
                points.emails += [email for email in shown.emails if email not in points.emails]
    for key in PHONES:
        for name in names.get(key, ()):
            points.add_tel(cells.raw(name))
    for key in WEB_PAGES:
        for name in names.get(key, ()):
            points.add_link(cells.raw(name))
    return points
