"""What holds for every story, zone and quiet time, days when clocks change and leap days included."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given

from models.rules import followups, stages
from models.rules.quiet import in_quiet_hours
from models.terms import FollowUpKind, Purpose, ReminderSettings, Stage, StoryFact, TouchFact
from tests.models.rules import strategies
from tests.models.rules.stories import kinds, only


@given(strategies.stories(), strategies.settings())
def test_planning_twice_plans_once(told: StoryFact, settings: ReminderSettings) -> None:
    planned = followups.plan(told, settings)
    origins = [one.origin for one in planned]
    assert len(set(origins)) == len(origins)
    again = replace(told, touches=told.touches[::-1], interviews=told.interviews[::-1])
    assert sorted(followups.plan(again, settings), key=lambda one: one.origin) == sorted(
        planned, key=lambda one: one.origin
    )


@given(strategies.stories(), strategies.settings())
def test_no_two_people_share_an_origin(told: StoryFact, settings: ReminderSettings) -> None:
    mayas = {one.origin for one in followups.plan(told, settings)}
    assert mayas.isdisjoint(one.origin for one in followups.plan(replace(told, person="lena"), settings))


@given(strategies.stories(), strategies.settings())
def test_the_times_of_thanks(told: StoryFact, settings: ReminderSettings) -> None:
    for thanks in followups.plan(told, settings):
        if thanks.kind is not FollowUpKind.THANK_YOU:
            continue
        assert thanks.remind_at is not None
        assert thanks.due_at == thanks.shows_at + timedelta(hours=48)
        assert thanks.shows_at <= thanks.remind_at <= thanks.shows_at + timedelta(hours=24)
        once_more = followups.second_reminder(thanks, settings)
        if once_more is not None:
            assert thanks.remind_at < once_more < thanks.shows_at + timedelta(hours=48)
            assert not in_quiet_hours(once_more, settings)


@given(strategies.stories(), strategies.settings())
def test_everything_shows_before_it_reminds_before_it_is_due(told: StoryFact, settings: ReminderSettings) -> None:
    for one in followups.plan(told, settings):
        moments = [moment for moment in (one.shows_at, one.remind_at, one.due_at) if moment is not None]
        assert moments == sorted(moments)
        assert one.rests_at is None or one.shows_at <= one.rests_at
        if one.kind is FollowUpKind.CHECK_IN:
            assert one.day is not None
            assert one.day.weekday() < 5


@given(strategies.people_in_touch(), strategies.settings(), strategies.contacts)
def test_another_contact_never_brings_the_check_in_forward(
    told: StoryFact, settings: ReminderSettings, contact: TouchFact
) -> None:
    before = only(followups.plan(told, settings), FollowUpKind.CHECK_IN)
    planned = followups.plan(replace(told, touches=(*told.touches, contact)), settings)
    if contact.purpose is Purpose.MET and FollowUpKind.THANK_YOU in kinds(planned):
        assert FollowUpKind.CHECK_IN not in kinds(planned)  # thanks first
    else:
        assert only(planned, FollowUpKind.CHECK_IN).shows_at >= before.shows_at


@given(strategies.stories(), strategies.settings())
def test_thanked_is_in_touch_and_has_no_thanks_open(told: StoryFact, settings: ReminderSettings) -> None:
    latest = stages.last_contact(told)
    if latest is None or not stages.talks(told):
        return
    thanked = replace(told, touches=(*told.touches, TouchFact(latest, Purpose.THANK_YOU)))
    assert FollowUpKind.THANK_YOU not in kinds(followups.plan(thanked, settings))
    assert stages.stage(thanked) is not Stage.MET


@given(strategies.stories(), strategies.settings())
def test_an_archived_person_is_asked_for_nothing_more_than_before(told: StoryFact, settings: ReminderSettings) -> None:
    active = followups.plan(replace(told, archived=False), settings)
    archived = followups.plan(replace(told, archived=True), settings)
    assert set(archived) <= set(active)
    assert FollowUpKind.CHECK_IN not in kinds(archived)
