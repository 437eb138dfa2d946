"""People, and what is kept of them beside their story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from models.moments import DayField, InstantField
from models.schema.base import Row
from models.schema.me import CareerPath


class Organization(Row):
    name = TextField()
    name_key = TextField(index=True)  # folded, for matching
    website = TextField(default="")
    interest = IntegerField(null=True)  # 1 to 5
    notes = TextField(default="")


class Event(Row):
    """Where people were met: a conference, a seminar, a career fair."""

    name = TextField()
    place = TextField(default="")
    on = DayField(null=True)


class ImportBatch(Row):
    """One import, when it was made (created_at): it can be listed, filtered by and taken back."""

    format = TextField()
    file_name = TextField(default="")
    added = IntegerField(default=0)
    merged = IntegerField(default=0)
    skipped = IntegerField(default=0)
    taken_back_at = InstantField(null=True)


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
    event = ForeignKeyField(Event, null=True, on_delete="SET NULL", backref="people")  # where the user met them
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL", backref="people")  # that made them

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        organization_id: int | None
        path_id: int | None
        event_id: int | None
        batch_id: int | None


class ContactPoint(Row):
    person = ForeignKeyField(Person, on_delete="CASCADE", backref="contact_points")
    kind = TextField()
    value = TextField()
    value_key = TextField(index=True)  # normalized, for matching
    label = TextField(default="")
    position = IntegerField(default=0)


class Position(Row):
    """A step in a career: of a person, or, without one, of the user. What a person does now stands in Person."""

    person = ForeignKeyField(Person, null=True, on_delete="CASCADE", backref="positions")
    title = TextField(default="")
    organization = ForeignKeyField(Organization, null=True, on_delete="SET NULL", backref="positions")
    started = TextField(default="")  # "2019" or "2019-09"; empty: not known
    ended = TextField(default="")  # the same; empty with a start: until now
    note = TextField(default="")
    position = IntegerField(default=0)  # the earliest first

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        person_id: int | None
        organization_id: int | None


class Knows(Row):
    """What a person knows of the user, as the user says: `known` False takes back what the story suggests."""

    person = ForeignKeyField(Person, on_delete="CASCADE", backref="knows")
    topic = TextField()
    known = BooleanField(default=True)
    note = TextField(default="")

    class Meta:
        indexes = ((("person", "topic"), True),)


class Referral(Row):
    """That a person recommends the user to an organisation: asked for, offered, made, and what came of it."""

    person = ForeignKeyField(Person, on_delete="CASCADE", backref="referrals")
    organization = ForeignKeyField(Organization, null=True, on_delete="SET NULL", backref="referrals")
    role = TextField(default="")  # for what
    asked_on = DayField(null=True)
    offered_on = DayField(null=True)
    made_on = DayField(null=True)
    outcome = TextField(default="open")
    note = TextField(default="")

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        person_id: int
        organization_id: int | None
