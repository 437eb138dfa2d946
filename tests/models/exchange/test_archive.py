"""The archive holds everything: out, into an empty folder and out again gives the same document."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models import career_values, followups, people, profile, sample, schema, undo, words
from models.errors import Problem
from models.exchange import archive, archive_merging, archive_reading

from .conftest import LATER, NOW, Make


def without_time(document: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if key != "exported_at"}


def fill_other_tables() -> None:
    """A row in each table, so that none can be forgotten."""
    times = {"created_at": NOW, "updated_at": NOW}
    person = schema.Person.select().first()
    interview = schema.Interview.select().first()
    organization = schema.Organization.select().first()
    rows: dict[type[schema.Row], dict[str, Any]] = {
        schema.ValuesRound: {"answers": "[]"},
        schema.ExpectedQuestion: {"text": "Why this field?", "answer": "Because"},
        schema.Event: {"name": "Career day", "place": "Lisbon", "on": NOW.date()},
        schema.Position: {"person": person, "organization": organization, "title": "Editor", "started": "2019-09"},
        schema.Knows: {"person": person, "topic": "goals", "note": "told in May"},
        schema.Referral: {"person": person, "organization": organization, "asked_on": NOW.date()},
        schema.Mention: {"interview": interview, "kind": "person", "text": "Julia", "person": person},
        schema.Attachment: {"interview": interview, "name": "page.jpg", "content": "AAAA"},
        schema.OfferedTime: {
            "person": person,
            "local_start": "2026-06-08T10:00",
            "zone": "Europe/Lisbon",
            "starts_at": datetime(2026, 6, 8, 9, tzinfo=UTC),
        },
        schema.Question: {"key": "own:1", "text": "What surprised you?", "category": "work"},
        schema.ImportBatch: {"format": "linkedin", "file_name": "Connections.csv", "added": 3},
        schema.Tag: {"name": "Alumni", "name_key": "alumni"},
        schema.ImportMapping: {"columns_key": "name,mail", "mapping": "{}"},
        schema.SavedFilter: {"name": "To ask in Lisbon", "content": "{}"},
        schema.Letter: {"key": "request", "text": "Hello", "hidden": True},
    }
    for table, fields in rows.items():
        if table.select().first() is None:
            table.create(**fields, **times)
    schema.PersonTag.create(person=person, tag=schema.Tag.select().first(), **times)
    schema.ImportItem.create(batch=schema.ImportBatch.select().first(), person=person, before="{}", **times)
    other = schema.Person.select().where(schema.Person.id != person.id).first()
    schema.NotDuplicate.create(person=person, other=other, **times)
    person.batch = schema.ImportBatch.select().first()
    person.event = schema.Event.select().first()
    person.save()


def test_there_and_back_again(computer: Make) -> None:
    with computer("first") as first:
        sample.fill(NOW)
        one, two, three, *_ = followups.due(NOW)
        followups.later(one.id, NOW + timedelta(hours=2), NOW)
        followups.rest(two.id, NOW)
        followups.reminded((three.id,), NOW)
        people.delete([people.add("Gone", NOW)], NOW)
        profile.edit(NOW, name="Ada", pitch="Who I am")
        career_values.weigh("autonomy", 4, NOW)
        fill_other_tables()
        text = first.export()
    marks = ("snoozed_until", "done_at", "rested_at", "reminded_at")
    assert all(any(row[mark] for row in text["follow_ups"]) for mark in marks)
    assert [key for key, rows in text.items() if rows in ([], {})] == []
    with computer("second") as second:
        done = second.take(text)
        assert (done.added, done.merged) == (len(text["people"]), 0)
        again = second.export(LATER)
    assert again["exported_at"] == "2026-06-05T09:00:00Z"
    assert without_time(again) == without_time(text)
    first_file, second_file = (computer(name).folder / "out.inroad.json" for name in ("first", "second"))
    assert first_file.read_text().splitlines()[4:] == second_file.read_text().splitlines()[4:]


def test_what_follows_is_worked_out_again(computer: Make) -> None:
    def facts() -> Any:
        rows = schema.database.execute_sql(
            "SELECT uid, sort_key, stage, last_contact_at, next_kind, next_at, rests_at FROM person ORDER BY uid"
        ).fetchall()
        keys = schema.database.execute_sql("SELECT uid, value_key FROM contact_point ORDER BY uid").fetchall()
        names = schema.database.execute_sql("SELECT uid, name_key FROM organization ORDER BY uid").fetchall()
        times = schema.database.execute_sql("SELECT uid, starts_at, ends_at FROM interview ORDER BY uid").fetchall()
        due = [(d.uid, d.shows_at, d.late) for d in followups.due(NOW)]
        texts = schema.database.execute_sql("SELECT folded FROM search_text").fetchall()
        return rows, keys, names, times, due, sorted(sorted(text.split("\n")) for (text,) in texts)

    with computer("first") as first:
        sample.fill(NOW)
        document, before = first.export(), facts()
    with computer("second") as second:
        second.take(document, NOW)
        assert facts() == before


def test_an_empty_store_goes_too(computer: Make) -> None:
    with computer("first") as first:
        document = first.export()
    assert document == {
        "format": "inroad", "version": 1, "exported_at": "2026-06-02T09:00:00Z", "profile": {},
        **{name: [] for name in archive.LISTS}, "tombstones": [],
    }  # fmt: skip
    with computer("second") as second:
        assert second.take(document).read == 0
        assert undo.can_undo() is None


def test_the_file_is_the_owners_alone_and_whole(computer: Make) -> None:
    with computer("first") as first:
        people.add("Maya Chen", NOW)
        path = first.folder / "x.inroad.json"
        path.write_text("old")
        assert archive.export(path, NOW)["people"] == 1
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert [p.name for p in first.folder.iterdir() if p.suffix == ".part"] == []
        for target, code in ((first.folder, "no_file"), (first.folder / "no" / "x.json", "unwritable")):
            with pytest.raises(Problem) as caught:
                archive.export(target, NOW)
            assert caught.value.code == f"export.{code}"
            assert words.problem_text(caught.value)


def test_importing_again_changes_nothing(computer: Make, sampled: dict[str, Any]) -> None:
    with computer("second") as second:
        second.take(sampled)
        step = undo.can_undo()
        done = second.take(sampled, LATER + timedelta(days=1))
        assert (done.added, done.merged, done.changed) == (0, len(sampled["people"]), 0)
        assert undo.can_undo() == step


def test_an_import_is_one_step(computer: Make, sampled: dict[str, Any]) -> None:
    with computer("second") as second:
        people.add("Zoe Local", NOW, title="Chemist")
        before = second.export()
        second.take(sampled)
        after = second.export()
        undo.undo(NOW)
        assert without_time(second.export()) == without_time(before)
        assert people.names("zoe")
        assert people.count() == 1
        undo.redo(LATER)
        assert [p["uid"] for p in second.export()["people"]] == [p["uid"] for p in after["people"]]


def test_stopped_means_nothing_happened(computer: Make, sampled: dict[str, Any]) -> None:
    with computer("second") as second:
        path = second.folder / "a.inroad.json"
        path.write_text(json.dumps(sampled))
        found = archive_reading.read(path)
        calls: list[tuple[int, int]] = []
        archive_merging.merge(found, NOW, lambda *call: calls.append(call) is None)
        undo.undo(NOW)
        assert calls == sorted(calls)
        assert calls[-1][0] == calls[-1][1]
        for stop_at in range(len(calls)):
            left = iter(range(stop_at))
            with pytest.raises(Problem, match="stopped"):
                archive_merging.merge(found, NOW, lambda *_, left=left: next(left, None) is not None)
            assert people.count() == 0
