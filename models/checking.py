"""Whether the data are sound: the file, the references, the search index, and what is kept beside the people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from models import planning, schema, settings

CHUNK = 500
INDEXES = ("word_index", "part_index")


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong: a code for words ("check.CODE", or "damaged"), and of how many rows."""

    code: str
    count: int = 1


def check() -> tuple[Finding, ...]:
    """What is wrong with the open store; changes nothing. In a damaged file nothing else is looked at."""
    verdict = schema.database.execute_sql("PRAGMA integrity_check(100)").fetchall()
    if verdict != [("ok",)]:
        return (Finding("damaged", len(verdict)),)
    return tuple(_orphans()) + tuple(_index()) + tuple(_standing())


def _orphans() -> Iterator[Finding]:
    found = schema.database.execute_sql("PRAGMA foreign_key_check").fetchall()
    if found:
        yield Finding("orphans", len(found))


def _index() -> Iterator[Finding]:
    """FTS5's own comparison of an index with its content, which says what differs as an error."""
    for name in INDEXES:
        found = schema.database.execute_sql(
            f"SELECT count(*) FROM search_text s LEFT JOIN {name}_docsize d ON d.id = s.id WHERE d.id IS NULL"
        ).fetchone()[0]
        more = schema.database.execute_sql(
            f"SELECT count(*) FROM {name}_docsize d LEFT JOIN search_text s ON s.id = d.id WHERE s.id IS NULL"
        ).fetchone()[0]
        if found or more:
            yield Finding("index", found + more)
            return


def _standing() -> Iterator[Finding]:
    """Stage, last contact and next step, compared with what the story says of each person."""
    config = settings.reminders()
    everybody = [row[0] for row in schema.database.execute_sql("SELECT id FROM person ORDER BY id").fetchall()]
    wrong = 0
    for start in range(0, len(everybody), CHUNK):
        ids = everybody[start : start + CHUNK]
        follow_ups: defaultdict[int, list[schema.FollowUp]] = defaultdict(list)
        for row in schema.FollowUp.select().where(schema.FollowUp.person.in_(ids)):
            follow_ups[row.person_id].append(row)
        people = {row.id: row for row in schema.Person.select().where(schema.Person.id.in_(ids))}
        for person, story in planning.stories(ids).items():
            said = planning.standing(story, follow_ups[person], config)
            wrong += any(getattr(people[person], name) != value for name, value in said.items())
    if wrong:
        yield Finding("standing", wrong)
