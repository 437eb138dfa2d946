"""The question bank as the user has it: shipped questions changed or hidden, and questions of their own.

What is asked in a conversation is a copy (AskedQuestion), so nothing here changes a sheet that stands already.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models import known_rows, resources, schema, settings, tombstones, undo
from models.errors import Problem
from models.rules import questions as rules
from models.rules.questions import BankQuestion
from models.terms import QuestionCategory

OWN_PREFIX = "own:"


@dataclass(frozen=True, slots=True)
class QuestionEntry:
    """A question as it is kept. `shipped` is the text that came with Inroad, "" for one of the user's own."""

    key: str
    category: QuestionCategory
    value: str  # the career value that it asks about first, "" for none
    text: str
    shipped: str
    hidden: bool

    @property
    def own(self) -> bool:
        """Whether the user added it."""
        return not self.shipped

    @property
    def changed(self) -> bool:
        """Whether a shipped one has other words now."""
        return bool(self.shipped) and self.text != self.shipped


def bank() -> tuple[BankQuestion, ...]:
    """The questions that are suggested: those that ship with Inroad as the user has them, then their own."""
    rows = _rows()
    merged: list[Mapping[str, Any]] = []
    for question in _shipped():
        row = rows.get(question["key"])
        if row is None or not row.hidden:
            merged.append({**question, "text": row.text} if row and row.text else question)
    found = list(rules.bank(merged))
    for row in rows.values():
        if row.key.startswith(OWN_PREFIX) and row.text and not row.hidden:
            values = (row.value,) if row.value else ()
            found.append(BankQuestion(row.key, _category(row), row.text, values))
    return tuple(found)


def entries() -> tuple[QuestionEntry, ...]:
    """All questions, hidden ones too, in the order of talking; the user's own last in their category."""
    rows = _rows()
    found: list[QuestionEntry] = []
    for question in _shipped():
        row, shipped = rows.get(question["key"]), question["text"]
        text, hidden = (row.text or shipped, row.hidden) if row else (shipped, False)
        value = next(iter(question["values"]), "")
        category = QuestionCategory(question["category"])
        found.append(QuestionEntry(question["key"], category, value, text, shipped, hidden))
    for row in rows.values():
        if row.key.startswith(OWN_PREFIX):
            found.append(QuestionEntry(row.key, _category(row), row.value, row.text, "", row.hidden))
    order = tuple(QuestionCategory)
    return tuple(sorted(found, key=lambda entry: order.index(entry.category)))


def add(category: QuestionCategory, text: str, now: datetime, value: str = "") -> str:
    """Add a question of the user's own. Returns its key. Raises Problem("no_question") where it says nothing."""
    with undo.step("added_bank_question"):
        uid = schema.new_uid()
        key = f"{OWN_PREFIX}{uid}"
        schema.Question.create(
            uid=uid,
            key=key,
            language=settings.letter_language(),
            text=_clean(text),
            category=category,
            value=value,
            created_at=now,
            updated_at=now,
        )
    return key


def change(key: str, text: str, now: datetime, *, visit: str = "") -> None:
    """Say a question in other words; the words that it came with put it back."""
    entry, text = _entry(key), _clean(text)
    if text == entry.text:
        return
    with undo.step("changed_bank_question", visit=visit):
        _put(key, now, text="" if text == entry.shipped else text)


def sort_in(key: str, category: QuestionCategory, value: str, now: datetime) -> None:
    """What one of the user's own questions is about: its category and, "" for none, a career value."""
    entry = _entry(key)
    if entry.own and (entry.category, entry.value) != (category, value):
        with undo.step("changed_bank_question"):
            _put(key, now, category=category, value=value)


def hide(key: str, now: datetime) -> None:
    """Suggest a question no more. It can be put back."""
    with undo.step("hid_bank_question", text=_entry(key).text):
        _put(key, now, hidden=True)


def put_back(key: str, now: datetime) -> None:
    """Suggest a question again; a shipped one in the words that it came with."""
    entry = _entry(key)
    with undo.step("put_back_bank_question", text=entry.shipped or entry.text):
        _put(key, now, hidden=False, **({} if entry.own else {"text": ""}))


def remove(key: str, now: datetime) -> None:
    """Take one of the user's own questions away; a shipped one can only be hidden."""
    entry = _entry(key)
    if not entry.own:
        hide(key, now)
        return
    with undo.step("removed_bank_question", text=entry.text):
        row = _rows()[key]
        tombstones.bury(row.uid, now)
        row.delete_instance()


def _shipped() -> list[dict[str, Any]]:
    return resources.document("questions", settings.letter_language())["questions"]


def _rows() -> dict[str, schema.Question]:
    query = schema.Question.select().where(schema.Question.language == settings.letter_language())
    return {row.key: row for row in query.order_by(schema.Question.id)}


def _entry(key: str) -> QuestionEntry:
    entry = next((entry for entry in entries() if entry.key == key), None)
    if entry is None:
        raise Problem("question_gone")
    return entry


def _put(key: str, now: datetime, **fields: Any) -> None:
    """Write the user's row about a question: never deleted for a shipped one, so that two computers agree."""
    language = settings.letter_language()
    row = _rows().get(key)
    uid = row.uid if row else str(uuid.uuid5(known_rows.NAMESPACE, f"question:{language}:{key}"))
    known_rows.put(schema.Question, uid, now, key=key, language=language, **fields)


def _category(row: schema.Question) -> QuestionCategory:
    """What one of the user's own is about; an archive may say what nobody knows."""
    return next((category for category in QuestionCategory if category == row.category), QuestionCategory.WORK)


def _clean(text: str) -> str:
    cleaned = " ".join(text.split())
    if not cleaned:
        raise Problem("no_question")
    return cleaned
