"""Times to offer: sensible for both, what speaks against one, and how they stand in a text."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.rules import offering
from models.rules.offering import Busy, objection, replace_times, suggest

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)  # Thursday, 9:30 in Lisbon
LISBON = "Europe/Lisbon"
ZONES = ["", LISBON, "America/Toronto", "America/Los_Angeles", "Asia/Tokyo", "Asia/Kolkata", "Pacific/Auckland", "UTC"]


def at(text: str, zone: str = LISBON) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("theirs", "times"),
    [
        ("", ["06-08T10:00", "06-10T15:00"]),  # two working days on; a morning and an afternoon
        (LISBON, ["06-08T10:00", "06-10T15:00"]),
        ("America/Toronto", ["06-08T15:00", "06-10T15:00"]),  # 10:00 there
        ("Asia/Tokyo", ["06-08T08:00", "06-10T08:00"]),  # 16:00 there: I am up early
    ],
)
def test_suggested_times(theirs: str, times: list[str]) -> None:
    assert suggest(NOW, LISBON, theirs, 20) == tuple(at(text) for text in times)


def test_a_third_time_and_what_is_taken_is_left_out() -> None:
    busy = [Busy(at("06-08T09:50"), at("06-08T10:10"), "Tom")]
    assert suggest(NOW, LISBON, "", 20, busy, 3) == (at("06-08T11:00"), at("06-10T15:00"), at("06-12T10:00"))


def test_a_day_that_is_full_is_passed_over() -> None:
    busy = [Busy(at("06-08T00:00"), at("06-08T23:59"), "A fair")]
    assert suggest(NOW, LISBON, "", 20, busy) == (at("06-09T10:00"), at("06-11T15:00"))


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(lambda one: one.replace(tzinfo=UTC, microsecond=0)),
    st.sampled_from(ZONES[1:]),
    st.sampled_from(ZONES),
    st.sampled_from([15, 20, 30]),
)
@settings(max_examples=150, deadline=None)
def test_what_is_suggested_suits_both(now: datetime, mine: str, theirs: str, minutes: int) -> None:
    times = suggest(now, mine, theirs, minutes)
    assert len(times) == 2
    assert len({one.astimezone(ZoneInfo(mine)).date() for one in times}) == 2
    for one in times:
        assert one - now > timedelta(hours=20)
        assert objection(one, minutes, now, mine, theirs) is None
        there = one.astimezone(ZoneInfo(theirs or mine))
        assert there.weekday() < 5
        assert time(7) <= there.time() <= time(21)


@pytest.mark.parametrize(
    ("text", "theirs", "code"),
    [
        ("06-04T09:00", "", "past"),
        ("06-04T16:00", "", "today"),
        ("06-05T10:00", "", None),
        ("06-05T23:00", "", "night_theirs"),
        ("06-05T10:00", "America/Toronto", "night_theirs"),
        ("06-05T22:00", "America/Toronto", "night_mine"),
        ("06-06T10:00", "", "weekend"),
        ("06-08T12:00", "", "clash"),
        ("06-08T12:15", "", "clash"),
        ("06-08T12:20", "", None),
        ("06-09T12:00", "", "also_offered"),
    ],
)
def test_what_speaks_against_a_time(text: str, theirs: str, code: str | None) -> None:
    busy = [
        Busy(at("06-09T11:50"), at("06-09T12:10"), "Tom", offered=True),
        Busy(at("06-08T12:00"), at("06-08T12:20"), "Lena"),
    ]
    found = objection(at(text), 20, NOW, LISBON, theirs, busy)
    assert (found.code if found else None) == code
    assert (found.name if found else "") == {"clash": "Lena", "also_offered": "Tom"}.get(code or "", "")


OLD = ["Monday 8 June, 10:00", "Wednesday 10 June, 15:00"]
BODY = "Dear Maya,\n\nCould we talk?\n\nTimes that suit me:\n{times}\n\nKind regards,\nAna"


@pytest.mark.parametrize(
    ("body", "before", "after", "result"),
    [
        (BODY.format(times="\n".join(OLD)), OLD, ["Friday 12 June, 9:00"], BODY.format(times="Friday 12 June, 9:00")),
        (BODY.format(times="\n".join(OLD)), OLD, [], "Dear Maya,\n\nCould we talk?\n\nKind regards,\nAna"),
        (BODY.format(times="\n".join(OLD)), OLD, OLD[:1], BODY.format(times=OLD[0])),
        (
            BODY.format(times=f"- {OLD[0]}, by phone\n- {OLD[1]}"),
            OLD,
            [OLD[0], "Friday 12 June, 9:00"],
            BODY.format(times=f"- {OLD[0]}, by phone\nFriday 12 June, 9:00"),
        ),
        (
            "Dear Maya,\n\nCould we talk?\n\nAna",
            [],
            OLD,
            "Dear Maya,\n\nCould we talk?\n\nLead:\n" + "\n".join(OLD) + "\n\nAna",
        ),
        ("Could we talk?", [], OLD[:1], f"Could we talk?\n\nLead:\n{OLD[0]}"),
        ("", [], OLD[:1], f"Lead:\n{OLD[0]}"),
        ("Nothing of it", OLD, [], "Nothing of it"),
    ],
)
def test_other_times_in_a_text_that_was_changed_by_hand(
    body: str, before: list[str], after: list[str], result: str
) -> None:
    assert replace_times(body, before, after, "Lead:") == result


def test_clocks_that_differ() -> None:
    assert offering.differ(NOW, LISBON, "America/Toronto")
    assert not offering.differ(NOW, LISBON, "")
    assert not offering.differ(NOW, LISBON, "Europe/London")
