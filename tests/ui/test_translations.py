"""The translation files: each text of the window is in them, and what is put in its place fits."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from models import languages, resources

ROOT = resources.folder().parent
SOURCES = sorted((ROOT / "ui").rglob("*.py"))
OTHERS = [language for language in languages.NAMES if language != languages.ENGLISH]
PLACES = re.compile(r"\{\w*\}|%n|%\d|<[^>]+>|\*\.[\w.]+")
LEADS = re.compile(r"&[^\s&]")  # the letter that is underlined


def file_of(language: str) -> Path:
    return resources.folder("translations", f"inroad_{language}.ts")


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, the translation or its plural forms, and whether it is finished."""
    for context in ElementTree.parse(file_of(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            source = message.findtext("source") or ""
            yield context.findtext("name") or "", source, forms, translation.get("type") is None


def calls() -> Iterator[tuple[Path, ast.Call, bool]]:
    """Every call of tr() and translate(), and whether it stands in a function."""

    def within(path: Path, node: ast.AST, inside: bool) -> Iterator[tuple[Path, ast.Call, bool]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and ast.unparse(child.func) in CALLS:
                yield path, child, inside
            deeper = inside or isinstance(child, ast.FunctionDef | ast.Lambda)
            yield from within(path, child, deeper)

    for path in SOURCES:
        yield from within(path, ast.parse(path.read_text(encoding="utf-8")), False)


CALLS = {"self.tr": 0, "translate": 1, "QCoreApplication.translate": 1}


def test_every_text_is_written_out_where_it_is_translated() -> None:
    """lupdate reads the source: a name or a sum in the place of a text would be left out."""
    found = list(calls())
    assert len(found) > 1_400
    for path, call, inside in found:
        place = f"{path.name}:{call.lineno}"
        wanted = call.args[: CALLS[ast.unparse(call.func)] + 1]
        assert all(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in wanted), place
        assert inside, f"{place}: said before the language is known"


def test_the_files_are_those_that_make_translations_makes(tmp_path: Path) -> None:
    update = Path(sys.executable).with_name("pyside6-lupdate")
    made = tmp_path / "inroad_de.ts"
    options = ["-locations", "none", "-no-obsolete", "-silent", "-warnings-are-errors", "-ts", made]
    subprocess.run([update, *SOURCES, *options], check=True)
    contexts = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(made).getroot().iter("context")
        for message in context.iter("message")
    }
    written = {
        (call.args[0].value, call.args[1].value)  # pyright: ignore[reportAttributeAccessIssue]
        for _, call, _ in calls()
        if CALLS[ast.unparse(call.func)]
    }
    assert written <= contexts
    assert len(contexts) > 1_300


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_missing(language: str) -> None:
    assert not [(context, source) for context, source, _, finished in messages(language) if not finished]


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_translated_fits(language: str) -> None:
    for context, source, forms, finished in messages(language):
        if not finished:
            continue
        where = f"{context}: {source}"
        many = len(forms) > 1 or "%n" in source
        assert len(forms) == (2 if many else 1), where
        for form in forms:
            assert form, where
            missing = set(PLACES.findall(source)) - set(PLACES.findall(form))
            assert not missing - ({"%n"} if form is forms[0] and many else set()), where  # "a day" for one
            assert not set(PLACES.findall(form)) - set(PLACES.findall(source)), where
            assert len(LEADS.findall(form)) == len(LEADS.findall(source)), where
            assert [form[:1] == " ", form[-1:] == " "] == [source[:1] == " ", source[-1:] == " "], where
            assert form.count("\n") == source.count("\n"), where
            assert source.endswith("…") == form.endswith("…"), where


def test_the_makefile_names_the_languages() -> None:
    (line,) = re.findall(r"^LANGUAGES := (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(line.split()) == sorted(OTHERS)
    assert all(file_of(language).exists() for language in OTHERS)
