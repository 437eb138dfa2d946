"""A database of some 3,500 rows, and blows to it: python -m tests.fuzz.damaged_files [FILES].

Prints how many rows a naive read of so many damaged files still gives, and how many the rescue does. Exit status 1
where it ever gives fewer, or what it made is not sound.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models import checking, rescue, sample, schema
from models.errors import Problem
from models.exchange import bulk
from models.store import FILE_NAME, Store

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
STAMP = schema.instant_text(NOW)
PAGE = 4096
PEOPLE, TOUCHES = 1_000, 2_000
COUNTED = ("person", "organization", "interview", "touch")

Rows = dict[str, dict[int, tuple[Any, ...]]]


def sound_file(folder: Path) -> bytes:
    """The sample, and a large address book with a story."""
    with Store(folder) as store:
        sample.fill(NOW)
        people = [
            (uid, STAMP, STAMP, f"Person {n}", f"person {n}", f"Notes on {n}. " * (n % 40))
            for n, uid in enumerate(bulk.new_uids(PEOPLE))
        ]
        first = bulk.next_id(schema.Person)
        touches = [
            (uid, STAMP, STAMP, first + n % PEOPLE, STAMP, "note", f"Said {n}")
            for n, uid in enumerate(bulk.new_uids(TOUCHES))
        ]
        stamps = ("uid", "created_at", "updated_at")
        with schema.database.atomic():
            bulk.insert(schema.Person, (*stamps, "display_name", "sort_key", "notes"), people)
            bulk.insert(schema.Touch, (*stamps, "person_id", "at", "purpose", "text"), touches)
        path = store.path
    return path.read_bytes()


def naive_rows(path: Path) -> Rows:
    """What a naive read gives: each table from its beginning, up to what cannot be read."""
    found: Rows = {}
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        for table in COUNTED:
            there = found[table] = {}
            try:
                for row in connection.execute(f'SELECT id, uid, * FROM "{table}"'):
                    there[row[0]] = row
            except (sqlite3.Error, UnicodeDecodeError):
                continue
    return found


def good_rows(read: Rows, before: Rows) -> set[tuple[str, int]]:
    """Those that are as they were: table and id."""
    return {(table, rowid) for table, there in read.items() for rowid, row in there.items()
            if before[table].get(rowid) == row}  # fmt: skip


def beaten(chance: random.Random, sound: bytes) -> bytes:
    """One to four blows to a file: bytes, pages, pages in one another's place, an end cut off."""
    data = bytearray(sound)
    pages = len(data) // PAGE
    for _ in range(chance.randint(1, 4)):
        kind = chance.randrange(5)
        at = chance.randrange(len(data))
        if kind == 0:
            for _ in range(chance.randint(1, 300)):
                data[chance.randrange(len(data))] = chance.randrange(256)
        elif kind == 1:
            length = min(chance.randint(1, 20_000), len(data) - at)
            data[at : at + length] = chance.randbytes(length)
        elif kind == 2:
            start = chance.randrange(pages) * PAGE
            data[start : start + PAGE] = bytes(PAGE)
        elif kind == 3:
            start, other = chance.randrange(pages) * PAGE, chance.randrange(pages) * PAGE
            data[start : start + PAGE] = sound[other : other + PAGE]
        else:
            del data[max(len(data) - chance.randrange(len(data) // 3), PAGE) :]
    return bytes(data)


def main() -> int:
    """Returns the exit status."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    wrong = rows = naive = rescued = 0
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        sound = sound_file(folder / "sound")
        before = naive_rows(folder / "sound" / FILE_NAME)
        for seed in range(files):
            path = folder / "damaged.db"
            path.write_bytes(beaten(random.Random(seed), sound))
            given = good_rows(naive_rows(path), before)
            try:
                saved = rescue.rescue(folder, path, NOW)
            except Problem:
                wrong += bool(given)
                continue
            kept = good_rows(naive_rows(saved.path), before)
            there = {(table, rowid) for table, rows_of in naive_rows(saved.path).items() for rowid in rows_of}
            with Store(saved.path.parent):
                wrong += not given <= there or checking.check() != ()
            saved.discard()
            rows, naive, rescued = rows + sum(map(len, before.values())), naive + len(given), rescued + len(kept)
    sys.stdout.write(f"{files} damaged files of {rows // max(files, 1)} rows: a naive read gives {naive / rows:.1%}, "
                     f"the rescue {rescued / rows:.1%}; {wrong} with fewer, or not sound\n")  # fmt: skip
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
