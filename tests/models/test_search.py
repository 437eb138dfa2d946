"""Finding people: whatever is typed, in whatever script, and always as things stand now."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from models import people, people_list, schema, search, undo
from models.people_list import PeopleFilter
from models.search import fold
from models.store import Store
from models.terms import ContactKind
from tests.models.dumps import check_index

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("lisbon")

# Name, and the other fields that can be found.
BOOK: tuple[tuple[str, dict[str, object]], ...] = (
    ("李明", {"organization": "清华大学"}),
    ("李明华", {}),
    ("Sinéad O'Neill", {"title": "UX/UI designer"}),
    ("Rory O’Neill", {"why": "C++ and .NET"}),
    ("Zoë Łukasik", {"organization": "Ørsted"}),
    ("Ångström, Jürgen", {"how_known": "at the fair in Straße 5"}),
    ("Ana Sand", {"notes": "Knows Anders AND Bill"}),
    ("Bo Li", {"points": [(ContactKind.EMAIL, "bo.li+work@example.org")]}),
    ("محمد علي", {}),
    ("Кирилл Ёлкин", {}),
    ("ナカムラ さくら", {}),
    ('Robert "Bobby" Tables', {"title": "100% of_it"}),
)


@pytest.fixture
def book() -> dict[int, str]:
    return {people.add(name, NOW, **fields): name for name, fields in BOOK}


CASES = [
    ("李明", {"李明", "李明华"}),
    ("李", {"李明", "李明华"}),
    ("明", {"李明", "李明华"}),
    ("李明华", {"李明华"}),
    ("李华", set()),
    ("清华", {"李明"}),
    ("Li", {"Bo Li"}),
    ("li", {"Bo Li"}),
    ("o'neill", {"Sinéad O'Neill", "Rory O’Neill"}),
    ("o’neill", {"Sinéad O'Neill", "Rory O’Neill"}),
    ("neill", {"Sinéad O'Neill", "Rory O’Neill"}),
    ("sinead", {"Sinéad O'Neill"}),
    ("SINÉAD", {"Sinéad O'Neill"}),
    ("zoe lukasik", {"Zoë Łukasik"}),
    ("lukasik zoe", {"Zoë Łukasik"}),
    ("orsted", {"Zoë Łukasik"}),
    ("angstrom", {"Ångström, Jürgen"}),
    ("Ångström,", {"Ångström, Jürgen"}),
    ("jurgen", {"Ångström, Jürgen"}),
    ("strasse", {"Ångström, Jürgen"}),
    ("an", {"Ana Sand", "Ångström, Jürgen", "Rory O’Neill"}),  # the beginnings of words
    ("and", {"Ana Sand", "Rory O’Neill"}),  # anywhere in a word
    ("a AND", {"Ana Sand", "Rory O’Neill"}),
    ("sand AND bill", {"Ana Sand"}),
    ("NOT bill", set()),
    ("bo.li+work@example.org", {"Bo Li"}),
    ("example.org", {"Bo Li"}),
    ("علي", {"محمد علي"}),
    ("елкин", {"Кирилл Ёлкин"}),
    ("ナカ", {"ナカムラ さくら"}),
    ("さ", {"ナカムラ さくら"}),
    ('"bobby"', {'Robert "Bobby" Tables'}),
    ('bob"', {'Robert "Bobby" Tables'}),
    ("(tables)", {'Robert "Bobby" Tables'}),
    ("100%", {'Robert "Bobby" Tables'}),
    ("of_it", {'Robert "Bobby" Tables'}),
    ("ux/ui", {"Sinéad O'Neill"}),
    ("c++", {"Rory O’Neill"}),
    (".net", {"Rory O’Neill"}),
    ("rob\0tab", {'Robert "Bobby" Tables'}),
    ("nobody at all", set()),
]


def test_typed(book: dict[int, str]) -> None:
    for typed, wanted in CASES:
        found = search.found(typed)
        assert found is not None, typed
        assert {book[number] for number in found} == wanted, typed
        assert people_list.count(PeopleFilter(text=typed), NOW) == len(wanted), typed
        assert {name for _, name in people.names(typed, limit=99)} == wanted, typed


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("明 李", "李明"),
        ("小明 李", "李小明"),
        ("太郎 佐々木", "佐々木太郎"),
        ("민준 김", "김민준"),
        ("김 민준", "김민준"),
        ("さくら ナカムラ", "ナカムラさくら"),
    ],
)
def test_a_name_with_the_family_name_last_is_found_in_its_own_order(name: str, typed: str) -> None:
    person = people.add(name, NOW)
    people.add("李 Anna", NOW)
    for words in (typed, name):
        assert search.found(words) == [person], words
    check_index()


def test_typed_without_a_word_leaves_everybody(book: dict[int, str]) -> None:
    for typed in ("", " ", "\t\n", "*", '"', "'", "()", "\0", '"" *', "–"):
        assert search.found(typed) is None, repr(typed)
        assert people_list.count(PeopleFilter(text=typed), NOW) == len(book), repr(typed)


def test_found_as_it_stands_now() -> None:
    lena = people.add("Lena Fischer", NOW)
    assert search.found("fischer") == [lena]
    people.edit(lena, {"display_name": "Lena Baumann", "organization": "eLife"}, NOW)
    assert search.found("fischer") == []
    assert search.found("baumann elife") == [lena]
    undo.undo(NOW)
    assert search.found("fischer") == [lena]
    assert search.found("elife") == []
    undo.redo(NOW)
    people.add_point(lena, ContactKind.URL, "https://example.org/lena-f", NOW)
    assert search.found("lena-f") == [lena]
    people.delete([lena], NOW)
    assert search.found("lena") == []
    undo.undo(NOW)
    assert search.found("baumann") == [lena]
    check_index()


def test_many_at_once_are_indexed_alike() -> None:
    """Above a number of rows the indexes are built anew instead of row by row."""
    count = search.REBUILD_ROWS + 50
    with undo.step("added_people", count=count):
        for number in range(count):
            schema.Person.create(
                display_name=f"Person {number}", sort_key=f"person {number}", created_at=NOW, updated_at=NOW
            )
    check_index()
    assert len(search.found("person") or ()) == count
    undo.undo(NOW)
    assert search.found("person") == []
    check_index()


@given(st.text(max_size=60))
def test_fold_is_stable(text: str) -> None:
    folded = fold(text)
    assert fold(folded.strip()).split() == folded.split()


# SQLite and Python disagree on signs that came late to Unicode: whether such a one is a part of the word beside it.
written = st.characters(exclude_categories=("Cs", "Cn", "Co", "So", "Sk", "Sm"))
words = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)


@settings(max_examples=60)
@given(name=st.text(written, min_size=1, max_size=20), typed=words)
def test_whatever_is_typed_is_answered(name: str, typed: str) -> None:
    """Nothing that can be typed is an error, and every word of a name finds it."""
    search.found(typed)
    if not any(c.isalnum() for c in name):
        return
    with schema.database.atomic() as transaction:
        person = people.add(name, NOW)
        for word in people.name_of(person).split():
            found = search.found(word)
            assert found is None or person in found, word
        transaction.rollback()


def test_a_long_text_is_found_too(tmp_path: Path) -> None:
    name = "Anna " + "x" * 10_000 + " Zuletzt"
    person = people.add(name, NOW)
    assert search.found("zuletzt") == [person]
    assert search.found("x" * 9_000) == [person]


def test_links_are_not_found_by_what_all_links_have() -> None:
    lin = people.add("Bo Ek", NOW, points=[(ContactKind.URL, "https://www.linkedin.com/in/bo-ek-123")])
    assert search.found("linkedin") == []
    assert search.found("bo-ek-123") == [lin]
    assert search.found("https://www.linkedin.com/in/bo-ek-123") == [lin]


def test_a_store_of_its_own_is_searched() -> None:
    """The index belongs to the file: another store does not know what this one holds."""
    people.add("Lena Fischer", NOW)
    opened = schema.database.obj
    with tempfile.TemporaryDirectory() as other, Store(Path(other)):
        assert search.found("lena") == []
    schema.database.initialize(opened)
    assert search.found("lena") == [1]
