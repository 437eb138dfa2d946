"""What holds for every test: no window on anybody's screen, and no time limit for one example."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from models.store import FILE_NAME, Store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

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
