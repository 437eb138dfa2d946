"""How long a letter is, counted as people count, and whether that is short enough."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.terms import Channel, LetterPurpose

AIM_WORDS = 75  # Dalton, The 2-Hour Job Search
WARN_WORDS = 100
NOTE_CHARACTERS = 200  # a LinkedIn invitation's note, free and paid (product.md)
PAID_NOTE_CHARACTERS = 300


@dataclass(frozen=True, slots=True)
class LengthVerdict:
    """`code` below "letter_length.": good, longish, long; for a LinkedIn note note_good, note_paid, note_long.

    `limit` is the number of words or characters that the code speaks of, 0 where there is none.
    """

    code: str
    words: int
    characters: int
    limit: int


# Scripts without blanks between words: each sign is counted, as word processors do.
_SIGNS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def word_count(text: str) -> int:
    """Words as people count them: "e-mail" and "don't" are one, dashes part words, each 漢字 sign is one."""
    signs = len(_SIGNS.findall(text))
    rest = re.sub(r"[—–]", " ", _SIGNS.sub(" ", text))
    return signs + sum(any(char.isalnum() for char in token) for token in rest.split())


def length(text: str, purpose: LetterPurpose, channel: Channel) -> LengthVerdict:
    """Whether a text is short enough: a request or reminder by words, a LinkedIn request by characters."""
    words, characters = word_count(text), len(text)
    if purpose is LetterPurpose.REQUEST and channel is Channel.LINKEDIN:
        code, limit = _verdict(characters, NOTE_CHARACTERS, PAID_NOTE_CHARACTERS)
        code = "note_paid" if code == "longish" else f"note_{code}"
    elif purpose in (LetterPurpose.REQUEST, LetterPurpose.REMINDER):
        code, limit = _verdict(words, AIM_WORDS, WARN_WORDS)
    else:
        code, limit = "good", 0
    return LengthVerdict(code, words, characters, limit)


def _verdict(count: int, aim: int, most: int) -> tuple[str, int]:
    if count > most:
        return "long", most
    return ("longish" if count > aim else "good"), aim
