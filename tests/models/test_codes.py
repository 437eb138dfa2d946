"""Every code that models/ and ui/ may raise or note has a sentence, and hands over just the facts that it takes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from models import resources
from models.word_list import DERIVED, fields

ROOT = Path(__file__).parent.parent.parent
SOURCES = [ROOT / "main.py", *sorted((ROOT / "models").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]
OPTIONS = {"undo": {"visit"}, "problem": set[str]()}
MADE = {"Problem": "problem", "step": "undo"}


@dataclass(frozen=True)
class Use:
    """A code where it stands. `codes` are all that the expression can be; None where that cannot be read."""

    place: str
    group: str
    codes: tuple[str, ...] | None
    facts: frozenset[str] | None

    def __str__(self) -> str:
        return f"{self.place} {self.group}"


def texts(node: ast.expr) -> tuple[str, ...] | None:
    """The texts that an expression can be: a literal, or a choice of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return (node.value,)
    if isinstance(node, ast.IfExp):
        one, other = texts(node.body), texts(node.orelse)
        return one + other if one is not None and other is not None else None
    return None


def uses() -> Iterator[Use]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            of = getattr(getattr(node.func, "value", None), "id", "undo")
            if name not in MADE or (name == "step" and of != "undo") or not node.args:
                continue
            group = MADE[name]
            named = [keyword.arg for keyword in node.keywords]
            facts = None if None in named else frozenset(filter(None, named)) - OPTIONS[group]
            yield Use(f"{path.relative_to(ROOT)}:{node.lineno}", group, texts(node.args[0]), facts)


USES = list(uses())
ENTRIES = resources.document("words")


def takes(entry: object) -> set[str]:
    """The facts that a sentence wants; a plural one wants its count."""
    forms = entry.values() if isinstance(entry, dict) else [str(entry)]
    wanted = {name for form in forms for name in fields(str(form))}
    return (wanted - DERIVED) | {"count"} if isinstance(entry, dict) or wanted & DERIVED else wanted


def test_there_is_something_to_look_at() -> None:
    assert sum(use.group == "problem" for use in USES) > 40
    assert sum(use.group == "undo" for use in USES) > 30


@pytest.mark.parametrize("use", [use for use in USES if use.codes is not None and use.facts is not None], ids=str)
def test_a_code_has_its_sentence(use: Use) -> None:
    for code in use.codes or ():
        key = f"{use.group}.{code}"
        assert key in ENTRIES, f"{use.place}: no sentence for {key}"
        assert takes(ENTRIES[key]) == use.facts, f"{use.place}: {key}"


# Where code or facts come from elsewhere, the sentences that they can be and the facts that are handed over.
ELSEWHERE: dict[str, dict[str, set[str]]] = {
    "models/database_errors.py": {
        f"problem.store.{code}": {"path"} for code in ("locked", "damaged", "full", "no_folder", "disk")
    },
    "models/followups.py": {"undo.put_off": {"name"}, "undo.let_rest": {"name"}, "undo.moved": {"name"}},
    "models/people_many.py": {
        f"undo.{code}_{many}": {"name"} if many == "person" else {"count"}
        for code in ("changed", "archived", "brought_back", "wanted")
        for many in ("person", "people")
    },
    "models/exchange/archive_reading.py": {
        f"problem.archive.{code}": {"where"}
        for code in ("dangling", "day", "instant", "list", "local", "missing", "number", "object", "text", "truth",
                     "twice", "uid", "word", "zone")
    },
}  # fmt: skip


def test_codes_from_elsewhere_are_these() -> None:
    unread = {use.place.split(":")[0] for use in USES if use.codes is None or use.facts is None}
    assert unread == set(ELSEWHERE)
    for sentences in ELSEWHERE.values():
        for key, facts in sentences.items():
            assert key in ENTRIES, key
            assert takes(ENTRIES[key]) == facts, key


def test_every_sentence_of_a_problem_or_step_is_used() -> None:
    """What nobody says any more is thrown away."""
    said = {f"{use.group}.{code}" for use in USES for code in use.codes or ()}
    said |= {key for sentences in ELSEWHERE.values() for key in sentences}
    said |= {
        node.value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    there = {key for key in ENTRIES if key.startswith(("problem.", "undo."))}
    assert there - said == set()
