"""The questions on the sheet of a conversation: the rows of their table, in order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from models import schema, tombstones
from models.rules.questions import Chosen
from models.terms import QuestionCategory


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


def answers(interview: int) -> tuple[tuple[str, str], ...]:
    """What was written down as the answer to each question, with the question; those without one are left out."""
    table = schema.AskedQuestion
    query = table.select().where(table.interview == interview, table.answer != "").order_by(table.position, table.id)
    return tuple((row.text, row.answer.strip()) for row in query if row.answer.strip())


def asked_before(person: int, interview: int) -> frozenset[str]:
    """The keys of questions that this person was asked in other conversations."""
    rows = schema.database.execute_sql(
        "SELECT a.key FROM asked_question a JOIN interview i ON i.id = a.interview_id "
        "JOIN participant q ON q.interview_id = i.id "
        "WHERE q.person_id = ? AND i.id <> ? AND i.status = 'held' AND a.key <> ''",
        (person, interview),
    )
    return frozenset(row[0] for row in rows.fetchall())


def write(interview: int, questions: Sequence[Chosen], now: datetime) -> None:
    """Rewrite the list; rows that stay keep their answers, only their places change."""
    there: defaultdict[tuple[str, str], list[schema.AskedQuestion]] = defaultdict(list)
    query = schema.AskedQuestion.select().where(schema.AskedQuestion.interview == interview)
    for row in query.order_by(schema.AskedQuestion.position.desc()):
        there[row.key, row.text].append(row)
    for position, question in enumerate(questions):
        same = there[question.key, question.text]
        if not same:
            _create(interview, question, position, now)
        elif (row := same.pop()).position != position:
            schema.AskedQuestion.update(position=position, updated_at=now).where(
                schema.AskedQuestion.id == row.id
            ).execute()
    for rows in there.values():
        for row in rows:
            tombstones.bury(row.uid, now)
            row.delete_instance()


def _create(interview: int, question: Chosen, position: int, now: datetime) -> None:
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
