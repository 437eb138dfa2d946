"""Two computers, one archive: the later change wins, what was deleted stays deleted, nothing is there twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from models import career_values, conversations, followups, people, schema, search, story, undo
from models.terms import FollowUpKind, Purpose

from .conftest import LATER, NOW, Make


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
        career_values.weigh("autonomy", 2, NOW)
    with computer("second") as second:
        second.take(document, NOW)
        conversations.talked(people.names("")[0][0], NOW)
        career_values.weigh("autonomy", 5, LATER)
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
        assert search.found("maya")
