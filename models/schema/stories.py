"""The story with each person, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import ForeignKeyField, IntegerField, TextField

from models.moments import DayField, InstantField
from models.schema.base import Row
from models.schema.people import Person
from models.schema.talks import Interview


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


class OfferedTime(Row):
    """A time that the user offered to a person in a request."""

    person = ForeignKeyField(Person, on_delete="CASCADE", backref="offered_times")
    touch = ForeignKeyField(Touch, null=True, on_delete="CASCADE", backref="offered_times")
    local_start = TextField()  # wall time YYYY-MM-DDTHH:MM in `zone`
    zone = TextField()  # IANA name
    starts_at = InstantField()  # derived from local_start and zone
    minutes = IntegerField(default=20)

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        person_id: int
        touch_id: int | None


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
    moved_on = DayField(null=True)  # the day to which the user moved a check-in; the rules keep it

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        person_id: int
        interview_id: int | None
