""" "Delete for good": somebody, and every trace of them in the data folder that is not a backup.

Deleting alone leaves traces: the log of undo, deleted terms in the segments of FTS5's index, old pages in the
write-ahead log and in the file. Here they go, too; so nothing that was done before can be undone any more.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path

from models import backups, connections, drafts, letters_mail, people, schema, tombstones, undo
from models.backups import Backup
from models.errors import Problem
from models.search import fold
from models.store import database_errors

_REASON_UNKNOWN = ""
_NAMES = "SELECT display_name FROM person WHERE id IN (SELECT value FROM json_each(?))"


def forget(wanted: Collection[int], now: datetime) -> int:
    """Delete these people with their story, the conversations that were theirs alone, and what was noted of them
    elsewhere as having come up; then remove the traces. Returns how many rows went.

    Cannot be undone, and nothing before it can. Tombstones stay: they hold no content. Raises
    Problem("forget.traces") where the people are deleted, but the disk was too full to remove the traces.
    """
    if not wanted:
        return 0
    with undo.step("deleted_people", count=len(wanted)):
        gone = _mentions(wanted, now)
        _drafts(wanted)
        _named_after(wanted, now)
        gone += people.delete(wanted, now)
    wipe()
    letters_mail.forget()
    return gone


def wipe() -> None:
    """Remove what deleted rows left behind. Belongs into no transaction. Problem("forget.traces")."""
    database = schema.database
    try:
        undo.forget()
        drafts.tidy()  # of those who were deleted before, whom no undo brings back any more
        for index in ("word_index", "part_index"):
            database.execute_sql(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        # secure_delete blanks what is deleted, but balancing a tree may leave copies in the room between cells.
        database.execute_sql("VACUUM")
        busy = database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except database_errors() as error:
        raise Problem("forget.traces") from error
    if busy:  # a command is reading just now
        raise Problem("forget.traces")


def still_named(name: str) -> int:
    """In how many texts about others the whole name stands, as the search reads them."""
    return schema.database.execute_sql(
        "SELECT count(*) FROM search_text WHERE instr(folded, ?)", (fold(" ".join(name.split())),)
    ).fetchone()[0]


def holding(wanted: Collection[int]) -> tuple[Backup, ...]:
    """The backups in the data folder that hold one of these people, the newest first; one that cannot be read
    might, and counts. Ask before they are deleted. `reason` is empty for a copy that the user put there."""
    folder = Path(schema.database.database).parent
    rows = schema.database.execute_sql(
        "SELECT uid FROM person WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(wanted)),)
    )
    uids = json.dumps([uid for (uid,) in rows.fetchall()])
    known = {one.path: one for one in backups.listed(folder)}
    found: list[Backup] = []
    for path in sorted((folder / backups.FOLDER).glob("*.db*")):
        if _holds(path, uids):
            found.append(known.get(path) or _other(path))
    return tuple(sorted(found, key=lambda one: (one.at, one.path.name), reverse=True))


def delete_backups(gone: Collection[Backup]) -> int:
    """Delete these files. Returns how many could not be deleted."""
    left = 0
    for one in gone:
        try:
            one.path.unlink(missing_ok=True)
        except OSError:
            left += 1
    return left


def _named_after(wanted: Collection[int], now: datetime) -> None:
    """The names of files that were imported, and views of the People page, where the whole name stands in them."""
    ids = json.dumps(list(wanted))
    names = {fold(name) for (name,) in schema.database.execute_sql(_NAMES, (ids,)).fetchall()} - {""}

    def holds_one(text: str) -> bool:
        return any(name in fold(text) for name in names)

    for number, file_name in schema.database.execute_sql("SELECT id, file_name FROM import_batch").fetchall():
        if holds_one(file_name.replace("_", " ").replace("-", " ")) or holds_one(file_name):
            schema.ImportBatch.update(file_name="", updated_at=now).where(schema.ImportBatch.id == number).execute()
    for row in schema.SavedFilter.select():
        if holds_one(row.name) or holds_one(json.dumps(json.loads(row.content), ensure_ascii=False)):
            tombstones.bury(row.uid, now)
            row.delete_instance()


def _mentions(wanted: Collection[int], now: datetime) -> int:
    """Delete what came up as one of them in any conversation, whether it was linked or only has the same name."""
    ids = json.dumps(list(wanted))
    rows = schema.database.execute_sql(_NAMES, (ids,)).fetchall()
    names = {fold(name) for (name,) in rows}
    found = schema.database.execute_sql(
        "SELECT id, uid, text, person_id IN (SELECT value FROM json_each(?1)) FROM mention "
        "WHERE person_id IN (SELECT value FROM json_each(?1)) OR (person_id IS NULL AND kind = 'person')",
        (ids,),
    ).fetchall()
    gone = [(number, uid) for number, uid, text, linked in found if linked or fold(" ".join(text.split())) in names]
    for number, uid in gone:
        tombstones.bury(uid, now)
        schema.database.execute_sql("DELETE FROM mention WHERE id = ?", (number,))
    return len(gone)


def _drafts(wanted: Collection[int]) -> None:
    """Letters and forms begun for them, and what is being typed elsewhere that names them."""
    for uid, name in schema.database.execute_sql(
        "SELECT uid, display_name FROM person WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(wanted)),),
    ).fetchall():
        schema.database.execute_sql(
            "DELETE FROM draft WHERE key LIKE '%' || ?1 OR ((key LIKE 'event:%' OR key LIKE 'form:%') "
            "AND instr(content, ?2))",
            (uid, json.dumps(name)[1:-1]),
        )


def _holds(path: Path, uids: str) -> bool:
    """Whether the file has a row of one of them, or could bring one back by its own log of undo."""
    try:
        with contextlib.closing(connections.connect(path, connections.STILL)) as connection:
            query = (
                "SELECT EXISTS (SELECT 1 FROM person WHERE uid IN (SELECT value FROM json_each(?1))) OR EXISTS "
                "(SELECT 1 FROM undo_log l JOIN json_each(?1) u ON instr(l.old, u.value))"
            )
            return bool(connection.execute(query, (uids,)).fetchone()[0])
    except (Problem, OSError, *database_errors()):
        return True


def _other(path: Path) -> Backup:
    facts = path.stat()
    return Backup(path, datetime.fromtimestamp(facts.st_mtime, UTC), _REASON_UNKNOWN, facts.st_size)
