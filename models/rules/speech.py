"""How long a text takes when it is spoken, and how far one should be in it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from models.rules.letters import word_count

WORDS_PER_MINUTE: Final = 130  # an easy pace in conversation
USUAL_SECONDS: Final = 30  # to introduce oneself
_SHORTEST: Final = 15
_LONGEST_GOOD: Final = 40
_A_MINUTE: Final = 60


class Pace(StrEnum):
    """How the length of a pitch compares with the 30 seconds that suit most conversations."""

    EMPTY = "empty"
    SHORT = "short"
    GOOD = "good"
    LONG = "long"  # up to a minute
    VERY_LONG = "very_long"


def spoken_seconds(text: str) -> int:
    """Seconds that a text takes at 130 words a minute, rounded to the nearest; one word takes one."""
    count = word_count(text)
    return max(1, round(count * 60 / WORDS_PER_MINUTE)) if count else 0


def pace(seconds: int) -> Pace:
    """What to say of a pitch that takes so many seconds."""
    if seconds <= 0:
        return Pace.EMPTY
    if seconds < _SHORTEST:
        return Pace.SHORT
    if seconds <= _LONGEST_GOOD:
        return Pace.GOOD
    return Pace.LONG if seconds <= _A_MINUTE else Pace.VERY_LONG


def said_by(text: str, seconds: float) -> int:
    """How many characters of a text are said after so many seconds at an easy pace: always whole words."""
    said = int(seconds * WORDS_PER_MINUTE / 60)
    at = 0
    while said > 0 and at < len(text):
        while at < len(text) and text[at].isspace():
            at += 1
        end = at
        while end < len(text) and not text[end].isspace():
            end += 1
        said -= word_count(text[at:end])
        at = end
    return at
