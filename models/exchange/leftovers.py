"""What an import made beside people, and nobody needs once they are gone: organisations and tags."""

from __future__ import annotations

from datetime import datetime

from models import schema, tombstones
from models.exchange.archive import references


def naming(wanted: type[schema.Row]) -> list[tuple[type[schema.Row], str]]:
    """Each table that names a row of `wanted`, and by which column."""
    return [(table, other.column) for table in schema.ARCHIVED for other in references(table) if other.table is wanted]


def sweep(batch: int, now: datetime) -> None:
    """Delete the organisations and tags of an import that are as it made them and that nothing names.

    Part of the caller's step.
    """
    for table in (schema.Organization, schema.Tag):
        name = schema.table_name(table)
        unnamed = " ".join(
            f'AND NOT EXISTS (SELECT 1 FROM {schema.table_name(other)} o WHERE o."{column}" = t.id)'
            for other, column in naming(table)
        )
        rows = schema.database.execute_sql(
            f"SELECT t.id, t.uid FROM {name} t JOIN import_batch b ON b.id = ? WHERE t.created_at = b.created_at "
            f"AND t.updated_at IN (b.created_at, b.updated_at) {unnamed}",
            (batch,),
        ).fetchall()
        for number, uid in rows:
            tombstones.bury(uid, now)
            schema.database.execute_sql(f"DELETE FROM {name} WHERE id = ?", (number,))
