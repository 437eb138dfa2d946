"""The user's own questions and letters: they are what preparing and writing begin from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import (
    conversations,
    letters,
    own_letters,
    own_questions,
    people,
    preferences,
    preparing,
    resources,
    schema,
    settings,
    undo,
)
from models.errors import Problem
from models.store import Store
from models.terms import Channel, LetterPurpose, QuestionCategory
from models.words import problem_text

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)
TAUGHT = "career_most_taught"


@pytest.fixture
def lena(lisbon: Store) -> int:
    return people.add("Lena Fischer", NOW)


def _entry(key: str) -> own_questions.QuestionEntry:
    return next(entry for entry in own_questions.entries() if entry.key == key)


def _letter(key: str) -> own_letters.LetterEntry:
    return next(entry for entry in own_letters.entries() if entry.key == key)


def _on_offer(interview: int) -> dict[str, str]:
    return {one.question.key: one.question.text for one in preparing.read(interview, each=None).suggested}


def test_untouched_the_bank_is_what_ships(lisbon: Store) -> None:
    shipped = resources.document("questions")["questions"]
    assert [question.key for question in own_questions.bank()] == [question["key"] for question in shipped]
    assert len(own_questions.entries()) == len(shipped)
    assert not any(entry.changed or entry.own or entry.hidden for entry in own_questions.entries())


def test_a_changed_question_is_suggested_in_its_new_words_and_put_back(lena: int) -> None:
    interview = preparing.begin(lena, NOW)
    own_questions.change(TAUGHT, "  Which step taught\nyou the most?  ", NOW)
    assert _on_offer(interview)[TAUGHT] == "Which step taught you the most?"
    assert _entry(TAUGHT).changed
    own_questions.put_back(TAUGHT, NOW)
    assert _on_offer(interview)[TAUGHT] == _entry(TAUGHT).shipped == "Which step in your career taught you most?"
    undo.undo(NOW)
    assert _on_offer(interview)[TAUGHT] == "Which step taught you the most?"
    undo.undo(NOW)
    assert not _entry(TAUGHT).changed


def test_the_words_that_it_came_with_make_no_change(lisbon: Store) -> None:
    shipped = _entry(TAUGHT).shipped
    own_questions.change(TAUGHT, shipped, NOW)
    assert undo.can_undo() is None
    own_questions.change(TAUGHT, "Other words?", NOW)
    own_questions.change(TAUGHT, shipped, NOW)
    assert not _entry(TAUGHT).changed


def test_what_is_on_a_sheet_keeps_its_words(lena: int) -> None:
    interview = preparing.begin(lena, NOW)
    before = preparing.chosen(interview)
    own_questions.change(before[0].key, "Something else entirely?", NOW)
    own_questions.hide(before[1].key, NOW)
    assert preparing.chosen(interview) == before
    preparing.toggle(interview, before[0].key, NOW)
    preparing.toggle(interview, before[0].key, NOW)
    assert "Something else entirely?" in {question.text for question in preparing.chosen(interview)}


def test_a_hidden_question_is_suggested_no_more(lena: int) -> None:
    interview = preparing.begin(lena, NOW)
    first = preparing.chosen(interview)[0]
    conversations.cancel(interview, NOW)
    own_questions.hide(first.key, NOW)
    again = preparing.begin(people.add("Maya Osei", NOW), NOW)
    assert first.key not in {question.key for question in preparing.chosen(again)}
    assert first.key not in _on_offer(again)
    assert _entry(first.key).hidden
    own_questions.put_back(first.key, NOW)
    assert first.key in _on_offer(again)


def test_hiding_all_of_them_leaves_a_preparation_without_questions(lena: int) -> None:
    for entry in own_questions.entries():
        own_questions.hide(entry.key, NOW)
    interview = preparing.begin(lena, NOW)
    assert preparing.chosen(interview) == ()
    assert preparing.read(interview).suggested == ()
    preparing.add_own(interview, "And what now?", NOW)
    assert [question.text for question in preparing.chosen(interview)] == ["And what now?"]


def test_an_own_question_is_on_offer_and_its_value_draws_it(lena: int) -> None:
    key = own_questions.add(QuestionCategory.WORK, "Who decides what you work on?", NOW, "autonomy")
    interview = preparing.begin(lena, NOW)
    assert _on_offer(interview)[key] == "Who decides what you work on?"
    preparing.toggle(interview, key, NOW)
    assert key in {question.key for question in preparing.chosen(interview)}
    own_questions.sort_in(key, QuestionCategory.CULTURE, "", NOW)
    assert (_entry(key).category, _entry(key).value) == (QuestionCategory.CULTURE, "")
    own_questions.remove(key, NOW)
    assert key not in _on_offer(interview)
    assert "Who decides what you work on?" in {question.text for question in preparing.chosen(interview)}
    undo.undo(NOW)
    assert key in _on_offer(interview)


def test_an_own_question_that_is_removed_is_buried(lisbon: Store) -> None:
    key = own_questions.add(QuestionCategory.WORK, "What is a good day?", NOW)
    own_questions.remove(key, NOW)
    uid = key.removeprefix(own_questions.OWN_PREFIX)
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == uid) is not None
    undo.undo(NOW)
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == uid) is None


def test_removing_a_shipped_question_hides_it(lisbon: Store) -> None:
    own_questions.remove(TAUGHT, NOW)
    assert _entry(TAUGHT).hidden


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_question_is_none(lisbon: Store, text: str) -> None:
    with pytest.raises(Problem, match="no_question"):
        own_questions.add(QuestionCategory.WORK, text, NOW)
    with pytest.raises(Problem, match="no_question"):
        own_questions.change(TAUGHT, text, NOW)
    assert undo.can_undo() is None


def test_a_question_that_is_gone_says_so(lisbon: Store) -> None:
    key = own_questions.add(QuestionCategory.WORK, "What is a good day?", NOW)
    own_questions.remove(key, NOW)
    with pytest.raises(Problem, match="question_gone"):
        own_questions.change(key, "What is a bad day?", NOW)


def test_typing_in_one_visit_is_one_step(lisbon: Store) -> None:
    for text in ("Wh", "What", "What taught you most?"):
        own_questions.change(TAUGHT, text, NOW, visit="here")
    undo.undo(NOW)
    assert not _entry(TAUGHT).changed
    assert undo.can_undo() is None


def test_two_computers_give_a_changed_question_the_same_uid(tmp_path: Path) -> None:
    uids: list[str] = []
    for name in ("one", "other"):
        with Store(tmp_path / name):
            own_questions.hide(TAUGHT, NOW)
            own_letters.put_back("check_in_any", NOW)
            uids += [schema.Question.get().uid, schema.Letter.get().uid]
    assert uids[:2] == uids[2:]


def test_a_changed_letter_is_what_writing_begins_from(lena: int) -> None:
    key = "request_any_email"
    own_letters.change(key, "Twenty minutes?", "Dear {greet_as},\n\nmay I ask you something?\n\n{me}", NOW)
    draft = letters.draft(lena, LetterPurpose.REQUEST, Channel.EMAIL, NOW)
    assert draft is not None
    assert (draft.subject, draft.body.splitlines()[2]) == ("Twenty minutes?", "may I ask you something?")
    assert _letter(key).changed
    own_letters.put_back(key, NOW)
    draft = letters.draft(lena, LetterPurpose.REQUEST, Channel.EMAIL, NOW)
    assert draft is not None
    assert draft.subject == _letter(key).shipped.subject
    undo.undo(NOW)
    assert _letter(key).template.subject == "Twenty minutes?"


def test_a_letter_that_is_emptied_is_as_it_came(lisbon: Store) -> None:
    own_letters.change("check_in_any", "", "", NOW)
    assert undo.can_undo() is None
    own_letters.change("check_in_any", "How are you?", "Hello {greet_as}", NOW)
    own_letters.change("check_in_any", "", " ", NOW)
    assert not _letter("check_in_any").changed


def test_a_hidden_letter_gives_way_to_the_next_that_fits(lena: int) -> None:
    kept = "request_acquaintance_email"
    own_letters.change(kept, "Hello there", "Hello {greet_as}\n{me}", NOW)
    alike = [
        e.key for e in own_letters.entries() if e.key.startswith("request") and e.template.channel is Channel.EMAIL
    ]
    for key in alike:
        if key != kept:
            own_letters.hide(key, NOW)
    draft = letters.draft(lena, LetterPurpose.REQUEST, Channel.EMAIL, NOW)
    assert draft is not None
    assert draft.subject == "Hello there"
    with pytest.raises(Problem, match="last_template"):
        own_letters.hide(kept, NOW)


def test_an_archive_that_hides_all_for_a_purpose_leaves_them_all(lisbon: Store) -> None:
    gave = {entry.key for entry in own_letters.entries() if entry.template.purpose is LetterPurpose.GAVE}
    for key in gave:
        schema.Letter.create(key=key, hidden=True, created_at=NOW, updated_at=NOW)
    assert {t.key for t in own_letters.templates() if t.purpose is LetterPurpose.GAVE} == gave


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Dear {name},", "{name}"),
        ("Dear {Greet_as},", "{Greet_as}"),
        ("Dear {greet as},", "{greet as}"),
        ("Dear {},", "{}"),
        ("Dear {greet_as,", "{"),
        ("Dear greet_as},", "}"),
        ("Dear {{greet_as}},", "{"),
        ("[[About {topic}.", "[["),
        ("About {topic}.]]", "]]"),
        ("[[About [[{topic}]]]]", "[["),
    ],
)
def test_what_could_not_be_filled_in_is_said_and_not_kept(lisbon: Store, text: str, part: str) -> None:
    for subject, body in ((text, "Hello"), ("Hello", text)):
        with pytest.raises(Problem) as raised:
            own_letters.change("check_in_any", subject, body, NOW)
        assert f"“{part}”" in problem_text(raised.value)
    assert undo.can_undo() is None
    assert not _letter("check_in_any").changed


def test_all_that_ships_has_no_fault(lisbon: Store) -> None:
    for entry in own_letters.entries():
        assert own_letters.fault(entry.shipped.subject) is None, entry.key
        assert own_letters.fault(entry.shipped.body) is None, entry.key


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Letters in German beside the English ones; everything else exists in English only."""
    root = tmp_path / "resources"
    usual = resources.folder()
    for name in ("letters", "questions", "words"):
        (root / name).mkdir(parents=True)
        (root / name / "en.json").write_bytes((usual / name / "en.json").read_bytes())
    document = json.loads((usual / "letters" / "en.json").read_text(encoding="utf-8"))
    for letter in document["letters"]:
        letter["subject"] = f"Betreff: {letter['purpose']}"
    (root / "letters" / "de.json").write_text(json.dumps(document), encoding="utf-8")
    monkeypatch.setattr(resources, "folder", lambda *parts: root.joinpath(*parts))
    resources.document.cache_clear()
    yield
    resources.document.cache_clear()


def test_another_language_just_works(german: None, lena: int) -> None:
    assert resources.languages("letters") == ("en", "de")
    assert settings.letter_language() == "en"
    own_letters.change("request_any_email", "Hello", "Hello {greet_as}", NOW)
    preferences.set_letter_language("de")
    draft = letters.draft(lena, LetterPurpose.REQUEST, Channel.EMAIL, NOW)
    assert draft is not None
    assert draft.subject == "Betreff: request"
    assert len(own_questions.bank()) > 100, "where there are no questions in that language they are English"
    own_letters.change("request_any_email", "Hallo", "Hallo {greet_as}", NOW)
    preferences.set_letter_language("en")
    assert _letter("request_any_email").template.subject == "Hello"


def test_a_language_that_is_gone_is_english(lisbon: Store) -> None:
    preferences.set_letter_language("xx")
    assert settings.letter_language() == "en"


def test_rows_from_an_archive_with_uids_and_categories_of_their_own(lena: int) -> None:
    schema.Question.create(key="own:x", text="What is next?", category="unheard_of", created_at=NOW, updated_at=NOW)
    schema.Question.create(key="own:y", text="", category="", created_at=NOW, updated_at=NOW)
    schema.Question.create(key=TAUGHT, text="Older words?", created_at=NOW, updated_at=NOW)
    schema.Letter.create(key="check_in_any", text="Hello", created_at=NOW, updated_at=NOW)
    offered = _on_offer(preparing.begin(lena, NOW))
    assert offered["own:x"] == "What is next?"
    assert "own:y" not in offered
    own_questions.change(TAUGHT, "Newer words?", NOW)
    own_questions.change("own:x", "What comes next?", NOW)
    own_questions.remove("own:y", NOW)
    own_letters.hide("check_in_any", NOW)
    assert (_entry(TAUGHT).text, _entry("own:x").text) == ("Newer words?", "What comes next?")
    assert _letter("check_in_any").hidden
