"""Reading an archive: every row is checked before any is used, and what is wrong is said with its place."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from peewee import BooleanField, IntegerField

from models import schema, terms
from models.errors import Problem
from models.exchange import archive, reading
from models.schema import DayField, InstantField, Row, Table

MAX_BYTES = 1024 * 1024 * 1024

Checked = dict[str, Any]

ENUMERATIONS: dict[tuple[type[Table], str], type[StrEnum]] = {
    (schema.Profile, "career_stage"): terms.CareerStage,
    (schema.CareerPath, "status"): terms.PathStatus,
    (schema.Person, "circle"): terms.Circle,
    (schema.Person, "relation"): terms.Relation,
    (schema.ContactPoint, "kind"): terms.ContactKind,
    (schema.Interview, "form"): terms.Form,
    (schema.Interview, "status"): terms.InterviewStatus,
    (schema.Reason, "kind"): terms.ReasonKind,
    (schema.AskedQuestion, "category"): terms.QuestionCategory,
    (schema.Touch, "purpose"): terms.Purpose,
    (schema.Touch, "channel"): terms.Channel,
    (schema.FollowUp, "kind"): terms.FollowUpKind,
    (schema.Mention, "kind"): terms.MentionKind,
    (schema.Knows, "topic"): terms.Topic,
    (schema.Referral, "outcome"): terms.ReferralOutcome,
}
# Whole numbers: the least and the greatest that make sense; others from 0 to a billion.
RANGES: dict[tuple[type[Table], str], tuple[int, int]] = {
    (schema.CareerValue, "weight"): (0, 5),
    (schema.Organization, "interest"): (1, 5),
    (schema.Person, "rhythm_days"): (1, 3650),
    (schema.Interview, "minutes"): (1, 1440),
    (schema.AskedQuestion, "minutes"): (0, 1440),
    (schema.Evidence, "rating"): (1, 5),
    (schema.OfferedTime, "minutes"): (1, 1440),
}
NOT_BLANK = {
    (schema.Person, "display_name"),
    (schema.Organization, "name"),
    (schema.CareerPath, "name"),
    (schema.Event, "name"),
    (schema.Mention, "text"),
    (schema.Tag, "name"),
}
ZONES = {(schema.Person, "zone"), (schema.Interview, "zone"), (schema.OfferedTime, "zone")}

_UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_LOCAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MISSING = object()


@dataclass(frozen=True, slots=True)
class Archive:
    """A checked archive. Rows hold the fields of archive.fields(); references are still uids."""

    profile: Checked | None = None
    lists: dict[type[Row], list[Checked]] = field(default_factory=dict)
    tombstones: list[Checked] = field(default_factory=list)


def read(path: Path) -> Archive:
    """Read and check an archive. Fields and lists that this version does not know are passed over.

    Problem with the place ("people[3].display_name") for the first thing that is wrong.
    """
    document = _document(reading.read_bytes(path, MAX_BYTES), path.name)
    if document.get("format") != archive.FORMAT:
        raise Problem("archive.not_ours", name=path.name)
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        _wrong("number", "version")
    if version > archive.VERSION:
        raise Problem("archive.newer", name=path.name)
    profile = document.get(archive.PROFILE) or {}
    if not isinstance(profile, dict):
        _wrong("object", archive.PROFILE)
    found = Archive(_row(schema.Profile, profile, archive.PROFILE) if profile else None)
    for name, table in archive.LISTS.items():
        found.lists[table] = _list(table, document.get(name, []), name)
    found.tombstones.extend(_list(schema.Tombstone, document.get(archive.TOMBSTONES, []), archive.TOMBSTONES))
    _check_references(found)
    return found


def _document(data: bytes, name: str) -> Any:
    def refuse(_constant: str) -> NoReturn:
        raise ValueError("NaN and Infinity are no JSON")

    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] != b"{":
        raise Problem("archive.not_ours", name=name)
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise Problem("archive.not_json", name=name, line=error.lineno) from error
    except (ValueError, RecursionError) as error:  # no UTF-8, NaN, numbers of a million digits, endless nesting
        raise Problem("archive.no_document", name=name) from error


def _wrong(what: str, where: str) -> NoReturn:
    raise Problem(f"archive.{what}", where=where)


def _list(table: type[Table], rows: Any, name: str) -> list[Checked]:
    if not isinstance(rows, list):
        _wrong("list", name)
    checked: list[Checked] = []
    seen: set[str] = set()
    for number, row in enumerate(rows):
        where = f"{name}[{number}]"
        if not isinstance(row, dict):
            _wrong("object", where)
        made = _row(table, row, where)
        if made["uid"] in seen:
            _wrong("twice", f"{where}.uid")
        seen.add(made["uid"])
        checked.append(made)
    return checked


def _row(table: type[Table], row: Checked, where: str) -> Checked:
    made: Checked = {}
    for name, check, default in checks(table):
        value = row.get(name, default)
        if value is _MISSING:
            _wrong("missing", f"{where}.{name}")
        what = check(value)
        if what:
            _wrong(what, f"{where}.{name}")
        made[name] = value
    if made.get("local_start") and not made["zone"]:
        _wrong("zone", f"{where}.zone")
    return made


Check = Callable[[Any], str]  # what was expected, as a code; "" for what is well
_checks_of: dict[type[Table], list[tuple[str, Check, Any]]] = {}


def checks(table: type[Table]) -> list[tuple[str, Check, Any]]:
    """For each field of a table: its name, its check, and what stands for a value that is not there."""
    if table not in _checks_of:
        found: list[tuple[str, Check, Any]] = []
        for known in archive.fields(table):
            default = None if known.null else known.default
            if known.name == "uid" or (default is None and not known.null):
                default = _MISSING
            found.append((known.name, _allowing_null(_check(table, known), null=known.null), default))
        for other in archive.references(table):
            default = None if other.null else _MISSING
            found.append((other.name, _allowing_null(_is_uid, null=other.null), default))
        _checks_of[table] = found
    return _checks_of[table]


def _check(table: type[Table], known: Any) -> Check:
    at = (table, known.name)
    if known.name in ("uid", "merged_into"):
        return _is_uid
    if at in ENUMERATIONS:
        words = frozenset(word.value for word in ENUMERATIONS[at]) | ({""} if known.null else set())
        return lambda value: "" if isinstance(value, str) and value in words else "word"
    if isinstance(known, BooleanField):
        return lambda value: "" if isinstance(value, bool) else "truth"
    if isinstance(known, InstantField):
        return _is_instant
    if isinstance(known, DayField):
        return _is_day
    if isinstance(known, IntegerField):
        return _number(*RANGES.get(at, (0, 10**9)))
    if known.name == "local_start":
        return _is_local
    if at in ZONES:
        return _Zones()
    if at in NOT_BLANK:
        return lambda value: _is_text(value) or ("" if value.strip() else "missing")
    return _is_text


def _allowing_null(check: Check, *, null: bool) -> Check:
    return (lambda value: "" if value is None else check(value)) if null else check


def _is_text(value: Any) -> str:
    if not isinstance(value, str):
        return "text"
    if value.isascii():
        return ""
    try:
        value.encode()
    except UnicodeEncodeError:  # half of a character, which JSON can spell and no text holds
        return "text"
    return ""


def _is_uid(value: Any) -> str:
    return "" if isinstance(value, str) and _UID.fullmatch(value) else "uid"


def _number(least: int, greatest: int) -> Check:
    def check(value: Any) -> str:
        good = isinstance(value, int) and not isinstance(value, bool) and least <= value <= greatest
        return "" if good else "number"

    return check


def _moment(value: Any, shape: re.Pattern[str]) -> bool:
    if not isinstance(value, str) or not shape.fullmatch(value) or not value.isascii():
        return False
    try:
        return 1900 <= datetime.fromisoformat(value.removesuffix("Z")).year <= 2200
    except ValueError:
        return False


def _is_instant(value: Any) -> str:
    return "" if _moment(value, _INSTANT) else "instant"


def _is_local(value: Any) -> str:
    return "" if _moment(value, _LOCAL) else "local"


def _is_day(value: Any) -> str:
    return "" if _moment(value, _DAY) and date.fromisoformat(value) else "day"


class _Zones:
    """Whether a text is empty or a time zone that this computer knows; each is looked up once."""

    def __init__(self) -> None:
        self._known = {""}

    def __call__(self, value: Any) -> str:
        if what := _is_text(value):
            return what
        if value not in self._known:
            try:
                ZoneInfo(value)
            except (KeyError, ValueError, OSError):
                return "zone"
            self._known.add(value)
        return ""


def _check_references(found: Archive) -> None:
    """Every reference must lead to a row of this archive: it holds everything there is."""
    uids = {table: {row["uid"] for row in rows} for table, rows in found.lists.items()}
    for table, rows in found.lists.items():
        for other in archive.references(table):
            known = uids[other.table]
            for number, row in enumerate(rows):
                if row[other.name] is not None and row[other.name] not in known:
                    _wrong("dangling", f"{archive.name_of(table)}[{number}].{other.name}")
