"""Importing people from a file: what it would do, and doing it, as one transaction and one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from models import schema, undo
from models.errors import Problem
from models.exchange import archive, archive_merging, archive_reading, google, linkedin, mappings, outlook, table, vcard
from models.exchange.choices import AS_IT_IS, Choices
from models.exchange.outcome import Doubt, Outcome, Progress, Steps, no_progress, reason_text
from models.exchange.plan import make_plan
from models.exchange.records import ReadFile, Skipped
from models.exchange.targets import Look, Plan
from models.exchange.writing import Writer

__all__ = [
    "Choices",
    "Doubt",
    "Look",
    "Outcome",
    "Preview",
    "Progress",
    "import_file",
    "look",
    "no_progress",
    "preview",
    "read_file",
    "reason_text",
    "write",
]

# Each format that names people, and its reader: the path, and what is called now and then and may raise to stop.
Reader = Callable[[Path, Callable[[], None]], ReadFile]
READERS: dict[str, Reader] = {
    linkedin.FORMAT: linkedin.read,
    vcard.FORMAT: vcard.read,
    google.FORMAT: google.read,
    outlook.FORMAT: outlook.read,
    table.FORMAT: mappings.read,
}
UNTICKED = "unticked"  # the reason of a row that the user does not want


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do: in numbers, and row by row (but for rows that are left out)."""

    outcome: Outcome
    rows: tuple[Look, ...]


def import_file(
    path: Path,
    format: str,
    now: datetime,
    *,
    dry_run: bool = False,
    progress: Progress = no_progress,
    choices: Choices = AS_IT_IS,
) -> Outcome:
    """Import a file of a format of formats.detect(); `dry_run` says the same and changes nothing.

    Whoever calls makes a backup before. Problem where the file cannot be read, nobody is in it, or `progress`
    says stop: then nothing is changed. `choices` do not concern an archive. The columns of a
    table are what is remembered or guessed.
    """
    if format == archive.FORMAT:
        found = archive_reading.read(path)
        return archive_merging.preview(found) if dry_run else archive_merging.merge(found, now, progress)
    read = read_file(path, format, progress)
    if dry_run:
        return preview(read, now, progress, choices)
    return write(read, now, progress, choices, path.name)


def read_file(path: Path, format: str, progress: Progress = no_progress) -> ReadFile:
    """The people that a file of one of READERS names.

    Problem where it cannot be read or nobody is in it; "import.stopped" where `progress` says stop.
    """
    read = READERS[format](path, lambda: Steps(progress, 0).at(0))
    if not read.records and not read.organizations:
        raise Problem("import.nobody", name=path.name, count=len(read.skipped))
    return read


def preview(read: ReadFile, now: datetime, progress: Progress = no_progress, choices: Choices = AS_IT_IS) -> Outcome:
    """What write() would do now; changes nothing. Problem("import.stopped") where `progress` says stop."""
    del now  # nothing is dated before it is written
    read = _wanted(read, choices)
    steps = Steps(progress, len(read.records))
    return _outcome(read, make_plan(read.records, steps.at, read.organizations, format=read.format))


def look(read: ReadFile, progress: Progress = no_progress) -> Preview:
    """preview() with what becomes of each row."""
    steps = Steps(progress, len(read.records))
    plan = make_plan(read.records, steps.at, read.organizations, format=read.format, looks=True)
    return Preview(_outcome(read, plan), tuple(plan.looks))


def write(
    read: ReadFile,
    now: datetime,
    progress: Progress = no_progress,
    choices: Choices = AS_IT_IS,
    file_name: str = "",
) -> Outcome:
    """Add new people, fill what is empty in known ones; what the user typed is never overwritten.

    New people are in the address book (stage "known"), with what `choices` say. All of it is remembered as a
    batch (models/exchange/batches.py), unless there is nothing to do. `progress(done, total)` is asked at
    least every 500 rows; where it says False all is taken back and Problem("import.stopped") is raised.
    """
    read = _wanted(read, choices)
    count = len(read.records)
    steps = Steps(progress, 3 * count)
    with schema.database.atomic("IMMEDIATE"):
        plan = make_plan(read.records, steps.at, read.organizations, format=read.format)
        outcome = _outcome(read, plan)
        people = len(plan.new) + len(plan.changed)
        if people or not plan.new_organizations:
            step = undo.step("imported_people", count=people)
        else:
            step = undo.step("imported_organizations", count=len(plan.new_organizations))
        with step:
            if people or plan.new_organizations:
                batch = Writer(plan, now, steps, count, choices).write(outcome, file_name)
                outcome = replace(outcome, batch=batch)
        steps.at(3 * count)
    return outcome


def _wanted(read: ReadFile, choices: Choices) -> ReadFile:
    """The file without the rows that the user does not want: those are left out."""
    rows = choices.leave_out
    if not rows:
        return read
    gone = [Skipped(record.row, UNTICKED) for record in read.records if record.row in rows]
    return replace(
        read,
        records=tuple(record for record in read.records if record.row not in rows),
        organizations=tuple(one for one in read.organizations if one.row not in rows),
        skipped=tuple(sorted((*read.skipped, *gone), key=lambda skipped: skipped.row)),
        remarks=tuple(remark for remark in read.remarks if remark.row not in rows),
    )


def _outcome(read: ReadFile, plan: Plan) -> Outcome:
    added = len(plan.new)
    return Outcome(
        format=read.format,
        read=len(read.records) + len(read.skipped),
        added=added,
        merged=len(read.records) - added,
        changed=len(plan.changed),
        skipped=read.skipped,
        doubts=tuple(plan.doubts),
        remarks=read.remarks,
        organizations=len(plan.described),
    )
