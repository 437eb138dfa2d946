"""Reads the rows of a SQLite file from its pages alone, where SQLite itself cannot find them any more.

Leaf pages of tables hold whole rows; where the way to them is damaged, their shape says whose they are.
The format: sqlite.org/fileformat.html, "B-tree Pages" and "Record Format".
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

Values = list[Any]
Shape = Callable[[Values], int]  # how much a row looks like one of a table's; 0: not at all

HEADER: Final = 100
_LEAF, _INTERIOR = 0x0D, 0x05
_SCHEMA_COLUMNS = 5  # type, name, tbl_name, rootpage, sql
_LONGEST = 1 << 30  # bytes of one row


class Pages:
    """The pages of one file, which is not encrypted and holds text as UTF-8, as ours do."""

    def __init__(self, data: bytes, page_size: int) -> None:
        self._data, self._size = data, page_size
        self.count = len(data) // page_size

    def rows(self, shapes: Mapping[str, Shape]) -> dict[str, dict[int, Values]]:
        """The rows of each table by rowid: those that its tree leads to, and those that look like no other table's."""
        found: dict[str, dict[int, Values]] = {name: {} for name in shapes}
        leaves = {number: rows for number in range(1, self.count + 1) if (rows := self._leaf(number))}
        owners: dict[int, str] = {}
        for name, root in self._roots(leaves).items():
            for number in self._under(root):
                owners.setdefault(number, name)
        for number, rows in leaves.items():
            name = _owner(rows, owners.get(number), shapes)
            if name:
                for rowid, values in rows.items():
                    if shapes[name](values):
                        found[name].setdefault(rowid, values)
        return found

    def _roots(self, leaves: Mapping[int, Mapping[int, Values]]) -> dict[str, int]:
        """The first page of each table, from whatever is left of the schema."""
        found: dict[str, int] = {}
        for rows in leaves.values():
            for values in rows.values():
                if len(values) == _SCHEMA_COLUMNS and values[0] == "table" and isinstance(values[3], int):
                    found.setdefault(str(values[1]), values[3])
        return found

    def _under(self, root: int) -> Iterator[int]:
        """The pages of a tree, as far as they can be reached."""
        seen: set[int] = set()
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in seen or not 1 <= number <= self.count:
                continue
            seen.add(number)
            yield number
            waiting += self._children(number)

    def _page(self, number: int) -> tuple[bytes, int]:
        """A page, and where its own header begins: the first one holds the header of the file before it."""
        return self._data[(number - 1) * self._size : number * self._size], HEADER if number == 1 else 0

    def _cells(self, page: bytes, start: int, header: int) -> Iterator[int]:
        (count,) = struct.unpack_from(">H", page, start + 3)
        first = start + header
        for at in range(first, min(first + 2 * count, len(page) - 1), 2):
            yield struct.unpack_from(">H", page, at)[0]

    def _children(self, number: int) -> list[int]:
        page, start = self._page(number)
        if page[start] != _INTERIOR:
            return []
        found: list[int] = [struct.unpack_from(">I", page, start + 8)[0]]
        for cell in self._cells(page, start, 12):
            if cell + 4 <= len(page):
                found.append(struct.unpack_from(">I", page, cell)[0])
        return found

    def _leaf(self, number: int) -> dict[int, Values]:
        """The rows of a table's leaf page; nothing for any other page. What cannot be read is passed over."""
        page, start = self._page(number)
        found: dict[int, Values] = {}
        if page[start] == _LEAF:
            for cell in self._cells(page, start, 8):
                try:
                    length, at = _varint(page, cell)
                    rowid, at = _varint(page, at)
                    values = _record(self._payload(page, at, length))
                except (IndexError, ValueError, struct.error):
                    continue
                found.setdefault(rowid, values)
        return found

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        """A row's bytes, with what of it stands on overflow pages ("Cell Payload Overflow Pages")."""
        if length > min(_LONGEST, len(self._data)):
            raise ValueError
        most = self._size - 35
        if length <= most:
            return page[at : at + length]
        least = (self._size - 12) * 32 // 255 - 23
        here = least + (length - least) % (self._size - 4)
        here = here if here <= most else least
        parts = [page[at : at + here]]
        (following,) = struct.unpack_from(">I", page, at + here)
        left = length - here
        for _ in range(self.count):
            if left <= 0:
                break
            if not 1 <= following <= self.count:
                raise ValueError
            more, _start = self._page(following)
            (following,) = struct.unpack_from(">I", more, 0)
            parts.append(more[4 : 4 + left])
            left -= self._size - 4
        return b"".join(parts)


def _owner(rows: Mapping[int, Values], said: str | None, shapes: Mapping[str, Shape]) -> str | None:
    """Whose rows these are: as the tree says, where they look like it; else of the one table they look like most."""
    if said is not None and (said not in shapes or any(map(shapes[said], rows.values()))):
        return said if said in shapes else None
    votes = {name: sum(map(shape, rows.values())) for name, shape in shapes.items()}
    best = max(votes.values())
    winners = [name for name, count in votes.items() if count == best]
    return winners[0] if best and len(winners) == 1 else None


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for index in range(8):
        byte = data[at + index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + index + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >= 1 << 63 else value, at + 9


def _record(payload: bytes) -> Values:
    """The values of a row. ValueError where it is none."""
    size, at = _varint(payload, 0)
    if not 1 <= size <= len(payload):
        raise ValueError
    values: Values = []
    body = size
    while at < size:
        kind, at = _varint(payload, at)
        length = (kind - 12) // 2 if kind >= 12 else (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1)[kind]
        if length < 0 or body + length > len(payload):
            raise ValueError
        values.append(_value(kind, payload[body : body + length]))
        body += length
    return values


def _value(kind: int, data: bytes) -> Any:
    if kind == 0:
        return None
    if kind < 7:
        return int.from_bytes(data, "big", signed=True)
    if kind == 7:
        return struct.unpack(">d", data)[0]
    if kind < 12:
        return kind - 8
    return data.decode("utf-8", "replace") if kind % 2 else data
