"""An address book that was lived with: 10,000 people, 2,000 conversations, 50,000 touches, and what goes with them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from models import career_values, planning, schema
from models.schema import instant_text
from models.store import Store
from models.terms import Purpose
from tests.bench.books import NOW, book

PEOPLE: Final = 10_000
CONVERSATIONS: Final = 2_000
TOUCHES: Final = 50_000
INTRODUCTIONS: Final = 2_000
VALUES: Final = 7
_LATER = (Purpose.THANK_YOU, Purpose.CHECK_IN, Purpose.GAVE, Purpose.NOTE, Purpose.INTRODUCED)
_chance = random.Random(11)


def lived_book(folder: Path) -> Path:
    """The data folder, made if it is not there yet."""
    data = book(folder, PEOPLE)
    with Store(data):
        if schema.Interview.select().count() == 0:
            with schema.database.atomic():
                _conversations()
                _touches()
                _introductions()
                _evidence()
            for key in [value.key for value in career_values.values()][:VALUES]:
                career_values.weigh(key, 4, NOW)
            planning.replan(planning.everybody(), NOW)
    return data


def _insert(table: type[schema.Row], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    name = schema.table_name(table)
    named = ["uid", "created_at", "updated_at", *columns]
    stamp = instant_text(NOW - timedelta(days=400))
    schema.database.connection().executemany(
        f"INSERT INTO {name} ({', '.join(named)}) VALUES ({', '.join('?' * len(named))})",
        ((f"{name}-{number}", stamp, stamp, *row) for number, row in enumerate(rows)),
    )


def _moment(days: int) -> datetime:
    return NOW - timedelta(days=days, hours=_chance.randrange(24))


def _conversations() -> None:
    """19 of 20 took place; half of those were looked back on; person n for conversation n."""
    rows: list[Sequence[Any]] = []
    for number in range(CONVERSATIONS):
        held = number % 20 != 0
        starts = _moment(_chance.randrange(1, 1_000)) if held else NOW + timedelta(days=_chance.randrange(1, 60))
        ends = starts + timedelta(minutes=20)
        rows.append(
            (
                starts.strftime("%Y-%m-%dT%H:%M"), "UTC", instant_text(starts), instant_text(ends), 20, "video", "", "",
                0, "What is it like?", "", "", "", "held" if held else "planned", "", "Panels matter." if held else "",
                instant_text(ends) if held else None, instant_text(ends) if number % 2 else None, 1 + number % 4,
            )
        )  # fmt: skip
    _insert(
        schema.Interview,
        (
            "local_start", "zone", "starts_at", "ends_at", "minutes", "form", "place", "backup_phone", "purpose_agreed",
            "want_to_learn", "teach_them", "already_known", "focus_values", "status", "notes", "learned", "held_at",
            "looked_back_at", "path_id",
        ),
        rows,
    )  # fmt: skip
    people = range(1, CONVERSATIONS + 1)
    _insert(schema.Participant, ("interview_id", "person_id", "position"), ((number, number, 0) for number in people))


def _touches() -> None:
    """A request each for the first 4,000, meetings where they took place, and the rest spread over those who met."""

    def rows() -> Iterator[Sequence[Any]]:
        for person in range(1, 4_001):
            yield person, None, instant_text(_moment(1_005)), Purpose.REQUEST, "email", "", "", 70
        held = schema.database.execute_sql("SELECT id, held_at FROM interview WHERE status = 'held'").fetchall()
        for person, at in held:
            yield person, person, at, Purpose.MET, "video", "", "", 0
        for number in range(TOUCHES - 4_000 - len(held)):
            person, _ = held[number % len(held)]
            moment = instant_text(_moment(_chance.randrange(1, 1_000)))
            yield person, None, moment, _chance.choice(_LATER), "email", "", "Words", 1

    _insert(schema.Touch, ("person_id", "interview_id", "at", "purpose", "channel", "subject", "text", "words"), rows())


def _introductions() -> None:
    edges = {(_chance.randrange(1, 600), number) for number in range(600, 600 + INTRODUCTIONS)}
    _insert(schema.Introduction, ("introducer_id", "introduced_id"), sorted(edges))


def _evidence() -> None:
    keys = [value.key for value in career_values.values()][:VALUES]
    rows = (
        (number, 1 + number % 4, key, _chance.choice((1, 2, 3, 4, 5, None)), "")
        for number in range(1, CONVERSATIONS)
        if number % 20
        for key in keys
    )
    _insert(schema.Evidence, ("interview_id", "path_id", "value", "rating", "note"), rows)
