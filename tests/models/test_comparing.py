"""The page of paths in one reading: the sample data as in the picture, what to ask next, and whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import (
    asking_about,
    career_values,
    comparing,
    comparing_words,
    conversations,
    paths,
    people,
    preparing,
    sample,
    schema,
    settings,
    undo,
)
from models.comparing import Comparison
from models.errors import Problem
from models.rules.fit import Verdict
from models.rules.settling import Gap
from models.store import Store
from tests.conftest import Prepare

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    with Store(prepare(tmp_path)) as opened:
        settings.put(settings.ZONE, "Europe/Lisbon")
        yield opened


@pytest.fixture
def filled(store: Store) -> Comparison:
    sample.fill(NOW)
    return comparing.read(NOW)


def a_path(name: str = "Teaching") -> int:
    return paths.add(name, NOW)


def test_the_page_is_the_pictures(filled: Comparison) -> None:
    assert comparing_words.summary(filled) == (
        "What six conversations say about four paths, weighed by how much each value matters to you. "
        "A question mark is what you do not know yet."
    )
    names = [one.path.name for one in filled.columns]
    assert names == ["Science policy", "Medical writing", "Data science", "Patent law"]
    assert [(value.name, value.weight, value.must_have) for value in filled.values] == [
        ("Making a difference", 5, False),
        ("Autonomy", 4, False),
        ("Learning new things", 4, False),
        ("Time for family", 3, False),
        ("Stable income", 3, True),
        ("Working with others", 2, False),
        ("Recognition", 1, False),
    ]
    numbers = [
        " ".join(
            "?" if (mean := one.look.cells[value.key].mean) is None else comparing_words.say_mean(mean)
            for value in filled.values
        )
        for one in filled.columns
    ]
    assert numbers == ["4.7 3.3 4 3.3 4 4.7 ?", "3 4.5 3.5 4.5 2 2 2.5", "2 3 4 ? 5 ? ?", "? ? ? ? ? ? ?"]
    said = [comparing_words.verdict(one.look) for one in filled.columns]
    assert said == [("4.0", " of 5"), ("3.3", ", mixed"), ("", "one voice only"), ("", "too early")]
    assert [comparing_words.known(one.look) for one in filled.columns] == ["6 of 7", "7 of 7", "4 of 7", "0 of 7"]
    assert [comparing_words.must(one.look) for one in filled.columns] == [
        "there", "misses a must", "there", "not known yet",
    ]  # fmt: skip
    under = [comparing_words.under_name(one, NOW, filled.zone) for one in filled.columns]
    assert under == ["3 voices", "2 voices", "1 voice", "on Monday"]
    assert [(one.name, one.interest) for one in filled.places] == [("Royal Society", 4), ("EMA", 3), ("Benchling", 2)]


def test_a_cell_in_words(filled: Comparison) -> None:
    policy, writing, science, _ = (one.look for one in filled.columns)
    assert comparing_words.say_cell("Autonomy", "Science policy", policy.cells["autonomy"]) == (
        "Autonomy, Science policy: 3.3 of 5, three voices"
    )
    assert comparing_words.said(writing.cells["making_a_difference"]) == "3 of 5, two voices, mixed"
    assert comparing_words.said(science.cells["time_for_family"]) == "not known yet"
    assert comparing_words.silent(policy.cells["recognition"]) == "It did not come up with two people."
    assert comparing_words.verdict_in_full(writing) == "3.3 of 5, two voices, mixed, fairly sure"
    assert comparing_words.verdict_in_full(science) == "3.3 of 5 so far, one voice only"


def test_what_to_ask_and_whom(filled: Comparison) -> None:
    ask = filled.ask
    assert ask is not None
    assert (ask.value_name, ask.path_name, ask.gap) == ("Time for family", "Data science", Gap.UNKNOWN)
    assert (ask.talk, ask.person_name) == (None, "Peter Lindqvist")
    assert [(one.name, comparing_words.why_talk(one, NOW, filled.zone)) for one in filled.talks] == [
        ("Jonas Weber", "Patent law, on Monday"),
        ("Peter Lindqvist", "Data science, acquaintance"),
        ("Sofia Marques", "Medical writing, on Thu 11 June"),
    ]


def test_who_was_met_declined_or_archived_is_not_proposed() -> None:
    career_values.weigh("autonomy", 4, NOW)
    path = a_path()
    met, gone = people.add("Met", NOW, path_id=path), people.add("Gone", NOW, path_id=path)
    conversations.talked(met, NOW)
    people.edit(gone, {"archived_at": NOW}, NOW)
    assert comparing.read(NOW).talks == ()
    people.add("Free", NOW, path_id=path)
    assert [one.name for one in comparing.read(NOW).talks] == ["Free"]


def test_a_question_goes_on_the_next_sheet(filled: Comparison) -> None:
    talk = filled.columns[3].next_talk
    assert talk is not None
    assert preparing.chosen(talk.interview) == ()
    asking_about.add_question(talk.interview, "time_for_family", NOW)
    chosen = preparing.chosen(talk.interview)
    (question,) = [one for one in chosen if one.value == "time_for_family"]
    assert question.key
    assert len(chosen) > 1  # the usual ones as well
    step = undo.can_undo()
    assert step is not None
    assert (step.code, step.facts) == ("added_question", {"name": "Jonas Weber"})
    asking_about.add_question(talk.interview, "time_for_family", NOW)
    assert preparing.chosen(talk.interview) == chosen
    undo.undo(NOW)
    assert preparing.chosen(talk.interview) == ()


def test_a_value_of_ones_own_has_a_plain_question(filled: Comparison) -> None:
    schema.CareerValue.create(key="own:music", name="Music", weight=5, created_at=NOW, updated_at=NOW)
    talk = filled.columns[1].next_talk
    assert talk is not None
    asking_about.add_question(talk.interview, "own:music", NOW)
    (question,) = [one for one in preparing.chosen(talk.interview) if one.value == "own:music"]
    assert question.text == "Music: what is that like in your work?"
    with pytest.raises(Problem):
        asking_about.add_question(999, "own:music", NOW)


def test_preparing_with_somebody_new(filled: Comparison) -> None:
    assert filled.ask is not None
    assert filled.ask.person is not None
    asking_about.prepare_with(filled.ask.person, filled.ask.value, NOW)
    ask = comparing.read(NOW).ask
    assert ask is not None
    assert ask.talk is not None
    assert (ask.talk.name, ask.talk.starts_at, ask.on_sheet) == ("Peter Lindqvist", None, True)
    assert comparing_words.on_sheet(ask, NOW, filled.zone) == "It is on the sheet for Peter Lindqvist."
    undo.undo(NOW)
    assert comparing.read(NOW).ask == filled.ask


def test_nobody_has_told_of_anything() -> None:
    page = comparing.read(NOW)
    assert (page.values, page.columns, page.ask, page.talks) == ((), (), None, ())
    career_values.weigh("autonomy", 4, NOW)
    a_path()
    page = comparing.read(NOW)
    assert page.columns[0].look.verdict is Verdict.TOO_EARLY
    assert comparing_words.summary(page).startswith("Nobody has told you about one path yet.")
    assert comparing_words.under_name(page.columns[0], NOW, page.zone) == "nobody yet"
    assert page.ask is not None
    assert (page.ask.talk, page.ask.person) == (None, None)
