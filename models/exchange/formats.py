"""Which format a file has, and its reader: for `import` without --as and for files dropped on the window."""

from __future__ import annotations

from pathlib import Path

from models.errors import Problem
from models.exchange import archive, google, linkedin, outlook, reading, table, vcard
from models.exchange.vcard_values import text_of

FORMATS = (linkedin.FORMAT, google.FORMAT, outlook.FORMAT, vcard.FORMAT, table.FORMAT, archive.FORMAT)

_LOOK_AT = 200_000  # bytes


def detect(path: Path) -> str:
    """The format of a file by what is in it (one of FORMATS); its name does not matter.

    Problem import.format_unknown for any other, and reading.read_bytes's for what cannot be read at all.
    """
    start = _start_of(path)
    if _is_spreadsheet(start):
        raise Problem("import.spreadsheet", name=path.name)
    if start.startswith(reading.ZIP_MARK):
        return linkedin.FORMAT  # its reader says what is missing where it is another .zip
    if start.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        return archive.FORMAT
    if vcard.looks_like(text_of(start)):  # before it is decoded: each line may have its own charset
        return vcard.FORMAT
    # A character may be cut in half at the end of what was looked at.
    for end in range(len(start), max(len(start) - 4, 0), -1):
        try:
            text = reading.decode(start[:end], path.name)
        except Problem as problem:
            if problem.code != "import.encoding":
                raise
            continue
        for reader in (linkedin, google, outlook, table):
            if reader.looks_like(text):
                return reader.FORMAT
        break
    raise Problem("import.format_unknown", name=path.name)


def detect_or_table(path: Path) -> str:
    """As detect(), but a table in which no column of names can be guessed is one, too: somebody can say it."""
    try:
        return detect(path)
    except Problem as problem:
        if problem.code != "import.format_unknown":
            raise
        if not table.may_be_people(reading.decode(reading.read_bytes(path), path.name)):
            raise
    return table.FORMAT


def _is_spreadsheet(start: bytes) -> bool:
    """Whether this is a file of Excel, old or new, or of LibreOffice."""
    if start.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return True
    marks = (b"[Content_Types].xml", b"xl/workbook.xml", b"application/vnd.oasis.opendocument")
    return start.startswith(reading.ZIP_MARK) and any(mark in start for mark in marks)


def _start_of(path: Path) -> bytes:
    try:
        if path.is_file() and path.stat().st_size > _LOOK_AT:
            with path.open("rb") as file:
                return _without_half_a_letter(file.read(_LOOK_AT))
    except (OSError, ValueError) as error:
        raise Problem("import.unreadable", name=path.name) from error
    return reading.read_bytes(path)


def _without_half_a_letter(start: bytes) -> bytes:
    """What was looked at, up to its last whole letter where it is UTF-8: half a one makes it look like Windows-1252."""
    for end in range(len(start), max(len(start) - 4, 0), -1):
        try:
            start[:end].decode("utf-8")
        except UnicodeDecodeError:
            continue
        return start[:end]
    return start
