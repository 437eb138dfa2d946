"""The archive holds everything: out, into an empty folder and out again gives the same document."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models import conversations, followups, people, profile, sample, schema, search, story, undo, words
from models.errors import Problem
from models.exchange import archive, archive_merging, archive_reading, formats, importing
from models.exchange.outcome import Outcome
from models.store import Store
from models.terms import FollowUpKind, Purpose

from .conftest import NOW

LATER = NOW + timedelta(days=3)


class Computer:
    """A data folder that can be opened again and again; one at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> Computer:
        self._store = Store(self.folder / "data")
        return self

    def __exit__(self, *_: object) -> None:
        self._store.close()

    def export(self, now: datetime = NOW) -> dict[str, Any]:
        path = self.folder / "out.inroad.json"
        archive.export(path, now)
        return json.loads(path.read_text(encoding="utf-8"))

    def take(self, document: Any, now: datetime = LATER) -> Outcome:
        path = self.folder / "in.inroad.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
        assert formats.detect(path) == "inroad"
        said = importing.import_file(path, "inroad", now, dry_run=True)
        done = importing.import_file(path, "inroad", now)
        assert done == said
        assert done.read == done.added + done.merged + len(done.skipped)
        return done


@pytest.fixture
def computer(tmp_path: Path) -> Callable[[str], Computer]:
    def make(name: str) -> Computer:
        (tmp_path / name).mkdir(exist_ok=True)
        return Computer(tmp_path / name)

    return make


Make = Callable[[str], Computer]


@pytest.fixture
def sampled(computer: Make) -> Iterator[dict[str, Any]]:
    with computer("sampled") as first:
        sample.fill(NOW)
        yield first.export()


def without_time(document: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if key != "exported_at"}


def test_there_and_back_again(computer: Make) -> None:
    with computer("first") as first:
        sample.fill(NOW)
        one, two, three, *_ = followups.due(NOW)
        followups.later(one.id, NOW + timedelta(hours=2), NOW)
        followups.rest(two.id, NOW)
        followups.reminded((three.id,), NOW)
        people.delete([people.add("Gone", NOW)], NOW)
        profile.edit(NOW, name="Ada", pitch="Who I am")
        profile.weigh("autonomy", 4, NOW)
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


def test_the_later_change_wins(computer: Make) -> None:
    with computer("first") as first:
        maya, abe = people.add("Maya", NOW), people.add("Abe", NOW)
        document = first.export()
        with computer("second") as second:
            pass
    with computer("second") as second:
        second.take(document)
        ids = {name: number for number, name in people.names("")}
        people.edit(ids["Maya"], {"title": "there"}, LATER)
        people.edit(ids["Abe"], {"title": "there"}, NOW + timedelta(hours=1))
        people.add("Zoe", LATER)
        other = second.export()
    with computer("first") as first:
        people.edit(maya, {"title": "here"}, NOW + timedelta(hours=1))
        people.edit(abe, {"title": "here"}, LATER)
        done = first.take(other)
        assert (done.added, done.merged, done.changed) == (1, 2, 1)
        assert {p["display_name"]: p["title"] for p in first.export()["people"]} == {
            "Maya": "there", "Abe": "here", "Zoe": "",
        }  # fmt: skip
        detail = people.detail(maya, LATER)
        assert detail is not None
        assert people.names("there") == [(maya, "Maya")]


def test_a_story_from_two_computers_is_one(computer: Make) -> None:
    with computer("first") as first:
        maya = people.add("Maya", NOW)
        document = first.export()
    with computer("second") as second:
        second.take(document)
        ((there, _),) = people.names("")
        story.record(there, Purpose.REQUEST, NOW + timedelta(hours=1))
        conversations.talked(there, NOW + timedelta(days=2))
        other = second.export()
    with computer("first") as first:
        story.record(maya, Purpose.NOTE, NOW + timedelta(hours=2), text="seen")
        first.take(other)
        detail = people.detail(maya, LATER)
        assert detail is not None
        assert [line.purpose for line in detail.story] == ["met", "note", "request"]
        assert detail.stage == "met"
        assert FollowUpKind.THANK_YOU in [due.kind for due in followups.due(LATER)]


def test_what_was_deleted_here_stays_deleted(computer: Make) -> None:
    with computer("first") as first:
        maya = people.add("Maya", NOW)
        conversations.talked(maya, NOW)
        document = first.export()
        people.delete([maya], NOW + timedelta(hours=1))
        done = first.take(document)
        assert (done.added, done.merged, [s.reason for s in done.skipped]) == (0, 0, ["deleted"])
        assert first.export()["touches"] == first.export()["interviews"] == []
        document["people"][0]["updated_at"] = schema.instant_text(NOW + timedelta(hours=2))
        assert first.take(document).added == 1
        assert [t["uid"] for t in first.export()["tombstones"]] == [document["interviews"][0]["uid"]]


def test_what_was_deleted_there_goes_here(computer: Make) -> None:
    with computer("first") as first:
        maya, abe = people.add("Maya", NOW), people.add("Abe", NOW)
        conversations.talked(maya, NOW)
        document = first.export()
    with computer("second") as second:
        second.take(document)
        people.delete([number for number, _ in people.names("")], NOW + timedelta(hours=2))
        other = second.export()
    with computer("first") as first:
        people.edit(abe, {"title": "changed since"}, NOW + timedelta(hours=3))
        first.take(other)
        after = first.export()
        assert [p["display_name"] for p in after["people"]] == ["Abe"]
        assert after["interviews"] == after["touches"] == after["follow_ups"] == []
        assert not people.names("maya")
        assert {t["uid"] for t in after["tombstones"]} == {
            document["people"][[p["display_name"] for p in document["people"]].index("Maya")]["uid"],
            document["interviews"][0]["uid"],
        }
        undo.undo(LATER)
        assert len(first.export()["people"]) == 2
        assert first.export()["tombstones"] == []


def test_who_was_merged_there_is_merged_here(computer: Make) -> None:
    with computer("first") as first:
        maya, twin = people.add("Maya", NOW), people.add("M. Chen", NOW, points=[("email", "m@x.example")])
        story.record(twin, Purpose.NOTE, NOW, text="seen")
        document = first.export()
        twin_row = next(p for p in document["people"] if p["display_name"] == "M. Chen")
        maya_row = next(p for p in document["people"] if p["display_name"] == "Maya")
        document["people"] = [maya_row]
        for name in ("contact_points", "touches", "follow_ups"):
            document[name] = []
        document["tombstones"] = [
            {"uid": twin_row["uid"], "deleted_at": schema.instant_text(LATER), "merged_into": maya_row["uid"]}
        ]
        first.take(document)
        detail = people.detail(maya, LATER)
        assert detail is not None
        assert [line.text for line in detail.story] == ["seen"]
        assert [point.value for point in detail.points] == ["m@x.example"]
        assert people.count() == 1
        assert people.names("x.exam") == [(maya, "Maya")]


def test_the_same_under_two_uids_is_one(computer: Make) -> None:
    with computer("first") as first:
        maya = people.add("Maya", NOW)
        document = first.export()
        conversations.talked(maya, NOW)
        profile.weigh("autonomy", 2, NOW)
    with computer("second") as second:
        second.take(document, NOW)
        conversations.talked(people.names("")[0][0], NOW)
        profile.weigh("autonomy", 5, LATER)
        other = second.export()
        for row in other["career_values"]:
            row["uid"] = "00000000-0000-4000-8000-000000000000"
    with computer("first") as first:
        first.take(other)
        (value,) = first.export()["career_values"]
        assert value["weight"] == 5
        origins = [row["origin"] for row in first.export()["follow_ups"]]
        assert len(origins) == len(set(origins))


def test_an_archive_made_by_hand_is_planned(computer: Make) -> None:
    at = {"created_at": "2026-06-01T08:00:00Z", "updated_at": "2026-06-01T08:00:00Z"}
    uid = "00000000-0000-4000-8000-00000000000{}".format
    document = {
        "format": "inroad", "version": 1, "something_new": [1],
        "people": [{"uid": uid(1), "display_name": "Maya <b>", "unknown": 1, **at}],
        "interviews": [
            {"uid": uid(2), "local_start": "2026-06-01T14:00", "zone": "Europe/Berlin", "minutes": 30,
             "status": "held", "held_at": "2026-06-01T12:30:00Z", **at}
        ],
        "participants": [{"uid": uid(3), "interview": uid(2), "person": uid(1), **at}],
        "touches": [
            {"uid": uid(4), "person": uid(1), "interview": uid(2), "purpose": "met", "at": "2026-06-01T12:30:00Z", **at}
        ],
    }  # fmt: skip
    with computer("first") as first:
        first.take(document, NOW)
        (interview,) = schema.Interview.select()
        assert interview.starts_at == datetime(2026, 6, 1, 12, tzinfo=UTC)
        thanks = [due for due in followups.due(NOW) if due.kind is FollowUpKind.THANK_YOU]
        assert [due.person_name for due in thanks] == ["Maya <b>"]
        assert people.names("maya")
        assert search.condition("maya") is not None
