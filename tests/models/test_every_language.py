"""What ships in other languages than English is the same, word for word in their words: nothing left out or cut."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from models import languages, resources
from models.rules import letter_length
from models.terms import Channel, Circle, LetterPurpose
from models.word_list import DERIVED, Words, fields
from tests.models.test_resources import FACTS, OPTIONAL, PLACEHOLDER, fill, name_of

DOCUMENTS = ("asking", "expected", "letters", "questions", "values", "words")
OTHERS = [language for language in languages.NAMES if language != languages.ENGLISH]
ROWS = {"expected": "questions", "letters": "letters", "questions": "questions", "values": "values"}
SAID = {"name", "text", "meaning", "subject", "body"}  # what is put into other words; all else stays
LONGER = 1.6  # so much longer than English, and a few letters, a text may be


def there(name: str) -> list[str]:
    return [language for language in OTHERS if language in resources.languages(name)]


def rows(name: str, language: str) -> list[dict[str, Any]]:
    return resources.document(name, language)[ROWS[name]]


def all_texts(document: Any) -> list[str]:
    if isinstance(document, str):
        return [document]
    parts = document.values() if isinstance(document, dict) else document if isinstance(document, list) else ()
    return [text for part in parts for text in all_texts(part)]


PAIRS = [(name, language) for name in ROWS for language in there(name)]


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_missing(language: str) -> None:
    assert not [name for name in DOCUMENTS if language not in there(name)]
    assert not resources.document("words").keys() - resources.document("words", language).keys() - {"customs"}


@pytest.mark.parametrize(("name", "language"), [(name, language) for name in DOCUMENTS for language in there(name)])
def test_a_document_is_printed_to_be_read(name: str, language: str) -> None:
    path = resources.folder(name, f"{language}.json")
    text = path.read_text(encoding="utf-8")
    assert text.endswith("}\n")
    assert "\\u" not in text
    assert "\n  " in text
    pairs: list[str] = []

    def once(found: list[tuple[str, object]]) -> dict[str, object]:
        pairs.extend(key for key, _ in found if [one for one, _ in found].count(key) > 1)
        return dict(found)

    json.loads(text, object_pairs_hook=once)
    assert not pairs


@pytest.mark.parametrize(("name", "language"), PAIRS)
def test_the_rows_are_the_same_in_other_words(name: str, language: str) -> None:
    english = {row["key"]: row for row in rows(name, languages.ENGLISH)}
    assert [row["key"] for row in rows(name, language)] == list(english)
    for row in rows(name, language):
        same = english[row["key"]]
        assert row.keys() == same.keys(), row["key"]
        for part, value in row.items():
            if part not in SAID:
                assert value == same[part], (row["key"], part)
                continue
            assert bool(value) == bool(same[part]), (row["key"], part)
            assert value == value.strip(), (row["key"], part)
            assert len(value) <= len(same[part]) * LONGER + 12, (row["key"], part, value)
            assert sorted(set(PLACEHOLDER.findall(value))) == sorted(set(PLACEHOLDER.findall(same[part]))), row["key"]


@pytest.mark.parametrize("language", there("values"))
def test_values(language: str) -> None:
    document = resources.document("values", language)
    english = resources.document("values")
    assert [group["key"] for group in document["groups"]] == [group["key"] for group in english["groups"]]
    assert all(group["name"].strip() for group in document["groups"])
    names = [value["name"] for value in document["values"]]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(value["meaning"].endswith(".") for value in document["values"])


@pytest.mark.parametrize("language", there("questions"))
def test_questions(language: str) -> None:
    texts = [question["text"] for question in rows("questions", language)]
    assert len({text.casefold() for text in texts}) == len(texts)
    for text in texts:
        assert text.endswith("?"), text
        assert text.count("?") == 1, text
        assert (language == "es") is text.startswith("¿") or (language == "es" and "¿" in text), text
        assert len(text) <= 120, text


@pytest.mark.parametrize(
    ("language", "letter"),
    [(language, letter) for language in there("letters") for letter in rows("letters", language)],
    ids=lambda one: one if isinstance(one, str) else name_of(one),
)  # fmt: skip
def test_a_letter(language: str, letter: dict[str, Any]) -> None:
    for text in (letter["subject"], letter["body"]):
        without = PLACEHOLDER.sub("", OPTIONAL.sub("", text))
        assert not re.search(r"[][{}]", without), "brackets and braces are balanced and not nested"
        assert all(PLACEHOLDER.search(part) for part in OPTIONAL.findall(text))
    english = next(row for row in rows("letters", languages.ENGLISH) if row["key"] == letter["key"])
    optional = [set(PLACEHOLDER.findall(part)) for part in OPTIONAL.findall(english["body"])]
    assert sorted(map(sorted, optional)) == sorted(
        sorted(set(PLACEHOLDER.findall(part))) for part in OPTIONAL.findall(letter["body"])
    )
    for facts in (FACTS, {name: text if name in ("greet_as", "me", "about_me", "how_found", "minutes", "agreed") else ""
                          for name, text in FACTS.items()}):  # fmt: skip
        text = fill(letter["body"], facts)
        assert not re.search(r"  | \n|\n |\n{3}| [.,]|\[|\]|\{|\}", text), text
        assert text.endswith(f"\n{FACTS['me']}")
    if letter["channel"] == Channel.LINKEDIN:
        assert len(fill(letter["body"], FACTS)) <= letter_length.NOTE_CHARACTERS, fill(letter["body"], FACTS)
    elif letter["purpose"] == LetterPurpose.REQUEST:
        assert len(fill(letter["body"], FACTS).split()) <= 110  # 100 in English, which needs fewer words
        assert 2 <= len(letter["subject"].split()) <= 6


@pytest.mark.parametrize("language", there("words"))
def test_words(language: str) -> None:
    document, english = resources.document("words", language), dict(resources.document("words"))
    suited = (("found.", Circle.INNER), ("day.ago_", "brief"))  # forms of their own that a language may have
    english |= {f"{key}.{to}": english[key] for start, to in suited for key in [*english] if key.startswith(start)}
    apart = {"plural", "customs"}
    assert not document.keys() - english.keys()
    forms = {rule["form"] for rule in document["plural"]} | {"other"}
    for key, entry in document.items():
        if key in apart:
            continue
        assert isinstance(entry, str) or entry.keys() == forms, key
        assert _facts(entry) == _facts(english[key]), key
        for text in all_texts(entry):
            like = english[key] if isinstance(english[key], str) else english[key]["other"]
            assert bool(text) == bool(like), key
            assert [text[:1] == " ", text[-1:] == " "] == [like[:1] == " ", like[-1:] == " "], key
            assert "  " not in text, key
    for territories, theirs in document.get("customs", {}).items():
        assert all(re.fullmatch("[A-Z]{2}", one) for one in territories.split())
        for key, text in theirs.items():
            assert key in ("time", "time.am", "time.pm") or _facts(text) == _facts(english[key])


def _facts(entry: Any) -> set[str]:
    """What `words()` must be given for it."""
    wanted = {name for text in all_texts(entry) for name in fields(text)}
    return (wanted - DERIVED) | {"count"} if wanted & DERIVED or isinstance(entry, dict) else wanted


@pytest.mark.parametrize("language", there("words"))
def test_counting(language: str) -> None:
    spoken = Words(language)
    assert spoken.plural_form(1) == "one"
    assert spoken.plural_form(2) == "other"
    assert (spoken.plural_form(0) == "one") is (language in ("fr", "pt"))  # CLDR
    assert len({spoken.number(number) for number in range(13)}) == 13
    assert re.fullmatch(r"1\D234", spoken.digits(1234))
