"""A damaged database that is encrypted: the pages that prove themselves are read, by the key that this run knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models import checking, cipher, encrypting, people, rescue, restoring, schema
from models.errors import Problem
from models.store import FILE_NAME, Store
from tests.fuzz.damaged_files import NOW, PAGE, sound_file

SECRET = "correct horse battery staple"


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """The folder of an encrypted address book, whose key is known."""
    folder = tmp_path / "data"
    sound_file(folder)
    encrypting.change(folder, cipher.new_key(SECRET))
    yield folder
    cipher.forget()


def damage(path: Path, every: int) -> int:
    """Spoil each page of so many, but for the first ones. Returns how many."""
    data = bytearray(path.read_bytes())
    spoilt = range(20, len(data) // PAGE, every)
    for number in spoilt:
        data[number * PAGE + 100] ^= 0xFF
    path.write_bytes(data)
    return len(spoilt)


def test_a_page_that_fails_its_proof_costs_its_own_rows_alone(locked: Path) -> None:
    path = locked / FILE_NAME
    with Store(locked):
        before = people.count(), schema.Touch.select().count()
    damage(path, 50)
    made = rescue.rescue(locked, path, NOW)
    assert before[0] * 0.7 < made.saved["people"][0] <= before[0]
    assert before[1] * 0.7 < made.saved["story"][0] <= before[1]
    kept = restoring.restore(locked, made.path, NOW)
    made.discard()
    assert kept is not None
    assert cipher.beginning_of(path) is not None, "what was rescued is encrypted again"
    with Store(locked):
        assert checking.check() == ()
        assert people.count() >= made.saved["people"][0]
    assert not list(locked.glob("rescue-*"))


def test_without_the_passphrase_nothing_is_read_and_nothing_changed(locked: Path) -> None:
    path = locked / FILE_NAME
    damage(path, 50)
    before = path.read_bytes()
    cipher.forget()
    with pytest.raises(Problem, match=r"rescue\.nothing"):
        rescue.rescue(locked, path, NOW)
    assert path.read_bytes() == before
