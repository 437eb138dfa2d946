"""Which format a file has, and its reader: for `import` without --as and for files dropped on the window."""

from __future__ import annotations

from pathlib import Path

from models.errors import Problem
from models.exchange import archive, linkedin, reading, vcard
from models.exchange.vcard_values import text_of

FORMATS = (linkedin.FORMAT, vcard.FORMAT, archive.FORMAT)

_LOOK_AT = 200_000  # bytes


def detect(path: Path) -> str:
    """The format of a file by what is in it (one of FORMATS); its name does not matter.

    Problem import.format_unknown for any other, and reading.read_bytes's for what cannot be read at all.
    """
    start = _start_of(path)
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
        if linkedin.looks_like(text):
            return linkedin.FORMAT
    raise Problem("import.format_unknown", name=path.name)


def _start_of(path: Path) -> bytes:
    try:
        if path.is_file() and path.stat().st_size > _LOOK_AT:
            with path.open("rb") as file:
                return file.read(_LOOK_AT)
    except (OSError, ValueError) as error:
        raise Problem("import.unreadable", name=path.name) from error
    return reading.read_bytes(path)
