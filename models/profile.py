"""The user: name, pitch, what they bring. Typed once, offered everywhere it fits."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models import schema, undo
from models.known_rows import NAMESPACE, put
from models.terms import CareerStage

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
            put(schema.Pitch, PITCH_UID, now, text=fields.pop("pitch"))
        if fields:
            put(schema.Profile, PROFILE_UID, now, **fields)
