"""A store in which all that a user or a file can fill holds a text that wants to be read as HTML or Markdown."""

from __future__ import annotations

import base64
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from peewee import TextField
from PySide6.QtGui import QImage

from models import sample, schema
from models.moments import DayField, InstantField

MARK = "<b>Name</b>"

# What the program itself writes: identifiers, terms, keys, days, JSON. A column that is new is filled.
OF_THE_PROGRAM = frozenset(
    {
        "uid", "key", "name_key", "sort_key", "value_key", "columns_key", "origin", "status", "career_stage", "answers",
        "circle", "relation", "zone", "source", "stage", "next_kind", "kind", "topic", "outcome", "local_start",
        "form", "focus_values", "category", "purpose", "channel", "started", "ended", "media_type", "format",
        "language", "mapping", "before",
        "CareerPath.status", "AskedQuestion.value", "Evidence.value", "Question.value", "Attachment.content",
        "SavedFilter.content",
    }
)  # fmt: skip
_NO_TEXTS = frozenset({"Setting", "Draft", "Tombstone", "SearchText"})


def text(probe: Path) -> str:
    """The hostile text: it names a picture in a file, in HTML and in Markdown."""
    picture = probe.as_uri()
    return f'<img src="{picture}">{MARK} <a href="http://example.org">x</a> & %s {{name}} [*] ![x]({picture})'


def fill(probe: Path, now: datetime) -> int:
    """The sample data, rows in the tables that it leaves empty, and the hostile text in each. How many it stands in."""
    sample.fill(now)
    fill_the_empty(probe, now)
    numbers, filled = count(1), 0
    with schema.database.atomic():
        tables: tuple[Any, ...] = schema.TABLES  # peewee's names are not typed
        for table in tables:
            fields = free_fields(table)
            key = table._meta.primary_key
            for (row,) in list(table.select(key).tuples()) if fields else []:
                # A number behind it keeps names apart.
                texts = {field.name: f"{text(probe)} {next(numbers)}" for field in fields}
                table.update(texts).where(key == row).execute()
                filled += len(texts)
    return filled


def free_fields(table: type[schema.Table]) -> list[Any]:
    """The columns of a table that hold what somebody typed, or what a file brought."""
    name = table.__name__
    return [
        field
        for field in table._meta.sorted_fields
        if isinstance(field, TextField)
        and not isinstance(field, InstantField | DayField)
        and name not in _NO_TEXTS
        and not {field.name, f"{name}.{field.name}"} & OF_THE_PROGRAM
    ]


def probe_in(folder: Path) -> Path:
    """A picture that nothing of the program has a reason to open, in a folder of its own."""
    folder.mkdir()
    path = folder / "probe.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(path))
    return path


def fill_the_empty(picture: Path, now: datetime) -> None:
    """Rows in the tables that the sample leaves empty: a photo, a tag, questions, letters and values of one's own."""
    at: dict[str, Any] = {"created_at": now, "updated_at": now}
    content = base64.b64encode(picture.read_bytes()).decode()
    people = list(schema.Person.select().limit(2))
    tag = schema.Tag.create(name="x", name_key="x", **at)
    batch = schema.ImportBatch.create(format="csv", added=2, **at)
    schema.Person.update(batch=batch).where(schema.Person.id.in_([each.id for each in people])).execute()
    for person in people:
        schema.PersonTag.create(person=person, tag=tag, **at)
    for talk in schema.Interview.select():
        schema.Attachment.create(interview=talk, media_type="image/png", content=content, **at)
    schema.SavedFilter.create(name="x", content="{}", **at)
    schema.Question.create(key="own:x", text="x", category="career", **at)
    schema.CareerValue.create(key="own:x", name="x", weight=3, **at)
    schema.Letter.create(key="thank_you", subject="x", text="x", **at)
