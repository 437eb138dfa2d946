"""Any table of people: a CSV, or what is copied from a spreadsheet. Its columns are guessed and can be set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from models.errors import Problem
from models.exchange import reading, table_guess
from models.exchange.cells import Found, line
from models.exchange.headed import DELIMITERS, TICK_ROWS, column_key, nobody_looks, said_delimiter, sample, somebody
from models.exchange.records import PersonRecord, ReadFile, Skipped
from models.exchange.table_fields import NAMES, Field, by_name
from models.exchange.table_guess import guess
from models.exchange.table_rows import RowReader

FORMAT = "table"
HEADER_WITHIN = 30  # rows: titles and blank lines may stand above it
LOOKED_AT = 200  # rows
MAX_COLUMNS = 400
SAMPLES = 3

Recall = Callable[[Sequence[str]], "Mapping[str, str] | None"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its first values, and what it probably is (a Field's value)."""

    name: str
    samples: tuple[str, ...]
    guess: str


@dataclass(frozen=True)
class Table:
    """How a text is cut into columns. `header_row` counts from 1; 0 where the columns have no names of their
    own and are called "Column 1" and so on. `rows` are the first ones below it."""

    delimiter: str
    header_row: int
    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @cached_property
    def guessed(self) -> dict[str, str]:
        """What each column probably is."""
        return guess(self.names, self.rows, header=bool(self.header_row))

    @cached_property
    def columns(self) -> list[Column]:
        """The columns from left to right."""
        found: list[Column] = []
        for index, name in enumerate(self.names):
            cells = (line(row[index])[:200] for row in self.rows if index < len(row))
            samples = tuple(dict.fromkeys(filter(None, cells)))[:SAMPLES]
            found.append(Column(name, samples, self.guessed[name]))
        return found


def columns(text: str) -> list[Column]:
    """The columns of a text; [] where it is no table."""
    table = look(text)
    return table.columns if table else []


def read(path: Path, tick: Callable[[], None] = nobody_looks, mapping: Mapping[str, str] | None = None,
         recall: Recall | None = None) -> ReadFile:  # fmt: skip
    """Read a file by a mapping, or by what `recall` remembers of its columns, or as they are guessed.

    `tick` is called every 500 rows and may raise to stop. Problem as read_text().
    """
    text = reading.decode(reading.read_bytes(path), path.name)
    return read_text(text, mapping, path.name, tick, recall)


def read_text(
    text: str, mapping: Mapping[str, str] | None, name: str, tick: Callable[[], None] = nobody_looks,
    recall: Recall | None = None,
) -> ReadFile:  # fmt: skip
    """The same for text that is already decoded; `name` is the file's, for the sentence of a Problem.

    Problem where there is no table, no column is a name, a quote is never closed or nobody could be read.
    """
    table = look(text)
    if table is None:
        raise Problem("import.not_table", name=name)
    if mapping is None and recall is not None and table.header_row:
        mapping = recall(table.names)
    chosen = table.guessed if mapping is None else mapping
    if not names_somebody(chosen, table.names):
        raise Problem("import.no_name_column", name=name)
    found = Found()
    kept: list[tuple[int, list[str]]] = []
    for number, cells, reason in reading.rows(text, table.delimiter, lambda: len(table.names), prose=True):
        if number > table.header_row:
            _keep(table, number, cells, reason, found, kept)
        if not number % TICK_ROWS:
            tick()
    reader = RowReader(table.names, chosen, [cells for _, cells in kept], day_first=table.delimiter == ";")
    for number, cells in kept:
        reader.take(number, cells, found)
        if not number % TICK_ROWS:
            tick()
    return somebody(found, name, FORMAT)


def _keep(
    table: Table, number: int, cells: list[str] | None, reason: str, found: Found, kept: list[tuple[int, list[str]]]
) -> None:
    width = len(table.names)
    if cells is None:
        found.skipped.append(Skipped(number, reason))
    elif any(map(str.strip, cells[width:])):
        found.skipped.append(Skipped(number, "columns"))
    elif any(map(str.strip, cells)) and not _is_said(cells) and not _again(table, cells):
        kept.append((number, cells[:width] + [""] * (width - len(cells))))


def _is_said(cells: Sequence[str]) -> bool:
    """Whether this is the line "sep=;", which a delimiter has cut."""
    return cells[0].strip().casefold().startswith("sep=") and not any(map(str.strip, cells[1:]))


def _again(table: Table, cells: Sequence[str]) -> bool:
    """Whether the header stands here once more: two files, one below the other."""
    return bool(table.header_row) and tuple(map(line, cells))[: len(table.names)] == table.names


def names_somebody(mapping: Mapping[str, str], names: Sequence[str]) -> bool:
    """Whether one of these columns is a name."""
    return any(mapping.get(name, "") in NAMES for name in names)


def pasted(text: str) -> str:
    """What is pasted from a spreadsheet, cleaned as a file is. Problem where it is empty or no text."""
    return reading.decode(text.encode("utf-8", errors="replace"), "…")


def looks_like(text: str) -> bool:
    """Whether the text (its beginning is enough) is a table of people: it has a header that names a column of
    names, or names stand beside addresses, numbers or links."""
    table = look(text)
    if table is None or not names_somebody(table.guessed, table.names):
        return False
    fields = [field for field in table.guessed.values() if field != Field.IGNORE]
    return len(fields) > 1 or (len(table.names) == 1 and bool(table.header_row) and bool(table.rows))


def may_be_people(text: str) -> bool:
    """Whether somebody could say which column holds the names: rows of several cells with words in them."""
    table = look(text)
    if table is None or len(table.names) < 2 or len(table.rows) < (1 if table.header_row else 2):
        return False
    return any(any(map(str.isalpha, sample)) for column in table.columns for sample in column.samples)


def first_people(table: Table, mapping: Mapping[str, str], count: int = SAMPLES) -> tuple[PersonRecord, ...]:
    """The first people that reading by this mapping would give, out of the rows that were looked at."""
    found = Found()
    width = len(table.names)
    rows = [[*row[:width], *[""] * (width - len(row))] for row in table.rows]
    reader = RowReader(table.names, mapping, rows, day_first=table.delimiter == ";")
    for cells in rows:
        reader.take(0, cells, found)
        if len(found.records) >= count:
            break
    return tuple(found.records)


def look(text: str) -> Table | None:
    """Find the delimiter and the header; None where nothing is cut into cells."""
    said = said_delimiter(text)
    best: tuple[float, Table] | None = None
    for delimiter in said or DELIMITERS:
        found = _cut(text, delimiter, said is not None)
        if found and (best is None or found[0] > best[0]):
            best = found
    return best[1] if best else None


def _cut(text: str, delimiter: str, said: bool) -> tuple[float, Table] | None:
    """The table with this delimiter, and how well it fits: known names first, then rows of one width."""
    rows = sample(text, delimiter, LOOKED_AT)
    if said:
        rows[0] = []
    at = _header_at(rows)
    filled = [row for row in rows[at:] if any(map(str.strip, row))]
    if at and not any(map(str.strip, rows[at - 1])):
        return None
    widths = Counter(_width(row) for row in filled)
    width = max(widths, default=0)
    if at:
        # Below a blank name at the end of the header there may be values; what is further out is none of its columns.
        width = max(_width(rows[at - 1]), min(width, len(rows[at - 1])))
    if not width or width > MAX_COLUMNS or (width == 1 and not at):
        return None
    names = _named(rows[at - 1][:width] if at else [""] * width)
    known = sum(by_name(name) is not None for name in names) if at else 0
    alike = sum(count for w, count in widths.items() if w <= width) / max(len(filled), 1)
    cut = sum(count for w, count in widths.items() if 1 < w <= width) / max(len(filled), 1)
    score = 4.0 * known + 2 * alike + 2 * cut + 0.001 * min(width, 100)
    return score, Table(delimiter, at, names, tuple(tuple(row) for row in filled))


def _width(row: Sequence[str]) -> int:
    """How many cells a row has, without blank ones at the end."""
    return max((index for index, cell in enumerate(row, start=1) if cell.strip()), default=0)


def _header_at(rows: Sequence[Sequence[str]]) -> int:
    """The number of the row that names the columns, 0 for none.

    The one with the most names that are known counts; else the first, where e-mail addresses, links, numbers
    or days stand below it and none in it.
    """
    best, most = 0, 0
    for number, row in enumerate(rows[:HEADER_WITHIN], start=1):
        cells = [cell for cell in map(line, row) if cell]
        if not cells or any(map(table_guess.is_data, cells)) or (len(cells) == 1 and not _is_one_column(rows, number)):
            continue
        known = sum(by_name(cell) is not None for cell in cells if len(cell) < 80)
        if known > most:
            best, most = number, known
    if best:
        return best
    return _unknown_header(rows)


def _is_one_column(rows: Sequence[Sequence[str]], number: int) -> bool:
    return max(map(_width, rows[number - 1 : number + 20]), default=0) == 1


def _unknown_header(rows: Sequence[Sequence[str]]) -> int:
    """The first row, in a language that is not known: nothing in it is data, and below it there is some."""
    filled = [number for number, row in enumerate(rows, start=1) if _width(row) > 1]
    if len(filled) < 2:
        return 0
    first = rows[filled[0] - 1]
    cells = [line(cell) for cell in first]
    if any(map(table_guess.is_data, cells)) or not all(cells):
        return 0
    below = [rows[number - 1] for number in filled[1:20]]
    for index in range(len(first)):
        column = [line(row[index]) for row in below if index < len(row) and row[index].strip()]
        if column and all(map(table_guess.is_data, column)):
            return filled[0]
    return 0


def _named(cells: Sequence[str]) -> tuple[str, ...]:
    """The columns' names, each once: blank ones are "Column 3", one that comes again is "Phone (2)"."""
    names: list[str] = []
    keys: set[str] = set()
    for number, cell in enumerate(cells, start=1):
        stem = name = line(cell)[:200] or f"Column {number}"
        count = 1
        while column_key(name) in keys:
            count += 1
            name = f"{stem} ({count})"
        keys.add(column_key(name))
        names.append(name)
    return tuple(names)
