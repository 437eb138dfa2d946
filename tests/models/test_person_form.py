"""Saving what the edit dialog holds: one step, and nothing of it where there is no name."""

from __future__ import annotations

import pytest

from models import people, people_detail, people_list, person_form, schema, undo
from models.adding import Answer
from models.errors import Problem
from models.people_list import PeopleFilter
from models.store import Store
from models.terms import Circle, ContactKind, Relation
from tests.models.people_book import NOW, fill

pytestmark = pytest.mark.usefixtures("lisbon")


@pytest.fixture
def kavya(lisbon: Store) -> int:
    return fill()["kavya"]


def shown(person: int) -> people_detail.Panel:
    facts = people_detail.panel(person, NOW)
    assert facts is not None
    return facts


def test_everything_is_one_step(kavya: int) -> None:
    before = shown(kavya)
    fields = {"title": "Editor", "organization": "eLife", "relation": Relation.THROUGH, "circle": Circle.NEW}
    points = {ContactKind.EMAIL: "k.rao@example.org", ContactKind.URL: "https://example.org/kavya"}
    person_form.save(kavya, fields, points, NOW, path="Editing", how=Answer(Relation.THROUGH, "Ines Caro"))
    facts = shown(kavya)
    assert (facts.person.title, facts.person.organization, facts.path_name) == ("Editor", "eLife", "Editing")
    assert facts.person.circle is Circle.NEW  # the user's own choice, not the one that follows
    assert facts.person.introducers[0][1] == "Ines Caro"
    assert [point.value for point in facts.person.points] == ["k.rao@example.org", "https://example.org/kavya"]
    assert len(people_list.ids(PeopleFilter(text="k.rao"), NOW)) == 1
    assert len(people_list.ids(PeopleFilter(text="kavya@example"), NOW)) == 0
    undo.undo(NOW)
    assert shown(kavya) == before
    assert len(people_list.ids(PeopleFilter(text="kavya@example"), NOW)) == 1


def test_a_blank_address_is_taken_away_for_good(kavya: int) -> None:
    uid = schema.ContactPoint.get(schema.ContactPoint.person == kavya).uid
    person_form.save(kavya, {}, {ContactKind.EMAIL: "  ", ContactKind.TEL: ""}, NOW)
    assert shown(kavya).person.points == ()
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == uid) is not None
    undo.undo(NOW)
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == uid) is None
    assert [point.value for point in shown(kavya).person.points] == ["kavya@example.org"]


def test_without_a_name_nothing_is_saved(kavya: int) -> None:
    before = shown(kavya)
    with pytest.raises(Problem, match="no_name"):
        person_form.save(kavya, {"display_name": " ", "title": "x"}, {ContactKind.TEL: "1"}, NOW, path="New path")
    assert shown(kavya) == before
    assert [row.name for row in schema.CareerPath.select()] == ["Policy"]


def test_a_path_can_be_left_and_taken_away(kavya: int) -> None:
    person_form.save(kavya, {}, {}, NOW, path="Policy")
    person_form.save(kavya, {"why": "Because"}, {}, NOW)
    assert shown(kavya).path_name == "Policy"
    person_form.save(kavya, {}, {}, NOW, path="")
    assert shown(kavya).path_name == ""
    assert people.detail(kavya, NOW) is not None
