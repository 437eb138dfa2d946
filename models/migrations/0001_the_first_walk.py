"""The tables of the first walk, and the two indexes for searching."""

# ruff: noqa
from peewee import *


def up(migrator, db):
    class Profile(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        name = TextField(default="")
        career_stage = TextField(default="exploring")
        background = TextField(default="")
        interests = TextField(default="")
        strengths = TextField(default="")
        goals = TextField(default="")
        offer = TextField(default="")

        class Meta:
            database = db
            table_name = "profile"

    db.create_tables([Profile])

    class Pitch(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        name = TextField(default="")
        text = TextField(default="")

        class Meta:
            database = db
            table_name = "pitch"

    db.create_tables([Pitch])

    class CareerValue(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        key = TextField(unique=True)
        name = TextField(default="")
        weight = IntegerField(default=3)
        must_have = BooleanField(default=False)

        class Meta:
            database = db
            table_name = "career_value"

    db.create_tables([CareerValue])

    class CareerPath(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        name = TextField()
        status = TextField(default="open")
        reason = TextField(default="")

        class Meta:
            database = db
            table_name = "career_path"

    db.create_tables([CareerPath])

    class Organization(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        name = TextField()
        name_key = TextField(index=True)
        website = TextField(default="")
        interest = IntegerField(null=True)
        notes = TextField(default="")

        class Meta:
            database = db
            table_name = "organization"

    db.create_tables([Organization])

    class Person(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        display_name = TextField()
        sort_key = TextField()
        given_name = TextField(default="")
        family_name = TextField(default="")
        greet_as = TextField(default="")
        sheet_heading = TextField(default="")
        title = TextField(default="")
        organization = ForeignKeyField(Organization, null=True, on_delete="SET NULL")
        path = ForeignKeyField(CareerPath, null=True, on_delete="SET NULL")
        circle = TextField(index=True, null=True)
        relation = TextField(null=True)
        how_known = TextField(default="")
        zone = TextField(default="")
        rhythm_days = IntegerField(null=True)
        why = TextField(default="")
        notes = TextField(default="")
        source = TextField(default="")
        connected_on = TextField(null=True)
        shortlisted_at = TextField(null=True)
        archived_at = TextField(null=True)
        stage = TextField(index=True, default="known")
        last_contact_at = TextField(index=True, null=True)
        next_kind = TextField(null=True)
        next_at = TextField(index=True, null=True)
        rests_at = TextField(null=True)

        class Meta:
            database = db
            table_name = "person"

    db.create_tables([Person])

    class ContactPoint(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        person = ForeignKeyField(Person, on_delete="CASCADE")
        kind = TextField()
        value = TextField()
        value_key = TextField(index=True)
        label = TextField(default="")
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "contact_point"

    db.create_tables([ContactPoint])

    class Interview(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        path = ForeignKeyField(CareerPath, null=True, on_delete="SET NULL")
        local_start = TextField(null=True)
        zone = TextField(default="")
        starts_at = TextField(index=True, null=True)
        ends_at = TextField(null=True)
        minutes = IntegerField(default=20)
        form = TextField(default="video")
        place = TextField(default="")
        backup_phone = TextField(default="")
        purpose_agreed = BooleanField(default=False)
        want_to_learn = TextField(default="")
        teach_them = TextField(default="")
        already_known = TextField(default="")
        focus_values = TextField(default="")
        pitch = ForeignKeyField(Pitch, null=True, on_delete="SET NULL")
        status = TextField(index=True, default="planned")
        notes = TextField(default="")
        learned = TextField(default="")
        held_at = TextField(null=True)
        sheet_ready_at = TextField(null=True)
        looked_back_at = TextField(null=True)

        class Meta:
            database = db
            table_name = "interview"

    db.create_tables([Interview])

    class Participant(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        interview = ForeignKeyField(Interview, on_delete="CASCADE")
        person = ForeignKeyField(Person, on_delete="CASCADE")
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "participant"
            indexes = ((("interview", "person"), True),)

    db.create_tables([Participant])

    class Reason(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        interview = ForeignKeyField(Interview, on_delete="CASCADE")
        kind = TextField()
        text = TextField(default="")

        class Meta:
            database = db
            table_name = "reason"

    db.create_tables([Reason])

    class AskedQuestion(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        interview = ForeignKeyField(Interview, on_delete="CASCADE")
        key = TextField(default="")
        text = TextField()
        category = TextField()
        value = TextField(default="")
        minutes = IntegerField(default=3)
        asked = BooleanField(default=False)
        answer = TextField(default="")
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "asked_question"

    db.create_tables([AskedQuestion])

    class Evidence(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        interview = ForeignKeyField(Interview, null=True, on_delete="CASCADE")
        path = ForeignKeyField(CareerPath, null=True, on_delete="CASCADE")
        organization = ForeignKeyField(Organization, null=True, on_delete="CASCADE")
        value = TextField()
        rating = IntegerField(null=True)
        note = TextField(default="")

        class Meta:
            database = db
            table_name = "evidence"

    db.create_tables([Evidence])

    class Introduction(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        introducer = ForeignKeyField(Person, on_delete="CASCADE")
        introduced = ForeignKeyField(Person, on_delete="CASCADE")
        on = TextField(null=True)
        interview = ForeignKeyField(Interview, null=True, on_delete="SET NULL")

        class Meta:
            database = db
            table_name = "introduction"
            indexes = ((("introducer", "introduced"), True),)

    db.create_tables([Introduction])

    class Touch(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        person = ForeignKeyField(Person, on_delete="CASCADE")
        interview = ForeignKeyField(Interview, null=True, on_delete="SET NULL")
        at = TextField(index=True)
        purpose = TextField()
        channel = TextField(null=True)
        subject = TextField(default="")
        text = TextField(default="")
        words = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "touch"

    db.create_tables([Touch])

    class FollowUp(Model):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        person = ForeignKeyField(Person, on_delete="CASCADE")
        interview = ForeignKeyField(Interview, null=True, on_delete="CASCADE")
        kind = TextField()
        origin = TextField(unique=True)
        note = TextField(default="")
        shows_at = TextField(index=True)
        remind_at = TextField(null=True)
        due_at = TextField(null=True)
        rests_at = TextField(null=True)
        done_at = TextField(index=True, null=True)
        rested_at = TextField(null=True)
        snoozed_until = TextField(null=True)
        reminded_at = TextField(null=True)
        reminders = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "follow_up"

    db.create_tables([FollowUp])

    class Setting(Model):
        key = TextField(primary_key=True)
        value = TextField()

        class Meta:
            database = db
            table_name = "setting"

    db.create_tables([Setting])

    class Draft(Model):
        key = TextField(primary_key=True)
        content = TextField()
        updated_at = TextField()

        class Meta:
            database = db
            table_name = "draft"

    db.create_tables([Draft])

    class Tombstone(Model):
        uid = TextField(primary_key=True)
        deleted_at = TextField()
        merged_into = TextField(null=True)

        class Meta:
            database = db
            table_name = "tombstone"

    db.create_tables([Tombstone])

    class SearchText(Model):
        kind = TextField()
        row = IntegerField()
        folded = TextField()

        class Meta:
            database = db
            table_name = "search_text"
            indexes = ((("kind", "row"), True),)

    db.create_tables([SearchText])
    # The People page sorts everybody by these without reading the table (models/people_list.py).
    db.execute_sql(
        "CREATE INDEX person_by_name ON person (sort_key, archived_at, stage, circle, path_id, rests_at, "
        "next_kind, next_at, last_contact_at)"
    )
    db.execute_sql("CREATE INDEX person_by_title ON person (title COLLATE NOCASE, sort_key, archived_at)")
    db.execute_sql("CREATE INDEX person_by_organization ON person (organization_id, sort_key, archived_at)")
    db.execute_sql("CREATE TABLE undo_state (id INTEGER PRIMARY KEY CHECK (id = 1), step INTEGER)")
    db.execute_sql("INSERT INTO undo_state VALUES (1, NULL)")
    db.execute_sql(
        "CREATE TABLE undo_step (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL, "
        "facts TEXT NOT NULL, visit TEXT NOT NULL, undone INTEGER NOT NULL)"
    )
    db.execute_sql(
        "CREATE TABLE undo_log (seq INTEGER PRIMARY KEY AUTOINCREMENT, step INTEGER NOT NULL, "
        "tab INTEGER NOT NULL, kind TEXT NOT NULL, rid INTEGER NOT NULL, old TEXT)"
    )
    db.execute_sql("CREATE INDEX undo_log_step ON undo_log (step)")
    db.execute_sql(
        "CREATE VIRTUAL TABLE word_index USING fts5(folded, content='search_text', content_rowid='id', "
        "tokenize=\"unicode61 remove_diacritics 0\", prefix='1 2 3')"
    )
    db.execute_sql(
        "CREATE VIRTUAL TABLE part_index USING fts5(folded, content='search_text', content_rowid='id', "
        "tokenize='trigram', detail='full')"
    )
