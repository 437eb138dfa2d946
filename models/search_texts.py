"""What can be found: which columns of which tables, for each kind of thing, and what a step of undo changed of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from models import schema
from models.search import Kind

Named = tuple[str, type[schema.Row]]


@dataclass(frozen=True, slots=True)
class Texts:
    """Columns of one table. `owner` is the column with the id of what is found; `names` are foreign keys and
    the tables whose name is found with it."""

    table: type[schema.Row]
    columns: tuple[str, ...]
    names: tuple[Named, ...] = ()
    owner: str = "id"
    only: str = "1"  # which rows t

    @property
    def fields(self) -> tuple[str, ...]:
        """Where each piece of text stands: "touch.subject"; for a name "person.organization"."""
        name = schema.table_name(self.table)
        return (
            *(f"{name}.{column}" for column in self.columns),
            *(f"{name}.{column.removesuffix('_id')}" for column, _ in self.names),
        )


_WORK = (("organization_id", schema.Organization),)
SOURCES: dict[Kind, tuple[Texts, ...]] = {
    Kind.PERSON: (
        Texts(
            schema.Person,
            ("display_name", "title", "why", "how_known", "notes"),
            (*_WORK, ("event_id", schema.Event)),
        ),
        Texts(schema.ContactPoint, ("value",), owner="person_id"),
        Texts(schema.PersonTag, (), (("tag_id", schema.Tag),), "person_id"),
        Texts(schema.Position, ("title", "note"), _WORK, "person_id"),
        Texts(schema.Referral, ("role", "note"), _WORK, "person_id"),
        Texts(schema.Knows, ("note",), owner="person_id"),
    ),
    Kind.ORGANIZATION: (Texts(schema.Organization, ("name", "website", "notes")),),
    Kind.CONVERSATION: (
        Texts(
            schema.Interview,
            ("learned", "notes", "want_to_learn", "already_known", "teach_them", "what_next", "place"),
        ),
        Texts(schema.Reason, ("text",), owner="interview_id"),
        Texts(schema.AskedQuestion, ("answer",), owner="interview_id"),
        # The bank's questions stand in every conversation: only the user's own tell it apart.
        Texts(schema.AskedQuestion, ("text",), owner="interview_id", only="(t.key = '' OR t.key LIKE 'own:%')"),
        Texts(schema.Mention, ("text", "note"), owner="interview_id"),
        Texts(schema.Evidence, ("note",), owner="interview_id"),
    ),
    Kind.TOUCH: (Texts(schema.Touch, ("subject", "text")),),
    Kind.PROMISE: (Texts(schema.FollowUp, ("note",), only="t.kind IN ('promise', 'custom')"),),
    Kind.PATH: (Texts(schema.CareerPath, ("name", "reason")),),
    Kind.EVENT: (Texts(schema.Event, ("name", "place")),),
}


def pieces(kind: Kind, ids: Collection[int]) -> dict[int, list[tuple[str, str]]]:
    """For each of these that has any text: its pieces as (field, text), the most telling first."""
    found: dict[int, list[tuple[str, str]]] = {}
    wanted = json.dumps(list(ids))
    connection = schema.database.connection()
    for texts in SOURCES[kind]:
        fields = texts.fields
        for owner, *values in connection.execute(_select(texts), (wanted,)):
            for field, text in zip(fields, values, strict=True):
                if text:
                    found.setdefault(owner, []).append((field, text))
    return found


def all_ids(kind: Kind) -> list[int]:
    """Everything of a kind that may have a text."""
    main = SOURCES[kind][0]
    statement = f"SELECT t.id FROM {schema.table_name(main.table)} t WHERE {main.only}"
    return [row[0] for row in schema.database.execute_sql(statement).fetchall()]


def written(step: int, since: int) -> dict[Kind, set[int]]:
    """What has another text after the writes that the undo log holds for `step` beyond its entry `since`."""
    execute = schema.database.connection().execute
    log = "FROM undo_log WHERE step = ? AND seq > ?"
    changed = {(tab, code) for tab, code in execute(f"SELECT DISTINCT tab, kind {log}", (step, since))}
    found: dict[Kind, set[int]] = {}
    for kind in Kind:
        for texts in SOURCES[kind]:
            for event, statement in _changes(texts):
                if event in changed:
                    rows = execute(statement, (step, since))
                    found.setdefault(kind, set()).update(row[0] for row in rows if row[0] is not None)
    return {kind: ids for kind, ids in found.items() if ids}


@cache
def _select(texts: Texts) -> str:
    values = [f't."{column}"' for column in texts.columns]
    joins = ""
    for number, (column, table) in enumerate(texts.names):
        values.append(f"n{number}.name")
        joins += f' LEFT JOIN "{schema.table_name(table)}" n{number} ON n{number}.id = t."{column}"'
    return (
        f'SELECT t."{texts.owner}", {", ".join(values)} FROM "{schema.table_name(texts.table)}" t{joins} '
        f'WHERE t."{texts.owner}" IN (SELECT value FROM json_each(?)) AND {texts.only} ORDER BY t.id'
    )


@cache
def _changes(texts: Texts) -> tuple[tuple[tuple[int, str], str], ...]:
    """((number of a table, kind of change), the statement that finds whose text that changes)."""
    return tuple(_statements(texts))


def _statements(texts: Texts) -> Iterator[tuple[tuple[int, str], str]]:
    name, number = schema.table_name(texts.table), schema.UNDOABLE.index(texts.table)
    old_owner = _old(texts.table, texts.owner)
    now = f'FROM undo_log l CROSS JOIN "{name}" t ON t.id = l.rid'
    before = "FROM undo_log l"
    which = f"WHERE l.step = ? AND l.seq > ? AND l.tab = {number} AND l.kind = "
    looked_at = (*texts.columns, *(column for column, _ in texts.names), texts.owner)
    differs = " OR ".join(f'{_old(texts.table, column)} IS NOT t."{column}"' for column in dict.fromkeys(looked_at))
    yield (number, "I"), f"SELECT t.\"{texts.owner}\" {now} {which}'I' AND {texts.only}"
    yield (number, "D"), f"SELECT {old_owner} {before} {which}'D'"
    yield (number, "U"), f"SELECT t.\"{texts.owner}\" {now} {which}'U' AND ({differs})"
    if texts.owner != "id":
        yield (number, "U"), f"SELECT {old_owner} {now} {which}'U' AND ({differs})"
    for column, table in texts.names:
        place = schema.UNDOABLE.index(table)
        yield (
            (place, "U"),
            f'SELECT t."{texts.owner}" FROM undo_log l CROSS JOIN "{schema.table_name(table)}" n ON n.id = l.rid '
            f'CROSS JOIN "{name}" t ON t."{column}" = n.id WHERE l.step = ? AND l.seq > ? AND l.tab = {place} '
            f"AND l.kind = 'U' AND {_old(table, 'name')} IS NOT n.name",
        )


def _old(table: type[schema.Row], column: str) -> str:
    """What stood in a column before, of the entry l of the log."""
    if column == "id":
        return "l.rid"
    return f"json_extract(l.old, '$[{schema.columns(table).index(column)}]')"
