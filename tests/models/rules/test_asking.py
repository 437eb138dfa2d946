"""The three lights: who I am, how I found you, what I hope for, looked for in texts as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import resources
from models.rules import asking
from models.rules import letters as rules
from models.rules.asking import Part
from models.terms import Channel, Circle, LetterPurpose

ENGLISH = asking.vocabulary(resources.document("asking"))
TEMPLATES = rules.templates(resources.document("letters")["letters"])

FACTS = {
    "about_me": "I study how cells repair DNA, in my third postdoc year in Lisbon.",
    "background": "PhD in biochemistry from Coimbra; two years of teaching.",
    "introducer": "Lena Fischer",
    "event": "EMBO meeting in Heidelberg",
    "how_known": "",
    "how_found": "Lena Fischer told me about your work.",
    "want_to_learn": "Is advisory work as free as it looks?",
}


def on(text: str, **facts: str) -> str:
    """The lights that are on, as letters: w(ho), h(ow), f(or what)."""
    found = asking.lights(text, facts, ENGLISH)
    return "".join(sign for part, sign in zip(Part, "whf", strict=True) if found[part])


# Real-world requests by people whose facts Inroad does not know: long, short, formal, chatty, odd, and incomplete.
TEXTS: list[tuple[str, str]] = [
    (
        "Dear Dr. Osei,\n\nI am a third-year postdoc in Lisbon. Lena Fischer told me about your work at the Royal "
        "Society. Could I ask you about it for 20 minutes, by phone?\n\nKind regards,\nAna Lopes",
        "whf",
    ),
    (
        "Hi Maya! I'm finishing my PhD in soil science and loved your talk in Leeds. Would you have time for a quick "
        "chat next week?\nInês",
        "whf",
    ),
    (
        "Dear Ms Brandt,\n\nMy name is Tom Okafor, a nurse in Lagos. I came across your profile on LinkedIn while "
        "looking for people who moved into clinical data. May I take fifteen minutes of your time to hear how you "
        "made the change?\n\nYours sincerely,\nTom Okafor",
        "whf",
    ),
    ("Hey Sam, it's been ages! I've just left the lab. Coffee one of these days? I'd love your advice.", "whf"),
    (
        "Dear Professor Caro, as a graduate student at Leeds I read your article on trust with great interest. "
        "I would be grateful if we could speak briefly about your path into editing.",
        "whf",
    ),
    ("Hello Jonas, we met at the alumni evening. I work as a patent clerk. Can we talk for half an hour?", "whf"),
    ("Hi, fellow Leeds alum here! I teach chemistry and am curious about publishing. 20 min for a call?", "whf"),
    (
        "Dear Julia,\nyour name was given to me by my supervisor; Prof. Silva suggested I write. I'm a chemist "
        "thinking about policy. Any chance you'd share your perspective over coffee?",
        "whf",
    ),
    ("Hi Lena, you came to mind first. I'm about to finish my thesis. Can I ask you about patents?", "whf"),
    (
        "Dear Mr Weber, I am currently working in a bank and our mutual friend Ida mentioned you. Is there any "
        "possibility of a short phone call?",
        "whf",
    ),
    ("I research bats at the zoo. I follow your blog. Hoping to hear how you became a writer.", "whf"),
    (
        "Dear Dr Rao,\n\nI listened to your podcast episode on grants. After ten years as a teacher I am changing "
        "careers. Please may I ask you a few questions?\n\nBest,\nAna",
        "whf",
    ),
    ("I’m an engineer; we’ve worked together at Acme. I’d like to learn what product managers do all day.", "whf"),
    # One part is missing.
    ("Dear Maya,\n\nCould you spare 20 minutes to tell me about your work?\n\nAna", "f"),
    ("Dear Maya, I am a postdoc in Lisbon. Could we talk for 20 minutes?\nAna", "wf"),
    ("Dear Maya, Lena Fischer gave me your address. Could we talk for 20 minutes?\nAna", "hf"),
    ("Dear Maya, I am a postdoc in Lisbon. I saw your talk at EMBO.\nAna", "wh"),
    ("Dear Maya, I saw your talk. It was wonderful, thank you!\nAna", "h"),
    ("Dear Maya, I am a postdoc at the university of Lisbon and like it here.\nAna", "w"),
    # Nothing, or what only looks like it.
    ("", ""),
    ("Dear Maya,\n\nKind regards,\nAna Lopes", ""),
    ("Hi Maya, how are you? I hope that all is well.\nAna", ""),
    ("Dear Maya, I am a big fan of biscuits. I have a quick favour.", ""),
    ("Hi Maya, thank you for our conversation yesterday!", ""),
    ("Are you hiring? I need a job.", ""),
    ("Hey!!! 🙂🙂🙂", ""),
    ("Looking forward to hearing from you.", ""),
    ("[… a sentence about yourself …] [… how you know each other …] [… how many …]", ""),
    ("What do you think of the weather?", ""),
    ("I'd be happy to send you my CV. Could you forward it to your manager?", ""),
    ("I am writing about your open position.", ""),
    ("I enjoyed our chat, thank you. I have learned a lot from you.", ""),
    ("I'm exploring careers in policy and was hoping to get your advice", "wf"),
    ("Hi! Saw your post about leaving academia. PhD student here. Up for a chat?", "whf"),
    ("We were in the same choir. I now run a bakery. Would you tell me what a food inspector does?", "whf"),
    ("Tom said you know the field.", "h"),
    ("A friend of mine works with you and thought we should talk.", "hf"),
    ("Ten years of teaching, then two of coding.", "w"),
    ("What is a typical day like for you?", "f"),
    # Odd spellings.
    ("IM A NURSE. I FOUND YOU ON LINKEDIN. CAN WE TALK FOR 20 MINUTES?", "whf"),
    ("hi im a nurse, found you on linkedin, can we talk 20 min?", "whf"),
    ("Dear Maya,I am a nurse.I read your book.May I ask you for advice?", "whf"),
    ("Dear Maya\n\nI am\ta nurse — I read your book — may I call you for 20–25 minutes?\n\nAna", "whf"),
]


@pytest.mark.parametrize(("text", "lit"), TEXTS, ids=[text[:40] for text, _ in TEXTS])
def test_texts_of_people_of_whom_nothing_is_known(text: str, lit: str) -> None:
    assert on(text) == lit


@pytest.mark.parametrize(
    ("text", "lit"),
    [
        ("DNA repair in cells is what fills my days in Lisbon.", "w"),
        ("Biochemistry in Coimbra, then teaching: that is me.", "w"),
        ("I write on Lena's advice.", "h"),
        ("Lena Fischer sends her regards.", "h"),
        ("Heidelberg was cold, and EMBO full.", "h"),
        ("Whether advisory work is as free as it looks from here!", "f"),
        ("Dear Lena,\nhello\nLena", ""),  # a name in greeting and signature only
        ("DNA is long.", ""),  # one word of many
    ],
)
def test_known_facts_are_found_in_other_words_too(text: str, lit: str) -> None:
    assert on(text, **FACTS) == lit


@pytest.mark.parametrize(
    ("pitch", "text"),
    [
        ("我在里斯本研究脱氧核糖核酸", "您好,我在里斯本研究脱氧核糖核酸。"),
        ("Ich forsche in Köln über Böden", "Seit drei Jahren forsche ich über Böden, in Köln."),
        ("أدرس الكيمياء في لشبونة", "مرحبا. أدرس الكيمياء في لشبونة."),
        ("nurse", "A nurse writes to you."),
    ],
)
def test_a_pitch_is_found_in_any_language(pitch: str, text: str) -> None:
    assert asking.lights(text, {"about_me": pitch}, asking.Vocabulary())[Part.WHO]
    assert not asking.lights("…", {"about_me": pitch}, asking.Vocabulary())[Part.WHO]


@pytest.mark.parametrize(
    "one", [one for one in TEMPLATES if one.purpose is LetterPurpose.REQUEST], ids=lambda one: one.key
)
@pytest.mark.parametrize("known", [True, False])
def test_every_request_of_ours_is_lit_once_it_is_filled(one: rules.Template, known: bool) -> None:
    facts = FACTS | {"greet_as": "Maya", "me": "Ana", "minutes": "20"}
    letter = rules.fill(one, facts)
    assert on(letter.body, **(FACTS if known else {})) == "whf"


def test_a_light_goes_out_when_its_sentence_is_taken_out() -> None:
    one = rules.choose(TEMPLATES, LetterPurpose.REQUEST, Circle.NEW, Channel.EMAIL)
    body = rules.fill(one, FACTS | {"greet_as": "Maya", "me": "Ana", "minutes": "20"}).body
    assert on(body.replace(FACTS["about_me"], ""), **FACTS) == "hf"
    assert on(body.replace(FACTS["how_found"], ""), **FACTS) == "wf"
    asked = next(line for line in body.split("\n") if "20 minutes" in line)
    assert on(body.replace(asked, ""), **FACTS) == "wh"


def test_what_is_still_to_be_filled_in_lights_nothing() -> None:
    one = rules.choose(TEMPLATES, LetterPurpose.REQUEST, Circle.NEW, Channel.EMAIL)
    body = rules.fill(one, {}, {"about_me": "I am a nurse", "how_found": "your talk", "minutes": "20"}).body
    assert "w" not in on(body)
    assert "h" not in on(body)


@given(st.text(max_size=200), st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_text_can_be_looked_at(text: str, fact: str) -> None:
    found = asking.lights(text, dict.fromkeys(FACTS, fact), ENGLISH)
    assert set(found) == set(Part)


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("", "none"),
        ("  ", "none"),
        ("Hello", "short"),
        ("About your work", "good"),
        ("Learning about your work", "good"),
        ("A word about your work", "good"),
        ("A question about the way in which you work", "long"),
    ],
)
def test_a_subject_has_three_or_four_words(subject: str, said: str) -> None:
    assert asking.subject_verdict(subject, rules.word_count(subject)) == said
