"""Whom to ask, from what is in the address book: who, why in words, and who is left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models import (
    career_values,
    conversations,
    followups,
    introductions,
    organizations,
    paths,
    people,
    places,
    schema,
    story,
    undo,
    whom_to_ask,
)
from models.store import Store
from models.terms import ContactKind, Purpose, Relation
from models.whom_to_ask import FOR_A_WHILE, FOR_GOOD, LOOKED_AT
from tests.models.people_book import NOW


@pytest.fixture(autouse=True)
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "data") as opened:
        yield opened


def imported(name: str, **fields: object) -> int:
    """Somebody of whom nothing was said yet, as after an import."""
    return people.add(name, NOW, source="linkedin", shortlisted_at=None, **fields)


def names() -> list[str]:
    return [one.name for one in whom_to_ask.read(NOW).people]


def why(name: str) -> str:
    return next(one.why for one in whom_to_ask.read(NOW, limit=LOOKED_AT).people if one.name == name)


def test_the_inner_circle_leads() -> None:
    for name, relation in (("Nora", Relation.FOUND), ("Tom", Relation.WORKED), ("Maya", Relation.CLOSE)):
        people.add(name, NOW, relation=relation)
    julia = people.add("Julia", NOW, relation=Relation.THROUGH)
    for name in ("Maya", "Tom"):
        introductions.add(people.names(name)[0][0], julia, NOW)
    assert names() == ["Maya", "Tom", "Julia", "Nora"]
    assert why("Maya") == "Close to you, on your list"
    assert why("Julia") == "Named by Maya and Tom, on your list"


def test_of_people_as_close_the_one_of_a_path_comes_first() -> None:
    science = paths.find_or_add("Data science", NOW)
    people.add("Ada", NOW, relation=Relation.CLOSE)
    people.add("Zoe", NOW, relation=Relation.CLOSE, path_id=science)
    assert names() == ["Zoe", "Ada"]
    assert why("Zoe") == "Close to you, works on data science"
    dropped = paths.find_or_add("Consulting", NOW)
    assert dropped is not None
    people.add("Aaron", NOW, relation=Relation.CLOSE, path_id=dropped)
    paths.drop(dropped, "Too much travel", NOW)
    assert names() == ["Zoe", "Aaron", "Ada"]
    assert why("Aaron") == "Close to you, on your list"


def test_what_nobody_has_told_of_is_named() -> None:
    science = paths.find_or_add("Data science", NOW)
    career_values.weigh("family", 5, NOW)
    people.add("Zoe", NOW, relation=Relation.CLOSE, path_id=science)
    assert why("Zoe").startswith("Close to you, works on data science, could tell you about ")


def test_whoever_can_be_reached_comes_first() -> None:
    people.add("Ada", NOW, relation=Relation.CLOSE)
    people.add("Zoe", NOW, relation=Relation.CLOSE, points=[(ContactKind.EMAIL, "zoe@example.org")])
    assert names() == ["Zoe", "Ada"]


def test_who_was_only_imported_needs_a_path_or_a_place() -> None:
    paths.find_or_add("Data science", NOW)
    imported("Nobody In Particular", title="Sales manager", organization="Acme")
    imported("Dana", title="Senior Data Scientist", organization="Roche")
    imported("Eve", title="Buyer", organization="EMBL")
    imported("Pat", title="Policy officer")
    assert names() == ["Dana"]
    assert why("Dana") == "In your address book, has a role close to data science"
    embl = organizations.find_or_add("EMBL", NOW)
    assert embl is not None
    places.set_interest(embl, 4, NOW)
    assert names() == ["Dana", "Eve"]
    assert why("Eve") == "In your address book, works where you could see yourself"


def test_who_is_not_to_be_asked() -> None:
    for name in ("Asked", "Resting", "Declined", "Met", "Archived", "Left"):
        people.add(name, NOW, relation=Relation.CLOSE)
    number = {name: person for person, name in people.names("")}
    story.record(number["Asked"], Purpose.REQUEST, NOW)
    story.record(number["Resting"], Purpose.REQUEST, NOW, at=NOW - timedelta(days=90))
    story.record(number["Declined"], Purpose.REQUEST, NOW)
    story.record(number["Declined"], Purpose.DECLINED, NOW)
    conversations.talked(number["Met"], NOW)
    people.edit(number["Archived"], {"archived_at": NOW}, NOW)
    assert names() == ["Left"]


@pytest.mark.parametrize("until", [NOW + FOR_A_WHILE, FOR_GOOD])
def test_not_now(until: object) -> None:
    maya = people.add("Maya", NOW, relation=Relation.CLOSE)
    people.add("Tom", NOW, relation=Relation.WORKED)
    undo.forget()
    whom_to_ask.not_now(maya, until, NOW)  # type: ignore[arg-type]
    assert names() == ["Tom"]
    later = NOW + FOR_A_WHILE + timedelta(days=1)
    again = [one.name for one in whom_to_ask.read(later).people]
    assert again == (["Tom"] if until is FOR_GOOD else ["Maya", "Tom"])
    assert followups.due(later) == ()
    people.edit(maya, {"why": "An old friend"}, NOW)  # planning anew leaves it
    assert names() == ["Tom"]
    whom_to_ask.not_now(maya, NOW + timedelta(days=1), NOW)  # said twice
    for _ in range(3):
        undo.undo(NOW)
    assert (names(), undo.can_undo()) == (["Maya", "Tom"], None)


def test_somebody_else_and_round_again() -> None:
    for number in range(7):
        people.add(f"Person {number}", NOW, relation=Relation.WORKED)
    second = whom_to_ask.read(NOW, 5)
    assert ([one.name for one in second.people], second.first, second.count) == (["Person 5", "Person 6"], 5, 7)
    assert whom_to_ask.read(NOW, 10).first == 0
    assert whom_to_ask.read(NOW, limit=2).people == whom_to_ask.read(NOW).people[:2]


def test_instead_of_somebody_who_is_quiet() -> None:
    policy = paths.find_or_add("Policy", NOW)
    kavya = people.add("Kavya", NOW, path_id=policy)
    amara, sam = people.add("Amara", NOW), people.add("Sam", NOW)
    for one in (kavya, amara, sam):
        story.record(one, Purpose.REQUEST, NOW)
    people.add("Close", NOW, relation=Relation.CLOSE)
    people.add("Policy person", NOW, relation=Relation.FOUND, path_id=policy)
    found = whom_to_ask.instead_of([kavya, amara, sam], NOW)
    assert {person: one.name for person, one in found.items()} == {kavya: "Policy person", amara: "Close"}
    assert whom_to_ask.instead_of([], NOW) == {}


def test_a_path_is_no_pattern() -> None:
    for name in ("100% _research'", "研究", "a", "IT"):
        paths.find_or_add(name, NOW)
    imported("Dana", title="Research lead at 100%")
    imported("Wen", title="研究员")
    assert whom_to_ask.read(NOW).count <= 1


def test_thousands_of_whom_nothing_was_said_stay_out() -> None:
    """The rule is handed a few, whatever the size of the book."""
    paths.find_or_add("Data science", NOW)
    with schema.database.atomic():
        schema.database.execute_sql(
            "INSERT INTO person (uid, display_name, sort_key, given_name, family_name, greet_as, sheet_heading, title, "
            "how_known, zone, why, notes, source, stage, created_at, updated_at) WITH RECURSIVE c(i) AS "
            "(SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 5000) SELECT 'u' || i, 'Person ' || i, 'person ' || i, "
            "'', '', '', '', CASE i % 10 WHEN 0 THEN 'Data scientist' ELSE 'Buyer' END, '', '', '', '', 'linkedin', "
            "'known', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z' FROM c"
        )
    page = whom_to_ask.read(NOW)
    assert page.count == LOOKED_AT
    assert {one.why for one in page.people} == {"In your address book, has a role close to data science"}
    maya = people.add("Maya", NOW, relation=Relation.CLOSE)
    assert whom_to_ask.read(NOW).people[0].person == maya


def test_after_an_import_somebody_known_is_asked_instead() -> None:
    policy = paths.find_or_add("Policy", NOW)
    kavya, sam = people.add("Kavya", NOW, path_id=policy), people.add("Sam", NOW)
    for one in (kavya, sam):
        story.record(one, Purpose.REQUEST, NOW)
    people.add("Stranger of the same path", NOW, path_id=policy)
    people.add("Close", NOW, relation=Relation.CLOSE)
    found = whom_to_ask.instead_of([kavya, sam], NOW)
    assert {person: one.name for person, one in found.items()} == {kavya: "Close", sam: "Stranger of the same path"}
