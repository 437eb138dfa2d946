"""Conversations, and what was said in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import SQL, BooleanField, ForeignKeyField, IntegerField, TextField

from models.moments import DayField, InstantField
from models.schema.base import Row
from models.schema.me import CareerPath, Pitch
from models.schema.people import Organization, Person


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
    status = TextField(default="planned")
    notes = TextField(default="")
    learned = TextField(default="")
    held_at = InstantField(null=True)
    sheet_ready_at = InstantField(null=True)
    looked_back_at = InstantField(null=True)
    started_at = InstantField(null=True)  # when the clock of the notes was started
    what_next = TextField(default="", constraints=[SQL("DEFAULT ''")])  # SQLite adds no column without one

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


class Mention(Row):
    """Who and what came up in a conversation, as noted; what became of it once it is settled."""

    interview = ForeignKeyField(Interview, on_delete="CASCADE", backref="mentions")
    kind = TextField()
    text = TextField()
    note = TextField(default="")
    person = ForeignKeyField(Person, null=True, on_delete="SET NULL", backref="mentioned")
    organization = ForeignKeyField(Organization, null=True, on_delete="SET NULL", backref="mentioned")
    due_on = DayField(null=True)  # of a promise
    settled_at = InstantField(null=True)  # made a record, or left as it is, when looking back
    position = IntegerField(default=0)

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        interview_id: int
        person_id: int | None
        organization_id: int | None


class Attachment(Row):
    """A photo of paper notes."""

    interview = ForeignKeyField(Interview, on_delete="CASCADE", backref="attachments")
    name = TextField(default="")
    media_type = TextField(default="image/jpeg")
    content = TextField()  # Base64 (RFC 4648), as in iCalendar's ATTACH

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        interview_id: int


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
