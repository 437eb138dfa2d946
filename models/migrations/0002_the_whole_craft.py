"""The whole craft: events, steps of a career, what was mentioned and photographed, times offered, referrals, own words."""

# ruff: noqa
from peewee import *


def up(migrator, db):
    class Parent(Model):
        class Meta:
            database = db

    class Person(Parent):
        class Meta:
            table_name = "person"

    class Organization(Parent):
        class Meta:
            table_name = "organization"

    class Interview(Parent):
        class Meta:
            table_name = "interview"

    class Touch(Parent):
        class Meta:
            table_name = "touch"

    class ExpectedQuestion(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        text = TextField()
        answer = TextField(default="")
        position = IntegerField(default=0)

        class Meta:
            table_name = "expected_question"

    db.create_tables([ExpectedQuestion])

    class ValuesRound(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        answers = TextField()

        class Meta:
            table_name = "values_round"

    db.create_tables([ValuesRound])

    class Event(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        name = TextField()
        place = TextField(default="")
        on = TextField(null=True)

        class Meta:
            table_name = "event"

    db.create_tables([Event])

    class Position(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        person = ForeignKeyField(Person, null=True, on_delete="CASCADE")
        title = TextField(default="")
        organization = ForeignKeyField(Organization, null=True, on_delete="SET NULL")
        started = TextField(default="")
        ended = TextField(default="")
        note = TextField(default="")
        position = IntegerField(default=0)

        class Meta:
            table_name = "position"

    db.create_tables([Position])

    class Knows(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        person = ForeignKeyField(Person, on_delete="CASCADE")
        topic = TextField()
        known = BooleanField(default=True)
        note = TextField(default="")

        class Meta:
            table_name = "knows"
            indexes = [(("person", "topic"), True)]

    db.create_tables([Knows])

    class Referral(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        person = ForeignKeyField(Person, on_delete="CASCADE")
        organization = ForeignKeyField(Organization, null=True, on_delete="SET NULL")
        role = TextField(default="")
        asked_on = TextField(null=True)
        offered_on = TextField(null=True)
        made_on = TextField(null=True)
        outcome = TextField(default="open")
        note = TextField(default="")

        class Meta:
            table_name = "referral"

    db.create_tables([Referral])

    class Mention(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        interview = ForeignKeyField(Interview, on_delete="CASCADE")
        kind = TextField()
        text = TextField()
        note = TextField(default="")
        person = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        organization = ForeignKeyField(Organization, null=True, on_delete="SET NULL")
        due_on = TextField(null=True)
        settled_at = TextField(null=True)
        position = IntegerField(default=0)

        class Meta:
            table_name = "mention"

    db.create_tables([Mention])

    class Attachment(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        interview = ForeignKeyField(Interview, on_delete="CASCADE")
        name = TextField(default="")
        media_type = TextField(default="image/jpeg")
        content = TextField()

        class Meta:
            table_name = "attachment"

    db.create_tables([Attachment])

    class OfferedTime(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        person = ForeignKeyField(Person, on_delete="CASCADE")
        touch = ForeignKeyField(Touch, null=True, on_delete="CASCADE")
        local_start = TextField()
        zone = TextField()
        starts_at = TextField()
        minutes = IntegerField(default=20)

        class Meta:
            table_name = "offered_time"

    db.create_tables([OfferedTime])

    class Question(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        key = TextField()
        language = TextField(default="en")
        text = TextField(default="")
        category = TextField(default="")
        value = TextField(default="")
        hidden = BooleanField(default=False)

        class Meta:
            table_name = "question"
            indexes = [(("key", "language"), True)]

    db.create_tables([Question])

    class Letter(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        key = TextField()
        language = TextField(default="en")
        subject = TextField(default="")
        text = TextField(default="")
        hidden = BooleanField(default=False)

        class Meta:
            table_name = "letter"
            indexes = [(("key", "language"), True)]

    db.create_tables([Letter])
    db.execute_sql("ALTER TABLE person ADD COLUMN event_id INTEGER REFERENCES event (id) ON DELETE SET NULL")
    db.execute_sql("CREATE INDEX person_event_id ON person (event_id)")
    db.execute_sql("ALTER TABLE interview ADD COLUMN started_at TEXT")
    db.execute_sql("ALTER TABLE interview ADD COLUMN what_next TEXT NOT NULL DEFAULT ''")
    db.execute_sql("ALTER TABLE follow_up ADD COLUMN moved_on TEXT")
    # With it SQLite looked through all conversations that took place for each person, rather than through theirs.
    db.execute_sql("DROP INDEX interview_status")
    # Today asks when each person was last asked; the story of one person is read by purpose and time.
    db.execute_sql("CREATE INDEX touch_by_purpose ON touch (person_id, purpose, at)")
