"""What all tables have in common."""

from __future__ import annotations

import uuid
from typing import Any

from peewee import AutoField, DatabaseProxy, Model, TextField

from models.moments import InstantField

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


def columns(table: type[Table]) -> list[str]:
    """The column names of a table in their stored order, id first."""
    meta: Any = table._meta  # type: ignore[attr-defined]
    return [field.column_name for field in meta.sorted_fields]


def table_name(table: type[Table]) -> str:
    meta: Any = table._meta  # type: ignore[attr-defined]
    return meta.table_name
