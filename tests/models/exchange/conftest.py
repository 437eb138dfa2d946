"""A store in a folder of its own, and LinkedIn files as they arrive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.store import Store

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
NOTES = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see ""shared"" ones."\n\n'
)

Write = Callable[..., Path]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "data") as opened:
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
