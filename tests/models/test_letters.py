"""Letters: drafts that say truthfully what is missing, links that no name can bend, and what follows from sending."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from email.parser import Parser
from urllib.parse import parse_qs, unquote, urlsplit

import hypothesis.strategies as st
import pytest
from hypothesis import given

from models import (
    conversations,
    drafts,
    followups,
    introductions,
    letters,
    own_letters,
    paths,
    people,
    preferences,
    profile,
    promises,
    sample,
    schema,
    story,
    undo,
)
from models.errors import Problem
from models.letters import Draft
from models.letters_mail import LONGEST_MAILTO, mailto
from models.rules.letters import blank
from models.terms import Channel, Circle, ContactKind, FollowUpKind, LetterPurpose, Purpose, Relation, Stage
from models.words import letter_blanks

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
pytestmark = pytest.mark.usefixtures("lisbon")


def draft(
    person: int,
    purpose: LetterPurpose,
    channel: Channel = Channel.EMAIL,
    now: datetime = NOW,
    interview: int | None = None,
) -> Draft:
    letter = letters.draft(person, purpose, channel, now, interview)
    assert letter is not None
    return letter


def open_kinds(person: int) -> set[str]:
    rows = schema.FollowUp.select().where(schema.FollowUp.person == person, schema.FollowUp.done_at.is_null())
    return {row.kind for row in rows}


# --- drafts


def test_no_draft_of_the_sample_shows_how_it_was_made() -> None:
    """Everybody of the sample, each purpose and channel: no brace, no double bracket, no blank unlisted."""
    sample.fill(NOW)
    known = set(letter_blanks().values())
    circles = set()
    for row in schema.Person.select():
        circles.add(row.circle)
        for purpose, channel in itertools.product(LetterPurpose, (Channel.EMAIL, Channel.LINKEDIN)):
            letter = draft(row.id, purpose, channel)
            text = f"{letter.subject}\n{letter.body}"
            assert not set("{}") & set(text), text
            assert "[[" not in text
            assert "]]" not in text
            assert "None" not in text
            assert letter.blanks == letters.unfilled(text)
            assert set(letter.blanks) <= known
            assert all(blank(what) in text for what in letter.blanks)
            assert people.name_of(row.id) in text or row.greet_as in text
            assert "\n" not in letter.subject
    assert circles >= {None, *Circle}


def test_blanks_are_what_is_missing_and_no_more() -> None:
    maya = people.add("Maya Okafor", NOW)
    missing = letter_blanks()
    assert set(draft(maya, LetterPurpose.REQUEST).blanks) == {
        missing["about_me"], missing["how_found"], missing["me"]
    }  # fmt: skip
    profile.edit(NOW, name="Inês Duarte", pitch="I finish a PhD in soil science.")
    people.edit(maya, {"how_known": "We met at the fair in Leeds.", "greet_as": "Dr Okafor"}, NOW)
    letter = draft(maya, LetterPurpose.REQUEST)
    assert letter.blanks == ()
    assert letter.body.startswith("Dear Dr Okafor,\n")
    assert "We met at the fair in Leeds." in letter.body
    assert letter.body.endswith("Inês Duarte")


def test_braces_that_somebody_typed_stay_as_typed() -> None:
    maya = people.add("Maya {me} [[x]]", NOW)
    profile.edit(NOW, name="{name}", pitch="I work with {braces}.")
    letter = draft(maya, LetterPurpose.REQUEST)
    assert "Maya {me} [[x]]" in letter.body
    assert "I work with {braces}." in letter.body


def test_thanks_are_drafted_from_the_notes_of_that_conversation() -> None:
    maya = people.add("Maya", NOW - 30 * DAY)
    first = conversations.talked(maya, NOW - 20 * DAY)
    conversations.edit(first, {"learned": "Grants are a craft."}, NOW - 20 * DAY)
    second = conversations.talked(maya, NOW - DAY)
    conversations.edit(second, {"learned": "Ask early.", "notes": "She said “write before you are asked”."}, NOW - DAY)
    letter = draft(maya, LetterPurpose.THANK_YOU)
    assert letter.interview == second
    assert "Ask early." in letter.body
    assert "“write before you are asked”" in letter.body
    assert "yesterday" in letter.body
    assert "Grants are a craft." in draft(maya, LetterPurpose.THANK_YOU, interview=first).body
    assert draft(maya, LetterPurpose.THANK_YOU, interview=999).interview == second  # one that is gone
    assert letters.stuck(second) == "Ask early."
    assert letters.stuck(999) == ""


def test_thanks_for_a_conversation_without_a_time_say_no_day() -> None:
    maya = people.add("Maya", NOW)
    planned = conversations.plan(maya, NOW)
    assert "talk with me." in draft(maya, LetterPurpose.THANK_YOU, interview=planned).body


def test_thanks_for_an_introduction_are_about_the_conversation_that_came_of_it() -> None:
    maya, julia = people.add("Maya", NOW), people.add("Julia", NOW)
    about_maya = conversations.talked(maya, NOW - 9 * DAY)
    conversations.edit(about_maya, {"learned": "From Maya."}, NOW)
    assert draft(maya, LetterPurpose.INTRODUCTION_THANKS).interview is None
    introductions.add(maya, julia, NOW)
    about_julia = conversations.talked(julia, NOW - DAY)
    conversations.edit(about_julia, {"learned": "From Julia."}, NOW)
    letter = draft(maya, LetterPurpose.INTRODUCTION_THANKS)
    assert letter.interview == about_julia
    assert "From Julia." in letter.body
    assert "From Maya." not in letter.body


def test_a_reminder_of_a_second_request_is_not_about_the_first_conversation() -> None:
    """Named as such it would count as sent before that conversation, and be asked for again."""
    maya = people.add("Maya", NOW - 200 * DAY)
    conversations.talked(maya, NOW - 150 * DAY)
    letters.sent(draft(maya, LetterPurpose.THANK_YOU), "Thank you", "…", NOW - 149 * DAY)
    letters.sent(draft(maya, LetterPurpose.REQUEST), "Again", "…", NOW - 20 * DAY)
    assert FollowUpKind.REMIND in open_kinds(maya)
    letters.sent(draft(maya, LetterPurpose.REMINDER), "Again", "…", NOW)
    assert FollowUpKind.REMIND not in open_kinds(maya)


def test_the_address_is_the_channels() -> None:
    points = [(ContactKind.URL, "https://example.org/maya"), (ContactKind.EMAIL, "maya@example.org")]
    maya = people.add("Maya", NOW, points=points)
    assert draft(maya, LetterPurpose.REQUEST).to == "maya@example.org"
    assert draft(maya, LetterPurpose.REQUEST, Channel.LINKEDIN).to == "https://example.org/maya"
    assert letters.draft(999, LetterPurpose.REQUEST, Channel.EMAIL, NOW) is None


# --- kept and forgotten


def test_what_is_typed_is_there_tomorrow_and_can_be_thrown_away() -> None:
    maya = people.add("Maya", NOW)
    fresh = draft(maya, LetterPurpose.REQUEST)
    assert not fresh.saved
    letters.keep(fresh, "Half {me}", f"Dear {blank('your name')}\n", NOW)
    later = draft(maya, LetterPurpose.REQUEST, now=NOW + DAY)
    assert (later.subject, later.body, later.saved) == ("Half {me}", "Dear [… your name …]\n", True)
    assert later.blanks == ("your name",)
    assert not draft(maya, LetterPurpose.REQUEST, Channel.LINKEDIN).saved
    assert not draft(maya, LetterPurpose.CHECK_IN).saved
    letters.forget(later, NOW)
    assert draft(maya, LetterPurpose.REQUEST) == fresh


def test_drafts_for_people_who_are_gone_go_at_the_next_start() -> None:
    maya, tom = people.add("Maya", NOW), people.add("Tom", NOW)
    for person in (maya, tom):
        letters.keep(draft(person, LetterPurpose.REQUEST), "s", "b", NOW)
    letter = draft(maya, LetterPurpose.REQUEST)
    people.delete([maya], NOW)
    letters.keep(letter, "s", "typed on", NOW)
    letters.forget(letter, NOW)
    assert schema.Draft.select().count() == 2  # undo would bring her back
    drafts.tidy()
    assert schema.Draft.select().count() == 1
    assert draft(tom, LetterPurpose.REQUEST).saved


# --- sent


def test_a_request_that_was_sent_stands_in_the_story() -> None:
    maya = people.add("Maya", NOW)
    letters.sent(draft(maya, LetterPurpose.REQUEST), "A question", "One two three.", NOW)
    detail = people.detail(maya, NOW)
    assert detail is not None
    (line,) = detail.story
    assert (line.purpose, line.channel, line.subject, line.words) == (Purpose.REQUEST, Channel.EMAIL, "A question", 3)
    assert (detail.stage, detail.last_contact_at) == (Stage.ASKED, NOW)
    assert open_kinds(maya) == {FollowUpKind.REMIND, FollowUpKind.SUGGEST_OTHER}
    assert not draft(maya, LetterPurpose.REQUEST).saved


def test_thanks_that_were_sent_plan_the_check_in() -> None:
    maya = people.add("Maya", NOW)
    interview = conversations.talked(maya, NOW)
    conversations.looked_back(interview, NOW)
    assert open_kinds(maya) == {FollowUpKind.THANK_YOU}
    letters.sent(draft(maya, LetterPurpose.THANK_YOU), "Thank you", "Dear Maya", NOW + HOUR)
    assert open_kinds(maya) == {FollowUpKind.CHECK_IN}
    assert followups.due(NOW + HOUR) == ()
    assert undo.undo(NOW + HOUR) is not None
    assert open_kinds(maya) == {FollowUpKind.THANK_YOU}


def test_a_letter_about_a_conversation_that_was_deleted_meanwhile_still_enters_the_story() -> None:
    maya = people.add("Maya", NOW)
    interview = conversations.talked(maya, NOW)
    letter = draft(maya, LetterPurpose.THANK_YOU)
    schema.Interview.delete().where(schema.Interview.id == interview).execute()
    letters.sent(letter, "Thank you", "Dear Maya", NOW + HOUR)
    assert schema.Touch.get(schema.Touch.purpose == Purpose.THANK_YOU).interview is None


# --- what a letter recalls


def test_thanks_for_an_introduction_name_whom_one_was_led_to() -> None:
    maya, julia = people.add("Maya", NOW), people.add("Julia Nowak", NOW)
    introductions.add(maya, julia, NOW)
    talk = conversations.talked(julia, NOW - DAY)
    letter = draft(maya, LetterPurpose.INTRODUCTION_THANKS, interview=talk)
    assert "Your introduction to Julia Nowak has turned into a real conversation yesterday" in letter.body
    tom = people.add("Tom", NOW)
    letter = draft(tom, LetterPurpose.INTRODUCTION_THANKS, interview=talk)  # whom nobody was led to by
    assert "Your introduction has turned" in letter.body


def test_a_quote_is_the_one_that_was_chosen() -> None:
    maya = people.add("Maya", NOW)
    talk = conversations.talked(maya, NOW - DAY)
    conversations.edit(talk, {"notes": "“Ask early.”\n“Love a footnote.”"}, NOW)

    def body(quote: str | None) -> str:
        letter = letters.draft(maya, LetterPurpose.THANK_YOU, Channel.EMAIL, NOW, talk, quote=quote)
        assert letter is not None
        assert letter.quotes == ("“Ask early.”", "“Love a footnote.”")
        return letter.body

    assert "“Ask early.”" in body(None)
    assert "“Love a footnote.”" in body("“Love a footnote.”")
    assert "“" not in body("")


def test_thanks_for_two_conversations_are_two_drafts() -> None:
    maya = people.add("Maya", NOW)
    first, second = conversations.talked(maya, NOW - 20 * DAY), conversations.talked(maya, NOW - DAY)
    letters.keep(draft(maya, LetterPurpose.THANK_YOU, interview=first), "s", "About the first.", NOW)
    assert draft(maya, LetterPurpose.THANK_YOU, interview=first).body == "About the first."
    assert not draft(maya, LetterPurpose.THANK_YOU, interview=second).saved
    people.delete([maya], NOW)
    drafts.tidy()
    assert schema.Draft.select().count() == 0


def test_a_check_in_recalls_the_path_what_stuck_and_what_was_promised() -> None:
    maya = people.add("Maya", NOW)
    path = paths.add("Science policy", NOW)
    talk = conversations.talked(maya, NOW - 90 * DAY)
    conversations.edit(talk, {"learned": "Ask early.", "path_id": path}, NOW)
    promises.add(maya, "Send the reading list.", None, NOW)
    body = draft(maya, LetterPurpose.CHECK_IN).body
    assert "about science policy" in body
    assert "Ask early." in body
    assert "what I promised: Send the reading list." in body


def test_a_promise_that_was_sent_is_kept_and_undo_opens_it_again() -> None:
    maya = people.add("Maya", NOW)
    promises.add(maya, "Send the reading list.", None, NOW)
    promises.add(maya, "Ask Tom", None, NOW)
    letter = draft(maya, LetterPurpose.GAVE)
    assert "Send the reading list; Ask Tom." in letter.body
    letters.sent(letter, "s", "Here it is. I promised: Send the reading list.", NOW)
    assert [one.text for one in promises.of_person(maya, NOW)] == ["Ask Tom"]
    undo.undo(NOW)
    assert len(promises.of_person(maya, NOW)) == 2


def test_a_no_is_thanked_for_kindly_and_changes_nothing() -> None:
    profile.edit(NOW, name="Ana")
    maya = people.add("Maya", NOW)
    story.record(maya, Purpose.REQUEST, NOW - DAY)
    story.record(maya, Purpose.DECLINED, NOW)
    letter = draft(maya, LetterPurpose.DECLINED_REPLY)
    assert "I quite understand" in letter.body
    letters.sent(letter, letter.subject, letter.body, NOW + HOUR)
    detail = people.detail(maya, NOW + HOUR)
    assert detail is not None
    assert detail.stage is Stage.DECLINED
    assert open_kinds(maya) == set()


# --- wordings and times


def test_another_wording_keeps_the_times() -> None:
    profile.edit(NOW, name="Ana", pitch="I study bats.")
    maya = people.add("Maya", NOW, how_known="We met in Leeds.", circle=Circle.NEW)
    letter = draft(maya, LetterPurpose.REQUEST)
    choices = letters.wordings(letter, NOW)
    assert choices[0] == ("request_new_email", "To somebody new")
    assert {"request_short_email", "request_advice_email"} <= {key for key, _ in choices}
    other = letters.reword(letter, NOW, wording="request_advice_email", times=[NOW + 4 * DAY])
    assert (other.wording, other.times, other.blanks) == ("request_advice_email", (NOW + 4 * DAY,), ())
    assert "Saturday 6 June, 10:00" in other.body
    assert letters.reword(other, NOW, wording="gone").wording == "request_new_email"
    people.delete([maya], NOW)
    assert letters.reword(letter, NOW) == letter
    assert letters.wordings(letter, NOW) == ()


@pytest.mark.parametrize(
    ("language", "near", "far"),
    [
        ("de", "auf dein Profil", "auf Ihr Profil"),
        ("fr", "ton profil", "votre profil"),
        ("en", "your profile", "your profile"),
    ],
)
def test_how_we_met_is_said_in_the_form_of_address_of_the_wording(language: str, near: str, far: str) -> None:
    preferences.set_letter_language(language)
    profile.edit(NOW, name="Ana", pitch="…")
    maya = people.add("Maya", NOW, relation=Relation.FOUND)
    people.edit(maya, {"circle": Circle.INNER}, NOW)
    letter = draft(maya, LetterPurpose.REQUEST)
    assert letter.wording == "request_inner_email"
    assert near in letter.body
    assert near in letters.own_facts(letter, NOW)["how_found"]
    formal = letters.reword(letter, NOW, wording="request_advice_email")
    assert far in formal.body
    assert far in letters.own_facts(formal, NOW)["how_found"]


def test_a_linkedin_note_has_no_room_for_times() -> None:
    maya = people.add("Maya", NOW)
    note = draft(maya, LetterPurpose.REQUEST, Channel.LINKEDIN)
    assert not note.offers_times
    assert letters.reword(note, NOW, times=[NOW + DAY]).times == ()


def test_times_are_kept_with_the_draft() -> None:
    maya = people.add("Maya", NOW)
    letter = draft(maya, LetterPurpose.REQUEST)
    letters.keep(letter, "s", "b", NOW, times=[NOW + DAY], handed=True)
    again = draft(maya, LetterPurpose.REQUEST)
    assert (again.times, again.handed) == ((NOW + DAY,), True)


def test_only_times_whose_line_still_stands_are_offered() -> None:
    assert letters.still_offered("Monday, 10:00\nBye", (NOW, NOW + DAY), ["Monday, 10:00", "Tuesday, 9:00"]) == (NOW,)


def test_a_text_changed_by_hand_takes_up_what_is_known_by_now() -> None:
    maya = people.add("Maya", NOW)
    letter = draft(maya, LetterPurpose.REQUEST)
    text = f"Hello, {blank('your name')} and {blank('a sentence about yourself')} and {blank('what else')}"
    profile.edit(NOW, name="Ana {me}")
    assert letters.filled_in(letter, text, NOW) == (
        f"Hello, Ana {{me}} and {blank('a sentence about yourself')} and {blank('what else')}"
    )


def test_a_letter_in_ones_own_words() -> None:
    maya = people.add("Maya", NOW, circle=Circle.NEW)
    own_letters.change("request_new_email", "Mine", "Dear {greet_as}, my own words. {me}", NOW)
    letter = draft(maya, LetterPurpose.REQUEST)
    assert (letter.subject, letter.body) == ("Mine", "Dear Maya, my own words. [… your name …]")
    own_letters.hide("request_new_email", NOW)
    assert draft(maya, LetterPurpose.REQUEST).wording != "request_new_email"


def test_a_letter_with_something_to_fill_in_is_not_sent() -> None:
    maya = people.add("Maya", NOW)
    letter = draft(maya, LetterPurpose.REQUEST)
    with pytest.raises(Problem, match="letter_unfinished"):
        letters.sent(letter, letter.subject, letter.body, NOW)
    detail = people.detail(maya, NOW)
    assert detail is not None
    assert detail.story == ()


def test_the_lines_of_times_are_kept_as_they_were_said() -> None:
    maya = people.add("Maya", NOW)
    letter = letters.reword(draft(maya, LetterPurpose.REQUEST), NOW, times=[NOW + 6 * DAY])
    letters.keep(letter, "s", letter.body, NOW, times=letter.times, said=letter.said)
    people.edit(maya, {"zone": "America/Toronto"}, NOW)
    again = draft(maya, LetterPurpose.REQUEST)
    assert again.said == ("Monday 8 June, 10:00",)
    assert again.said[0] in again.body


def test_a_note_goes_to_their_page_on_linkedin() -> None:
    pages = ["https://maya.example.org", "https://www.LinkedIn.com/in/maya"]
    maya = people.add("Maya", NOW, points=[(ContactKind.URL, page) for page in pages])
    assert draft(maya, LetterPurpose.REQUEST, Channel.LINKEDIN).to == pages[1]


# --- mailto


def test_a_link_for_a_mail_program() -> None:
    assert mailto("maya@example.org", "A question", "Hello Maya,\n\nyes & no?") == (
        "mailto:maya@example.org?subject=A%20question&body=Hello%20Maya%2C%0D%0A%0D%0Ayes%20%26%20no%3F"
    )


@pytest.mark.parametrize(
    "to",
    ["a@b.example\r\nBcc: x@y.example", "a@b.example?bcc=x@y.example", "a@b.example&cc=x@y.example", " a@b.example\n"],
)
def test_an_address_brings_no_header_along(to: str) -> None:
    link = urlsplit(mailto(to, "s", "b") or "")
    assert set(parse_qs(link.query)) == {"subject", "body"}
    assert "\n" not in unquote(link.path)
    assert "\r" not in unquote(link.path)


text = st.text(max_size=80)


@given(to=text, subject=text, body=text)
def test_nothing_that_is_typed_gets_out_of_its_place(to: str, subject: str, body: str) -> None:
    link = mailto(to, subject, body)
    assert link is not None
    assert link.isascii()
    parts = urlsplit(link)
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert set(fields) == {"subject", "body"}
    (said,) = fields["subject"]
    address = unquote(parts.path)
    assert not any(c < " " or c == "\x7f" for c in address + said)
    message = Parser().parsestr(f"To: {address}\nSubject: {said}\n\n")
    assert not set(message.keys()) - {"To", "Subject"}
    lines = fields["body"][0].split("\r\n")
    assert not any("\n" in line or "\r" in line for line in lines)


def test_a_link_that_windows_would_cut_is_none() -> None:
    fixed = len(mailto("a@b.example", "s", "") or "")
    assert mailto("a@b.example", "s", "x" * (LONGEST_MAILTO - fixed)) is not None
    assert mailto("a@b.example", "s", "x" * (LONGEST_MAILTO - fixed + 1)) is None
    assert mailto("a@b.example", "s", "李" * 250) is None  # nine characters each, percent-encoded
