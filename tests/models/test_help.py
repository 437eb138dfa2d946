"""The help: every page and window has a topic, every language the same ones, and buttons are called as they are."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from models import help as texts
from models import resources

ROOT = Path(__file__).parents[2]
QUOTED = re.compile("“([^”]+)”")


def said_in_the_program() -> list[str]:
    """Every English string of the interface and of resources/words, without the marks of keys."""
    found: list[str] = []
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(node.value.replace("&", ""))
    found += re.findall(r'"((?:[^"\\]|\\.)*)"', resources.folder("words", "en.json").read_text(encoding="utf-8"))
    return found


def as_pattern(text: str) -> str:
    """What a text with places such as {name} may look like."""
    return ".*".join(re.escape(part) for part in re.split(r"\{\w+\}", text))


def test_buttons_are_called_as_in_the_program() -> None:
    there = said_in_the_program()
    plain = {text.casefold() for text in there}
    patterns = [re.compile(as_pattern(text), re.IGNORECASE) for text in there if "{" in text and len(text) < 60]
    for topic in (*texts.topics(), texts.topic(texts.INSTALL)):
        for line in topic.lines:
            for quoted in QUOTED.findall(line):
                known = quoted.casefold() in plain or any(each.fullmatch(quoted) for each in patterns)
                assert known, f"{topic.key}: “{quoted}”"


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
