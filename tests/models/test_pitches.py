"""Several pitches: the usual one on sheets and in letters, another for one conversation."""

from __future__ import annotations

import pytest

from models import conversations, letters, people, pitches, profile, schema, sheets, undo
from models.errors import Problem
from models.rules import speech
from models.rules.speech import Pace
from models.terms import Channel, LetterPurpose
from tests.models.people_book import NOW

pytestmark = pytest.mark.usefixtures("lisbon")


def texts() -> list[str]:
    return [pitch.text for pitch in pitches.pitches()]


def talk() -> int:
    return conversations.plan(people.add("Maya Osei", NOW), NOW)


def on_sheet(interview: int) -> str:
    facts = sheets.facts(interview, NOW)
    assert facts is not None
    return facts.who_i_am


def test_the_usual_pitch_is_there_before_anything_is_typed() -> None:
    (usual,) = pitches.pitches()
    assert (usual.id, usual.text, usual.usual, usual.label) == (0, "", True, "Who I am, in 30 seconds")
    pitches.edit(usual.id, NOW, text=" I study cells. ")
    assert profile.me().pitch == "I study cells."
    undo.undo(NOW)
    assert profile.me().pitch == ""


def test_what_is_typed_on_the_sheet_is_the_usual_pitch() -> None:
    profile.edit(NOW, pitch="I study cells.")
    (usual,) = pitches.pitches()
    assert (usual.text, usual.words, usual.seconds) == ("I study cells.", 3, 1)


def test_several_with_names() -> None:
    profile.edit(NOW, pitch="Short.")
    pitches.add(NOW, "At a conference", "I work on the same protein.")
    pitches.add(NOW, text="For somebody who knows nothing of cells")
    pitches.add(NOW)
    assert [pitch.label for pitch in pitches.pitches()] == [
        "Who I am, in 30 seconds",
        "At a conference",
        "For somebody who knows nothing…",
        "A new pitch",
    ]
    undo.undo(NOW)
    assert len(texts()) == 3


def test_a_visit_to_a_field_is_one_step() -> None:
    pitch = pitches.add(NOW, "At a conference")
    pitches.edit(pitch, NOW, visit="v", text="I")
    pitches.edit(pitch, NOW, visit="v", text="I work")
    undo.undo(NOW)
    assert texts() == ["", ""]


def test_another_pitch_for_one_conversation_is_printed_there_alone() -> None:
    profile.edit(NOW, pitch="Usual.")
    other = pitches.add(NOW, "Policy", "I like advice.")
    interview = talk()
    assert on_sheet(interview) == "Usual."
    pitches.choose(interview, other, NOW)
    assert on_sheet(interview) == "I like advice."
    letter = letters.draft(conversations.one(interview).person, LetterPurpose.REQUEST, Channel.EMAIL, NOW)  # type: ignore[union-attr]
    assert letter is not None
    assert "Usual." in letter.body
    undo.undo(NOW)
    assert on_sheet(interview) == "Usual."


def test_choosing_for_a_conversation_that_is_gone() -> None:
    with pytest.raises(Problem):
        pitches.choose(99, 1, NOW)


def test_another_one_becomes_the_usual() -> None:
    profile.edit(NOW, pitch="Usual.")
    other = pitches.add(NOW, "Policy", "I like advice.")
    chosen, plain = talk(), conversations.plan(people.add("Lena Fischer", NOW), NOW)
    pitches.choose(chosen, other, NOW)
    pitches.prefer(other, NOW)
    assert texts() == ["I like advice.", "Usual."]
    assert pitches.pitches()[0].label == "Policy"
    assert profile.me().pitch == "I like advice."
    assert (on_sheet(chosen), on_sheet(plain)) == ("I like advice.", "I like advice.")
    undo.undo(NOW)
    assert texts() == ["Usual.", "I like advice."]
    assert (on_sheet(chosen), on_sheet(plain)) == ("I like advice.", "Usual.")


def test_preferring_where_the_usual_one_was_never_typed() -> None:
    other = pitches.add(NOW, "Policy", "I like advice.")
    pitches.prefer(other, NOW)
    assert texts() == ["I like advice.", ""]


def test_removing() -> None:
    profile.edit(NOW, pitch="Usual.")
    other = pitches.add(NOW, "Policy", "I like advice.")
    interview = talk()
    pitches.choose(interview, other, NOW)
    pitches.remove(other, NOW)
    assert on_sheet(interview) == "Usual."
    undo.undo(NOW)
    assert on_sheet(interview) == "I like advice."
    pitches.remove(pitches.pitches()[0].id, NOW)
    assert texts() == ["I like advice."]
    assert on_sheet(interview) == "I like advice."
    pitches.remove(pitches.pitches()[0].id, NOW)
    assert texts() == [""]
    assert schema.Tombstone.get_or_none(schema.Tombstone.uid == profile.PITCH_UID) is None


def test_what_is_gone_meanwhile_is_left_alone() -> None:
    pitches.edit(99, NOW, text="x")
    pitches.prefer(99, NOW)
    pitches.remove(99, NOW)
    assert texts() == [""]


@pytest.mark.parametrize(
    ("seconds", "pace"),
    [(0, Pace.EMPTY), (14, Pace.SHORT), (15, Pace.GOOD), (30, Pace.GOOD), (40, Pace.GOOD), (41, Pace.LONG),
     (60, Pace.LONG), (61, Pace.VERY_LONG)],
)  # fmt: skip
def test_how_long_is_well(seconds: int, pace: Pace) -> None:
    assert speech.pace(seconds) is pace


def test_where_one_should_be_is_at_the_end_of_a_word() -> None:
    text = "One two — three four."
    assert speech.said_by(text, 0) == 0
    assert text[: speech.said_by(text, 60 / 130)] == "One"
    assert text[: speech.said_by(text, 3 * 60 / 130)] == "One two — three"
    assert speech.said_by(text, 1000) == len(text)
    assert speech.said_by("", 5) == 0
