"""Who is on the list, and in which order."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from models import people, people_list, schema, tags
from models.people_list import Column, PeopleFilter, PersonRow, Standing
from models.store import Store
from models.terms import Circle, Relation, Stage
from tests.models.people_book import NOW, fill

pytestmark = pytest.mark.usefixtures("lisbon")


@pytest.fixture
def book(lisbon: Store) -> dict[str, int]:
    return fill()


def names(book: dict[str, int], wanted: PeopleFilter, column: Column = Column.NAME) -> list[str]:
    called = {number: name for name, number in book.items()}
    found = list(people_list.ids(wanted, NOW, column))
    assert len(found) == people_list.count(wanted, NOW)
    return [called[number] for number in found]


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (Standing.EVERYBODY, "amara ana beatriz kavya lena maya omar peter tomasz zoe"),
        (Standing.ACTIVE, "amara beatriz kavya lena maya omar peter tomasz zoe"),
        (Standing.RESTING, "omar"),
        (Standing.ARCHIVED, "walter"),
        (Stage.KNOWN, "ana"),
        (Stage.TO_ASK, "peter"),
        (Stage.ASKED, "amara kavya"),
        (Stage.AGREED, "beatriz"),
        (Stage.SCHEDULED, "maya"),
        (Stage.MET, "lena"),
        (Stage.IN_TOUCH, "tomasz"),
        (Stage.DECLINED, "zoe"),
    ],
)
def test_where_things_stand(book: dict[str, int], standing: Standing | Stage, expected: str) -> None:
    assert names(book, PeopleFilter(standing=standing)) == expected.split()


def test_by_tag_and_by_import(book: dict[str, int]) -> None:
    alumni = tags.add([book["lena"], book["maya"]], "Alumni", NOW)
    tags.add([book["maya"], book["zoe"]], "Biotech", NOW)
    assert names(book, PeopleFilter(tag=alumni)) == ["lena", "maya"]
    assert names(book, PeopleFilter(tag=alumni, standing=Stage.MET)) == ["lena"]
    assert names(book, PeopleFilter(text="alumni biotech")) == ["maya"]
    row = people_list.rows([book["maya"], book["ana"]], NOW)
    assert (row[book["maya"]].tags, row[book["ana"]].tags) == ("Alumni, Biotech", "")
    assert names(book, PeopleFilter(), Column.TAGS)[:4] == ["lena", "maya", "zoe", "amara"]
    batch = schema.ImportBatch.create(format="linkedin", created_at=NOW, updated_at=NOW)
    schema.Person.update(batch=batch).where(schema.Person.id == book["ana"]).execute()
    assert names(book, PeopleFilter(batch=batch.id)) == ["ana"]


def test_the_filters_narrow_together(book: dict[str, int]) -> None:
    policy = schema.CareerPath.get().id
    assert names(book, PeopleFilter(path=policy)) == ["amara", "lena"]
    assert names(book, PeopleFilter(path=policy, standing=Stage.ASKED)) == ["amara"]
    assert names(book, PeopleFilter(circle=Circle.INNER)) == ["tomasz"]
    assert names(book, PeopleFilter(circle=Circle.NEW)) == ["peter"]
    assert names(book, PeopleFilter(circle="open", standing=Stage.MET)) == ["lena"]
    assert names(book, PeopleFilter(text="DFG officer")) == ["lena"]
    assert names(book, PeopleFilter(text="zoe adl")) == ["zoe"]
    assert names(book, PeopleFilter(text="kavya@example")) == ["kavya"]
    assert names(book, PeopleFilter(text="lena", standing=Stage.ASKED)) == []


@pytest.mark.parametrize(
    ("column", "first", "last"),
    [
        (Column.NAME, "amara", "zoe"),
        (Column.NEXT, "lena", "zoe"),  # thanks before the check-in that has waited longest; nothing to do with Zoë
        (Column.STAGE, "peter", "ana"),
        (Column.TITLE, "maya", "zoe"),  # Advisor; nobody knows what Zoë does
        (Column.ORGANIZATION, "ana", "zoe"),
        (Column.LAST_CONTACT, "tomasz", "peter"),
        (Column.CIRCLE, "tomasz", "zoe"),
        (Column.PATH, "amara", "zoe"),
    ],
)
def test_the_order(book: dict[str, int], column: Column, first: str, last: str) -> None:
    ordered = names(book, PeopleFilter(), column)
    assert (ordered[0], ordered[-1]) == (first, last)


KEYS: dict[Column, Callable[[PersonRow], str | None]] = {
    Column.NAME: lambda row: row.display_name,
    Column.TITLE: lambda row: row.title.casefold() or None,
    Column.ORGANIZATION: lambda row: row.organization or None,
    Column.CIRCLE: lambda row: {Circle.INNER: "0", Circle.ACQUAINTANCE: "1", Circle.NEW: "2", None: "3"}[row.circle],
}


@pytest.mark.parametrize("column", KEYS)
@pytest.mark.parametrize("descending", [False, True])
def test_sorting_in_sql_is_sorting(column: Column, descending: bool) -> None:
    """By the column, then by name; whoever has nothing there stands at the end both ways."""
    chance = random.Random(7)
    for number in range(60):
        people.add(
            f"Person {number:03}",
            NOW,
            title=chance.choice(["", "Editor", "analyst", "Zoologist"]),
            organization=chance.choice(["", "Apex", "Bergen", "Corvus"]),
            relation=chance.choice([None, *Relation]),
        )
    ordered = people_list.ids(PeopleFilter(), NOW, column, descending)
    rows = people_list.rows(ordered, NOW)
    key = KEYS[column]
    filled = [rows[n] for n in ordered if key(rows[n]) is not None]
    assert filled == sorted(filled, key=lambda row: (key(row) or "", row.display_name), reverse=descending)
    assert [rows[n] for n in ordered][: len(filled)] == filled
    assert len(ordered) == 60


def test_a_row_says_when_they_meet_and_what_is_due(book: dict[str, int]) -> None:
    rows = people_list.rows(list(book.values()), NOW)
    maya, lena, omar = (rows[book[name]] for name in ("maya", "lena", "omar"))
    assert (maya.next_kind, f"{maya.meets_at:%H:%M}", f"{maya.meets_until:%H:%M}") == ("meeting", "14:00", "14:25")
    assert maya.role == "Advisor, Royal Society"
    assert lena.next_kind == "thank_you"
    assert lena.due_at is not None
    assert (lena.due_at - NOW).total_seconds() == 7 * 3600
    assert omar.resting
    assert (omar.next_kind, omar.next_at) == (None, None)


def test_people_who_are_gone_are_left_out(book: dict[str, int]) -> None:
    people.delete([book["lena"]], NOW)
    assert set(people_list.rows([book["lena"], book["maya"]], NOW)) == {book["maya"]}


def test_text_is_never_read_as_sql_or_as_a_query(book: dict[str, int]) -> None:
    for text in ("'", '"', "a' OR 1=1 --", "NEAR(", "* AND", "lena*", "\0", "%", "_", "(" * 50, "x" * 5000):
        people_list.ids(PeopleFilter(text=text), NOW, Column.NEXT)
