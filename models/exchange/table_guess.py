"""What each column of a table probably is: by its name, and by what stands in it. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from models.exchange.cells import line
from models.exchange.days import looks_like_a_day
from models.exchange.matching import TITLES, email_key, tel_key
from models.exchange.table_fields import BARE_NAMES, NAMES, SEVERAL, Field, by_name, may_be_a_prefix, plain
from models.search import fold

MOST = 0.6  # of the cells that hold something must look so
_MOST = 200  # characters of a cell that are looked at
_LINK = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.)*linkedin\.com/\S+", re.I)
_TEL = re.compile(r"(?:\+|00|\(?0)[\d\s().\-/]{5,}\d|\(?\d{2,5}[)\s.\-/]+[\d\s.\-/]{3,}\d")
_NAME = re.compile(r"(?:[^\W\d_][\w.'’\-]*[,]? ){1,4}[^\W\d_][\w.'’\-]*")

Mapping = dict[str, str]  # the name of a column: a Field's value


def is_email(cell: str) -> bool:
    """Whether the cell is one e-mail address."""
    return "@" in cell and "." in cell.rpartition("@")[2] and bool(email_key(cell))


def is_link(cell: str) -> bool:
    """Whether the cell is a link."""
    return _LINK.match(cell) is not None


def is_tel(cell: str) -> bool:
    """Whether the cell is written as a telephone number, and is no day."""
    return 7 <= len(tel_key(cell)) <= 17 and _TEL.fullmatch(cell) is not None and not looks_like_a_day(cell)


def is_data(cell: str) -> bool:
    """Whether this is what stands below a header, never in it."""
    cell = cell[:_MOST]
    return any(looks(cell) for looks in (is_email, is_link, is_tel, looks_like_a_day)) or cell.isdecimal()


def _is_name(cell: str) -> bool:
    """Two to five words that begin like names do: with a capital, or in a script without any."""
    if not _NAME.fullmatch(cell):
        return False
    first, last = cell.split()[0], cell.split()[-1]
    return first[0].lower() != first[0] or first[0].upper() == first[0] or last[0].upper() == last[0]


def _most(cells: Sequence[str], looks: Callable[[str], bool]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(map(looks, filled)) >= MOST * len(filled)


def guess(names: Sequence[str], rows: Sequence[Sequence[str]], *, header: bool = True) -> Mapping:
    """What each column is, IGNORE where nothing says it. `rows` are some of the data; without a `header` the
    names are no names, and only what stands below counts."""
    below = [[line(row[index][:_MOST]) for row in rows if index < len(row)] for index in range(len(names))]
    known = [by_name(name) if header else None for name in names]
    fields = [_field(field, cells, header) for field, cells in zip(known, below, strict=True)]
    if header:
        _settle_names(names, fields, below)
        _settle_titles(names, fields, below)
    elif not NAMES.intersection(fields):
        _find_name(fields, below)
    taken: set[Field] = set()
    for index, field in enumerate(fields):
        if field in taken and field not in SEVERAL:
            fields[index] = Field.IGNORE
        taken.add(field)
    return {name: str(field) for name, field in zip(names, fields, strict=True)}


def _field(known: Field | None, cells: Sequence[str], header: bool) -> Field:
    """By name; "Contact" above e-mail addresses is an e-mail column, and a column without a name is what is in it."""
    if known in (Field.NAME, None):
        for field, looks in ((Field.EMAIL, is_email), (Field.LINK, is_link), (Field.TEL, is_tel)):
            if _most(cells, looks):
                return field
    if known is None and not header and _most(cells, looks_like_a_day):
        return Field.CONNECTED
    return known or Field.IGNORE


def _settle_names(names: Sequence[str], fields: list[Field], below: Sequence[Sequence[str]]) -> None:
    """ "Name" beside "Vorname" is the family name, "Nombre" beside "Apellidos" the given one, unless the cells
    hold the whole name."""
    if Field.NAME not in fields:
        return
    at = fields.index(Field.NAME)
    if plain(names[at]) not in BARE_NAMES:
        return
    for there, missing in ((Field.GIVEN, Field.FAMILY), (Field.FAMILY, Field.GIVEN)):
        if there in fields and missing not in fields:
            pairs = [(whole, part) for whole, part in zip(below[at], below[fields.index(there)], strict=False) if part]
            if not pairs or sum(fold(part) in fold(whole) for whole, part in pairs) < MOST * len(pairs):
                fields[at] = missing


def _settle_titles(names: Sequence[str], fields: list[Field], below: Sequence[Sequence[str]]) -> None:
    """ "Title" is what stands before a name where there is a position beside it, or where its cells say so."""
    titles = [index for index, field in enumerate(fields) if field == Field.TITLE]
    for index in titles:
        filled = [fold(cell).replace(".", " ") for cell in below[index] if cell]
        honorific = bool(filled) and all(TITLES.issuperset(cell.split()) for cell in filled)
        if may_be_a_prefix(names[index]) and (honorific or len(titles) > 1):
            fields[index] = Field.PREFIX
            return


def _find_name(fields: list[Field], below: Sequence[Sequence[str]]) -> None:
    """Without a header: the first column that holds names of two words and more."""
    for index, field in enumerate(fields):
        if field == Field.IGNORE and _most(below[index], _is_name):
            fields[index] = Field.NAME
            return
