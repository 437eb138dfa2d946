"""How much there is on a sheet, what to shorten where it is too much, and what may be left out first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from models.rules.printed import wide_letters
from models.rules.sheet import SheetFacts

_HEADING_COUNTS: Final = 4  # a letter in the heading takes the room of so many
_WIDE_COUNTS: Final = 3  # and so does a Chinese or Japanese one
_SHORTEN_SHARE: Final = 0.15  # a section with less of the text than this is not worth shortening


def length(facts: SheetFacts) -> int:
    """How much there is to print, in characters of the running text."""
    return sum(_lengths(facts).values())


def sections_to_shorten(facts: SheetFacts) -> tuple[str, ...]:
    """The codes of the sections that take most of the page, the longest first, at least one.

    Codes: heading, details, why, learn, known, who_i_am, teach, steps, may_ask, questions.
    """
    lengths = sorted(_lengths(facts).items(), key=lambda item: -item[1])
    least = sum(size for _, size in lengths) * _SHORTEN_SHARE
    return tuple(code for index, (code, size) in enumerate(lengths) if index == 0 or size >= max(least, 1))


def lighter(facts: SheetFacts) -> Iterator[SheetFacts]:
    """The same sheet without what was not typed for this conversation: first the steps, then what they may ask."""
    if facts.steps:
        facts = replace(facts, steps=())
        yield facts
    if facts.may_ask.strip():
        yield replace(facts, may_ask="")


def _lengths(facts: SheetFacts) -> dict[str, int]:
    """What there is to print, by section, in characters of the running text."""
    details = (facts.when_line, facts.other_zone_line, facts.place_line, facts.backup_line)
    sections = {
        "questions": [question.text for question in facts.questions],
        "why": facts.why,
        "learn": facts.learn,
        "known": [facts.known],
        "who_i_am": [facts.my_name, facts.who_i_am],
        "teach": [facts.teach],
        "may_ask": [facts.may_ask],
        "steps": [step for pair in facts.steps for step in pair],
        "details": [*details, facts.close_line, facts.thank_line],
        "heading": [facts.heading] * _HEADING_COUNTS + [facts.role_line],
    }
    return {code: sum(map(_length, texts)) for code, texts in sections.items()}


def _length(value: str) -> int:
    return len(value) if value.isascii() else len(value) + (_WIDE_COUNTS - 1) * wide_letters(value)
