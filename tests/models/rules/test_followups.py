"""What is due and when, as tables of stories. Conversation 1 is on Tuesday 2 June, 16:00 to 16:30."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.rules import followups
from models.terms import Circle, FollowUpKind, InterviewFact
from tests.models.rules.stories import SETTINGS, at, interview, kinds, only, story, wall

PLANNED = interview("planned", "06-02 16:00", "06-02 16:30")
READY = replace(PLANNED, sheet_ready=True)
HELD = interview("held", "06-02 16:00", "06-02 16:30")
LOOKED_BACK = replace(HELD, looked_back=True)
CANCELLED = interview("cancelled", "06-02 16:00", "06-02 16:30")
NEXT = interview("planned", "07-01 10:00", "07-01 10:20", number=2, ready=True)
ASK = "05-26 09:00 request"
THANKS = "06-03 09:00 thank_you"


@pytest.mark.parametrize(
    ("touches", "interviews", "planned"),
    [
        ((), (), set()),
        (("05-26 09:00 gave",), (), set()),
        ((ASK,), (), {"suggest_other", "remind"}),
        ((ASK, "06-04 09:00 reminder"), (), {"suggest_other"}),  # one reminder
        ((ASK, "05-27 09:00 accepted"), (), set()),
        ((ASK, "05-27 09:00 declined"), (), set()),
        ((ASK,), (PLANNED,), {"prepare", "look_back"}),
        ((ASK,), (READY,), {"look_back"}),
        ((ASK,), (CANCELLED,), {"suggest_other", "remind"}),
        ((), (interview("planned"),), set()),
        ((), (HELD,), {"thank_you", "look_back"}),
        ((), (LOOKED_BACK,), {"thank_you"}),
        ((THANKS,), (HELD,), {"look_back", "check_in"}),
        ((THANKS,), (LOOKED_BACK,), {"check_in"}),
        (("06-02 16:20 thank_you 1",), (LOOKED_BACK,), {"check_in"}),  # the call ended early
        (("06-02 16:20 thank_you",), (LOOKED_BACK,), {"thank_you"}),  # for something else
        (("06-01 10:00 met",), (), {"thank_you"}),
        (("06-01 10:00 met", THANKS), (), {"check_in"}),
        (("06-02 16:30 met 1",), (LOOKED_BACK,), {"thank_you"}),  # one talk, thanked once
        ((THANKS,), (LOOKED_BACK, NEXT), {"look_back"}),  # no check-in while a date is set
        ((THANKS, "06-20 09:00 request"), (LOOKED_BACK,), {"suggest_other", "remind", "check_in"}),
        ((THANKS, "06-20 09:00 met"), (LOOKED_BACK,), {"thank_you"}),  # nor while thanks are open
    ],
)
def test_what_is_planned(touches: tuple[str, ...], interviews: tuple[InterviewFact, ...], planned: set[str]) -> None:
    found = followups.plan(story(*touches, interviews=interviews), SETTINGS)
    assert kinds(found) == planned
    assert len(found) == len(planned)


@pytest.mark.parametrize(
    ("start", "end", "reminded", "once_more", "due"),
    [
        ("06-02 16:00", "06-02 16:30", "Wed 2026-06-03 16:30", "Thu 2026-06-04 12:30", "Thu 2026-06-04 16:30"),
        ("06-05 15:30", "06-05 16:00", "Sat 2026-06-06 11:00", "Sun 2026-06-07 12:00", "Sun 2026-06-07 16:00"),
        ("06-02 09:00", "06-02 09:20", "Wed 2026-06-03 09:20", "Wed 2026-06-03 19:00", "Thu 2026-06-04 09:20"),
        ("06-02 21:00", "06-02 21:30", "Wed 2026-06-03 19:00", "Thu 2026-06-04 17:30", "Thu 2026-06-04 21:30"),
        # 48 elapsed hours, whatever the clocks do meanwhile
        ("03-27 16:00", "03-27 16:30", "Sat 2026-03-28 11:00", "Sun 2026-03-29 13:30", "Sun 2026-03-29 17:30"),
        ("10-23 16:00", "10-23 16:30", "Sat 2026-10-24 11:00", "Sun 2026-10-25 11:30", "Sun 2026-10-25 15:30"),
        (
            "2028-02-28 10:00",
            "2028-02-28 10:20",
            "Tue 2028-02-29 10:20",
            "Tue 2028-02-29 19:00",
            "Wed 2028-03-01 10:20",
        ),
    ],
)
def test_thanks(start: str, end: str, reminded: str, once_more: str, due: str) -> None:
    thanks = only(followups.plan(story(interviews=(interview("held", start, end),)), SETTINGS), FollowUpKind.THANK_YOU)
    assert thanks.origin == "thank_you:talk-1:maya"
    assert thanks.interview == 1
    assert thanks.shows_at == at(end)
    assert wall(thanks.remind_at) == reminded
    assert wall(followups.second_reminder(thanks, SETTINGS)) == once_more
    assert wall(thanks.due_at) == due


def test_thanks_for_several_talks_are_one_each_and_one_letter_after_the_last_does_for_all() -> None:
    talked = story("06-10 10:00 met", "06-11 10:00 met", interviews=(LOOKED_BACK,))
    assert [one.origin for one in followups.plan(talked, SETTINGS)] == [
        "thank_you:talk-1:maya",
        "thank_you:maya:2026-06-10T08:00:00Z",
        "thank_you:maya:2026-06-11T08:00:00Z",
    ]
    thanked = story("06-10 10:00 met", "06-11 10:00 met", "06-12 10:00 thank_you", interviews=(LOOKED_BACK,))
    assert kinds(followups.plan(thanked, SETTINGS)) == {"check_in"}


def test_looking_back_asks_first_whether_you_talked_and_then_what_stuck() -> None:
    asking = only(followups.plan(story(interviews=(PLANNED,)), SETTINGS), FollowUpKind.LOOK_BACK)
    after = only(followups.plan(story(interviews=(HELD,)), SETTINGS), FollowUpKind.LOOK_BACK)
    assert asking.origin == after.origin == "look_back:talk-1:maya"
    assert asking.shows_at == after.shows_at == at("06-02 16:30")
    assert asking.due_at is after.due_at is None
    assert (wall(asking.remind_at), after.remind_at) == ("Tue 2026-06-02 16:30", None)


@pytest.mark.parametrize(
    ("start", "shows", "reminded"),
    [
        ("06-04 15:00", "Tue 2026-06-02 15:00", "Tue 2026-06-02 15:00"),
        ("06-04 21:00", "Tue 2026-06-02 19:00", "Tue 2026-06-02 19:00"),  # in a loud hour
        ("06-05 07:00", "Tue 2026-06-02 19:00", "Tue 2026-06-02 19:00"),
        ("06-08 15:00", "Fri 2026-06-05 08:00", "Fri 2026-06-05 08:00"),  # Monday: on Friday, not on Saturday
        ("06-09 15:00", "Fri 2026-06-05 08:00", "Fri 2026-06-05 08:00"),
        ("03-31 15:00", "Fri 2026-03-27 08:00", "Fri 2026-03-27 08:00"),
        ("2024-03-02 15:00", "Thu 2024-02-29 15:00", "Thu 2024-02-29 15:00"),
    ],
)
def test_preparing(start: str, shows: str, reminded: str) -> None:
    told = story(interviews=(interview("planned", start, start),))
    prepare = only(followups.plan(told, SETTINGS), FollowUpKind.PREPARE)
    assert prepare.origin == "prepare:talk-1:maya"
    assert (wall(prepare.shows_at), wall(prepare.remind_at)) == (shows, reminded)
    assert prepare.due_at == prepare.rests_at == at(start)


def test_two_days_before_is_the_same_time_of_day_when_clocks_change() -> None:
    loud_weekends = replace(SETTINGS, weekends_quiet=False)
    told = story(interviews=(interview("planned", "03-30 15:00", "03-30 15:20"),))
    assert wall(only(followups.plan(told, loud_weekends), FollowUpKind.PREPARE).shows_at) == "Sat 2026-03-28 15:00"


def test_of_several_who_take_part_only_the_first_is_asked_to_prepare_and_to_look_back() -> None:
    second = story(interviews=(replace(PLANNED, lead=False),))
    assert followups.plan(second, SETTINGS) == ()
    assert kinds(followups.plan(story(interviews=(replace(HELD, lead=False),)), SETTINGS)) == {"thank_you"}


@pytest.mark.parametrize(
    ("asked", "suggested", "reminded", "rests"),
    [
        # "You asked on 26 May, seven working days ago", on Thursday 4 June
        ("05-26 17:00", "Fri 2026-05-29 08:00", "Thu 2026-06-04 08:00", "Mon 2026-06-15 08:00"),
        ("05-29 17:00", "Wed 2026-06-03 08:00", "Tue 2026-06-09 08:00", "Thu 2026-06-18 08:00"),
        ("05-30 17:00", "Wed 2026-06-03 08:00", "Tue 2026-06-09 08:00", "Thu 2026-06-18 08:00"),
        ("2024-02-26 10:00", "Thu 2024-02-29 08:00", "Wed 2024-03-06 08:00", "Fri 2024-03-15 08:00"),
    ],
)
def test_waiting_for_an_answer(asked: str, suggested: str, reminded: str, rests: str) -> None:
    day, clock = asked.split()
    planned = followups.plan(story(f"{day} {clock} request"), SETTINGS)
    other, remind = only(planned, FollowUpKind.SUGGEST_OTHER), only(planned, FollowUpKind.REMIND)
    assert (wall(other.shows_at), other.remind_at, wall(other.rests_at)) == (suggested, None, rests)
    assert (wall(remind.shows_at), wall(remind.remind_at), wall(remind.rests_at)) == (reminded, reminded, rests)
    assert remind.due_at is other.due_at is None


def test_a_new_request_is_waited_for_anew() -> None:
    first = followups.plan(story(ASK), SETTINGS)
    again = followups.plan(story(ASK, "09-01 09:00 request"), SETTINGS)
    assert {one.origin for one in first}.isdisjoint(one.origin for one in again)
    assert wall(only(again, FollowUpKind.REMIND).shows_at) == "Thu 2026-09-10 08:00"


@pytest.mark.parametrize(
    ("last", "circle", "own", "day"),
    [
        ("06-03 09:00 thank_you", None, None, "2026-09-01"),
        ("06-03 09:00 thank_you", Circle.ACQUAINTANCE, None, "2026-09-01"),
        ("06-03 09:00 thank_you", Circle.INNER, None, "2026-08-03"),  # 60 days are a Sunday
        ("06-03 09:00 thank_you", Circle.NEW, None, "2026-10-01"),
        ("06-03 09:00 thank_you", Circle.NEW, 30, "2026-07-03"),
        ("06-03 09:00 thank_you", None, 31, "2026-07-06"),  # a Saturday
        ("06-03 09:00 thank_you", None, 0, "2026-06-04"),
        ("06-03 23:59 thank_you", None, 1, "2026-06-04"),  # of the user's calendar
        ("2024-01-30 09:00 thank_you", None, 30, "2024-02-29"),
    ],
)
def test_the_rhythm_of_check_ins(last: str, circle: Circle | None, own: int | None, day: str) -> None:
    told = story("2024-01-29 10:00 met", last, circle=circle, rhythm_days=own)
    check_in = only(followups.plan(told, SETTINGS), FollowUpKind.CHECK_IN)
    assert check_in.day == date.fromisoformat(day)
    assert check_in.shows_at == check_in.remind_at == at(f"{day} 08:00")
    assert check_in.due_at is None


@pytest.mark.parametrize(
    "contact", ["gave", "introduced", "referral", "check_in", "request", "reminder", "declined", "accepted"]
)
def test_contact_of_any_kind_begins_the_rhythm_anew(contact: str) -> None:
    told = story(THANKS, f"07-01 09:00 {contact}", interviews=(LOOKED_BACK,))
    check_in = only(followups.plan(told, SETTINGS), FollowUpKind.CHECK_IN)
    assert check_in.day == date(2026, 9, 29)
    assert check_in.origin == "check_in:maya:2026-07-01+90"


def test_the_users_own_notes_do_not() -> None:
    told = story(THANKS, "07-01 09:00 note", interviews=(LOOKED_BACK,))
    assert only(followups.plan(told, SETTINGS), FollowUpKind.CHECK_IN).day == date(2026, 9, 1)


@pytest.mark.parametrize(
    ("touches", "circle", "planned"),
    [
        (("06-03 09:00 gave",), Circle.INNER, {"check_in"}),
        (("06-03 09:00 check_in",), Circle.INNER, {"check_in"}),
        (("06-03 09:00 note",), Circle.INNER, set()),
        (("06-03 09:00 accepted",), Circle.INNER, set()),
        (("06-03 09:00 gave",), Circle.ACQUAINTANCE, set()),
        (("06-03 09:00 check_in",), None, set()),
        (("06-03 09:00 gave", "06-04 09:00 declined"), Circle.INNER, {"check_in"}),
    ],
)
def test_checking_in_with_people_never_met(touches: tuple[str, ...], circle: Circle | None, planned: set[str]) -> None:
    assert kinds(followups.plan(story(*touches, circle=circle), SETTINGS)) == planned


@pytest.mark.parametrize(
    ("touches", "interviews", "planned"),
    [
        ((), (HELD,), {"thank_you", "look_back"}),
        ((), (PLANNED,), {"prepare", "look_back"}),
        ((THANKS,), (LOOKED_BACK,), set()),
        ((ASK,), (), set()),
    ],
)
def test_archiving_pauses_check_ins_and_keeps_thanks(
    touches: tuple[str, ...], interviews: tuple[InterviewFact, ...], planned: set[str]
) -> None:
    assert kinds(followups.plan(story(*touches, interviews=interviews, archived=True), SETTINGS)) == planned


def test_a_shared_out_day_moves_the_check_in_and_nothing_else() -> None:
    planned = only(followups.plan(story(THANKS, interviews=(LOOKED_BACK,)), SETTINGS), FollowUpKind.CHECK_IN)
    moved = followups.on_day(planned, date(2026, 9, 3), SETTINGS)
    assert (moved.origin, moved.kind, moved.day) == (planned.origin, planned.kind, date(2026, 9, 3))
    assert wall(moved.shows_at) == wall(moved.remind_at) == "Thu 2026-09-03 08:00"
    assert followups.on_day(planned, date(2026, 9, 1), SETTINGS) == planned


def test_the_due_list_the_most_pressing_first() -> None:
    now = at("06-04 09:31")
    rows = [
        (FollowUpKind.THANK_YOU, at("06-01 16:30"), at("06-03 16:30")),  # late
        (FollowUpKind.PROMISE, at("06-03 18:00"), at("06-03 23:59")),  # late
        (FollowUpKind.THANK_YOU, at("06-02 16:30"), at("06-04 16:30")),
        (FollowUpKind.PROMISE, at("06-01 08:00"), at("06-05 23:59")),
        (FollowUpKind.LOOK_BACK, at("06-03 10:00"), None),
        (FollowUpKind.PREPARE, at("06-03 15:00"), at("06-05 15:00")),
        (FollowUpKind.REMIND, at("06-04 08:00"), None),
        (FollowUpKind.SUGGEST_OTHER, at("05-20 08:00"), None),
        (FollowUpKind.CHECK_IN, at("05-01 08:00"), None),
        (FollowUpKind.CHECK_IN, at("05-02 08:00"), None),
    ]
    mixed = [*rows[5:], *rows[:5]]
    assert sorted(mixed, key=lambda row: followups.pressing_key(row[0], row[1], row[2], now)) == rows


def test_late_is_after_the_due_time_and_never_without_one() -> None:
    due = at("06-04 16:30")
    assert not followups.is_late(due, due)
    assert followups.is_late(due, due + timedelta(seconds=1))
    assert not followups.is_late(None, due)
