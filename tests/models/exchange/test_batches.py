"""Every import is remembered, and can be taken back, also a week later: what was touched since stays."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from models import adding, conversations, introductions, organizations, paths, people, schema, tags, undo
from models.errors import Problem
from models.exchange import batches, importing
from models.exchange.batches import TakenBack
from models.exchange.choices import Choices
from models.exchange.records import OrganizationRecord, PersonRecord, ReadFile
from models.store import Store
from models.terms import Circle, ContactKind, Relation
from models.words import problem_text, words

from .conftest import NOW

WEEK = NOW + timedelta(days=7)
MAYA = PersonRecord(
    "Maya Chen", "Maya", "Chen", "Chemist", "Acme", emails=("maya@x.example",), tags=("Oxford",), row=2, source="google"
)
TOM = PersonRecord("Tom Rey", "Tom", "Rey", "Editor", "Beta", urls=("x.example/tom",), row=3, source="google")


def file_of(*records: PersonRecord, organizations: tuple[OrganizationRecord, ...] = ()) -> ReadFile:
    return ReadFile("google", records, organizations=organizations)


def brought(*records: PersonRecord, choices: Choices | None = None, **more: Any) -> int:
    batch = importing.write(
        file_of(*records, **more), NOW, choices=choices or Choices(), file_name="contacts.csv"
    ).batch
    assert batch is not None
    return batch


def named(name: str) -> int:
    return schema.Person.get(schema.Person.display_name == name).id


def everybody() -> list[str]:
    return sorted(person.display_name for person in schema.Person.select())


def tables() -> dict[str, list[Any]]:
    left_out = {"tombstone", "import_batch", "import_item"}
    names = [name for table in schema.UNDOABLE if (name := schema.table_name(table)) not in left_out]
    found: dict[str, list[Any]] = {}
    for name in [*names, "search_text"]:
        cursor = schema.database.execute_sql(f"SELECT * FROM {name} ORDER BY 1")
        at = [place for place, column in enumerate(cursor.description) if column[0] != "updated_at"]
        found[name] = [tuple(row[place] for place in at) for row in cursor.fetchall()]
    return found


def test_an_import_is_remembered(store: Store) -> None:
    batch = brought(MAYA, TOM)
    (one,) = batches.listed()
    assert (one.id, one.format, one.file_name, one.name, one.at) == (
        batch, "google", "contacts.csv", "contacts.csv", NOW,
    )  # fmt: skip
    assert (one.added, one.merged, one.skipped, one.there, one.taken_back_at) == (2, 0, 0, 2, None)
    assert {person.batch_id for person in schema.Person.select()} == {batch}
    undo.undo(NOW)
    assert batches.listed() == ()
    undo.redo(NOW)
    assert batches.one(batch) == one
    assert importing.write(file_of(MAYA), WEEK).batch is None, "nothing was added: nothing to take back"
    assert len(batches.listed()) == 1


def test_taken_back_a_week_later_nothing_of_it_is_left(store: Store) -> None:
    people.add("Ines Wolf", NOW)
    before = tables()
    batch = brought(MAYA, TOM, organizations=(OrganizationRecord("Gamma", "gamma.example", row=4),),
                    choices=Choices(tags=("Fair",)))  # fmt: skip
    done = batches.take_back(batch, WEEK)
    assert done == TakenBack(deleted=2, with_story=0, changed=0, restored=0, kept=0)
    assert tables() == before
    one = batches.one(batch)
    assert one is not None
    assert (one.taken_back_at, one.there) == (WEEK, 0)
    step = undo.undo(WEEK)
    assert step is not None
    assert words(f"undo.{step.code}", **step.facts) == "Took back the import of contacts.csv"
    assert everybody() == ["Ines Wolf", "Maya Chen", "Tom Rey"]
    assert [tag.name for tag in tags.of(named("Maya Chen"))] == ["Fair", "Oxford"]
    assert schema.Tombstone.select().count() == 0
    assert batches.take_back(batch, WEEK).deleted == 2, "they are as untouched as before"


def test_twice_is_a_sentence(store: Store) -> None:
    batch = brought(MAYA)
    batches.take_back(batch, WEEK)
    with pytest.raises(Problem) as caught:
        batches.take_back(batch, WEEK)
    assert problem_text(caught.value) == "The import of “contacts.csv” was taken back already."
    with pytest.raises(Problem, match="batch_gone"):
        batches.take_back(999, WEEK)


def edit_title(person: int) -> None:
    people.edit(person, {"title": "Boss"}, WEEK)


def add_email(person: int) -> None:
    people.add_point(person, ContactKind.EMAIL, "more@x.example", WEEK)


def put_tag(person: int) -> None:
    tags.add([person], "Mine", WEEK)


def talk(person: int) -> None:
    conversations.talked(person, WEEK)


def say_how(person: int) -> None:
    adding.say_how_known(person, Relation.CLOSE, WEEK)


def lead(person: int) -> None:
    introductions.add(person, people.add("Somebody new", WEEK), WEEK)


def import_more(person: int) -> None:
    more = PersonRecord(people.name_of(person), emails=("maya@x.example",), tels=("+4412345",))
    importing.write(file_of(more), WEEK)


@pytest.mark.parametrize("touch", [edit_title, add_email, put_tag, talk, say_how, lead, import_more])
def test_whoever_was_touched_since_stays(store: Store, touch: Any) -> None:
    batch = brought(MAYA, TOM)
    touch(named("Maya Chen"))
    for _ in range(2):
        done = batches.take_back(batch, WEEK + timedelta(hours=1))
        assert (done.deleted, done.with_story, done.changed) == ((1, 1, 0) if touch is talk else (1, 0, 1))
        assert "Maya Chen" in everybody()
        assert "Tom Rey" not in everybody()
        undo.undo(WEEK + timedelta(hours=2))
    assert "Tom Rey" in everybody()


def test_undo_and_redo_of_the_import_are_no_touch(store: Store) -> None:
    batch = brought(MAYA, TOM)
    undo.undo(NOW + timedelta(minutes=1))
    undo.redo(NOW + timedelta(minutes=2))
    assert batches.take_back(batch, WEEK).deleted == 2


def test_known_people_lose_only_what_still_stands(store: Store) -> None:
    maya = people.add("Maya Chen", NOW, organization="Acme")
    tom = people.add("Tom Rey", NOW, points=[(ContactKind.URL, "x.example/tom")])
    before = tables()
    batch = brought(MAYA, TOM)
    (item, _) = schema.ImportItem.select().order_by(schema.ImportItem.person)
    assert item.person_id == maya
    people.edit(tom, {"title": "Chief editor"}, WEEK)
    assert batches.take_back(batch, WEEK) == TakenBack(0, 0, 0, restored=2, kept=0)
    detail = people.detail(tom, WEEK)
    assert detail is not None
    assert (detail.title, schema.Person.get_by_id(tom).organization) == ("Chief editor", None)
    people.edit(tom, {"title": ""}, WEEK)
    assert tables() == before
    assert organizations.named("Beta") is None


def test_all_changed_since_is_said(store: Store) -> None:
    tom = people.add("Tom Rey", NOW, title="", points=[(ContactKind.URL, "x.example/tom")])
    batch = brought(PersonRecord("Tom Rey", title="Editor", urls=("x.example/tom",)))
    people.edit(tom, {"title": "Chief editor"}, WEEK)
    assert batches.take_back(batch, WEEK) == TakenBack(0, 0, 0, restored=0, kept=1)


def test_stopped_means_nothing_was_changed(store: Store) -> None:
    batch = brought(MAYA, TOM)
    before = tables()
    with pytest.raises(Problem, match="stopped"):
        batches.take_back(batch, WEEK, lambda done, _total: done == 0)
    assert tables() == before
    one = batches.one(batch)
    assert one is not None
    assert one.taken_back_at is None


def test_choices_are_for_new_people_alone(store: Store) -> None:
    path = paths.add("Medical writing", NOW)
    tom = people.add("Tom Rey", NOW, organization="Beta")
    brought(MAYA, TOM, choices=Choices(Circle.NEW, path, ("Fair", "oxford", " "), "conference"))
    maya = schema.Person.get(schema.Person.display_name == "Maya Chen")
    assert (maya.circle, maya.path_id, maya.source) == (Circle.NEW, path, "conference")
    assert [tag.name for tag in tags.of(maya.id)] == ["Fair", "oxford"]
    row = schema.Person.get_by_id(tom)
    assert (row.circle, row.path_id, row.source, row.batch_id) == (None, None, "typed", None)
    assert tags.of(tom) == ()


def test_a_source_of_ones_own_still_finds_them_again(store: Store) -> None:
    bare = PersonRecord("Zoe", source="google", row=2)
    brought(bare, choices=Choices(source="conference"))
    again = importing.write(file_of(bare), WEEK)
    assert (again.added, again.merged) == (0, 1)
