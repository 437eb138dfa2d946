"""What tests/faults/typing_program.py types, and how much of it is in the database."""

from __future__ import annotations

from itertools import takewhile

from models import schema

START = "qqq "  # begins the text and stands nowhere else
TEXT = START + "She moved from the bench to the programme office after three years. " * 20


def held() -> int:
    """How much of the text the database of the open store holds, wherever that is saved."""
    connection = schema.database.connection()
    longest = 0
    for table in schema.TABLES:
        if table is not schema.SearchText:
            name, columns = schema.table_name(table), schema.columns(table)
            holds = " OR ".join(f'instr("{column}", ?)' for column in columns)
            for row in connection.execute(f'SELECT * FROM "{name}" WHERE {holds}', [START] * len(columns)):
                longest = max(longest, *(_length(str(cell)) for cell in row))
    return longest


def _length(text: str) -> int:
    start = text.find(START)
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(text[start:], TEXT, strict=False))
    return sum(1 for _ in alike) if start >= 0 else 0
