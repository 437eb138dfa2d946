"""Who and what came up: noted, recognised, changed, removed, and brought back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from models import conversations, introductions, mentions, organizations, people, schema, undo
from models.errors import Problem
from models.store import Store
from models.terms import MentionKind

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)
PERSON, PLACE = MentionKind.PERSON, MentionKind.ORGANIZATION


@pytest.fixture
def talk(lisbon: Store) -> int:
    return conversations.plan(people.add("Maya Osei", NOW), NOW)


def texts(interview: int) -> list[str]:
    return [one.text for one in mentions.noted(interview)]


def test_what_came_up_stays_in_its_order(talk: int) -> None:
    mentions.add(talk, PERSON, "  Julia   Nowak ", NOW)
    mentions.add(talk, PLACE, "EMA, scientific advice", NOW)
    mentions.add(talk, MentionKind.PROMISE, "Send my one-page CV", NOW, due_on=date(2026, 6, 8))
    mentions.add(talk, MentionKind.READING, "“The Honest Broker”", NOW)
    said = mentions.noted(talk)
    assert [one.kind for one in said] == [PERSON, PLACE, MentionKind.PROMISE, MentionKind.READING]
    assert said[0].text == "Julia Nowak"
    assert said[2].due_on == date(2026, 6, 8)
    assert not any(one.known or one.settled for one in said)


def test_a_known_person_is_named_with_who_led_there(talk: int) -> None:
    lena = people.add("Lena Fischer", NOW, greet_as="Lena")
    julia = people.add("Julia Nowak", NOW, title="Grants manager", organization="ERC", introducer=lena)
    found = mentions.recognised(PERSON, "julia NOWAK")
    assert found.known == mentions.Known(julia, "Julia Nowak", "Grants manager, ERC", "Lena")
    mentions.add(talk, PERSON, "Julia", NOW, person=julia)
    said = mentions.noted(talk)[0]
    assert (said.person, said.person_name, said.through, said.known) == (julia, "Julia Nowak", "Lena", True)


def test_the_first_of_two_who_led_there_is_named(talk: int) -> None:
    julia = people.add("Julia Nowak", NOW)
    for number, name in enumerate(("Lena Fischer", "Ines Caro")):
        introductions.add(people.add(name, NOW), julia, NOW + timedelta(days=number))
    assert mentions.recognised(PERSON, "Julia Nowak").known == mentions.Known(julia, "Julia Nowak", "", "Lena Fischer")


def test_names_complete_from_the_beginning_of_any_word(lisbon: Store) -> None:
    people.add("Łukasz Nowak", NOW)
    people.add("Julia Nowak", NOW)
    people.add("Snowak Ltd contact", NOW)
    names = [one.name for one in mentions.recognised(PERSON, "now").candidates]
    assert names == ["Julia Nowak", "Łukasz Nowak"]
    assert [one.name for one in mentions.recognised(PERSON, "LUKA").candidates] == ["Łukasz Nowak"]
    assert mentions.recognised(PERSON, "100%_").candidates == ()


def test_two_of_one_name_are_offered_and_neither_is_taken(lisbon: Store) -> None:
    people.add("Julia Nowak", NOW, title="Editor")
    people.add("Julia Nowak", NOW, title="Chemist")
    found = mentions.recognised(PERSON, "Julia Nowak")
    assert found.known is None
    assert {one.role for one in found.candidates} == {"Editor", "Chemist"}


def test_somebody_archived_is_recognised_but_not_offered(lisbon: Store) -> None:
    julia = people.add("Julia Nowak", NOW)
    people.edit(julia, {"archived_at": NOW}, NOW)
    assert mentions.recognised(PERSON, "Julia").candidates == ()
    known = mentions.recognised(PERSON, "Julia Nowak").known
    assert known is not None
    assert known.id == julia


def test_organisations_are_recognised_without_their_legal_form(lisbon: Store) -> None:
    roche = organizations.find_or_add("Roche AG", NOW)
    assert roche is not None
    assert mentions.recognised(PLACE, "roche").known == mentions.Known(roche, "Roche AG")
    organizations.find_or_add("The Royal Society", NOW)
    assert [one.name for one in mentions.recognised(PLACE, "soc").candidates] == ["The Royal Society"]


@pytest.mark.parametrize("kind", [MentionKind.PROMISE, MentionKind.READING])
def test_a_promise_names_nobody(lisbon: Store, kind: MentionKind) -> None:
    people.add("Julia Nowak", NOW)
    assert mentions.recognised(kind, "Julia Nowak") == mentions.Recognised()


def test_change_and_remove_are_one_step_each(talk: int) -> None:
    mention = mentions.add(talk, PERSON, "Julia Nowack", NOW)
    for text in ("Julia Nowak", "Julia Nowak-Berg"):
        mentions.edit(mention, NOW, visit="once", text=text)
    undo.undo(NOW)
    assert texts(talk) == ["Julia Nowack"]
    mentions.edit(mention, NOW, kind=PLACE, person=None)
    assert mentions.noted(talk)[0].kind is PLACE
    uid = schema.Mention.get_by_id(mention).uid
    mentions.remove(mention, NOW)
    mentions.remove(mention, NOW)
    assert texts(talk) == []
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == uid) is not None
    undo.undo(NOW)
    assert texts(talk) == ["Julia Nowack"]
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == uid) is None


def test_a_new_one_stands_last_after_one_was_removed(talk: int) -> None:
    first = mentions.add(talk, PERSON, "A", NOW)
    mentions.add(talk, PERSON, "B", NOW)
    mentions.remove(first, NOW)
    mentions.add(talk, PERSON, "C", NOW)
    assert texts(talk) == ["B", "C"]


def test_a_person_who_is_deleted_stays_named(talk: int) -> None:
    julia = people.add("Julia Nowak", NOW)
    mentions.add(talk, PERSON, "Julia Nowak", NOW, person=julia)
    people.delete([julia], NOW)
    said = mentions.noted(talk)[0]
    assert (said.text, said.person, said.known) == ("Julia Nowak", None, False)


def test_what_cannot_be(talk: int) -> None:
    with pytest.raises(Problem, match="no_mention"):
        mentions.add(talk, PERSON, " \t ", NOW)
    with pytest.raises(Problem, match="conversation_gone"):
        mentions.add(9_999, PERSON, "Julia", NOW)
    with pytest.raises(Problem, match="mention_gone"):
        mentions.edit(9_999, NOW, text="Julia")
    mention = mentions.add(talk, PERSON, "Julia", NOW)
    with pytest.raises(Problem, match="no_mention"):
        mentions.edit(mention, NOW, text="  ")
    assert texts(talk) == ["Julia"]
