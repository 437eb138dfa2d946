"""Tags: one of each name however it is typed, on many people at once, in one step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import people, schema, tags, undo
from models.errors import Problem
from models.store import Store
from models.words import words
from tests.conftest import Prepare

NOW = datetime(2026, 6, 4, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def store(tmp_path: Path, prepare: Prepare) -> Iterator[None]:
    with Store(prepare(tmp_path / "data")):
        yield


@pytest.fixture
def three() -> list[int]:
    return [people.add(name, NOW) for name in ("Maya Osei", "Tom Rey", "Lin Wu")]


def names(person: int) -> list[str]:
    return [tag.name for tag in tags.of(person)]


def test_a_tag_is_one_however_it_is_typed(three: list[int]) -> None:
    first = tags.add(three[:1], "Ärzte", NOW)
    assert tags.add(three, "  arzte ", NOW) == first
    assert [(tag.name, tag.count) for tag in tags.tags()] == [("Ärzte", 3)]
    assert tags.find("ÄRZTE") == first


def test_many_people_are_one_step(three: list[int]) -> None:
    tags.add(three[:1], "Oxford", NOW)
    tag = tags.add([*three, 999], "oxford", NOW)
    assert [names(person) for person in three] == [["Oxford"]] * 3
    step = undo.undo(NOW)
    assert step is not None
    assert words(f"undo.{step.code}", **step.facts) == "Put the tag oxford on 4 people"
    assert [names(person) for person in three] == [["Oxford"], [], []]
    undo.redo(NOW)
    tags.remove(three, tag, NOW)
    assert [names(person) for person in three] == [[], [], []]
    assert [(t.name, t.count) for t in tags.tags()] == [("Oxford", 0)], "for the next time"
    undo.undo(NOW)
    assert [t.count for t in tags.of_many(three)] == [3]
    assert [t.count for t in tags.of_many(three[:2])] == [2]


def test_what_is_taken_off_is_buried(three: list[int]) -> None:
    tag = tags.add(three, "Oxford", NOW)
    uids = {row.uid for row in schema.PersonTag.select()}
    tags.delete(tag, NOW)
    assert tags.tags() == ()
    assert tags.one(tag) is None
    assert uids < {row.uid for row in schema.Tombstone.select()}
    undo.undo(NOW)
    assert schema.Tombstone.select().count() == 0
    assert {row.uid for row in schema.PersonTag.select()} == uids


def test_a_person_gets_just_these(three: list[int]) -> None:
    maya = three[0]
    tags.set_of(maya, ["b", "a", " ", "A"], NOW)
    assert names(maya) == ["a", "b"]
    tags.set_of(maya, ["c", "B"], NOW)
    assert names(maya) == ["b", "c"]
    undo.undo(NOW)
    assert names(maya) == ["a", "b"]
    tags.set_of(maya, [], NOW)
    assert names(maya) == []


def test_renamed_to_one_that_is_there_they_become_one(three: list[int]) -> None:
    old, kept = tags.add(three[:2], "Oxfrd", NOW), tags.add(three[1:], "Oxford", NOW)
    tags.rename(old, "OXFORD", NOW)
    assert [(t.id, t.name, t.count) for t in tags.tags()] == [(kept, "Oxford", 3)]
    undo.undo(NOW)
    assert [(t.name, t.count) for t in tags.tags()] == [("Oxford", 2), ("Oxfrd", 2)]
    tags.rename(old, "Cambridge", NOW)
    assert [t.name for t in tags.tags()] == ["Cambridge", "Oxford"]
    tags.rename(old, "CAMBRIDGE", NOW)
    assert [t.name for t in tags.tags()] == ["CAMBRIDGE", "Oxford"]


def test_a_tag_needs_a_name_and_a_person(three: list[int]) -> None:
    for work in (
        lambda: tags.add(three, " \n", NOW),
        lambda: tags.rename(tags.add(three, "a", NOW), "", NOW),
    ):
        with pytest.raises(Problem, match="no_tag_name"):
            work()
    with pytest.raises(Problem, match="person_gone"):
        tags.set_of(999, ["a"], NOW)


def test_stopped_means_nothing_was_written(three: list[int]) -> None:
    with pytest.raises(Problem, match="stopped"):
        tags.add(three, "Oxford", NOW, lambda _done, _total: False)
    assert tags.tags() == ()


def test_a_long_name_is_cut_and_still_found() -> None:
    tag = tags.find_or_add("x" * 100, NOW)
    assert tags.find_or_add("X" * 100, NOW) == tag
    assert len(tags.tags()[0].name) == tags.LONGEST
