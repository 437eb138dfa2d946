"""What holds for every test: no window on anybody's screen, and no time limit for one example."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import settings

from models import sample, schema, words
from models.store import FILE_NAME, Store

# A screen as most have one: that of the offscreen platform has 800 pixels a side, and windows keep within it.
SCREEN = Path(__file__).with_name("screen.json")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")
# Tests read English words and plain dates, whatever the machine is set to.
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}

# A busy machine is no failure.
settings.register_profile("inroad", deadline=None)
settings.load_profile("inroad")

Prepare = Callable[[Path], Path]


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a store in which nothing was written yet: making one takes ten times as long as copying it."""
    folder = tmp_path_factory.mktemp("empty") / "data"
    Store(folder).close()
    return (folder / FILE_NAME).read_bytes()


@pytest.fixture
def prepare(empty_database: bytes) -> Prepare:
    """Makes a data folder that a store opens at once. Returns it."""

    def make(folder: Path) -> Path:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / FILE_NAME).write_bytes(empty_database)
        return folder

    return make


class SampleOnce:
    """Fills the sample in once for each moment and zone; later stores get a copy in a hundredth of the time."""

    def __init__(self) -> None:
        self._fill = sample.fill
        self._copies: dict[tuple[datetime, str], sqlite3.Connection] = {}

    def __call__(self, now: datetime) -> None:
        connection = schema.database.connection()
        kept = schema.database.execute_sql("SELECT key, value FROM setting ORDER BY key").fetchall()
        key = (now, str(kept))
        if schema.Person.select().exists() or schema.CareerPath.select().exists():
            self._fill(now)
        elif key in self._copies:
            self._copies[key].backup(connection)
        else:
            self._fill(now)
            copy = sqlite3.connect(":memory:", check_same_thread=False)
            connection.backup(copy)
            self._copies[key] = copy


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    """Whatever language and customs a test speaks, the next one does not."""
    yield
    words.use("en")


_sample_once = SampleOnce()


@pytest.fixture(autouse=True)
def _quick_sample(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests of the sample itself fill it in anew."""
    if "sample" not in request.node.path.name:
        monkeypatch.setattr(sample, "fill", _sample_once)
