"""Nothing of the user's becomes SQL: what is put into a statement is one of our own names, all else is a parameter."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import conversations, followups, organizations, people, people_list, schema, search, tags
from models.people_list import PeopleFilter
from models.store import Store
from tests.conftest import Prepare

ROOT = Path(__file__).parent.parent
NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|ATTACH|WITH|WHERE|AND|EXISTS)\b")
# What stands in braces in SQL: names of tables and columns, conditions that are written out beside it, question
# marks, our own numbers, and a key in hexadecimal. Read where it comes from before you add to it: never from a user.
READ = {
    "columns[0]",
    "row[1]",
    "selected",
    "', '.join(marks + values)",
    "', '.join(parts)",
    "', '.join(quoted)",
    "', '.join(selected)",
    "', '.join(values)",
    "ANSWERS",
    "APPLICATION_ID",
    "COMMON",
    "IN_TIME",
    "PEOPLE_BELOW",
    "REFERRED",
    "TALKS",
    "VOICE",
    "_COLUMNS",
    "_HELD",
    "_IN",
    "_KEPT",
    "_NEWEST",
    "_OPEN",
    "_PEOPLE",
    "_PLANNED.format('i.ends_at')",
    "_PLANNED.format('i.starts_at')",
    "_SELECT",
    "_SHOWN",
    "_TABLES[about]",
    "_TALKED",
    "_THERE",
    "_THROUGH",
    "_newest()",
    "_old(table, 'name')",
    "_where(wanted, now)",
    "assignments",
    "before",
    "begins",
    "clause",
    "code",
    "column",
    "columns",
    "condition",
    "detail",
    "differs",
    "evidence.VOICE",
    "field",
    "field.column_name",
    "follow_ups",
    "holds",
    "index",
    "int(wanted.tag)",
    "joins",
    "key.text",
    "kind",
    "kinds",
    "log",
    "main.only",
    "marks",
    "meets.format('i.ends_at')",
    "meets.format('i.starts_at')",
    "name",
    "named",
    "names",
    "now",
    "number",
    "old_owner",
    "order",
    "order.format(**facts)",
    "other.column",
    "place",
    "quoted",
    "row",
    "run(f'PRAGMA main.{number}').fetchone()[0]",
    "schema.table_name(main.table)",
    "schema.table_name(other)",
    "schema.table_name(other.table)",
    "schema.table_name(self._table)",
    "schema.table_name(table)",
    "schema.table_name(texts.table)",
    "schema.table_name(type(row))",
    "source",
    "table",
    "talks",
    "talks.format('count(DISTINCT i.id)')",
    "talks.format('max(i.held_at)')",
    "texts.only",
    "texts.owner",
    "trigger",
    "unnamed",
    "version",
    "wanted",
    "where",
    "which",
    "which.format(**facts)",
    "within",
}


def in_braces(path: Path) -> set[str]:
    """The expressions that a file puts into texts that look like SQL."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            text = "".join(part.value if isinstance(part, ast.Constant) else "?" for part in node.values)
            if SQL.match(text) or " WHERE " in text or " FROM " in text:
                found |= {ast.unparse(part.value) for part in node.values if isinstance(part, ast.FormattedValue)}
    return found


@pytest.mark.parametrize("path", sorted((ROOT / "models").rglob("*.py")), ids=lambda path: path.name)
def test_what_is_put_into_sql_was_read(path: Path) -> None:
    assert in_braces(path) <= READ


def test_no_statement_is_built_by_percent_or_plus_or_format() -> None:
    for path in sorted((ROOT / "models").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            parts = [node.left] if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) else []
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
                parts = [node.func.value]
            texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            assert not [text for text in texts if SQL.match(text)], path


@pytest.mark.parametrize(
    "hostile", ["O'Brien\"); DROP TABLE person;--", '" OR 1=1 --', "a* NEAR(b) NOT c:d ^e", "%_\\'"]
)
def test_hostile_texts_never_stand_in_a_statement(
    tmp_path: Path, prepare: Prepare, monkeypatch: pytest.MonkeyPatch, hostile: str
) -> None:
    run: list[str] = []
    with Store(prepare(tmp_path / "data")):
        ours = schema.database.obj
        execute = ours.execute_sql

        def recorded(sql: str, *rest: object, **more: object) -> object:
            run.append(sql)
            return execute(sql, *rest, **more)

        monkeypatch.setattr(ours, "execute_sql", recorded)
        person = people.add(hostile, NOW, notes=hostile, title=hostile, why=hostile)
        tags.add([person], hostile, NOW)
        assert tags.find(hostile)
        conversations.talked(person, NOW)
        organizations.add(hostile, NOW)
        for text in (hostile, hostile[:3], f'"{hostile}'):
            search.found(text)
            people_list.count(PeopleFilter(text=text), NOW)
            people.names(text)
        followups.due(NOW)
        assert people.name_of(person) == hostile
        assert people.count() == 1
    assert len(run) > 20
    assert not [sql for sql in run if hostile in sql]
