"""The tables. No queries here: those stand in the subject files beside this one."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from peewee import (
    AutoField,
    BooleanField,
    DatabaseProxy,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from models.moments import DayField as DayField
from models.moments import InstantField as InstantField
from models.moments import instant as instant
from models.moments import instant_text as instant_text

database = DatabaseProxy()


def new_uid() -> str:
    return str(uuid.uuid4())


class Table(Model):
    class Meta:
        database = database
        only_save_dirty = True
        legacy_table_names = False


class Row(Table):
    """What leaves the machine: every row has a uid and the times of its making and last change."""

    id = AutoField()
    uid = TextField(unique=True, default=new_uid)
    created_at = InstantField()
    updated_at = InstantField()


class Profile(Row):
    name = TextField(default="")
    career_stage = TextField(default="exploring")
    background = TextField(default="")
    interests = TextField(default="")
    strengths = TextField(default="")
    goals = TextField(default="")
    offer = TextField(default="")


class Pitch(Row):
    name = TextField(default="")
    text = TextField(default="")


class CareerValue(Row):
    key = TextField(unique=True)  # of resources/values, or "own:…" for the user's own
    name = TextField(default="")  # only for the user's own
    weight = IntegerField(default=3)  # how much it matters, 0 to 5
    must_have = BooleanField(default=False)


class CareerPath(Row):
    name = TextField()
    status = TextField(default="open")
    reason = TextField(default="")


class Organization(Row):
    name = TextField()
    name_key = TextField(index=True)  # folded, for matching
    website = TextField(default="")
    interest = IntegerField(null=True)  # 1 to 5
    notes = TextField(default="")


class Person(Row):
    display_name = TextField()
    sort_key = TextField()  # the name, folded; for sorting and matching
    given_name = TextField(default="")
    family_name = TextField(default="")
    greet_as = TextField(default="")
    sheet_heading = TextField(default="")
    title = TextField(default="")  # of the job, as vCard's TITLE
    organization = ForeignKeyField(Organization, null=True, on_delete="SET NULL", backref="people")
    path = ForeignKeyField(CareerPath, null=True, on_delete="SET NULL", backref="people")
    circle = TextField(null=True, index=True)
    relation = TextField(null=True)
    how_known = TextField(default="")  # in the user's words
    zone = TextField(default="")  # IANA name
    rhythm_days = IntegerField(null=True)
    why = TextField(default="")
    notes = TextField(default="")
    source = TextField(default="")  # "linkedin", "typed", …
    connected_on = DayField(null=True)
    shortlisted_at = InstantField(null=True)
    archived_at = InstantField(null=True)
    # Read from the story, in the transaction that changed it; for sorting and filtering.
    stage = TextField(default="known", index=True)
    last_contact_at = InstantField(null=True, index=True)
    next_kind = TextField(null=True)
    next_at = InstantField(null=True, index=True)
    rests_at = InstantField(null=True)

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        organization_id: int | None
        path_id: int | None


class ContactPoint(Row):
    person = ForeignKeyField(Person, on_delete="CASCADE", backref="contact_points")
    kind = TextField()
    value = TextField()
    value_key = TextField(index=True)  # normalized, for matching
    label = TextField(default="")
    position = IntegerField(default=0)


class Interview(Row):
    path = ForeignKeyField(CareerPath, null=True, on_delete="SET NULL", backref="interviews")
    local_start = TextField(null=True)  # wall time YYYY-MM-DDTHH:MM in `zone`; None: not agreed yet
    zone = TextField(default="")
    starts_at = InstantField(null=True, index=True)  # derived from local_start and zone
    ends_at = InstantField(null=True)
    minutes = IntegerField(default=20)
    form = TextField(default="video")
    place = TextField(default="")  # a link, a number or an address, by form
    backup_phone = TextField(default="")
    purpose_agreed = BooleanField(default=False)
    want_to_learn = TextField(default="")
    teach_them = TextField(default="")  # one thing they should learn about me
    already_known = TextField(default="")
    focus_values = TextField(default="")  # keys of career values, separated by blanks
    pitch = ForeignKeyField(Pitch, null=True, on_delete="SET NULL", backref="interviews")
    status = TextField(default="planned", index=True)
    notes = TextField(default="")
    learned = TextField(default="")
    held_at = InstantField(null=True)
    sheet_ready_at = InstantField(null=True)
    looked_back_at = InstantField(null=True)

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        path_id: int | None


class Participant(Row):
    interview = ForeignKeyField(Interview, on_delete="CASCADE", backref="participants")
    person = ForeignKeyField(Person, on_delete="CASCADE", backref="participations")
    position = IntegerField(default=0)

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        interview_id: int
        person_id: int

    class Meta:
        indexes = ((("interview", "person"), True),)


class Reason(Row):
    interview = ForeignKeyField(Interview, on_delete="CASCADE", backref="reasons")
    kind = TextField()
    text = TextField(default="")


class AskedQuestion(Row):
    interview = ForeignKeyField(Interview, on_delete="CASCADE", backref="questions")
    key = TextField(default="")  # of the bank; empty for the user's own
    text = TextField()
    category = TextField()
    value = TextField(default="")
    minutes = IntegerField(default=3)
    asked = BooleanField(default=False)
    answer = TextField(default="")
    position = IntegerField(default=0)


class Evidence(Row):
    """What one conversation says of a path or an organisation on one value; without a conversation, one's own view."""

    interview = ForeignKeyField(Interview, null=True, on_delete="CASCADE", backref="evidence")
    path = ForeignKeyField(CareerPath, null=True, on_delete="CASCADE", backref="evidence")
    organization = ForeignKeyField(Organization, null=True, on_delete="CASCADE", backref="evidence")
    value = TextField()  # key of a career value
    rating = IntegerField(null=True)  # 1 to 5; None: it did not come up
    note = TextField(default="")

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        interview_id: int | None
        path_id: int | None
        organization_id: int | None


class Introduction(Row):
    introducer = ForeignKeyField(Person, on_delete="CASCADE", backref="introduced")
    introduced = ForeignKeyField(Person, on_delete="CASCADE", backref="introduced_by")
    on = DayField(null=True)
    interview = ForeignKeyField(Interview, null=True, on_delete="SET NULL", backref="introductions")

    class Meta:
        indexes = ((("introducer", "introduced"), True),)


class Touch(Row):
    person = ForeignKeyField(Person, on_delete="CASCADE", backref="touches")
    interview = ForeignKeyField(Interview, null=True, on_delete="SET NULL", backref="touches")
    at = InstantField(index=True)
    purpose = TextField()
    channel = TextField(null=True)
    subject = TextField(default="")
    text = TextField(default="")
    words = IntegerField(default=0)


class FollowUp(Row):
    person = ForeignKeyField(Person, on_delete="CASCADE", backref="follow_ups")
    interview = ForeignKeyField(Interview, null=True, on_delete="CASCADE", backref="follow_ups")
    kind = TextField()
    origin = TextField(unique=True)
    note = TextField(default="")
    shows_at = InstantField(index=True)
    remind_at = InstantField(null=True)
    due_at = InstantField(null=True)
    rests_at = InstantField(null=True)  # when it rests by itself
    done_at = InstantField(null=True, index=True)
    rested_at = InstantField(null=True)  # when the user let it rest
    snoozed_until = InstantField(null=True)  # "remind me later"; the due time stays
    reminded_at = InstantField(null=True)  # the last pop-up
    reminders = IntegerField(default=0)

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        person_id: int
        interview_id: int | None


class Setting(Table):
    key = TextField(primary_key=True)
    value = TextField()  # JSON


class Draft(Table):
    """What is being typed and not finished: a letter for a person."""

    key = TextField(primary_key=True)  # "letter:PURPOSE:PERSON_UID"
    content = TextField()  # JSON
    updated_at = InstantField()


class Tombstone(Table):
    """That a row was deleted, so that an older archive does not bring it back. Holds no content."""

    uid = TextField(primary_key=True)
    deleted_at = InstantField()
    merged_into = TextField(null=True)


class SearchText(Table):
    """What can be found: the content of the two FTS5 tables word_index and part_index."""

    id = AutoField()
    kind = TextField()
    row = IntegerField()
    folded = TextField()

    class Meta:
        indexes = ((("kind", "row"), True),)


# Parents before children: the order for bulk writes, archive and copying.
TABLES: tuple[type[Table], ...] = (
    Profile, Pitch, CareerValue, CareerPath, Organization, Person, ContactPoint, Interview, Participant,
    Reason, AskedQuestion, Evidence, Introduction, Touch, FollowUp, Setting, Draft, Tombstone, SearchText,
)  # fmt: skip

# Everything that the user can undo; and, without the tombstones, what the archive holds.
UNDOABLE: tuple[type[Table], ...] = (*(t for t in TABLES if issubclass(t, Row)), Tombstone)
ARCHIVED: tuple[type[Row], ...] = tuple(t for t in TABLES if issubclass(t, Row))


def columns(table: type[Table]) -> list[str]:
    """The column names of a table in their stored order, id first."""
    meta: Any = table._meta  # type: ignore[attr-defined]
    return [field.column_name for field in meta.sorted_fields]


def table_name(table: type[Table]) -> str:
    meta: Any = table._meta  # type: ignore[attr-defined]
    return meta.table_name
