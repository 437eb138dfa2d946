"""All tables, and the orders that they are gone through in."""

from __future__ import annotations

from models.schema.aside import Draft, Letter, Question, SearchText, Setting, Tombstone
from models.schema.base import Row, Table
from models.schema.exchange import ImportItem, ImportMapping, NotDuplicate, PersonTag, SavedFilter, Tag
from models.schema.me import CareerPath, CareerValue, ExpectedQuestion, Pitch, Profile, ValuesRound
from models.schema.people import ContactPoint, Event, ImportBatch, Knows, Organization, Person, Position, Referral
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
    "Draft",
    "Event",
    "Evidence",
    "ExpectedQuestion",
    "FollowUp",
    "ImportBatch",
    "ImportItem",
    "ImportMapping",
    "Interview",
    "Introduction",
    "Knows",
    "Letter",
    "Mention",
    "NotDuplicate",
    "OfferedTime",
    "Organization",
    "Participant",
    "Person",
    "PersonTag",
    "Pitch",
    "Position",
    "Profile",
    "Question",
    "Reason",
    "Referral",
    "SavedFilter",
    "SearchText",
    "Setting",
    "Tag",
    "Tombstone",
    "Touch",
    "ValuesRound",
]

# Parents before children: the order for bulk writes, archive and copying.
TABLES: tuple[type[Table], ...] = (
    Profile, Pitch, ExpectedQuestion, CareerValue, ValuesRound, CareerPath, Organization, Event, ImportBatch, Tag,
    Person, ContactPoint,
    Position, Knows, Referral, Interview, Participant, Reason, AskedQuestion, Mention, Attachment, Evidence,
    Introduction, Touch, OfferedTime, FollowUp, PersonTag, ImportItem, ImportMapping, SavedFilter, NotDuplicate,
    Question, Letter, Setting, Draft, Tombstone, SearchText,
)  # fmt: skip

# Everything that the user can undo; and, without the tombstones, what the archive holds.
UNDOABLE: tuple[type[Table], ...] = (*(t for t in TABLES if issubclass(t, Row)), Tombstone)
ARCHIVED: tuple[type[Row], ...] = tuple(t for t in TABLES if issubclass(t, Row))
