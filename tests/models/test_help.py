"""The help: every page and window has a topic, every language the same ones, and buttons are called as they are."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast
from xml.etree import ElementTree

import pytest

from models import help as texts
from models import resources
from models.words import quote_marks, speaking

ROOT = Path(__file__).parents[2]
PLACE = re.compile(r"\{\w+\}")


def said_in_the_program(language: str) -> list[str]:
    """Every string of the interface and of resources/words as this language has it, without the marks of keys."""
    found: list[str] = []
    if language == resources.ENGLISH:
        for path in (ROOT / "ui").rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.append(node.value)
    else:
        forms = ElementTree.parse(resources.folder("translations", f"inroad_{language}.ts")).iter()
        found += [form.text for form in forms if form.tag in ("translation", "numerusform") and form.text]
    found += strings(resources.document("words", language))
    return [text.replace("&", "") for text in found]


def strings(said: object) -> Iterator[str]:
    """Every text in a document of resources."""
    if isinstance(said, str):
        yield said
    elif isinstance(said, dict):
        for inner in cast("dict[str, object]", said).values():
            yield from strings(inner)


def with_places(texts: list[str]) -> list[re.Pattern[str]]:
    """What texts with places such as {name} may look like; those that are hardly more than places would allow all."""
    parts = [PLACE.split(text) for text in texts if PLACE.search(text) and len(text) < 60]
    telling = [part for part in parts if len("".join(part)) > 5]
    return [re.compile(".*".join(map(re.escape, part)), re.IGNORECASE) for part in telling]


def quoted(line: str, language: str) -> list[str]:
    """What stands in the quotation marks of a language."""
    with speaking(language):
        opening, closing = quote_marks()
    return re.findall(f"{opening}(.+?){closing}", line)


@pytest.mark.parametrize("language", resources.languages("help"))
def test_buttons_are_called_as_in_the_program(language: str) -> None:
    there = said_in_the_program(language)
    plain = {text.casefold() for text in there}
    patterns = with_places(there)
    for english in (*texts.topics(), texts.topic(texts.INSTALL)):
        for line, said in zip(english.lines, texts.topic(english.key, language).lines, strict=True):
            names = quoted(said, language)
            assert len(names) == len(quoted(line, resources.ENGLISH)), said
            for name in names:
                known = name.casefold() in plain or any(each.fullmatch(name) for each in patterns)
                assert known, f"{english.key}: {name}"


def test_each_topic_has_words_and_stands_once() -> None:
    topics = texts.topics()
    keys = [topic.key for topic in topics]
    assert len(set(keys)) == len(keys)
    assert {*keys, texts.INSTALL, "groups"} == set(resources.document("help"))
    for topic in topics:
        assert topic.title
        assert topic.lines
        assert texts.group_title(topic.group)


@pytest.mark.parametrize("language", resources.languages("help"))
def test_every_language_has_the_same_topics_with_as_many_lines(language: str) -> None:
    english, other = resources.document("help"), resources.document("help", language)
    assert list(other) == list(english)
    for key in english:
        if key == "groups":
            assert other[key].keys() == english[key].keys()
        else:
            kinds = [[line.startswith(texts.BULLET) for line in each[key]["text"]] for each in (english, other)]
            assert kinds[0] == kinds[1], key


def test_every_page_has_a_topic() -> None:
    pages = ("today", "people", "conversations", "paths", "introductions", "organizations", "about_me", "settings")
    keys = {topic.key for topic in texts.topics()}
    assert {texts.about(page) for page in pages} <= keys
    assert texts.about("today") == "thanks"
    assert texts.about("no such place") == "start"


def test_every_window_that_has_a_topic_is_there() -> None:
    classes = set(re.findall(r"^class (\w+)", "\n".join(_sources()), re.MULTILINE))
    pages = {key for key in texts.PLACES if key[0].islower()}
    assert set(texts.PLACES) - pages <= classes


def _sources() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py")]


def test_no_line_is_written_twice() -> None:
    lines = [line for topic in texts.topics() for line in topic.lines]
    assert len(set(lines)) == len(lines)
    json.dumps(lines)
