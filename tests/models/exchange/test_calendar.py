"""Conversations and follow-ups as a calendar file, read back by the library and kept by a calendar server."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Component

from models import conversations, followups, people, promises, schema
from models.errors import Problem
from models.exchange import calendar
from models.store import Store
from models.terms import FollowUpKind, Form
from tests.models import people_book
from tests.models.exchange.radicale_server import Radicale, running
from tests.models.people_book import NOW


@pytest.fixture
def book(lisbon: Store) -> dict[str, int]:
    return people_book.fill()


def read(path: Path) -> Calendar:
    return Calendar.from_ical(path.read_bytes())


def written(path: Path, now: datetime = NOW, **options: object) -> dict[str, Component]:
    """The components by their titles."""
    calendar.export(path, now, **options)  # type: ignore[arg-type]
    return {str(each["SUMMARY"]): each for each in read(path).walk() if each.name in ("VEVENT", "VTODO")}


def maya_talk(book: dict[str, int]) -> int:
    return conversations.plan(book["maya"], NOW)


def test_a_conversation_is_an_event(book: dict[str, int], tmp_path: Path) -> None:
    talk = maya_talk(book)
    conversations.edit(talk, {"place": "https://meet.example.org/maya", "want_to_learn": "secret plans"}, NOW)
    event = written(tmp_path / "a.ics")["Conversation with Maya Osei"]
    row = schema.Interview.get_by_id(talk)
    assert event.name == "VEVENT"
    assert str(event["UID"]) == row.uid
    assert event["DTSTART"].to_ical() == b"20260604T140000Z"
    assert event["DTEND"].to_ical() == b"20260604T142500Z"
    assert str(event["LOCATION"]) == str(event["URL"]) == "https://meet.example.org/maya"
    assert "Advisor, Royal Society" in str(event["DESCRIPTION"])
    assert "secret" not in str(event["DESCRIPTION"])
    assert event["STATUS"] == "CONFIRMED"
    assert "ATTENDEE" not in event
    assert "ORGANIZER" not in event
    (alarm,) = event.walk("VALARM")  # the sheet is ready: nothing to prepare
    assert (alarm["ACTION"], alarm["TRIGGER"].dt) == ("DISPLAY", timedelta(minutes=-15))


def test_what_is_to_be_prepared_has_an_alarm_too(book: dict[str, int], tmp_path: Path) -> None:
    talk = conversations.plan(book["peter"], NOW)
    conversations.set_when(talk, datetime(2026, 6, 12, 10, 0), "Europe/Lisbon", 20, NOW)
    event = written(tmp_path / "a.ics")["Conversation with Peter Lindqvist"]
    assert [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")] == [timedelta(minutes=-15), timedelta(days=-2)]


def test_notes_only_when_asked(book: dict[str, int], tmp_path: Path) -> None:
    conversations.edit(maya_talk(book), {"notes": "She laughed; twice, really\nand left"}, NOW)
    calendar.export(tmp_path / "a.ics", NOW)
    assert b"laughed" not in (tmp_path / "a.ics").read_bytes()
    event = written(tmp_path / "b.ics", notes=True)["Conversation with Maya Osei"]
    assert "She laughed; twice, really\nand left" in str(event["DESCRIPTION"])


def test_follow_ups_are_to_dos(book: dict[str, int], tmp_path: Path) -> None:
    promises.add(book["lena"], "send the paper", datetime(2026, 6, 9).date(), NOW)
    found = written(tmp_path / "a.ics")
    thanks, promise = found["Thank Lena Fischer"], found["Promised to Lena Fischer: send the paper"]
    row = schema.FollowUp.get(schema.FollowUp.kind == FollowUpKind.THANK_YOU)
    assert (thanks.name, str(thanks["UID"]), thanks["STATUS"]) == ("VTODO", row.uid, "NEEDS-ACTION")
    assert thanks["DUE"].dt == row.due_at
    assert thanks["DUE"].to_ical().endswith(b"Z")
    assert promise["DUE"].dt.date() == datetime(2026, 6, 9).date()
    assert all("DUE" in each for each in found.values() if each.name == "VTODO")
    assert all(len(each["UID"]) == 36 for each in found.values())


def test_what_is_done_is_told_for_a_while(book: dict[str, int], tmp_path: Path) -> None:
    row = schema.FollowUp.get(schema.FollowUp.kind == FollowUpKind.THANK_YOU)
    followups.done(row.id, NOW)
    done = written(tmp_path / "a.ics")["Thank Lena Fischer"]
    assert (done["STATUS"], done["COMPLETED"].dt) == ("COMPLETED", NOW)
    assert done.walk("VALARM") == []
    assert "Thank Lena Fischer" not in written(tmp_path / "a.ics", NOW + timedelta(days=61))


def test_a_change_raises_the_sequence_and_keeps_the_uid(book: dict[str, int], tmp_path: Path) -> None:
    before = written(tmp_path / "a.ics")["Conversation with Maya Osei"]
    later = NOW + timedelta(seconds=30)
    conversations.cancel(maya_talk(book), later)
    after = written(tmp_path / "a.ics", later)["Conversation with Maya Osei"]
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["LAST-MODIFIED"].dt == after["DTSTAMP"].dt == later
    assert after["STATUS"] == "CANCELLED"
    assert after.walk("VALARM") == []


def test_the_same_data_give_the_same_file(book: dict[str, int], tmp_path: Path) -> None:
    calendar.export(tmp_path / "a.ics", NOW)
    calendar.export(tmp_path / "b.ics", NOW)
    assert (tmp_path / "a.ics").read_bytes() == (tmp_path / "b.ics").read_bytes()


def test_lines_are_folded_and_odd_signs_left_out(book: dict[str, int], tmp_path: Path) -> None:
    name = "李明 " * 40 + "\x07; a,b\\c"
    people.edit(book["maya"], {"display_name": name}, NOW)
    conversations.edit(maya_talk(book), {"place": "Room 5\r\nBEGIN:VEVENT\x0b", "form": Form.IN_PERSON}, NOW)
    calendar.export(tmp_path / "a.ics", NOW)
    content = (tmp_path / "a.ics").read_bytes()
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    assert b"\x07" not in content
    assert b"\x0b" not in content
    titles = [str(each["SUMMARY"]) for each in read(tmp_path / "a.ics").walk("VEVENT")]
    assert any("a,b\\c" in title for title in titles)
    assert len(titles) == content.count(b"\r\nBEGIN:VEVENT\r\n")


def test_only_what_concerns_those_who_were_chosen(book: dict[str, int], tmp_path: Path) -> None:
    assert list(written(tmp_path / "a.ics", people=(book["maya"],))) == ["Conversation with Maya Osei"]


def test_nothing_with_a_date_is_a_sentence(lisbon: Store, tmp_path: Path) -> None:
    people.add("Maya Chen", NOW, shortlisted_at=None)
    with pytest.raises(Problem) as raised:
        calendar.export(tmp_path / "a.ics", NOW)
    assert raised.value.code == "export.no_dates"
    assert not (tmp_path / "a.ics").exists()


def test_one_conversation(book: dict[str, int]) -> None:
    (event,) = Calendar.from_ical(calendar.conversation(maya_talk(book))).walk("VEVENT")
    assert str(event["SUMMARY"]) == "Conversation with Maya Osei"
    for gone in (99_999, conversations.plan(book["omar"], NOW)):  # no such one, and one without a date
        with pytest.raises(Problem) as raised:
            calendar.conversation(gone)
        assert raised.value.code == "export.no_date"


# --- a calendar server


TYPE = {"Content_Type": "text/calendar; charset=utf-8"}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Radicale]:
    folder = tmp_path / "radicale"
    folder.mkdir()
    with running(folder) as found:
        yield found


def said(content: bytes) -> dict[str, dict[str, bytes]]:
    """What each component says, by its UID."""
    found: dict[str, dict[str, bytes]] = {}
    for each in Calendar.from_ical(content).walk():
        if each.name in ("VEVENT", "VTODO"):
            found[str(each["UID"])] = {name: value.to_ical() for name, value in each.items()}
    return found


def test_a_calendar_server_gives_it_back_and_is_updated(book: dict[str, int], server: Radicale, tmp_path: Path) -> None:
    calendar.export(tmp_path / "a.ics", NOW)
    first = (tmp_path / "a.ics").read_bytes()
    server.request("PUT", "/me/inroad/", first, **TYPE)
    assert said(server.request("GET", "/me/inroad/")) == said(first)
    later = NOW + timedelta(minutes=1)
    conversations.set_when(maya_talk(book), datetime(2026, 6, 5, 11, 0), "Europe/Lisbon", 25, later)
    calendar.export(tmp_path / "a.ics", later)
    second = (tmp_path / "a.ics").read_bytes()
    server.request("PUT", "/me/inroad/", second, **TYPE)
    there = said(server.request("GET", "/me/inroad/"))
    assert there == said(second)
    assert there.keys() == said(first).keys()


def test_one_event_put_twice_is_one_event(book: dict[str, int], server: Radicale) -> None:
    server.request("MKCALENDAR", "/me/talks/")
    place = "/me/talks/maya.ics"
    server.request("PUT", place, calendar.conversation(maya_talk(book)), **TYPE)
    conversations.edit(maya_talk(book), {"place": "elsewhere"}, NOW + timedelta(minutes=1))
    server.request("PUT", place, calendar.conversation(maya_talk(book)), **TYPE)
    (event,) = said(server.request("GET", "/me/talks/")).values()
    assert event["LOCATION"] == b"elsewhere"
    with pytest.raises(
        AssertionError, match="no-uid-conflict"
    ):  # at a second place the server knows that it is the same
        server.request("PUT", "/me/talks/other.ics", calendar.conversation(maya_talk(book)), **TYPE)
