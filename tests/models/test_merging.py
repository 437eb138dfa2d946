"""Merging two people: nothing is lost, doubles count once, and one undo brings both back exactly."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from models import (
    conversations,
    drafts,
    duplicates,
    followups,
    introductions,
    merging,
    merging_fields,
    participants,
    people,
    positions,
    promises,
    referrals,
    sample,
    schema,
    story,
    undo,
)
from models.drafts import Typed
from models.errors import Problem
from models.exchange import archive, archive_merging, archive_reading
from models.store import Store
from models.terms import Channel, Circle, ContactKind, MentionKind, Purpose, Stage
from tests.models import dumps
from tests.models.people_book import NOW, ago, asked, met

LATER = NOW + timedelta(minutes=5)


def row(person: int) -> schema.Person:
    return schema.Person.get_by_id(person)


def of(table: Any, person: int) -> list[Any]:
    return list(table.select().where(table.person == person).order_by(table.id))


@pytest.fixture
def ines(lisbon: Store) -> int:
    return people.add("Ines Caro", ago(days=200))


@pytest.fixture
def pair(ines: int) -> tuple[int, int]:
    """Two of whom everything is known that a program can know, and a third who has to do with both."""
    with undo.step("changed_person", name=""):  # so that rows which are made here by hand can be found, too
        return _two(ines)


def _two(ines: int) -> tuple[int, int]:
    one = met("Lena Fischer", ago(days=30), organization="DFG", points=[(ContactKind.EMAIL, "lena@dfg.example")])
    other = asked(
        "Dr. Lena Fisher", ago(days=40), organization="ERC",
        points=[(ContactKind.EMAIL, "Lena@DFG.example"), (ContactKind.TEL, "+49 30 1")],
    )  # fmt: skip
    tag = schema.Tag.create(name="Funding", name_key="funding", created_at=NOW, updated_at=NOW)
    batch = schema.ImportBatch.create(format="linkedin", created_at=NOW, updated_at=NOW)
    stamps = {"created_at": ago(days=1), "updated_at": ago(days=1)}
    for person in (one, other):
        talk = conversations.talked(person, ago(days=10))
        conversations.plan(person, ago(days=3))
        introductions.add(ines, person, ago(days=20), on=date(2026, 5, 1))
        positions.add(person, "2016–2019 Postdoc, MPI Leipzig", ago(days=9))
        schema.Knows.create(person=person, topic="background", note=f"told {person}", **stamps)
        referrals.add(person, referrals.ReferralFacts("Roche", asked_on=date(2026, 5, 2)), ago(days=5))
        promises.add(person, "send the paper", date(2026, 7, 1), ago(days=2))
        schema.PersonTag.create(person=person, tag=tag, **stamps)
        schema.ImportItem.create(batch=batch, person=person, before="{}", **stamps)
        schema.Mention.create(interview=talk, kind=MentionKind.PERSON, text="somebody", person=person, **stamps)
        schema.OfferedTime.create(
            person=person, local_start="2026-06-09T15:00", zone="Europe/Lisbon", starts_at=NOW, **stamps
        )
        duplicates.not_duplicates(ines, person, ago(days=1))
    positions.add(other, "2012–2015 PhD, Porto", ago(days=8))
    introductions.add(one, other, ago(days=7))
    participants.join(conversations.talked(one, ago(days=4)), other, ago(days=4))
    return one, other


def test_every_reference_to_a_person_is_handled() -> None:
    references = {
        (schema.table_name(table), other.column)
        for table in schema.ARCHIVED
        for other in archive.references(table)
        if other.table is schema.Person
    }
    assert references == merging.HANDLED.keys()


def test_everything_goes_over_and_comes_back_with_one_undo(pair: tuple[int, int], ines: int) -> None:
    one, other = pair
    touched = {(r.at, r.purpose) for person in pair for r in of(schema.Touch, person)}
    before = dumps.dump()
    merging.merge(one, other, {}, LATER)
    after = dumps.dump()
    dumps.check_index()
    for table in schema.ARCHIVED:
        for reference in archive.references(table):
            if reference.table is schema.Person:
                found = schema.database.execute_sql(
                    f'SELECT count(*) FROM "{schema.table_name(table)}" WHERE "{reference.column}" = ?', (other,)
                ).fetchone()
                assert found == (0,), table
    assert schema.Person.get_or_none(schema.Person.id == other) is None
    assert {(r.at, r.purpose) for r in of(schema.Touch, one)} == touched
    assert [p.value for p in of(schema.ContactPoint, one)] == ["lena@dfg.example", "+49 30 1"]
    assert [(s.title, s.started) for s in positions.of(one)] == [("PhD", "2012"), ("Postdoc", "2016")]
    assert len(of(schema.Referral, one)) == len(of(schema.PersonTag, one)) == len(of(schema.OfferedTime, one)) == 1
    assert len(of(schema.ImportItem, one)) == len(of(schema.Mention, one)) == 2
    assert [knowing.note for knowing in of(schema.Knows, one)] == [f"told {one}\n\ntold {other}"]
    assert [who for who, *_ in introductions.introducers(one)] == [ines]
    assert introductions.introduced(one) == ()
    assert duplicates.pairs() == ()
    assert schema.NotDuplicate.select().count() == 1
    assert [f.kind for f in of(schema.FollowUp, one)].count("promise") == 2
    assert row(one).stage != Stage.KNOWN
    undo.undo(LATER)
    assert dumps.dump() == before
    dumps.check_index()
    undo.redo(LATER)
    assert dumps.dump() == after
    dumps.check_index()


def test_both_in_one_conversation_count_once(lisbon: Store) -> None:
    one, other = met("Lena Fischer", ago(days=5)), people.add("Lena Fisher", ago(days=5))
    detail = people.detail(one, NOW)
    assert detail is not None
    (talk,) = detail.interviews
    participants.join(talk, other, ago(days=5))
    merging.merge(other, one, {"display_name": other}, NOW)
    assert participants.of(talk) == ((other, "Lena Fisher"),)
    assert [t.purpose for t in of(schema.Touch, other)].count(Purpose.MET) == 1


def test_what_was_done_or_put_off_stays_so(lisbon: Store) -> None:
    one, other = people.add("Lena Fischer", ago(days=9)), met("Lena Fisher", ago(hours=3))
    due = [item for item in followups.due(NOW) if item.person == other]
    assert [item.kind for item in due] == ["thank_you"]
    story.record(other, Purpose.THANK_YOU, ago(hours=1), channel=Channel.EMAIL)
    merging.merge(one, other, {}, NOW)
    assert [item.kind for item in followups.due(NOW) if item.person == one] == []
    assert row(one).last_contact_at == ago(hours=1)
    uid = row(one).uid
    assert all(uid in f.origin for f in of(schema.FollowUp, one))


def test_fields_what_is_not_empty_then_the_newer_then_as_chosen(lisbon: Store) -> None:
    one = people.add("Lena Fischer", ago(days=9), title="Officer", why="Knows funding.", zone="Europe/Berlin")
    other = people.add(
        "Lena Fisher", ago(days=2), title="Head", organization="DFG", circle=Circle.INNER, why="Kind.", notes="Trains."
    )
    both = merging_fields.compare(one, other, NOW)
    assert both is not None
    chosen = {field.name: field.chosen for field in both.fields}
    assert chosen["display_name"] == chosen["title"] == other
    assert [name for name, who in chosen.items() if who is None] == ["organization", "circle", "zone", "why", "notes"]
    merging.merge(one, other, {"display_name": one}, NOW)
    merged = row(one)
    assert (merged.display_name, merged.sort_key, merged.title) == ("Lena Fischer", "lena fischer", "Head")
    assert (merged.organization.name, merged.circle, merged.zone) == ("DFG", "inner", "Europe/Berlin")
    assert (merged.why, merged.notes, merged.shortlisted_at) == ("Knows funding.\n\nKind.", "Trains.", ago(days=9))


def test_an_empty_value_never_wins(lisbon: Store) -> None:
    one, other = people.add("A B", NOW), people.add("A C", NOW, title="Head")
    merging.merge(one, other, {"title": one}, NOW)
    assert row(one).title == "Head"
    with pytest.raises(TypeError):
        merging.merge(one, people.add("D", NOW), {"nonsense": one}, NOW)


def test_three_in_a_row_and_back(pair: tuple[int, int]) -> None:
    one, other = pair
    third = met("L. Fischer", ago(days=2), points=[(ContactKind.URL, "https://linkedin.com/in/lena")])
    before = dumps.dump()
    merging.merge(other, one, {}, LATER)
    merging.merge(third, other, {}, LATER)
    assert {p.value for p in of(schema.ContactPoint, third)} >= {"+49 30 1", "https://linkedin.com/in/lena"}
    for _ in range(2):
        undo.undo(LATER)
    assert dumps.dump() == before


def test_the_sample_merged_all_into_one_and_back(lisbon: Store) -> None:
    sample.fill(NOW)
    before = dumps.dump()
    first, *others = [number for (number,) in schema.database.execute_sql("SELECT id FROM person ORDER BY id")]
    for other in others:
        merging.merge(first, other, {}, LATER)
    assert people.count() == 1
    dumps.check_index()
    for _ in others:
        undo.undo(LATER)
    assert dumps.dump() == before


def test_an_older_archive_does_not_bring_the_other_back(pair: tuple[int, int], tmp_path: Path) -> None:
    one, other = pair
    gone = row(other).uid
    archive.export(tmp_path / "old.inroad.json", NOW)
    merging.merge(one, other, {}, LATER)
    tombstone = schema.Tombstone.get_by_id(gone)
    assert tombstone.merged_into == row(one).uid
    counts = [len(of(table, one)) for table in (schema.Touch, schema.Participant, schema.ContactPoint, schema.Referral)]
    archive_merging.merge(archive_reading.read(tmp_path / "old.inroad.json"), LATER)
    assert schema.Person.get_or_none(schema.Person.uid == gone) is None
    assert counts == [
        len(of(table, one)) for table in (schema.Touch, schema.Participant, schema.ContactPoint, schema.Referral)
    ]


def test_imports_that_made_only_one_of_them_do_not_own_both(lisbon: Store) -> None:
    batch = schema.ImportBatch.create(format="vcard", created_at=NOW, updated_at=NOW)
    one, other = people.add("A B", NOW), people.add("A C", NOW)
    schema.Person.update(batch=batch).where(schema.Person.id == one).execute()
    merging.merge(one, other, {}, NOW)
    assert row(one).batch_id is None
    (item,) = of(schema.ImportItem, one)
    assert item.batch_id == batch.id
    third = people.add("A D", NOW)
    schema.Person.update(batch=batch).where(schema.Person.id.in_([one, third])).execute()
    merging.merge(one, third, {}, NOW)
    assert row(one).batch_id == batch.id


def test_a_draft_is_found_for_the_one_who_stays(lisbon: Store) -> None:
    one, other = people.add("A B", NOW), people.add("A C", NOW)
    keys = [f"letter:request:{row(person).uid}" for person in (one, other)]
    drafts.keep(keys[1], Typed("Hello", "Dear C"), NOW)
    merging.merge(one, other, {}, NOW)
    assert drafts.find(keys[0]) == Typed("Hello", "Dear C")
    undo.undo(NOW)
    assert drafts.find(keys[0]) is None
    assert drafts.find(keys[1]) == Typed("Hello", "Dear C")
    undo.redo(NOW)
    undo.forget()
    drafts.tidy()
    assert [draft.key for draft in schema.Draft.select()] == [keys[0]]


def test_oneself_and_somebody_gone(lisbon: Store) -> None:
    one, other = people.add("A B", NOW), people.add("A C", NOW)
    before = dumps.dump()
    merging.merge(one, one, {}, NOW)
    assert dumps.dump() == before
    assert merging_fields.compare(one, one, NOW) is None
    people.delete([other], NOW)
    assert merging_fields.compare(one, other, NOW) is None
    with pytest.raises(Problem, match="person_gone"):
        merging.merge(one, other, {}, NOW)
