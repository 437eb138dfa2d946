"""Events and the people met there: entered line by line, known ones linked, nobody doubled without being asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from models import adding, event_people, events, people, people_list, search, undo
from models.adding import Answer
from models.errors import Problem
from models.event_people import Line, Reason, Verdict
from models.people import PersonDetail
from models.people_list import PeopleFilter
from models.store import Store
from models.terms import Circle, ContactKind, Relation
from tests.models.people_book import NOW


@pytest.fixture(autouse=True)
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def fair() -> int:
    return events.add("Careers day", NOW, place="Lisbon", on=date(2026, 5, 1))


def detail(person: int) -> PersonDetail:
    found = people.detail(person, NOW)
    assert found is not None
    return found


def met(event: int) -> list[str]:
    return [one.name for one in events.people_met(event)]


def one(text: str, event: int | None = None) -> Line:
    (line,) = event_people.read(text, event)
    return line


def test_events_stand_latest_first_with_their_people_counted(fair: int) -> None:
    events.add("A seminar", NOW)
    old = events.add("Old fair", NOW, on=date(2019, 3, 4))
    event_people.link(people.add("Maya Osei", NOW), old, NOW)
    assert [(event.name, event.count) for event in events.events()] == [
        ("Careers day", 0),
        ("Old fair", 1),
        ("A seminar", 0),
    ]
    there = events.one(fair)
    assert there is not None
    assert (there.name, there.place, there.on) == ("Careers day", "Lisbon", date(2026, 5, 1))


def test_an_event_needs_a_name() -> None:
    with pytest.raises(Problem, match="no_event_name"):
        events.add("  \n ", NOW)
    assert events.events() == ()


def test_an_event_is_changed_and_its_name_goes_with_its_people(fair: int) -> None:
    (maya,) = event_people.add_people(fair, event_people.read("Maya Osei", fair), {}, NOW)
    assert detail(maya).how_known == "Careers day"
    events.edit(fair, {"name": " Careers  fair ", "on": None}, NOW)
    there = events.one(fair)
    assert there is not None
    assert (there.name, there.on, there.place) == ("Careers fair", None, "Lisbon")
    assert detail(maya).how_known == "Careers fair"
    assert search.found("careers fair") == [maya]
    events.edit(fair, {"name": "  "}, NOW)
    assert detail(maya).event_name == "Careers fair"
    undo.undo(NOW)
    assert (detail(maya).how_known, detail(maya).event_name) == ("Careers day", "Careers day")


def test_deleting_an_event_leaves_its_people(fair: int) -> None:
    ids = event_people.add_people(fair, event_people.read("Maya Osei\nTom Brandt", fair), {}, NOW)
    before = [detail(person) for person in ids]
    events.delete(fair, NOW)
    assert events.events() == ()
    assert [(detail(person).event, detail(person).relation) for person in ids] == [(None, Relation.EVENT)] * 2
    undo.undo(NOW)
    assert [detail(person) for person in ids] == before
    with pytest.raises(Problem, match="event_gone"):
        events.delete(fair + 100, NOW)


def test_somebody_is_taken_out_and_put_back(fair: int) -> None:
    (maya,) = event_people.add_people(fair, event_people.read("Maya Osei", fair), {}, NOW)
    events.take_out(fair, maya, NOW)
    assert (met(fair), people.count()) == ([], 1)
    undo.undo(NOW)
    assert met(fair) == ["Maya Osei"]


@pytest.mark.parametrize(
    ("line", "name", "title", "organization"),
    [
        ("Maya Osei", "Maya Osei", "", ""),
        ("  3. Maya Osei ", "Maya Osei", "", ""),
        ("- Maya Osei, Science policy advisor, Royal Society", "Maya Osei", "Science policy advisor", "Royal Society"),
        ("Maya Osei, PhD, Advisor at ERC", "Maya Osei, PhD", "Advisor", "ERC"),
        ("Maya Osei | Advisor | ERC", "Maya Osei", "Advisor", "ERC"),
        ("Maya Osei, DFG", "Maya Osei", "", "DFG"),  # an organisation that is known
        ("Osei, Maya", "Osei, Maya", "", ""),  # never turned round
        ("Maya, advisor", "Maya", "advisor", ""),
        ("王秀英", "王秀英", "", ""),
    ],
)
def test_a_line_is_a_person(line: str, name: str, title: str, organization: str) -> None:
    people.add("Lena Fischer", NOW, organization="DFG")
    read = one(line)
    assert read.verdict is Verdict.NEW
    found = read.record
    assert (found.display_name, found.title, found.organization) == (name, title, organization)


def test_what_a_line_holds_beside_the_name(fair: int) -> None:
    text = "Maya Osei, Advisor, Royal Society, maya@example.org, https://www.linkedin.com/in/maya"
    (maya,) = event_people.add_people(fair, event_people.read(text, fair), {}, NOW)
    found = detail(maya)
    assert (found.title, found.organization) == ("Advisor", "Royal Society")
    assert found.first(ContactKind.EMAIL) == "maya@example.org"
    assert found.first(ContactKind.URL) == "https://www.linkedin.com/in/maya"
    assert (found.relation, found.circle, found.event) == (Relation.EVENT, Circle.ACQUAINTANCE, fair)


def test_reading_writes_nothing(fair: int) -> None:
    undo.forget()
    event_people.read("Maya Osei\nTom Brandt, Roche", fair)
    assert (people.count(), undo.can_undo()) == (0, None)


def test_verdicts(fair: int) -> None:
    other = events.add("A seminar", NOW)
    people.add("Maya Osei", NOW, organization="Royal Society")
    people.add("Tom Brandt", NOW, points=[(ContactKind.EMAIL, "tom@example.org")])
    julia = people.add("Julia Nowak", NOW, organization="ERC")
    event_people.link(julia, other, NOW)
    text = """Dr. Maya Osei, Advisor, Royal Society
        Maya Osei, Biologist, Roche
        T. Brandt, tom@example.org
        Tom Brandt
        Julia Nowak, Grants manager, ERC
        Kavya Rao
        Kavya Rao
        https://www.linkedin.com/in/nobody"""
    assert [(line.verdict, line.reason) for line in event_people.read(text, fair)] == [
        (Verdict.KNOWN, None),
        (Verdict.NAMESAKE, None),
        (Verdict.KNOWN, None),
        (Verdict.NAMESAKE, None),
        (Verdict.ELSEWHERE, None),
        (Verdict.NEW, None),
        (Verdict.LEFT_OUT, Reason.TWICE),
        (Verdict.LEFT_OUT, Reason.NO_NAME),
    ]
    assert one("Julia Nowak, Grants manager, ERC", other).reason is Reason.THERE


def test_two_of_one_name_in_one_list_are_two_where_the_lines_say_so() -> None:
    lines = event_people.read("Tom Brandt, Editor, eLife\nTom Brandt, Chemist, Roche", None)
    assert [line.verdict for line in lines] == [Verdict.NEW, Verdict.NEW]


def test_a_known_person_is_linked_and_what_was_empty_is_filled(fair: int) -> None:
    maya = people.add("Maya Osei", NOW, organization="Royal Society", relation=Relation.CLOSE, why="An old friend")
    undo.forget()
    lines = event_people.read("Maya Osei, Advisor, Royal Society, maya@example.org", fair)
    assert event_people.counts(lines, {}) == (0, 1)
    assert event_people.add_people(fair, lines, {}, NOW) == [maya]
    found = detail(maya)
    assert (people.count(), found.event, found.title) == (1, fair, "Advisor")
    assert found.first(ContactKind.EMAIL) == "maya@example.org"
    assert (found.relation, found.circle) == (Relation.CLOSE, Circle.INNER), "closer than an event"
    undo.undo(NOW)
    assert (detail(maya).event, detail(maya).title, undo.can_undo()) == (None, "", None)


@pytest.mark.parametrize("same", [True, False, None])
def test_a_name_alone_is_a_question(fair: int, same: bool | None) -> None:
    maya = people.add("Maya Osei", NOW)
    lines = event_people.read("Maya Osei", fair)
    answers = {} if same is None else {0: same}
    (found,) = event_people.add_people(fair, lines, answers, NOW)
    assert (found == maya) is bool(same)
    assert people.count() == (1 if same else 2)


@pytest.mark.parametrize("moved", [True, False])
def test_who_was_met_elsewhere_is_only_moved_by_a_word(fair: int, moved: bool) -> None:
    other = events.add("A seminar", NOW)
    event_people.add_people(other, event_people.read("Maya Osei, maya@example.org", other), {}, NOW)
    lines = event_people.read("Maya Osei, maya@example.org", fair)
    assert lines[0].event_name == "A seminar"
    made = event_people.add_people(fair, lines, {0: moved}, NOW)
    ((maya, _),) = people.names("Maya")
    assert (made, detail(maya).event) == (([maya], fair) if moved else ([], other))
    assert detail(maya).how_known == ("Careers day" if moved else "A seminar")


def test_an_event_with_its_people_is_one_step() -> None:
    undo.forget()
    lines = event_people.read("Maya Osei, Royal Society\nTom Brandt", None)
    event = event_people.add_event(" Careers  day ", lines, {}, NOW, on=date(2026, 5, 1))
    assert met(event) == ["Maya Osei", "Tom Brandt"]
    undo.undo(NOW)
    assert (people.count(), events.events(), undo.can_undo()) == (0, (), None)
    undo.redo(NOW)
    assert met(event) == ["Maya Osei", "Tom Brandt"]


def test_nobody_is_added_to_an_event_that_is_gone(fair: int) -> None:
    lines = event_people.read("Maya Osei", fair)
    events.delete(fair, NOW)
    with pytest.raises(Problem, match="event_gone"):
        event_people.add_people(fair, lines, {}, NOW)
    assert people.count() == 0


def test_a_list_has_an_end() -> None:
    lines = event_people.read("\n".join(f"Number {i} Brandt" for i in range(event_people.MOST_LINES + 2)), None)
    assert [line.reason for line in lines[-3:]] == [None, Reason.TOO_MANY, Reason.TOO_MANY]


def test_lines_that_were_typed_are_kept_until_they_are_added() -> None:
    event_people.keep_typed("", "Maya\nTom", NOW)
    assert (event_people.typed(""), event_people.typed("another")) == ("Maya\nTom", "")
    event_people.keep_typed("", " ", NOW)
    assert event_people.typed("") == ""


def test_the_list_of_people_is_filtered_by_event(fair: int) -> None:
    people.add("Tom Brandt", NOW)
    (maya,) = event_people.add_people(fair, event_people.read("Maya Osei", fair), {}, NOW)
    assert list(people_list.ids(PeopleFilter(event=fair), NOW)) == [maya]
    assert people_list.count(PeopleFilter(event=fair, text="tom"), NOW) == 0


def test_how_one_knows_somebody_makes_or_finds_the_event(fair: int) -> None:
    maya, tom = people.add("Maya Osei", NOW), people.add("Tom Brandt", NOW)
    adding.note(maya, Answer(Relation.EVENT, event="careers DAY"), NOW)
    assert (detail(maya).event, detail(maya).how_known) == (fair, "Careers day")
    adding.note(tom, Answer(Relation.EVENT, event="A seminar"), NOW)
    assert detail(tom).event_name == "A seminar"
    assert [event.name for event in events.events()] == ["Careers day", "A seminar"]
    undo.undo(NOW)
    assert (detail(tom).relation, [event.name for event in events.events()]) == (None, ["Careers day"])


def test_another_answer_takes_the_event_back(fair: int) -> None:
    maya = people.add("Maya Osei", NOW)
    adding.note(maya, Answer(Relation.EVENT, event=fair), NOW)
    adding.note(maya, Answer(Relation.STUDIED, where="at Leeds"), NOW)
    assert (detail(maya).event, detail(maya).how_known) == (None, "at Leeds")
    adding.note(maya, Answer(Relation.EVENT), NOW)
    assert (detail(maya).event, detail(maya).how_known) == (None, "at Leeds")
