"""Writing many rows at once: one prepared statement for all of them, as peewee's own ways take ten times as long."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any

from models import schema


def new_uids(count: int) -> list[str]:
    """Random UUIDs (version 4, RFC 9562) as text; one call to the system for all of them."""
    digits = os.urandom(16 * count).hex()
    return [
        f"{digits[i : i + 8]}-{digits[i + 8 : i + 12]}-4{digits[i + 13 : i + 16]}-"
        f"{'89ab'[int(digits[i + 16], 16) & 3]}{digits[i + 17 : i + 20]}-{digits[i + 20 : i + 32]}"
        for i in range(0, 32 * count, 32)
    ]


def insert_statement(table: type[schema.Table], varying: Sequence[str]) -> str:
    """INSERT for a table: a placeholder for each column in `varying`, the field's default for all others."""
    names, values = [], []
    meta: Any = table._meta  # type: ignore[attr-defined]
    for field in meta.sorted_fields:
        if field.column_name in varying:
            continue
        if field.column_name != "id":
            names.append(field.column_name)
            values.append(_literal(field))
    marks = ["?"] * len(varying)
    columns = ", ".join(f'"{name}"' for name in (*varying, *names))
    return f'INSERT INTO "{schema.table_name(table)}" ({columns}) VALUES ({", ".join(marks + values)})'


def _literal(field: Any) -> str:
    default = field.default
    if default is None and field.null:
        return "NULL"
    if isinstance(default, bool | int):
        return str(int(default))
    if isinstance(default, str):
        return "'" + default.replace("'", "''") + "'"
    raise TypeError(f"{field.name} has no default that stands for all rows")


def insert(table: type[schema.Table], varying: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows given as the values of the columns in `varying`, in that order."""
    schema.database.connection().executemany(insert_statement(table, varying), rows)


def next_id(table: type[schema.Table]) -> int:
    """The id that the next new row would get."""
    name = schema.table_name(table)
    return schema.database.execute_sql(f"SELECT coalesce(max(id), 0) + 1 FROM {name}").fetchone()[0]
