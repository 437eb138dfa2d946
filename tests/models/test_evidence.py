"""Evidence, paths and places: noted, read for the page, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models import (
    career_values,
    comparing,
    conversations,
    evidence,
    organizations,
    paths,
    people,
    places,
    schema,
    settings,
    undo,
)
from models.evidence import About, Answer
from models.rules.fit import Cell, Must, Rating
from models.store import Store
from tests.conftest import Prepare

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    with Store(prepare(tmp_path)) as opened:
        settings.put(settings.ZONE, "Europe/Lisbon")
        yield opened


def a_path(name: str = "Teaching") -> int:
    return paths.add(name, NOW)


def held(name: str = "Ada", **fields: object) -> int:
    return conversations.talked(people.add(name, NOW, **fields), NOW)


def rows() -> list[tuple[object, ...]]:
    return schema.database.execute_sql("SELECT interview_id, path_id, value, rating, note FROM evidence").fetchall()


def test_a_conversation_says_one_thing_on_a_value() -> None:
    talk, about = held(), About(path=a_path())
    evidence.note(talk, about, [Answer("autonomy", 2, " Little. "), Answer("learning", None)], NOW)
    evidence.note(talk, about, [Answer("autonomy", 4, "More than I thought.")], NOW)
    assert evidence.noted(talk, about) == {
        "autonomy": Answer("autonomy", 4, "More than I thought."),
        "learning": Answer("learning", None, ""),
    }
    assert len(rows()) == 2


def test_the_same_answer_again_is_no_step() -> None:
    talk, about = held(), About(path=a_path())
    evidence.note(talk, about, [Answer("autonomy", 2)], NOW)
    before = undo.can_undo()
    evidence.note(talk, about, [Answer("autonomy", 2)], NOW)
    assert undo.can_undo() == before


def test_it_is_undone_and_taken_back() -> None:
    talk, about = held(), About(path=a_path())
    evidence.note(talk, about, [Answer("autonomy", 2), Answer("learning", 3)], NOW)
    evidence.forget(talk, about, ["autonomy"], NOW)
    assert set(evidence.noted(talk, about)) == {"learning"}
    undo.undo(NOW)
    assert set(evidence.noted(talk, about)) == {"autonomy", "learning"}
    assert schema.Tombstone.select().count() == 0
    undo.undo(NOW)
    assert rows() == []
    undo.redo(NOW)
    assert len(rows()) == 2


def test_a_rating_out_of_bounds_is_a_bug_and_evidence_is_about_one_thing() -> None:
    with pytest.raises(ValueError):
        evidence.note(None, About(path=a_path()), [Answer("autonomy", 6)], NOW)
    assert rows() == []
    for wrong in ({}, {"path": 1, "organization": 1}):
        with pytest.raises(TypeError):
            About(**wrong)


def test_whose_voice_it_is() -> None:
    path = a_path()
    talk = held("Ada")
    schema.Participant.create(
        interview=talk, person=people.add("Second", NOW), position=1, created_at=NOW, updated_at=NOW
    )
    evidence.note(talk, About(path=path), [Answer("autonomy", 4)], NOW)
    evidence.note(None, About(path=path), [Answer("autonomy", 2, "What I have read.")], NOW + timedelta(hours=1))
    ada = people.names("Ada")[0][0]
    assert evidence.of_paths() == {path: [Rating(ada, "autonomy", 4), Rating(None, "autonomy", 2)]}
    own, hers = evidence.sources(About(path=path), "autonomy")
    assert (own.person, own.person_name, own.note) == (None, "", "What I have read.")
    assert (hers.person, hers.person_name, hers.interview, hers.at) == (ada, "Ada", talk, NOW)


def test_with_the_conversation_goes_what_it_said() -> None:
    evidence.note(held("Ada"), About(path=a_path()), [Answer("autonomy", 4)], NOW)
    people.delete([people.names("Ada")[0][0]], NOW)
    assert rows() == []
    undo.undo(NOW)
    assert len(rows()) == 1


def test_organisations_are_apart_from_paths() -> None:
    path, place = a_path(), organizations.find_or_add("Acme", NOW)
    assert place is not None
    talk = held()
    career_values.weigh("autonomy", 4, NOW)
    evidence.note(talk, About(path=path), [Answer("autonomy", 5)], NOW)
    evidence.note(talk, About(organization=place), [Answer("autonomy", 1)], NOW)
    places.set_interest(place, 3, NOW)
    page = comparing.read(NOW)
    assert [(one.name, one.interest, one.look.mean) for one in page.places] == [("Acme", 3, 1.0)]
    assert page.columns[0].look.mean == 5.0
    places.set_interest(place, None, NOW)
    assert comparing.read(NOW).places == ()
    with pytest.raises(ValueError):
        places.set_interest(place, 6, NOW)


def test_a_value_taken_off_keeps_its_evidence() -> None:
    career_values.weigh("autonomy", 4, NOW)
    career_values.require("autonomy", True, NOW)
    path = a_path()
    evidence.note(held(), About(path=path), [Answer("autonomy", 2)], NOW)
    assert comparing.read(NOW).columns[0].look.must is Must.MISSED
    career_values.weigh("autonomy", 0, NOW)
    page = comparing.read(NOW)
    assert (page.values, page.columns[0].look.must, page.columns[0].look.mean) == ((), Must.NONE, None)
    assert len(rows()) == 1
    undo.undo(NOW)
    assert comparing.read(NOW).columns[0].look.cells["autonomy"] == Cell(1, 2.0)
    assert comparing.my_values()[0].must_have
