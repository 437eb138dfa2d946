"""Reading files of others safely: bounded, decoded, cut into rows; nothing is ever unpacked to the disk."""

from __future__ import annotations

import codecs
import csv
import io
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from models.errors import Problem

MAX_BYTES = 64 * 1024 * 1024
MAX_CELL = 100_000  # characters; a longer cell is no name, title or note
MAX_ZIP_FILES = 20_000
MAX_LINE_BREAKS = 50  # in one cell; more means that a quote was never closed
MAX_NOTE_LINES = 2_000  # the same where cells are notes

ZIP_MARK = b"PK\x03\x04"
_ZIP_ENTRY_MARK = b"PK\x01\x02"

# The module's limit holds for the whole process. Cells are measured in rows(), so that one cell too
# long costs its row and not the file.
csv.field_size_limit(MAX_BYTES)


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The whole file, read once; Problem for a folder, a device, an empty file or one above `limit` bytes."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise Problem("import.folder", name=path.name)
        if not stat.S_ISREG(found.st_mode):
            raise Problem("import.unreadable", name=path.name)
        if found.st_size > limit:
            raise too_large(path, limit)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise Problem("import.missing", name=path.name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise Problem("import.unreadable", name=path.name) from error
    if len(data) > limit:
        raise too_large(path, limit)
    if not data:
        raise Problem("import.empty", name=path.name)
    return data


def too_large(path: Path, limit: int = MAX_BYTES) -> Problem:
    return Problem("import.too_large", name=path.name, megabytes=limit // (1024 * 1024))


def zip_member(data: bytes, path: Path, wanted: str) -> bytes | None:
    """The bytes of the file called `wanted` (case does not matter) in any folder of a .zip, or None.

    What a .zip says of sizes is not believed: unpacking stops at MAX_BYTES.
    """
    broken = Problem("import.zip", name=path.name)
    if data.count(_ZIP_ENTRY_MARK) > MAX_ZIP_FILES:
        raise broken
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entry = _entry(archive, wanted)
            if entry is None:
                return None
            # Other methods can ask for gigabytes of memory before the first byte.
            if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or entry.flag_bits & 1:
                raise broken
            with archive.open(entry) as file:
                content = file.read(MAX_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
        raise broken from error
    except (OSError, ValueError, UnicodeError) as error:  # what zipfile lets out for offsets that lie
        raise broken from error
    if len(content) > MAX_BYTES:
        raise too_large(path)
    if not content:
        raise Problem("import.empty", name=wanted)
    return content


def _entry(archive: zipfile.ZipFile, wanted: str) -> zipfile.ZipInfo | None:
    def last_part(entry: zipfile.ZipInfo) -> str:
        return entry.filename.replace("\\", "/").rsplit("/", 1)[-1].casefold()

    found = [entry for entry in archive.infolist() if last_part(entry) == wanted.casefold()]
    return min(found, key=lambda entry: entry.filename.count("/"), default=None)


def decode(data: bytes, name: str) -> str:
    """Bytes as text: UTF-8 with or without a mark, UTF-16 by its mark or its zeros, else Windows-1252.

    Marks in the middle of the text are dropped. Problem for NUL (which no text holds) and where none fits.
    """
    try:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            text = data.decode("utf-16")
        elif order := _utf16_without_mark(data):
            text = data.decode(order)
        else:
            try:
                text = data.decode("utf-8")
            except UnicodeDecodeError:
                text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise Problem("import.encoding", name=name) from error
    at = text.find("\0")
    if at >= 0:
        raise Problem("import.nul", name=name, line=text.count("\n", 0, at) + 1)
    text = text.replace("\ufeff", "")
    if not text.strip():
        raise Problem("import.empty", name=name)
    return text


def _utf16_without_mark(data: bytes) -> str:
    """The byte order of UTF-16 that lost its mark: every other byte of western text is zero; "" for none."""
    start = data[:2_000]
    even, odd = start[0::2], start[1::2]
    for order, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if len(start) > 8 and zeros.count(0) > 0.6 * len(zeros) and not others.count(0):
            return order
    return ""


Row = tuple[int, list[str] | None, str]


def rows(
    text: str, delimiter: str = ",", width: Callable[[], int] | None = None, *, prose: bool = False
) -> Iterator[Row]:
    """The rows of a CSV as (number from 1, cells, ""), or (number, None, code) where a row cannot be read.

    Blank lines count, as a spreadsheet shows them. `width` says how many columns the header has once it was
    seen (0 before). A quote that is never closed raises Problem with the row in which it was opened, for
    the rows that it swallowed cannot be told. `prose`: cells may be notes of many lines, with delimiters.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    while True:
        number += 1
        line = reader.line_num
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if reader.line_num > line + 1 or "end of data" in str(error):
                raise Problem("import.quote", row=number) from error
            yield number, None, "quote"
            continue
        if reader.line_num > line + 1 and _swallowed(cells, delimiter, width() if width else 0, prose):
            raise Problem("import.quote", row=number)
        if max(map(len, cells), default=0) > MAX_CELL:
            yield number, None, "too_long"
        else:
            yield number, cells, ""


def _swallowed(cells: list[str], delimiter: str, width: int, prose: bool) -> bool:
    """Whether a cell with line breaks holds whole rows: too many lines, or as many delimiters as a row.

    In prose a line may have commas, so there all that lies between its first and last line must look so.
    """
    for cell in cells:
        lines = cell.splitlines()
        if len(lines) > (MAX_NOTE_LINES if prose else MAX_LINE_BREAKS):
            return True
        if width <= 1 or len(lines) <= 1:
            continue
        alike = [part.count(delimiter) >= width - 1 for part in lines]
        if prose and (width <= 3 or not alike[1:-1]):
            continue
        if all(alike[1:-1]) if prose else any(alike):
            return True
    return False
