"""The tables. No queries here: those stand in the subject files of models/.

The classes are made when the first of them is asked for: the first window is painted without any.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from models.moments import DayField, InstantField, instant, instant_text
from models.schema.base import Row, Table, columns, database, new_uid, table_name

if TYPE_CHECKING:
    from models.schema.tables import (
        ARCHIVED,
        TABLES,
        UNDOABLE,
        AskedQuestion,
        Attachment,
        CareerPath,
        CareerValue,
        ContactPoint,
        Draft,
        Event,
        Evidence,
        ExpectedQuestion,
        FollowUp,
        ImportBatch,
        ImportItem,
        ImportMapping,
        Interview,
        Introduction,
        Knows,
        Letter,
        Mention,
        NotDuplicate,
        OfferedTime,
        Organization,
        Participant,
        Person,
        PersonTag,
        Pitch,
        Position,
        Profile,
        Question,
        Reason,
        Referral,
        SavedFilter,
        SearchText,
        Setting,
        Tag,
        Tombstone,
        Touch,
        ValuesRound,
    )

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
    "ImportBatch",
    "ImportItem",
    "ImportMapping",
    "InstantField",
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
    "Row",
    "SavedFilter",
    "SearchText",
    "Setting",
    "Table",
    "Tag",
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


def __getattr__(name: str) -> object:
    """The tables all come at once, for they know each other (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"no table {name}")
    tables = import_module("models.schema.tables")
    globals().update({each: getattr(tables, each) for each in tables.__all__})
    return globals()[name]
