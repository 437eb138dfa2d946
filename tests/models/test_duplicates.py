"""Who may be here twice: which pairs, in which order, why; and those of whom the user said that they are two."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models import duplicates, people, schema, undo
from models.duplicates import Pair
from models.errors import Problem
from models.store import Store
from models.terms import ContactKind
from tests.models import dumps
from tests.models.people_book import NOW, ago, met

URL, EMAIL = ContactKind.URL, ContactKind.EMAIL


def found() -> list[tuple[str, str, str]]:
    """Names and reason of each pair."""
    return [(people.name_of(pair.one), people.name_of(pair.other), pair.reason) for pair in duplicates.pairs()]


def test_nobody_is_twice_among_few(lisbon: Store) -> None:
    assert duplicates.pairs() == ()
    for name in ("Anna Smith", "John Smith", "Maria Schmidt", "李明", "王伟"):
        people.add(name, NOW)
    assert duplicates.pairs() == ()


def test_the_most_alike_stand_first_with_their_reason(lisbon: Store) -> None:
    people.add("Jonas Weber", NOW)
    people.add("Jonas Webber", NOW)
    people.add("Kim Lee", NOW, organization="Acme")
    people.add("Kim Lee", NOW, organization="Roche")
    people.add("Ana Gomez", NOW, organization="Acme Inc.", points=[(URL, "https://linkedin.com/in/ana")])
    people.add("Ana Gómez", NOW, organization="ACME", points=[(URL, "https://linkedin.com/in/ana-2")])
    people.add("Bob Stone", NOW, organization="Roche")
    people.add("Robert Stone", NOW, organization="Roche")
    people.add("Eva Maria Lang", NOW, points=[(EMAIL, "eva@x.example")])
    people.add("E. Kurz", NOW, points=[(EMAIL, "EVA@x.example")])
    people.add("Tom", NOW, points=[(URL, "http://www.linkedin.com/in/tom-b/")])
    people.add("Thomas Brandt", NOW, points=[(URL, "https://de.linkedin.com/in/Tom-B")])
    people.add("Nora Ost", NOW)
    people.add("Nora Ost", NOW, organization="Acme")
    assert found() == [
        ("Tom", "Thomas Brandt", "same_link"),
        ("Eva Maria Lang", "E. Kurz", "same_email"),
        ("Ana Gomez", "Ana Gómez", "same_name_same_organization"),
        ("Nora Ost", "Nora Ost", "same_name"),
        ("Bob Stone", "Robert Stone", "similar_same_organization"),
        ("Jonas Weber", "Jonas Webber", "similar"),
        ("Kim Lee", "Kim Lee", "same_name_elsewhere"),
    ]
    whys = [pair.why for pair in duplicates.pairs()]
    assert whys[:3] == [
        "Both have the link linkedin.com/in/tom-b.",
        "Both have the e-mail address eva@x.example.",
        "The same name at the same organisation.",
    ]
    assert {reason for *_, reason in found()} == set(duplicates.REASONS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jürgen Müller", "Juergen Mueller"),
        ("李明", "明 李"),
        ("김민준", "민준 김"),
        ("Anna Schmidt", "Anna Weber-Schmidt"),
        ("Hanna Lindqvist", "Anna Lindqvist"),
        ("Sean O'Neill", "Sean O Neill"),
        ("J. R. Stone", "John Robert Stone"),
        ("Berg, Jan van der", "Jan van der Berg"),
        ("Kate Jones", "Catherine Jones"),
        ("Madonna", "Madona"),
    ],
)
def test_ways_to_write_a_name_meet(lisbon: Store, one: str, other: str) -> None:
    people.add(one, NOW)
    people.add("Peter Lindqvist", NOW)
    people.add(other, NOW)
    assert found() == [(one, other, "similar")]


def test_what_an_office_shares_makes_nobody_one(lisbon: Store) -> None:
    people.add("Anna Smith", NOW, points=[(EMAIL, "info@x.example"), (URL, "https://x.example/team")])
    people.add("Peter Jones", NOW, points=[(EMAIL, "info@x.example"), (URL, "https://x.example/team")])
    assert found() == []
    people.add("Anna Smith", NOW, points=[(EMAIL, "info@x.example")])
    assert [reason for *_, reason in found()] == ["same_email"]


def test_other_links_and_elsewhere_are_no_question_for_a_name_that_is_only_alike(lisbon: Store) -> None:
    people.add("Jonas Weber", NOW, points=[(URL, "https://linkedin.com/in/one")])
    people.add("Jonas Webber", NOW, points=[(URL, "https://linkedin.com/in/two")])
    people.add("Lena Fischer", NOW, organization="DFG")
    people.add("Lena Fisher", NOW, organization="ERC")
    assert found() == []


def test_whose_story_is_longer_stays(lisbon: Store) -> None:
    people.add("Lena Fischer", ago(days=9))
    told = met("Lena Fischer", ago(days=3))
    (pair,) = duplicates.pairs()
    assert pair.one == told
    assert duplicates.pair(pair.other, told) == Pair(told, pair.other, "chosen", "")


def test_two_people_are_not_asked_about_again(lisbon: Store) -> None:
    one, other = people.add("Lena Fischer", NOW), people.add("Lena Fisher", NOW)
    before = dumps.dump()
    duplicates.not_duplicates(other, one, NOW)
    duplicates.not_duplicates(one, other, NOW + timedelta(1))
    duplicates.not_duplicates(one, one, NOW)
    assert schema.NotDuplicate.select().count() == 1
    assert duplicates.pairs() == ()
    undo.undo(NOW)
    assert dumps.dump() == before
    assert len(duplicates.pairs()) == 1
    with pytest.raises(Problem, match="person_gone"):
        duplicates.not_duplicates(one, 99, NOW)


def test_it_can_be_stopped(lisbon: Store) -> None:
    for number in range(3):
        people.add(f"Lena Fischer {number}", NOW)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return False

    with pytest.raises(Problem, match="stopped"):
        duplicates.pairs(stop)
    assert told == [(0, 9)]


def test_it_says_how_far_it_is(lisbon: Store) -> None:
    for number in range(60):
        people.add(f"Lena F{number}scher", NOW)
    told: list[tuple[int, int]] = []
    duplicates.pairs(lambda done, total: told.append((done, total)) is None)
    assert len(told) > 2
    assert told == sorted(told)
    assert {total for _, total in told} == {180}
    assert told[-1][0] <= 180


def test_a_crowd_of_namesakes_gives_no_more_than_can_be_gone_through(lisbon: Store) -> None:
    people.add("Kim Lee", NOW)
    stamp = schema.instant_text(NOW)
    with schema.database.atomic():
        schema.database.connection().executemany(
            "INSERT INTO person (uid, created_at, updated_at, display_name, sort_key, given_name, family_name, "
            "greet_as, sheet_heading, title, how_known, zone, why, notes, source, stage) "
            "VALUES (?, ?, ?, 'Kim Lee', 'kim lee', '', '', '', '', '', '', '', '', '', '', 'known')",
            ((schema.new_uid(), stamp, stamp) for _ in range(3_000)),
        )
    pairs = duplicates.pairs()
    assert len(pairs) == duplicates.MOST
    assert len({(pair.one, pair.other) for pair in pairs}) == duplicates.MOST
