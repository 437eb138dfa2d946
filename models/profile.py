"""The user: name, pitch, values. Typed once, offered everywhere it fits."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models import resources, schema, tombstones, undo
from models.terms import CareerStage

# Fixed and derived uids, so that two computers of one user agree.
NAMESPACE = uuid.UUID("5b0e7c0c-6f3e-4d54-9c5e-2f1b8a7d4e10")
PROFILE_UID = str(uuid.uuid5(NAMESPACE, "profile"))
PITCH_UID = str(uuid.uuid5(NAMESPACE, "pitch"))
FIELDS = ("name", "background", "interests", "strengths", "goals", "offer")


@dataclass(frozen=True, slots=True)
class Me:
    """The profile and the one pitch that is printed: "Who I am, in 30 seconds"."""

    name: str = ""
    career_stage: CareerStage = CareerStage.EXPLORING
    background: str = ""
    interests: str = ""
    strengths: str = ""
    goals: str = ""
    offer: str = ""
    pitch: str = ""


@dataclass(frozen=True, slots=True)
class ValueChoice:
    """One of the career values on offer, and how much it matters to the user (0: not chosen)."""

    key: str
    group: str
    name: str
    meaning: str
    first: bool
    weight: int


def me() -> Me:
    """What the user has said about themselves so far."""
    row = schema.Profile.get_or_none(schema.Profile.uid == PROFILE_UID)
    pitch = schema.Pitch.get_or_none(schema.Pitch.uid == PITCH_UID)
    text = pitch.text if pitch else ""
    if row is None:
        return Me(pitch=text)
    values = {name: getattr(row, name) for name in FIELDS}
    return Me(career_stage=CareerStage(row.career_stage), pitch=text, **values)


def edit(now: datetime, *, visit: str = "", **fields: Any) -> None:
    """Change fields of Me. `visit` joins the keystrokes of one visit to a text field into one step."""
    with undo.step("changed_profile", visit=visit):
        if "pitch" in fields:
            _put(schema.Pitch, PITCH_UID, now, text=fields.pop("pitch"))
        if fields:
            _put(schema.Profile, PROFILE_UID, now, **fields)


def values() -> tuple[ValueChoice, ...]:
    """All shipped values in their groups' order, and the weight of those that the user chose."""
    weights = {row.key: row.weight for row in schema.CareerValue.select()}
    shipped = resources.document("values")
    return tuple(
        ValueChoice(v["key"], v["group"], v["name"], v["meaning"], v["first"], weights.get(v["key"], 0))
        for v in shipped["values"]
    )


def value_groups() -> tuple[tuple[str, str], ...]:
    """Key and name of the groups that values stand in, in their order."""
    return tuple((group["key"], group["name"]) for group in resources.document("values")["groups"])


def weigh(key: str, weight: int, now: datetime) -> None:
    """How much a value matters: 1 to 5; 0 takes it off the user's list."""
    with undo.step("changed_values"):
        row = schema.CareerValue.get_or_none(schema.CareerValue.key == key)
        if weight:
            uid = row.uid if row else str(uuid.uuid5(NAMESPACE, f"value:{key}"))
            tombstones.lift(uid)
            _put(schema.CareerValue, uid, now, key=key, weight=weight)
        elif row:
            tombstones.bury(row.uid, now)
            row.delete_instance()


def require(key: str, must_have: bool, now: datetime) -> None:
    """Whether a path must have this value of the user's list."""
    with undo.step("changed_values"):
        row = schema.CareerValue.update(must_have=must_have, updated_at=now)
        row.where(schema.CareerValue.key == key, schema.CareerValue.must_have != must_have).execute()


def _put(table: type[schema.Row], uid: str, now: datetime, **fields: Any) -> None:
    changed = table.update(updated_at=now, **fields).where(table.uid == uid).execute()
    if not changed:
        table.create(uid=uid, created_at=now, updated_at=now, **fields)
