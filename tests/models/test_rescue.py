"""A database damaged in every way: what it still gives is saved, counted, and opens."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from models import checking, people, rescue, schema
from models.errors import Problem
from models.store import FILE_NAME, Store
from models.words import problem_text
from tests.fuzz.damaged_files import NOW, PAGE, PEOPLE, TOUCHES, Rows, beaten, good_rows, naive_rows, sound_file

SEEDS = max(24, int(os.environ.get("FUZZ_EXAMPLES", "0")) // 100)
NOISE = random.Random(1).randbytes


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return sound_file(tmp_path_factory.mktemp("sound") / "data")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "data"
    path.mkdir()
    return path


def saved(folder: Path, data: bytes) -> tuple[rescue.Rescued, Rows]:
    path = folder / FILE_NAME
    path.write_bytes(data)
    made = rescue.rescue(folder, path, NOW)
    assert path.read_bytes() == data, "the damaged file was only read"
    return made, naive_rows(made.path)


def is_sound(made: rescue.Rescued) -> None:
    with Store(made.path.parent):
        assert checking.check() == ()
        people.add("Written afterwards", NOW)


def test_a_sound_file_is_saved_whole(folder: Path, sound: bytes) -> None:
    made, after = saved(folder, sound)
    before = naive_rows(folder / FILE_NAME)
    assert {kind: pair[0] for kind, pair in made.saved.items()} == {kind: pair[1] for kind, pair in made.saved.items()}
    assert after == before
    is_sound(made)
    made.discard()
    assert [entry.name for entry in folder.iterdir()] == [FILE_NAME]


def tree(sound: bytes, tmp_path: Path, name: str) -> list[tuple[int, str]]:
    """The pages of a table or index, and what they are."""
    path = tmp_path / "tree.db"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    kinds = {5: "inside", 13: "leaf", 2: "inside", 10: "leaf"}
    found, waiting = [], [root]
    while waiting:
        number = waiting.pop()
        page = sound[(number - 1) * PAGE : number * PAGE]
        found.append((number, "root" if number == root else kinds[page[0]]))
        if page[0] in (2, 5):
            count = int.from_bytes(page[3:5], "big")
            cells = [int.from_bytes(page[12 + 2 * n : 14 + 2 * n], "big") for n in range(count)]
            waiting += [int.from_bytes(page[8:12], "big")]
            waiting += [int.from_bytes(page[at : at + 4], "big") for at in cells]
    return found


def damaged(sound: bytes, number: int, filling: Callable[[int], bytes] = NOISE) -> bytes:
    return sound[: (number - 1) * PAGE] + filling(PAGE) + sound[number * PAGE :]


@pytest.mark.parametrize("name", ["touch", "person"])
@pytest.mark.parametrize("what", ["root", "leaf"])
def test_a_page_of_a_table(folder: Path, tmp_path: Path, sound: bytes, name: str, what: str) -> None:
    """Without a leaf the rows on it are lost, and not one more; without the way to the leaves none at all."""
    pages = [number for number, kind in tree(sound, tmp_path, name) if kind == what]
    made, _after = saved(folder, damaged(sound, pages[len(pages) // 2]))
    kept, total = made.saved["people" if name == "person" else "story"]
    assert total >= TOUCHES if name == "touch" else total >= PEOPLE
    assert kept == total if what == "root" else total - 60 < kept <= total
    is_sound(made)


def test_names_that_only_an_index_has(folder: Path, tmp_path: Path, sound: bytes) -> None:
    """A page of people is gone: they come back by the name that the list is sorted by, and their story with them."""
    pages = [number for number, kind in tree(sound, tmp_path, "person") if kind == "leaf"]
    made, after = saved(folder, damaged(sound, pages[-2]))
    assert made.saved["people"][0] == made.saved["people"][1], "each of them is there"
    assert 0 < made.in_part < 60
    assert f"{made.in_part} of them only in part" in rescue.said(made)
    before = rows_of(sound, tmp_path)
    assert set(after["touch"]) == set(before["touch"])
    with Store(made.path.parent):
        names = {row.display_name for row in schema.Person.select()}
    assert {f"Person {n}" for n in range(PEOPLE)} <= names


def rows_of(data: bytes, tmp_path: Path) -> Rows:
    path = tmp_path / "whole.db"
    path.write_bytes(data)
    return naive_rows(path)


@pytest.mark.parametrize("name", ["person_by_name", "touch_uid", "word_index_data", "part_index_data", "search_text"])
def test_an_index_is_made_anew(folder: Path, tmp_path: Path, sound: bytes, name: str) -> None:
    data = sound
    for number, _kind in tree(sound, tmp_path, name):
        data = damaged(data, number)
    made, after = saved(folder, data)
    assert after == rows_of(sound, tmp_path)
    is_sound(made)


@pytest.mark.parametrize("filling", [bytes, random.Random(2).randbytes], ids=["zeros", "noise"])
def test_the_first_page(folder: Path, tmp_path: Path, sound: bytes, filling: Callable[[int], bytes]) -> None:
    """The header and the root of the schema: SQLite finds nothing, the pages themselves all."""
    made, after = saved(folder, damaged(sound, 1, filling))
    assert after == rows_of(sound, tmp_path)
    is_sound(made)


def test_the_whole_schema(folder: Path, tmp_path: Path, sound: bytes) -> None:
    """Nothing says which table a page belongs to but its shape."""
    data = damaged(sound, 1)
    for number, _kind in tree_of_schema(sound):
        data = damaged(data, number)
    made, after = saved(folder, data)
    before = rows_of(sound, tmp_path)
    assert set(after["person"]) == set(before["person"])
    assert set(after["touch"]) == set(before["touch"])
    is_sound(made)


def tree_of_schema(sound: bytes) -> list[tuple[int, str]]:
    count = int.from_bytes(sound[103:105], "big")
    cells = [int.from_bytes(sound[112 + 2 * n : 114 + 2 * n], "big") for n in range(count)]
    children = [int.from_bytes(sound[108:112], "big")] + [int.from_bytes(sound[at : at + 4], "big") for at in cells]
    assert sound[100] == 5, "the schema has more than one page"
    return [(number, "leaf") for number in children]


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_file_that_breaks_off(folder: Path, tmp_path: Path, sound: bytes, share: float) -> None:
    data = sound[: int(len(sound) * share)]
    made, _after = saved(folder, data)
    assert sum(kept for kept, _total in made.saved.values()) > 50
    is_sound(made)


@pytest.mark.parametrize("data", [b"", b"Dear diary", bytes(50_000), random.Random(3).randbytes(50_000)])
def test_where_there_is_nothing_it_is_said(folder: Path, data: bytes) -> None:
    with pytest.raises(Problem) as caught:
        saved(folder, data)
    assert caught.value.code == "rescue.nothing"
    assert FILE_NAME in problem_text(caught.value)
    assert [entry.name for entry in folder.iterdir()] == [FILE_NAME]


def test_it_can_be_stopped(folder: Path, sound: bytes) -> None:
    path = folder / FILE_NAME
    path.write_bytes(sound)
    with pytest.raises(Problem, match=r"rescue\.stopped"):
        rescue.rescue(folder, path, NOW, lambda done, _total: done < 3)
    assert [entry.name for entry in folder.iterdir()] == [FILE_NAME]


def test_conversations_keep_a_seat_for_whom_was_lost(folder: Path, sound: bytes) -> None:
    """All people and who took part are gone, with every index of them: what was noted is still with somebody."""
    path = folder / "made.db"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM person WHERE id <= 60")
        connection.execute("DELETE FROM participant")
        connection.commit()
        connection.execute("PRAGMA journal_mode = delete")
    data = path.read_bytes()
    path.unlink()
    made, _after = saved(folder, data)
    is_sound(made)
    with Store(made.path.parent):
        assert schema.Interview.select().count() == made.saved["conversations"][1]
        assert schema.Participant.select().count() >= schema.Interview.select().count()
        assert schema.Person.select().where(schema.Person.display_name == "Somebody (rescued)").exists()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_happens_to_it(folder: Path, tmp_path: Path, sound: bytes, seed: int) -> None:
    """Never a traceback, never less than a naive read gives of what stood there, and it always opens."""
    data = beaten(random.Random(seed), sound)
    made, after = saved(folder, data)
    assert good_rows(rows_of(data, tmp_path), rows_of(sound, tmp_path)) <= {
        (table, rowid) for table, there in after.items() for rowid in there
    }
    is_sound(made)
