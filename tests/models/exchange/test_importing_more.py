"""Rows left out, tags, introducers, uids and organisations of a file."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from models import events, introductions, people, schema, tags, undo
from models.errors import Problem
from models.exchange import importing
from models.exchange.choices import Choices
from models.exchange.importing import Look
from models.exchange.records import OrganizationRecord, PersonRecord, ReadFile
from models.store import Store

from .conftest import LATER, NOW


def file_of(*records: PersonRecord, organizations: tuple[OrganizationRecord, ...] = ()) -> ReadFile:
    return ReadFile("google", records, organizations=organizations)


def named(name: str) -> schema.Person:
    return schema.Person.get(schema.Person.display_name == name)


def test_rows_that_are_not_wanted_are_left_out(store: Store) -> None:
    read = file_of(PersonRecord("Maya", row=2), PersonRecord("Tom", row=3), PersonRecord("Lin", row=4))
    choices = Choices(leave_out=frozenset([3]))
    said = importing.preview(read, NOW, choices=choices)
    assert said.document()["skipped"] == [{"row": 3, "reason": "you left it out"}]
    assert importing.write(read, NOW, choices=choices) == said
    assert (said.read, said.added, len(said.skipped)) == (3, 2, 1)
    assert people.count() == 2


def test_each_row_is_shown(store: Store) -> None:
    people.add("Maya Chen", NOW, organization="Acme", points=[])
    read = file_of(
        PersonRecord("Maya Chen", organization="Acme", title="Chemist", emails=("m@x.example",), tags=("a",), row=2),
        PersonRecord("Tom Rey", title="Editor", organization="Beta", row=3),
        PersonRecord("Maya Chen", organization="Gamma", row=4),
    )
    before = schema.database.execute_sql("SELECT total_changes()").fetchone()
    found = importing.look(read)
    assert schema.database.execute_sql("SELECT total_changes()").fetchone() == before
    assert found.rows == (
        Look(2, "known", "Maya Chen", "Chemist, Acme", "Maya Chen", ("title", "email", "tags")),
        Look(3, "new", "Tom Rey", "Editor, Beta"),
        Look(4, "doubtful", "Maya Chen", "Gamma", "Maya Chen"),
    )
    assert found.outcome == importing.write(read, NOW)


def test_labels_become_tags(store: Store) -> None:
    maya = people.add("Maya Chen", NOW, points=[("email", "m@x.example")])
    tags.add([maya], "Work", NOW)
    read = file_of(
        PersonRecord("Maya Chen", emails=("m@x.example",), tags=("work", "Oxford"), row=2),
        PersonRecord("Tom Rey", tags=("OXFORD", "oxford", " "), row=3),
    )
    done = importing.write(read, NOW)
    assert (done.added, done.merged, done.changed) == (1, 1, 1)
    assert [(tag.name, tag.count) for tag in tags.tags()] == [("OXFORD", 2), ("Work", 1)]
    again = importing.write(read, LATER)
    assert (again.added, again.changed) == (0, 0)
    undo.undo(NOW)
    assert [(tag.name, tag.count) for tag in tags.tags()] == [("Work", 1)]


def test_who_introduced_them(store: Store) -> None:
    ines = people.add("Ines Wolf", NOW)
    for _ in range(2):
        people.add("Sam Lee", NOW)
    read = file_of(
        PersonRecord("Maya Chen", emails=("m@x.example",), introducer="Dr. Ines Wolf", row=2),
        PersonRecord("Tom Rey", emails=("t@x.example",), introducer="Maya Chen", row=3),
        PersonRecord("Abe Day", emails=("a@x.example",), introducer="Sam Lee", row=4),
        PersonRecord("Lin Wu", emails=("l@x.example",), introducer="Nobody Known", row=5),
        PersonRecord("Eva Fox", emails=("e@x.example",), introducer="Eva Fox", row=6),
    )
    importing.write(read, NOW)
    assert introductions.introduced(ines) == ((named("Maya Chen").id, "Maya Chen"),)
    assert introductions.introduced(named("Maya Chen").id) == ((named("Tom Rey").id, "Tom Rey"),)
    assert named("Maya Chen").how_known == ""
    assert named("Abe Day").how_known == "Introduced by Sam Lee"
    assert named("Lin Wu").how_known == "Introduced by Nobody Known"
    assert schema.Introduction.select().count() == 2
    assert importing.write(read, LATER).changed == 0
    undo.undo(NOW)
    assert schema.Introduction.select().count() == 0


def test_the_same_uid_is_the_same_person(store: Store) -> None:
    maya = people.add("Maya Chen", NOW)
    uid = schema.Person.get_by_id(maya).uid
    new = str(uuid.uuid4())
    read = file_of(
        PersonRecord("Maya Osei", title="Chemist", uid=uid, row=1),
        PersonRecord("Zoe", uid=new, row=2),
        PersonRecord("Zoe", uid=new, row=3),
    )
    done = importing.write(read, NOW)
    assert (done.added, done.merged, done.changed) == (1, 2, 1)
    assert schema.Person.get_by_id(maya).title == "Chemist"
    zoe = named("Zoe")
    assert zoe.uid == new
    people.delete([zoe.id], NOW)
    importing.write(read, LATER)
    assert named("Zoe").uid != new, "what was deleted stays deleted, for an older archive"


def test_merged_into_somebody_is_that_person(store: Store) -> None:
    maya, gone = people.add("Maya Chen", NOW), str(uuid.uuid4())
    schema.database.execute_sql(
        "INSERT INTO tombstone (uid, deleted_at, merged_into) VALUES (?, '2026-06-01T00:00:00Z', ?)",
        (gone, schema.Person.get_by_id(maya).uid),
    )
    assert importing.write(file_of(PersonRecord("M. Chen", uid=gone, row=1)), NOW).merged == 1


def test_organizations_are_added_and_known_ones_left(store: Store) -> None:
    people.add("Maya", NOW, organization="Acme")
    cards = (
        OrganizationRecord("ACME Inc.", "other.example", "note", row=1),
        OrganizationRecord("Beta", "beta.example", "note", row=2),
        OrganizationRecord("Gamma", row=3),
    )
    choices = Choices(leave_out=frozenset([3]))
    done = importing.write(file_of(organizations=cards), NOW, choices=choices)
    assert (done.read, done.added, done.organizations) == (0, 0, 1)
    assert [(o.name, o.website, o.notes) for o in schema.Organization.select()] == [
        ("Acme", "", ""), ("Beta", "beta.example", "note"),
    ]  # fmt: skip
    step = undo.undo(NOW)
    assert step is not None
    assert step.code == "imported_organizations"


def test_where_they_were_met(store: Store) -> None:
    fair = events.add("Career fair", NOW)
    importing.write(file_of(PersonRecord("Maya", row=1)), NOW, choices=Choices(event=fair))
    assert [met.name for met in events.people_met(fair)] == ["Maya"]
    assert named("Maya").how_known == "Career fair"
    assert named("Maya").circle is None


def test_nobody_read_is_an_error(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(importing.READERS, "google", lambda _path, _tick: file_of())
    with pytest.raises(Problem, match="nobody"):
        importing.import_file(tmp_path / "x.csv", "google", NOW)


def test_a_break_in_the_middle_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(importing.Writer, "_introductions", broken)
    with pytest.raises(MemoryError):
        importing.write(file_of(PersonRecord("Maya", tags=("a",), organization="Acme", row=1)), NOW)
    for table in (schema.Person, schema.ImportBatch, schema.Organization, schema.Tag):
        assert table.select().count() == 0
    assert undo.can_undo() is None
