"""Organisations: added, renamed, two made one, deleted, and all of it taken back."""

from __future__ import annotations

import pytest

from models import conversations, evidence, organizations, people, places, referrals, schema, undo
from models.errors import Problem
from models.evidence import About, Answer
from models.terms import MentionKind
from tests.models.dumps import dump
from tests.models.people_book import NOW, met

pytestmark = pytest.mark.usefixtures("lisbon")


def add(name: str) -> int:
    return organizations.add(name, NOW)


def found(text: str) -> list[str]:
    return [name for _, name in people.names(text)]


def test_one_name_is_one_organisation() -> None:
    roche = add("  Roche ")
    assert add("Roche AG") == add("ROCHE") == organizations.named("roche") == roche
    assert organizations.name_of(roche) == "Roche"
    assert organizations.named("Nobody knows") is None


@pytest.mark.parametrize("name", ["", "  \t\n", "\x00\x1f"])
def test_a_blank_name_is_none(name: str) -> None:
    with pytest.raises(Problem) as problem:
        add(name)
    assert problem.value.code == "no_organization_name"
    assert organizations.named(name) is None


@pytest.mark.parametrize("name", ["<b>Bold</b>", "東京大学", "יעל", "A" * 5_000, "100%", "O'Neil & Søn"])
def test_any_name_is_kept_as_typed(name: str) -> None:
    organization = add(name)
    assert organizations.name_of(organization) == name
    assert organizations.named(name) == organization


def test_renaming_is_found_by_and_taken_back() -> None:
    people.add("Maya Osei", NOW, organization="Royal Soc")
    organization = organizations.named("Royal Soc")
    assert organization is not None
    organizations.rename(organization, "Royal  Society", NOW)
    assert found("society") == ["Maya Osei"]
    undo.undo(NOW)
    assert found("society") == []
    assert organizations.name_of(organization) == "Royal Soc"


def test_a_name_that_another_one_has_is_refused() -> None:
    one, other = add("eLife"), add("PLOS")
    assert organizations.namesake(other, "E-LIFE") is None
    assert organizations.namesake(other, "ELIFE") == one
    with pytest.raises(Problem) as problem:
        organizations.rename(other, "elife", NOW)
    assert (problem.value.code, problem.value.facts) == ("organization_exists", {"name": "eLife"})
    organizations.rename(one, "ELife", NOW)  # its own name, spelled otherwise
    assert organizations.name_of(one) == "ELife"


def test_two_become_one_with_all_they_have() -> None:
    lena = met("Lena Fischer", NOW, organization="DFG")
    kept = organizations.named("DFG")
    gone = add("German Research Foundation")
    assert kept is not None
    ana = people.add("Ana Known", NOW, organization="German Research Foundation")
    talk = conversations.plan(ana, NOW)
    for organization, rating in ((kept, 4), (gone, 2)):
        evidence.note(talk, About(organization=organization), [Answer("autonomy", rating)], NOW)
    evidence.note(talk, About(organization=gone), [Answer("income", 5)], NOW)
    places.set_interest(gone, 3, NOW)
    organizations.edit(gone, {"notes": "Bonn", "website": "dfg.de"}, NOW)
    organizations.edit(kept, {"notes": "Funds calls"}, NOW)
    referrals.add(lena, referrals.ReferralFacts("German Research Foundation", asked_on=NOW.date()), NOW)
    schema.Mention.create(
        interview=talk, kind=MentionKind.ORGANIZATION, text="GRF", organization=gone, created_at=NOW, updated_at=NOW
    )
    uid = schema.Organization.get_by_id(gone).uid
    before = dump()
    organizations.merge(gone, kept, NOW)
    row = schema.Organization.get_by_id(kept)
    assert (row.interest, row.website, row.notes) == (3, "dfg.de", "Funds calls\n\nBonn")
    assert organizations.of_person(ana) == kept
    assert {one.facts.organization for one in referrals.of_person(lena)} == {"DFG"}
    assert schema.Mention.get().organization_id == kept
    noted = evidence.noted(talk, About(organization=kept))
    assert {key: one.rating for key, one in noted.items()} == {"autonomy": 4, "income": 5}
    assert schema.Evidence.select().count() == 2
    assert found("dfg") == ["Ana Known", "Lena Fischer"]
    tombstone = schema.Tombstone.get_by_id(uid)
    assert tombstone.merged_into == row.uid
    undo.undo(NOW)
    assert organizations.of_person(ana) == gone
    assert dump() == before


def test_an_organisation_is_not_merged_into_itself() -> None:
    one = add("eLife")
    organizations.merge(one, one, NOW)
    assert organizations.name_of(one) == "eLife"


def test_deleting_leaves_the_people() -> None:
    maya = people.add("Maya Osei", NOW, organization="Royal Society")
    organization = organizations.of_person(maya)
    assert organization is not None
    evidence.note(None, About(organization=organization), [Answer("autonomy", 4)], NOW)
    (heard,) = evidence.sources(About(organization=organization))
    before = dump()
    organizations.delete(organization, NOW)
    assert organizations.of_person(maya) is None
    assert found("royal") == []
    assert evidence.sources(About(organization=organization)) == ()
    assert schema.Tombstone.select().count() == 2
    undo.undo(NOW)
    assert organizations.of_person(maya) == organization
    assert evidence.sources(About(organization=organization)) == (heard,)
    assert found("royal") == ["Maya Osei"]
    assert dump() == before


def test_typing_is_one_step_for_each_visit() -> None:
    organization = add("eLife")
    for text in ("C", "Ca", "Cambridge"):
        organizations.edit(organization, {"notes": text}, NOW, visit="first")
    undo.undo(NOW)
    assert schema.Organization.get_by_id(organization).notes == ""


def test_what_is_gone_says_so() -> None:
    gone, there = add("eLife"), add("PLOS")
    organizations.delete(gone, NOW)
    for work in (
        lambda: organizations.delete(gone, NOW),
        lambda: organizations.rename(gone, "Nature", NOW),
        lambda: organizations.edit(gone, {"notes": "x"}, NOW),
        lambda: organizations.merge(gone, there, NOW),
    ):
        with pytest.raises(Problem) as problem:
            work()
        assert problem.value.code == "organization_gone"
    with pytest.raises(TypeError):
        organizations.edit(there, {"name_key": "x"}, NOW)
