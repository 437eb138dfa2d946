"""What is set is no step of undo, and leaves every step before it to be taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models import conversations, followups, people, preferences, schema, settings, story, undo
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
