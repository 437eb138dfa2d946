"""Finding whatever it is: people first, then organisations, conversations, letters and the rest, with what matched."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models import schema, search, search_texts
from models.schema import instant, instant_text
from models.search import Kind, terms_of
from models.snippets import Snippet, marked, snippet
from models.terms import InterviewStatus, Purpose, Stage

LIMIT = 5
LONGEST = 300  # letters of a text that is looked for; nobody remembers more
MOST_WORDS = 12
_LOOKED_THROUGH = 40  # of each kind, the newest
# What stands in a hit's title or beside it needs no snippet.
_SHOWN = {
    Kind.PERSON: ("person.display_name", "person.title", "person.organization"),
    Kind.ORGANIZATION: ("organization.name",),
    Kind.CONVERSATION: (),
    Kind.TOUCH: ("touch.subject",),
    Kind.PROMISE: ("follow_up.note",),
    Kind.PATH: ("career_path.name",),
    Kind.EVENT: ("event.name",),
}


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found. `title` is its name, or the names of those whom it is about; `spans` are the
    parts of it that matched, as (start, length); `snippet` is another text in which something matched.

    `detail` says more in the user's own words: a role, a subject, a place. `person` is whom it is about.
    """

    kind: Kind
    id: int
    title: str
    spans: tuple[tuple[int, int], ...] = ()
    detail: str = ""
    snippet: Snippet | None = None
    at: datetime | None = None
    person: int | None = None
    purpose: Purpose | None = None  # of a touch
    status: InterviewStatus | None = None  # of a conversation
    stage: Stage | None = None  # of a person
    looked_back: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one kind, the best first. `more`: there is more than is shown."""

    kind: Kind
    hits: tuple[Hit, ...]
    more: bool


def found(text: str, now: datetime, limit: int = LIMIT) -> tuple[Group, ...]:
    """Everything in which every word of `text` is found, at most `limit` of each kind; groups without hits are
    left out. Names that match come first, then what happened last. Whatever is typed is only text.
    """
    cut = " ".join(text[:LONGEST].split()[:MOST_WORDS])
    terms = terms_of(cut)
    if not terms:
        return ()
    groups = []
    for kind, read in _READERS.items():
        if kind is Kind.PERSON:
            ids = _people(cut, terms, limit + 1)
        elif kind is Kind.CONVERSATION:
            ids = _conversations(cut, terms, limit + 1)
        else:
            ids = search.newest(cut, kind, _LOOKED_THROUGH)
        hits = _ordered(kind, list(read(ids)), ids, terms)
        if hits:
            shown = tuple(_with_snippets(kind, hits[:limit], terms))
            groups.append(Group(kind, shown, len(hits) > limit))
    return tuple(groups)


def recent_people(now: datetime, limit: int = LIMIT) -> tuple[Hit, ...]:
    """Those with whom something happened last, up to `now`; archived ones are left out."""
    rows = schema.database.execute_sql(
        "SELECT id FROM person WHERE archived_at IS NULL AND last_contact_at <= ? "
        "ORDER BY last_contact_at DESC LIMIT ?",
        (instant_text(now), limit),
    ).fetchall()
    ids = [row[0] for row in rows]
    hits = {hit.id: hit for hit in _read_people(ids)}
    return tuple(hits[number] for number in ids)


def _people(text: str, terms: Sequence[str], limit: int) -> list[int]:
    """Whose names begin with what was typed, then whose words do, then the others; each the last met first."""
    everybody = search.found(text) or []
    begins = " + ".join(["(instr(' ' || replace(sort_key, '  ', ' '), ' ' || ?) = 0)"] * len(terms))
    rows = schema.database.execute_sql(
        f"SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?)) ORDER BY {begins}, "
        "instr(sort_key, ?) <> 1, archived_at IS NOT NULL, stage = 'known', last_contact_at IS NULL, "
        "last_contact_at DESC, sort_key LIMIT ?",
        (json.dumps(everybody), *terms, terms[0], limit),
    ).fetchall()
    return [row[0] for row in rows]


def _conversations(text: str, terms: Sequence[str], limit: int) -> list[int]:
    """Those in which it was said, then those with the people whose names match."""
    said = search.newest(text, Kind.CONVERSATION, _LOOKED_THROUGH)
    named = " AND ".join(["instr(' ' || replace(p.sort_key, '  ', ' '), ' ' || ?) > 0"] * len(terms))
    # There are fewer conversations than people: from each to its people.
    rows = schema.database.execute_sql(
        "SELECT i.id FROM interview i CROSS JOIN participant q ON q.interview_id = i.id "
        f"CROSS JOIN person p ON p.id = q.person_id WHERE {named} "
        "ORDER BY coalesce(i.held_at, i.starts_at) DESC LIMIT ?",
        (*terms, limit),
    ).fetchall()
    return list(dict.fromkeys([*said, *(row[0] for row in rows)]))


def _ordered(kind: Kind, hits: list[Hit], ids: Sequence[int], terms: Sequence[str]) -> list[Hit]:
    """People stand as they were found. Of others those whose title matches come first, then the last."""
    if kind is Kind.PERSON:
        places = {number: place for place, number in enumerate(ids)}
        return sorted(hits, key=lambda hit: places[hit.id])
    hits.sort(key=lambda hit: (hit.at.timestamp() if hit.at else float("-inf"), hit.id), reverse=True)
    if kind in (Kind.ORGANIZATION, Kind.PATH, Kind.EVENT):
        hits.sort(key=lambda hit: not marked(hit.title, terms))
    return hits


def _with_snippets(kind: Kind, hits: Sequence[Hit], terms: Sequence[str]) -> Iterator[Hit]:
    texts = search_texts.pieces(kind, [hit.id for hit in hits])
    for hit in hits:
        spans = marked(hit.title, terms)
        others = [text for field, text in texts.get(hit.id, ()) if field not in _SHOWN[kind]]
        seen = f"{hit.title} {hit.detail}"
        wanted = [term for term in terms if not marked(seen, [term])] or ([] if spans else list(terms))
        part = snippet(others, wanted) if wanted else None
        yield _with(hit, spans, part)


def _with(hit: Hit, spans: tuple[tuple[int, int], ...], part: Snippet | None) -> Hit:
    return Hit(
        hit.kind, hit.id, hit.title, spans, hit.detail, part, hit.at, hit.person, hit.purpose, hit.status, hit.stage,
        hit.looked_back,
    )  # fmt: skip


def _rows(statement: str, ids: Sequence[int]) -> list[Any]:
    return schema.database.execute_sql(statement, (json.dumps(list(ids)),)).fetchall()


_IN = "IN (SELECT value FROM json_each(?))"


def _read_people(ids: Sequence[int]) -> Iterator[Hit]:
    for number, name, title, work, stage, at in _rows(
        "SELECT p.id, p.display_name, p.title, coalesce(o.name, ''), p.stage, p.last_contact_at FROM person p "
        f"LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id {_IN}",
        ids,
    ):
        role = ", ".join(filter(None, (title, work)))
        when = instant(at) if at else None
        yield Hit(Kind.PERSON, number, name, detail=role, at=when, person=number, stage=Stage(stage))


def _read_conversations(ids: Sequence[int]) -> Iterator[Hit]:
    for number, names, first, at, status, back in _rows(
        "SELECT i.id, (SELECT group_concat(display_name, ', ') FROM (SELECT p.display_name FROM participant q "
        "JOIN person p ON p.id = q.person_id WHERE q.interview_id = i.id ORDER BY q.position, q.id)), "
        "(SELECT q.person_id FROM participant q WHERE q.interview_id = i.id ORDER BY q.position, q.id LIMIT 1), "
        f"coalesce(i.held_at, i.starts_at), i.status, i.looked_back_at FROM interview i WHERE i.id {_IN}",
        ids,
    ):
        if first is not None:
            yield Hit(
                Kind.CONVERSATION, number, names, at=instant(at) if at else None, person=first,
                status=InterviewStatus(status), looked_back=back is not None,
            )  # fmt: skip


def _read_touches(ids: Sequence[int]) -> Iterator[Hit]:
    for number, name, person, at, purpose, subject in _rows(
        "SELECT t.id, p.display_name, t.person_id, t.at, t.purpose, t.subject FROM touch t "
        f"JOIN person p ON p.id = t.person_id WHERE t.id {_IN}",
        ids,
    ):
        yield Hit(
            Kind.TOUCH, number, name, detail=subject, at=instant(at), person=person, purpose=Purpose(purpose)
        )  # fmt: skip


def _read_promises(ids: Sequence[int]) -> Iterator[Hit]:
    for number, name, person, note, at in _rows(
        "SELECT f.id, p.display_name, f.person_id, f.note, coalesce(f.due_at, f.shows_at) FROM follow_up f "
        f"JOIN person p ON p.id = f.person_id WHERE f.id {_IN}",
        ids,
    ):
        yield Hit(Kind.PROMISE, number, note, detail=name, at=instant(at), person=person)


def _read_named(kind: Kind, table: str, detail: str) -> Any:
    def read(ids: Sequence[int]) -> Iterator[Hit]:
        for number, name, more in _rows(f"SELECT t.id, t.name, {detail} FROM {table} t WHERE t.id {_IN}", ids):
            yield Hit(kind, number, name, detail=str(more))

    return read


_READERS = {
    Kind.PERSON: _read_people,
    Kind.ORGANIZATION: _read_named(Kind.ORGANIZATION, "organization", "''"),
    Kind.CONVERSATION: _read_conversations,
    Kind.TOUCH: _read_touches,
    Kind.PROMISE: _read_promises,
    Kind.PATH: _read_named(Kind.PATH, "career_path", "''"),
    Kind.EVENT: _read_named(Kind.EVENT, "event", "t.place"),
}
