"""What a conversation's questions are, how many there is time for, and in which order they go best.

Facts and choices go in, decisions come out; the bank itself is data (resources/questions). Which questions
to suggest is decided in questions.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.terms import QuestionCategory, ReasonKind

OVERHEAD_MINUTES = 5  # hello, introducing yourself, and the close (product.md)
MINUTES_A_QUESTION = 3
MOST_QUESTIONS = 12  # more than a dozen is a questionnaire, whatever the length
HELLO_MINUTES = 3

ORDER: tuple[QuestionCategory, ...] = tuple(QuestionCategory)
PLACE = {category: place for place, category in enumerate(ORDER)}


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question of the bank; `values` are keys of career values, `minutes` what an answer takes."""

    key: str
    category: QuestionCategory
    text: str
    values: tuple[str, ...] = ()
    reasons: tuple[ReasonKind, ...] = ()
    minutes: int = MINUTES_A_QUESTION


@dataclass(frozen=True, slots=True)
class Chosen:
    """A question on the sheet. The user's own has no key, and a category only if one was given."""

    key: str
    text: str
    category: QuestionCategory | None = None
    value: str = ""  # the value in focus that it was chosen for
    minutes: int = MINUTES_A_QUESTION


@dataclass(frozen=True, slots=True)
class Budget:
    """How many questions fit, and the minutes that they may take together."""

    questions: int
    minutes_for_questions: int
    overhead: int = OVERHEAD_MINUTES


@dataclass(frozen=True, slots=True)
class Coverage:
    """The categories that the chosen questions touch, and the others; both in the order of talking."""

    covered: tuple[QuestionCategory, ...]
    missing: tuple[QuestionCategory, ...]


@dataclass(frozen=True, slots=True)
class ClockMarks:
    """When each question begins, when the close begins and when it ends: "15:03", or "+3" minutes."""

    questions: tuple[str, ...]
    close: str
    end: str


def bank(rows: Iterable[Mapping[str, Any]]) -> tuple[BankQuestion, ...]:
    """The bank from the rows of resources/questions/LANGUAGE.json, in their order."""
    return tuple(
        BankQuestion(
            key=row["key"],
            category=QuestionCategory(row["category"]),
            text=row["text"],
            values=tuple(row["values"]),
            reasons=tuple(ReasonKind(reason) for reason in row["reasons"]),
            minutes=row["minutes"],
        )
        for row in rows
    )


def budget(minutes: int) -> Budget:
    """About three minutes a question after five for hello and close: 15 min 3, 20 min 5, 25 min 6, 30 min 8."""
    room = max(MINUTES_A_QUESTION, minutes - OVERHEAD_MINUTES)
    return Budget(min(MOST_QUESTIONS, room // MINUTES_A_QUESTION), room)


def in_order(chosen: Iterable[Chosen]) -> tuple[Chosen, ...]:
    """Sorted as a conversation goes best; what is equal keeps its order.

    The user's own question without a category stays behind the one it stood behind, but "who else" is last.
    """
    before_last = PLACE[QuestionCategory.WHO_ELSE] - 1
    placed: list[tuple[int, Chosen]] = []
    previous = 0
    for one in chosen:
        if one.category is not None:
            previous = PLACE[one.category]
        placed.append((previous if one.category else min(previous, before_last), one))
    return tuple(one for _, one in sorted(placed, key=lambda pair: pair[0]))


def inserted(chosen: Sequence[Chosen], one: Chosen) -> tuple[Chosen, ...]:
    """The list with one more question where it goes best, the order of the others left as the user made it.

    It comes behind the last question of its own or an earlier category; one without a category at the end,
    but before a closing "who else".
    """
    closing = bool(chosen) and chosen[-1].category is QuestionCategory.WHO_ELSE
    at = len(chosen) - closing
    if one.category is not None:
        place = PLACE[one.category]
        earlier = [index for index, other in enumerate(chosen) if other.category and PLACE[other.category] <= place]
        at = earlier[-1] + 1 if earlier else 0
    return (*chosen[:at], one, *chosen[at:])


def coverage(chosen: Iterable[Chosen]) -> Coverage:
    """What is covered and what is not; a question without a category covers nothing."""
    touched = {one.category for one in chosen}
    return Coverage(
        tuple(category for category in ORDER if category in touched),
        tuple(category for category in ORDER if category not in touched),
    )


def clock_marks(start: tuple[int, int] | None, minutes: int, chosen: Sequence[Chosen]) -> ClockMarks:
    """When to be where: 25 minutes from 15:00 with six questions give 15:03, 15:06, … and the close at 15:21.

    Hello takes half of what the questions leave, three minutes at most; each question begins when the one
    before it ends, and the close takes the rest. Where the questions take longer than there is, they are
    pressed together so that the close is still in time.
    """
    asked = sum(one.minutes for one in chosen)
    kept = min(OVERHEAD_MINUTES, minutes // 3)
    room = min(asked, minutes - kept)
    hello = min(HELLO_MINUTES, (minutes - room) // 2)
    marks: list[int] = []
    passed = 0
    for one in chosen:
        marks.append(hello + passed * room // max(asked, 1))
        passed += one.minutes
    return ClockMarks(tuple(_mark(start, mark) for mark in marks), _mark(start, hello + room), _mark(start, minutes))


def _mark(start: tuple[int, int] | None, minutes: int) -> str:
    if start is None:
        return f"+{minutes}"
    hour, minute = divmod((start[0] * 60 + start[1] + minutes) % (24 * 60), 60)
    return f"{hour:02}:{minute:02}"
