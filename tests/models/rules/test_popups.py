"""Which pop-ups come, and when the timer looks again. Thursday is 4 June, Saturday the 6th."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.rules import popups
from models.rules.popups import DueItem, Popup
from models.terms import FollowUpKind, LaterChoice
from tests.models.rules.stories import SETTINGS, at, remembered, summary_day, wall

THURSDAY = date(2026, 6, 4)


def item(
    number: int,
    kind: str,
    remind: str | None = None,
    due: str | None = None,
    snoozed: str | None = None,
    reminded: str | None = None,
) -> DueItem:
    times = [at(text) if text else None for text in (remind, due, snoozed, reminded)]
    return DueItem(number, FollowUpKind(kind), *times, reminders=1 if reminded else 0)


def alone(*numbers: int) -> list[Popup]:
    return [Popup((number,)) for number in numbers]


def summary(*numbers: int) -> Popup:
    return Popup(numbers, summary=True)


LENA = item(1, "thank_you", "06-03 16:30", "06-04 16:30")
INES = item(2, "thank_you", "06-04 09:00", "06-05 09:00")
CV = item(3, "promise", "06-04 08:00", "06-04 23:59")
BOOK = item(4, "promise", "06-04 08:00", "06-05 23:59")
DID_YOU_TALK = item(5, "look_back", "06-04 09:00")
STUCK = item(6, "look_back")
JONAS = item(7, "prepare", "06-04 08:00", "06-08 15:00")
KAVYA = item(8, "remind", "06-04 08:00")
TOMASZ = item(9, "check_in", "06-04 08:00")
RUTH = item(10, "check_in", "06-05 08:00")


@pytest.mark.parametrize(
    ("items", "now", "expected"),
    [
        # thanks come by themselves, when their time has come
        ([LENA], "06-03 16:29", []),
        ([LENA], "06-03 16:30", alone(1)),
        ([LENA], "06-04 09:31", alone(1)),
        ([LENA], "06-05 09:31", alone(1)),  # late is not lost
        ([LENA, INES], "06-04 09:31", alone(1, 2)),
        # and once more, some hours before they are due
        ([replace(LENA, reminded_at=at("06-03 16:31"))], "06-03 16:32", []),
        ([replace(LENA, reminded_at=at("06-03 16:31"))], "06-04 12:29", []),
        ([replace(LENA, reminded_at=at("06-03 16:31"))], "06-04 12:30", alone(1)),
        ([replace(LENA, reminded_at=at("06-04 12:30"))], "06-04 12:31", []),
        ([replace(LENA, reminded_at=at("06-04 12:30"))], "06-05 12:31", []),
        ([replace(LENA, reminded_at=at("06-04 13:00"))], "06-04 13:01", []),  # first shown late: no second
        # a question on which thanks hang, and what was promised for this day, too
        ([DID_YOU_TALK], "06-04 09:31", alone(5)),
        ([STUCK], "06-04 09:31", []),
        ([CV], "06-04 09:31", alone(3)),
        ([BOOK], "06-04 09:31", [summary(4)]),
        # everything else is gathered, the most pressing first
        ([TOMASZ, KAVYA, JONAS], "06-04 09:31", [summary(7, 8, 9)]),
        ([TOMASZ, RUTH], "06-04 09:31", [summary(9)]),  # each when its time has come
        ([TOMASZ, LENA], "06-04 09:31", [*alone(1), summary(9)]),
        ([replace(TOMASZ, reminded_at=at("06-04 08:00"))], "06-05 09:31", []),  # once is enough
        ([], "06-04 09:31", []),
        # nothing in quiet hours
        ([LENA, CV, TOMASZ], "06-04 07:59", []),
        ([LENA, CV, TOMASZ], "06-04 20:00", []),
        ([LENA], "06-04 08:00", alone(1)),
        # no summary on a quiet weekend, but thanks and promises for that day
        ([TOMASZ, KAVYA, JONAS], "06-06 10:00", []),
        ([LENA, TOMASZ], "06-06 10:00", alone(1)),
        ([item(3, "promise", "06-06 08:00", "06-06 23:59")], "06-06 10:00", alone(3)),
        ([BOOK], "06-06 10:00", []),
        ([TOMASZ, BOOK], "06-08 08:00", [summary(4, 9)]),
    ],
)
def test_what_pops_up(items: list[DueItem], now: str, expected: list[Popup]) -> None:
    assert list(popups.popups(items, at(now), SETTINGS, None)) == expected


@pytest.mark.parametrize(
    ("items", "now", "last", "expected"),
    [
        ([TOMASZ, KAVYA], "06-04 09:31", THURSDAY, []),  # one summary a day
        ([TOMASZ, KAVYA], "06-05 08:00", THURSDAY, [summary(8, 9)]),
        ([LENA, TOMASZ], "06-04 09:31", THURSDAY, alone(1)),
        ([TOMASZ], "06-04 09:31", date(2030, 1, 1), [summary(9)]),  # the clock was wrong once
    ],
)
def test_one_summary_a_day(items: list[DueItem], now: str, last: date, expected: list[Popup]) -> None:
    assert list(popups.popups(items, at(now), SETTINGS, last)) == expected


@pytest.mark.parametrize(
    ("items", "now", "last", "expected"),
    [
        ([LENA], "06-04 09:31", None, alone(1)),  # one thing only
        ([TOMASZ], "06-04 09:31", None, [summary(9)]),
        ([LENA, TOMASZ], "06-04 09:31", None, [summary(1, 9)]),
        ([TOMASZ, KAVYA, JONAS, CV, INES, LENA], "06-04 09:31", None, [summary(1, 2, 3, 7, 8, 9)]),
        ([LENA, INES], "06-04 09:31", None, [summary(1, 2)]),
        ([LENA, INES, TOMASZ], "06-04 09:31", THURSDAY, alone(1, 2)),  # today's summary was there
        ([LENA, INES, TOMASZ], "06-06 09:31", None, [summary(1, 2)]),  # on a quiet weekend
        ([LENA, TOMASZ], "06-04 07:00", None, []),
        ([], "06-04 09:31", None, []),
    ],
)
def test_what_fell_due_while_the_program_was_off(
    items: list[DueItem], now: str, last: date | None, expected: list[Popup]
) -> None:
    assert list(popups.popups(items, at(now), SETTINGS, last, starting=True)) == expected


@pytest.mark.parametrize(
    ("items", "now", "last", "expected"),
    [
        # what was put off is silent until then, even where its own time comes meanwhile
        ([replace(LENA, snoozed_until=at("06-04 11:30"))], "06-04 11:29", None, []),
        ([replace(LENA, snoozed_until=at("06-04 11:30"))], "06-04 11:30", None, alone(1)),
        ([replace(LENA, snoozed_until=at("06-04 15:00"), reminded_at=at("06-04 09:31"))], "06-04 13:00", None, []),
        ([replace(LENA, snoozed_until=at("06-04 15:00"), reminded_at=at("06-04 15:00"))], "06-04 15:01", None, []),
        # after that the second reminder still comes
        (
            [replace(LENA, snoozed_until=at("06-04 11:30"), reminded_at=at("06-04 11:30"))],
            "06-04 12:30",
            None,
            alone(1),
        ),
        # it comes back when the user said, also past the day's summary or on a weekend, else in the summary
        ([replace(TOMASZ, snoozed_until=at("06-04 11:30"))], "06-04 11:30", THURSDAY, alone(9)),
        ([replace(TOMASZ, snoozed_until=at("06-06 11:30"))], "06-06 11:30", None, alone(9)),
        ([replace(TOMASZ, snoozed_until=at("06-05 08:00")), RUTH], "06-05 08:00", THURSDAY, [summary(9, 10)]),
        ([replace(STUCK, snoozed_until=at("06-05 08:00"))], "06-05 08:00", None, alone(6)),
    ],
)
def test_what_was_put_off(items: list[DueItem], now: str, last: date | None, expected: list[Popup]) -> None:
    assert list(popups.popups(items, at(now), SETTINGS, last)) == expected


def test_five_check_ins_a_day_the_longest_waiting_first() -> None:
    waiting = [item(number, "check_in", f"05-{number:02} 08:00") for number in range(11, 20)]
    backwards = [*waiting[::-1], KAVYA]
    assert popups.popups(backwards, at("06-04 09:31"), SETTINGS, None) == (summary(8, 11, 12, 13, 14, 15),)
    fewer = replace(SETTINGS, check_ins_per_day=0)
    assert popups.popups(backwards, at("06-04 09:31"), fewer, None) == (summary(8),)


@pytest.mark.parametrize(
    ("remind", "due", "once_more"),
    [
        ("06-03 16:30", "06-04 16:30", "Thu 2026-06-04 12:30"),
        ("06-03 19:00", "06-05 02:00", "Thu 2026-06-04 19:00"),
        ("06-04 19:00", "06-05 02:00", "never"),  # the first was the last loud hour
        ("06-04 19:00", "06-05 10:00", "Fri 2026-06-05 08:00"),  # the hour before is taken: the morning
        ("06-04 12:30", "06-04 16:30", "never"),
        (None, "06-04 16:30", "never"),
        ("06-03 16:30", None, "never"),
    ],
)
def test_once_more(remind: str | None, due: str | None, once_more: str) -> None:
    assert wall(popups.second_reminder(item(1, "thank_you", remind, due), SETTINGS)) == once_more


def test_only_thanks_and_promises_come_once_more() -> None:
    for kind in FollowUpKind:
        again = popups.second_reminder(item(1, kind, "06-03 16:30", "06-04 16:30"), SETTINGS)
        assert (again is not None) == (kind in ("thank_you", "promise"))


@pytest.mark.parametrize(
    ("choice", "now", "then"),
    [
        (LaterChoice.IN_2_HOURS, "06-04 09:31", "Thu 2026-06-04 11:31"),
        (LaterChoice.IN_2_HOURS, "06-04 17:59", "Thu 2026-06-04 19:59"),
        (LaterChoice.IN_2_HOURS, "06-04 18:00", "Fri 2026-06-05 08:00"),  # 20:00 is quiet
        (LaterChoice.IN_2_HOURS, "06-06 09:31", "Sat 2026-06-06 11:31"),
        (LaterChoice.IN_2_HOURS, "03-29 01:30", "Sun 2026-03-29 08:00"),
        (LaterChoice.TOMORROW, "06-04 09:31", "Fri 2026-06-05 08:00"),
        (LaterChoice.TOMORROW, "06-05 09:31", "Sat 2026-06-06 08:00"),
        (LaterChoice.TOMORROW, "03-28 09:31", "Sun 2026-03-29 08:00"),
        (LaterChoice.TOMORROW, "2028-02-28 23:59", "Tue 2028-02-29 08:00"),
        (LaterChoice.MONDAY, "06-04 09:31", "Mon 2026-06-08 08:00"),
        (LaterChoice.MONDAY, "06-07 23:59", "Mon 2026-06-08 08:00"),
        (LaterChoice.MONDAY, "06-08 07:00", "Mon 2026-06-15 08:00"),  # on a Monday: the next
    ],
)
def test_later(choice: LaterChoice, now: str, then: str) -> None:
    assert wall(popups.later(choice, at(now), SETTINGS)) == then


@pytest.mark.parametrize(
    ("items", "now", "moment"),
    [
        ([], "06-04 09:31", "Fri 2026-06-05 00:00"),
        ([LENA], "06-03 16:25", "Wed 2026-06-03 16:30"),
        ([LENA], "06-03 16:30", "Thu 2026-06-04 00:00"),  # being shown right now
        ([replace(LENA, reminded_at=at("06-03 16:30"))], "06-04 12:25", "Thu 2026-06-04 12:30"),
        ([replace(LENA, snoozed_until=at("06-04 11:30"))], "06-04 11:28", "Thu 2026-06-04 11:30"),
        ([LENA], "06-04 07:55", "Thu 2026-06-04 08:00"),  # as quiet hours end
        ([STUCK], "06-04 09:31", "Fri 2026-06-05 00:00"),
        ([], "10-25 02:30", "Sun 2026-10-25 08:00"),  # the hour that comes twice
    ],
)
def test_when_to_look_again(items: list[DueItem], now: str, moment: str) -> None:
    assert wall(popups.next_look(items, at(now), SETTINGS)) == moment


@pytest.mark.parametrize(
    ("last", "free"),
    [
        (None, True),
        (date(2026, 6, 3), True),
        (THURSDAY, False),
        (date(2026, 6, 6), False),  # a flight west, over the date line
        (date(2026, 6, 7), True),  # a clock that was wrong
    ],
)
def test_one_summary_a_day_for_a_traveller_too(last: date | None, free: bool) -> None:
    shown = popups.popups([item(1, "check_in", "06-04 08:00")], at("06-04 09:00"), SETTINGS, last)
    assert bool(shown) is free


def test_never_more_than_three_come_by_themselves_at_once() -> None:
    thanks = [item(number, "thank_you", "06-04 09:00", "06-05 09:00") for number in range(200)]
    now = at("06-04 10:00")
    assert popups.popups(thanks, now, SETTINGS, None) == (summary(*range(200)),)
    assert popups.popups(thanks, now, SETTINGS, THURSDAY) == tuple(alone(0, 1, 2))
    assert popups.popups(thanks[:3], now, SETTINGS, None) == tuple(alone(0, 1, 2))


def test_over_four_days_nobody_is_asked_too_often() -> None:
    """Thanks and seven check-ins, looked at as the timer does, from Thursday morning to Sunday night."""
    items = [item(1, "thank_you", "06-05 16:30", "06-06 16:30")]
    items += [item(number, "check_in", "06-04 08:00") for number in range(2, 9)]
    last, now, seen = None, at("06-04 00:00"), list[str]()
    while now < at("06-08 00:00"):
        shown = popups.popups(items, now, SETTINGS, last)
        seen += [f"{wall(now)} {popup.items}" for popup in shown]
        items, last = remembered(items, shown, now), summary_day(shown, now, SETTINGS, last)
        now = popups.next_look(items, now, SETTINGS)
    assert seen == [
        "Thu 2026-06-04 08:00 (2, 3, 4, 5, 6)",
        "Fri 2026-06-05 08:00 (7, 8)",
        "Fri 2026-06-05 16:30 (1,)",
        "Sat 2026-06-06 12:30 (1,)",
    ]
