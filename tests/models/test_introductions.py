"""Who led to whom, as it is read for the picture."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models import conversations, introductions, people, settings, story
from models.rules.layout import layout
from models.store import Store
from models.terms import Circle, Purpose, Relation, Stage
from tests.conftest import Prepare

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)
ZONE = "Europe/Lisbon"


@pytest.fixture(autouse=True)
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    with Store(prepare(tmp_path)) as opened:
        settings.put(settings.ZONE, ZONE)
        yield opened


def said(name: str, now: datetime = NOW) -> str:
    member = next(each for each in introductions.network(now).members if each.name == name)
    return introductions.line(introductions.who(member), introductions.standing(member, now, ZONE))


def summary() -> str:
    found = introductions.network(NOW)
    return introductions.summary(found, layout([member.id for member in found.members], found.edges))


def test_only_those_who_introduced_or_were_introduced() -> None:
    ines = people.add("Ines Caro", NOW)
    people.add("Nobody’s friend", NOW)
    lena = people.add("Lena Fischer", NOW, introducer=ines)
    found = introductions.network(NOW)
    assert [member.name for member in found.members] == ["Ines Caro", "Lena Fischer"]
    assert found.edges == ((ines, lena),)


def test_edges_stand_in_the_order_in_which_they_were_noted() -> None:
    one, other, third = (people.add(name, NOW) for name in ("Zoe", "Adam", "Mia"))
    introductions.add(third, one, NOW)
    introductions.add(third, other, NOW + timedelta(days=1))
    introductions.add(other, one, NOW - timedelta(days=1))
    assert introductions.network(NOW).edges == ((other, one), (third, one), (third, other))


def test_what_stands_under_a_name() -> None:
    ines = people.add("Ines Caro", NOW, relation=Relation.CLOSE)
    omar = people.add("Omar Haddad", NOW, title="Head of field science", organization="Benchling", introducer=ines)
    people.add("Ruth Adler", NOW, title="Journalist", introducer=ines)
    story.record(ines, Purpose.MET, NOW - timedelta(days=2))
    assert said("Ines Caro") == "Inner circle, met"
    assert said("Omar Haddad") == "Benchling, to ask"
    assert said("Ruth Adler") == "Journalist, to ask"
    story.record(omar, Purpose.REQUEST, NOW)
    assert said("Omar Haddad") == "Benchling, asked"
    assert said("Omar Haddad", NOW + timedelta(days=40)) == "Benchling, resting"


def test_a_date_is_said_as_people_say_it() -> None:
    maya = people.add("Maya Osei", NOW, organization="Royal Society")
    people.add("Jonas Weber", NOW, introducer=maya)
    talk = conversations.plan(maya, NOW)
    conversations.set_when(talk, datetime(2026, 6, 4, 15, 0), ZONE, 20, NOW)
    assert said("Maya Osei") == "Royal Society, today"
    assert said("Maya Osei", NOW - timedelta(days=2)) == "Royal Society, Thursday"
    assert said("Maya Osei", NOW + timedelta(hours=8)) == "Royal Society, did you talk?"


def test_the_sentence_counts_conversations_where_there_were_some_and_people_otherwise() -> None:
    ines = people.add("Ines Caro", NOW)
    lena = people.add("Lena Fischer", NOW, introducer=ines)
    assert summary() == "One person has led to one more, two steps deep."
    story.record(ines, Purpose.MET, NOW)
    assert summary() == "One first conversation has led to one more person, two steps deep."
    people.add("Maya Osei", NOW, introducer=lena)
    assert summary() == "One first conversation has led to two more people, three steps deep."


def test_somebody_met_before_who_is_asked_again_still_began_with_a_conversation() -> None:
    ines = people.add("Ines Caro", NOW)
    people.add("Lena Fischer", NOW, introducer=ines)
    conversations.talked(ines, NOW - timedelta(days=9))
    story.record(ines, Purpose.REQUEST, NOW)
    member = introductions.network(NOW).members[0]
    assert (member.stage, member.talked) == (Stage.ASKED, True)


def test_circle_and_role_come_along() -> None:
    ines = people.add("Ines Caro", NOW, relation=Relation.WORKED, title="Group leader", organization="CNIO")
    people.add("Lena Fischer", NOW, introducer=ines)
    member = introductions.network(NOW).members[0]
    assert (member.circle, member.role) == (Circle.ACQUAINTANCE, "Group leader, CNIO")


def test_of_very_many_names_a_few_are_said() -> None:
    assert introductions.some_of(["Ana", "Ben"]) == "Ana and Ben"
    assert introductions.some_of([f"P{n}" for n in range(9)]) == "P0, P1, P2, P3, P4 and four others"
