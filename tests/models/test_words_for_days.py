"""Days and times as people say them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from models import words

THURSDAY = datetime(2026, 6, 4, 9, 31, tzinfo=UTC)  # the day of the pictures, seen from UTC
TODAY = THURSDAY.date()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "said", "on"),
    [
        (date(2026, 6, 4), "today", "today"),
        (date(2026, 6, 5), "tomorrow", "tomorrow"),
        (date(2026, 6, 3), "yesterday", "yesterday"),
        (date(2026, 6, 2), "Tuesday", "on Tuesday"),
        (date(2026, 6, 8), "Monday", "on Monday"),
        (date(2026, 6, 11), "Thu 11 June", "on Thu 11 June"),
        (date(2026, 5, 28), "Thu 28 May", "on Thu 28 May"),
        (date(2027, 6, 1), "Tue 1 June 2027", "on Tue 1 June 2027"),
    ],
)
def test_a_day_is_said_as_people_say_it(day: date, said: str, on: str) -> None:
    assert words.say_day(day, TODAY) == said
    assert words.say_day(day, TODAY, on=True) == on


@pytest.mark.parametrize(
    ("day", "style", "said"),
    [
        (date(2026, 5, 28), "short", "28 May"),
        (date(2026, 6, 8), "medium", "Mon 8 June"),
        (date(2026, 6, 4), "long", "Thursday 4 June"),
        (date(2026, 6, 4), "full", "Thursday 4 June 2026"),
        (date(2025, 9, 1), "short", "1 September 2025"),
        (date(2028, 2, 29), "medium", "Tue 29 February 2028"),
    ],
)
def test_a_date_in_its_styles(day: date, style: words.Style, said: str) -> None:
    assert words.say_date(day, TODAY, style) == said


@pytest.mark.parametrize(
    ("then", "ago"),
    [
        ("2026-06-04T09:30:30", "just now"),
        ("2026-06-04T09:26", "5 minutes ago"),
        ("2026-06-04T08:31", "1 hour ago"),
        ("2026-06-04T02:31", "7 hours ago"),
        ("2026-06-04T00:00", "9 hours ago"),
        ("2026-06-03T23:59", "yesterday"),
        ("2026-06-02T16:00", "2 days ago"),
        ("2026-05-27T12:00", "8 days ago"),
        ("2026-05-22T12:00", "13 days ago"),
        ("2026-05-21T12:00", "2 weeks ago"),
        ("2026-03-12T12:00", "12 weeks ago"),
        ("2026-01-04T12:00", "5 months ago"),
        ("2024-06-04T12:00", "2 years ago"),
        ("2026-06-05T12:00", "tomorrow"),
    ],
)
def test_how_long_ago(then: str, ago: str) -> None:
    assert words.say_ago(at(then), THURSDAY, "UTC") == ago


def test_yesterday_is_counted_by_the_calendar_of_the_zone() -> None:
    late = at("2026-06-03T22:30")
    assert words.say_ago(late, THURSDAY, "UTC") == "yesterday"
    assert words.say_ago(late, THURSDAY, "Europe/Berlin") == "11 hours ago"


@pytest.mark.parametrize(
    ("then", "ahead"),
    [
        ("2026-06-04T09:31:20", "just now"),
        ("2026-06-04T10:00", "in 29 minutes"),
        ("2026-06-04T15:00", "in 5 hours"),
        ("2026-06-05T00:00", "tomorrow"),
        ("2026-06-07T00:00", "in 3 days"),
        ("2026-06-18T12:00", "in 2 weeks"),
        ("2026-12-04T12:00", "in 6 months"),
        ("2026-06-03T12:00", "yesterday"),
    ],
)
def test_how_far_away(then: str, ahead: str) -> None:
    assert words.say_in(at(then), THURSDAY, "UTC") == ahead


@pytest.mark.parametrize(
    ("due", "left"),
    [
        ("2026-06-04T16:30", "7 h left"),
        ("2026-06-04T10:11", "40 min left"),
        ("2026-06-04T09:31:10", "1 min left"),
        ("2026-06-06T09:31", "48 h left"),
        ("2026-06-08T09:31", "4 days left"),
        ("2026-06-04T09:31", "time is up"),
    ],
)
def test_what_is_left(due: str, left: str) -> None:
    assert words.say_left(at(due), THURSDAY) == left


def test_a_time_with_its_day() -> None:
    assert words.say_when(at("2026-06-02T14:00"), THURSDAY, "Europe/Berlin") == "Tuesday 16:00"
    assert words.say_when(at("2026-06-02T14:00"), THURSDAY, "Europe/Berlin", on=True) == "on Tuesday at 16:00"
    assert words.say_when(at("2026-06-04T14:30"), THURSDAY, "Europe/Berlin", on=True) == "today at 16:30"
    assert words.say_when(at("2026-06-11T14:00"), THURSDAY, "Europe/Berlin") == "Thu 11 June, 16:00"
    assert words.say_at(at("2026-06-04T13:25"), THURSDAY, "Europe/Berlin") == "Thu 4 June, 15:25"
    assert words.say_full(at("2026-06-02T14:30"), "Europe/Berlin") == "Tuesday 2 June 2026, 16:30"


@pytest.mark.parametrize(
    ("other_zone", "said"),
    [
        ("America/Toronto", "today 15:00–15:25, 10:00 in Toronto"),
        ("Pacific/Auckland", "today 15:00–15:25, Friday 02:00 in Auckland"),
        ("", "today 15:00–15:25"),
        ("Europe/Lisbon", "today 15:00–15:25"),
        ("Mars/Olympus_Mons", "today 15:00–15:25"),
    ],
)
def test_a_conversation_as_both_sides_see_it(other_zone: str, said: str) -> None:
    starts, ends = at("2026-06-04T14:00"), at("2026-06-04T14:25")
    assert words.say_slot(starts, ends, THURSDAY, "Europe/London", other_zone) == said


@pytest.mark.parametrize(
    ("zone", "city"),
    [
        ("America/Toronto", "Toronto"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("America/Port-au-Prince", "Port-au-Prince"),
        ("UTC", "UTC"),
        ("Etc/GMT+5", "UTC−5"),
        ("", ""),
    ],
)
def test_a_zone_is_called_by_its_city(zone: str, city: str) -> None:
    assert words.zone_city(zone) == city


@pytest.mark.parametrize(
    ("days", "said"),
    [(90, "every 3 months"), (30, "every month"), (7, "every week"), (45, "every 45 days"), (1, "every day")],
)
def test_a_rhythm(days: int, said: str) -> None:
    assert words.say_rhythm(days) == said


def test_how_long_ago_is_short_in_a_column_where_the_language_has_a_shorter_form() -> None:
    long_ago = THURSDAY - timedelta(weeks=12)
    with words.speaking("fr"):
        assert words.say_ago(long_ago, THURSDAY, "UTC") == "il y a 12 semaines"
        assert words.say_ago(long_ago, THURSDAY, "UTC", brief=True) == "il y a 12 sem."
    with words.speaking("de"):
        assert words.say_ago(long_ago, THURSDAY, "UTC", brief=True) == "vor 12 Wochen"
