"""Steps of a career as people type them -> months and years; and two careers beside each other.

A time is "2019" or "2019-09"; both sort as text. The beginning and the end of a step are such times. An end
that is empty means "until now" where there is a beginning; where there is none, it is not known.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from typing import Final

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100
MOST_PAIRS: Final = 6  # rows of two careers that a page has room for
LONGEST_STEP: Final = 60  # characters of a step on paper
_LEAST_LETTERS: Final = 3  # of a month's name: "Sep", "Sept"
_DASH: Final = r"(?:-|\u2010|\u2011|\u2012|–|—|\bto\b|\buntil\b)"
_BULLET: Final = re.compile(r"^[\s\-–—•*·]+")
_AT: Final = re.compile(r"\s+(?:at|@)\s+")


class Trouble(StrEnum):
    """What is wrong with the times of a step as typed."""

    NOT_A_TIME = "not_a_time"
    NO_START = "no_start"  # "now" is no beginning
    ENDS_FIRST = "ends_first"


@dataclass(frozen=True, slots=True)
class Calendar:
    """The words of a language: its twelve months, and those that mean now."""

    months: tuple[str, ...]
    until_now: frozenset[str]


@dataclass(frozen=True, slots=True)
class Typed:
    """A line that was typed or pasted, taken apart. What is not known is empty."""

    title: str
    organization: str = ""
    started: str = ""
    ended: str = ""


def read_time(typed: str, calendar: Calendar) -> str | None:
    """ "2019", "09/2019", "2019-09", "Sept 2019" as a time; "" for blank and for now; None: not understood."""
    text = " ".join(typed.replace(",", " ").split()).casefold().strip(" .")
    if not text or text in calendar.until_now:
        return ""
    if re.fullmatch(r"\d{4}", text):
        return text if _is_year(text) else None
    numbers = re.fullmatch(r"(\d{1,2})\s*[/.\-]\s*(\d{4})", text)
    if numbers:
        return _time(numbers[2], int(numbers[1]))
    numbers = re.fullmatch(r"(\d{4})\s*[/.\-]\s*(\d{1,2})(?:-\d{1,2})?", text)
    if numbers:
        return _time(numbers[1], int(numbers[2]))
    named = re.fullmatch(r"(?:\d{1,2}\.?\s+)?([^\W\d_]+)\.?\s*(\d{4})", text)
    if named:
        return _time(named[2], _month(named[1], calendar))
    named = re.fullmatch(r"(\d{4})\s+([^\W\d_]+)\.?", text)
    return _time(named[1], _month(named[2], calendar)) if named else None


def period(started: str, ended: str, calendar: Calendar) -> tuple[str, str] | tuple[Trouble, str]:
    """Both times as they are stored; or what is wrong, and the text that it is wrong with."""
    begins, ends = read_time(started, calendar), read_time(ended, calendar)
    for typed, read in ((started, begins), (ended, ends)):
        if read is None:
            return Trouble.NOT_A_TIME, typed.strip()
    begins, ends = begins or "", ends or ""
    if started.strip() and not begins:
        return Trouble.NO_START, started.strip()
    if begins and ends and ends_first(begins, ends):
        return Trouble.ENDS_FIRST, ended.strip()
    return begins, ends


def ends_first(started: str, ended: str) -> bool:
    """Whether one time is before the other; a year alone leaves open which month it is."""
    shorter = min(len(started), len(ended))
    return ended[:shorter] < started[:shorter]


def read_lines(typed: str, calendar: Calendar) -> tuple[Typed, ...]:
    """A step for each line with words: "2016–2019 Postdoc, MPI Leipzig", "PhD, Lisbon (2012 to 2016)"."""
    return tuple(read_line(line, calendar) for line in typed.splitlines() if any(c.isalnum() for c in line))


def read_line(typed: str, calendar: Calendar) -> Typed:
    """One line. A single year is all that is said of its time; "since 2019" and "2019–" last until now.

    Times that end before they begin are given back as they are.
    """
    line = " ".join(_BULLET.sub("", _without_tabs(typed, calendar)).split())
    started, ended, rest = _times_in(line, calendar)
    rest = rest.strip(" ,;:·|()[]–—-")
    title, organization = _parted(rest)
    return Typed(title, organization, started, ended)


def _without_tabs(typed: str, calendar: Calendar) -> str:
    """A row of a table as a line; its first two columns may be a beginning and an end."""
    visible = "".join(each for each in typed if each == "\t" or unicodedata.category(each) != "Cc")
    cells = [cell.strip() for cell in visible.strip().split("\t")]
    if len(cells) > 2 and all(cell and read_time(cell, calendar) is not None for cell in cells[:2]):
        cells[:2] = [f"{cells[0]}–{cells[1]}"]
    return ", ".join(filter(None, cells))


def _times_in(line: str, calendar: Calendar) -> tuple[str, str, str]:
    """The times at the beginning or the end of a line, and what is left of it."""
    time = rf"(?:{_months(calendar)}\.?\s+\d{{4}}|\d{{1,2}}[/.]\d{{4}}|\d{{4}}-\d{{1,2}}(?!\d)|\d{{4}})"
    now = "|".join(map(re.escape, sorted(calendar.until_now, key=len, reverse=True)))
    both = rf"(?P<a>{time})\s*{_DASH}\s*(?P<b>{time}|{now})?(?!\w)"
    short = rf"(?P<a>\d{{4}})\s*{_DASH}\s*(?P<short>1[3-9]|[2-9]\d)(?!\w)"
    since = rf"(?:\bsince|\bfrom)\s+(?P<since>{time})"
    until = rf"(?:\buntil|\bto)\s+(?P<until>{time})"
    one = rf"(?P<one>{time})(?!\w)"
    for place in (r"^[(\[]?(?:{0})[)\]]?(?=$|[\s,;:·|–—-])", r"(?:^|(?<=[\s,;:·|(\[]))(?:{0})[)\]]?$"):
        for what in (both, short, since, until, one):
            found = re.search(place.replace("{0}", what), line, re.IGNORECASE)
            read = _read_match(found, calendar) if found else None
            if found and read is not None:
                return *read, line[: found.start()] + line[found.end() :]
    return "", "", line


def _read_match(found: re.Match[str], calendar: Calendar) -> tuple[str, str] | None:
    parts = found.groupdict()
    if parts.get("one"):
        only = read_time(parts["one"], calendar)
        return None if only is None else (only, only)
    started = read_time(parts.get("a") or parts.get("since") or "", calendar)
    ended = read_time(parts.get("b") or parts.get("until") or "", calendar)
    if parts.get("short") and started:  # 2016–19
        ended = started[:2] + parts["short"]
    return None if started is None or ended is None else (started, ended)


def _parted(text: str) -> tuple[str, str]:
    """What somebody was and where: parted at the first comma, or at "at"."""
    title, comma, organization = text.partition(",")
    if not comma:
        parts = _AT.split(text, maxsplit=1)
        title, organization = parts[0], parts[1] if len(parts) > 1 else ""
    return title.strip(), organization.strip()


def shown_pairs(theirs: Sequence[str], mine: Sequence[str], open_step: str) -> tuple[tuple[str, str], ...]:
    """Two careers beside each other from their first steps on; `open_step` stands where mine goes on.

    Nothing where neither has a step. Of a long career the first steps and the last one are shown.
    """
    left, right = _fewer(theirs), _fewer(mine)
    pairs = list(zip_longest(left, right, fillvalue=""))
    if right and len(left) > len(right):
        pairs[len(right)] = (left[len(right)], open_step)
    return tuple(pairs)


def _fewer(steps: Sequence[str]) -> list[str]:
    kept = [_shortened(step) for step in steps if step.strip()]
    return kept if len(kept) <= MOST_PAIRS else [*kept[: MOST_PAIRS - 1], kept[-1]]


def _shortened(step: str) -> str:
    line = " ".join(step.split())
    return line if len(line) <= LONGEST_STEP else line[: LONGEST_STEP - 1].rstrip(" ,;") + "…"


def _month(name: str, calendar: Calendar) -> int:
    """1 to 12 for a name or its beginning, 0 for what is none."""
    found = [
        number
        for number, month in enumerate(calendar.months, 1)
        if len(name) >= _LEAST_LETTERS and month.casefold().startswith(name)
    ]
    return found[0] if len(found) == 1 else 0


def _months(calendar: Calendar) -> str:
    """A pattern for the names of the months, in full or their first letters."""
    names = (f"{re.escape(month[:_LEAST_LETTERS])}[^\\W\\d_]*" for month in calendar.months)
    return f"(?:{'|'.join(names)})"


def _time(year: str, month: int) -> str | None:
    return f"{year}-{month:02}" if _is_year(year) and 1 <= month <= 12 else None


def _is_year(year: str) -> bool:
    return year.isascii() and FIRST_YEAR <= int(year) <= LAST_YEAR
