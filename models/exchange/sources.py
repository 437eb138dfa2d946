"""What people are brought in from: a file, or text from the clipboard; looked at before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.errors import Problem
from models.exchange import archive, formats, google, importing, linkedin, mappings, outlook, reading, table, vcard
from models.exchange.choices import AS_IT_IS, Choices
from models.exchange.importing import Look
from models.exchange.outcome import Outcome, Progress, Steps, no_progress
from models.exchange.records import OrganizationRecord, ReadFile
from models.words import words

_OF_TEXT = (vcard, linkedin, google, outlook)


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or without one `text` that was pasted."""

    path: Path | None = None
    text: str = ""

    @property
    def name(self) -> str:
        """The name of the file, or words for what was pasted."""
        return self.path.name if self.path else words("import_batch.pasted")


@dataclass(frozen=True, slots=True)
class Found:
    """What is in a source: `rows` and `organizations` one by one, but for an archive."""

    source: Source
    format: str
    outcome: Outcome
    rows: tuple[Look, ...] = ()
    organizations: tuple[OrganizationRecord, ...] = ()
    read: ReadFile | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """A table whose columns are to be looked at first, and what they were chosen to be the last time."""

    source: Source
    table: table.Table
    remembered: dict[str, str] | None


def look_at(source: Source, now: datetime, progress: Progress = no_progress) -> Found | Columns:
    """What is in a source; a table's columns come first. Problem where it cannot be read; changes nothing."""
    if source.path is None:
        text = table.pasted(source.text)
        for reader in _OF_TEXT:
            if reader.looks_like(text):
                return _found(source, reader.read_text(text, source.name, _tick(progress)), progress)
        return _columns(source, text)
    format = formats.detect_or_table(source.path)
    if format == archive.FORMAT:
        outcome = importing.import_file(source.path, format, now, dry_run=True, progress=progress)
        return Found(source, format, outcome)
    if format == table.FORMAT:
        return _columns(source, _text_of(source))
    return _found(source, importing.read_file(source.path, format, progress), progress)


def read_table(source: Source, mapping: Mapping[str, str], progress: Progress = no_progress) -> Found:
    """What is in a table whose columns are these. Problem as table.read_text()."""
    text = _text_of(source) if source.path else table.pasted(source.text)
    return _found(source, table.read_text(text, mapping, source.name, _tick(progress)), progress)


def write(found: Found, now: datetime, progress: Progress = no_progress, choices: Choices = AS_IT_IS) -> Outcome:
    """Import what was looked at, as one step of undo; an archive is read anew. As importing.write()."""
    if found.read is not None:
        name = found.source.name if found.source.path else ""
        return importing.write(found.read, now, progress, choices, name)
    assert found.source.path is not None, "an archive is a file"
    return importing.import_file(found.source.path, found.format, now, progress=progress)


def _columns(source: Source, text: str) -> Columns:
    there = table.look(text)
    if there is None:
        raise Problem("import.not_table", name=source.name)
    return Columns(source, there, mappings.recall(there.names) if there.header_row else None)


def _found(source: Source, read: ReadFile, progress: Progress) -> Found:
    preview = importing.look(read, progress)
    return Found(source, read.format, preview.outcome, preview.rows, read.organizations, read)


def _text_of(source: Source) -> str:
    assert source.path is not None, "only a file is read"
    return reading.decode(reading.read_bytes(source.path), source.name)


def _tick(progress: Progress) -> Callable[[], None]:
    return lambda: Steps(progress, 0).at(0)
