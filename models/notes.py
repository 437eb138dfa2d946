"""Notes of a conversation: its questions with their answers, what belongs to none of them, and its clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models import asked_questions, preparing, schema, tombstones, undo
from models.errors import Problem
from models.rules.questions import Chosen
from models.rules.talk_clock import Timing, starts_itself
from models.terms import InterviewStatus

# The texts of a conversation that are written beside its questions.
TEXTS = frozenset(["notes", "learned", "what_next"])


@dataclass(frozen=True, slots=True)
class Answer:
    """A question with what was noted for it."""

    id: int
    text: str
    asked: bool
    answer: str


@dataclass(frozen=True, slots=True)
class Notes:
    """What the notes window shows of one conversation; `people` are the names of all who take part."""

    interview: int
    person: int
    people: tuple[str, ...]
    role: str
    timing: Timing
    general: str
    learned: str
    what_next: str
    questions: tuple[Answer, ...]

    @property
    def asked(self) -> int:
        """How many questions are ticked."""
        return sum(question.asked for question in self.questions)


def read(interview: int) -> Notes | None:
    """The notes of a conversation, or None where it is gone."""
    row = schema.Interview.get_or_none(schema.Interview.id == interview)
    people = schema.database.execute_sql(
        "SELECT p.id, p.display_name, p.title, coalesce(o.name, '') FROM participant q "
        "JOIN person p ON p.id = q.person_id LEFT JOIN organization o ON o.id = p.organization_id "
        "WHERE q.interview_id = ? ORDER BY q.position, q.id",
        (interview,),
    ).fetchall()
    if row is None or not people:
        return None
    return Notes(
        interview=interview,
        person=people[0][0],
        people=tuple(name for _, name, _, _ in people),
        role=", ".join(filter(None, people[0][2:])) if len(people) == 1 else "",
        timing=Timing(
            minutes=row.minutes,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            started_at=row.started_at,
            held=row.status == InterviewStatus.HELD,
        ),
        general=row.notes,
        learned=row.learned,
        what_next=row.what_next,
        questions=_questions(interview),
    )


def save_answer(question: int, text: str, now: datetime, *, visit: str = "") -> None:
    """Keep what was noted for a question. `visit` joins the keystrokes of one visit into one step.

    Raises Problem("question_gone") where the question was taken off meanwhile.
    """
    row = _question(question)
    if row.answer != text:
        with undo.step("wrote_notes", visit=visit, name=_asked_whom(row.id)):
            schema.AskedQuestion.update(answer=text, updated_at=now).where(
                schema.AskedQuestion.id == question
            ).execute()


def save_text(interview: int, field: str, text: str, now: datetime, *, visit: str = "") -> None:
    """Keep one of TEXTS: "notes" for what belongs to no question, "learned", "what_next"."""
    if field not in TEXTS:
        raise TypeError(f"not a text of a conversation: {field}")
    row = schema.database.execute_sql(f"SELECT {field} FROM interview WHERE id = ?", (interview,)).fetchone()
    if row is None:
        raise Problem("conversation_gone")
    if row[0] != text:
        with undo.step("wrote_notes", visit=visit, name=_name(interview)):
            schema.database.execute_sql(
                f"UPDATE interview SET {field} = ?, updated_at = ? WHERE id = ?",
                (text, schema.instant_text(now), interview),
            )


def tick(question: int, asked: bool, now: datetime, *, visit: str = "") -> None:
    """Note that a question was asked, or was not. With the `visit` of its typing it is one step with that."""
    row = _question(question)
    if row.asked != asked:
        with undo.step("ticked_question", visit=visit, name=_asked_whom(row.id)):
            schema.AskedQuestion.update(asked=asked, updated_at=now).where(
                schema.AskedQuestion.id == question
            ).execute()


def add_question(interview: int, text: str, now: datetime, *, after: int | None = None) -> int | None:
    """Put a question of the user's own behind the question `after`, or last. Returns its id, None for a blank text."""
    text = " ".join(text.split())
    if not text:
        return None
    with undo.step("added_question", name=_name(interview)):
        order = [question.id for question in _questions(interview)]
        place = order.index(after) + 1 if after in order else len(order)
        row = schema.AskedQuestion.create(
            interview=interview, text=text, category="", position=place, created_at=now, updated_at=now
        )
        for position, number in enumerate(order[place:], place + 1):
            schema.AskedQuestion.update(position=position, updated_at=now).where(
                schema.AskedQuestion.id == number
            ).execute()
    return row.id


def remove_question(question: int, now: datetime) -> None:
    """Take a question off, with what was noted for it. One that is gone already stays so."""
    row = schema.AskedQuestion.get_or_none(schema.AskedQuestion.id == question)
    if row is not None:
        with undo.step("removed_question", name=_asked_whom(row.id)):
            tombstones.bury(row.uid, now)
            row.delete_instance()


def add_suggested(interview: int, now: datetime) -> None:
    """Put the questions on the list that preparing would have suggested, behind those that are there."""
    with undo.step("added_questions", name=_name(interview)):
        there = asked_questions.chosen(interview)
        keys = {question.key for question in there}
        suggested: list[Chosen] = [question for question in preparing.suggest(interview) if question.key not in keys]
        asked_questions.write(interview, [*there, *suggested], now)


def start(interview: int, now: datetime) -> None:
    """The user starts the clock of a conversation."""
    with undo.step("started_clock", name=_name(interview)):
        _started(interview, now, now)


def start_by_itself(interview: int, now: datetime) -> bool:
    """Start the clock from the agreed beginning where its time has come; whether it was started.

    The program does this, not the user: it is no step of undo.
    """
    there = read(interview)
    if there is None or there.timing.starts_at is None or not starts_itself(there.timing, now):
        return False
    with schema.database.atomic("IMMEDIATE"):
        _started(interview, there.timing.starts_at, now)
    return True


def _started(interview: int, at: datetime, now: datetime) -> None:
    schema.Interview.update(started_at=at, updated_at=now).where(schema.Interview.id == interview).execute()


def _questions(interview: int) -> tuple[Answer, ...]:
    rows = schema.database.execute_sql(
        "SELECT id, text, asked, answer FROM asked_question WHERE interview_id = ? ORDER BY position, id", (interview,)
    ).fetchall()
    return tuple(Answer(number, text, bool(asked), answer) for number, text, asked, answer in rows)


def _question(question: int) -> schema.AskedQuestion:
    row = schema.AskedQuestion.get_or_none(schema.AskedQuestion.id == question)
    if row is None:
        raise Problem("question_gone")
    return row


def _name(interview: int) -> str:
    """With whom; Problem where the conversation is gone."""
    row = schema.database.execute_sql(
        "SELECT p.display_name FROM participant q JOIN person p ON p.id = q.person_id "
        "WHERE q.interview_id = ? ORDER BY q.position, q.id LIMIT 1",
        (interview,),
    ).fetchone()
    if row is None:
        raise Problem("conversation_gone")
    return row[0]


def _asked_whom(question: int) -> str:
    row = schema.database.execute_sql("SELECT interview_id FROM asked_question WHERE id = ?", (question,)).fetchone()
    return _name(row[0])
