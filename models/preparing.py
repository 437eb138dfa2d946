"""Preparing a conversation: its questions, chosen by values, reasons and time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from models import asked_questions, career_values, conversations, own_questions, people, profile, schema, undo
from models.asked_questions import chosen
from models.errors import Problem
from models.rules import questions as rules
from models.rules.questions import BankQuestion, Chosen, Suggestion
from models.terms import CareerStage, ContactKind, Form, QuestionCategory, ReasonKind

__all__ = [  # with the questions on the sheet, which asked_questions.py keeps
    "FocusValue", "Preparation", "ValueGroup", "add_own", "bank", "begin", "choose", "chosen", "is_untouched", "move",
    "read", "remove", "reword", "set_focus", "set_form", "set_reasons", "set_when", "suggest", "swap", "toggle",
    "value_groups",
]  # fmt: skip

SUGGESTED_EACH = 3  # so many of a category are offered: a list to choose from, not the whole bank
NEW_VALUE_WEIGHT = 3  # what a value weighs that is first chosen while preparing


@dataclass(frozen=True, slots=True)
class FocusValue:
    """A career value as a chip: one of the user's own list, and whether it steers this conversation."""

    key: str
    name: str
    weight: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class ValueGroup:
    """Some of the values on offer, under the name of their group."""

    name: str
    values: tuple[career_values.ValueChoice, ...]


@dataclass(frozen=True, slots=True)
class Preparation:
    """What the questions step shows. Minutes are those of the questions against those there are for them."""

    minutes: int
    overhead: int
    values: tuple[FocusValue, ...]
    suggested: tuple[Suggestion, ...]
    chosen: tuple[Chosen, ...]
    minutes_used: int
    minutes_there: int
    questions_there: int
    covered: tuple[QuestionCategory, ...]
    missing: tuple[QuestionCategory, ...]


def bank() -> tuple[BankQuestion, ...]:
    """The questions on offer: those that ship with Inroad as the user has them, and their own."""
    return own_questions.bank()


def value_groups() -> tuple[ValueGroup, ...]:
    """All values on offer, by group; `weight` says which the user chose."""
    there = career_values.values()
    groups = (
        ValueGroup(name, tuple(value for value in there if value.group == key))
        for key, name in career_values.value_groups()
    )
    return tuple(group for group in groups if group.values)


def begin(person: int, now: datetime) -> int:
    """The conversation to prepare with this person, its questions chosen already. Returns its id.

    What was typed elsewhere is taken over: the values, why this person, a phone number in case the line fails.
    """
    if not people.name_of(person):
        raise Problem("person_gone")
    with undo.step("planned_conversation", name=people.name_of(person)):
        interview = conversations.plan(person, now)
        if not chosen(interview):
            _assume(interview, now)
            asked_questions.write(interview, suggest(interview), now)
    return interview


def read(interview: int, each: int | None = SUGGESTED_EACH) -> Preparation:
    """The state of the questions step; `each`: how many of a category are suggested, None for all."""
    conversation = _conversation(interview)
    picked = chosen(interview)
    budget = rules.budget(conversation.minutes)
    coverage = rules.coverage(picked)
    focus = conversation.focus_values
    own = [value for value in career_values.values() if value.weight or value.key in focus]
    return Preparation(
        minutes=conversation.minutes,
        overhead=budget.overhead,
        values=tuple(FocusValue(v.key, v.name, v.weight, v.key in focus) for v in own),
        suggested=rules.suggestions(bank(), _aim(interview), picked, each),
        chosen=picked,
        minutes_used=sum(question.minutes for question in picked),
        minutes_there=budget.minutes_for_questions,
        questions_there=budget.questions,
        covered=coverage.covered,
        missing=coverage.missing,
    )


def suggest(interview: int) -> tuple[Chosen, ...]:
    """What would be chosen for this conversation as it stands now."""
    return rules.suggest(bank(), _conversation(interview).minutes, _aim(interview))


def choose(interview: int, questions: Sequence[Chosen], now: datetime) -> None:
    """Put exactly these questions on the sheet, in this order."""
    with undo.step("changed_conversation", name=_conversation(interview).person_name):
        asked_questions.write(interview, questions, now)


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
        picked = list(rules.inserted(picked, rules.chosen(question, _aim(interview))))
    choose(interview, picked, now)


def add_own(interview: int, text: str, now: datetime) -> None:
    """Add a question in the user's own words: at the end, but before a closing one that asks who else."""
    text = " ".join(text.split())
    if text:
        choose(interview, rules.inserted(chosen(interview), Chosen(key="", text=text)), now)


def remove(interview: int, index: int, now: datetime) -> None:
    """Take one question off the sheet."""
    picked = list(chosen(interview))
    del picked[index]
    choose(interview, picked, now)


def move(interview: int, index: int, to: int, now: datetime) -> None:
    """Put one question at another place, 0 being the first; past either end is the end."""
    picked = list(chosen(interview))
    picked.insert(max(0, to), picked.pop(index))
    choose(interview, picked, now)


def reword(interview: int, index: int, text: str, now: datetime) -> None:
    """Say one question in other words; it keeps its category and its place. Blank text changes nothing."""
    text = " ".join(text.split())
    picked = chosen(interview)
    if not text or picked[index].text == text:
        return
    choose(interview, [*picked[:index], replace(picked[index], text=text), *picked[index + 1 :]], now)


def set_focus(interview: int, values: Sequence[str], now: datetime) -> None:
    """Let these values steer the questions; a set that the user has not changed by hand is chosen anew."""
    with undo.step("changed_conversation", name=_conversation(interview).person_name):
        untouched = is_untouched(interview)
        there = {value.key: value for value in career_values.values()}
        known = [key for key in values if key in there]  # one of the user's own may have been removed meanwhile
        for key in known:
            if not there[key].weight:
                career_values.weigh(key, NEW_VALUE_WEIGHT, now)
        schema.Interview.update(focus_values=" ".join(known), updated_at=now).where(
            schema.Interview.id == interview
        ).execute()
        if untouched:
            asked_questions.write(interview, suggest(interview), now)


def set_when(interview: int, start: datetime | None, zone: str, minutes: int, now: datetime) -> None:
    """conversations.set_when; another length brings other questions where the user changed none by hand."""
    with undo.step("changed_conversation", name=_conversation(interview).person_name):
        untouched = is_untouched(interview)
        conversations.set_when(interview, start, zone, minutes, now)
        if untouched:
            asked_questions.write(interview, suggest(interview), now)


def set_reasons(interview: int, reasons: dict[ReasonKind, str], now: datetime, *, visit: str = "") -> None:
    """conversations.set_reasons; other reasons bring other questions where the user changed none by hand."""
    with undo.step("changed_conversation", visit=visit, name=_conversation(interview).person_name):
        untouched = is_untouched(interview)
        conversations.set_reasons(interview, reasons, now)
        if untouched:
            asked_questions.write(interview, suggest(interview), now)


def set_form(interview: int, form: Form, now: datetime) -> None:
    """Video, phone or in person. For a call the number that is known stands in where none was given."""
    conversation = _conversation(interview)
    fields: dict[str, object] = {"form": form}
    if form is Form.PHONE and not conversation.place:
        number = _phone(conversation.person, now)
        fields["place"] = number
        if conversation.backup_phone == number:
            fields["backup_phone"] = ""
    conversations.edit(interview, fields, now)


def is_untouched(interview: int) -> bool:
    """Whether the questions are still just those that were suggested."""
    return chosen(interview) == suggest(interview)


def _assume(interview: int, now: datetime) -> None:
    """Fill in what is known already, where nothing was said about it."""
    conversation = _conversation(interview)
    about = people.detail(conversation.person, now)
    why = " ".join(about.why.split()) if about else ""
    if why and not conversation.reasons:
        conversations.set_reasons(interview, {ReasonKind.OTHER: why}, now)  # which kind it is, nobody said
    if not conversation.focus_values:
        set_focus(interview, [value.key for value in career_values.values() if value.weight], now)
    number = _phone(conversation.person, now)
    if number and not conversation.backup_phone and conversation.form is not Form.PHONE:
        conversations.edit(interview, {"backup_phone": number}, now)


def _phone(person: int, now: datetime) -> str:
    about = people.detail(person, now)
    return about.first(ContactKind.TEL) if about else ""


def _aim(interview: int) -> rules.Aim:
    conversation = _conversation(interview)
    weights = {value.key: value.weight or NEW_VALUE_WEIGHT for value in career_values.values()}
    return rules.Aim(
        values=tuple((key, weights[key]) for key in conversation.focus_values if key in weights),
        reasons=tuple(conversation.reasons),
        stage=CareerStage(profile.me().career_stage),
        already=asked_questions.asked_before(conversation.person, interview),
    )


def _conversation(interview: int) -> conversations.Conversation:
    conversation = conversations.one(interview)
    if conversation is None:
        raise Problem("conversation_gone")
    return conversation
