"""Codes and facts become sentences here: what is said of days, people, letters, in the language that is chosen."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.errors import Problem
from models.rules import days
from models.terms import Channel, Circle, Purpose, Relation
from models.word_list import Words

if TYPE_CHECKING:
    from models.rules import letters

Style = Literal["short", "medium", "long", "full"]  # 2 June, Tue 2 June, Tuesday 2 June, … 2 June 2026


_spoken: dict[tuple[str, str], Words] = {}
_chosen = ("en", "")
_aside: ContextVar[str] = ContextVar("aside", default="")


def use(language: str, territory: str = "") -> None:
    """Choose the language of everything said from now on, and by whose customs ("US") times and dates are said."""
    global _chosen
    _chosen = (language, territory)


@contextmanager
def speaking(language: str) -> Generator[None]:
    """Say what is said in here in another language: a letter, a sheet. Other threads go on in the chosen one."""
    token = _aside.set(language)
    try:
        yield
    finally:
        _aside.reset(token)


def language() -> str:
    """The code of the language that is spoken now: "en"."""
    return _aside.get() or _chosen[0]


def current() -> Words:
    """The words of the language that is spoken now, read once."""
    key = (language(), _chosen[1])
    if key not in _spoken:
        _spoken[key] = Words(*key)
    return _spoken[key]


def words(key: str, /, **facts: object) -> str:
    """`Words.words` in the chosen language."""
    return current().words(key, **facts)


def problem_text(problem: Problem) -> str:
    """The sentence that tells a person what could not be done, and what to do."""
    return words(f"problem.{problem.code}", **problem.facts)


def say_number(number: int) -> str:
    """ "seven"; digits above twelve."""
    return current().number(number)


def say_date(day: date, today: date | None = None, style: Style = "medium") -> str:
    """ "2 June", "Tue 2 June", "Tuesday 2 June"; with the year if it is not today's, or in style "full"."""
    parts: dict[str, object] = {"day": words("date.of_month", count=day.day), "month": words(f"month.{day.month}")}
    if style == "medium":
        parts["weekday"] = words(f"weekday_short.{day.isoweekday()}")
    elif style != "short":
        parts["weekday"] = words(f"weekday.{day.isoweekday()}")
    key = "date.day" if style == "short" else "date.weekday"
    if style == "full" or (today is not None and day.year != today.year):
        return words(f"{key}_year", year=day.year, **parts)
    return words(key, **parts)


def say_month(first: date) -> str:
    """ "June 2026": the month in which `first` lies, as it stands alone."""
    return words("date.month_year", month=words(f"month.{first.month}").capitalize(), year=first.year)


def say_day(day: date, today: date, *, on: bool = False) -> str:
    """ "today", "tomorrow", "Tuesday" within six days, otherwise "Tue 2 June"; `on`: "on Tuesday"."""
    said = days.day(day, today)
    if said.day is None:
        return words(f"day.{said.code}")
    near = said.code == "weekday"
    text = words(f"weekday.{day.isoweekday()}") if near else say_date(day, today)
    return words("day.on" if near else "day.on_date", day=text) if on else text


def say_time(at: datetime, zone: str) -> str:
    """ "15:04" in the IANA zone, "3:04 PM" where that is the custom."""
    return say_clock(at.astimezone(ZoneInfo(zone)))


def say_clock(local: datetime | time) -> str:
    """The time of day of a moment as it stands on a clock."""
    return current().time(local.hour, local.minute)


def say_count(number: int) -> str:
    """ "1,204": a whole number in digits."""
    return current().digits(number)


def say_when(at: datetime, now: datetime, zone: str, *, on: bool = False) -> str:
    """ "Tuesday 16:00", "Thu 11 June, 16:00"; with `on` as part of a sentence: "on Tuesday at 16:00"."""
    day, today = days.local_day(at, zone), days.local_day(now, zone)
    if on:
        return words("date.at_time", day=say_day(day, today, on=True), time=say_time(at, zone))
    return _timed(day, today, say_time(at, zone))


def _timed(day: date, today: date, time: str) -> str:
    near = days.day(day, today).code in ("today", "tomorrow", "yesterday", "weekday")
    return words("date.time" if near else "date.time_full", day=say_day(day, today), time=time)


def say_at(at: datetime, now: datetime, zone: str) -> str:
    """ "Sat 6 June, 15:25": never relative, for what is printed and read on another day."""
    day = say_date(days.local_day(at, zone), days.local_day(now, zone))
    return words("date.time_full", day=day, time=say_time(at, zone))


def say_full(at: datetime, zone: str) -> str:
    """ "Tuesday 2 June 2026, 16:30", for tooltips."""
    day = say_date(days.local_day(at, zone), style="full")
    return words("date.time_full", day=day, time=say_time(at, zone))


def say_slot(starts: datetime, ends: datetime, now: datetime, zone: str, other_zone: str = "") -> str:
    """ "today 15:00–15:25, 10:00 in Toronto": a conversation as both sides see it."""
    times = words("date.from_to", starts=say_time(starts, zone), ends=say_time(ends, zone))
    own = _timed(days.local_day(starts, zone), days.local_day(now, zone), times)
    there = say_there(starts, zone, other_zone)
    return words("date.both", here=own, there=there) if there else own


def say_there(at: datetime, zone: str, other_zone: str) -> str:
    """ "10:00 in Toronto", with the weekday where it is another day there; empty where clocks agree.

    Empty as well if the other zone is not known to this computer: it comes from data.
    """
    try:
        there = at.astimezone(ZoneInfo(other_zone)) if other_zone else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
    here = at.astimezone(ZoneInfo(zone))
    if there is None or there.utcoffset() == here.utcoffset():
        return ""
    clock, city = say_clock(there), days.zone_city(other_zone)
    if there.date() == here.date():
        return words("date.in_city", time=clock, city=city)
    return words("date.in_city_day", time=clock, city=city, day=words(f"weekday.{there.isoweekday()}"))


def say_ago(at: datetime, now: datetime, zone: str, *, brief: bool = False) -> str:
    """ "5 minutes ago", "yesterday", "8 days ago", "12 weeks ago"; `brief`: short, for columns."""
    said = days.ago(at, now, zone)
    return words(_suited(f"day.{said.code}", "brief" if brief else ""), **said.facts)


def say_in(at: datetime, now: datetime, zone: str) -> str:
    """ "in 2 hours", "tomorrow", "in 3 days"."""
    return _say(days.ahead(at, now, zone))


def say_left(due: datetime, now: datetime) -> str:
    """ "7 h left", "40 min left"; "time is up" once it has passed."""
    return _say(days.left(due, now))


def say_span(number_of_days: int) -> str:
    """ "12 weeks"."""
    return _say(days.span(number_of_days))


def say_rhythm(number_of_days: int) -> str:
    """ "every 3 months"."""
    return _say(days.rhythm(number_of_days))


def _say(said: days.Said) -> str:
    return words(f"day.{said.code}", **said.facts)


zone_city = days.zone_city


def say_list(items: list[str] | tuple[str, ...]) -> str:
    """ "career, the work and culture"."""
    if len(items) < 2:
        return "".join(items)
    return words("list.and", first=words("list.comma").join(items[:-1]), last=items[-1])


def labelled(name: str, what: str) -> str:
    """ "Prepare: Maya Chen": what something is or does, and which one; the colon as the language sets it."""
    return words("labelled", name=name, what=what)


def quote_marks() -> tuple[str, str]:
    """What stands before and after words that are quoted, with the blanks that belong to them."""
    return words("quote.open"), words("quote.close")


def story_line(purpose: Purpose, channel: Channel | None = None, count: int = 0, text: str = "") -> str:
    """One line of a person's story. `count`: words of the message, 0 if unknown; `text`: a note as typed."""
    if text and channel is None and purpose in (Purpose.NOTE, Purpose.GAVE, Purpose.REFERRAL):  # else it is a letter
        return text  # written for the story; what went by some channel is a letter
    key = f"story.{purpose}"
    if channel is None:
        return words(key)
    by = words(f"by_channel.{channel}")
    if count and purpose in (Purpose.REQUEST, Purpose.REMINDER):
        return words(f"{key}_words", by=by, count=count)
    return words(f"{key}_by", by=by)


def in_a_sentence(name: str) -> str:
    """ "science policy": a path's or a value's name within a sentence; German, say, leaves it as it was typed."""
    from models.rules import letters  # where letters are written; the window opens without

    return letters.in_a_sentence(name) if words("names.within") == "lower" else name


def how_found(
    relation: Relation | None, introducer: str = "", how_known: str = "", event: str = "", circle: Circle | None = None
) -> str:
    """The sentence of a letter that says how we know each other; empty if there is none to say.

    `circle`: to whom the letter speaks, where a language addresses that circle in another way ("du", "Sie").
    """
    from models.rules import letters  # where letters are written; the window opens without

    joining = words("found.prepositions").split()
    found = letters.how_found(relation, introducer, how_known, event, joining)
    if found is None:
        return ""
    return words(_suited(f"found.{found.code}", circle or ""), **found.facts)


def _suited(key: str, to: str) -> str:
    """The key of what is said in a form of its own `to` somebody or something, where the language has that."""
    return f"{key}.{to}" if current().says(f"{key}.{to}") else key


def letter_blanks() -> dict[str, str]:
    """What `letters.fill` writes where a fact is missing: "your name"."""
    from models.rules import letters  # where letters are written; the window opens without

    return {name: words(f"letter.blank.{name}") for name in letters.PLACEHOLDERS}


def say_length(verdict: letters.LengthVerdict) -> str:
    """ "96 words; about 75 reads best"."""
    count = verdict.characters if verdict.code.startswith("note_") else verdict.words
    key = f"letter_length.{verdict.code}"
    return words(key, count=count) if verdict.code == "good" else words(key, count=count, limit=verdict.limit)
