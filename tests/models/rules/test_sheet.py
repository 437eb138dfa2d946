"""What stands on the sheet, and that it is text and nothing else."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import sheet, sheet_length
from models.rules.sheet import SheetFacts, SheetLabels, SheetQuestion
from models.terms import Paper
from models.words import words
from tests.models.rules.sheets import HEAVY, IMPOSSIBLE, MINIMAL, TYPICAL

OUR_TAGS = {"table", "tr", "td", "p", "b", "br"}


class Reader(HTMLParser):
    """Collects the tags and the text of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.text += "\n" if tag in ("p", "br") else ""

    def handle_data(self, data: str) -> None:
        self.text += data


def read(facts: SheetFacts, lines: int = 0) -> list[str]:
    text = Reader(sheet.html(facts, Paper.A4, 11, lines, 40)).text
    return [line.replace("\xa0", " ").strip() for line in text.splitlines() if line.strip()]


def test_a_full_sheet_in_its_order() -> None:
    said = read(TYPICAL)
    assert said[:6] == [
        "Dr. Maya Osei",
        "Science policy advisor, Royal Society",
        "Thu 4 June, 15:00–15:25",
        "10:00 in Toronto",
        "Video: meet.example.org/osei",
        "If it fails: +44 20 0000 0000",
    ]
    headings = [
        "Why Maya",
        "What I want to learn",
        "Known already, don't ask",
        "Who I am, in 30 seconds",
        "Steps, side by side",
    ]
    assert [line for line in said if line in headings] == headings
    assert "I: PhD 2021, postdoc" in said
    assert "They may ask me  Why now? Why policy? What next?" in said
    assert said[-5:] == [
        "6",
        "Who else would you talk to in my place?",
        "15:18",
        "15:21 close: thanks, who else, what I can offer. Ends by 15:25.",
        "Thank Maya by Sat 6 June, 15:25",
    ]


def test_what_is_empty_is_left_out_with_its_heading() -> None:
    assert read(MINIMAL) == [
        "Maya",
        "Date not agreed yet",
        "Notes",
        "To close: thanks, who else, what I can offer.",
        "Thank Maya within 48 hours",
    ]


@pytest.mark.parametrize("blank", ["", "  ", "\n\t"])
def test_blank_is_empty(blank: str) -> None:
    facts = replace(MINIMAL, why=(blank,), learn=(blank, blank), known=blank, my_name=blank, steps=((blank, blank),))
    assert read(replace(facts, who_i_am=blank, teach=blank, may_ask=blank)) == read(MINIMAL)


def test_several_wishes_are_numbered_and_one_is_not() -> None:
    assert "1. One" in read(replace(MINIMAL, learn=("One", "Two")))
    assert "One" in read(replace(MINIMAL, learn=("One", " ")))


def test_lines_and_reasons_stand_below_each_other() -> None:
    said = read(replace(MINIMAL, why=("First\r\nsecond", "Third")))
    assert said[2:6] == ["Why Maya", "First", "second", "Third"]


@pytest.mark.parametrize("lines", [0, 1, 2, 3, 7])
@pytest.mark.parametrize("room", [12.0, 33.35, 120.05])
def test_the_room_for_notes_is_shared_to_the_last_pixel(lines: int, room: float) -> None:
    html = sheet.html(MINIMAL, Paper.A4, 11, lines, room)
    rows = re.findall(r'<td colspan="3" style="padding-top:(\d+)px(?:;(border)-bottom:10px dotted #\w+)?"></td>', html)
    assert len(rows) == max(1, lines)
    # Beside its padding a row has 2 px of the smallest type, and 10 of its line.
    assert sum(int(padding) + 2 + (10 if line else 0) for padding, line in rows) == round(room * 20)


def test_every_question_has_its_lines() -> None:
    assert sheet.html(TYPICAL, Paper.LETTER, 9, 3, 60).count("dotted") == 18
    assert (sheet.question_count(TYPICAL), sheet.question_count(MINIMAL)) == (6, 1)


HOSTILE = st.text(
    st.one_of(
        st.sampled_from("<>&\"'/=ﷰ﷐￼\u2028\u2029\u202e\x00\x0b\x1b\t\n\r‏مאш中"),
        st.characters(),
    ),
    max_size=40,
)


@given(HOSTILE)
def test_whatever_is_typed_is_text(typed: str) -> None:
    question = SheetQuestion(1, typed, typed)
    values = {field.name: typed for field in fields(SheetFacts) if field.type == "str"}
    facts = replace(MINIMAL, **values, why=(typed,), learn=(typed, typed), steps=((typed, typed),))
    html = sheet.html(replace(facts, questions=(question,)), Paper.A4, 11, 1, 20)
    assert Reader(html).tags <= OUR_TAGS
    assert not re.search(r"[\x00-\x08\x0b-\x1f\ud800-\udfff﷐-﷯￼￾￿\u2028\u2029]", html)


def test_a_name_with_an_image_is_that_text() -> None:
    name = 'Maya <img src="file:///etc/hostname"> & "Co"'
    assert read(replace(MINIMAL, heading=name))[0] == name


def test_a_name_from_right_to_left_keeps_its_heading_in_order() -> None:
    assert sheet.labels(words, "Maya").why == "Why Maya"
    assert sheet.labels(words, "מאיה").why == "Why \u2068מאיה\u2069"


def test_labels_take_every_word_from_outside() -> None:
    made = sheet.labels(lambda key, **facts: f"{key}{sorted(facts.values())}", "Maya")
    assert made == SheetLabels(
        why="sheet.why['Maya']",
        learn="sheet.learn[]",
        known="sheet.known[]",
        who_i_am="sheet.who_i_am[]",
        teach="sheet.teach['Maya']",
        steps="sheet.steps[]",
        my_step="sheet.my_step[]",
        may_ask="sheet.may_ask[]",
        notes="sheet.notes[]",
    )


def test_hints_stand_only_where_nothing_was_typed() -> None:
    empty = sheet.with_hints(MINIMAL, "Your name", "A sentence")
    assert (empty.my_name, empty.who_i_am, empty.hints) == (
        "Your name",
        "A sentence",
        {sheet.MY_NAME_PLACE, sheet.PITCH_PLACE},
    )
    half = sheet.with_hints(replace(MINIMAL, my_name="Ana"), "Your name", "A sentence")
    assert (half.my_name, half.who_i_am, half.hints) == ("Ana", "A sentence", {sheet.PITCH_PLACE})
    assert sheet.with_hints(TYPICAL, "Your name", "A sentence") == TYPICAL
    html = sheet.html(half, Paper.A4, 11, 2, 40)
    assert re.search(r'-qt-user-state:1">Ana</p>.*#6b6b6b;-qt-user-state:2">A sentence</p>', html)


def test_what_to_shorten_the_longest_first() -> None:
    assert sheet_length.sections_to_shorten(IMPOSSIBLE) == ("known", "who_i_am")
    assert sheet_length.sections_to_shorten(HEAVY)[0] == "questions"
    assert sheet_length.sections_to_shorten(replace(MINIMAL, heading="M" * 9000)) == ("heading",)


def test_every_section_has_its_words() -> None:
    codes = "heading details why learn known who_i_am teach steps may_ask questions"
    assert all(words(f"sheet_section.{code}") for code in codes.split())


def test_the_content_lies_within_the_margins() -> None:
    assert sheet.content_px(Paper.A4) == (10318, 15250)  # 182 x 269 mm in 1/20 point
    assert sheet.content_px(Paper.LETTER) == (10653, 14253)  # 8.5 x 11 in, less 28 mm
