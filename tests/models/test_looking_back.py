"""What looking back shows of a conversation and what it writes: thanks, what stuck, how a path looked, what next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models import (
    career_values,
    comparing,
    conversations,
    evidence,
    followups,
    introductions,
    looking_back,
    mentions,
    organizations,
    paths,
    people,
    schema,
    settling_mentions,
    thanking,
    undo,
)
from models.evidence import About, Answer
from models.looking_back import LookBack
from models.terms import FollowUpKind, InterviewStatus, LetterPurpose, MentionKind, Purpose

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Lisbon
DAY = timedelta(days=1)
pytestmark = pytest.mark.usefixtures("lisbon")


@pytest.fixture
def maya() -> int:
    return people.add("Maya Okafor", NOW - 9 * DAY, greet_as="Maya", title="Advisor", organization="Royal Society")


@pytest.fixture
def talk(maya: int) -> int:
    return conversations.talked(maya, NOW)


def seen(talk: int) -> LookBack:
    found = looking_back.read(talk, NOW)
    assert found is not None
    return found


def kinds(now: datetime) -> set[FollowUpKind]:
    return {item.kind for item in followups.due(now)}


def answer(talk: int, question: str, text: str) -> None:
    schema.AskedQuestion.create(
        interview=talk, text=question, category="work", answer=text, created_at=NOW, updated_at=NOW
    )


def test_notes_and_answers_stand_together_and_are_looked_through_for_quotes(talk: int) -> None:
    answer(talk, "How are decisions made?", "Two rounds.\n“You learn to love a footnote.”")
    answer(talk, "What is a bad week?", "  ")
    conversations.edit(talk, {"notes": "Disagreement is published, not hidden."}, NOW)
    found = seen(talk)
    assert [(note.question, note.text) for note in found.notes] == [
        ("How are decisions made?", "Two rounds.\n“You learn to love a footnote.”"),
        ("", "Disagreement is published, not hidden."),
    ]
    assert found.quotes == ("“You learn to love a footnote.”", "Disagreement is published, not hidden.")


def test_an_empty_conversation_shows_empty(talk: int) -> None:
    found = seen(talk)
    assert (found.person_name, found.greeting_name, found.role) == ("Maya Okafor", "Maya", "Advisor, Royal Society")
    assert (found.notes, found.quotes, found.came_up, found.introducers, found.values) == ((), (), (), (), ())
    assert (found.path, found.organization_name, found.interest) == (None, "Royal Society", None)
    assert looking_back.read(9_999, NOW) is None


def test_one_that_is_still_planned_took_place(maya: int) -> None:
    planned = conversations.plan(maya, NOW - DAY)
    conversations.set_when(planned, datetime(2026, 6, 2, 9, 0), "Europe/Lisbon", 20, NOW - DAY)
    looking_back.begin(planned, NOW)
    step = undo.can_undo()
    looking_back.begin(planned, NOW)
    assert undo.can_undo() == step
    talk = conversations.one(planned)
    assert talk is not None
    assert (talk.status, talk.held_at) == (InterviewStatus.HELD, datetime(2026, 6, 2, 8, 20, tzinfo=UTC))


def test_what_is_typed_is_one_step_a_visit(talk: int) -> None:
    looking_back.write(talk, "learned", "Foot", NOW, visit="a")
    looking_back.write(talk, "learned", "Footnotes matter.", NOW, visit="a")
    looking_back.write(talk, "what_next", "Ask Julia", NOW, visit="b")
    assert (seen(talk).learned, seen(talk).what_next) == ("Footnotes matter.", "Ask Julia")
    undo.undo(NOW)
    undo.undo(NOW)
    assert (seen(talk).learned, seen(talk).what_next) == ("", "")
    with pytest.raises(TypeError):
        looking_back.write(talk, "notes", "no", NOW)


def test_already_thanked_enters_the_story_once_and_ends_the_reminder(maya: int, talk: int) -> None:
    (thanks,) = seen(talk).thanks
    assert (thanks.person, thanks.purpose, thanks.sent) == (maya, LetterPurpose.THANK_YOU, False)
    assert FollowUpKind.THANK_YOU in kinds(NOW)
    thanking.thanked(talk, thanks, NOW)
    thanking.thanked(talk, thanks, NOW)
    assert schema.Touch.select().where(schema.Touch.purpose == Purpose.THANK_YOU).count() == 1
    assert FollowUpKind.THANK_YOU not in kinds(NOW)
    assert seen(talk).thanks[0].sent
    undo.undo(NOW)
    assert FollowUpKind.THANK_YOU in kinds(NOW)
    assert not seen(talk).thanks[0].sent


def test_everybody_who_took_part_is_thanked(maya: int, talk: int) -> None:
    tom = people.add("Tom Reyes", NOW)
    schema.Participant.create(interview=talk, person=tom, position=1, created_at=NOW, updated_at=NOW)
    tom_too = seen(talk).thanks[1]
    assert tom_too.person == tom
    thanking.thanked(talk, tom_too, NOW)
    assert [one.sent for one in seen(talk).thanks] == [False, True]
    assert schema.Touch.get(schema.Touch.purpose == Purpose.THANK_YOU).person_id == tom


def test_whoever_led_to_them_is_thanked_once_for_the_first_conversation(maya: int, talk: int) -> None:
    lena = people.add("Lena Fischer", NOW - 20 * DAY, greet_as="Lena")
    introductions.add(lena, maya, NOW - 9 * DAY)
    (thanks,) = seen(talk).introducers
    assert (thanks.person, thanks.name, thanks.met, thanks.sent) == (lena, "Lena Fischer", "Maya", False)
    thanking.thanked(talk, thanks, NOW)
    thanking.thanked(talk, thanks, NOW)
    (touch,) = schema.Touch.select().where(schema.Touch.person == lena)
    assert (touch.purpose, touch.interview_id, touch.text) == (
        Purpose.GAVE, talk, "Thanks for the introduction to Maya"
    )  # fmt: skip
    again = conversations.talked(maya, NOW + 30 * DAY)
    assert [one.sent for one in seen(again).introducers] == [True]
    undo.undo(NOW)
    undo.undo(NOW)
    assert not seen(talk).introducers[0].sent


def test_what_came_up_and_what_became_of_it(maya: int, talk: int) -> None:
    lena = people.add("Lena Fischer", NOW)
    julia = people.add("Julia Nowak", NOW, introducer=lena)
    first = mentions.add(talk, MentionKind.PERSON, "Julia Nowak", NOW)
    mentions.add(talk, MentionKind.ORGANIZATION, "EMA", NOW)
    mentions.add(talk, MentionKind.PROMISE, "Send my CV", NOW)
    assert [known.id for known in seen(talk).came_up[0].namesakes] == [julia]
    assert not any(one.recorded for one in seen(talk).came_up)
    settling_mentions.as_person(first, NOW)
    settling_mentions.everything(talk, NOW)
    person, place, promise = seen(talk).came_up
    assert all(one.recorded for one in (person, place, promise))
    assert (person.mention.person, person.named_by, person.namesakes) == (julia, 2, ())
    assert promise.promise is not None
    settling_mentions.as_organization(place.mention.id, NOW, interest=5)
    assert seen(talk).came_up[1].interest == 5
    people.delete([julia], NOW)
    assert not seen(talk).came_up[0].recorded


def test_how_the_path_looked_is_on_the_paths_page_and_undone_by_one_step(maya: int, talk: int) -> None:
    career_values.weigh("autonomy", 4, NOW)
    policy = paths.add("Science policy", NOW)
    people.edit(maya, {"path_id": policy}, NOW)
    (path, (value,)) = (seen(talk).path, seen(talk).values)
    assert path is not None
    assert (path.id, value.key, value.of_path) == (policy, "autonomy", None)
    looking_back.rate(talk, About(path=policy), "autonomy", 4, NOW, note="Her own projects")
    assert seen(talk).values[0].of_path == Answer("autonomy", 4, "Her own projects")
    assert schema.Interview.get_by_id(talk).path_id == policy
    (column,) = comparing.read(NOW).columns
    assert column.look.cells["autonomy"].mean == 4
    looking_back.rate(talk, About(path=policy), "autonomy", None, NOW)
    assert seen(talk).values[0].of_path == Answer("autonomy", None)
    looking_back.take_back(talk, About(path=policy), "autonomy", NOW)
    assert seen(talk).values[0].of_path is None
    for _ in range(3):
        undo.undo(NOW)
    assert seen(talk).values[0].of_path is None
    assert schema.Interview.get_by_id(talk).path_id is None


def test_the_organisation_is_rated_apart_from_the_path(talk: int) -> None:
    career_values.weigh("autonomy", 4, NOW)
    place = organizations.find_or_add("Royal Society", NOW)
    looking_back.rate(talk, About(organization=place), "autonomy", 2, NOW)
    (value,) = seen(talk).values
    assert (value.of_path, value.of_organization) == (None, Answer("autonomy", 2))


def test_another_path_takes_what_was_said_along(maya: int, talk: int) -> None:
    career_values.weigh("autonomy", 4, NOW)
    career_values.weigh("learning", 3, NOW)
    policy, law = paths.add("Science policy", NOW), paths.add("Patent law", NOW)
    looking_back.set_path(talk, policy, NOW)
    assert schema.Person.get_by_id(maya).path_id == policy
    looking_back.rate(talk, About(path=policy), "autonomy", 4, NOW, note="why")
    looking_back.rate(talk, About(path=policy), "learning", 1, NOW)
    evidence.note(talk, About(path=law), [Answer("learning", 5)], NOW)
    looking_back.set_path(talk, law, NOW)
    assert evidence.noted(talk, About(path=policy)) == {}
    assert evidence.noted(talk, About(path=law)) == {
        "autonomy": Answer("autonomy", 4, "why"), "learning": Answer("learning", 5)
    }  # fmt: skip
    assert schema.Person.get_by_id(maya).path_id == policy  # it was said of the conversation
    undo.undo(NOW)
    assert set(evidence.noted(talk, About(path=policy))) == {"autonomy", "learning"}


def test_a_value_that_matters_no_more_still_shows_what_was_said_of_it(talk: int) -> None:
    career_values.weigh("autonomy", 4, NOW)
    policy = paths.add("Science policy", NOW)
    looking_back.set_path(talk, policy, NOW)
    looking_back.rate(talk, About(path=policy), "autonomy", 4, NOW)
    career_values.weigh("autonomy", 0, NOW)
    (value,) = seen(talk).values
    assert (value.key, value.name, value.of_path) == ("autonomy", "Autonomy", Answer("autonomy", 4))
    looking_back.take_back(talk, About(path=policy), "autonomy", NOW)
    assert seen(talk).values == ()


def test_finished_today_asks_no_more_and_undo_asks_again(talk: int) -> None:
    assert FollowUpKind.LOOK_BACK in kinds(NOW)
    looking_back.finish(talk, NOW)
    assert FollowUpKind.LOOK_BACK not in kinds(NOW)
    assert seen(talk).looked_back
    step = undo.can_undo()
    looking_back.finish(talk, NOW)
    looking_back.finish(9_999, NOW)
    assert undo.can_undo() == step
    undo.undo(NOW)
    assert FollowUpKind.LOOK_BACK in kinds(NOW)
