"""The user's own words, settings, drafts, and what the program keeps for itself."""

from __future__ import annotations

from peewee import AutoField, BooleanField, IntegerField, TextField

from models.moments import InstantField
from models.schema.base import Row, Table


class Question(Row):
    """A question of the bank that the user changed or hid, or one of their own. The shipped text stays in resources."""

    key = TextField()  # of resources/questions, or "own:UID"
    language = TextField(default="en")
    text = TextField(default="")  # empty: the shipped text
    category = TextField(default="")  # only for the user's own
    value = TextField(default="")  # only for the user's own
    hidden = BooleanField(default=False)

    class Meta:
        indexes = ((("key", "language"), True),)


class Letter(Row):
    """A letter template that the user changed or hid. The shipped text stays in resources."""

    key = TextField()  # of resources/letters
    language = TextField(default="en")
    subject = TextField(default="")  # empty: the shipped one
    text = TextField(default="")  # empty: the shipped text
    hidden = BooleanField(default=False)

    class Meta:
        indexes = ((("key", "language"), True),)


class Setting(Table):
    key = TextField(primary_key=True)
    value = TextField()  # JSON


class Draft(Table):
    """What is being typed and not finished: a letter for a person, a form."""

    key = TextField(primary_key=True)  # "letter:PURPOSE:PERSON_UID", "form:KIND:UID"
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
