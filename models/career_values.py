"""What the user values in work: the values that ship, the user's own, and how much each matters to them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from models import known_rows, resources, schema, tombstones, undo
from models.words import words

OWN_GROUP = "own"
OWN_PREFIX = "own:"


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
        for v in resources.document("values")["values"]
    ]
    found += [
        ValueChoice(row.key, OWN_GROUP, row.name or row.key, "", False, *_weight(row))
        for row in rows.values()
        if row.key.startswith(OWN_PREFIX)
    ]
    return tuple(found)


def value_groups() -> tuple[tuple[str, str], ...]:
    """Key and name of the groups that values stand in, in their order; the user's own stand last."""
    shipped = tuple((group["key"], group["name"]) for group in resources.document("values")["groups"])
    return (*shipped, (OWN_GROUP, words("values.own_group")))


def weigh(key: str, weight: int, now: datetime) -> None:
    """How much a value matters: 1 to 5; 0 takes it off the user's list. One of the user's own stays on offer then."""
    with undo.step("changed_values"):
        row = schema.CareerValue.get_or_none(schema.CareerValue.key == key)
        if weight:
            uid = row.uid if row else str(uuid.uuid5(known_rows.NAMESPACE, f"value:{key}"))
            tombstones.lift(uid)
            known_rows.put(schema.CareerValue, uid, now, key=key, weight=weight)
        elif row and key.startswith(OWN_PREFIX):
            known_rows.put(schema.CareerValue, row.uid, now, weight=0, must_have=False)
        elif row:
            tombstones.bury(row.uid, now)
            row.delete_instance()


def require(key: str, must_have: bool, now: datetime) -> None:
    """Whether a path must have this value of the user's list."""
    with undo.step("changed_values"):
        row = schema.CareerValue.update(must_have=must_have, updated_at=now)
        row.where(schema.CareerValue.key == key, schema.CareerValue.must_have != must_have).execute()


def _weight(row: schema.CareerValue | None) -> tuple[int, bool]:
    return (row.weight, row.must_have) if row else (0, False)
