"""What they may ask the user, and what the user would answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from typing import Any, Final

from models import pitches, profile, resources, schema, tombstones, undo
from models.terms import CareerStage
from models.words import language

LONGEST_LINE: Final = 90  # characters of the questions on the sheet: a line or two


@dataclass(frozen=True, slots=True)
class Expected:
    """A question that they may ask, and the answer so far."""

    id: int
    text: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Common:
    """A question that is often asked; `answer`: what the user said of it elsewhere, to begin with."""

    key: str
    text: str
    answer: str = ""


def questions() -> tuple[Expected, ...]:
    """All of them, in the user's order."""
    rows = schema.ExpectedQuestion.select().order_by(schema.ExpectedQuestion.position, schema.ExpectedQuestion.id)
    return tuple(Expected(row.id, row.text, row.answer) for row in rows)


def suggestions() -> tuple[Common, ...]:
    """Questions that are often asked and not in the list yet; those that suit where the user is come first."""
    me = profile.me()
    typed = {
        "pitch": pitches.pitches()[0].text,
        **{key: getattr(me, key) for key in ("background", "interests", "strengths", "goals", "offer")},
    }
    there = {_folded(question.text) for question in questions()}
    common: list[dict[str, Any]] = resources.document("expected", language())["questions"]
    offered = [
        (me.career_stage not in map(CareerStage, each["stages"]) if each["stages"] else False, number, each)
        for number, each in enumerate(common)
        if _folded(each["text"]) not in there
    ]
    ordered = (each for _, _, each in sorted(offered, key=lambda one: one[:2]))
    return tuple(Common(each["key"], each["text"], typed.get(each["from"], "")) for each in ordered)


def add(text: str, now: datetime, answer: str = "") -> int | None:
    """One more question at the end. Returns its id; for a blank text nothing is added, for one in the list its own."""
    text = " ".join(text.split())
    if not text:
        return None
    there = questions()
    same = next((question.id for question in there if _folded(question.text) == _folded(text)), None)
    if same is not None:
        return same
    with undo.step("added_expected_question"):
        return schema.ExpectedQuestion.create(
            text=text, answer=answer.strip(), position=len(there), created_at=now, updated_at=now
        ).id


def edit(question: int, now: datetime, *, visit: str = "", **fields: str) -> None:
    """Change `text` or `answer`; a blank text is left as it was. One that is gone meanwhile is left alone.

    `visit` joins the keystrokes of one visit to a text field into one step.
    """
    changed = {key: fields[key].strip() for key in ("text", "answer") if key in fields}
    if not changed.get("text", "-"):
        del changed["text"]
    if changed:
        with undo.step("changed_expected_question", visit=visit):
            rows = schema.ExpectedQuestion.update(updated_at=now, **changed)
            rows.where(schema.ExpectedQuestion.id == question).execute()


def move(question: int, by: int, now: datetime) -> None:
    """Move a question among the others: by -1 to the one before, by 1 to the one after."""
    with undo.step("moved_expected_question"):
        order = [one.id for one in questions()]
        if question not in order:
            return
        at = order.index(question)
        order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
        for number, each in enumerate(order):
            rows = schema.ExpectedQuestion.update(position=number, updated_at=now)
            rows.where(schema.ExpectedQuestion.id == each, schema.ExpectedQuestion.position != number).execute()


def remove(question: int, now: datetime) -> None:
    """Take a question away."""
    with undo.step("removed_expected_question"):
        row = schema.ExpectedQuestion.get_or_none(schema.ExpectedQuestion.id == question)
        if row is not None:
            tombstones.bury(row.uid, now)
            row.delete_instance()


def on_sheet() -> str:
    """The first questions in one line, as many as the sheet has room for."""
    used = 0

    def has_room(text: str) -> bool:
        nonlocal used
        used += len(text) + 1
        return used <= LONGEST_LINE

    return " ".join(takewhile(has_room, (question.text for question in questions())))


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(" ?.!")
