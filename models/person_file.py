"""Everything that is kept about one person, to be read by that person: they may ask for it."""

from __future__ import annotations

from datetime import datetime

from models import person_file_rows, schema, settings
from models.errors import Problem
from models.rules.days import local_day
from models.rules.person_pages import Entry, PersonFile, Section
from models.words import say_date, words


def file_of(person: int, now: datetime) -> PersonFile:
    """All that stands about this person in any table, dated, under headings. Problem("person_gone")."""
    with schema.database.atomic("DEFERRED"):  # all of it as of one moment
        row = schema.Person.get_or_none(schema.Person.id == person)
        if row is None:
            raise Problem("person_gone")
        sections = [
            Section(words(f"person_file.{key}"), tuple(entries))
            for key, read in person_file_rows.PARTS.items()
            if (entries := read(row))
        ]
    day = say_date(local_day(now, settings.zone()), style="full")
    return PersonFile(
        words("person_file.title", name=row.display_name), words("person_file.lead", day=day), tuple(sections)
    )


def plain_text(file: PersonFile) -> str:
    """The file as plain text, each heading underlined."""
    lines = [file.title, "=" * len(file.title), "", file.lead]
    for section in file.sections:
        lines += ["", "", section.title, "-" * len(section.title)]
        spaced = False
        for entry in section.entries:
            apart = bool(entry.head and entry.body)
            lines += ["", *_lines(entry)] if apart or spaced else _lines(entry)
            spaced = apart
    return "\n".join(lines) + "\n"


def _lines(entry: Entry) -> list[str]:
    head = [entry.head] if entry.head else []
    return head + [f"    {line}".rstrip() if head else line for line in entry.body.strip().splitlines()]
