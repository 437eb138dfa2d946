"""Reads whatever rows a damaged database still gives: by SQLite where it can, else from the pages themselves.

Works on a copy, with its log; the damaged file is only read.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from models import cipher, connections, opening, schema
from models.database_errors import database_errors
from models.opening import APPLICATION_ID
from models.pages import HEADER, Pages, Shape, Values
from models.schema import Row, Table

Found = dict[str, Any]  # a row by column
Progress = Callable[[int, int], bool]

PAGE_SIZE: Final = 4096  # SQLite's own, which ours are made with
MOST_FAILURES: Final = 20_000  # single rows that are asked for in vain, for one table
TABLES: Final = tuple(table for table in schema.TABLES if table is not schema.SearchText)  # that is made anew
_MOST_PAGES: Final = 1 << 22
_UID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(slots=True)
class Salvaged:
    """The rows of one table by rowid, parts of rows that only an index still has, and how many there were at least."""

    rows: dict[int, Found] = field(default_factory=dict)
    parts: dict[int, Found] = field(default_factory=dict)
    total: int = 0


def salvage(path: Path, work: Path, progress: Progress) -> dict[type[Table], Salvaged]:
    """All that can be read from the file at `path`, over a copy in the folder `work`."""
    copy = work / "damaged.db"
    copy.touch()
    for ending in ("", "-wal"):
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(path.with_name(path.name + ending), copy.with_name(copy.name + ending))
    if not opening.log_fits(copy):
        copy.with_name(copy.name + "-wal").unlink()
    encrypted = cipher.beginning_of(path) is not None and not cipher.is_locked(path)
    if not encrypted:
        _mend_header(copy)
    found: dict[type[Table], Salvaged] = {table: Salvaged() for table in TABLES}
    with contextlib.closing(_Reader(copy)) as connection:
        pages: dict[str, dict[int, Values]] = {}
        if not encrypted:
            shapes = {schema.table_name(table): _shape(table) for table in TABLES}
            pages = Pages(_with_log(copy), _page_size(copy)).rows(shapes)
        for done, table in enumerate(TABLES):
            if not progress(done, len(TABLES)):
                break
            found[table] = _one_table(connection, table, pages.get(schema.table_name(table), {}))
    return found


def unreadable() -> tuple[type[Exception], ...]:
    """What reading may raise. Python cannot read each message of SQLite about a name that is damaged itself."""
    return (*database_errors(), UnicodeDecodeError, OverflowError)


class _Reader:
    """A connection to a damaged file, made anew after an error: SQLCipher gives nothing more after the first."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: Any = None

    def execute(self, statement: str, values: tuple[int, ...] = ()) -> Any:
        if self._connection is None:
            self._connection = connections.connect(self._path, isolation_level=None)
            self._connection.text_factory = lambda data: data.decode("utf-8", "replace")
        return self._connection.execute(statement, values)

    def again(self) -> None:
        """Go on with a new connection where that is needed."""
        if not isinstance(self._connection, sqlite3.Connection):
            self.close()

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None


def _with_log(path: Path) -> bytes:
    """The bytes of a file with the pages of its log up to the last commit, whatever their checksums say."""
    data, size = bytearray(path.read_bytes()), _page_size(path)
    log = path.with_name(path.name + "-wal")
    waiting: dict[int, bytes] = {}
    for number, commits, page in opening.frames(log) if log.exists() else ():
        if len(page) != size or not 1 <= number <= _MOST_PAGES:
            break
        waiting[number] = page
        if commits:
            for at, content in waiting.items():
                data.extend(bytes(max(at * size - len(data), 0)))
                data[(at - 1) * size : at * size] = content
            waiting.clear()
    return bytes(data)


def _page_size(path: Path) -> int:
    with path.open("rb") as file:
        header = file.read(HEADER)
    size = struct.unpack_from(">H", header, 16)[0] if len(header) == HEADER else 0
    size = 65536 if size == 1 else size
    return size if size >= 512 and not size & (size - 1) else PAGE_SIZE


def _mend_header(path: Path) -> None:
    """Make the header of a copy say what must be so: without it SQLite reads nothing (fileformat.html, 1.3)."""
    size = _page_size(path)
    data = path.stat().st_size
    with path.open("r+b") as file:
        header = bytearray(file.read(HEADER).ljust(HEADER, b"\0"))
        log = path.with_name(path.name + "-wal")
        mode = 2 if log.exists() and log.stat().st_size else 1
        header[: len(cipher.MAGIC)] = cipher.MAGIC
        struct.pack_into(">HBBBBBB", header, 16, size if size < 65536 else 1, mode, mode, 0, 64, 32, 32)
        struct.pack_into(">I", header, 28, max(data // size, 1))  # a file that was cut short is as long as it is
        struct.pack_into(">II", header, 32, 0, 0)  # no free pages
        struct.pack_into(">I", header, 44, 4)
        struct.pack_into(">III", header, 52, 0, 1, struct.unpack_from(">I", header, 60)[0])  # no auto-vacuum, UTF-8
        struct.pack_into(">II", header, 64, 0, APPLICATION_ID)
        header[72:92] = bytes(20)
        header[92:96] = header[24:28]  # the number of pages counts only where these agree
        file.seek(0)
        file.write(header)
        if data % size or not data:
            file.truncate(max(data // size, 1) * size)


def _one_table(connection: _Reader, table: type[Table], pages: dict[int, Values]) -> Salvaged:
    name = schema.table_name(table)
    columns = _columns_in(connection, name)
    stored = schema.columns(table)
    there = [column for column in stored if column in columns]
    found = Salvaged()
    if there:
        parts = _from_indexes(connection, name, issubclass(table, Row))
        most = max([*parts, *pages, _greatest(connection, name)], default=0)
        found.rows = {
            rowid: dict(zip(there, values, strict=True))
            for rowid, values in _by_rowid(connection, name, there, most).items()
        }
        found.parts = {rowid: part for rowid, part in parts.items() if rowid not in found.rows and rowid not in pages}
    for rowid, values in pages.items():
        row = dict(zip(columns or stored, values, strict=False))
        if "id" in row:
            row["id"] = rowid
        found.rows.setdefault(rowid, row)
    found.total = len(found.rows) + len(found.parts)
    return found


def _columns_in(connection: _Reader, name: str) -> list[str]:
    """The columns that the damaged file's own schema names, in their order; none where it cannot be read."""
    try:
        return [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
    except unreadable():
        connection.again()
        return []


def _greatest(connection: _Reader, name: str) -> int:
    try:
        return connection.execute(f'SELECT max(rowid) FROM "{name}"').fetchone()[0] or 0
    except unreadable():
        connection.again()
        return 0


def _by_rowid(connection: _Reader, name: str, columns: list[str], most: int) -> dict[int, Values]:
    """Every row up to rowid `most` that SQLite gives; what cannot be read is closed in on by halves."""
    selected = ", ".join(f'"{column}"' for column in columns)
    statement = f'SELECT rowid, {selected} FROM "{name}" WHERE rowid BETWEEN ? AND ? ORDER BY rowid'
    found: dict[int, Values] = {}
    spans = [(min(_least(connection, name), 1), most)]
    failures = 0
    while spans and failures < MOST_FAILURES:
        low, high = spans.pop()
        try:
            for rowid, *values in connection.execute(statement, (low, high)):
                found[rowid] = values
                low = min(max(low, rowid + 1), high)
        except unreadable():
            connection.again()
            failures += 1
            if low < high:
                middle = (low + high) // 2
                spans += [(middle + 1, high), (low, middle)]
    return found


def _least(connection: _Reader, name: str) -> int:
    try:
        return connection.execute(f'SELECT min(rowid) FROM "{name}"').fetchone()[0] or 1
    except unreadable():
        connection.again()
        return 1


def _from_indexes(connection: _Reader, name: str, with_uid: bool) -> dict[int, Found]:
    """What the indexes alone hold of each row, which they name by its rowid; only rows with a uid."""
    found: dict[int, Found] = {}
    if not with_uid:
        return found
    for index, columns in _indexes(connection, name):
        selected = ", ".join(f'"{column}"' for column in columns)
        for order in ("ASC", "DESC"):  # from both ends, up to what cannot be read
            statement = f'SELECT rowid, {selected} FROM "{name}" INDEXED BY "{index}" ORDER BY "{columns[0]}" {order}'
            try:
                for rowid, *values in connection.execute(statement):
                    found.setdefault(rowid, {}).update(zip(columns, values, strict=True))
            except unreadable():
                connection.again()
    return {rowid: part for rowid, part in found.items() if _UID.fullmatch(str(part.get("uid"))) and rowid > 0}


def _indexes(connection: _Reader, name: str) -> Iterator[tuple[str, list[str]]]:
    try:
        for row in connection.execute(f'PRAGMA index_list("{name}")').fetchall():
            columns = [info[2] for info in connection.execute(f'PRAGMA index_info("{row[1]}")')]
            if all(columns):
                yield row[1], columns
    except unreadable():
        connection.again()
        return


def _shape(table: type[Table]) -> Shape:
    """How much values look like a row of this table: their kinds, the forms of uids and moments, and their number.

    A row from before a migration that added columns is shorter, which says less.
    """
    meta: Any = table._meta  # type: ignore[attr-defined]
    tests = [_test(known) for known in meta.sorted_fields]
    least = sum(not known.null and known.column_name != "id" for known in meta.sorted_fields) // 2 + 1

    def fits(values: Values) -> int:
        if not least <= len(values) <= len(tests):
            return 0
        if not all(test(value) for test, value in zip(tests, values, strict=False)):
            return 0
        return 2 if len(values) == len(tests) else 1

    return fits


def _test(known: Any) -> Callable[[Any], bool]:
    kind = type(known).__name__
    if kind == "AutoField":
        return lambda value: value is None  # it stands beside the row, as its rowid
    if known.name == "uid":
        return lambda value: isinstance(value, str) and len(value) == 36
    if kind in ("IntegerField", "BooleanField", "ForeignKeyField"):
        return lambda value: isinstance(value, int) or (value is None and known.null)
    if kind == "InstantField":
        return lambda value: (isinstance(value, str) and len(value) == 20) or (value is None and known.null)
    return lambda value: isinstance(value, str) or (value is None and known.null)
