"""Preparing a conversation: its questions, chosen by values, reasons and time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from models import conversations, people, profile, resources, schema, undo
from models.errors import Problem
from models.rules import questions as rules
from models.rules.questions import BankQuestion, Chosen, Suggestion
from models.terms import CareerStage, QuestionCategory, ReasonKind


@dataclass(frozen=True, slots=True)
class FocusValue:
    """A career value as a chip: one of the user's own list, and whether it steers this conversation."""

    key: str
    name: str
    weight: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Preparation:
    """What the questions step shows. Minutes are those of the questions against those there are for them."""

    values: tuple[FocusValue, ...]
    suggested: tuple[Suggestion, ...]
    chosen: tuple[Chosen, ...]
    minutes_used: int
    minutes_there: int
    questions_there: int
    covered: tuple[QuestionCategory, ...]
    missing: tuple[QuestionCategory, ...]


@cache
def bank() -> tuple[BankQuestion, ...]:
    """The questions that ship with Inroad."""
    return rules.bank(resources.document("questions")["questions"])


def begin(person: int, now: datetime) -> int:
    """The conversation to prepare with this person, its questions chosen already. Returns its id."""
    with undo.step("planned_conversation", name=people.name_of(person)):
        interview = conversations.plan(person, now)
        if not chosen(interview):
            _write(interview, suggest(interview), now)
    return interview


def read(interview: int) -> Preparation:
    """The state of the questions step."""
    conversation = _conversation(interview)
    picked = chosen(interview)
    budget = rules.budget(conversation.minutes)
    coverage = rules.coverage(picked)
    focus = conversation.focus_values
    own = [value for value in profile.values() if value.weight or value.key in focus]
    return Preparation(
        values=tuple(FocusValue(v.key, v.name, v.weight, v.key in focus) for v in own),
        suggested=rules.suggestions(bank(), _aim(interview), picked),
        chosen=picked,
        minutes_used=sum(question.minutes for question in picked),
        minutes_there=budget.minutes_for_questions,
        questions_there=budget.questions,
        covered=coverage.covered,
        missing=coverage.missing,
    )


def chosen(interview: int) -> tuple[Chosen, ...]:
    """The questions on the sheet, in their order."""
    rows = schema.AskedQuestion.select().where(schema.AskedQuestion.interview == interview)
    return tuple(
        Chosen(
            key=row.key,
            text=row.text,
            category=QuestionCategory(row.category) if row.category else None,
            value=row.value,
            minutes=row.minutes,
        )
        for row in rows.order_by(schema.AskedQuestion.position, schema.AskedQuestion.id)
    )


def suggest(interview: int) -> tuple[Chosen, ...]:
    """What would be chosen for this conversation as it stands now."""
    return rules.suggest(bank(), _conversation(interview).minutes, _aim(interview))


def choose(interview: int, questions: Sequence[Chosen], now: datetime) -> None:
    """Put exactly these questions on the sheet, in this order."""
    with undo.step("changed_conversation", name=_conversation(interview).person_name):
        _write(interview, questions, now)


def swap(interview: int, index: int, now: datetime) -> None:
    """Put the next best question of the same kind in the place of one."""
    picked = list(chosen(interview))
    other = rules.swap(bank(), picked, index, _aim(interview))
    if other is not None:
        picked[index] = other
        choose(interview, picked, now)


def toggle(interview: int, key: str, now: datetime) -> None:
    """Put a question of the bank on the sheet, at its place in the order, or take it off again."""
    picked = list(chosen(interview))
    if any(question.key == key for question in picked):
        picked = [question for question in picked if question.key != key]
    else:
        question = next(question for question in bank() if question.key == key)
        picked = list(rules.in_order([*picked, rules.chosen(question, _aim(interview))]))
    choose(interview, picked, now)


def add_own(interview: int, text: str, now: datetime) -> None:
    """Add a question in the user's own words: before the last one, which asks who else."""
    text = " ".join(text.split())
    if not text:
        return
    choose(interview, rules.in_order([*chosen(interview), Chosen(key="", text=text)]), now)


def set_focus(interview: int, values: Sequence[str], now: datetime) -> None:
    """Let these values steer the questions; a set that the user has not changed by hand is chosen anew."""
    with undo.step("changed_conversation", name=_conversation(interview).person_name):
        untouched = is_untouched(interview)
        there = {value.key: value for value in profile.values()}
        for key in values:
            if not there[key].weight:
                profile.weigh(key, 3, now)
        schema.Interview.update(focus_values=" ".join(values), updated_at=now).where(
            schema.Interview.id == interview
        ).execute()
        if untouched:
            _write(interview, suggest(interview), now)


def set_when(interview: int, start: datetime | None, zone: str, minutes: int, now: datetime) -> None:
    """conversations.set_when; another length brings other questions where the user changed none by hand."""
    with undo.step("changed_conversation", name=_conversation(interview).person_name):
        untouched = is_untouched(interview)
        conversations.set_when(interview, start, zone, minutes, now)
        if untouched:
            _write(interview, suggest(interview), now)


def set_reasons(interview: int, reasons: dict[ReasonKind, str], now: datetime, *, visit: str = "") -> None:
    """conversations.set_reasons; other reasons bring other questions where the user changed none by hand."""
    with undo.step("changed_conversation", visit=visit, name=_conversation(interview).person_name):
        untouched = is_untouched(interview)
        conversations.set_reasons(interview, reasons, now)
        if untouched:
            _write(interview, suggest(interview), now)


def is_untouched(interview: int) -> bool:
    """Whether the questions are still just those that were suggested."""
    return chosen(interview) == suggest(interview)


def _aim(interview: int) -> rules.Aim:
    conversation = _conversation(interview)
    weights = {value.key: value.weight or 3 for value in profile.values()}
    return rules.Aim(
        values=tuple((key, weights[key]) for key in conversation.focus_values if key in weights),
        reasons=tuple(conversation.reasons),
        stage=CareerStage(profile.me().career_stage),
        already=_asked_before(conversation.person, interview),
    )


def _asked_before(person: int, interview: int) -> frozenset[str]:
    rows = schema.database.execute_sql(
        "SELECT a.key FROM asked_question a JOIN interview i ON i.id = a.interview_id "
        "JOIN participant q ON q.interview_id = i.id "
        "WHERE q.person_id = ? AND i.id <> ? AND i.status = 'held' AND a.key <> ''",
        (person, interview),
    )
    return frozenset(row[0] for row in rows.fetchall())


def _write(interview: int, questions: Sequence[Chosen], now: datetime) -> None:
    """Rewrite the list; rows that stay keep their answers, only their places change."""
    there = {(row.key, row.text): row for row in schema.AskedQuestion.select().where(
        schema.AskedQuestion.interview == interview)}  # fmt: skip
    for position, question in enumerate(questions):
        row = there.pop((question.key, question.text), None)
        if row is None:
            schema.AskedQuestion.create(
                interview=interview,
                key=question.key,
                text=question.text,
                category=question.category or "",
                value=question.value,
                minutes=question.minutes,
                position=position,
                created_at=now,
                updated_at=now,
            )
        elif row.position != position:
            schema.AskedQuestion.update(position=position, updated_at=now).where(
                schema.AskedQuestion.id == row.id
            ).execute()
    for row in there.values():
        row.delete_instance()


def _conversation(interview: int) -> conversations.Conversation:
    conversation = conversations.one(interview)
    if conversation is None:
        raise Problem("conversation_gone")
    return conversation
