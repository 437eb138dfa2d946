"""A store in a folder of its own, and LinkedIn files as they arrive."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models import sample
from models.exchange import archive, formats, importing
from models.exchange.outcome import Outcome
from models.store import Store
from tests.conftest import Prepare

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=3)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
NOTES = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see ""shared"" ones."\n\n'
)

Write = Callable[..., Path]


@pytest.fixture
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    with Store(prepare(tmp_path / "data")) as opened:
        yield opened


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a Connections.csv: write(*rows) with the usual header, write(text=…), write(data=…)."""

    def make(*rows: str, text: str | None = None, data: bytes | None = None, name: str = "Connections.csv") -> Path:
        path = tmp_path / name
        if text is None:
            text = NOTES + "\n".join((HEADER, *rows)) + "\n"
        path.write_bytes(text.encode() if data is None else data)
        return path

    return make


class Computer:
    """A data folder that can be opened again and again; one at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> Computer:
        self._store = Store(self.folder / "data")
        return self

    def __exit__(self, *_: object) -> None:
        self._store.close()

    def export(self, now: datetime = NOW) -> dict[str, Any]:
        path = self.folder / "out.inroad.json"
        archive.export(path, now)
        return json.loads(path.read_text(encoding="utf-8"))

    def take(self, document: Any, now: datetime = LATER) -> Outcome:
        path = self.folder / "in.inroad.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
        assert formats.detect(path) == "inroad"
        said = importing.import_file(path, "inroad", now, dry_run=True)
        done = importing.import_file(path, "inroad", now)
        assert done == said
        assert done.read == done.added + done.merged + len(done.skipped)
        return done


Make = Callable[[str], "Computer"]


@pytest.fixture
def computer(tmp_path: Path, prepare: Prepare) -> Make:
    def make(name: str) -> Computer:
        if not (tmp_path / name).exists():
            prepare(tmp_path / name / "data")
        return Computer(tmp_path / name)

    return make


@pytest.fixture
def sampled(computer: Make) -> Iterator[dict[str, Any]]:
    with computer("sampled") as first:
        sample.fill(NOW)
        yield first.export()
