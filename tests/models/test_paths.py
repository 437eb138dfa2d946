"""Paths: added, led, dropped with a reason, renamed, deleted, and all of it taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import comparing, conversations, evidence, paths, people, schema, settings, undo
from models.errors import Problem
from models.evidence import About, Answer
from models.store import Store
from models.terms import PathStatus
from tests.conftest import Prepare

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    with Store(prepare(tmp_path)) as opened:
        settings.put(settings.ZONE, "Europe/Lisbon")
        yield opened


def a_path(name: str = "Teaching") -> int:
    return paths.add(name, NOW)


def rows() -> list[tuple[object, ...]]:
    return schema.database.execute_sql("SELECT interview_id, path_id, value, rating, note FROM evidence").fetchall()


def test_a_path_is_led_dropped_and_opened_again() -> None:
    path = a_path()
    paths.lead(path, NOW)
    assert paths.paths()[0].status is PathStatus.LEADING
    paths.drop(path, "  Too   far away ", NOW)
    assert paths.paths()[0] == paths.Path(path, "Teaching", PathStatus.DROPPED, "Too far away")
    page = comparing.read(NOW)
    assert (page.columns, [one.id for one in page.dropped]) == ((), [path])
    paths.reopen(path, NOW)
    assert paths.paths()[0] == paths.Path(path, "Teaching", PathStatus.OPEN)
    undo.undo(NOW)
    assert paths.paths()[0].reason == "Too far away"


def test_the_name_of_a_path() -> None:
    path, other = a_path(), a_path("Law")
    paths.rename(path, " High   school ", NOW)
    assert [one.name for one in paths.paths()] == ["High school", "Law"]
    paths.rename(path, "HIGH SCHOOL", NOW)  # its own name in other letters
    for work in (lambda: paths.rename(path, "law", NOW), lambda: paths.add("LAW", NOW)):
        with pytest.raises(Problem) as found:
            work()
        assert found.value.code == "path_exists"
    with pytest.raises(Problem) as found:
        paths.add("  ", NOW)
    assert found.value.code == "no_path_name"
    paths.drop(other, "", NOW)
    assert paths.add("law", NOW) == other  # a dropped one comes back
    assert paths.paths()[1].status is PathStatus.OPEN


def test_a_deleted_path_takes_its_evidence_and_leaves_its_people() -> None:
    path = a_path()
    person = people.add("Ada", NOW, path_id=path)
    evidence.note(conversations.talked(person, NOW), About(path=path), [Answer("autonomy", 4)], NOW)
    uid = schema.CareerPath.get_by_id(path).uid
    paths.delete(path, NOW)
    assert rows() == []
    assert paths.paths() == ()
    found = people.detail(person, NOW)
    assert found is not None
    assert found.path is None
    assert schema.Tombstone.get().uid == uid
    undo.undo(NOW)
    found = people.detail(person, NOW)
    assert found is not None
    assert found.path == path
    assert len(rows()) == 1
    for work in (paths.delete, paths.lead, paths.reopen):
        with pytest.raises(Problem) as problem:
            work(999, NOW)
        assert problem.value.code == "path_gone"
