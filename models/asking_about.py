"""Putting a question about one value on the sheet of a conversation: what "Add to the next conversation" does."""

from __future__ import annotations

from datetime import datetime

from models import asked_questions, comparing, conversations, people, preparing, undo
from models.errors import Problem
from models.rules.questions import BankQuestion, Chosen, inserted
from models.terms import QuestionCategory
from models.words import words

# Where values are seen best, as in rules/questions.py: the work itself and the culture before the rest.
_BEST_PLACES = (QuestionCategory.WORK, QuestionCategory.CULTURE)


def add_question(interview: int, value: str, now: datetime) -> None:
    """Put a question about a value (its key) on the sheet, unless one is there.

    One of the bank that was not asked of this person before, otherwise a plain one with the value's name. Where
    nothing was chosen yet, the usual questions are chosen first. Raises Problem where the conversation is gone.
    """
    talk = conversations.one(interview)
    if talk is None:
        raise Problem("conversation_gone")
    with undo.step("added_question", name=talk.person_name):
        if not preparing.chosen(interview):
            preparing.begin(talk.person, now)
        picked = preparing.chosen(interview)
        if all(question.value != value for question in picked):
            preparing.choose(interview, inserted(picked, _question(talk, value, picked)), now)


def prepare_with(person: int, value: str, now: datetime) -> int:
    """Begin to prepare a conversation with somebody, a question about the value on its sheet. Returns its id."""
    with undo.step("added_question", name=people.name_of(person)):
        interview = preparing.begin(person, now)
        add_question(interview, value, now)
    return interview


def _question(talk: conversations.Conversation, value: str, picked: tuple[Chosen, ...]) -> Chosen:
    taken = asked_questions.asked_before(talk.person, talk.id) | {question.key for question in picked}
    about = [question for question in preparing.bank() if value in question.values and question.key not in taken]
    if about:
        best = min(about, key=lambda question: _turn(question, value))
        return Chosen(best.key, best.text, best.category, value, best.minutes)
    name = next((mine.name for mine in comparing.my_values() if mine.key == value), value)
    return Chosen(key="", text=words("paths.question", value=name), value=value)


def _turn(question: BankQuestion, value: str) -> tuple[int, bool]:
    """What is mainly about the value comes first, and what is asked where values are seen."""
    return question.values.index(value), question.category not in _BEST_PLACES
