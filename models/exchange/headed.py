"""Tables with a header: the delimiter is found by it, and each row's cells go by the names of their columns."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence

from models.errors import Problem
from models.exchange import reading
from models.exchange.cells import Found, line
from models.exchange.records import ReadFile, Skipped
from models.search import fold

DELIMITERS = ",;\t|"
TICK_ROWS = 500
HEADER_WITHIN = 60  # rows
_LOOK_AT = 200_000  # characters
_SEP = re.compile(r"\s*\"?sep=(.)\"?\s*(?:[\r\n]|$)", re.I)
_NUMBER = re.compile(r" (\d{1,3}) - ")
_EMAIL = re.compile(r"\be[ \-]?mail\b")

IsHeader = Callable[[Sequence[str]], bool]


def nobody_looks() -> None:
    """A tick that goes on."""


def column_key(cell: str) -> str:
    """A column's name as it is compared: folded, "E-Mail" and "e mail" as "email", one kind of apostrophe."""
    key = " ".join(fold(line(cell)).replace("’", "'").split()).strip("\"' ")
    return _EMAIL.sub("email", key)


def said_delimiter(text: str) -> str | None:
    """What a first line "sep=;" says, as Excel reads and writes it."""
    found = _SEP.match(text)
    return found[1] if found and found[1] in DELIMITERS else None


def sample(text: str, delimiter: str, limit: int = HEADER_WITHIN) -> list[list[str]]:
    """The first rows, forgiving, to look at; row n of the file is at n - 1."""
    found: list[list[str]] = []
    reader = csv.reader(io.StringIO(text[:_LOOK_AT], newline=""), delimiter=delimiter)
    try:
        for cells in reader:
            found.append(cells)
            if len(found) >= limit:
                break
    except csv.Error:
        return found
    return found


def delimiter_of(text: str, is_header: IsHeader) -> str | None:
    """The delimiter with which a header is found in the first rows, None without one."""
    said = said_delimiter(text)
    for delimiter in said or DELIMITERS:
        if any(is_header(list(map(column_key, cells))) for cells in sample(text, delimiter)):
            return delimiter
    return None


class Header:
    """Where the columns stand, by their keys; several may have the same."""

    def __init__(self, names: list[str], cells: list[str]) -> None:
        self.names = tuple(names)
        self._cells = cells
        self.at: dict[str, list[int]] = {}
        for index, name in enumerate(names):
            self.at.setdefault(name, []).append(index)
        self._highest: dict[str, int] = {}

    def is_again(self, cells: Sequence[str]) -> bool:
        """Whether this row is the header once more."""
        return cells[0] == self._cells[0] and list(cells) == self._cells

    def highest(self, kind: str) -> int:
        """The highest number of the columns "KIND 1 - …", "KIND 2 - …"; 0 for none."""
        if kind not in self._highest:
            found = (_NUMBER.match(key, len(kind)) for key in self.at if key.startswith(kind))
            self._highest[kind] = max((int(match[1]) for match in found if match), default=0)
        return self._highest[kind]


class Cells:
    """A row whose cells are asked for by the keys of their columns."""

    def __init__(self, header: Header, number: int, cells: Sequence[str]) -> None:
        self.number = number
        self._header = header
        self._cells = cells

    def raw(self, key: str) -> str:
        """The first cell below `key` that is not blank, as it stands there; "" for none."""
        for index in self._header.at.get(key, ()):
            cell = self._cells[index]
            if cell and not cell.isspace():
                return cell
        return ""

    def one(self, *keys: str) -> str:
        """The first that is not blank, on one line."""
        for key in keys:
            for index in self._header.at.get(key, ()):
                cell = self._cells[index]
                if cell and (value := line(cell)):
                    return value
        return ""

    def each(self, key: str) -> list[str]:
        """All cells below `key` on one line, blank ones too, from left to right."""
        return list(map(line, self._below(key)))

    @property
    def names(self) -> tuple[str, ...]:
        """The keys of the columns from left to right."""
        return self._header.names

    def highest(self, kind: str) -> int:
        """The highest number of the columns "KIND 1 - …", "KIND 2 - …"; 0 for none."""
        return self._header.highest(kind)

    def _below(self, key: str) -> Iterator[str]:
        return (self._cells[index] for index in self._header.at.get(key, ()))


def rows(text: str, delimiter: str, is_header: IsHeader, found: Found) -> Iterator[Cells]:
    """The rows below the header that hold something; those that cannot be read go to found.skipped.

    Problem import.quote where a quote is never closed.
    """
    seen = [Header([], [])]
    for number, cells, reason in reading.rows(text, delimiter, lambda: len(seen[0].names), prose=True):
        header = seen[0]
        if not header.names:
            names = list(map(column_key, cells or ()))
            seen[0] = Header(names, cells) if cells and is_header(names) else header
        elif cells is None:
            found.skipped.append(Skipped(number, reason))
        elif any(map(str.strip, cells)):
            width = len(header.names)
            if any(map(str.strip, cells[width:])):
                found.skipped.append(Skipped(number, "columns"))
            elif not header.is_again(cells):  # two exports, one below the other
                yield Cells(header, number, cells[:width] + [""] * (width - len(cells)))


def read(
    text: str, name: str, format: str, is_header: IsHeader, take: Callable[[Cells, Found], None],
    tick: Callable[[], None],
) -> ReadFile | None:  # fmt: skip
    """Hand each row to `take`, which adds to what was found. None where the text has no such header.

    `tick` is called every 500 rows and may raise. Problem where nobody could be read.
    """
    delimiter = delimiter_of(text, is_header)
    if delimiter is None:
        return None
    found = Found()
    for count, cells in enumerate(rows(text, delimiter, is_header, found), start=1):
        take(cells, found)
        if not count % TICK_ROWS:
            tick()
    return somebody(found, name, format)


def somebody(found: Found, name: str, format: str) -> ReadFile:
    """What was found, or a Problem where that is nobody and no organisation."""
    if found.records or found.organizations:
        return found.file(format)
    if not found.skipped:
        raise Problem("import.no_rows", name=name)
    raise Problem("import.nobody", name=name, count=len(found.skipped))
