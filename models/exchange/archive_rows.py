"""One table of an archive on its way into the store: what is here, what was deleted, what is to be written."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from models import conversations, schema, search
from models.exchange import bulk
from models.exchange.archive_reading import Archive, Checked
from models.exchange.matching import contact_key, organization_key
from models.schema import Row

# What makes two rows one although their uids differ.
NATURAL: dict[type[Row], tuple[str, ...]] = {
    schema.Profile: (),
    schema.CareerValue: ("key",),
    schema.FollowUp: ("origin",),
    schema.Participant: ("interview_id", "person_id"),
    schema.Evidence: ("interview_id", "path_id", "organization_id", "value"),
    schema.Introduction: ("introducer_id", "introduced_id"),
    schema.Knows: ("person_id", "topic"),
    schema.Question: ("key", "language"),
    schema.Letter: ("key", "language"),
    schema.Tag: ("name_key",),
    schema.PersonTag: ("person_id", "tag_id"),
    schema.ImportMapping: ("columns_key",),
    schema.NotDuplicate: ("person_id", "other_id"),
}


def known_rows(table: type[Row]) -> dict[str, tuple[int, str]]:
    """The id and updated_at of each row that is here, by uid."""
    name = schema.table_name(table)
    rows = schema.database.execute_sql(f"SELECT uid, id, updated_at FROM {name}")
    return {uid: (number, at) for uid, number, at in rows.fetchall()}


class Deaths:
    """What was deleted here or there, when, and into whom people were merged."""

    def __init__(self, found: Archive) -> None:
        rows = schema.database.execute_sql("SELECT uid, deleted_at, merged_into FROM tombstone").fetchall()
        self._here = {uid: (at, into) for uid, at, into in rows}
        self._all = dict(self._here)
        self.new: dict[str, tuple[str, str | None]] = {}
        for row in found.tombstones:
            uid, at = row["uid"], row["deleted_at"]
            if uid not in self._here or at > self._here[uid][0]:
                self.new[uid] = self._all[uid] = (at, row["merged_into"])

    def dead(self, uid: str, updated_at: str) -> bool:
        """Whether a row that was last changed at `updated_at` was deleted after that."""
        return uid in self._all and updated_at <= self._all[uid][0]

    def alive(self, uid: str) -> bool:
        """A row of this uid is here: forget that it was deleted. Returns whether the store must, too."""
        self._all.pop(uid, None)
        self.new.pop(uid, None)
        return self._here.pop(uid, None) is not None

    def heir(self, uid: str) -> str:
        """Into whom a person was merged, at the end of the chain; the uid itself where into nobody."""
        for _ in range(len(self._all)):
            _, into = self._all.get(uid, ("", None))
            if into is None:
                break
            uid = into
        return uid


def derived(table: type[Row], values: Checked) -> Checked:
    """The columns that the archive leaves out because they follow from others."""
    if table is schema.Person:
        return {"sort_key": search.fold(values["display_name"])}
    if table is schema.Organization:
        return {"name_key": organization_key(values["name"])}
    if table is schema.Tag:
        return {"name_key": search.fold(values["name"])}
    if table is schema.ContactPoint:
        return {"value_key": contact_key(values["kind"], values["value"])}
    if table is schema.Interview:
        starts = ends = None
        if values["local_start"]:
            starts = conversations.in_utc(datetime.fromisoformat(values["local_start"]), values["zone"])
            ends = starts + timedelta(minutes=values["minutes"])
        return {
            "starts_at": schema.instant_text(starts) if starts else None,
            "ends_at": schema.instant_text(ends) if ends else None,
        }
    if table is schema.OfferedTime:
        starts = conversations.in_utc(datetime.fromisoformat(values["local_start"]), values["zone"])
        return {"starts_at": schema.instant_text(starts)}
    return {}


class TableWriter:
    """Gathers rows of one table, then writes them with one statement for each kind."""

    def __init__(self, table: type[Row], known: dict[str, tuple[int, str]]) -> None:
        self._table = table
        self._known = known
        self._key = NATURAL.get(table)
        self._natural: dict[tuple[Any, ...], tuple[int, str]] = {}
        if self._key is not None:
            columns = "".join(f', "{column}"' for column in self._key)
            rows = schema.database.execute_sql(f"SELECT id, updated_at{columns} FROM {schema.table_name(table)}")
            self._natural = {tuple(row[2:]): (row[0], row[1]) for row in rows.fetchall()}
        self._next = bulk.next_id(table)
        self._new: list[Checked] = []
        self._changed: list[tuple[int, Checked]] = []

    def take(self, values: Checked) -> tuple[int, bool]:
        """Note one row. Returns its id, and whether anything will be written."""
        there = self._there(values)
        if there is None:
            number, self._next = self._next, self._next + 1
            self._known[values["uid"]] = (number, values["updated_at"])
            if self._key is not None:
                self._natural[self._natural_key(values)] = (number, values["updated_at"])
            self._new.append({"id": number, **values})
            return number, True
        number, at = there
        if values["updated_at"] <= at:
            return number, False
        self._changed.append((number, {name: value for name, value in values.items() if name != "uid"}))
        return number, True

    def _there(self, values: Checked) -> tuple[int, str] | None:
        if self._key is not None and (found := self._natural.get(self._natural_key(values))):
            return found
        return self._known.get(values["uid"])

    def _natural_key(self, values: Checked) -> tuple[Any, ...]:
        return tuple(values[column] for column in self._key or ())

    def flush(self) -> None:
        """Write what was taken."""
        if self._new:
            columns = list(self._new[0])
            bulk.insert(self._table, columns, (list(row.values()) for row in self._new))
        if self._changed:
            columns = list(self._changed[0][1])
            assignments = ", ".join(f'"{column}" = ?' for column in columns)
            schema.database.connection().executemany(
                f"UPDATE {schema.table_name(self._table)} SET {assignments} WHERE id = ?",
                ([*values.values(), number] for number, values in self._changed),
            )
        self._new, self._changed = [], []
