"""Referrals: each day of one is a contact in the story, which follows what is said later."""

from __future__ import annotations

from datetime import date

import pytest

from models import organizations, people, referrals, schema, settings, story, undo
from models.errors import Problem
from models.referrals import ReferralFacts
from models.rules.days import local_day
from models.store import Store
from models.terms import Purpose, ReferralOutcome, Stage
from tests.models.dumps import dump
from tests.models.people_book import NOW, ago, met

pytestmark = pytest.mark.usefixtures("lisbon")
TODAY, MONDAY, TUESDAY = date(2026, 6, 4), date(2026, 6, 1), date(2026, 6, 2)


@pytest.fixture
def tomasz(lisbon: Store) -> int:
    return met("Tomasz Brandt", ago(days=60))


def told(person: int) -> list[tuple[date, str]]:
    """The story's referrals, newest first."""
    detail = people.detail(person, NOW)
    assert detail is not None
    lines = [line for line in detail.story if line.purpose is Purpose.REFERRAL]
    return [(local_day(line.at, settings.zone()), line.text) for line in lines]


def test_asking_is_a_contact(tomasz: int) -> None:
    number = referrals.add(tomasz, ReferralFacts(" Roche ", "data  scientist", asked_on=TODAY, note=" kindly "), NOW)
    (one,) = referrals.of_person(tomasz)
    assert (one.id, one.standing, one.last_on, one.person_name) == (number, "asked", TODAY, "Tomasz Brandt")
    assert one.facts == ReferralFacts("Roche", "data scientist", asked_on=TODAY, note="kindly")
    assert one.organization == organizations.named("Roche")
    assert told(tomasz) == [(TODAY, "You asked for a referral to Roche, for data scientist.")]
    person = schema.Person.get_by_id(tomasz)
    assert (person.last_contact_at, person.stage) == (NOW, Stage.IN_TOUCH)
    assert referrals.of_organization(one.organization or 0) == (one,)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (ReferralFacts(made_on=TODAY), "You were recommended."),
        (ReferralFacts(role="editor", offered_on=TODAY), "A referral was offered, for editor."),
        (ReferralFacts("eLife", offered_on=TODAY), "A referral to eLife was offered."),
        (ReferralFacts("{0} 100%", asked_on=TODAY), "You asked for a referral to {0} 100%."),
    ],
)
def test_the_story_says_what_is_known(tomasz: int, said: ReferralFacts, sentence: str) -> None:
    referrals.add(tomasz, said, NOW)
    assert told(tomasz) == [(TODAY, sentence)]


def test_the_story_follows_what_is_said_later(tomasz: int) -> None:
    number = referrals.add(tomasz, ReferralFacts("Roche", asked_on=MONDAY), NOW)
    referrals.change(number, ReferralFacts("Roche", asked_on=TUESDAY, made_on=TODAY), NOW)
    assert told(tomasz) == [(TODAY, "You were recommended to Roche."), (TUESDAY, "You asked for a referral to Roche.")]
    referrals.change(number, ReferralFacts("EMA", made_on=TODAY), NOW)
    assert told(tomasz) == [(TODAY, "You were recommended to EMA.")]
    undo.undo(NOW)
    assert [day for day, _ in told(tomasz)] == [TODAY, TUESDAY]


def test_what_came_of_it_is_no_contact(tomasz: int) -> None:
    number = referrals.add(tomasz, ReferralFacts("Roche", made_on=MONDAY), NOW)
    before = schema.Person.get_by_id(tomasz).last_contact_at
    referrals.change(number, ReferralFacts("Roche", made_on=MONDAY, outcome=ReferralOutcome.INTERVIEW), NOW)
    assert schema.Person.get_by_id(tomasz).last_contact_at == before
    found = referrals.one(number)
    assert found is not None
    assert found.facts.outcome is ReferralOutcome.INTERVIEW


def test_deleting_takes_its_contacts_along_and_undo_brings_them_back(tomasz: int) -> None:
    story.record(tomasz, Purpose.REFERRAL, NOW, at=ago(days=1), text="You were recommended to Roche.")  # another one
    number = referrals.add(tomasz, ReferralFacts("Roche", asked_on=MONDAY, made_on=TODAY), NOW)
    before = dump()
    referrals.delete(number, NOW)
    assert referrals.of_person(tomasz) == ()
    assert len(told(tomasz)) == 1
    undo.undo(NOW)
    assert dump() == before
    assert len(told(tomasz)) == 3


def test_one_needs_a_day_and_what_is_gone_says_so(tomasz: int) -> None:
    for work, code in (
        (lambda: referrals.add(tomasz, ReferralFacts("Roche"), NOW), "referral_undated"),
        (lambda: referrals.add(4_711, ReferralFacts(asked_on=TODAY), NOW), "person_gone"),
        (lambda: referrals.change(4_711, ReferralFacts(asked_on=TODAY), NOW), "referral_gone"),
        (lambda: referrals.delete(4_711, NOW), "referral_gone"),
    ):
        with pytest.raises(Problem) as problem:
            work()
        assert problem.value.code == code
    assert organizations.named("Roche") is None


def test_it_is_offered_from_the_second_contact_on(tomasz: int) -> None:
    assert not referrals.is_time(tomasz)
    story.record(tomasz, Purpose.CHECK_IN, NOW)
    assert referrals.is_time(tomasz)
    people.edit(tomasz, {"archived_at": NOW}, NOW)
    assert not referrals.is_time(tomasz)
    assert not referrals.is_time(4_711)


def test_the_newest_stands_first(tomasz: int) -> None:
    for name, day in (("A", MONDAY), ("B", TODAY), ("C", TUESDAY)):
        referrals.add(tomasz, ReferralFacts(name, asked_on=day), NOW)
    assert [one.facts.organization for one in referrals.of_person(tomasz)] == ["B", "C", "A"]
