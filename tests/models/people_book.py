"""An address book with one person at every stage, for tests of the list and the panel."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from models import conversations, paths, people, settings, story
from models.terms import Channel, ContactKind, Purpose, Relation

# A Thursday morning, 09:30 in Lisbon.
NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)


def ago(**by: float) -> datetime:
    return NOW - timedelta(**by)


def asked(name: str, at: datetime, **fields: object) -> int:
    """Somebody who was asked and has not answered."""
    person = people.add(name, at, **fields)
    story.record(person, Purpose.REQUEST, at, channel=Channel.EMAIL, text="Dear reader, one two three.")
    return person


def meeting(name: str, local_start: datetime, at: datetime, **fields: object) -> int:
    """Somebody with whom a conversation has a date, as wall time in the user's zone."""
    person = asked(name, at, **fields)
    story.record(person, Purpose.ACCEPTED, at + timedelta(hours=3))
    interview = conversations.plan(person, at + timedelta(hours=3))
    conversations.set_when(interview, local_start, settings.zone(), 25, at + timedelta(hours=3))
    return person


def met(name: str, at: datetime, **fields: object) -> int:
    """Somebody with whom the user talked at `at`, and who was not thanked; looking back is done."""
    person = people.add(name, at, **fields)
    conversations.looked_back(conversations.talked(person, at), at)
    return person


def fill() -> dict[str, int]:
    """One person at every stage; ids by first name."""
    policy = paths.find_or_add("Policy", ago(days=90))
    maya = meeting("Maya Osei", datetime(2026, 6, 4, 15, 0), ago(days=9), title="Advisor", organization="Royal Society")
    conversations.sheet_ready(conversations.plan(maya, NOW), ago(days=1))
    lena = met("Lena Fischer", ago(hours=41), title="Programme officer", organization="DFG", path_id=policy)
    tomasz = met("Tomasz Brandt", ago(days=100), relation=Relation.CLOSE)
    story.record(tomasz, Purpose.THANK_YOU, ago(days=99), channel=Channel.EMAIL)
    omar = asked("Omar Haddad", ago(days=60))
    kavya = asked("Kavya Rao", ago(days=12), points=[(ContactKind.EMAIL, "kavya@example.org")])
    amara = asked("Amara Diallo", ago(days=2), title="editor", path_id=policy)
    peter = people.add("Peter Lindqvist", ago(days=3), relation=Relation.FOUND)
    beatriz = asked("Beatriz Azevedo", ago(days=20))
    story.record(beatriz, Purpose.ACCEPTED, ago(days=1))
    said_no = asked("Zoë Adler", ago(days=20))
    story.record(said_no, Purpose.DECLINED, ago(days=10))
    known = people.add("Ana Known", ago(days=5), shortlisted_at=None, organization="Apex")
    away = people.add("Walter Away", ago(days=5))
    people.edit(away, {"archived_at": ago(days=1)}, NOW)
    return {
        "maya": maya, "lena": lena, "tomasz": tomasz, "omar": omar, "kavya": kavya, "amara": amara, "peter": peter,
        "beatriz": beatriz, "zoe": said_no, "ana": known, "walter": away,
    }  # fmt: skip
