"""The user: who they are, what they value, which paths they explore."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from models.schema.base import Row


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


class ExpectedQuestion(Row):
    """What they may ask the user, and what the user would answer."""

    text = TextField()
    answer = TextField(default="")
    position = IntegerField(default=0)


class CareerValue(Row):
    key = TextField(unique=True)  # of resources/values, or "own:…" for the user's own
    name = TextField(default="")  # only for the user's own
    weight = IntegerField(default=3)  # how much it matters, 0 to 5
    must_have = BooleanField(default=False)


class ValuesRound(Row):
    """An earlier answer to the values exercise, kept to compare. Its time is created_at."""

    answers = TextField()  # JSON: a list of {"key", "name", "sorted": very|somewhat|not, "weight", "must_have"}


class CareerPath(Row):
    name = TextField()
    status = TextField(default="open")
    reason = TextField(default="")
