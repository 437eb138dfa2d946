"""Promises: noted, on the list on their day, kept, moved, taken back; and what the user wants to be reminded of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from models import conversations, followups, letters, people, planning, profile, promises, schema, undo
from models.errors import Problem
from models.terms import Channel, FollowUpKind, LetterPurpose, Purpose

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Lisbon
DAY = timedelta(days=1)
FRIDAY = date(2026, 6, 5)
pytestmark = pytest.mark.usefixtures("lisbon")


@pytest.fixture
def maya() -> int:
    return people.add("Maya Okafor", NOW - 9 * DAY)


def due(now: datetime, kind: FollowUpKind = FollowUpKind.PROMISE) -> list[str]:
    return [item.note for item in followups.due(now) if item.kind is kind]


def test_a_promise_is_due_on_its_day_and_late_after_it(maya: int) -> None:
    promises.add(maya, "  the paper\n on grants ", FRIDAY, NOW)
    assert due(NOW + 2 * DAY) == []
    friday = NOW + 3 * DAY
    (item,) = (item for item in followups.due(friday) if item.kind is FollowUpKind.PROMISE)
    assert (item.note, item.person, item.late) == ("the paper on grants", maya, False)
    assert followups.followup_title(item.kind, item.person_name, item.note) == (
        "Promised to Maya Okafor: the paper on grants"
    )
    (late,) = (item for item in followups.due(friday + DAY) if item.kind is FollowUpKind.PROMISE)
    assert late.late


def test_without_a_day_it_is_there_at_once_and_never_late(maya: int) -> None:
    promises.add(maya, "the paper", None, NOW)
    (item,) = (item for item in followups.due(NOW + 900 * DAY) if item.kind is FollowUpKind.PROMISE)
    assert not item.late
    assert due(NOW) == ["the paper"]


def test_kept_it_enters_the_story_and_undo_brings_it_back(maya: int) -> None:
    interview = conversations.talked(maya, NOW)
    promise = promises.add(maya, "the paper", None, NOW, interview=interview)
    followups.done(promise, NOW + DAY)
    touch = schema.Touch.get(schema.Touch.purpose == Purpose.GAVE)
    assert (touch.person_id, touch.text, touch.interview_id) == (maya, "the paper", interview)
    assert due(NOW + DAY) == []
    (kept,) = promises.of_interview(interview, NOW + DAY)
    assert kept.done
    assert promises.of_person(maya, NOW + DAY) == ()
    undo.undo(NOW + DAY)
    assert due(NOW + DAY) == ["the paper"]
    assert not schema.Touch.select().where(schema.Touch.purpose == Purpose.GAVE).exists()


def test_a_letter_that_speaks_of_it_keeps_it_and_another_promise_stays(maya: int) -> None:
    promises.add(maya, "the paper on grants.", None, NOW)
    promises.add(maya, "an introduction to Tom", None, NOW)
    profile.edit(NOW, name="Ana Sousa")
    letter = letters.draft(maya, LetterPurpose.GAVE, Channel.EMAIL, NOW)
    assert letter is not None
    assert "the paper on grants; an introduction to Tom" in letter.body
    letters.sent(letter, letter.subject, letter.body.replace("; an introduction to Tom", ""), NOW)
    assert due(NOW) == ["an introduction to Tom"]
    assert schema.Touch.select().where(schema.Touch.purpose == Purpose.GAVE).count() == 1
    undo.undo(NOW)
    assert due(NOW) == ["the paper on grants.", "an introduction to Tom"]


def test_a_letter_of_another_kind_keeps_no_promise(maya: int) -> None:
    promises.add(maya, "the paper", None, NOW)
    profile.edit(NOW, name="Ana Sousa")
    letter = letters.draft(maya, LetterPurpose.CHECK_IN, Channel.EMAIL, NOW)
    assert letter is not None
    letters.sent(letter, letter.subject, f"{letter.body} I still owe you the paper.", NOW)
    assert due(NOW) == ["the paper"]


def test_planning_leaves_it_alone(maya: int) -> None:
    promise = promises.add(maya, "the paper", FRIDAY, NOW)
    conversations.talked(maya, NOW)
    planning.replan([maya], NOW + DAY)
    found = promises.one(promise, NOW)
    assert found is not None
    assert (found.text, found.due_on, found.kind) == ("the paper", FRIDAY, FollowUpKind.PROMISE)


def test_other_words_and_another_day_each_undone_by_one_step(maya: int) -> None:
    promise = promises.add(maya, "the paper", FRIDAY, NOW)
    promises.edit(promise, "the p", NOW, visit="note")
    promises.edit(promise, "the poster", NOW, visit="note")
    promises.move(promise, date(2026, 6, 9), NOW)
    assert due(NOW + 3 * DAY) == []
    assert due(NOW + 7 * DAY) == ["the poster"]
    undo.undo(NOW)
    assert due(NOW + 3 * DAY) == ["the poster"]
    undo.undo(NOW)
    assert due(NOW + 3 * DAY) == ["the paper"]
    undo.undo(NOW)
    assert promises.of_person(maya, NOW) == ()


def test_a_moved_promise_is_no_longer_put_off_and_pops_up_anew(maya: int) -> None:
    promise = promises.add(maya, "the paper", FRIDAY, NOW)
    followups.reminded((promise,), NOW + 3 * DAY)
    followups.later(promise, NOW + 30 * DAY, NOW + 3 * DAY)
    promises.move(promise, None, NOW + 3 * DAY)
    assert due(NOW + 3 * DAY) == ["the paper"]
    row = schema.FollowUp.get_by_id(promise)
    assert (row.reminders, row.reminded_at, row.due_at) == (0, None, None)


def test_removed_it_leaves_nothing_behind_and_undo_brings_it_back(maya: int) -> None:
    promise = promises.add(maya, "the paper", None, NOW)
    uid = schema.FollowUp.get_by_id(promise).uid
    promises.remove(promise, NOW)
    promises.remove(promise, NOW)
    assert due(NOW) == []
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == uid) is not None
    undo.undo(NOW)
    assert due(NOW) == ["the paper"]
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == uid) is None


def test_it_goes_with_the_person_and_comes_back_with_them(maya: int) -> None:
    promise = promises.add(maya, "the paper", None, NOW)
    people.delete([maya], NOW)
    assert promises.one(promise, NOW) is None
    undo.undo(NOW)
    assert promises.one(promise, NOW) is not None


def test_nothing_promised_and_nobody_there_are_said(maya: int) -> None:
    with pytest.raises(Problem, match="no_promise"):
        promises.add(maya, " \n ", FRIDAY, NOW)
    with pytest.raises(Problem, match="person_gone"):
        promises.add(9_999, "the paper", FRIDAY, NOW)
    with pytest.raises(Problem, match="promise_gone"):
        promises.edit(9_999, "the paper", NOW)
    with pytest.raises(Problem, match="promise_gone"):
        promises.move(9_999, FRIDAY, NOW)
    assert undo.can_undo() is not None
    assert undo.can_undo().code == "added_person"  # type: ignore[union-attr]


def test_what_the_rules_planned_is_no_promise(maya: int) -> None:
    conversations.talked(maya, NOW)
    thanks = schema.FollowUp.get(schema.FollowUp.kind == FollowUpKind.THANK_YOU).id
    promises.remove(thanks, NOW)
    assert schema.FollowUp.get_or_none(schema.FollowUp.id == thanks) is not None
    assert promises.one(thanks, NOW) is None


def test_a_reminder_of_ones_own_shows_on_its_day_and_enters_no_story(maya: int) -> None:
    reminder = promises.remind_me(maya, "Ask how the move went", FRIDAY, NOW)
    found = promises.one(reminder, NOW)
    assert found is not None
    assert (found.kind, found.due_on, found.late) == (FollowUpKind.CUSTOM, FRIDAY, False)
    assert due(NOW + 2 * DAY, FollowUpKind.CUSTOM) == []
    assert due(NOW + 3 * DAY, FollowUpKind.CUSTOM) == ["Ask how the move went"]
    touches = schema.Touch.select().count()
    followups.done(reminder, NOW + 3 * DAY)
    assert schema.Touch.select().count() == touches
    assert due(NOW + 3 * DAY, FollowUpKind.CUSTOM) == []
