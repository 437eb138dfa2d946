"""Letters: what is filled in, what is left out, what is still missing, how long it is."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import resources, words
from models.rules import letters as rules
from models.rules.letters import Template
from models.terms import Channel, Circle, LetterPurpose, Relation

TEMPLATES = rules.templates(resources.document("letters")["letters"])
BLANKS = words.letter_blanks()
FACTS = {
    "greet_as": "Maya",
    "me": "Ana Lopes",
    "about_me": "I study how cells repair DNA",
    "how_found": "Lena Fischer told me about your work.",
    "why": "you left the bench after a second postdoc",
    "want_to_learn": "is advisory work as free as it looks?",
    "minutes": "20",
    "organization": "Acme Inc.",
    "times": "Tue 9 June, 15:00\nWed 10 June, 10:00",
}


def template(body: str, channel: Channel = Channel.EMAIL, subject: str = "") -> Template:
    return Template("one", LetterPurpose.REQUEST, None, channel, subject, body)


def body(text: str, channel: Channel = Channel.EMAIL, **facts: str) -> str:
    return rules.fill(template(text, channel), facts, BLANKS).body


@pytest.mark.parametrize(
    ("source", "facts", "text"),
    [
        ("Dear {greet_as},", {"greet_as": "Dr. Osei"}, "Dear Dr. Osei,"),
        ("Dear {greet_as},", {"greet_as": "Sammy Davis Jr."}, "Dear Sammy Davis Jr.,"),
        ("Dear {greet_as},", {}, "Dear [… how to greet …],"),
        ("{about_me} Could we talk?", {"about_me": "I am a chemist"}, "I am a chemist. Could we talk?"),
        ("{about_me} Could we talk?", {"about_me": " I am a chemist. "}, "I am a chemist. Could we talk?"),
        ("{about_me} Could we talk?", {"about_me": "I am a chemist,"}, "I am a chemist. Could we talk?"),
        ("{about_me}", {"about_me": "Why not?"}, "Why not?"),
        ("{quote}", {"quote": "“You learn to love a footnote.”"}, "“You learn to love a footnote.”"),
        ("{quote}", {"quote": "“love a footnote”"}, "“love a footnote”."),
        ("We spoke about {topic}.", {"topic": "patents."}, "We spoke about patents."),
        ("We spoke about {topic}.", {"topic": "what to do next?"}, "We spoke about what to do next?"),
        ("Work at {organization}?", {"organization": "Acme Inc."}, "Work at Acme Inc.?"),
        ("I work at {organization}.", {"organization": "Acme Inc."}, "I work at Acme Inc."),
        ("Yours,\n{me}", {"me": "Ana"}, "Yours,\nAna"),
        ("Talk[[ at {organization}]]?", {}, "Talk?"),
        ("Talk[[ at {organization}]]?", {"organization": "  "}, "Talk?"),
        ("Talk[[ at {organization}]]?", {"organization": "CERN"}, "Talk at CERN?"),
        ("A\n\n[[Why: {why}\n\n]]B", {}, "A\n\nB"),
        ("A\n\n[[Why: {why}\n\n]]B", {"why": "the work"}, "A\n\nWhy: the work.\n\nB"),
        ("[[{why} for {minutes}]]B", {"why": "only one of two"}, "B"),
        ("Hello  {greet_as}\n\n\n\n{me}", {"greet_as": "M", "me": "A"}, "Hello M\n\nA"),
        ("I hope to learn: {want_to_learn}", {"want_to_learn": "1. A\n2. B"}, "I hope to learn:\n1. A\n2. B."),
        ("{about_me}", {"about_me": "I like {me}, [[x]] and {braces}"}, "I like {me}, [[x]] and {braces}."),
        ("A {word} of the user's own", {}, "A {word} of the user's own"),
        ("{times}\n\nBye", {"times": "Tue\n\n\nWed"}, "Tue\n\nWed\n\nBye"),
    ],
)
def test_filling(source: str, facts: dict[str, str], text: str) -> None:
    assert body(source, **facts) == text


def test_a_linkedin_note_is_one_line_where_it_can_be() -> None:
    assert body("{about_me} Bye", Channel.LINKEDIN, about_me="I am\na chemist") == "I am a chemist. Bye"


def test_a_whole_letter() -> None:
    one = next(one for one in TEMPLATES if one.key == "request_new_email")
    letter = rules.fill(one, FACTS, BLANKS)
    assert letter.missing == ()
    assert letter.subject
    assert letter.body.startswith(
        "Dear Maya,\n\nI study how cells repair DNA. Lena Fischer told me about your work.\n\n"
    )
    assert "you left the bench after a second postdoc.\n\n" in letter.body
    assert "Tue 9 June, 15:00\nWed 10 June, 10:00\n\n" in letter.body
    assert letter.body.endswith("\nAna Lopes")


def test_what_is_missing_is_named_and_found_again() -> None:
    letter = rules.fill(template("Dear {greet_as}, {about_me} {me}[[ {why}]]"), {"me": "Ana"}, BLANKS)
    assert letter.missing == ("greet_as", "about_me")
    assert rules.unfilled(letter.body) == ("how to greet", "a sentence about yourself")
    assert rules.unfilled("Dear Maya, [1] […] [sic] “… and so on …”") == ()


@pytest.mark.parametrize("one", TEMPLATES, ids=lambda one: one.key)
@pytest.mark.parametrize("facts", [{}, FACTS], ids=["nothing known", "much known"])
def test_every_letter_of_ours_reads_well(one: Template, facts: dict[str, str]) -> None:
    letter = rules.fill(one, facts, BLANKS)
    for text in (letter.subject, letter.body):
        assert not re.search(r"[{}]|\[\[|\]\]|  |\n\n\n| \n|\.\.|,\.|:\.| [,.?]|:\n\n|:$", text), text
    assert len(letter.missing) == len(rules.unfilled(letter.subject + "\n" + letter.body))


TEXTS = st.text(alphabet=st.sampled_from("ab {}[].,:?!\n“”é漢🙂me"), max_size=30)


@given(
    st.sampled_from(TEMPLATES),
    st.dictionaries(st.sampled_from(sorted(rules.PLACEHOLDERS)), TEXTS | st.sampled_from(["{me}", "[[{why}]]"])),
)
@settings(max_examples=200, deadline=None)
def test_no_fact_is_lost_and_nothing_typed_is_interpreted(one: Template, facts: dict[str, str]) -> None:
    letter = rules.fill(one, facts, BLANKS)
    given_ = {name: " ".join(value.split()) for name, value in facts.items() if value.strip()}
    required = {*re.findall(r"\{(\w+)\}", re.sub(r"(?s)\[\[.*?\]\]", "", one.subject + one.body))}
    assert {*letter.missing} == required - given_.keys()
    flat = " ".join(f"{letter.subject} {letter.body}".split())
    for name in required & given_.keys():
        assert given_[name].rstrip(" .,;:") in flat
    if not any(set("{}[") & set(value) for value in given_.values()):
        assert not set("{}") & set(flat)
        assert len(rules.unfilled(letter.body)) == len(letter.missing)
    for literal in re.findall(r"\w{4,}", re.sub(r"(?s)\[\[.*?\]\]|\{\w+\}", " ", one.body)):
        assert literal in flat


@pytest.mark.parametrize(
    ("purpose", "circle", "channel", "key"),
    [
        (LetterPurpose.REQUEST, Circle.INNER, Channel.EMAIL, "request_inner_email"),
        (LetterPurpose.REQUEST, Circle.NEW, Channel.LINKEDIN, "request_new_linkedin"),
        (LetterPurpose.REQUEST, None, Channel.EMAIL, "request_any_email"),
        (LetterPurpose.REQUEST, Circle.NEW, Channel.MESSAGE, "request_new_linkedin"),
        (LetterPurpose.REQUEST, Circle.NEW, Channel.PHONE, "request_new_email"),
        (LetterPurpose.ACCEPTED_REPLY, Circle.NEW, Channel.EMAIL, "accepted_reply_any"),
        (LetterPurpose.THANK_YOU, Circle.INNER, Channel.LINKEDIN, "thank_you_inner"),
    ],
)
def test_the_template_for_a_person(purpose: LetterPurpose, circle: Circle | None, channel: Channel, key: str) -> None:
    assert rules.choose(TEMPLATES, purpose, circle, channel).key == key


@pytest.mark.parametrize(
    ("there", "circle", "taken"),
    [
        ([Circle.INNER, Circle.NEW], Circle.ACQUAINTANCE, Circle.NEW),  # the more formal of two
        ([Circle.INNER, Circle.NEW], None, Circle.NEW),
        ([Circle.ACQUAINTANCE, Circle.NEW], Circle.INNER, Circle.ACQUAINTANCE),
        ([Circle.ACQUAINTANCE, None], Circle.INNER, None),
    ],
)
def test_the_nearest_circle(there: list[Circle | None], circle: Circle | None, taken: Circle | None) -> None:
    some = [Template(str(one), LetterPurpose.GAVE, one, Channel.EMAIL, "", "") for one in there]
    assert rules.choose(some, LetterPurpose.GAVE, circle, Channel.EMAIL).circle is taken


def test_no_template_for_a_purpose() -> None:
    with pytest.raises(LookupError):
        rules.choose([], LetterPurpose.GAVE, None, Channel.EMAIL)


@pytest.mark.parametrize("purpose", LetterPurpose)
@pytest.mark.parametrize("circle", [None, *Circle])
@pytest.mark.parametrize("channel", Channel)
def test_there_is_a_letter_for_everybody(purpose: LetterPurpose, circle: Circle | None, channel: Channel) -> None:
    assert rules.choose(TEMPLATES, purpose, circle, channel).purpose is purpose


@pytest.mark.parametrize(
    ("relation", "introducer", "how", "event", "sentence"),
    [
        (Relation.THROUGH, "Lena Fischer", "", "", "Lena Fischer told me about your work."),
        (Relation.THROUGH, "", "Ines Caro", "", "Ines Caro told me about your work."),
        (Relation.THROUGH, "", "", "", ""),
        (Relation.EVENT, "", "", "the EMBO meeting", "We met at the EMBO meeting."),
        (Relation.EVENT, "", "the alumni evening", "", "We met at the alumni evening."),
        (Relation.EVENT, "", "In Lisbon", "", "We met in Lisbon."),
        (Relation.EVENT, "", "", "", "We met at an event."),
        (Relation.WORKED, "", "at Acme Inc.", "", "We worked together at Acme Inc."),
        (Relation.WORKED, "", "same lab, 2019", "", "We worked together (same lab, 2019)."),
        (Relation.STUDIED, "", "", "", "We studied together."),
        (Relation.FOUND, "", "LinkedIn", "", "I found you through LinkedIn."),
        (Relation.FOUND, "", "through the alumni database", "", "I found you through the alumni database."),
        (Relation.FOUND, "", "", "", "I came across your profile."),
        (Relation.FOUND, "", "I read your paper on trust.", "", "I read your paper on trust."),
        (Relation.EVENT, "", "At the fair we talked about patents.", "", "At the fair we talked about patents."),
        (Relation.CLOSE, "", "my cousin", "", ""),
        (None, "", "", "", ""),
    ],
)
def test_how_we_know_each_other(
    relation: Relation | None, introducer: str, how: str, event: str, sentence: str
) -> None:
    assert words.how_found(relation, introducer, how, event) == sentence


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("One friendly reminder is normal.", 5),
        ("don't send e-mail – or do—please", 6),
        ("See https://example.org/a-b now", 3),
        ("… — * 3", 1),
        ("お願いします", 6),
        ("我在里斯本 study DNA", 7),
        ("질문이 있습니다", 2),
        ("Çok teşekkürler!", 2),
    ],
)
def test_words_are_counted_as_people_count(text: str, count: int) -> None:
    assert rules.word_count(text) == count


@pytest.mark.parametrize(
    ("purpose", "channel", "text", "said"),
    [
        (LetterPurpose.REQUEST, Channel.EMAIL, "a " * 75, "75 words"),
        (LetterPurpose.REQUEST, Channel.EMAIL, "a " * 96, "96 words; about 75 reads best"),
        (LetterPurpose.REMINDER, Channel.EMAIL, "a " * 101, "101 words; up to 100 is short enough to be read"),
        (LetterPurpose.THANK_YOU, Channel.EMAIL, "a " * 300, "300 words"),
        (LetterPurpose.REQUEST, Channel.LINKEDIN, "a" * 200, "200 of 200 characters"),
        (LetterPurpose.REQUEST, Channel.LINKEDIN, "a" * 201, "201 characters; a free LinkedIn note holds 200"),
        (LetterPurpose.REQUEST, Channel.LINKEDIN, "a" * 301, "301 characters; a LinkedIn note holds 300 at most"),
        (LetterPurpose.CHECK_IN, Channel.LINKEDIN, "a" * 900, "1 word"),
    ],
)
def test_length(purpose: LetterPurpose, channel: Channel, text: str, said: str) -> None:
    assert words.say_length(rules.length(text, purpose, channel)) == said


@pytest.mark.parametrize(
    ("notes", "offered"),
    [
        ("", ()),
        (
            "Two rounds: first a written one where everyone must state what would change their mind.\n\n"
            "“You learn to love a footnote.”\nDisagreement is published, not hidden.",  # look/notes.png
            ("“You learn to love a footnote.”", "Disagreement is published, not hidden."),
        ),
        ('She said "ask early" and «demandez tôt»', ("“ask early”", "“demandez tôt”")),
        ("Ask: hours?\nCall 15:00 back\nmail a@b.org to them\nok", ()),
        ("- the first year is hard\n- the first year is hard", ("the first year is hard",)),
        (
            "\n".join(f"a line like line {'abcdefgh'[n]}" for n in range(8)),
            tuple(f"a line like line {c}" for c in "abcdef"),
        ),
    ],
)
def test_lines_that_a_thank_you_could_quote(notes: str, offered: tuple[str, ...]) -> None:
    assert rules.quote_candidates(notes) == offered


@pytest.mark.parametrize(
    "quote", ["«\u202fOn finit par aimer cela.\u202f»", "„Man lernt, das zu mögen.“", "»Man lernt, das zu mögen.«"]
)
def test_a_quotation_in_the_marks_of_its_language_has_its_stop_already(quote: str) -> None:
    template = rules.Template("t", LetterPurpose.THANK_YOU, None, Channel.EMAIL, "", "Noted: {quote}\n{me}")
    assert rules.fill(template, {"quote": quote, "me": "Ana"}).body == f"Noted: {quote}\nAna"
