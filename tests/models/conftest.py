"""A store in a folder of its own, for every test here that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models import settings
from models.store import Store
from tests.conftest import Prepare


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def lisbon(folder: Path, prepare: Prepare) -> Iterator[Store]:
    """An open store of somebody who lives in Lisbon, wherever this computer stands."""
    with Store(prepare(folder)) as opened:
        settings.put(settings.ZONE, "Europe/Lisbon")
        yield opened
