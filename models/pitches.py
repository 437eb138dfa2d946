"""The user's pitches: "Who I am, in 30 seconds", and others for other occasions.

The usual one has a fixed uid, so that two computers of one user agree, and it stands in letters and on sheets
unless another is chosen for a conversation. To make another one the usual is to exchange what they say.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models import people, schema, tombstones, undo
from models.errors import Problem
from models.profile import PITCH_UID
from models.rules.letters import word_count
from models.rules.speech import spoken_seconds
from models.words import words

_LABEL_WORDS = 5


@dataclass(frozen=True, slots=True)
class Pitch:
    """One pitch; `usual`: it is taken where no other is chosen. An `id` of 0: nothing is stored yet."""

    id: int
    name: str
    text: str
    usual: bool

    @property
    def words(self) -> int:
        """How many words it has."""
        return word_count(self.text)

    @property
    def seconds(self) -> int:
        """How long it takes to say it."""
        return spoken_seconds(self.text)

    @property
    def label(self) -> str:
        """Its name; where it has none, that of the usual one, or how it begins."""
        if self.name or self.usual:
            return self.name or words("pitch.first")
        begins = self.text.split()
        if not begins:
            return words("pitch.new")
        return " ".join(begins[:_LABEL_WORDS]) + ("…" if len(begins) > _LABEL_WORDS else "")


def pitches() -> tuple[Pitch, ...]:
    """All pitches: the usual one first, there even before anything was typed, then as they were added."""
    rows = [_pitch(row) for row in schema.Pitch.select().order_by(schema.Pitch.uid != PITCH_UID, schema.Pitch.id)]
    return tuple(rows) if rows and rows[0].usual else (Pitch(0, "", "", usual=True), *rows)


def add(now: datetime, name: str = "", text: str = "") -> int:
    """One more pitch. Returns its id."""
    with undo.step("added_pitch"):
        return schema.Pitch.create(name=name.strip(), text=text.strip(), created_at=now, updated_at=now).id


def edit(pitch: int, now: datetime, *, visit: str = "", **fields: str) -> None:
    """Change `name` or `text`; an id of 0 is the usual pitch before it is stored. One that is gone is left alone.

    `visit` joins the keystrokes of one visit to a text field into one step.
    """
    changed = {key: fields[key].strip() for key in ("name", "text") if key in fields}
    with undo.step("changed_pitch", visit=visit):
        same_one = schema.Pitch.id == pitch if pitch else schema.Pitch.uid == PITCH_UID
        found = schema.Pitch.update(updated_at=now, **changed).where(same_one).execute()
        if not found and not pitch:
            tombstones.lift(PITCH_UID)
            schema.Pitch.create(uid=PITCH_UID, created_at=now, updated_at=now, **changed)


def prefer(pitch: int, now: datetime) -> None:
    """Make this the usual pitch. Conversations keep the pitch that was chosen for them."""
    with undo.step("preferred_pitch"):
        row = schema.Pitch.get_or_none(schema.Pitch.id == pitch)
        if row is not None and row.uid != PITCH_UID:
            _exchange(_usual(now), row, now)


def remove(pitch: int, now: datetime) -> None:
    """Take a pitch away; conversations that had it take the usual one. The last pitch is emptied.

    In the place of the usual pitch comes the next one.
    """
    with undo.step("removed_pitch"):
        row = schema.Pitch.get_or_none(schema.Pitch.id == pitch)
        if row is None:
            return
        if row.uid == PITCH_UID:
            following = schema.Pitch.select().where(schema.Pitch.uid != PITCH_UID).order_by(schema.Pitch.id).first()
            if following is None:
                edit(pitch, now, name="", text="")
                return
            _exchange(row, following, now)
            row = following
        tombstones.bury(row.uid, now)
        row.delete_instance()


def of(interview: int) -> Pitch:
    """The pitch for a conversation: the one that was chosen for it, or the usual one."""
    row = schema.Pitch.select().join(schema.Interview).where(schema.Interview.id == interview).first()
    return _pitch(row) if row else pitches()[0]


def choose(interview: int, pitch: int, now: datetime) -> None:
    """Take this pitch for a conversation. Problem("conversation_gone") where that is deleted meanwhile."""
    name = schema.database.execute_sql(
        "SELECT person_id FROM participant WHERE interview_id = ? ORDER BY position, id LIMIT 1", (interview,)
    ).fetchone()
    if name is None:
        raise Problem("conversation_gone")
    with undo.step("chose_pitch", name=people.name_of(name[0])):
        row = schema.Pitch.get_or_none(schema.Pitch.id == pitch)
        chosen = None if row is None or row.uid == PITCH_UID else row.id  # the usual one, whichever that will be
        schema.Interview.update(pitch=chosen, updated_at=now).where(schema.Interview.id == interview).execute()


def _usual(now: datetime) -> schema.Pitch:
    row = schema.Pitch.get_or_none(schema.Pitch.uid == PITCH_UID)
    if row is not None:
        return row
    tombstones.lift(PITCH_UID)
    return schema.Pitch.create(uid=PITCH_UID, created_at=now, updated_at=now)


def _exchange(usual: schema.Pitch, other: schema.Pitch, now: datetime) -> None:
    """Let two pitches change places: their words, and the conversations that they were chosen for."""
    talks = schema.Interview
    chosen = [row.id for row in talks.select(talks.id).where(talks.pitch == other.id)]
    fixed = [row.id for row in talks.select(talks.id).where(talks.pitch == usual.id)]
    for row, source in ((usual, (other.name, other.text)), (other, (usual.name, usual.text))):
        changed = {schema.Pitch.name: source[0], schema.Pitch.text: source[1], schema.Pitch.updated_at: now}
        schema.Pitch.update(changed).where(schema.Pitch.id == row.id).execute()
    for interviews, pitch in ((chosen, usual.id), (fixed, other.id)):
        if interviews:
            rows = talks.update({talks.pitch: pitch, talks.updated_at: now})
            rows.where(talks.id.in_(interviews)).execute()


def _pitch(row: schema.Pitch) -> Pitch:
    return Pitch(row.id, row.name, row.text, row.uid == PITCH_UID)
