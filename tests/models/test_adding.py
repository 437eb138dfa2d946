"""Adding people by hand: what is read from a line or a paste, and how they are known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import adding, people, undo
from models.errors import Problem
from models.exchange.records import PersonRecord
from models.people import PersonDetail
from models.store import Store
from models.terms import Circle, ContactKind, Relation, Stage
from tests.conftest import Prepare

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    with Store(prepare(tmp_path / "data")) as opened:
        yield opened


def detail(person: int) -> PersonDetail:
    found = people.detail(person, NOW)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Maya Osei", ["Maya Osei"]),
        ("  Maya   Osei ", ["Maya Osei"]),
        ("Osei, Maya", ["Osei, Maya"]),  # as typed: never taken apart at a comma
        ("Dr. Maya Osei, PhD", ["Dr. Maya Osei, PhD"]),
        ("007", ["007"]),
        ("<b>Maya</b>", ["<b>Maya</b>"]),
        ("Maya\nTom\r\n\n  Lena  ", ["Maya", "Tom", "Lena"]),
        ("- Maya\n• Tom\n3. Lena", ["Maya", "Tom", "Lena"]),
        ("Maya\tAdvisor\nTom\tEditor", ["Maya", "Tom"]),
        ("Maya Osei https://www.linkedin.com/in/maya", ["Maya Osei"]),
        ("Maya Osei\n· 2nd\nAdvisor at Royal Society\nhttps://www.linkedin.com/in/maya", ["Maya Osei"]),
        ("https://www.linkedin.com/in/maya", []),
        ("   \n ", []),
    ],
)
def test_whom_a_text_names(text: str, names: list[str]) -> None:
    assert [record.display_name for record in adding.read(text)] == names


def test_a_pasted_list_has_an_end() -> None:
    assert len(adding.read("\n".join(f"Person {number}" for number in range(500)))) == adding.MOST_AT_ONCE


def test_several_are_one_step() -> None:
    ids = adding.add(adding.read("Maya\nTom\tEditor"), NOW)
    assert [detail(person).display_name for person in ids] == ["Maya", "Tom"]
    assert detail(ids[1]).title == "Editor"
    assert detail(ids[0]).stage is Stage.TO_ASK
    undo.undo(NOW)
    assert people.count() == 0


def test_what_a_profile_says_is_kept() -> None:
    (person,) = adding.add(adding.read("Maya Osei\nAdvisor at Royal Society\nhttps://x.org/maya\nmaya@x.org"), NOW)
    found = detail(person)
    assert (found.title, found.organization) == ("Advisor", "Royal Society")
    assert found.first(ContactKind.URL) == "https://x.org/maya"
    assert found.first(ContactKind.EMAIL) == "maya@x.org"


def test_without_a_name_nothing_is_added() -> None:
    with pytest.raises(Problem, match="no_name"):
        adding.add([PersonRecord("Maya"), PersonRecord(" ")], NOW)
    assert people.count() == 0


@pytest.mark.parametrize(
    ("relation", "circle"),
    [(Relation.CLOSE, Circle.INNER), (Relation.WORKED, Circle.ACQUAINTANCE), (Relation.FOUND, Circle.NEW)],
)
def test_the_circle_follows(relation: Relation, circle: Circle) -> None:
    person = adding.add_one(PersonRecord("Maya"), NOW, relation and adding.Answer(relation))
    assert (detail(person).relation, detail(person).circle) == (relation, circle)
    undo.undo(NOW)
    assert people.count() == 0, "one step"


def test_through_somebody_known_by_id_by_name_or_new() -> None:
    tom = people.add("Dr. Tom Brandt", NOW)
    for through, leads in ((tom, "Dr. Tom Brandt"), ("tom brandt", "Dr. Tom Brandt"), ("Lena", "Lena"), ("  ", None)):
        maya = people.add("Maya", NOW)
        adding.say_how_known(maya, Relation.THROUGH, NOW, through)
        assert [name for _, name, _ in detail(maya).introducers] == ([leads] if leads else [])
    (lena,) = [number for number, name in people.names("Lena")]
    assert detail(lena).stage is Stage.KNOWN, "only named: nothing is intended with Lena"


def test_two_of_that_name_are_not_guessed_between() -> None:
    for _ in range(2):
        people.add("Tom Brandt", NOW)
    maya = people.add("Maya", NOW)
    adding.say_how_known(maya, Relation.THROUGH, NOW, "Tom Brandt")
    assert people.count() == 4


def test_nobody_is_known_through_oneself() -> None:
    maya = people.add("Maya", NOW)
    adding.say_how_known(maya, Relation.THROUGH, NOW, maya)
    assert detail(maya).introducers == ()


def test_namesakes_are_told_with_titles_aside() -> None:
    maya = people.add("Dr. Maya Osei", NOW, title="Advisor")
    people.add("Maya Oseian", NOW)
    assert [row.id for row in adding.namesakes("maya  osei, PhD", NOW)] == [maya]
    assert adding.namesakes("Maya", NOW) == []
    assert adding.namesakes("", NOW) == []


def test_the_inner_circle_is_asked_first() -> None:
    ids = [
        adding.add_one(PersonRecord(name), NOW, adding.Answer(relation) if relation else None)
        for name, relation in (("New", Relation.FOUND), ("Open", None), ("Close", Relation.CLOSE))
    ]
    assert [row.display_name for row in adding.first_to_ask([*ids, 999], NOW)] == ["Close", "New", "Open"]


def test_a_large_step_can_be_stopped_and_stays_whole() -> None:
    adding.add(adding.read("Maya\nTom\nLena"), NOW)
    step = undo.can_undo()
    assert step is not None
    assert undo.size(step) >= 3
    with pytest.raises(Problem, match=r"undo\.stopped"):
        undo.undo(NOW, lambda _done, _total: False)
    assert people.count() == 3
    assert undo.can_undo() == step
    seen: list[tuple[int, int]] = []
    undo.undo(NOW, lambda done, total: seen.append((done, total)) is None)
    assert people.count() == 0
    assert seen[0] == (0, undo.size(step))
