"""Importing: what is previewed happens, as one step, without anybody twice."""

from __future__ import annotations

from typing import Any

import pytest

from models import people, schema, search, undo, words
from models.errors import Problem
from models.exchange import importing
from models.exchange.importing import Outcome
from models.exchange.linkedin import read
from models.store import Store
from models.terms import ContactKind

from .conftest import NOW, Write


def row(
    given: str, family: str, link: str = "", email: str = "", organization: str = "", title: str = "", day: str = ""
) -> str:
    url = f"https://www.linkedin.com/in/{link}" if link else ""
    return f"{given},{family},{url},{email},{organization},{title},{day}"


def tables() -> dict[str, list[Any]]:
    names = [schema.table_name(table) for table in schema.UNDOABLE] + ["search_text"]
    return {name: schema.database.execute_sql(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in names}


def brought(write: Write, *rows: str) -> Outcome:
    """Preview and import; both must say the same."""
    found = read(write(*rows))
    before = tables()
    said = importing.preview(found, NOW)
    assert tables() == before
    done = importing.write(found, NOW)
    assert done == said
    assert done.read == done.added + done.merged + len(done.skipped)
    return done


def counts(outcome: Outcome) -> tuple[int, int, int, int]:
    return outcome.read, outcome.added, outcome.merged, outcome.doubtful


def test_new_people_go_into_the_address_book(store: Store, write: Write) -> None:
    done = brought(write, row("Maya", "Chen", "maya", "m@x.example", "Acme", "Chemist", "12 Mar 2024"), ",,,,Acme,,")
    assert done.document() == {
        "format": "linkedin", "read": 2, "added": 1, "merged": 0, "doubtful": 0,
        "skipped": [{"row": 6, "reason": "no name"}],
    }  # fmt: skip
    (maya,) = schema.Person.select()
    assert (maya.display_name, maya.sort_key, maya.given_name, maya.family_name) == (
        "Maya Chen", "maya chen", "Maya", "Chen",
    )  # fmt: skip
    assert (maya.stage, maya.source, maya.title, maya.organization.name) == ("known", "linkedin", "Chemist", "Acme")
    assert maya.circle is maya.shortlisted_at is maya.last_contact_at is maya.archived_at is None
    assert (str(maya.connected_on), maya.created_at, maya.updated_at) == ("2024-03-12", NOW, NOW)
    points = [(p.kind, p.value, p.value_key, p.position) for p in schema.ContactPoint.select()]
    assert points == [
        ("url", "https://www.linkedin.com/in/maya", "linkedin.com/in/maya", 0),
        ("email", "m@x.example", "m@x.example", 1),
    ]
    detail = people.detail(maya.id, NOW)
    assert detail is not None
    assert detail.first(ContactKind.EMAIL) == "m@x.example"
    for text in ("maya", "acm", "x.exam"):
        assert people.names(text) == [(maya.id, "Maya Chen")]


def test_the_same_file_twice_adds_nobody(store: Store, write: Write) -> None:
    rows = (
        row("Maya", "Chen", "maya", organization="Acme"),
        row("Maya", "Chen", "maya-2", organization="Acme"),
        row("Maya", "Chen", organization="Acme"),
        row("Maya", "Chen", organization="Beta"),
        row("Maya", "Chen", day="12 Mar 2024"),
        row("Maya", "Chen", day="12 Mar 2024"),
        row("Maya", "Chen"),
        row("Maya", "Chen"),
        row("Zoe", ""),
        row("???", ""),
        row("Abe", "Okafor", email="abe@x.example"),
        row("Abe", "Okafor", email="other@x.example"),
    )
    first = brought(write, *rows)
    assert first.added + first.merged == 12
    before = tables()
    second = brought(write, *rows)
    assert (second.added, second.merged, second.changed) == (0, 12, 0)
    assert tables() == before


def test_the_same_link_or_email_is_the_same_person(store: Store, write: Write) -> None:
    brought(write, row("Maya", "Chen", "maya"), row("Abe", "Okafor", email="abe@x.example"))
    done = brought(
        write,
        "Maya,Chen-Miller,http://de.linkedin.com/in/MAYA/?x=1,,Acme,,",
        "A.,O.,,ABE@x.example,Beta,,",
    )
    assert counts(done) == (2, 0, 2, 0)
    assert done.changed == 2
    assert sorted((p.display_name, p.organization.name) for p in schema.Person.select()) == [
        ("Abe Okafor", "Beta"), ("Maya Chen", "Acme"),
    ]  # fmt: skip


def test_the_same_name_at_the_same_organisation(store: Store, write: Write) -> None:
    brought(write, row("Maya", "Chen", organization="Acme"), row("Jürgen", "Weiß", "jw", organization="Beta GmbH"))
    done = brought(
        write,
        row("Dr. MAYA", "Chen", "maya", organization='"ACME, Inc."'),
        row("Jurgen", "Weiss", "other", organization="Beta"),
    )
    assert counts(done) == (2, 1, 1, 1)
    assert [(d.name, d.other, d.row) for d in done.doubts] == [("Jurgen Weiss", "Jürgen Weiß", 6)]


def test_a_name_alone_never_merges(store: Store, write: Write) -> None:
    people.add("Maya Chen", NOW)
    done = brought(
        write, row("Maya", "Chen"), row("Maya", "Chen", organization="Acme"), row("Maya", "Chen", organization="Beta")
    )
    assert counts(done) == (3, 3, 0, 3)


@pytest.mark.parametrize(
    ("known", "new", "doubtful"),
    [
        (row("John", "Smith", "a", organization="Acme"), row("Jon", "Smith", "b", organization="Acme"), 1),
        (row("Robert", "Lee", "a", organization="Acme"), row("Bob", "Lee", "b", organization="Acme"), 1),
        (row("John", "Smith", organization="Acme"), row("Jon", "Smith", "b"), 1),
        (row("John", "Smith"), row("Jon", "Smith", "b", organization="Acme"), 1),
        (row("John", "Smith", "a"), row("Jon", "Smith", "b"), 0),
        (row("John", "Smith", "a", organization="Acme"), row("Jon", "Smith", "b", organization="Beta"), 0),
        (row("Maya", "Chen", "a", organization="Acme"), row("Chen", "Maya", "b", organization="Acme"), 1),
        (row("Maya", "Chen", "a", organization="Acme"), row("Abe", "Okafor", "b", organization="Acme"), 0),
    ],
)
def test_nearly_the_same_name_is_a_question(store: Store, write: Write, known: str, new: str, doubtful: int) -> None:
    brought(write, known)
    assert counts(brought(write, new)) == (1, 1, 0, doubtful)


def test_one_file_names_nobody_twice(store: Store, write: Write) -> None:
    maya = row("Maya", "Chen", "maya", organization="Acme")
    done = brought(write, maya, maya, "Maya,Chen,https://www.linkedin.com/in/maya,m@x.example,Beta,Chemist,1 Jan 2020")
    assert counts(done) == (3, 1, 2, 0)
    assert done.changed == 0
    (found,) = schema.Person.select()
    assert (found.organization.name, found.title, str(found.connected_on)) == ("Acme", "Chemist", "2020-01-01")
    assert {p.value_key for p in schema.ContactPoint.select()} == {"linkedin.com/in/maya", "m@x.example"}


def test_what_was_typed_is_never_overwritten(store: Store, write: Write) -> None:
    person = people.add("Maya C.", NOW, title="Mine", organization="Mine", points=[("email", "m@x.example")])
    people.edit(person, {"notes": "hers"}, NOW)
    before = tables()
    done = brought(write, row("Maya", "Chen", "maya", "m@x.example", "Acme", "Chemist", "12 Mar 2024"))
    assert (done.added, done.merged, done.changed) == (0, 1, 1)
    (maya,) = schema.Person.select()
    assert (maya.display_name, maya.title, maya.organization.name, maya.notes) == (
        "Maya C.",
        "Mine",
        "Mine",
        "hers",
    )
    assert (maya.given_name, maya.family_name, str(maya.connected_on)) == ("Maya", "Chen", "2024-03-12")
    assert maya.source == "typed"
    assert [(p.value_key, p.position) for p in schema.ContactPoint.select().order_by(schema.ContactPoint.id)] == [
        ("m@x.example", 0), ("linkedin.com/in/maya", 1),
    ]  # fmt: skip
    undo.undo(NOW)
    assert tables()["contact_point"] == before["contact_point"]


def test_an_import_is_one_step(store: Store, write: Write) -> None:
    people.add("Maya Chen", NOW, organization="Acme")
    before = tables()
    brought(write, row("Maya", "Chen", "maya", organization="Acme"), row("Abe", "Okafor", "abe", organization="Beta"))
    after = tables()
    step = undo.can_undo()
    assert step is not None
    assert words.words(f"undo.{step.code}", **step.facts) == "Imported 2 people"
    undo.undo(NOW)
    taken_back = tables()
    assert taken_back == before
    assert not search_finds("okafor")
    undo.redo(NOW)
    assert tables() == after
    assert search_finds("okafor")


def search_finds(text: str) -> bool:
    return bool(search.found(text))


@pytest.mark.parametrize("at", [0, 1, 3, 5])
def test_stopped_means_nothing_happened(store: Store, write: Write, at: int) -> None:
    people.add("Maya Chen", NOW, organization="Acme")
    found = read(write(*[row(f"Ab{n}", "Okafor", f"abe{n}", organization=f"Org {n % 9}") for n in range(1_200)]))
    before = tables()
    calls: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        calls.append((done, total))
        return len(calls) <= at

    with pytest.raises(Problem) as caught:
        importing.write(found, NOW, progress)
    assert caught.value.code == "import.stopped"
    assert tables() == before
    step = undo.can_undo()
    assert step is not None
    assert step.code == "added_person"
    importing.write(found, NOW, progress=lambda *call: calls.append(call) is None)
    assert schema.Person.select().count() == 1_201
    done = [call[0] for call in calls[at + 1 :]]
    assert done == sorted(done)
    assert calls[-1] == (3_600, 3_600)


def test_nothing_new_is_no_step(store: Store, write: Write) -> None:
    brought(write, row("Maya", "Chen", "maya"))
    before = undo.can_undo()
    brought(write, row("Maya", "Chen", "maya"))
    assert undo.can_undo() == before


def test_an_organisation_is_made_once(store: Store, write: Write) -> None:
    people.add("Zoe", NOW, organization="ACME Inc.")
    brought(write, row("Maya", "Chen", "a", organization="Acme"), row("Abe", "Okafor", "b", organization='"Acme, Ltd"'))
    assert [o.name for o in schema.Organization.select()] == ["ACME Inc."]
    assert {p.organization.name for p in schema.Person.select()} == {"ACME Inc."}


def test_somebody_who_was_deleted_can_come_again(store: Store, write: Write) -> None:
    brought(write, row("Maya", "Chen", "maya"))
    people.delete([person.id for person in schema.Person.select()], NOW)
    assert counts(brought(write, row("Maya", "Chen", "maya"))) == (1, 1, 0, 0)
