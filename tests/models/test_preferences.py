"""What is set is no step of undo, and leaves every step before it to be taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from models import conversations, followups, people, preferences, promises, schema, settings, story, undo
from models.store import Store
from models.terms import Circle, Purpose

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)


def _known(name: str) -> int:
    """Somebody who was met and thanked, so that a check-in is planned."""
    person = people.add(name, NOW)
    conversations.talked(person, NOW)
    story.record(person, Purpose.THANK_YOU, NOW)
    return person


def _plans() -> set[tuple[int, str, datetime]]:
    return {(row.id, row.origin, row.shows_at) for row in schema.FollowUp.select()}


def test_what_is_planned_outside_of_a_step_takes_no_id_that_a_step_may_bring_back(lisbon: Store) -> None:
    lena, maya = _known("Lena Fischer"), _known("Maya Osei")
    before = _plans()
    people.delete([maya], NOW)
    schema.FollowUp.delete().where(schema.FollowUp.person == lena).execute()
    preferences.set_rhythm(Circle.NEW, 45, NOW)
    made = {number for number, _, _ in _plans()}
    assert made
    assert made.isdisjoint({number for number, _, _ in before})
    step = undo.undo(NOW)
    assert step is not None
    assert step.code == "deleted_person"
    assert people.names("Maya Osei")
    assert {origin for _, origin, _ in _plans()} == {origin for _, origin, _ in before}


def test_a_plan_that_would_stand_there_twice_ends_the_undoing(lisbon: Store) -> None:
    _known("Lena Fischer")
    with undo.step("let_rest", name="Lena Fischer"):
        schema.FollowUp.delete().execute()
    preferences.set_rhythm(Circle.NEW, 45, NOW)
    assert len(_plans()) > 0
    assert undo.can_undo() is None


def test_what_comes_back_is_planned_by_what_is_set_now(lisbon: Store) -> None:
    lena = _known("Lena Fischer")
    people.edit(lena, {"circle": Circle.INNER}, NOW)
    people.delete([lena], NOW)
    preferences.set_rhythm(Circle.INNER, 30, NOW)
    step = undo.undo(NOW)
    assert step is not None
    preferences.catch_up(step.id, NOW)
    (due,) = followups.coming_check_ins(NOW, NOW + timedelta(days=400))
    days = (due.shows_at - NOW).days
    assert 28 <= days <= 34
    assert undo.can_redo() is not None


def test_a_step_after_the_setting_is_left_as_it_is(lisbon: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    preferences.set_rhythm(Circle.INNER, 30, NOW)
    lena = _known("Lena Fischer")
    people.delete([lena], NOW)
    step = undo.undo(NOW)
    assert step is not None
    before = _plans()

    def fail() -> list[int]:
        raise AssertionError("nobody is planned anew")

    monkeypatch.setattr(preferences.planning, "everybody", fail)
    preferences.catch_up(step.id, NOW)
    assert _plans() == before


def test_what_was_set_is_read_again(lisbon: Store) -> None:
    preferences.set_hide_names(True)
    preferences.set_letter_language("en")
    assert settings.hides_names()
    assert settings.letter_language() == "en"
    assert undo.can_undo() is None


def test_a_promise_keeps_its_day_in_another_zone(lisbon: Store) -> None:
    maya = people.add("Maya Osei", NOW)
    day = date(2026, 6, 10)
    promise = promises.add(maya, "Send the paper", day, NOW)
    reminder = promises.remind_me(maya, "ask about the move", day, NOW)
    preferences.set_zone("America/Toronto", NOW)
    kept = {one.id: one for one in promises.of_person(maya, NOW)}
    assert (kept[promise].due_on, kept[reminder].due_on) == (day, day)
    row = schema.FollowUp.get_by_id(promise)
    assert row.due_at == datetime(2026, 6, 11, 3, 59, tzinfo=UTC)
    assert row.shows_at == datetime(2026, 6, 10, 12, tzinfo=UTC)
    assert schema.FollowUp.get_by_id(reminder).shows_at == datetime(2026, 6, 10, 12, tzinfo=UTC)


def test_a_promise_is_reminded_of_in_the_new_loud_hours(lisbon: Store) -> None:
    maya = people.add("Maya Osei", NOW)
    promise = promises.add(maya, "Send the paper", date(2026, 6, 10), NOW)
    free = promises.add(maya, "Think of somebody", None, NOW)
    before = schema.FollowUp.get_by_id(free).shows_at
    preferences.set_quiet_until(time(10), NOW)
    assert schema.FollowUp.get_by_id(promise).remind_at == datetime(2026, 6, 10, 9, tzinfo=UTC)
    assert schema.FollowUp.get_by_id(free).shows_at == before
