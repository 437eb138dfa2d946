"""What the Conversations page reads: sections, their order, thanks, and the sentence at the top."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models import conversation_list, conversations, followups, participants, people, sample, schema, story
from models.conversation_list import Listed, Listing, Section, Thanks
from models.store import Store
from models.terms import FollowUpKind, Purpose

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)  # Thursday, 09:30 in Lisbon
LISBON = "Europe/Lisbon"

pytestmark = pytest.mark.usefixtures("lisbon")


def meet(name: str, local: datetime | None = None, minutes: int = 20) -> int:
    interview = conversations.plan(people.add(name, NOW), NOW)
    if local:
        conversations.set_when(interview, local, LISBON, minutes, NOW)
    return interview


def met(name: str, *, days: int) -> int:
    """A conversation that took place and was looked back on."""
    interview = conversations.talked(people.add(name, NOW), NOW - timedelta(days=days))
    conversations.looked_back(interview, NOW)
    return interview


def names(listing: Listing, section: Section) -> list[str]:
    return [line.heading for line in listing.lines[section]]


def past(interview: int) -> Listed:
    return next(line for line in conversation_list.read(NOW).lines[Section.PAST] if line.id == interview)


def test_an_empty_book_has_no_conversation() -> None:
    listing = conversation_list.read(NOW)
    assert set(listing.counts.values()) == {0}
    assert set(listing.lines.values()) == {()}
    assert conversation_list.summary(listing) == ""


def test_the_sample(lisbon: Store) -> None:
    sample.fill(NOW)
    listing = conversation_list.read(NOW)
    assert conversation_list.summary(listing) == "Three coming up, six so far."
    assert names(listing, Section.COMING) == ["Dr. Maya Osei", "Jonas Weber", "Sofia Marques"]
    assert names(listing, Section.PAST)[:2] == ["Lena Fischer", "Naledi Mokoena and Ruth Adler"]
    first = listing.lines[Section.COMING][0]
    assert (first.role, first.person_zone, first.minutes) == (
        "Science policy advisor, Royal Society",
        "America/Toronto",
        25,
    )
    assert first.sheet_ready
    assert listing.zone == LISBON
    later = conversation_list.read(NOW + timedelta(hours=6))
    assert names(later, Section.ASKED) == ["Dr. Maya Osei"]
    assert conversation_list.summary(later) == "Two coming up, one to confirm, six so far."


def test_a_conversation_is_coming_up_until_it_is_over() -> None:
    meet("Maya Osei", datetime(2026, 6, 4, 9, 10), minutes=20)  # over at 08:30 UTC
    meet("Jonas Weber", datetime(2026, 6, 4, 9, 11), minutes=20)
    listing = conversation_list.read(NOW)
    assert names(listing, Section.COMING) == ["Jonas Weber"]
    assert names(listing, Section.ASKED) == ["Maya Osei"]


def test_those_without_a_date_come_last_and_cancelled_ones_not_at_all() -> None:
    meet("No Date")
    meet("Later", datetime(2026, 6, 11, 10))
    meet("Sooner", datetime(2026, 6, 5, 10))
    conversations.cancel(meet("Cancelled", datetime(2026, 6, 6, 10)), NOW)
    assert names(conversation_list.read(NOW), Section.COMING) == ["Sooner", "Later", "No Date"]


def test_the_past_stands_newest_first_a_page_at_a_time() -> None:
    for days in (3, 1, 2):
        met(f"{days} days ago", days=days)
    listing = conversation_list.read(NOW, {Section.PAST: 2})
    assert names(listing, Section.PAST) == ["1 days ago", "2 days ago"]
    assert listing.counts[Section.PAST] == 3


def test_held_before_its_time_it_counts_from_then() -> None:
    interview = meet("Maya Osei", datetime(2026, 6, 20, 10))
    conversations.held(interview, NOW)
    conversations.looked_back(interview, NOW)
    assert past(interview).at == NOW


def test_until_somebody_looked_back_or_said_no_it_waits_for_that() -> None:
    interview = meet("Maya Osei", datetime(2026, 6, 3, 10))
    conversations.held(interview, NOW)
    listing = conversation_list.read(NOW)
    assert names(listing, Section.LOOK_BACK) == ["Maya Osei"]
    assert conversation_list.summary(listing) == "One to look back on."
    conversations.looked_back(interview, NOW)
    assert names(conversation_list.read(NOW), Section.PAST) == ["Maya Osei"]


def test_thanks_are_open_until_sent_or_left_to_rest() -> None:
    one, other, third = met("Lena Fischer", days=1), met("Maya Osei", days=1), met("Ines Caro", days=1)
    conversations.edit(one, {"learned": "panels"}, NOW)
    assert past(one).learned == "panels"
    assert {past(each).thanks for each in (one, other, third)} == {Thanks.OPEN}
    story.record(past(one).person, Purpose.THANK_YOU, NOW)
    due = {due.interview: due.id for due in followups.due(NOW) if due.kind is FollowUpKind.THANK_YOU}
    followups.rest(due[other], NOW)
    assert [past(each).thanks for each in (one, other, third)] == [Thanks.SENT, Thanks.RESTS, Thanks.OPEN]


def test_one_line_for_a_conversation_with_several_and_none_without_anybody() -> None:
    interview = met("Lena Fischer", days=1)
    participants.join(interview, "Maya Osei", NOW)
    alone = met("Gone Soon", days=2)
    people.delete([past(alone).person], NOW)
    listing = conversation_list.read(NOW)
    assert names(listing, Section.PAST) == ["Lena Fischer and Maya Osei"]
    assert listing.counts[Section.PAST] == 1


def test_a_span_holds_its_first_moment_and_not_its_last() -> None:
    for day in (7, 8, 14, 15):
        meet(f"Day {day}", datetime(2026, 6, day, 1))
    meet("No Date")
    met("Met", days=30)
    lines = conversation_list.between(datetime(2026, 6, 8, tzinfo=UTC), datetime(2026, 6, 15, tzinfo=UTC), NOW)
    assert [line.heading for line in lines] == ["Day 8", "Day 14"]  # 01:00 in Lisbon is midnight in UTC
    assert [line.section for line in lines] == [Section.COMING] * 2


def test_many_are_read_in_one_query(monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(40):
        met(f"Person {number}", days=number + 1)
    asked: list[str] = []
    execute = schema.database.execute_sql

    def count(statement: str, *rest: object) -> object:
        asked.append(statement)
        return execute(statement, *rest)

    monkeypatch.setattr(schema.database.obj, "execute_sql", count)
    conversation_list.read(NOW)
    assert len([statement for statement in asked if "interview" in statement]) == 1


def test_two_at_once_are_seen_and_one_after_the_other_is_not() -> None:
    first = meet("Maya Osei", datetime(2026, 6, 10, 10), minutes=30)
    other = meet("Jonas Weber", datetime(2026, 6, 10, 10, 29))
    meet("Sofia Marques", datetime(2026, 6, 10, 10, 49))
    assert conversation_list.at_the_same_time(first) == ("Jonas Weber",)
    assert conversation_list.at_the_same_time(other) == ("Maya Osei",)
    conversations.cancel(first, NOW)
    assert conversation_list.at_the_same_time(other) == ()
