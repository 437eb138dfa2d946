"""What safety costs: opening with its checks, the commit of a typed note, and a backup of 100 MB beside the window.

The floors are the same opening without the checks, a bare commit of SQLite with the same pragmas, and SQLite's
backup API alone.
"""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path
from threading import Thread

from models import attachments, conversations, notes, people, store
from models.store import Store
from tests.bench.books import NOW
from tests.bench.measure import Result, compare, timed

MEGABYTES = 100
PHOTO = 3_000_000  # bytes; a third more as text
OPENINGS, COMMITS, BACKUPS = 25, 60, 5
MORE_SECONDS = 0.001  # of a note's commit, beyond the bare one
STANDSTILL_SECONDS = 0.2


def opening(folder: Path) -> Iterator[Result]:
    """Opening a folder that holds 100 MB."""
    data = _book(folder)
    version_in, look, newest = store.version_in, store.opening.look, store.version_in(data / store.FILE_NAME)

    def bare() -> None:
        store.version_in, store.opening.look = lambda _: newest, lambda _: ()
        try:
            Store(data).close()
        finally:
            store.version_in, store.opening.look = version_in, look

    yield compare("opening 100 MB, with the checks", lambda: Store(data).close(), bare, 1.1, OPENINGS)


def commit(folder: Path) -> Iterator[Result]:
    """A pause in typing notes: the transaction with its step of undo and what the search has to know."""
    with Store(folder / "notes"), closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as bare:
        talk = conversations.talked(people.add("Maya Osei", NOW), NOW)
        for name, value in store.PRAGMAS.items():
            bare.execute(f"PRAGMA {name} = {value}").fetchall()
        bare.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
        bare.execute("INSERT INTO note VALUES (1, '')")
        typed = count()

        def text() -> str:
            return f"What she said of the work, and then more of it: {next(typed)}. " * 8

        def alone() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("UPDATE note SET text = ?", (text(),))
            bare.execute("COMMIT")

        def note() -> None:
            notes.save_text(talk, "notes", text(), NOW, visit="one")

        pairs = [(timed(note), timed(alone)) for _ in range(COMMITS)]
    # The quickest of each: what other programs take of the machine is no ratio here, and only ever adds.
    more = min(pair[0] for pair in pairs) - min(pair[1] for pair in pairs)
    yield Result("commit of a typed note, beyond a bare one", max(more, 0.0), MORE_SECONDS, 1.0)


def backup(folder: Path) -> Iterator[Result]:
    """The day's backup, made in a thread of its own while the window's goes on."""
    data = _book(folder)
    gaps: list[float] = []
    moments = count()
    with Store(data) as opened:

        def made() -> None:
            moment = NOW + timedelta(days=next(moments))
            thread = Thread(target=lambda: opened.back_up_beside("day", moment))
            thread.start()
            last, longest = time.perf_counter(), 0.0
            while thread.is_alive():
                time.sleep(0.001)
                now = time.perf_counter()
                last, longest = now, max(longest, now - last)
            gaps.append(longest)

        def alone() -> None:
            (folder / "alone.db").unlink(missing_ok=True)
            with (
                closing(sqlite3.connect(data / store.FILE_NAME)) as source,
                closing(sqlite3.connect(folder / "alone.db")) as target,
            ):
                source.backup(target)

        yield compare("a backup of 100 MB", made, alone, 1.5, BACKUPS)
    yield Result("longest standstill meanwhile", max(gaps), STANDSTILL_SECONDS, 1.0)


def _book(folder: Path) -> Path:
    """A data folder of 100 MB, most of it photos of paper notes. Made once in a run."""
    data = folder / "large"
    if not data.exists():
        with Store(data):
            for number in range(MEGABYTES * 1_000_000 // (PHOTO * 4 // 3)):
                talk = conversations.talked(people.add(f"Somebody {number}", NOW), NOW)
                attachments.add(talk, "notes.jpg", secrets.token_bytes(PHOTO), NOW)
    return data
