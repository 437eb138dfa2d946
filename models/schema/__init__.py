"""The tables. No queries here: those stand in the subject files of models/."""

from __future__ import annotations

from models.moments import DayField, InstantField, instant, instant_text
from models.schema.aside import Draft, Letter, Question, SearchText, Setting, Tombstone
from models.schema.base import Row, Table, columns, database, new_uid, table_name
from models.schema.me import CareerPath, CareerValue, ExpectedQuestion, Pitch, Profile, ValuesRound
from models.schema.people import ContactPoint, Event, Knows, Organization, Person, Position, Referral
from models.schema.stories import FollowUp, Introduction, OfferedTime, Touch
from models.schema.talks import AskedQuestion, Attachment, Evidence, Interview, Mention, Participant, Reason

__all__ = [
    "ARCHIVED",
    "TABLES",
    "UNDOABLE",
    "AskedQuestion",
    "Attachment",
    "CareerPath",
    "CareerValue",
    "ContactPoint",
    "DayField",
    "Draft",
    "Event",
    "Evidence",
    "ExpectedQuestion",
    "FollowUp",
    "InstantField",
    "Interview",
    "Introduction",
    "Knows",
    "Letter",
    "Mention",
    "OfferedTime",
    "Organization",
    "Participant",
    "Person",
    "Pitch",
    "Position",
    "Profile",
    "Question",
    "Reason",
    "Referral",
    "Row",
    "SearchText",
    "Setting",
    "Table",
    "Tombstone",
    "Touch",
    "ValuesRound",
    "columns",
    "database",
    "instant",
    "instant_text",
    "new_uid",
    "table_name",
]

# Parents before children: the order for bulk writes, archive and copying.
TABLES: tuple[type[Table], ...] = (
    Profile, Pitch, ExpectedQuestion, CareerValue, ValuesRound, CareerPath, Organization, Event, Person, ContactPoint,
    Position, Knows, Referral, Interview, Participant, Reason, AskedQuestion, Mention, Attachment, Evidence,
    Introduction, Touch, OfferedTime, FollowUp, Question, Letter, Setting, Draft, Tombstone, SearchText,
)  # fmt: skip

# Everything that the user can undo; and, without the tombstones, what the archive holds.
UNDOABLE: tuple[type[Table], ...] = (*(t for t in TABLES if issubclass(t, Row)), Tombstone)
ARCHIVED: tuple[type[Row], ...] = tuple(t for t in TABLES if issubclass(t, Row))
