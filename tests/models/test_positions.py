"""Steps of a career: added, pasted, changed, moved, removed, printed beside each other."""

from __future__ import annotations

import dataclasses

import pytest

from models import conversations, organizations, people, positions, schema, sheets, undo
from models.errors import Problem
from tests.models.people_book import NOW

pytestmark = pytest.mark.usefixtures("lisbon")


def add(name: str) -> int:
    return people.add(name, NOW)


def lines(person: int | None = None) -> list[str]:
    return [positions.line(step) for step in positions.of(person)]


def test_pasted_lines_are_steps_in_their_order_and_one_thing_to_undo() -> None:
    positions.add(None, "2019– Postdoc, MPI Leipzig\n2016–2019 PhD, Lisbon", NOW)
    assert lines() == ["2016–2019 PhD, Lisbon", "since 2019 Postdoc, MPI Leipzig"]
    assert organizations.names() == ["Lisbon", "MPI Leipzig"]
    undo.undo(NOW)
    assert lines() == []
    assert organizations.names() == []
    undo.redo(NOW)
    assert len(lines()) == 2


def test_a_known_organisation_is_found_again() -> None:
    first = organizations.find_or_add("MPI Leipzig", NOW)
    positions.add(None, "Postdoc, mpi leipzig", NOW)
    assert schema.Position.get().organization_id == first


def test_mine_and_theirs_are_apart() -> None:
    maya = add("Maya Osei")
    positions.add(maya, "2008 PhD", NOW)
    positions.add(None, "2021 PhD", NOW)
    assert (lines(maya), lines()) == (["2008 PhD"], ["2021 PhD"])


def test_what_ends_before_it_begins_is_not_taken() -> None:
    with pytest.raises(Problem) as problem:
        positions.add(None, "2016 PhD\n2020–2018 Postdoc", NOW)
    assert problem.value.code == "step.ends_first"
    assert lines() == []
    (step,) = positions.add(None, "2018–2020 Postdoc", NOW)
    with pytest.raises(Problem):
        positions.edit(step, NOW, ended="2017")
    with pytest.raises(Problem) as unclear:
        positions.edit(step, NOW, started="long ago")
    assert unclear.value.facts == {"text": "long ago"}
    assert lines() == ["2018–2020 Postdoc"]


def test_a_step_is_changed_and_goes_where_it_belongs() -> None:
    first, second = positions.add(None, "2016 PhD\n2019 Postdoc", NOW)
    positions.edit(first, NOW, started="Sept 2020", ended="now", organization="EMA", title=" Scientist ")
    assert lines() == ["2019 Postdoc", "since 2020 Scientist, EMA"]
    assert positions.of(None)[1].started == "2020-09"
    assert [step.id for step in positions.of(None)] == [second, first]


def test_a_visit_to_a_field_is_one_step_to_undo() -> None:
    (step,) = positions.add(None, "PhD", NOW)
    positions.edit(step, NOW, visit="v", title="PhD in")
    positions.edit(step, NOW, visit="v", title="PhD in physics")
    undo.undo(NOW)
    assert lines() == ["PhD"]


def test_moving_and_removing() -> None:
    first, second, third = positions.add(None, "One\nTwo\nThree", NOW)
    positions.move(third, -1, NOW)
    assert lines() == ["One", "Three", "Two"]
    positions.move(first, -1, NOW)
    assert lines() == ["One", "Three", "Two"]
    uid = schema.Position.get_by_id(second).uid
    positions.remove(second, NOW)
    assert lines() == ["One", "Three"]
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == uid) is not None
    undo.undo(NOW)
    assert lines() == ["One", "Three", "Two"]
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == uid) is None


def test_what_is_gone_meanwhile_is_left_alone() -> None:
    positions.edit(99, NOW, title="x")
    positions.move(99, 1, NOW)
    positions.remove(99, NOW)
    assert lines() == []
    with pytest.raises(Problem):
        positions.add(99, "PhD", NOW)
    with pytest.raises(Problem):
        positions.save(99, [positions.Step(-1, "PhD")], NOW)


def test_a_list_is_saved_as_a_whole() -> None:
    maya = add("Maya Osei")
    first, _ = positions.add(maya, "2008 PhD\n2010 Postdoc", NOW)
    kept = dataclasses.replace(positions.of(maya)[0], title="Doctorate")
    new = positions.Step(-1, "Fellow", "Royal Society", "2014", "")
    positions.save(maya, [new, kept], NOW)
    assert lines(maya) == ["since 2014 Fellow, Royal Society", "2008 Doctorate"]
    assert positions.of(maya)[1].id == first
    undo.undo(NOW)
    assert lines(maya) == ["2008 PhD", "2010 Postdoc"]


def test_a_person_deleted_takes_the_steps_along_and_brings_them_back() -> None:
    maya = add("Maya Osei")
    positions.add(maya, "2008 PhD, Leeds", NOW)
    people.delete([maya], NOW)
    assert lines(maya) == []
    undo.undo(NOW)
    assert lines(maya) == ["2008 PhD, Leeds"]


def test_the_sheet_has_both_careers() -> None:
    maya = add("Maya Osei")
    talk = conversations.plan(maya, NOW)
    facts = sheets.facts(talk, NOW)
    assert facts is not None
    assert facts.steps == ()
    positions.add(maya, "2004–2008 PhD\n2014 Fellowship", NOW)
    positions.add(None, "2016–2021 PhD", NOW)
    facts = sheets.facts(talk, NOW)
    assert facts is not None
    assert facts.steps == (("2004–2008 PhD", "2016–2021 PhD"), ("2014 Fellowship", "?"))


@pytest.mark.parametrize(
    ("started", "ended", "said"),
    [
        ("2016", "2019", "2016–2019"),
        ("2016-09", "", "since 09/2016"),
        ("", "2014", "until 2014"),
        ("2014", "2014", "2014"),
        ("", "", ""),
    ],
)
def test_times_are_said(started: str, ended: str, said: str) -> None:
    assert positions.period(started, ended) == said
