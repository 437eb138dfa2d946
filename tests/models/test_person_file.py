"""Everything about one person: whatever table names a person, what it says stands in the file."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from peewee import BooleanField, ForeignKeyField, IntegerField

from models import drafts, people, person_file, sample, schema
from models.errors import Problem
from models.moments import DayField, InstantField
from models.rules.person_pages import html
from models.schema import Row
from models.store import Store
from tests.models.people_book import NOW

# What a column may hold where not every text will do.
ALLOWED = {
    ("contact_point", "kind"): "email",
    ("knows", "topic"): "goals",
    ("referral", "outcome"): "interview",
    ("touch", "purpose"): "request",
    ("touch", "channel"): "email",
    ("follow_up", "kind"): "custom",
    ("interview", "status"): "held",
    ("interview", "form"): "phone",
    ("interview", "zone"): "Europe/Lisbon",
    ("interview", "local_start"): "2026-05-01T10:00",
    ("reason", "kind"): "company",
    ("asked_question", "category"): "career",
    ("mention", "kind"): "person",
    ("offered_time", "local_start"): "2026-05-01T10:00",
    ("offered_time", "zone"): "Europe/Lisbon",
    ("person", "circle"): "inner",
    ("person", "relation"): "worked",
    ("person", "stage"): "met",
    ("person", "next_kind"): "thank_you",
    ("person", "zone"): "Europe/Lisbon",
    ("career_path", "status"): "open",
    ("import_item", "before"): '{"fields": {"title": "former import_item.before"}, "points": [], "tags": []}',
    ("position", "started"): "2019-09",
    ("position", "ended"): "2020",
    ("attachment", "media_type"): "image/jpeg",
    ("attachment", "content"): "",
}
# What says nothing of a person: keys to match and sort by, inner marks, and what belongs to the user's own things.
SILENT = {
    ("contact_point", "value_key"), ("follow_up", "origin"), ("person", "sort_key"), ("interview", "focus_values"),
    ("asked_question", "key"), ("asked_question", "value"), ("tag", "name_key"), ("organization", "name_key"),
    ("organization", "website"), ("organization", "notes"), ("event", "place"), ("career_path", "reason"),
    ("career_path", "name"), ("organization", "name"), ("event", "name"), ("pitch", "name"), ("pitch", "text"),
}  # fmt: skip
DAY = date(2026, 5, 1)
AT = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)


def names_a_person(table: type[Row]) -> list[ForeignKeyField]:
    return [field for field in fields(table) if isinstance(field, ForeignKeyField) and field.rel_model is schema.Person]


def names_a_talk(table: type[Row]) -> bool:
    return any(isinstance(field, ForeignKeyField) and field.rel_model is schema.Interview for field in fields(table))


def fields(table: type[Row]) -> list[object]:
    return table._meta.sorted_fields  # type: ignore[attr-defined]


def name(table: type[Row]) -> str:
    return schema.table_name(table)


TABLES = [table for table in schema.ARCHIVED if names_a_person(table) or names_a_talk(table)]


class Rows:
    """Makes a row of any table with a mark of its own in each text, and what it refers to."""

    def __init__(self, person: int, other: int, talk: int) -> None:
        self.given: dict[type[Row], int] = {schema.Person: person, schema.Interview: talk}
        self.other = other

    def make(self, table: type[Row]) -> list[str]:
        """The marks that must be found in the file."""
        marks: list[str] = []
        values: dict[str, object] = {}
        seen_person = False
        for field in fields(table):
            column = (name(table), field.name)  # type: ignore[attr-defined]
            if field.name in ("id", "uid"):  # type: ignore[attr-defined]
                continue
            if isinstance(field, ForeignKeyField):
                if field.rel_model is schema.Person:
                    values[field.name] = self.other if seen_person else self.given[schema.Person]
                    seen_person = True
                else:
                    values[field.name] = self.of(field.rel_model)
            elif isinstance(field, InstantField):
                values[field.name] = AT
            elif isinstance(field, DayField):
                values[field.name] = DAY
            elif isinstance(field, BooleanField):
                values[field.name] = True
            elif isinstance(field, IntegerField):
                values[field.name] = 3
            else:
                text = ALLOWED.get(column, f"mark of {'.'.join(column)}")  # type: ignore[arg-type]
                values[field.name] = text  # type: ignore[attr-defined]
                if column not in SILENT and column not in ALLOWED:
                    marks.append(text)
        table.create(**values)
        return marks

    def of(self, table: type[Row]) -> int:
        if table not in self.given:
            self.make(table)
            self.given[table] = table.select().order_by(table.id.desc()).get().id  # type: ignore[attr-defined]
        return self.given[table]


@pytest.fixture
def rows(lisbon: Store) -> Rows:
    maya, tom = people.add("Maya Chen", NOW), people.add("Tom Lind", NOW)
    talk = schema.Interview.create(created_at=AT, updated_at=AT, status="held", held_at=AT)
    schema.Participant.create(interview=talk, person=maya, created_at=AT, updated_at=AT)
    return Rows(maya, tom, talk.id)


def text_of(person: int) -> str:
    return person_file.plain_text(person_file.file_of(person, NOW))


@pytest.mark.parametrize("table", [t for t in TABLES if t is not schema.Participant], ids=name)
def test_every_table_that_names_a_person_stands_in_it(rows: Rows, table: type[Row]) -> None:
    maya = rows.given[schema.Person]
    before = text_of(maya)
    marks = rows.make(table)
    after = text_of(maya)
    assert after != before, name(table)
    for mark in marks:
        assert mark in after


def test_there_are_tables_to_walk() -> None:
    walked = {name(table) for table in TABLES}
    assert {"touch", "follow_up", "mention", "import_item", "not_duplicate", "person_tag", "evidence"} <= walked


def test_every_field_of_a_person_and_of_a_conversation_stands_in_it(rows: Rows) -> None:
    maya, talk = rows.given[schema.Person], rows.given[schema.Interview]
    for table, number in ((schema.Person, maya), (schema.Interview, talk)):
        for field in fields(table):
            column = (name(table), field.name)  # type: ignore[attr-defined]
            if isinstance(field, ForeignKeyField | InstantField | DayField | IntegerField | BooleanField):
                continue
            if column in ALLOWED or column in SILENT or field.name == "uid":  # type: ignore[attr-defined]
                continue
            mark = f"mark of {'.'.join(column)}"  # type: ignore[arg-type]
            table.update({field.name: mark}).where(table.id == number).execute()  # type: ignore[attr-defined]
            assert mark in text_of(maya)


def test_both_sides_of_an_introduction_and_of_a_pair(rows: Rows) -> None:
    maya, tom = rows.given[schema.Person], rows.other
    schema.Introduction.create(introducer=tom, introduced=maya, created_at=AT, updated_at=AT)
    schema.NotDuplicate.create(person=tom, other=maya, created_at=AT, updated_at=AT)
    assert "Introduced by Tom Lind" in text_of(maya)
    assert "Led to Maya Chen" in text_of(tom)
    for one, other in ((maya, "Tom Lind"), (tom, "Maya Chen")):
        assert f"Somebody else than {other}" in text_of(one)


def test_what_others_said_and_letters_begun(rows: Rows) -> None:
    maya, tom = rows.given[schema.Person], rows.other
    schema.Mention.create(
        interview=rows.given[schema.Interview],
        kind="person",
        text="Tom at Acme",
        person=tom,
        created_at=AT,
        updated_at=AT,
    )
    uid = schema.Person.get_by_id(tom).uid
    drafts.keep(f"letter:request:{uid}", drafts.Typed("A question", "Dear Tom"), NOW)
    assert "Tom at Acme" in text_of(tom)
    assert "Dear Tom" in text_of(tom)
    assert "Dear Tom" not in text_of(maya)


def test_it_is_dated_and_has_headings(lisbon: Store) -> None:
    sample.fill(NOW)
    person = schema.Touch.select().order_by(schema.Touch.id).get().person_id
    file = person_file.file_of(person, NOW)
    text = person_file.plain_text(file)
    assert text.startswith(f"Everything about {people.name_of(person)}\n====")
    assert "as of Thursday 4 June 2026" in text
    assert "\nWhat happened\n-------------\n" in text
    assert "making_a_difference" not in text
    assert file.title in html(file)


def test_where_an_entry_came_from_is_said_in_words(lisbon: Store) -> None:
    maya = people.add("Maya", NOW)
    schema.Person.update(source="vcard").where(schema.Person.id == maya).execute()
    assert "Where the entry came from: A contact card\n" in text_of(maya)
    schema.Person.update(source="elsewhere").where(schema.Person.id == maya).execute()
    assert "Where the entry came from: elsewhere\n" in text_of(maya)


def test_what_was_typed_is_no_html(lisbon: Store) -> None:
    person = people.add("Maya <b>Chen</b>", NOW, notes='<img src="x">\nsecond & last')
    printed = html(person_file.file_of(person, NOW))
    assert "<b>" not in printed
    assert "<img" not in printed
    assert "second &amp; last" in printed


def test_somebody_who_is_gone(lisbon: Store) -> None:
    with pytest.raises(Problem) as raised:
        person_file.file_of(1, NOW + timedelta(1))
    assert raised.value.code == "person_gone"
