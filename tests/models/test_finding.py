"""Finding anything: by name, by word, with what matched; and whatever is typed is only text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models import conversations, finding, organizations, people, promises, sample, schema, story, tags, undo
from models.finding import Group, Hit
from models.search import Kind
from models.snippets import marked, snippet
from models.terms import Channel, Purpose
from tests.models.dumps import check_index

NOW = datetime(2026, 6, 4, 9, 30, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("lisbon")


def hits(text: str, kind: Kind) -> list[Hit]:
    return [hit for group in finding.found(text, NOW) if group.kind is kind for hit in group.hits]


def bold(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start : start + length] for start, length in spans]


@pytest.fixture
def lena() -> int:
    return people.add("Lena Fischer", NOW, organization="eLife", title="Editor")


def test_each_kind_is_found_and_says_what_matched(lena: int) -> None:
    talk = conversations.talked(lena, NOW)
    conversations.edit(talk, {"learned": "A day is mostly triage of manuscripts."}, NOW)
    story.record(lena, Purpose.NOTE, NOW, channel=Channel.EMAIL, text="She sent the Zürich guidelines.")
    promises.add(lena, "Send the microscopy paper", None, NOW)
    organizations.edit(organizations.find_or_add("eLife", NOW), {"notes": "Reviews are published"}, NOW)
    assert [hit.id for hit in hits("triage", Kind.CONVERSATION)] == [talk]
    assert bold(*_snippet(hits("zurich", Kind.TOUCH)[0])) == ["Zürich"]
    assert hits("microscopy", Kind.PROMISE)[0].person == lena
    assert hits("published", Kind.ORGANIZATION)[0].title == "eLife"
    assert hits("lena", Kind.CONVERSATION)[0].id == talk
    check_index()


def _snippet(hit: Hit) -> tuple[str, tuple[tuple[int, int], ...]]:
    assert hit.snippet is not None
    return hit.snippet.text, hit.snippet.spans


def test_what_is_undone_is_found_no_more(lena: int) -> None:
    talk = conversations.talked(lena, NOW)
    conversations.edit(talk, {"notes": "heliotrope"}, NOW)
    assert hits("heliotrope", Kind.CONVERSATION)
    undo.undo(NOW)
    assert not hits("heliotrope", Kind.CONVERSATION)
    undo.redo(NOW)
    assert hits("heliotrope", Kind.CONVERSATION)
    people.delete([lena], NOW)
    assert not finding.found("heliotrope", NOW)
    undo.undo(NOW)
    assert hits("heliotrope", Kind.CONVERSATION)
    check_index()


def test_tags_are_found_with_people(lena: int) -> None:
    tag = tags.add([lena], "Alumni", NOW)
    assert [hit.id for hit in hits("alumn", Kind.PERSON)] == [lena]
    tags.rename(tag, "Old school", NOW)
    assert not hits("alumn", Kind.PERSON)
    assert [hit.id for hit in hits("old school", Kind.PERSON)] == [lena]
    undo.undo(NOW)
    assert [hit.id for hit in hits("alumn", Kind.PERSON)] == [lena]
    tags.delete(tag, NOW)
    assert not hits("alumn", Kind.PERSON)
    check_index()


def test_an_organisation_by_another_name_finds_its_people(lena: int) -> None:
    number = organizations.find_or_add("eLife", NOW)
    organizations.rename(number, "Life Online", NOW)
    assert [hit.id for hit in hits("online", Kind.PERSON)] == [lena]
    assert not hits("elife", Kind.PERSON)
    check_index()


def test_names_come_first() -> None:
    people.add("Ana Bird", NOW, notes="knows Maya well")
    maya = people.add("Maya Osei", NOW)
    people.add("Bo Mayall", NOW)
    found = hits("maya", Kind.PERSON)
    assert [hit.title for hit in found] == ["Maya Osei", "Bo Mayall", "Ana Bird"]
    assert found[0].id == maya
    assert bold(found[0].title, found[0].spans) == ["Maya"]
    assert bold(*_snippet(found[2])) == ["Maya"]


def test_more_than_is_shown_is_said() -> None:
    for number in range(7):
        people.add(f"Lin {number}", NOW)
    (group,) = finding.found("lin", NOW, limit=5)
    assert isinstance(group, Group)
    assert (len(group.hits), group.more) == (5, True)


ODD = [
    '"',
    "a AND",
    "o'neill",
    "*",
    "🙂",
    "x" * 10_000,
    "a " * 5_000,
    "\0",
    "NEAR(",
    "-",
    "col:umn",
    "^a",
    "李明",
    "%_",
]


@pytest.mark.parametrize("text", ODD)
def test_whatever_is_typed_is_only_text(text: str, lena: int) -> None:
    people.add("Sinéad O’Neill", NOW)
    people.add("李明", NOW)
    found = finding.found(text, NOW)
    names = [hit.title for group in found for hit in group.hits]
    if text in ("o'neill", "李明"):
        assert names == [{"o'neill": "Sinéad O’Neill"}.get(text, text)]
        assert found[0].hits[0].spans


def test_the_whole_sample_is_indexed_as_it_is_written() -> None:
    sample.fill(NOW)
    check_index()
    assert finding.found("editor", NOW)


def test_an_older_folder_is_indexed_when_it_is_opened(lena: int) -> None:
    schema.database.execute_sql("DELETE FROM search_text")
    schema.database.execute_sql("INSERT INTO word_index (word_index) VALUES ('rebuild')")
    schema.database.execute_sql("INSERT INTO part_index (part_index) VALUES ('rebuild')")
    assert not hits("lena", Kind.PERSON)
    undo.install()
    assert [hit.id for hit in hits("lena", Kind.PERSON)] == [lena]
    check_index()


def test_recent_people_are_those_met_last(lena: int) -> None:
    other = people.add("Bo Ek", NOW)
    people.add("Nobody Yet", NOW)
    story.record(other, Purpose.GAVE, NOW, at=NOW - timedelta(days=3))
    story.record(lena, Purpose.GAVE, NOW, at=NOW - timedelta(days=1))
    assert [hit.id for hit in finding.recent_people(NOW)] == [lena, other]


@pytest.mark.parametrize(
    ("text", "term", "wanted"),
    [
        ("Straße am See", "strasse", ["Straße"]),
        ("ÅNGSTRÖM", "angstrom", ["ÅNGSTRÖM"]),
        ("Ana and Bana", "an", ["An", "an"]),
        ("banana", "nan", ["nan"]),
        ("李明华 here", "李 明", ["李明"]),
        ("nothing", "xyz", []),
        ("", "a", []),
    ],
)
def test_marked(text: str, term: str, wanted: list[str]) -> None:
    assert bold(text, marked(text, [term])) == wanted


def test_a_snippet_is_cut_around_what_matched() -> None:
    text = "word " * 200 + "needle in the middle " + "more " * 200
    found = snippet(["nothing here", text], ["needle"])
    assert found is not None
    assert found.text.startswith("… ")
    assert found.text.endswith(" …")
    assert bold(found.text, found.spans) == ["needle"]
    assert len(found.text) < 130
    assert snippet(["nothing"], ["needle"]) is None


def test_a_short_word_beside_a_long_one(lena: int) -> None:
    for number, text in enumerate(("write to Li", "write to Bali", "call Li")):
        story.record(lena, Purpose.GAVE, NOW + timedelta(minutes=number), text=text)
    texts = [hit.snippet.text for hit in hits("write li", Kind.TOUCH) if hit.snippet]
    assert texts == ["write to Li"]
