"""Exchange: tags, imports that can be taken back later, remembered columns, saved filters, and who is not who."""

# ruff: noqa
from peewee import *


def up(migrator, db):
    class Parent(Model):
        class Meta:
            database = db

    class Person(Parent):
        class Meta:
            table_name = "person"

    class ImportBatch(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        format = TextField()
        file_name = TextField(default="")
        added = IntegerField(default=0)
        merged = IntegerField(default=0)
        skipped = IntegerField(default=0)
        taken_back_at = TextField(null=True)

        class Meta:
            table_name = "import_batch"

    db.create_tables([ImportBatch])

    class Tag(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        name = TextField()
        name_key = TextField(unique=True)

        class Meta:
            table_name = "tag"

    db.create_tables([Tag])

    class PersonTag(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        person = ForeignKeyField(Person, on_delete="CASCADE")
        tag = ForeignKeyField(Tag, on_delete="CASCADE")

        class Meta:
            table_name = "person_tag"
            indexes = [(("person", "tag"), True)]

    db.create_tables([PersonTag])

    class ImportItem(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        batch = ForeignKeyField(ImportBatch, on_delete="CASCADE")
        person = ForeignKeyField(Person, on_delete="CASCADE")
        before = TextField()

        class Meta:
            table_name = "import_item"

    db.create_tables([ImportItem])

    class ImportMapping(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        columns_key = TextField(unique=True)
        mapping = TextField()

        class Meta:
            table_name = "import_mapping"

    db.create_tables([ImportMapping])

    class SavedFilter(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        name = TextField()
        content = TextField()
        position = IntegerField(default=0)

        class Meta:
            table_name = "saved_filter"

    db.create_tables([SavedFilter])

    class NotDuplicate(Parent):
        uid = TextField(unique=True)
        created_at = TextField()
        updated_at = TextField()
        person = ForeignKeyField(Person, on_delete="CASCADE")
        other = ForeignKeyField(Person, on_delete="CASCADE")

        class Meta:
            table_name = "not_duplicate"
            indexes = [(("person", "other"), True)]

    db.create_tables([NotDuplicate])
    db.execute_sql("ALTER TABLE person ADD COLUMN batch_id INTEGER REFERENCES import_batch (id) ON DELETE SET NULL")
    db.execute_sql("CREATE INDEX person_batch_id ON person (batch_id)")
