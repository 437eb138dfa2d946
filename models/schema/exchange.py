"""What comes in and goes out: tags, imports that can be taken back, remembered columns, filters, and who is not who."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import ForeignKeyField, IntegerField, TextField

from models.schema.base import Row
from models.schema.people import ImportBatch, Person


class Tag(Row):
    name = TextField()
    name_key = TextField(unique=True)  # folded


class PersonTag(Row):
    person = ForeignKeyField(Person, on_delete="CASCADE", backref="tags")
    tag = ForeignKeyField(Tag, on_delete="CASCADE", backref="people")

    class Meta:
        indexes = ((("person", "tag"), True),)


class ImportItem(Row):
    """Somebody known already to whom an import added something; those whom it made name it in Person.batch."""

    batch = ForeignKeyField(ImportBatch, on_delete="CASCADE", backref="items")
    person = ForeignKeyField(Person, on_delete="CASCADE", backref="import_items")
    before = TextField()  # JSON: {"fields": {name: former value}, "points": [uids of those added], "tags": [uids]}

    if TYPE_CHECKING:  # peewee makes these beside each foreign key
        batch_id: int
        person_id: int


class ImportMapping(Row):
    """Which column of a table is what: for the next file with the same columns."""

    columns_key = TextField(unique=True)  # the header, folded
    mapping = TextField()  # JSON: {column: field}


class SavedFilter(Row):
    """A view of the People page by its name."""

    name = TextField()
    content = TextField()  # JSON
    position = IntegerField(default=0)


class NotDuplicate(Row):
    """Two people of whom the user said that they are two."""

    person = ForeignKeyField(Person, on_delete="CASCADE", backref="not_duplicates")
    other = ForeignKeyField(Person, on_delete="CASCADE", backref="not_duplicates_of")

    class Meta:
        indexes = ((("person", "other"), True),)
