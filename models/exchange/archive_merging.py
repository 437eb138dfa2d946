"""Merging an archive into the store, by uid: the later `updated_at` wins, deletions stay deletions.

A row that was deleted, here or there, comes back only if it was changed after that. Rows that say the same
under two uids (a career value, a follow-up of the rules, a participant, an introduction) are one row and keep
the uid that is here. Follow-ups and where things stand are planned anew afterwards.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from models import planning, profile, schema, undo
from models.exchange import archive
from models.exchange.archive_reading import Archive, Checked
from models.exchange.archive_rows import Deaths, TableWriter, derived, known_rows
from models.exchange.outcome import Outcome, Progress, Steps, no_progress
from models.exchange.records import Skipped
from models.schema import Row

CHUNK = 500  # rows between two calls of progress
PLANNED_AT_ONCE = 50  # people


def preview(found: Archive) -> Outcome:
    """What merge() would do with the people of an archive now; changes nothing."""
    return _outcome(found, Deaths(found))


def merge(found: Archive, now: datetime, progress: Progress = no_progress) -> Outcome:
    """Merge everything as one transaction and one step of undo; `progress` as in importing.write."""
    total = sum(map(len, found.lists.values())) + 1
    steps = Steps(progress, 2 * total)
    with schema.database.atomic("IMMEDIATE"):
        deaths = Deaths(found)
        outcome = _outcome(found, deaths)
        with undo.step("imported_people", count=outcome.added + outcome.changed):
            merging = _Merging(deaths, steps)
            # One user has one profile, and it has the same uid on every computer.
            merging.rows(schema.Profile, [found.profile | {"uid": profile.PROFILE_UID}] if found.profile else [])
            for table in schema.ARCHIVED:
                if table is not schema.Profile:
                    merging.rows(table, found.lists[table])
            merging.bury()
            merging.plan(now, total)
        steps.at(2 * total)
    return outcome


def _outcome(found: Archive, deaths: Deaths) -> Outcome:
    """The people of the archive, counted. A skipped one's row is its place in the list, from 1."""
    known = known_rows(schema.Person)
    merged = changed = 0
    skipped: list[Skipped] = []
    for number, row in enumerate(found.lists[schema.Person], start=1):
        uid, at = row["uid"], row["updated_at"]
        if deaths.dead(uid, at):
            skipped.append(Skipped(number, "deleted"))
        elif uid in known:
            merged += 1
            changed += at > known[uid][1]
    read = len(found.lists[schema.Person])
    added = read - merged - len(skipped)
    return Outcome(archive.FORMAT, read, added, merged, changed, tuple(skipped))


class _Merging:
    """Writes row after row, parents before children, and remembers whom it concerned."""

    def __init__(self, deaths: Deaths, steps: Steps) -> None:
        self.people: set[int] = set()
        self._deaths = deaths
        self._steps = steps
        self._done = 0
        self._ids: dict[type[Row], dict[str, int]] = {}

    def rows(self, table: type[Row], rows: list[Checked]) -> None:
        """Insert what is new and update what is older here."""
        known = known_rows(table)
        ids = self._ids[table] = {uid: number for uid, (number, _) in known.items()}
        writer = TableWriter(table, known)
        for start in range(0, len(rows), CHUNK):
            chunk = rows[start : start + CHUNK]
            for row in chunk:
                values = self._values(table, row)
                if values is None:
                    continue
                ids[row["uid"]], written = writer.take(values)
                if written:
                    self._concerned(table, ids[row["uid"]], values)
            writer.flush()
            self._done += len(chunk)
            self._steps.at(self._done)

    def _values(self, table: type[Row], row: Checked) -> Checked | None:
        """A row as columns of the table; None where it, or what it belongs to, was deleted."""
        uid = row["uid"]
        if self._deaths.dead(uid, row["updated_at"]):
            return None
        values = {known.column_name: row[known.name] for known in archive.fields(table)}
        for other in archive.references(table):
            wanted = row[other.name]
            if wanted is not None and wanted not in self._ids[other.table]:
                wanted = self._deaths.heir(wanted)
            values[other.column] = self._ids[other.table].get(wanted) if wanted else None
            if values[other.column] is None and (not other.null or (wanted and other.owned)):
                return None
        if self._deaths.alive(uid):
            schema.database.execute_sql("DELETE FROM tombstone WHERE uid = ?", (uid,))
        return values | derived(table, values)

    def _concerned(self, table: type[Row], number: int, values: Checked) -> None:
        """Note whose story or searchable text a written row changes."""
        if table is schema.Person:
            self.people.add(number)
        elif table is schema.Introduction:
            self.people.update((values["introducer_id"], values["introduced_id"]))
        elif values.get("person_id") is not None:  # a step of one's own, and what is only mentioned, has none
            self.people.add(values["person_id"])
        elif table in (schema.Interview, schema.Organization):
            query = {
                schema.Interview: "SELECT person_id FROM participant WHERE interview_id = ?",
                schema.Organization: "SELECT id FROM person WHERE organization_id = ?",
            }[table]
            self.people.update(row[0] for row in schema.database.execute_sql(query, (number,)))

    def bury(self) -> None:
        """Delete what was deleted there later than it was changed here; a merged person's story goes on."""
        for uid, (at, into) in self._deaths.new.items():
            if not self._delete(uid, at, into):
                continue
            schema.database.execute_sql(
                "INSERT INTO tombstone (uid, deleted_at, merged_into) VALUES (?, ?, ?) "
                "ON CONFLICT (uid) DO UPDATE SET deleted_at = excluded.deleted_at, merged_into = excluded.merged_into",
                (uid, at, into),
            )

    def _delete(self, uid: str, at: str, into: str | None) -> bool:
        """Delete the row of this uid, if any. Returns False where it was changed later and stays."""
        for table, ids in self._ids.items():
            if uid not in ids:
                continue
            name, number = schema.table_name(table), ids[uid]
            row = schema.database.execute_sql(f"SELECT * FROM {name} WHERE id = ?", (number,)).fetchone()
            if row is None:
                continue  # went with what it belonged to
            values = dict(zip(schema.columns(table), row, strict=True))
            if values["updated_at"] > at:
                return False
            if table is schema.Person:
                heir = self._ids[schema.Person].get(self._deaths.heir(uid)) if into else None
                if heir:
                    self._inherit(number, heir)
            self._concerned(table, number, values)
            schema.database.execute_sql(f"DELETE FROM {name} WHERE id = ?", (number,))
        return True

    def _inherit(self, person: int, heir: int) -> None:
        """Everything that names `person` names `heir`, but for what the heir has already."""
        self.people.add(heir)
        for table in schema.ARCHIVED:
            name = schema.table_name(table)
            for other in archive.references(table):
                if other.table is schema.Person:
                    column = f'"{other.column}"'
                    schema.database.execute_sql(
                        f"UPDATE OR IGNORE {name} SET {column} = ? WHERE {column} = ?", (heir, person)
                    )
        schema.database.execute_sql("DELETE FROM introduction WHERE introducer_id = introduced_id")

    def plan(self, now: datetime, total: int) -> None:
        """Plan anew for everybody concerned who has a story, or is meant to."""
        concerned = sorted(self.people.intersection(_with_a_story(self.people)))
        for start in range(0, len(concerned), PLANNED_AT_ONCE):
            planning.replan(concerned[start : start + PLANNED_AT_ONCE], now)
            self._steps.at(total + total * start // len(concerned))


def _with_a_story(people: Collection[int]) -> list[int]:
    """Those of `people` for whom there is something to plan or who stand anywhere but in the address book."""
    wanted = "(SELECT value FROM json_each(?))"
    rows = schema.database.execute_sql(
        f"SELECT id FROM person WHERE id IN {wanted} AND (shortlisted_at IS NOT NULL OR stage != 'known' "
        "OR next_kind IS NOT NULL OR id IN (SELECT person_id FROM touch) OR id IN (SELECT person_id FROM participant) "
        "OR id IN (SELECT person_id FROM follow_up))",
        (json.dumps(sorted(people)),),
    )
    return [row[0] for row in rows.fetchall()]
