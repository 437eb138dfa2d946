"""Days as tables write them: one form is found for a whole column, for 03/04/2024 alone says nothing. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from models.search import fold

_MONTHS: dict[str, int] = {}
for _names in (
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "january february march april may june july august september october november december",
    "jan feb mrz apr mai jun jul aug sep okt nov dez",
    "januar februar marz april mai juni juli august september oktober november dezember",
    "janv fevr mars avr mai juin juil aout sept oct nov dec",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "ene feb mar abr may jun jul ago sep oct nov dic",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "jan fev mar abr mai jun jul ago set out nov dez",
    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
):
    _MONTHS.update({name: number for number, name in enumerate(_names.split(), start=1)})

_TIME = r"(?:[T, ]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|uhr)?\s*(?:z|utc|[+-]\d{2}:?\d{2})?)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_TIME}", re.I)
_NUMBERS = re.compile(rf"(\d{{1,2}})\s*([-/.])\s*(\d{{1,2}})\s*\2\s*(\d{{4}}|\d{{2}}){_TIME}", re.I)
_DAY_WORD = re.compile(
    r"(?:[^\W\d]+,? )?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ \-/.]*(?:de |of )?([^\W\d]+)\.?(?:[ \-/.,]+|de )+"
    rf"(\d{{4}}|\d{{2}}){_TIME}",
    re.I,
)
_WORD_DAY = re.compile(rf"(?:[^\W\d]+, )?([^\W\d]+)\.? +(\d{{1,2}})(?:st|nd|rd|th)?,? +(\d{{4}}|\d{{2}}){_TIME}", re.I)
_SERIAL = re.compile(r"(\d{5})(?:[.,]0+)?")  # days since 1899, as a spreadsheet stores them
_SERIAL_START = date(1899, 12, 30)
_MAX = 60  # characters; nothing longer is a day


def looks_like_a_day(text: str) -> bool:
    """Whether this is written as a day, in any order."""
    return parse(text, day_first=True) is not None or parse(text, day_first=False) is not None


def day_first(texts: Iterable[str], *, otherwise: bool) -> bool:
    """Whether a column writes the day before the month: where numbers above 12 stand; `otherwise` where no
    value says it. With dots it is always so (12.03.2024)."""
    firsts = seconds = 0
    for text in texts:
        match = _NUMBERS.fullmatch(text[:_MAX].strip())
        if match and match[2] != ".":
            firsts += int(match[1]) > 12
            seconds += int(match[3]) > 12
    return firsts > seconds if firsts != seconds else otherwise


def parse(text: str, *, day_first: bool) -> date | None:
    """The day that is written there, None for none or one that does not exist.

    12.03.2024, 03/15/2024, 2024-03-12, "12 Mar 2024", "March 12, 2024" and the like in five languages, with
    or without a time; a two-digit year is of this century up to 69.
    """
    text = text.strip()
    if len(text) > _MAX:
        return None
    if match := _YEAR_FIRST.fullmatch(text):
        return _date(match[1], int(match[2]), match[3])
    if match := _NUMBERS.fullmatch(text):
        one, other = int(match[1]), int(match[3])
        days_first = day_first or match[2] == "."
        # One value in the other order is read as it can only be meant.
        if (other if days_first else one) > 12:
            days_first = not days_first
        return _date(match[4], other, one) if days_first else _date(match[4], one, other)
    if match := _DAY_WORD.fullmatch(text):
        return _date(match[3], _month(match[2]), match[1])
    if match := _WORD_DAY.fullmatch(text):
        return _date(match[3], _month(match[1]), match[2])
    if match := _SERIAL.fullmatch(text):
        return _SERIAL_START + timedelta(days=int(match[1])) if 20_000 <= int(match[1]) <= 80_000 else None
    return None


def _month(word: str) -> int:
    return _MONTHS.get(fold(word), 0)


def _date(year: str, month: int, day: str | int) -> date | None:
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 70 else 1900
    try:
        return date(number, month, int(day)) if 1900 <= number <= 2200 else None
    except ValueError:
        return None
