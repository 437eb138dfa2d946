"""Times that were offered: said in both zones, kept with the letter, agreed on, taken back by undo."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models import conversations, letters, offered_times, people, profile, schema, story, undo
from models.errors import Problem
from models.terms import Channel, LetterPurpose, Purpose, Stage

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)  # Thursday, 9:30 in Lisbon
MONDAY = datetime(2026, 6, 8, 14, 0, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("lisbon")


def asked(person: int, *times: datetime) -> None:
    letter = letters.draft(person, LetterPurpose.REQUEST, Channel.EMAIL, NOW)
    assert letter is not None
    letters.sent(letter, "s", "b", NOW, times=times)


@pytest.mark.parametrize(
    ("at", "zone", "said"),
    [
        (MONDAY, "", "Monday 8 June, 15:00"),
        (MONDAY, "Europe/Lisbon", "Monday 8 June, 15:00"),
        (MONDAY, "Nowhere/Town", "Monday 8 June, 15:00"),
        (MONDAY, "America/Toronto", "Monday 8 June, 10:00 your time (15:00 mine)"),
        (MONDAY, "Pacific/Auckland", "Tuesday 9 June, 02:00 your time (Monday 15:00 mine)"),
    ],
)
def test_a_time_is_said_on_the_readers_clock_first(at: datetime, zone: str, said: str) -> None:
    assert offered_times.say_offered(at, zone) == said


def test_what_a_letter_offered_is_kept_with_it_and_undone_with_it() -> None:
    maya = people.add("Maya", NOW, zone="America/Toronto")
    asked(maya, MONDAY + timedelta(days=2), MONDAY, MONDAY)
    found = offered_times.offered(maya, NOW)
    assert [one.starts_at for one in found] == [MONDAY, MONDAY + timedelta(days=2)]
    row = schema.OfferedTime.get()
    assert (row.local_start, row.zone, row.minutes) == ("2026-06-08T15:00", "Europe/Lisbon", 20)
    assert row.touch.purpose == Purpose.REQUEST
    assert offered_times.offered(maya, MONDAY) == found[1:]  # what has passed is no offer
    undo.undo(NOW)
    assert offered_times.offered(maya, NOW) == ()


def test_what_is_said_against_a_time() -> None:
    maya, tom = people.add("Maya", NOW), people.add("Tom", NOW)
    asked(tom, MONDAY)
    assert offered_times.gentle(maya, MONDAY, NOW) == "You have offered this time to Tom as well."
    assert offered_times.gentle(tom, MONDAY, NOW) == ""
    offered_times.accept(tom, NOW, MONDAY)
    assert offered_times.gentle(maya, MONDAY, NOW) == "You are talking with Tom then."
    assert MONDAY not in offered_times.suggest(maya, NOW)
    assert offered_times.gentle(maya, NOW - timedelta(hours=1), NOW) == "This time has passed."


def test_times_are_suggested_beside_those_that_are_there() -> None:
    maya = people.add("Maya", NOW)
    two = offered_times.suggest(maya, NOW)
    (third,) = offered_times.suggest(maya, NOW, two, 1)
    assert third.date() not in {one.date() for one in two}


def test_a_yes_with_a_date_is_one_step() -> None:
    maya = people.add("Maya", NOW)
    asked(maya, MONDAY)
    interview = offered_times.accept(maya, NOW, MONDAY, 25)
    assert interview is not None
    talk = conversations.one(interview)
    assert talk is not None
    assert (talk.starts_at, talk.minutes) == (MONDAY, 25)
    detail = people.detail(maya, NOW)
    assert detail is not None
    assert (detail.stage, detail.story[0].purpose) == (Stage.SCHEDULED, Purpose.ACCEPTED)
    assert undo.undo(NOW) is not None
    detail = people.detail(maya, NOW)
    assert detail is not None
    assert detail.stage is Stage.ASKED
    assert conversations.one(interview) is None


def test_a_yes_without_a_date() -> None:
    maya = people.add("Maya", NOW)
    asked(maya)
    assert offered_times.accept(maya, NOW) is None
    detail = people.detail(maya, NOW)
    assert detail is not None
    assert detail.stage is Stage.AGREED


def test_nobody_says_yes_who_is_gone() -> None:
    maya = people.add("Maya", NOW)
    people.delete([maya], NOW)
    with pytest.raises(Problem, match="person_gone"):
        offered_times.accept(maya, NOW, MONDAY)


def test_the_answer_names_the_date_that_was_agreed() -> None:
    profile.edit(NOW, name="Ana", pitch="I study bats.")
    maya = people.add("Maya", NOW, zone="America/Toronto")
    story.record(maya, Purpose.REQUEST, NOW)
    letter = letters.draft(maya, LetterPurpose.ACCEPTED_REPLY, Channel.EMAIL, NOW)
    assert letter is not None
    assert letter.wording == "accepted_reply_any"
    offered_times.accept(maya, NOW, MONDAY)
    letter = letters.draft(maya, LetterPurpose.ACCEPTED_REPLY, Channel.EMAIL, NOW)
    assert letter is not None
    assert letter.blanks == ()
    assert "Monday 8 June, 10:00 your time (15:00 mine)" in letter.body
