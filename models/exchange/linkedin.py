"""LinkedIn's Connections.csv, alone or in the .zip in which the data export arrives."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from models.errors import Problem
from models.exchange import reading
from models.exchange.records import PersonRecord, ReadFile, Remark, Skipped

FORMAT = "linkedin"
FILE_NAME = "Connections.csv"
TICK_ROWS = 500
HEADER_WITHIN = 60  # rows; before the header stands at most a paragraph of notes

_NAMES = {
    "first name": "given",
    "last name": "family",
    "url": "url",
    "email address": "email",
    "company": "organization",
    "position": "title",
    "connected on": "connected",
}
_COLUMNS = ("given", "family", "url", "email", "organization", "title", "connected")
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_DAY_FIRST = re.compile(r"(\d{1,2})[ \-./]+([A-Za-z]{3,9})\.?[ \-./,]+(\d{4}|\d{2})$")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? +(\d{1,2}),? +(\d{4}|\d{2})$")
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})$")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$")


def _nobody_looks() -> None:
    pass


def read(path: Path, tick: Callable[[], None] = _nobody_looks) -> ReadFile:
    """Read Connections.csv or a .zip that holds it; `tick` is called every 500 rows and may raise to stop.

    A row without any name is skipped; one whose date does not exist is kept without it, with a remark.
    Problem where the file is another one, a quote is never closed or nobody could be read.
    """
    data = reading.read_bytes(path)
    if data.startswith(reading.ZIP_MARK):
        member = reading.zip_member(data, path, FILE_NAME)
        if member is None:
            raise Problem("import.zip_without_connections", name=path.name)
        data = member
    return read_text(reading.decode(data, path.name), path.name, tick)


def read_text(text: str, name: str, tick: Callable[[], None] = _nobody_looks) -> ReadFile:
    """The same for text that is already decoded; `name` is the file's, for the sentence of a Problem."""
    delimiter = _delimiter(text)
    if delimiter is None:
        raise Problem("import.not_linkedin", name=name)
    reader = _Reader()
    for number, cells, reason in reading.rows(text, delimiter, lambda: reader.width):
        reader.take(number, cells, reason)
        if not number % TICK_ROWS:
            tick()
    if not reader.records and not reader.skipped:
        raise Problem("import.linkedin_empty", name=name)
    if not reader.records:
        raise Problem("import.linkedin_nobody", name=name, count=len(reader.skipped))
    return ReadFile(FORMAT, tuple(reader.records), tuple(reader.skipped), tuple(reader.remarks))


def looks_like(text: str) -> bool:
    """Whether the text (its beginning is enough) has the header of Connections.csv."""
    return _delimiter(text) is not None


def _delimiter(text: str) -> str | None:
    """The delimiter with which a header is found: a comma, or what a spreadsheet put in its place."""
    lines = re.split(r"\r\n|\r|\n", text[:100_000])[:HEADER_WITHIN]
    for delimiter in ",;\t":
        if any(_header([cell.strip().strip('"') for cell in line.split(delimiter)]) for line in lines):
            return delimiter
    return None


def _header(cells: list[str]) -> dict[str, int] | None:
    """Where each column stands, by its name; None for a row that is no header of this format."""
    found: dict[str, int] = {}
    for index, cell in enumerate(cells):
        name = _NAMES.get(cell.strip().casefold())
        if name:
            found.setdefault(name, index)
    known = {"given", "family"} <= found.keys()
    return found if known and ("connected" in found or {"organization", "title"} <= found.keys()) else None


class _Reader:
    """Takes row after row: first the header is looked for, then people are read."""

    def __init__(self) -> None:
        self.records: list[PersonRecord] = []
        self.skipped: list[Skipped] = []
        self.remarks: list[Remark] = []
        self.width = 0
        self._at: list[int] = []
        self._dates: dict[str, date | None] = {"": None}

    def take(self, number: int, cells: list[str] | None, reason: str) -> None:
        if not self.width:
            header = _header(cells) if cells else None
            if header and cells:
                self.width = len(cells)
                self._at = [header.get(name, self.width) for name in _COLUMNS]
        elif cells is None:
            self.skipped.append(Skipped(number, reason))
        elif cells:
            self._person(number, cells)

    def _person(self, number: int, cells: list[str]) -> None:
        if len(cells) > self.width and any(map(str.strip, cells[self.width :])):
            self.skipped.append(Skipped(number, "columns"))
            return
        # One blank cell more stands for the columns that this file does not have.
        cells = cells[: self.width]
        cells += [""] * (self.width + 1 - len(cells))
        given, family, url, email, organization, title, connected = [_clean(cells[at]) for at in self._at]
        if not given and not family:
            self.skipped.append(Skipped(number, "no_name"))
            return
        if connected not in self._dates:
            self._dates[connected] = parse_day(connected)
        day = self._dates[connected]
        if day is None and connected:
            self.remarks.append(Remark(number, "date"))
        name = f"{given} {family}" if given and family else given or family
        record = PersonRecord(
            name, given, family, title, organization,
            (email,) if email else (), (url,) if url else (), (), day, "", FORMAT, number,
        )  # fmt: skip
        self.records.append(record)


def _clean(cell: str) -> str:
    """A cell as typed, without blanks around it and on one line."""
    return (cell if cell.isprintable() else _CONTROLS.sub(" ", cell)).strip()


def parse_day(text: str) -> date | None:
    """`12 Mar 2024`, `7-Feb-22`, `03/15/2024` (the month first), `Mar 12, 2024` or ISO; None for any other.

    Month names are English whatever the computer's language; two-digit years are of this century, for
    LinkedIn began in 2003.
    """
    if match := _DAY_FIRST.match(text):
        day, month, year = int(match[1]), _MONTHS.get(match[2][:3].casefold(), 0), int(match[3])
    elif match := _MONTH_FIRST.match(text):
        day, month, year = int(match[2]), _MONTHS.get(match[1][:3].casefold(), 0), int(match[3])
    elif match := _SLASHES.match(text):
        month, day, year = int(match[1]), int(match[2]), int(match[3])
        if month > 12:
            month, day = day, month
    elif match := _ISO.match(text):
        year, month, day = int(match[1]), int(match[2]), int(match[3])
    else:
        return None
    year += 2000 if year < 100 else 0
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None
