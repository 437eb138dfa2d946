"""People: added, changed, and what a panel or a letter reads of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from models import (
    conversations,
    introductions,
    organizations,
    paths,
    people,
    people_list,
    people_many,
    schema,
    story,
    undo,
)
from models import settings as preferences
from models.errors import Problem
from models.people_list import PeopleFilter, Standing
from models.person import Point
from models.terms import Channel, Circle, ContactKind, Purpose, Relation, Stage

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
pytestmark = pytest.mark.usefixtures("lisbon")


def detail(person: int, now: datetime = NOW) -> people.PersonDetail:
    found = people.detail(person, now)
    assert found is not None
    return found


NAMES = [
    ("Maya Okafor", "Maya Okafor"),
    ("  Maya \t Okafor\n", "Maya Okafor"),
    ("Ming", "Ming"),
    ("李明", "李明"),
    ("Dr. Ana-María de la Cruz, PhD", "Dr. Ana-María de la Cruz, PhD"),
    ("محمد علي", "محمد علي"),
    ('<img src="file:///etc/hostname">', '<img src="file:///etc/hostname">'),
    ("A\0B\x1bC", "A B C"),
    ("x" * 10_000, "x" * 10_000),
    ("'; DROP TABLE person; --", "'; DROP TABLE person; --"),
]


@pytest.mark.parametrize(("typed", "shown"), NAMES, ids=range(len(NAMES)))
def test_a_name_stays_as_typed(typed: str, shown: str) -> None:
    person = people.add(typed, NOW)
    assert detail(person).display_name == shown
    assert detail(person).greeting_name == shown
    assert people_list.rows([person], NOW)[person].display_name == shown


@pytest.mark.parametrize("typed", ["", " ", "\n\t", "\0", "\x1b\x7f"])
def test_a_blank_name_is_asked_for(typed: str) -> None:
    with pytest.raises(Problem, match="no_name"):
        people.add(typed, NOW)
    person = people.add("Maya", NOW)
    with pytest.raises(Problem, match="no_name"):
        people.edit(person, {"display_name": typed, "why": "lost"}, NOW)
    assert (detail(person).display_name, detail(person).why) == ("Maya", "")


def test_a_name_is_enough() -> None:
    person = people.add("Maya", NOW)
    found = detail(person)
    assert (found.stage, found.next_kind, found.circle, found.points) == (Stage.TO_ASK, "write", None, ())
    assert people.count() == 1
    step = undo.can_undo()
    assert step is not None
    assert (step.code, step.facts) == ("added_person", {"name": "Maya"})


def test_everything_at_once_is_one_step() -> None:
    ana = people.add("Ana", NOW)
    person = people.add(
        "Maya",
        NOW,
        organization="Acme GmbH",
        title="Lead",
        relation=Relation.THROUGH,
        introducer=ana,
        source="pasted",
        points=[
            (ContactKind.EMAIL, " maya@example.org "),
            (ContactKind.URL, ""),
            (ContactKind.EMAIL, "MAYA@example.org"),
        ],
    )
    found = detail(person)
    assert (found.organization, found.title, found.circle) == ("Acme GmbH", "Lead", Circle.ACQUAINTANCE)
    assert found.points == (Point(ContactKind.EMAIL, "maya@example.org"),)
    assert found.introducers == ((ana, "Ana", None),)
    assert detail(ana).introduced == ((person, "Maya"),)
    undo.undo(NOW)
    assert people.count() == 1
    assert organizations.names() == []


def test_the_circle_follows_from_how_we_know_each_other() -> None:
    person = people.add("Maya", NOW)
    for relation, circle in (
        (Relation.CLOSE, Circle.INNER),
        (Relation.FOUND, Circle.NEW),
        (Relation.EVENT, Circle.ACQUAINTANCE),
        (None, None),
    ):
        people.edit(person, {"relation": relation}, NOW)
        assert (detail(person).relation, detail(person).circle) == (relation, circle)


def test_an_organisation_is_found_again_by_its_name() -> None:
    one, other = people.add("Maya", NOW, organization="Acme"), people.add("Tom", NOW)
    people.edit_many([one, other], {"organization": "  ACME  Inc. "}, NOW)
    assert organizations.names() == ["Acme"]
    assert {detail(one).organization, detail(other).organization} == {"Acme"}
    people.edit(one, {"organization": " "}, NOW)
    assert detail(one).organization == ""
    assert organizations.find_or_add("\t", NOW) is None


def test_only_what_may_be_typed_can_be_edited() -> None:
    person = people.add("Maya", NOW)
    for field in ("stage", "uid", "id", "next_at", "nonsense"):
        with pytest.raises(TypeError):
            people.edit(person, {field: "x"}, NOW)


def test_an_edit_stamps_and_plans_anew() -> None:
    person = people.add("Maya", NOW)
    conversations.looked_back(conversations.talked(person, NOW), NOW)
    story.record(person, Purpose.THANK_YOU, NOW)
    assert detail(person).next_at == datetime(2026, 8, 31, 7, 0, tzinfo=UTC)  # 90 days
    people.edit(person, {"rhythm_days": 30}, NOW + DAY)
    assert detail(person).next_at == datetime(2026, 7, 2, 7, 0, tzinfo=UTC)
    people.edit(person, {"archived_at": NOW}, NOW + DAY)
    assert detail(person).next_kind is None
    assert detail(person).archived
    assert schema.Person.get_by_id(person).updated_at == NOW + DAY


def test_the_story_is_told_newest_first_and_resting_is_a_matter_of_time() -> None:
    person = people.add("Maya", NOW)
    story.record(person, Purpose.REQUEST, NOW, channel=Channel.EMAIL, subject="Hello", text="One, two.")
    story.record(person, Purpose.NOTE, NOW, at=NOW - DAY, text="Met at the fair")
    found = detail(person)
    assert [line.purpose for line in found.story] == [Purpose.REQUEST, Purpose.NOTE]
    assert (found.story[0].subject, found.story[0].words) == ("Hello", 2)
    assert not found.resting
    assert detail(person, NOW + 60 * DAY).resting


def test_names_for_choosing() -> None:
    maya = people.add("Maya Okafor", NOW, organization="Acme")
    tom = people.add("Tom Lind", NOW, shortlisted_at=None)
    gone = people.add("Mara Gone", NOW)
    people_many.archive([gone], NOW)
    assert people.names("") == [(maya, "Maya Okafor"), (tom, "Tom Lind")]
    assert people.names("acme") == [(maya, "Maya Okafor")]
    assert people.names("ma", limit=1) == [(maya, "Maya Okafor")]
    assert people.names("nobody") == []
    assert people_list.count(PeopleFilter(standing=Standing.ARCHIVED), NOW) == 1


def test_an_edge_is_drawn_once_and_never_to_oneself() -> None:
    maya, tom = people.add("Maya", NOW), people.add("Tom", NOW)
    introductions.add(maya, tom, NOW, on=date(2026, 6, 1))
    before = undo.can_undo()
    introductions.add(maya, tom, NOW)
    introductions.add(tom, tom, NOW)
    assert undo.can_undo() == before
    assert introductions.introducers(tom) == ((maya, "Maya", date(2026, 6, 1)),)


def test_a_path_is_found_again_by_its_name() -> None:
    one = paths.find_or_add(" Science  policy ", NOW)
    assert paths.find_or_add("science POLICY", NOW) == one
    assert paths.find_or_add(" ", NOW) is None
    assert [path.name for path in paths.paths()] == ["Science policy"]


GONE: list[tuple[str, Callable[[int], Any]]] = [
    ("edit", lambda who: people.edit(who, {"why": "x"}, NOW)),
    ("add_point", lambda who: people.add_point(who, ContactKind.TEL, "1", NOW)),
    ("record", lambda who: story.record(who, Purpose.NOTE, NOW)),
    ("plan", lambda who: conversations.plan(who, NOW)),
    ("talked", lambda who: conversations.talked(who, NOW)),
]


@pytest.mark.parametrize("work", [work for _, work in GONE], ids=[name for name, _ in GONE])
def test_somebody_who_was_deleted_meanwhile_is_said(work: Callable[[int], Any]) -> None:
    person = people.add("Maya", NOW)
    people.delete([person], NOW)
    before = undo.can_undo()
    with pytest.raises(Problem, match="person_gone"):
        work(person)
    assert undo.can_undo() == before
    assert people.detail(person, NOW) is None
    assert people.name_of(person) == ""
    assert people.delete([person], NOW) == 0


def test_a_zone_that_this_computer_does_not_know_is_the_systems() -> None:
    preferences.put(preferences.ZONE, "Moon/Tranquility")
    assert preferences.zone() == preferences.system_zone()
    assert str(preferences.zone_info("Moon/Tranquility")) == "UTC"
    for name in ("", "..", "Europe", "/etc/passwd", "a\0b"):
        assert str(preferences.zone_info(name)) == "UTC"
