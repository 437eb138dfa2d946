"""Who and what came up becomes a person with introducers, an organisation, a promise; each once, each undoable."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from models import conversations, followups, introductions, mentions, people, promises, schema, settling_mentions, undo
from models.errors import Problem
from models.mentions import Mentioned
from models.terms import Circle, FollowUpKind, MentionKind, Relation, Stage

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Lisbon
DAY = timedelta(days=1)
pytestmark = pytest.mark.usefixtures("lisbon")


@pytest.fixture
def maya() -> int:
    return people.add("Maya Okafor", NOW - 9 * DAY)


@pytest.fixture
def talk(maya: int) -> int:
    return conversations.talked(maya, NOW)


def note(talk: int, kind: MentionKind, text: str, **fields: int | date) -> int:
    return mentions.add(talk, kind, text, NOW, **fields)  # type: ignore[arg-type]


def seen(mention: int) -> Mentioned:
    row = schema.Mention.get_by_id(mention)
    return next(one for one in mentions.noted(row.interview_id) if one.id == mention)


def test_a_new_name_becomes_a_person_to_ask_through_the_one_who_named_them(maya: int, talk: int) -> None:
    julia = note(talk, MentionKind.PERSON, "Julia Nowak")
    mentions.edit(julia, NOW, note="Runs the review panel.")
    person = settling_mentions.as_person(julia, NOW + DAY)
    detail = people.detail(person, NOW)
    assert detail is not None
    assert (detail.display_name, detail.stage, detail.relation, detail.circle) == (
        "Julia Nowak", Stage.TO_ASK, Relation.THROUGH, Circle.ACQUAINTANCE
    )  # fmt: skip
    assert detail.introducers == ((maya, "Maya Okafor", date(2026, 6, 2)),)
    assert detail.notes == "Runs the review panel."
    assert schema.Introduction.get().interview_id == talk
    assert (seen(julia).person, seen(julia).settled) == (person, NOW + DAY)


def test_one_step_of_undo_takes_person_and_introduction_back(talk: int) -> None:
    julia = note(talk, MentionKind.PERSON, "Julia Nowak")
    settling_mentions.as_person(julia, NOW)
    undo.undo(NOW)
    assert [name for _, name in people.names("Julia")] == []
    assert schema.Introduction.select().count() == 0
    assert (seen(julia).person, seen(julia).settled) == (None, None)
    undo.redo(NOW)
    assert [name for _, name in people.names("Julia")] == ["Julia Nowak"]


def test_only_kept_nobody_has_to_be_asked(talk: int) -> None:
    person = settling_mentions.as_person(note(talk, MentionKind.PERSON, "Julia Nowak"), NOW, to_ask=False)
    assert schema.Person.get_by_id(person).stage == Stage.KNOWN


def test_everybody_who_took_part_has_led_to_them(maya: int, talk: int) -> None:
    tom = people.add("Tom Reyes", NOW)
    schema.Participant.create(interview=talk, person=tom, position=1, created_at=NOW, updated_at=NOW)
    person = settling_mentions.as_person(note(talk, MentionKind.PERSON, "Julia Nowak"), NOW)
    assert [number for number, _, _ in introductions.introducers(person)] == [maya, tom]


def test_somebody_known_is_not_added_again_and_has_two_introducers_now(maya: int, talk: int) -> None:
    lena = people.add("Lena Fischer", NOW)
    julia = people.add("Julia Nowak", NOW, source="linkedin", introducer=lena, shortlisted_at=None)
    before = people.count()
    person = settling_mentions.as_person(note(talk, MentionKind.PERSON, "julia nowak"), NOW)
    assert (person, people.count()) == (julia, before)
    assert schema.Person.get_by_id(julia).stage == Stage.TO_ASK
    assert introductions.named_more_than_once() == ((julia, "Julia Nowak", 2),)
    undo.undo(NOW)
    assert schema.Person.get_by_id(julia).stage == Stage.KNOWN
    assert introductions.named_more_than_once() == ()


def test_settled_twice_it_counts_once(talk: int) -> None:
    julia = note(talk, MentionKind.PERSON, "Julia Nowak")
    person = settling_mentions.as_person(julia, NOW)
    step, count = undo.can_undo(), people.count()
    assert settling_mentions.as_person(julia, NOW + DAY) == person
    ema = note(talk, MentionKind.ORGANIZATION, "EMA")
    assert settling_mentions.as_organization(ema, NOW) == settling_mentions.as_organization(ema, NOW)
    cv = note(talk, MentionKind.PROMISE, "Send my CV")
    assert settling_mentions.as_promise(cv, NOW) is not None
    assert settling_mentions.as_promise(cv, NOW) is None
    assert people.count() == count
    assert undo.can_undo() != step
    assert schema.FollowUp.select().where(schema.FollowUp.kind == FollowUpKind.PROMISE).count() == 1


def test_two_of_one_name_are_for_the_user_to_tell_apart(talk: int) -> None:
    first, second = people.add("Julia Nowak", NOW), people.add("Julia Nowak", NOW)
    julia = note(talk, MentionKind.PERSON, "Julia Nowak")
    assert settling_mentions.is_doubtful(seen(julia))
    assert {one.id for one in settling_mentions.namesakes("JULIA  nowak")} == {first, second}
    assert settling_mentions.everything(talk, NOW) == 0
    assert settling_mentions.as_person(julia, NOW, known=second) == second
    third = note(talk, MentionKind.PERSON, "Julia Nowak")
    assert settling_mentions.as_person(third, NOW, new=True) not in (first, second)


def test_whoever_took_part_does_not_lead_to_themselves(maya: int, talk: int) -> None:
    assert settling_mentions.as_person(note(talk, MentionKind.PERSON, "Maya Okafor"), NOW) == maya
    assert introductions.introducers(maya) == ()


def test_a_circle_of_introductions_is_kept_as_it_is(maya: int, talk: int) -> None:
    lena = people.add("Lena Fischer", NOW)
    introductions.add(lena, maya, NOW)
    settling_mentions.as_person(note(talk, MentionKind.PERSON, "Lena Fischer"), NOW)
    assert introductions.introducers(lena)[0][0] == maya
    assert introductions.introducers(maya)[0][0] == lena


def test_an_organisation_with_its_interest(talk: int) -> None:
    ema = note(talk, MentionKind.ORGANIZATION, "EMA")
    number = settling_mentions.as_organization(ema, NOW, interest=4)
    assert (schema.Organization.get_by_id(number).name, schema.Organization.get_by_id(number).interest) == ("EMA", 4)
    assert settling_mentions.as_organization(ema, NOW, interest=2) == number
    assert schema.Organization.get_by_id(number).interest == 2
    undo.undo(NOW)
    undo.undo(NOW)
    assert schema.Organization.select().count() == 0


def test_a_promise_with_a_day_is_on_the_list_of_that_day(maya: int, talk: int) -> None:
    cv = note(talk, MentionKind.PROMISE, "Send my one-page CV", due_on=date(2026, 6, 5))
    mentions.edit(cv, NOW, due_on=date(2026, 6, 8))
    settling_mentions.as_promise(cv, NOW)
    monday = [item for item in followups.due(NOW + 6 * DAY) if item.kind is FollowUpKind.PROMISE]
    assert [(item.person, item.note, item.interview) for item in monday] == [(maya, "Send my one-page CV", talk)]
    assert [item for item in followups.due(NOW + 3 * DAY) if item.kind is FollowUpKind.PROMISE] == []
    assert seen(cv).due_on == date(2026, 6, 8)
    assert promises.of_mentions(talk, NOW)[cv].due_on == date(2026, 6, 8)
    undo.undo(NOW)
    assert (promises.of_mentions(talk, NOW), seen(cv).settled) == ({}, None)
    undo.undo(NOW)
    assert seen(cv).due_on == date(2026, 6, 5)


def test_a_promise_taken_off_the_list_can_be_put_on_it_again(talk: int) -> None:
    cv = note(talk, MentionKind.PROMISE, "Send my CV")
    first = settling_mentions.as_promise(cv, NOW)
    assert first is not None
    settling_mentions.take_up(cv, NOW)
    assert seen(cv).settled is not None
    promises.remove(first, NOW)
    assert settling_mentions.as_promise(cv, NOW) is not None


def test_something_to_read_is_ticked_and_unticked(talk: int) -> None:
    book = note(talk, MentionKind.READING, "The Honest Broker")
    settling_mentions.leave(book, NOW)
    assert seen(book).settled == NOW
    settling_mentions.take_up(book, NOW)
    assert seen(book).settled is None
    undo.undo(NOW)
    assert seen(book).settled == NOW


def test_all_at_once_is_one_step_and_leaves_reading_alone(talk: int) -> None:
    note(talk, MentionKind.PERSON, "Julia Nowak")
    note(talk, MentionKind.ORGANIZATION, "EMA")
    note(talk, MentionKind.PROMISE, "Send my CV", due_on=date(2026, 6, 5))
    book = note(talk, MentionKind.READING, "The Honest Broker")
    assert settling_mentions.everything(talk, NOW) == 3
    assert seen(book).settled is None
    assert settling_mentions.everything(talk, NOW) == 0
    undo.undo(NOW)
    assert [one.settled for one in mentions.noted(talk)] == [None] * 4
    assert people.count() == 1


def test_a_person_deleted_meanwhile_is_a_line_again_and_can_come_back(talk: int) -> None:
    julia = note(talk, MentionKind.PERSON, "Julia Nowak")
    first = settling_mentions.as_person(julia, NOW)
    people.delete([first], NOW)
    assert (seen(julia).person, seen(julia).known) == (None, False)
    second = settling_mentions.as_person(julia, NOW)
    assert people.name_of(second) == "Julia Nowak"
    with pytest.raises(Problem, match="person_gone"):
        settling_mentions.as_person(note(talk, MentionKind.PERSON, "Somebody"), NOW, known=9_999)
    with pytest.raises(Problem, match="mention_gone"):
        settling_mentions.leave(9_999, NOW)
