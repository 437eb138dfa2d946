"""The English data files keep the rules that the rest of Inroad relies on.

A letter is a template: {placeholders}, and optional parts in double square brackets that fall away whole when
one of their placeholders is empty. Here a small renderer of its own fills them, so that these tests judge the
files and nothing else.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any
from xml.etree import ElementTree

import pytest

from models import resources
from models.terms import Channel, Circle, LetterPurpose, QuestionCategory, ReasonKind

GROUPS: list[dict[str, Any]] = resources.document("values")["groups"]
VALUES: list[dict[str, Any]] = resources.document("values")["values"]
QUESTIONS: list[dict[str, Any]] = resources.document("questions")["questions"]
LETTERS: list[dict[str, Any]] = resources.document("letters")["letters"]
REQUESTS = [letter for letter in LETTERS if letter["purpose"] == LetterPurpose.REQUEST]

FACTS = {
    "greet_as": "Dr. Osei",
    "me": "Ana Ribeiro",
    "about_me": "I study how cells repair DNA in Lisbon, and wonder about science policy.",
    "how_found": "Lena Fischer suggested that I write to you.",
    "why": "Left the bench after a second postdoc; writes the advice that I would like to write",
    "want_to_learn": "Is advisory work as free as it looks from outside?",
    "minutes": "20",
    "organization": "Royal Society",
    "title": "Science policy advisor",
    "introducer": "Lena Fischer",
    "introduced": "Julia Nowak",
    "agreed": "Tuesday 9 June, 15:00",
    "times": "Tuesday 9 June, 15:00\nThursday 11 June, 10:00",
    "met_on": "on Tuesday",
    "stuck": "A disagreement is published, not hidden.",
    "quote": "“You learn to love a footnote.”",
    "topic": "clinical data science",
    "promise": "Send my one-page CV",
    "offer": "I can explain statistics to people who have to decide.",
}
OWN_WORDS = {"why", "want_to_learn", "stuck", "quote", "promise", "offer"}
SENTENCES = {"about_me", "how_found"}
ALWAYS_THERE = {"greet_as", "me", "about_me", "how_found", "minutes"}
WITH_A_DATE = {"agreed"}  # chosen only where a date is agreed

OPTIONAL = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
PLACEHOLDER = re.compile(r"\{(\w*)\}")
ASKS_FOR_A_JOB = re.compile(
    r"\b(hiring|hired?|job openings?|openings?|vacanc(y|ies)|positions? available|recruit\w*|"
    r"apply|application|résumé|refer me)\b",
    re.IGNORECASE,
)
TOO_PERSONAL = re.compile(
    r"\b(salary|earn|family|famil\w+|children|married|partner|health|ill|illness|age|religion|vote|politic\w*)\b",
    re.IGNORECASE,
)
GUESSED_PRONOUN = re.compile(r"\b(he|she|him|her|his|hers)\b", re.IGNORECASE)


def fill(template: str, facts: dict[str, str]) -> str:
    """The template with its facts; an optional part with an empty fact falls away whole."""

    def keep(part: re.Match[str]) -> str:
        complete = all(facts.get(name) for name in PLACEHOLDER.findall(part[1]))
        return part[1] if complete else ""

    return PLACEHOLDER.sub(lambda name: facts[name[1]], OPTIONAL.sub(keep, template))


def name_of(row: dict[str, Any]) -> str:
    return str(row["key"])


def repeated(words: list[str]) -> list[str]:
    return [word for word, times in Counter(words).items() if times > 1]


@pytest.mark.parametrize("name", ["values", "questions", "letters"])
def test_a_file_is_printed_to_be_read_and_compared(name: str) -> None:
    text = resources.folder(name, "en.json").read_text(encoding="utf-8")
    assert text.endswith("}\n")
    assert "\\u" not in text
    assert "\n  " in text


@pytest.mark.parametrize("rows", [GROUPS, VALUES, QUESTIONS, LETTERS])
def test_keys_are_unique_and_plain(rows: list[dict[str, Any]]) -> None:
    keys = [name_of(row) for row in rows]
    assert not repeated(keys)
    assert all(re.fullmatch(r"[a-z][a-z_]*", key) for key in keys)


# ---- values


def test_about_thirty_values_in_six_groups() -> None:
    assert len(GROUPS) == 6
    assert 28 <= len(VALUES) <= 34
    sizes = Counter(value["group"] for value in VALUES)
    assert set(sizes) == {group["key"] for group in GROUPS}
    assert min(sizes.values()) >= 4


def test_twelve_values_are_offered_first() -> None:
    named = {
        "making_a_difference": "Making a difference",
        "autonomy": "Autonomy",
        "learning": "Learning new things",
        "time_for_family": "Time for family",
        "stable_income": "Stable income",
        "working_with_others": "Working with others",
        "recognition": "Recognition",
    }
    first = {value["key"]: value["name"] for value in VALUES if value["first"]}
    assert len(first) == 12
    assert first.items() >= named.items()


@pytest.mark.parametrize("value", VALUES, ids=name_of)
def test_a_value_has_a_short_name_and_one_plain_sentence(value: dict[str, Any]) -> None:
    assert set(value) == {"key", "group", "name", "meaning", "first"}
    assert 0 < len(value["name"]) <= 24
    assert len(value["meaning"]) <= 70
    assert re.fullmatch(r"[A-Z][^.!?]*\.", value["meaning"])


# ---- questions


def test_every_category_has_enough_to_choose_from_and_in_the_order_of_a_talk() -> None:
    categories = [question["category"] for question in QUESTIONS]
    assert list(dict.fromkeys(categories)) == list(QuestionCategory)
    assert categories == sorted(categories, key=list(QuestionCategory).index)
    assert min(Counter(categories).values()) >= 9


def test_values_can_be_asked_about() -> None:
    asked = Counter(value for question in QUESTIONS for value in question["values"])
    assert set(asked) == {value["key"] for value in VALUES}
    assert sum(bool(question["values"]) for question in QUESTIONS) >= 30
    assert not [value["key"] for value in VALUES if value["first"] and asked[value["key"]] < 2]


def test_no_question_stands_twice() -> None:
    assert not repeated([question["text"].casefold() for question in QUESTIONS])


@pytest.mark.parametrize("reason", [ReasonKind.BACKGROUND, ReasonKind.COMPANY, ReasonKind.POSITION])
def test_each_reason_finds_questions(reason: ReasonKind) -> None:
    assert sum(reason in question["reasons"] for question in QUESTIONS) >= 9


@pytest.mark.parametrize("question", QUESTIONS, ids=name_of)
def test_a_question_is_open_short_and_tactful(question: dict[str, Any]) -> None:
    text = question["text"]
    assert set(question) == {"key", "category", "values", "reasons", "minutes", "text"}
    assert question["key"].startswith(question["category"] + "_")
    assert set(question["reasons"]) <= {"background", "company", "position"}
    assert len(set(question["values"])) == len(question["values"])
    # Eight questions of three minutes fill the longest conversation: 30 minutes less five.
    assert question["minutes"] == 3
    assert len(text) <= 90
    assert text.count("?") == 1
    assert text.endswith("?")
    assert re.match(r"(What|Which|How|When|Where|Who|Whose|From what|If you were)\b", text)
    assert not ASKS_FOR_A_JOB.search(text)
    assert not TOO_PERSONAL.search(text)
    assert not GUESSED_PRONOUN.search(text)


# ---- letters


def test_every_purpose_and_circle_finds_a_letter() -> None:
    found = Counter((letter["purpose"], letter["circle"], letter["channel"]) for letter in LETTERS)
    assert len({letter["key"] for letter in LETTERS}) == len(LETTERS)
    circles = (*Circle, None)
    wanted = {(purpose, None, Channel.EMAIL) for purpose in LetterPurpose}
    for purpose in ("request", "reminder", "thank_you", "check_in"):
        wanted |= {(purpose, circle, Channel.EMAIL) for circle in circles}
    wanted |= {("request", circle, Channel.LINKEDIN) for circle in circles}
    assert set(found) >= wanted
    assert {purpose for purpose, _, _ in found} == set(LetterPurpose)


@pytest.mark.parametrize("letter", LETTERS, ids=name_of)
def test_a_template_is_well_formed(letter: dict[str, Any]) -> None:
    assert set(letter) == {"key", "name", "purpose", "circle", "channel", "subject", "body"}
    assert letter["name"]
    for text in (letter["subject"], letter["body"]):
        assert set(PLACEHOLDER.findall(text)) <= set(FACTS)
        without = PLACEHOLDER.sub("", OPTIONAL.sub("", text))
        assert not re.search(r"[][{}]", without), "brackets and braces are balanced and not nested"
        assert all(PLACEHOLDER.search(part) for part in OPTIONAL.findall(text))
    assert set(PLACEHOLDER.findall(OPTIONAL.sub("", letter["body"]))) <= ALWAYS_THERE | WITH_A_DATE
    assert bool(letter["subject"]) == (letter["channel"] == Channel.EMAIL)


@pytest.mark.parametrize("letter", LETTERS, ids=name_of)
def test_what_people_typed_reads_well_whatever_it_is(letter: dict[str, Any]) -> None:
    """Fragments and lists stand after a colon at the end of a paragraph; sentences bring their own stop."""
    for name in PLACEHOLDER.finditer(letter["body"]):
        before, after = letter["body"][: name.start()], letter["body"][name.end() :]
        if name[1] in OWN_WORDS:
            assert before.endswith(": ")
            assert re.match(r"(\]\])?\n\n", after)
        elif name[1] in SENTENCES:
            assert re.match(r"(\]\])?(\s|\[\[)", after)
        elif name[1] == "times":
            assert before.endswith(":\n")
            assert after.startswith("\n\n")


@pytest.mark.parametrize("letter", LETTERS, ids=name_of)
@pytest.mark.parametrize("present", [set(FACTS), ALWAYS_THERE, *(ALWAYS_THERE | {name} for name in FACTS)])
def test_a_letter_is_whole_with_and_without_its_optional_parts(letter: dict[str, Any], present: set[str]) -> None:
    present = present | WITH_A_DATE
    facts = {name: text if name in present else "" for name, text in FACTS.items()}
    text = fill(letter["body"], facts)
    assert re.match(r"(Hi|Hello|Dear) Dr\. Osei,", text)
    assert text.endswith(f"\n{FACTS['me']}")
    assert not re.search(r"  | \n|\n |\n{3}| [.,;?]|\[|\]|\{|\}", text)


@pytest.mark.parametrize("letter", LETTERS, ids=name_of)
def test_no_letter_asks_for_a_job_or_guesses(letter: dict[str, Any]) -> None:
    text = letter["subject"] + "\n" + letter["body"]
    assert not ASKS_FOR_A_JOB.search(text)
    assert not re.search(r"\b(job|jobs|CV|ignored|unanswered|interview)\b", text, re.IGNORECASE)
    assert not GUESSED_PRONOUN.search(text)


@pytest.mark.parametrize("letter", LETTERS, ids=name_of)
def test_the_greeting_suits_the_circle(letter: dict[str, Any]) -> None:
    greeting = {Circle.INNER: "Hi", Circle.ACQUAINTANCE: "Hello", Circle.NEW: "Dear", None: "Dear"}
    assert letter["body"].split()[0] == greeting[letter["circle"]]


@pytest.mark.parametrize("letter", REQUESTS, ids=name_of)
def test_a_request_says_who_how_found_and_what_for_and_stays_short(letter: dict[str, Any]) -> None:
    certain = OPTIONAL.sub("", letter["body"])
    assert {"about_me", "minutes"} <= set(PLACEHOLDER.findall(certain))
    # Somebody of the inner circle was not found: "you came to mind first" says it, and facts may follow.
    assert "{how_found}" in certain or "came to mind first" in certain
    text = fill(letter["body"], FACTS)
    if letter["channel"] == Channel.LINKEDIN:
        assert len(text) < 200
    else:
        assert len(text.split()) <= 100
        assert 3 <= len(letter["subject"].split()) <= 4


@pytest.mark.parametrize("letter", LETTERS, ids=name_of)
def test_a_reminder_is_shorter_than_a_request_may_be(letter: dict[str, Any]) -> None:
    if letter["purpose"] == LetterPurpose.REMINDER:
        assert len(fill(letter["body"], FACTS).split()) <= 75
    if letter["purpose"] == LetterPurpose.THANK_YOU:
        assert {"stuck", "quote", "topic", "met_on"} <= set(PLACEHOLDER.findall(letter["body"]))
    if letter["purpose"] == LetterPurpose.CHECK_IN:
        assert "{topic}" in letter["body"]


# ---- icons

ICONS = sorted(resources.folder("icons").glob("*.svg"))
WANTED = (
    "inroad today people conversations paths introductions about-me settings search add import print pdf "
    "preview write copy mail check close more up down drag chevron-down chevron-right chevron-left clock "
    "calendar video phone place link undo redo warning bell filter columns sheet note star lock sun moon "
    "export trash archive swap "
)


def test_every_icon_is_there() -> None:
    assert {icon.stem for icon in ICONS} >= set(WANTED.split())


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_belongs_to_the_family(icon: Any) -> None:
    text = icon.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    assert root.get("viewBox") == "0 0 24 24"
    assert len(text) < 800
    assert {part.tag.rpartition("}")[2] for part in root.iter()} <= {"svg", "path", "circle", "rect"}
    if icon.stem == "inroad":
        return
    family = {
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.75",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }
    assert {name: root.get(name) for name in family} == family
    assert not [part for part in root.iter() if part is not root and set(part.attrib) & set(family)]
