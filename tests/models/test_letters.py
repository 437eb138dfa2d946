"""Letters: drafts that say truthfully what is missing, links that no name can bend, and what follows from sending."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from email.parser import Parser
from urllib.parse import parse_qs, unquote, urlsplit

import hypothesis.strategies as st
import pytest
from hypothesis import given

from models import conversations, drafts, followups, introductions, letters, people, profile, sample, schema, undo
from models.letters import Draft
from models.letters_mail import LONGEST_MAILTO, mailto
from models.rules.letters import blank
from models.terms import Channel, Circle, ContactKind, FollowUpKind, LetterPurpose, Purpose, Stage
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
