"""An archive that is damaged is refused with the place of the first fault, and nothing is half imported."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import people, schema, undo, words
from models.errors import Problem
from models.exchange import archive, archive_reading, importing
from models.store import Store

from .conftest import NOW

AT = {"created_at": "2026-06-01T08:00:00Z", "updated_at": "2026-06-01T08:00:00Z"}


def uid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012}"


GOOD: dict[str, Any] = {
    "format": "inroad",
    "version": 1,
    "exported_at": "2026-06-01T08:00:00Z",
    "profile": {"uid": uid(9), "name": "Ada", **AT},
    "people": [{"uid": uid(n), "display_name": f"Person {n}", "organization": uid(10), **AT} for n in range(4)],
    "organizations": [{"uid": uid(10), "name": "Acme", "interest": 3, **AT}],
    "contact_points": [{"uid": uid(11), "person": uid(1), "kind": "email", "value": "m@x.example", **AT}],
    "interviews": [{"uid": uid(12), "local_start": "2026-06-01T14:00", "zone": "Europe/Berlin", **AT}],
    "participants": [{"uid": uid(13), "interview": uid(12), "person": uid(1), **AT}],
    "touches": [{"uid": uid(14), "person": uid(1), "purpose": "note", "at": "2026-06-01T08:00:00Z", **AT}],
    "career_values": [{"uid": uid(15), "key": "autonomy", "weight": 3, "must_have": True, **AT}],
    "tombstones": [{"uid": uid(99), "deleted_at": "2026-06-01T08:00:00Z", "merged_into": None}],
}


def written(tmp_path: Path, document: Any) -> Path:
    path = tmp_path / "a.inroad.json"
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    path.write_bytes(data)
    return path


def changed(path: str, value: Any) -> dict[str, Any]:
    """GOOD with the value at a path such as "people.3.display_name"; "…" takes the field away."""
    document = copy.deepcopy(GOOD)
    *way, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    at: Any = document
    for part in way:
        at = at[part]
    if value is ...:
        del at[last]
    else:
        at[last] = value
    return document


def test_the_good_one_is_good(tmp_path: Path) -> None:
    found = archive_reading.read(written(tmp_path, GOOD))
    assert [row["display_name"] for row in found.lists[schema.Person]] == [f"Person {n}" for n in range(4)]


@pytest.mark.parametrize(
    ("path", "value", "what"),
    [
        ("people.3.display_name", ..., "missing"),
        ("people.3.display_name", "  ", "missing"),
        ("people.3.display_name", None, "text"),
        ("people.3.display_name", 7, "text"),
        ("people.3.display_name", ["x"], "text"),
        ("people.3.display_name", "\ud800", "text"),
        ("people.3.uid", ..., "missing"),
        ("people.3.uid", "x", "uid"),
        ("people.3.uid", uid(1), "twice"),
        ("people.3.updated_at", ..., "missing"),
        ("people.3.updated_at", "2026-06-01", "instant"),
        ("people.3.updated_at", "2026-06-01T08:00:00", "instant"),
        ("people.3.updated_at", "2026-02-30T08:00:00Z", "instant"),
        ("people.3.updated_at", "9999-12-31T23:59:59Z", "instant"),
        ("people.3.updated_at", "２０２６-06-01T08:00:00Z", "instant"),
        ("people.3.connected_on", "2026-02-30", "day"),
        ("people.3.circle", "best", "word"),
        ("people.3.zone", "Moon/Base", "zone"),
        ("people.3.zone", "../../etc/passwd", "zone"),
        ("people.3.zone", "Europe", "zone"),
        ("people.3.rhythm_days", 10**30, "number"),
        ("people.3.rhythm_days", 1.5, "number"),
        ("people.3.rhythm_days", True, "number"),
        ("people.3.organization", uid(50), "dangling"),
        ("people.3.organization", 5, "uid"),
        ("people.3", [], "object"),
        ("people.3", None, "object"),
        ("people", {}, "list"),
        ("people", None, "list"),
        ("profile", [1], "object"),
        ("profile.career_stage", "retired", "word"),
        ("organizations.0.interest", 6, "number"),
        ("contact_points.0.kind", "fax", "word"),
        ("contact_points.0.person", None, "uid"),
        ("contact_points.0.person", ..., "missing"),
        ("contact_points.0.value", ..., "missing"),
        ("interviews.0.local_start", "2026-06-01 14:00", "local"),
        ("interviews.0.zone", "", "zone"),
        ("interviews.0.minutes", 0, "number"),
        ("participants.0.interview", uid(1), "dangling"),
        ("touches.0.purpose", "gossip", "word"),
        ("touches.0.at", ..., "missing"),
        ("career_values.0.must_have", 1, "truth"),
        ("career_values.0.weight", -1, "number"),
        ("tombstones.0.deleted_at", "", "instant"),
        ("version", "1", "number"),
        ("version", True, "number"),
        ("version", 0, "number"),
    ],
)
def test_the_place_of_a_fault_is_said(tmp_path: Path, path: str, value: Any, what: str) -> None:
    with pytest.raises(Problem) as caught:
        archive_reading.read(written(tmp_path, changed(path, value)))
    assert caught.value.code == f"archive.{what}"
    parts = [f"[{part}]" if part.isdigit() else f".{part}" for part in path.split(".")]
    where = "".join(parts).removeprefix(".")
    assert caught.value.facts == {"where": where}
    assert where in words.problem_text(caught.value)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import.empty"),
        (b"{", "archive.not_json"),
        (json.dumps(GOOD).encode()[:-30], "archive.not_json"),
        (b'{"format": "inroad", "version": NaN}', "archive.no_document"),
        (b'{"format": "inroad", "version": 1' + b"0" * 10_000 + b"}", "archive.no_document"),
        (b'{"format": "inroad", "version": 1, "people": ' + b"[" * 200_000, "archive.no_document"),
        (b'{"format": "inroad", "version": 1, "profile": "\xff"}', "archive.no_document"),
        (json.dumps(GOOD).encode("utf-16"), "archive.not_ours"),
        (b"First Name,Last Name,Company", "archive.not_ours"),
        (b"[]", "archive.not_ours"),
        (b'{"format": "outroad", "version": 1}', "archive.not_ours"),
        (b'{"format": "inroad", "version": 2}', "archive.newer"),
    ],
)
def test_what_is_no_archive_is_said(tmp_path: Path, data: bytes, code: str) -> None:
    with pytest.raises(Problem) as caught:
        archive_reading.read(written(tmp_path, data))
    assert caught.value.code == code
    assert words.problem_text(caught.value)


def test_a_mark_before_it_and_deep_nesting_in_what_is_unknown(tmp_path: Path) -> None:
    deep = b"[" * 100 + b"]" * 100
    data = b"\xef\xbb\xbf" + json.dumps(GOOD).encode()[:-1] + b', "later": ' + deep + b"}"
    assert archive_reading.read(written(tmp_path, data)).profile is not None


@pytest.mark.parametrize(
    "deep", [b"[" * 200_000, b'{"format":"inroad","later":' + b"[" * 200_000 + b"]" * 200_000 + b"}"]
)
def test_nesting_without_end_is_no_archive(tmp_path: Path, deep: bytes) -> None:
    with pytest.raises(Problem):
        archive_reading.read(written(tmp_path, deep))


VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20), st.just([]), st.just({}),
    st.sampled_from([uid(1), uid(10), "2026-06-01T08:00:00Z", "1900-01-01T00:00:00Z", "2026-06-01", "Asia/Tokyo", ...]),
)  # fmt: skip
PATHS = [
    f"{name}.{number}.{field}"
    for name, rows in GOOD.items()
    if isinstance(rows, list)
    for number, row in enumerate(rows)
    for field in row
] + ["people.0.circle", "people.0.relation", "people.0.shortlisted_at", "interviews.0.status", "interviews.0.held_at"]


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PATHS), VALUES), max_size=3))
def test_any_change_is_refused_whole_or_taken_whole(
    store: Store, tmp_path: Path, changes: list[tuple[str, Any]]
) -> None:
    document = copy.deepcopy(GOOD)
    for path, value in changes:
        name, number, field = path.split(".")
        if value is ...:
            document[name][int(number)].pop(field, None)
        else:
            document[name][int(number)][field] = value
    before = people.count()
    path = written(tmp_path, document)
    try:
        done = importing.import_file(path, "inroad", NOW)
    except Problem as problem:
        _is_a_sentence(problem)
        assert people.count() == before
        return
    assert people.count() <= before + done.added
    archive.export(path, NOW)
    archive_reading.read(path)  # what was taken can be given again
    while undo.can_undo():
        undo.undo(NOW)
    assert people.count() == 0


def _is_a_sentence(problem: Problem) -> None:
    assert words.problem_text(problem)
