"""What the user values in work: the values that ship, the user's own, and how much each matters to them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models import known_rows, resources, schema, tombstones, undo
from models.errors import Problem
from models.search import fold
from models.words import language, words

OWN_GROUP = "own"
OWN_PREFIX = "own:"
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class ValueChoice:
    """One of the career values on offer, and how much it matters to the user (0: not chosen).

    `first` is one of the twelve that are offered first; `own` one that the user named; `meaning` is empty for those.
    """

    key: str
    group: str
    name: str
    meaning: str
    first: bool
    weight: int
    must_have: bool = False

    @property
    def own(self) -> bool:
        """Whether the user made this value."""
        return self.group == OWN_GROUP


def values() -> tuple[ValueChoice, ...]:
    """All shipped values in their groups' order, then the user's own; with the weight of those that were chosen."""
    rows = {row.key: row for row in schema.CareerValue.select().order_by(schema.CareerValue.id)}
    found = [
        ValueChoice(v["key"], v["group"], v["name"], v["meaning"], v["first"], *_weight(rows.pop(v["key"], None)))
        for v in resources.document("values", language())["values"]
    ]
    found += [
        ValueChoice(row.key, OWN_GROUP, row.name or row.key, "", False, *_weight(row))
        for row in rows.values()
        if row.key.startswith(OWN_PREFIX)
    ]
    return tuple(found)


def value_groups() -> tuple[tuple[str, str], ...]:
    """Key and name of the groups that values stand in, in their order; the user's own stand last."""
    shipped = tuple((group["key"], group["name"]) for group in resources.document("values", language())["groups"])
    return (*shipped, (OWN_GROUP, words("values.own_group")))


def weigh(key: str, weight: int, now: datetime) -> None:
    """How much a value matters: 1 to 5; 0 takes it off the user's list. One of the user's own stays on offer then.

    What conversations said on a value stays when it leaves the list, and counts again when it comes back.
    """
    row = schema.CareerValue.get_or_none(schema.CareerValue.key == key)
    if not weight and row is not None and row.weight:
        _take_off(row, now)
        return
    with undo.step("changed_values"):
        if weight:
            uid = row.uid if row else str(uuid.uuid5(known_rows.NAMESPACE, f"value:{key}"))
            tombstones.lift(uid)
            known_rows.put(schema.CareerValue, uid, now, key=key, weight=weight)


def require(key: str, must_have: bool, now: datetime) -> None:
    """Whether a path must have this value of the user's list."""
    with undo.step("changed_values"):
        row = schema.CareerValue.update(must_have=must_have, updated_at=now)
        row.where(schema.CareerValue.key == key, schema.CareerValue.must_have != must_have).execute()


def choose(keys: Sequence[str], weight: int, now: datetime) -> None:
    """Put several values on the user's list at once, all of them as `weight` says."""
    with undo.step("changed_values"):
        for key in keys:
            weigh(key, weight, now)


def add_own(name: str, now: datetime, weight: int = 0) -> str:
    """Add a value of the user's own and return its key. Problem("value_name") and Problem("value_there").

    The same name has the same key again, so that what was said on a value that was removed counts again.
    """
    name = _fresh_name(name)
    with undo.step("added_value", name=name):
        key = _key_of(name)
        if schema.CareerValue.get_or_none(schema.CareerValue.key == key):  # it has another name by now
            key = OWN_PREFIX + schema.new_uid()
        uid = key.removeprefix(OWN_PREFIX)
        tombstones.lift(uid)
        known_rows.put(schema.CareerValue, uid, now, key=key, name=name, weight=weight)
    return key


def rename_own(key: str, name: str, now: datetime) -> None:
    """Give one of the user's own values another name; all that was said on it stays. Problems as in add_own."""
    name = _fresh_name(name, but=key)
    with undo.step("renamed_value", name=name):
        row = schema.CareerValue.get_or_none(schema.CareerValue.key == key)
        if row is not None and row.name != name:
            known_rows.put(schema.CareerValue, row.uid, now, name=name)


def remove_own(key: str, now: datetime) -> None:
    """Remove one of the user's own values. What conversations said on it stays, and is found under its name."""
    row = schema.CareerValue.get_or_none(schema.CareerValue.key == key)
    if row is None or not key.startswith(OWN_PREFIX):
        return
    with undo.step("removed_value_with_evidence" if has_evidence(key) else "removed_value", name=row.name):
        found_again_as = _key_of(row.name)
        if found_again_as != key:
            _move_evidence(key, found_again_as, now)
        tombstones.bury(row.uid, now)
        row.delete_instance()


def check_name(name: str, *, but: str = "") -> None:
    """Raise Problem("value_name") or Problem("value_there") where a value cannot be called so; `but`: its own key."""
    _fresh_name(name, but=but)


def has_evidence(key: str) -> bool:
    """Whether a conversation said something on this value."""
    return schema.Evidence.select().where(schema.Evidence.value == key).exists()


def _take_off(row: schema.CareerValue, now: datetime) -> None:
    name = row.name or next((value.name for value in values() if value.key == row.key), row.key)
    with undo.step("took_off_value_with_evidence" if has_evidence(row.key) else "took_off_value", name=name):
        if row.key.startswith(OWN_PREFIX):
            known_rows.put(schema.CareerValue, row.uid, now, weight=0, must_have=False)
        else:
            tombstones.bury(row.uid, now)
            row.delete_instance()


def _fresh_name(name: str, *, but: str = "") -> str:
    """The name in one line, if it is one and no other value has it, however it is written."""
    name = " ".join(name.split())[:LONGEST_NAME].strip()
    if not name:
        raise Problem("value_name")
    there = next((value.name for value in values() if value.key != but and fold(value.name) == fold(name)), None)
    if there is not None:
        raise Problem("value_there", name=there)
    return name


def _key_of(name: str) -> str:
    return OWN_PREFIX + str(uuid.uuid5(known_rows.NAMESPACE, f"{OWN_PREFIX}{fold(name)}"))


def _move_evidence(key: str, other: str, now: datetime) -> None:
    """Keep what was said on a value under another key, where no value has that."""
    if not schema.CareerValue.select().where(schema.CareerValue.key == other).exists():
        schema.Evidence.update(value=other, updated_at=now).where(schema.Evidence.value == key).execute()


def _weight(row: schema.CareerValue | None) -> tuple[int, bool]:
    return (row.weight, row.must_have) if row else (0, False)
