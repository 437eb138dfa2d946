"""One organisation: who is there and was, conversations, and what was heard on each of the user's values."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from models import career_values, conversations, evidence, organizations, people, referrals, schema
from models.evidence import About, Answer
from models.organization_detail import OrganizationDetail, detail, sources
from models.terms import InterviewStatus, ReferralOutcome
from tests.models.people_book import NOW, ago, meeting, met

pytestmark = pytest.mark.usefixtures("lisbon")


def read(name: str = "Roche", **limits: int) -> OrganizationDetail:
    organization = organizations.named(name)
    assert organization is not None
    found = detail(organization, **limits)
    assert found is not None
    return found


def was_there(person: int, organization: str, ended: str = "") -> None:
    schema.Position.create(
        person=person,
        organization=organizations.find_or_add(organization, NOW),
        title="Postdoc",
        ended=ended,
        created_at=NOW,
        updated_at=NOW,
    )


def test_people_now_and_before() -> None:
    people.add("Zed Known", NOW, organization="Roche", shortlisted_at=None)
    tomasz = met("Tomasz Brandt", ago(days=30), organization="Roche", title="Data scientist")
    lena = met("Lena Fischer", ago(days=2), organization="DFG")
    was_there(lena, "Roche", "2018")
    was_there(lena, "Roche", "2019-09")
    was_there(tomasz, "Roche", "2015")  # there again now
    facts = read()
    assert [(one.name, one.now, one.ended) for one in facts.people] == [
        ("Tomasz Brandt", True, ""),
        ("Zed Known", True, ""),
        ("Lena Fischer", False, "2019-09"),
    ]
    assert facts.people_in_all == 3
    assert [one.name for one in read(people=1).people] == ["Tomasz Brandt"]
    assert read(people=1).people_in_all == 3


def test_conversations_there_and_where_it_came_up() -> None:
    met("Tomasz Brandt", ago(days=30), organization="Roche")
    meeting("Maya Osei", datetime(2026, 6, 9, 15, 0), ago(days=3), organization="Roche")
    lena = met("Lena Fischer", ago(days=2), organization="DFG")
    off = people.add("Called Off", NOW, organization="Roche")
    conversations.cancel(conversations.plan(off, NOW), NOW)
    talk = conversations.plan(lena, NOW)
    conversations.held(talk, NOW)
    evidence.note(talk, About(organization=organizations.named("Roche")), [Answer("autonomy", 4)], NOW)
    facts = read()
    assert [(one.name, one.status, one.named) for one in facts.talks] == [
        ("Maya Osei", InterviewStatus.PLANNED, False),
        ("Lena Fischer", InterviewStatus.HELD, True),
        ("Tomasz Brandt", InterviewStatus.HELD, False),
    ]
    assert read(talks=1).talks_in_all == 3


def test_what_was_heard_is_one_voice_then_mixed() -> None:
    career_values.weigh("autonomy", 5, NOW)
    career_values.weigh("income", 2, NOW)
    tomasz, lena = met("Tomasz Brandt", ago(days=30), organization="Roche"), met("Lena Fischer", ago(days=2))
    place = About(organization=organizations.named("Roche"))
    talks = [schema.Participant.get(schema.Participant.person == person).interview_id for person in (tomasz, lena)]
    evidence.note(talks[0], place, [Answer("autonomy", 5), Answer("income", None)], NOW)
    cells = read().look.cells
    assert (cells["autonomy"].voices, cells["autonomy"].mean, cells["income"].silent) == (1, 5.0, 1)
    evidence.note(talks[1], place, [Answer("autonomy", 2)], NOW)
    cell = read().look.cells["autonomy"]
    assert (cell.voices, cell.mean, cell.mixed) == (2, 3.5, True)
    assert [one.person_name for one in sources(read().id, "autonomy")] == ["Lena Fischer", "Tomasz Brandt"]


def test_referrals_stand_with_it() -> None:
    tomasz = met("Tomasz Brandt", ago(days=30))
    said = referrals.ReferralFacts("Roche", made_on=date(2026, 6, 1), outcome=ReferralOutcome.INTERVIEW)
    referrals.add(tomasz, said, NOW)
    assert [(one.person_name, one.standing) for one in read().referrals] == [("Tomasz Brandt", "made")]


def test_what_is_gone_is_none() -> None:
    assert detail(4_711) is None
