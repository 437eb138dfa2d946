"""Address books to measure with: made once in a run, as a data folder each."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models import schema
from models.exchange import importing
from models.schema import instant_text
from models.store import Store
from tests.bench.contacts import write_connections

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
STAGES = ("to_ask", "asked", "agreed", "scheduled", "met", "in_touch")


def book(folder: Path, people: int) -> Path:
    """The data folder with so many rows of a LinkedIn export, one in five with a story; made if not there yet."""
    data = folder / f"book-{people}"
    if not data.exists():
        file = write_connections(folder / f"{people}.csv", people)
        with Store(data):
            importing.import_file(file, "linkedin", NOW)
            _add_stories()
    return data


def _add_stories() -> None:
    """What lists sort and filter by, as if one in five had been written to."""
    chance = random.Random(7)
    connection = schema.database.connection()
    stamp = instant_text(NOW)
    with schema.database.atomic():
        paths = ("Science policy", "Medical writing", "Data science", "Technology transfer")
        connection.executemany(
            "INSERT INTO career_path (id, uid, created_at, updated_at, name, status, reason) "
            "VALUES (?, ?, ?, ?, ?, 'open', '')",
            ((number, f"path-{number}", stamp, stamp, name) for number, name in enumerate(paths, start=1)),
        )
        with closing(connection.execute("SELECT id FROM person WHERE id % 5 = 0")) as cursor:
            people = [row[0] for row in cursor]
        connection.executemany(
            "UPDATE person SET stage = ?, circle = ?, path_id = ?, last_contact_at = ?, next_kind = 'check_in', "
            "next_at = ? WHERE id = ?",
            (
                (
                    chance.choice(STAGES),
                    chance.choice(("inner", "acquaintance", "new", None)),
                    chance.choice((1, 2, 3, 4, None)),
                    instant_text(NOW - timedelta(hours=chance.randrange(20_000))),
                    instant_text(NOW + timedelta(hours=chance.randrange(3_000))),
                    person,
                )
                for person in people
            ),
        )
