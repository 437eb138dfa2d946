# ruff: noqa: F403 - whole files of tests are meant
"""What must hold for data with a passphrase as well: whole files of tests, run once more on encrypted data."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import cipher, connections, encrypting, schema
from models.store import FILE_NAME, Store
from tests.conftest import Prepare
from tests.models.test_notes import *
from tests.models.test_search import *
from tests.models.test_undo import *


@pytest.fixture(scope="session")
def encrypted_database(empty_database: bytes, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of an encrypted store in which nothing was written yet."""
    folder = tmp_path_factory.mktemp("encrypted")
    (folder / FILE_NAME).write_bytes(empty_database)
    encrypting.change(folder, cipher.new_key("a passphrase"))
    return (folder / FILE_NAME).read_bytes()


@pytest.fixture
def prepare(encrypted_database: bytes) -> Prepare:
    """Makes an encrypted data folder that a store opens at once. Returns it."""
    salt = encrypted_database[: cipher.SALT_BYTES]
    cipher.remember(salt, cipher.derive("a passphrase", salt))

    def make(folder: Path) -> Path:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / FILE_NAME).write_bytes(encrypted_database)
        return folder

    return make


@pytest.fixture
def _quick_sample() -> None:
    """The sample is filled in anew: a copy of plain data cannot be taken over."""


del TestAnything  # noqa: F821 - long, and of undo itself: not of the file
del test_a_start_makes_no_tables_classes  # noqa: F821 - a process of its own, which knows no key


def test_they_are_encrypted(lisbon: Store) -> None:
    assert not isinstance(schema.database.connection(), connections.sqlite3.Connection)
    assert (lisbon.folder / FILE_NAME).read_bytes()[:16] != cipher.MAGIC
