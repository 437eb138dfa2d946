"""Earlier answers to the values exercise, kept to compare."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from models import career_values, schema, settings
from models.rules.days import local_day
from models.rules.values_rounds import Answer, Change, Compared, Pile, compare
from models.words import say_date, say_list, words

MOST_ROUNDS = 8  # so many are compared, the latest
_SAID = (Change.NEW, Change.ROSE, Change.FELL, Change.MUST, Change.NO_MUST, Change.LEFT)


@dataclass(frozen=True, slots=True)
class Round:
    """One set of answers, and when they were given (UTC). `at` is None for the list as it is now."""

    at: datetime | None
    answers: tuple[Answer, ...]


def rounds() -> tuple[Round, ...]:
    """The latest rounds, the earliest first; and, where it is another than the last one's, the list as it is now."""
    table = schema.ValuesRound
    rows = list(table.select().order_by(table.created_at.desc(), table.id.desc()).limit(MOST_ROUNDS))
    found = [Round(row.created_at, tuple(_read(row.answers))) for row in reversed(rows)]
    today = tuple(
        Answer(value.key, value.name, None, value.weight, value.must_have)
        for value in career_values.values()
        if value.weight
    )
    if found and _kept(found[-1].answers) != _kept(today):
        found.append(Round(None, today))
    return tuple(found)


def is_any() -> bool:
    """Whether the exercise was ever done."""
    return schema.ValuesRound.select().exists()


def last() -> Round | None:
    """The latest round."""
    table = schema.ValuesRound
    row = table.select().order_by(table.created_at.desc(), table.id.desc()).first()
    return Round(row.created_at, tuple(_read(row.answers))) if row else None


def keep(answers: Iterable[Answer], now: datetime) -> str:
    """Keep a round as answered `now`; returns its uid. Part of the caller's step."""
    uid = schema.new_uid()
    content = [
        {"key": one.key, "name": one.name, "sorted": one.pile, "weight": one.weight, "must_have": one.must_have}
        for one in answers
    ]
    text = json.dumps(content, ensure_ascii=False)
    schema.ValuesRound.create(uid=uid, answers=text, created_at=now, updated_at=now)
    return uid


def is_there(uid: str) -> bool:
    """Whether the round of this uid is there: not undone."""
    return schema.ValuesRound.select().where(schema.ValuesRound.uid == uid).exists()


def side_by_side(found: Sequence[Round]) -> tuple[Compared, ...]:
    """The values of these rounds, and what became of each from the last but one to the last."""
    return compare([one.answers for one in found])


def say_day_of(at: datetime, now: datetime) -> str:
    """ "3 March", with the year where it is another one: the day of a round as the user's calendar has it."""
    zone = settings.zone()
    return say_date(local_day(at, zone), local_day(now, zone), "short")


def say_answer(answer: Answer | None) -> str:
    """ "Very much (4 of 5), must have", "Somewhat important", "Not asked"."""
    if answer is None or (not answer.weight and answer.pile is None):
        return words("values.not_sorted")
    if not answer.weight and answer.pile is not None:
        return words(f"values.pile.{answer.pile}")
    key = "values.matters_must" if answer.must_have else "values.matters"
    return words(key, weight=words(f"values.weight.{answer.weight}"), number=answer.weight)


def say_changes(compared: Sequence[Compared], day: str) -> str:
    """ "Since 3 March: Autonomy rose; Variety left." `day`: of the round before the last."""
    parts: list[str] = []
    for change in _SAID:
        names = [one.name for one in compared if one.change is change]
        if names:
            parts.append(words(f"values.since.{change}", names=say_list(names), count=len(names)))
    if not parts:
        return words("values.since.same", day=day)
    return words("values.since", day=day, what=words("list.semicolon").join(parts))


def _read(text: str) -> Iterator[Answer]:
    """The answers of a round; what another program wrote otherwise is passed over."""
    try:
        content = json.loads(text)
    except ValueError:
        return
    for one in content if isinstance(content, list) else ():
        try:
            key, pile, weight = str(one["key"]), one.get("sorted"), int(one.get("weight") or 0)
            name = str(one.get("name") or key)
            yield Answer(key, name, Pile(pile) if pile else None, min(5, max(0, weight)), bool(one.get("must_have")))
        except (AttributeError, KeyError, TypeError, ValueError):
            continue


def _kept(answers: Iterable[Answer]) -> set[tuple[str, int, bool]]:
    return {(answer.key, answer.weight, answer.must_have) for answer in answers if answer.weight}
