"""What the laws are tried on: zones, moments near changes of the clock, quiet times, and whole stories."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import available_timezones

from hypothesis import strategies as st

from models.terms import Circle, InterviewFact, InterviewStatus, Purpose, ReminderSettings, StoryFact, TouchFact

# Zones whose clocks do unusual things are drawn as often as all others together.
ODD_ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Africa/Casablanca",
    "Antarctica/Troll",
    "America/Sao_Paulo",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Nowhere/Land",
)
# Around these days clocks change somewhere, a leap day comes, a year ends, or a date line moves.
ODD_DAYS = (
    date(2026, 3, 8),
    date(2026, 3, 29),
    date(2026, 4, 5),
    date(2026, 10, 4),
    date(2026, 10, 25),
    date(2026, 11, 1),
    date(2028, 2, 29),
    date(2027, 1, 1),
    date(2011, 12, 30),
)

zones = st.sampled_from(ODD_ZONES) | st.sampled_from(sorted(available_timezones()))


@st.composite
def _odd_moments(draw: st.DrawFn) -> datetime:
    start = datetime.combine(draw(st.sampled_from(ODD_DAYS)), time(), tzinfo=UTC) - timedelta(days=2)
    return start + timedelta(minutes=draw(st.integers(0, 4 * 24 * 60)))


moments = _odd_moments() | st.datetimes(datetime(2000, 1, 1), datetime(2045, 1, 1), timezones=st.just(UTC)).map(
    lambda moment: moment.replace(microsecond=0, fold=0)
)

_hours = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))


@st.composite
def settings(draw: st.DrawFn) -> ReminderSettings:
    """Mostly the default quiet hours; else any pair, within a day, over midnight or none."""
    pairs = st.just((time(20), time(8))) | st.tuples(_hours, _hours)
    begin, end = draw(pairs)
    return ReminderSettings(draw(zones), begin, end, weekends_quiet=draw(st.booleans()))


@st.composite
def interviews(draw: st.DrawFn, number: int) -> InterviewFact:
    starts_at = draw(st.none() | moments)
    status = draw(st.sampled_from(InterviewStatus))
    ends_at = starts_at + timedelta(minutes=draw(st.sampled_from((15, 20, 30)))) if starts_at else None
    return InterviewFact(number, f"talk-{number}", status, starts_at, ends_at, draw(st.booleans()), draw(st.booleans()))


touches = st.builds(TouchFact, moments, st.sampled_from(Purpose), st.none() | st.integers(1, 4))
contacts = st.builds(
    TouchFact,
    moments,
    st.sampled_from([purpose for purpose in Purpose if purpose is not Purpose.NOTE]),
    st.none() | st.integers(1, 4),
)


@st.composite
def stories(draw: st.DrawFn) -> StoryFact:
    count = draw(st.integers(0, 3))
    return StoryFact(
        person="maya",
        touches=tuple(draw(st.lists(touches, max_size=6))),
        interviews=tuple(draw(interviews(number)) for number in range(1, count + 1)),
        circle=draw(st.none() | st.sampled_from(Circle)),
        rhythm_days=draw(st.none() | st.integers(-1, 500)),
        shortlisted=draw(st.booleans()),
        archived=draw(st.booleans()),
    )


@st.composite
def people_in_touch(draw: st.DrawFn) -> StoryFact:
    """Stories with a conversation, thanks after it, no date ahead and nothing put away."""
    told = draw(stories())
    interviews = tuple(one for one in told.interviews if one.status is not InterviewStatus.PLANNED)
    met = TouchFact(draw(moments), Purpose.MET)
    known = [met.at, *(touch.at for touch in told.touches), *(one.ends_at for one in interviews if one.ends_at)]
    thanks = TouchFact(max(known), Purpose.THANK_YOU)
    return replace(told, touches=(*told.touches, met, thanks), interviews=interviews, archived=False)
