"""The list of organisations: which are of interest, in which order, and what stands in a row."""

from __future__ import annotations

import pytest

from models import career_values, conversations, evidence, organizations, people, places, schema
from models import organization_list as listing
from models.evidence import About, Answer
from models.organization_list import Column, OrganizationFilter, Which
from models.terms import MentionKind
from tests.models.people_book import NOW, ago, met

pytestmark = pytest.mark.usefixtures("lisbon")
ALL = OrganizationFilter(which=Which.ALL)


def names(wanted: OrganizationFilter, column: Column = Column.NAME, *, descending: bool = False) -> list[str]:
    return [organizations.name_of(number) for number in listing.ids(wanted, column, descending)]


def imported(name: str, organization: str) -> int:
    return people.add(name, NOW, organization=organization, shortlisted_at=None, source="linkedin")


def place(name: str) -> int:
    return organizations.add(name, NOW)


def fill() -> None:
    """Roche: asked twice. EMA: an interest. Apex and Zeta: only in the address book."""
    met("Tomasz Brandt", ago(days=30), organization="Roche")
    met("Lena Fischer", ago(days=2), organization="Roche")
    imported("Ana Known", "Apex")
    imported("Zoe Known", "Zeta GmbH")
    places.set_interest(place("EMA"), 3, NOW)


def test_the_address_book_alone_is_hidden() -> None:
    fill()
    assert names(OrganizationFilter()) == ["EMA", "Roche"]
    assert names(ALL) == ["Apex", "EMA", "Roche", "Zeta GmbH"]
    assert listing.count(ALL) == 4
    assert listing.count(OrganizationFilter()) == 2


def test_whatever_happens_makes_one_of_interest() -> None:
    ana, _ = imported("Ana Known", "Apex"), imported("Zoe Known", "Zeta")
    apex, zeta = place("Apex"), place("Zeta")
    assert names(OrganizationFilter()) == []
    people.edit(ana, {"shortlisted_at": NOW}, NOW)
    assert names(OrganizationFilter()) == ["Apex"]
    talk = conversations.plan(ana, NOW)
    schema.Mention.create(
        interview=talk, kind=MentionKind.ORGANIZATION, text="Z", organization=zeta, created_at=NOW, updated_at=NOW
    )
    assert names(OrganizationFilter()) == ["Apex", "Zeta"]
    evidence.note(talk, About(organization=apex), [Answer("autonomy", None)], NOW)
    place("By hand")
    assert names(OrganizationFilter()) == ["Apex", "By hand", "Zeta"]


def test_former_employers_of_the_user_are_not() -> None:
    row = place("Old lab")
    schema.Position.create(organization=row, title="Postdoc", created_at=NOW, updated_at=NOW)
    assert names(OrganizationFilter()) == []


@pytest.mark.parametrize(
    ("column", "up", "down"),
    [
        (Column.NAME, ["Apex", "EMA", "Roche", "Zeta GmbH"], ["Zeta GmbH", "Roche", "EMA", "Apex"]),
        (Column.INTEREST, ["EMA", "Apex", "Roche", "Zeta GmbH"], ["EMA", "Apex", "Roche", "Zeta GmbH"]),
        (Column.PEOPLE, ["Apex", "Zeta GmbH", "Roche", "EMA"], ["Roche", "Apex", "Zeta GmbH", "EMA"]),
        (Column.TALKS, ["Roche", "Apex", "EMA", "Zeta GmbH"], ["Roche", "Apex", "EMA", "Zeta GmbH"]),
        (Column.LAST_TALK, ["Roche", "Apex", "EMA", "Zeta GmbH"], ["Roche", "Apex", "EMA", "Zeta GmbH"]),
    ],
)
def test_it_is_sorted_with_nothing_at_the_end(column: Column, up: list[str], down: list[str]) -> None:
    fill()
    assert names(ALL, column) == up
    assert names(ALL, column, descending=True) == down


def test_it_is_sorted_by_how_it_looks() -> None:
    fill()
    career_values.weigh("autonomy", 5, NOW)
    for name, rating in (("Apex", 2), ("Roche", 5)):
        evidence.note(None, About(organization=place(name)), [Answer("autonomy", rating)], NOW)
    assert names(ALL, Column.LOOK) == ["Apex", "Roche", "EMA", "Zeta GmbH"]
    assert names(ALL, Column.LOOK, descending=True) == ["Roche", "Apex", "EMA", "Zeta GmbH"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ro", ["Roche"]),
        ("ZETA gmbh", ["Zeta GmbH"]),
        ("  ", ["Apex", "EMA", "Roche", "Zeta GmbH"]),
        ("%", []),
        ("x e", ["Apex"]),
    ],
)
def test_it_is_searched_by_every_word(text: str, expected: list[str]) -> None:
    fill()
    assert names(OrganizationFilter(text, Which.ALL)) == expected


def test_accents_do_not_matter() -> None:
    place("Société Générale")
    assert names(OrganizationFilter("societe GENERALE")) == ["Société Générale"]


def test_a_row_counts() -> None:
    fill()
    numbers = listing.ids(ALL)
    found = {row.name: row for row in listing.rows([*numbers, 9_999]).values()}
    roche = found["Roche"]
    assert (roche.people, roche.talks, roche.last_talk, roche.interest) == (2, 2, ago(days=2), None)
    assert (found["EMA"].people, found["EMA"].talks, found["EMA"].interest) == (0, 0, 3)
    assert found["EMA"].look.voices == 0
    assert len(found) == 4
