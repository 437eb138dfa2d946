"""Which questions to suggest for a conversation. What a question is, time and order: agenda.py.

Facts and choices go in, questions come out. The words for categories and values stand in resources/words
and resources/values: here they are keys.

How `suggest` picks. Questions are taken one at a time; each time the one that adds most to what is chosen
already, counted in points:

    category   what this stage of a career needs most (CATEGORY_POINTS). The work itself always counts
               most, and every category once before any comes twice (less REPEATED for each earlier one).
               Field and culture, job search and next moves are near each other (NEARLY_SAME), so with
               little room one of the pair is enough.
    values     VALUE_POINTS for each step of weight of a value in focus that the question is about; half
               for a value that it names second. Most in the work and the culture, where values are seen,
               less in the opinions that follow, none in the opening: that is about the person. A value
               that an earlier question asks about counts half, then a quarter, and so on: four questions
               about autonomy tell less than one about each of four values.
    reasons    REASON_POINTS if the question fits why this person was chosen (background, company,
               position); halved likewise once a chosen question fits it.
    bank       the bank lists the best question of a category first: a point less for the second, two for
               all others, so that the order decides between equals and a value that matters wins over it.

Without values and reasons that gives, for somebody who is exploring: 15 minutes career, work, who else;
20 minutes the field and companies too; 25 also next moves; 30 one question of each category. Among equals
the earlier category wins, then the order of the bank: the same facts always give the same set.

The last question is "who else", the plainest one that was not asked yet: values do not steer it, because
an open question brings up more people than a narrow one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from models.rules.agenda import (
    ORDER,
    PLACE,
    BankQuestion,
    Budget,
    Chosen,
    ClockMarks,
    Coverage,
    bank,
    budget,
    clock_marks,
    coverage,
    in_order,
    inserted,
)
from models.terms import CareerStage, QuestionCategory, ReasonKind

__all__ = [  # all about questions can be had from here
    "Aim", "BankQuestion", "Budget", "Chosen", "ClockMarks", "Coverage", "Suggestion",
    "bank", "budget", "chosen", "clock_marks", "coverage", "in_order", "inserted", "suggest", "suggestions", "swap",
]  # fmt: skip

_C = QuestionCategory
CATEGORY_POINTS: dict[CareerStage, dict[QuestionCategory, int]] = {
    CareerStage.EXPLORING: {
        _C.CAREER: 20, _C.WORK: 24, _C.FIELD: 16, _C.CULTURE: 13,
        _C.COMPANY: 15, _C.JOB_SEARCH: 4, _C.NEXT_MOVES: 12,
    },
    CareerStage.CHOOSING: {
        _C.CAREER: 18, _C.WORK: 24, _C.FIELD: 10, _C.CULTURE: 16,
        _C.COMPANY: 15, _C.JOB_SEARCH: 6, _C.NEXT_MOVES: 12,
    },
    CareerStage.SEARCHING: {
        _C.CAREER: 18, _C.WORK: 24, _C.FIELD: 6, _C.CULTURE: 12,
        _C.COMPANY: 17, _C.JOB_SEARCH: 16, _C.NEXT_MOVES: 8,
    },
}  # fmt: skip
NEAR: dict[QuestionCategory, QuestionCategory] = {
    _C.FIELD: _C.CULTURE,
    _C.CULTURE: _C.FIELD,
    _C.JOB_SEARCH: _C.NEXT_MOVES,
    _C.NEXT_MOVES: _C.JOB_SEARCH,
}
NEARLY_SAME = 6
REPEATED = 60
VALUE_POINTS: dict[QuestionCategory, int] = {
    _C.WORK: 2, _C.FIELD: 1, _C.CULTURE: 2, _C.COMPANY: 1, _C.JOB_SEARCH: 1, _C.NEXT_MOVES: 1,
}  # fmt: skip
REASON_POINTS = 10
FURTHER_DOWN = 2


@dataclass(frozen=True, slots=True)
class Aim:
    """What the questions are chosen for."""

    values: Sequence[tuple[str, int]] = ()  # in focus: key and how much it matters (0 to 5)
    reasons: Collection[ReasonKind] = ()  # why this person
    stage: CareerStage = CareerStage.EXPLORING
    already: Collection[str] = ()  # keys asked of this person before


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question in the list to choose from. `value`: what it is tagged with, otherwise its category."""

    question: BankQuestion
    value: str
    chosen: bool


def suggest(bank: Sequence[BankQuestion], minutes: int, aim: Aim) -> tuple[Chosen, ...]:
    """The questions chosen already for a conversation of so many minutes, in order, "who else" last.

    Never more than `budget` allows, never one that was asked of this person before. How: see above.
    """
    allowed = budget(minutes)
    room, places = allowed.minutes_for_questions, allowed.questions
    fresh = [question for question in bank if question.key not in aim.already and question.minutes <= room]
    last = next((question for question in fresh if question.category is _C.WHO_ELSE), None)
    picked = _Picked(aim, bank)
    if last:
        room, places = room - last.minutes, places - 1
    pool = [question for question in fresh if question.category is not _C.WHO_ELSE]
    for _ in range(places):
        pool = [question for question in pool if question.minutes <= room]
        if not pool:
            break
        best = max(pool, key=picked.rank)
        pool.remove(best)
        picked.take(best)
        room -= best.minutes
    taken = [*picked.questions, *([last] if last else [])]
    return in_order([chosen(question, aim) for question in taken])


@dataclass(slots=True)
class _Picked:
    """What is chosen so far, and what one more question would add to it."""

    aim: Aim
    bank: Sequence[BankQuestion]
    questions: list[BankQuestion] = field(default_factory=list[BankQuestion])
    categories: Counter[QuestionCategory] = field(default_factory=Counter[QuestionCategory])
    values: Counter[str] = field(default_factory=Counter[str])
    reasons: Counter[ReasonKind] = field(default_factory=Counter[ReasonKind])
    places: dict[str, int] = field(default_factory=dict[str, int])

    def __post_init__(self) -> None:
        seen: Counter[QuestionCategory] = Counter()
        for question in self.bank:
            self.places[question.key] = seen[question.category]
            seen[question.category] += 1

    def rank(self, question: BankQuestion) -> tuple[int, int, int]:
        """Points first; among equals the earlier category, then the earlier place in the bank."""
        place = self.places[question.key]
        return self.points(question), -PLACE[question.category], -place

    def points(self, question: BankQuestion) -> int:
        category = question.category
        points = CATEGORY_POINTS[self.aim.stage].get(category, 0) - REPEATED * self.categories[category]
        if category in NEAR and self.categories[NEAR[category]]:
            points -= NEARLY_SAME
        return points + self.fit(question)

    def fit(self, question: BankQuestion) -> int:
        """How well a question serves the aim within its own category."""
        rate = VALUE_POINTS.get(question.category, 0)
        values = sum(
            rate * weight // 2 ** (self.values[value] + (value != question.values[0]))
            for value, weight in self.aim.values
            if value in question.values
        )
        fitting = [reason for reason in question.reasons if reason in self.aim.reasons]
        reasons = max((REASON_POINTS // 2 ** self.reasons[reason] for reason in fitting), default=0)
        return values + reasons - min(FURTHER_DOWN, self.places[question.key])

    def take(self, question: BankQuestion) -> None:
        self.questions.append(question)
        self.categories[question.category] += 1
        self.values.update(question.values)
        self.reasons.update(question.reasons)


def chosen(question: BankQuestion, aim: Aim) -> Chosen:
    """A question of the bank as it goes onto the sheet, with the value in focus that it serves most."""
    return Chosen(question.key, question.text, question.category, _tag(question, aim), question.minutes)


def _tag(question: BankQuestion, aim: Aim) -> str:
    served = [
        (weight, -place, value)
        for place, (value, weight) in enumerate(aim.values)
        if weight > 0 and value in question.values
    ]
    return max(served)[2] if served else ""


def suggestions(
    bank: Sequence[BankQuestion],
    aim: Aim,
    picked: Collection[Chosen],
    each: int | None = None,
) -> tuple[Suggestion, ...]:
    """The list to choose from: by category in order, the best for this aim first, none asked before.

    `each` keeps that many of every category; what is chosen is always in it.
    """
    keys = {one.key for one in picked if one.key}
    listed: list[Suggestion] = []
    for category in ORDER:
        ranked = _ranked(bank, aim, category, keys)
        top = {question.key for question in ranked[:each]} | keys
        listed += [
            Suggestion(question, _tag(question, aim), question.key in keys)
            for question in ranked
            if question.key in top
        ]
    return tuple(listed)


def _ranked(
    bank: Sequence[BankQuestion], aim: Aim, category: QuestionCategory, keep: Collection[str] = ()
) -> list[BankQuestion]:
    """The questions of a category that can be asked, best first whatever else is chosen."""
    fresh_start = _Picked(aim, bank)
    fresh = [
        question
        for question in bank
        if question.category is category and (question.key in keep or question.key not in aim.already)
    ]
    return sorted(fresh, key=lambda question: (-fresh_start.fit(question), fresh_start.places[question.key]))


def swap(bank: Sequence[BankQuestion], picked: Sequence[Chosen], index: int, aim: Aim) -> Chosen | None:
    """The next best question of the same category in place of one; after the last comes the first again.

    None if there is no other, or if the question is the user's own without a category.
    """
    current = picked[index]
    if current.category is None:
        return None
    elsewhere = {one.key for one in picked if one.key != current.key}
    ranked = _ranked(bank, aim, current.category, {current.key})
    ring = [question for question in ranked if question.key not in elsewhere]
    at = next((place for place, question in enumerate(ring) if question.key == current.key), -1)
    following = [question for question in (*ring[at + 1 :], *ring[: max(at, 0)]) if question.key != current.key]
    return chosen(following[0], aim) if following else None
