"""The laws of the house, read from the imports and the sizes of every file."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = [ROOT / "main.py", *sorted((ROOT / "models").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]
RULES_MAY_IMPORT = frozenset(
    ["__future__", "bisect", "collections", "dataclasses", "datetime", "enum", "functools", "html", "itertools", "math",
     "re", "statistics", "string", "typing", "unicodedata", "zoneinfo"]
)  # fmt: skip
TABLE_METHODS = frozenset(["delete_instance", "execute_sql", "create_table", "get_by_id", "get_or_none"])
MOST_LINES = {"file": 300, "class": 200, "function": 40}
# Frozen: a migration is as long as its tables.
FROZEN = ROOT / "models" / "migrations"


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> set[str]:
    """Everything that a file imports, with what it takes from there: "models", "models.schema"."""
    found: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno} imports relatively"
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "__import__":
            pytest.fail(f"{name_of(path)}:{node.lineno} imports by __import__")
    return found


def roots(names: set[str]) -> set[str]:
    return {name.split(".")[0] for name in names}


def under(folder: str) -> list[Path]:
    return [path for path in SOURCES if path.is_relative_to(ROOT / folder)]


@pytest.mark.parametrize("path", under("models"), ids=name_of)
def test_models_have_never_heard_of_qt(path: Path) -> None:
    assert not roots(imports(path)) & {"PySide6", "shiboken6", "ui"}


@pytest.mark.parametrize("path", under("ui"), ids=name_of)
def test_ui_never_touches_a_table(path: Path) -> None:
    names = imports(path)
    assert not roots(names) & {"peewee", "playhouse", "sqlite3"}
    assert not {name for name in names if name == "models.schema" or name.startswith("models.schema.")}
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Attribute):
            assert node.attr not in TABLE_METHODS, f"{name_of(path)}:{node.lineno} asks a table"
        # A row is saved without arguments; Qt's pictures are saved to a file, and painters keep their state.
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "save":
            receiver = node.func.value.id if isinstance(node.func.value, ast.Name) else ""
            allowed = node.args or receiver in ("painter", "self")
            assert allowed, f"{name_of(path)}:{node.lineno} writes a table"


@pytest.mark.parametrize("path", under("models/rules"), ids=name_of)
def test_rules_are_pure(path: Path) -> None:
    for name in imports(path):
        own = name == "models" or name.startswith(("models.terms", "models.rules"))
        assert own or name.split(".")[0] in RULES_MAY_IMPORT, name
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"now", "utcnow", "today"}, f"{name_of(path)}:{node.lineno} looks at the clock"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id != "open", f"{name_of(path)}:{node.lineno} opens a file"


def test_terms_speak_the_standard_library_alone() -> None:
    assert roots(imports(ROOT / "models" / "terms.py")) <= RULES_MAY_IMPORT


@pytest.mark.parametrize("path", sorted(FROZEN.glob("*.py")), ids=name_of)
def test_migrations_are_frozen(path: Path) -> None:
    assert roots(imports(path)) <= {"peewee"}


def test_only_the_desk_knows_the_real_clock() -> None:
    readers = {
        name_of(path)
        for path in under("ui")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today", "currentDateTime", "currentDate"}
        and isinstance(node.value, ast.Name) and node.value.id in {"datetime", "date", "QDateTime", "QDate", "QTime"}
    }  # fmt: skip
    assert readers <= {"ui/desk.py"}


@pytest.mark.parametrize("path", [path for path in SOURCES if not path.is_relative_to(FROZEN)], ids=name_of)
def test_no_room_is_overfull(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= MOST_LINES["file"]
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            kind = "class" if isinstance(node, ast.ClassDef) else "function"
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= MOST_LINES[kind], f"{node.name} in line {node.lineno} has {length} lines"


def test_main_is_a_hall() -> None:
    assert (ROOT / "main.py").read_text(encoding="utf-8").count("\n") <= 60
    there = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert there - {"build", "dist", "__pycache__"} <= {
        "models",
        "ui",
        "resources",
        "tests",
        "packaging",
        "docs",
        "typings",
    }
