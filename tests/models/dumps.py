"""What a store holds, for comparing."""

from __future__ import annotations

from typing import Any

from models import schema, search, undo

NOT_COMPARED = frozenset(["updated_at", *undo.MARKS])
Rows = list[tuple[Any, ...]]


def dump() -> dict[str, Rows]:
    """Every row that the user can undo, but for the time of its last change and the marks of pop-ups."""
    found: dict[str, Rows] = {}
    for table in schema.UNDOABLE:
        columns = ", ".join(f'"{name}"' for name in schema.columns(table) if name not in NOT_COMPARED)
        name = schema.table_name(table)
        found[name] = schema.database.execute_sql(f'SELECT {columns} FROM "{name}" ORDER BY 1').fetchall()
    return found


def everything() -> dict[str, Rows]:
    """Every row of every ordinary table."""
    return {
        schema.table_name(table): schema.database.execute_sql(
            f'SELECT * FROM "{schema.table_name(table)}" ORDER BY 1'
        ).fetchall()
        for table in schema.TABLES
    }


def texts() -> Rows:
    """What can be found of whom."""
    return schema.database.execute_sql("SELECT kind, row, folded FROM search_text ORDER BY kind, row").fetchall()


def check_index() -> None:
    """The texts are those that would be written now, and SQLite finds the indexes and the tables sound."""
    before = texts()
    database = schema.database
    with database.atomic("IMMEDIATE") as transaction:
        for index in ("word_index", "part_index"):
            # Compares every entry of the index with the content table: fts5.html, "the integrity-check command".
            database.execute_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        search.index_all()
        anew = texts()
        transaction.rollback()
    assert before == anew
    assert database.execute_sql("PRAGMA foreign_key_check").fetchall() == []
