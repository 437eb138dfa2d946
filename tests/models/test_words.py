"""What a person reads: sentences, plurals, the lines of a story."""

from __future__ import annotations

import json
from datetime import date

import pytest

from models import resources, words
from models.errors import Problem
from models.terms import (
    Channel,
    Circle,
    FollowUpKind,
    Form,
    LetterPurpose,
    PathStatus,
    Purpose,
    QuestionCategory,
    ReasonKind,
    Relation,
    Stage,
)


@pytest.mark.parametrize(
    ("key", "facts", "said"),
    [
        ("undo.imported_people", {"count": 812}, "Imported 812 people"),
        ("undo.imported_people", {"count": 30000}, "Imported 30,000 people"),
        ("undo.imported_people", {"count": 1}, "Imported one person"),
        ("undo.added_person", {"name": "Maya {Osei} <b>"}, "Added Maya {Osei} <b>"),
        ("relation_question", {"name": "Maya"}, "How do you know Maya?"),
        ("stage.agreed", {}, "Said yes"),
        ("due_summary", {"count": 1}, "One thing to follow up"),
        ("due_summary", {"count": 3}, "Three things to follow up"),
        (
            "due_line.remind",
            {"asked": "on 26 May", "count": 7},
            "You asked on 26 May, seven working days ago. One friendly reminder is normal.",
        ),
    ],
)
def test_a_key_and_its_facts_become_a_sentence(key: str, facts: dict[str, object], said: str) -> None:
    assert words.words(key, **facts) == said


@pytest.mark.parametrize(
    ("key", "facts"),
    [
        ("undo.no_such_thing", {}),
        ("plural", {}),
        ("undo.added_person", {}),
        ("undo.added_person", {"name": "Maya", "count": 2}),
        ("undo.imported_people", {}),
    ],
)
def test_an_unknown_key_and_a_missing_or_unused_fact_are_bugs(key: str, facts: dict[str, object]) -> None:
    with pytest.raises(KeyError):
        words.words(key, **facts)


@pytest.mark.parametrize(
    "key",
    [f"stage.{one}" for one in (*Stage, "today", "resting")]
    + [f"circle.{one}" for one in (*Circle, "open")]
    + [f"relation.{one}" for one in Relation]
    + [f"reason.{one}" for one in ReasonKind]
    + [f"{prefix}.{one}" for one in Form for prefix in ("form", "form_inline", "form_place")]
    + [f"{prefix}.{one}" for one in Channel for prefix in ("channel", "by_channel")]
    + [f"{prefix}.{one}" for one in FollowUpKind for prefix in ("due_title", "due_line", "kind")]
    + [f"{prefix}.{one}" for one in QuestionCategory for prefix in ("category", "category_title")]
    + [f"letter_purpose.{one}" for one in LetterPurpose]
    + [f"path_status.{one}" for one in PathStatus]
    + [f"story.{one}" for one in Purpose],
)
def test_every_code_has_its_words(key: str) -> None:
    assert key in words.current()


def test_the_word_file_repeats_no_key_and_every_plural_has_the_forms_of_its_language() -> None:
    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        assert len({key for key, _ in pairs}) == len(pairs), pairs
        return dict(pairs)

    path = resources.folder("words", "en.json")
    document = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=once)
    document.pop("customs")
    forms = {rule["form"] for rule in document.pop("plural")} | {"other"}
    for key, entry in document.items():
        assert isinstance(entry, str) or set(entry) == forms, key


def test_a_plural_rule_is_data_so_that_other_languages_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    polish = {
        "plural": [
            {"form": "one", "when": [{"in": [1]}]},
            {
                "form": "few",
                "when": [{"modulo": 10, "in": [2, 3, 4]}, {"modulo": 100, "not_in": [12, 13, 14]}],
            },
        ],
        "number.group": " ",
        **{f"number.{number}": str(number) for number in range(13)},
        "week": {"one": "{count} tydzień", "few": "{count} tygodnie", "other": "{count} tygodni"},
    }
    monkeypatch.setattr(resources, "document", lambda name, language: polish)
    said = words.Words("pl")
    assert [said.words("week", count=count) for count in (1, 2, 5, 12, 22, 1000)] == [
        "1 tydzień", "2 tygodnie", "5 tygodni", "12 tygodni", "22 tygodnie", "1 000 tygodni",
    ]  # fmt: skip


def test_a_language_without_words_is_said_in_english() -> None:
    words.use("xx")
    try:
        assert words.words("stage.met") == "Met"
    finally:
        words.use("en")


def test_a_problem_is_one_sentence() -> None:
    assert words.problem_text(Problem("no_name")) == "A name is needed. Any part of it is enough."


def test_spans_numbers_and_lists() -> None:
    assert words.say_span(84) == "12 weeks"
    assert [words.say_number(number) for number in (6, 12, 13)] == ["six", "twelve", "13"]
    assert words.say_list(["career"]) == "career"
    assert words.say_list(["career", "the work", "culture"]) == "career, the work and culture"
    assert words.say_list([]) == ""


@pytest.mark.parametrize(
    ("purpose", "channel", "count", "text", "line"),
    [
        (Purpose.REQUEST, Channel.EMAIL, 96, "", "You asked by email (96 words)."),
        (Purpose.REQUEST, Channel.LINKEDIN, 0, "", "You asked on LinkedIn."),
        (Purpose.REQUEST, None, 0, "", "You asked."),
        (Purpose.ACCEPTED, None, 0, "", "Yes."),
        (Purpose.THANK_YOU, Channel.EMAIL, 80, "", "Thanked by email."),
        (Purpose.MET, Channel.VIDEO, 0, "", "You talked by video call."),
        (Purpose.NOTE, None, 0, "Ines offered to introduce you.", "Ines offered to introduce you."),
    ],
)
def test_a_line_of_the_story(purpose: Purpose, channel: Channel | None, count: int, text: str, line: str) -> None:
    assert words.story_line(purpose, channel, count, text) == line


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("channel", [None, *Channel])
@pytest.mark.parametrize("count", [0, 1, 96])
def test_every_touch_has_a_line(purpose: Purpose, channel: Channel | None, count: int) -> None:
    assert words.story_line(purpose, channel, count)


def test_a_date_follows_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first of a month has a word of its own, and a weekday alone takes no "on", as in French."""
    french = dict(resources.document("words")) | {
        "date.of_month": {"one": "1er", "other": "{count}"},
        "day.on": "{day}",
        "day.on_date": "le {day}",
        "month.6": "juin",
        "weekday.2": "mardi",
        "weekday_short.1": "lun.",
    }
    monkeypatch.setattr(words, "_spoken", {})
    monkeypatch.setattr(resources, "document", lambda name, language: french)
    today = date(2026, 5, 20)
    assert words.say_date(date(2026, 6, 1), today, "short") == "1er juin"
    assert words.say_day(date(2026, 6, 1), today, on=True) == "le lun. 1er juin"
    assert words.say_day(date(2026, 6, 2), date(2026, 5, 30), on=True) == "mardi"
