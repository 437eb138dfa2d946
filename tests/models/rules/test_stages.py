"""Where things stand, as tables of stories. Conversation 1 is on Tuesday 2 June, 16:00 to 16:30."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import stages
from models.terms import InterviewFact, InterviewStatus, Purpose, ReminderSettings, Stage, StoryFact, TouchFact
from tests.models.rules import strategies
from tests.models.rules.stories import SETTINGS, at, interview, story, wall

PLANNED = interview("planned", "06-02 16:00", "06-02 16:30")
HELD = interview("held", "06-02 16:00", "06-02 16:30")
CANCELLED = interview("cancelled", "06-02 16:00", "06-02 16:30")
UNDATED = interview("planned")
SECOND = interview("planned", "07-01 10:00", "07-01 10:20", number=2)
SECOND_UNDATED = interview("planned", number=2)
SECOND_CANCELLED = interview("cancelled", "07-01 10:00", "07-01 10:20", number=2)

ASK, YES, NO = "05-20 09:00 request", "05-22 09:00 accepted", "05-22 09:00 declined"
THANKS, CHECK_IN = "06-03 09:00 thank_you", "08-20 09:00 check_in"
ASK_AGAIN = "06-20 09:00 request"


@pytest.mark.parametrize(
    ("touches", "interviews", "stage"),
    [
        # nothing yet, or nothing that asks
        ((), (), "known"),
        (("05-20 09:00 note",), (), "known"),
        (("05-20 09:00 gave",), (), "known"),
        (("05-20 09:00 introduced",), (), "known"),
        (("05-20 09:00 referral",), (), "known"),
        (("05-20 09:00 check_in",), (), "known"),
        (("05-20 09:00 thank_you",), (), "known"),
        ((), (CANCELLED,), "known"),
        ((), (UNDATED,), "to_ask"),
        (("05-20 09:00 gave",), (UNDATED,), "to_ask"),
        # asked, and what came of it
        ((ASK,), (), "asked"),
        (("05-20 09:00 reminder",), (), "asked"),
        ((ASK, "05-29 09:00 reminder"), (), "asked"),
        ((ASK, "05-21 09:00 gave", "05-21 10:00 note"), (), "asked"),
        ((ASK,), (UNDATED,), "asked"),
        ((ASK, YES), (), "agreed"),
        ((ASK, YES), (UNDATED,), "agreed"),
        ((ASK, YES, "05-29 09:00 reminder"), (), "agreed"),  # about the date
        ((ASK, NO), (), "declined"),
        ((ASK, NO), (UNDATED,), "declined"),
        ((ASK, NO, "05-23 09:00 gave"), (), "declined"),
        ((ASK, NO, "05-29 09:00 request"), (), "asked"),
        ((ASK, NO, "05-29 09:00 accepted"), (), "agreed"),
        ((ASK, YES, "05-29 09:00 declined"), (), "declined"),
        # a date stands until it is moved, held or cancelled
        ((), (PLANNED,), "scheduled"),
        ((ASK,), (PLANNED,), "scheduled"),
        ((ASK, YES), (PLANNED,), "scheduled"),
        ((ASK, NO), (PLANNED,), "scheduled"),
        ((ASK, YES), (CANCELLED,), "agreed"),
        ((ASK,), (CANCELLED,), "asked"),
        ((ASK, NO), (CANCELLED,), "declined"),
        (("06-02 16:30 met 1",), (PLANNED,), "met"),  # entered as talked, never marked
        (("06-02 17:00 met",), (PLANNED,), "met"),
        (("06-02 15:00 met",), (PLANNED,), "scheduled"),  # met before it
        ((ASK, "06-02 17:00 thank_you"), (PLANNED,), "scheduled"),  # thanks alone don't say that you talked
        # met
        ((), (HELD,), "met"),
        ((ASK, YES), (HELD,), "met"),
        (("06-02 16:30 met 1",), (HELD,), "met"),
        (("06-02 10:00 met",), (), "met"),
        (("06-02 10:00 met 1",), (CANCELLED,), "met"),
        (("06-02 10:00 met 9",), (), "met"),  # of a conversation that is gone
        ((YES, "06-04 09:00 introduced"), (HELD,), "met"),
        ((YES, "06-04 09:00 note"), (HELD,), "met"),
        ((ASK, "06-05 09:00 accepted 1"), (HELD,), "met"),  # the yes to it, entered late
        ((ASK, "06-05 09:00 accepted"), (HELD,), "agreed"),  # a yes to another
        # in touch
        ((YES, THANKS), (HELD,), "in_touch"),
        (("06-02 16:25 thank_you 1",), (HELD,), "in_touch"),  # the call ended early
        (("06-02 16:25 thank_you",), (HELD,), "met"),
        ((YES, CHECK_IN), (HELD,), "in_touch"),
        ((YES, "06-04 09:00 gave"), (HELD,), "in_touch"),
        ((YES, "06-04 09:00 referral"), (HELD,), "in_touch"),
        (("06-02 10:00 met", THANKS), (), "in_touch"),
        # a second round
        ((THANKS, ASK_AGAIN), (HELD,), "asked"),
        ((ASK_AGAIN,), (HELD,), "asked"),
        ((THANKS, ASK_AGAIN, "06-22 09:00 gave"), (HELD,), "asked"),
        ((THANKS, ASK_AGAIN, CHECK_IN), (HELD,), "in_touch"),
        ((THANKS, "06-29 09:00 reminder"), (HELD,), "in_touch"),
        ((THANKS, ASK_AGAIN, "06-22 09:00 declined"), (HELD,), "in_touch"),
        ((ASK_AGAIN, "06-22 09:00 declined"), (HELD,), "met"),  # never thanked
        ((THANKS, ASK_AGAIN, "06-22 09:00 accepted"), (HELD,), "agreed"),
        ((THANKS, ASK_AGAIN, "06-22 09:00 accepted"), (HELD, SECOND), "scheduled"),
        ((THANKS,), (HELD, SECOND), "scheduled"),
        ((THANKS,), (HELD, SECOND_UNDATED), "in_touch"),
        ((THANKS,), (HELD, SECOND_CANCELLED), "in_touch"),
        ((THANKS,), (HELD, replace(SECOND, status=InterviewStatus.HELD)), "met"),
        ((THANKS, "07-02 09:00 thank_you"), (HELD, replace(SECOND, status=InterviewStatus.HELD)), "in_touch"),
        # entered at the same minute: asked before answered, talked before thanked
        (("05-20 09:00 accepted", "05-20 09:00 request"), (), "agreed"),
        (("06-02 10:00 thank_you", "06-02 10:00 met"), (), "in_touch"),
    ],
)
def test_where_things_stand(touches: tuple[str, ...], interviews: tuple[InterviewFact, ...], stage: str) -> None:
    assert stages.stage(story(*touches, interviews=interviews)) == stage


@pytest.mark.parametrize(
    ("touches", "stage"),
    [((), "to_ask"), (("05-20 09:00 gave",), "to_ask"), ((ASK,), "asked"), ((ASK, NO), "declined")],
)
def test_on_the_short_list(touches: tuple[str, ...], stage: str) -> None:
    assert stages.stage(story(*touches, shortlisted=True)) == stage


@pytest.mark.parametrize(
    ("touches", "interviews", "last"),
    [
        ((), (), "never"),
        (("05-20 09:00 note",), (), "never"),
        ((ASK,), (), "Wed 2026-05-20 09:00"),
        ((ASK, YES), (), "Fri 2026-05-22 09:00"),
        ((YES, ASK), (), "Fri 2026-05-22 09:00"),  # in whatever order they were entered
        ((ASK, "05-30 09:00 note"), (), "Wed 2026-05-20 09:00"),
        ((ASK,), (PLANNED,), "Wed 2026-05-20 09:00"),
        ((ASK,), (CANCELLED,), "Wed 2026-05-20 09:00"),
        ((ASK,), (HELD,), "Tue 2026-06-02 16:30"),
        ((ASK, THANKS), (HELD,), "Wed 2026-06-03 09:00"),
        (("06-04 09:00 gave",), (HELD,), "Thu 2026-06-04 09:00"),
        (("06-04 09:00 introduced",), (HELD,), "Thu 2026-06-04 09:00"),
        ((), (interview("held", "06-02 16:00"),), "Tue 2026-06-02 16:00"),
    ],
)
def test_last_contact(touches: tuple[str, ...], interviews: tuple[InterviewFact, ...], last: str) -> None:
    assert wall(stages.last_contact(story(*touches, interviews=interviews))) == last


@pytest.mark.parametrize(
    ("touches", "interviews", "rests"),
    [
        ((), (), "never"),
        (("05-26 10:00 request",), (), "Mon 2026-06-15 08:00"),  # 14 working days
        (("05-26 10:00 request", "06-04 09:00 reminder"), (), "Mon 2026-06-15 08:00"),  # 7 after the reminder
        (("05-26 10:00 request", "06-10 09:00 reminder"), (), "Fri 2026-06-19 08:00"),
        (("05-26 10:00 request", "05-28 09:00 reminder"), (), "Mon 2026-06-08 08:00"),
        (("05-26 10:00 request", "06-01 09:00 reminder", "06-04 09:00 reminder"), (), "Mon 2026-06-15 08:00"),
        (("06-04 09:00 reminder",), (), "Mon 2026-06-15 08:00"),
        (("05-30 10:00 request",), (), "Thu 2026-06-18 08:00"),  # on a Saturday
        (("05-26 10:00 request", "06-01 10:00 request"), (), "Fri 2026-06-19 08:00"),  # asked anew
        (("05-26 10:00 request", "05-27 09:00 accepted"), (), "never"),
        (("05-26 10:00 request", "05-27 09:00 declined"), (), "never"),
        (("05-26 10:00 request",), (PLANNED,), "never"),
        (("05-26 10:00 request",), (CANCELLED,), "Mon 2026-06-15 08:00"),
        (("05-26 10:00 request",), (HELD,), "never"),
        (("03-10 10:00 request",), (), "Mon 2026-03-30 08:00"),  # 8:00 of summer time
    ],
)
def test_when_a_request_rests(touches: tuple[str, ...], interviews: tuple[InterviewFact, ...], rests: str) -> None:
    assert wall(stages.rests_at(story(*touches, interviews=interviews), SETTINGS)) == rests


def test_a_met_touch_and_its_conversation_are_one_talk() -> None:
    told = story("06-02 16:30 met 1", "06-10 10:00 met", interviews=(HELD,))
    assert stages.talks(told) == (stages.Talk(at("06-02 16:30"), HELD), stages.Talk(at("06-10 10:00")))


def test_a_held_conversation_without_any_time_takes_it_from_its_touch() -> None:
    timeless = interview("held")
    assert stages.talks(story(interviews=(timeless,))) == ()
    assert stages.talks(story("06-02 16:30 met 1", interviews=(timeless,))) == (
        stages.Talk(at("06-02 16:30"), timeless),
    )


@given(strategies.stories(), st.randoms(use_true_random=False))
def test_the_order_of_entering_makes_no_difference(told: StoryFact, random: Random) -> None:
    shuffled_touches, shuffled_interviews = list(told.touches), list(told.interviews)
    random.shuffle(shuffled_touches)
    random.shuffle(shuffled_interviews)
    shuffled = replace(told, touches=tuple(shuffled_touches), interviews=tuple(shuffled_interviews))
    assert stages.stage(shuffled) == stages.stage(told)
    assert stages.last_contact(shuffled) == stages.last_contact(told)


@given(strategies.stories())
def test_cancelled_conversations_count_for_nothing(told: StoryFact) -> None:
    left = tuple(one for one in told.interviews if one.status is not InterviewStatus.CANCELLED)
    assert stages.stage(replace(told, interviews=left)) == stages.stage(told)


@given(strategies.stories(), strategies.moments)
def test_notes_and_introductions_change_nothing(told: StoryFact, moment: datetime) -> None:
    for purpose in (Purpose.NOTE, Purpose.INTRODUCED):
        more = TouchFact(moment, purpose)
        assert stages.stage(replace(told, touches=(*told.touches, more))) == stages.stage(told)


@given(strategies.stories(), strategies.settings())
def test_exactly_what_is_asked_rests_and_not_before_it_was_asked(told: StoryFact, settings: ReminderSettings) -> None:
    rests = stages.rests_at(told, settings)
    assert (rests is None) == (stages.stage(told) is not Stage.ASKED)
    request = stages.open_request(told)
    if rests is not None:
        assert request is not None
        assert rests > max(request.asked_at, request.reminded_at or request.asked_at)


@given(strategies.stories(), strategies.settings(), strategies.moments)
def test_a_reminder_never_lets_a_request_rest_earlier_than_seven_working_days_after_it(
    told: StoryFact, settings: ReminderSettings, moment: datetime
) -> None:
    request = stages.open_request(told)
    if request is None:
        return
    reminded_at = max(moment, request.asked_at)
    reminded = replace(told, touches=(*told.touches, TouchFact(reminded_at, Purpose.REMINDER)))
    rests = stages.rests_at(reminded, settings)
    assert rests is not None
    assert (rests - reminded_at).days >= 8
