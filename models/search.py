"""Finding: SearchText holds what can be found, folded; two FTS5 tables index it.

`word_index` answers one and two characters by the beginnings of words, `part_index` (trigrams) answers
three and more anywhere in a word. SQLite's tokenizers do not fold every accent, so fold() does it first.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable

from models import schema

PERSON = "person"
# A person's text has the person's own id, so that what an index finds needs no look-up; other kinds stand above.
PEOPLE_BELOW = 1 << 40
# Above this share of all rows, building both indexes anew is faster than keeping them row by row.
REBUILD_SHARE = 0.25
REBUILD_ROWS = 500
# A term found in so many texts is looked for in the texts themselves.
COMMON = 20_000
# Letters that Unicode does not decompose, as people type them without their strokes.
UNDECOMPOSED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"})
# Apostrophes and hyphens as programs and keyboards write them.
ALIKE = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "´": "'", "‐": "-", "‑": "-"})
# What of a person's own row can be found; their contact points and organisation can be, too.
PERSON_COLUMNS = frozenset(["display_name", "title", "organization_id", "why", "how_known", "notes"])
# What all links of a kind have in common tells nobody apart: "lin" is meant to find Linda, not every profile.
_HOST = re.compile(r"^(?:https?://)?(?:www\.)?(?:(?:[a-z]{2}\.)?linkedin\.com/in/)?", re.IGNORECASE)


def fold(text: str) -> str:
    """Text as it is compared: no case, no accents; each CJK character a word of its own."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(ALIKE))  # before folding the case: 𝓐 is an A
    decomposed = unicodedata.normalize("NFKD", plain.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(UNDECOMPOSED | ALIKE)
    bare = unicodedata.normalize("NFC", bare)
    return "".join(f" {c} " if _stands_alone(c) else c for c in bare)


def _stands_alone(character: str) -> bool:
    """Whether the script writes without blanks between words: Han, Hiragana, Katakana."""
    return "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or character >= "\U00020000"


def found(text: str) -> list[int] | None:
    """The ids of the people in whose texts every word of `text` is found, in no order. None: no words."""
    terms = _terms(text)
    if not terms:
        return None
    common = [term for term in terms if _has_trigrams(term) and _is_common(term)]
    parts = [_quoted(term) for term in terms if _has_trigrams(term) and term not in common]
    begins = [f"{_quoted(term)}*" for term in terms if not _has_trigrams(term)]
    tables, parameters = [], []
    for index, wanted in (("part_index", parts), ("word_index", begins)):
        if wanted:
            tables.append(f"SELECT rowid AS id FROM {index} WHERE {index} MATCH ? AND rowid < {PEOPLE_BELOW}")
            parameters.append(" AND ".join(wanted))
    source = " INTERSECT ".join(tables)
    if common:
        within = f" AND id IN ({source})" if source else ""
        holds = " AND instr(folded, ?)" * len(common)
        source = f"SELECT id FROM search_text WHERE id < {PEOPLE_BELOW}{within}{holds}"
    # One text is read several times faster than a row for each person.
    statement = f"SELECT json_group_array(id) FROM ({source})"
    return json.loads(schema.database.execute_sql(statement, [*parameters, *common]).fetchone()[0])


def _is_common(term: str) -> bool:
    """Whether so many texts hold the term that reading all of them is faster than looking each one up."""
    return (
        schema.database.execute_sql(
            f"SELECT count(*) FROM (SELECT 1 FROM part_index WHERE part_index MATCH ? LIMIT {COMMON})", (_quoted(term),)
        ).fetchone()[0]
        == COMMON
    )


def _has_trigrams(term: str) -> bool:
    return len(term) >= 3 and not any(_stands_alone(character) for character in term)


def _terms(text: str) -> list[str]:
    """Words to look for, without the punctuation around them. Neighbouring CJK characters stay one phrase."""
    terms: list[str] = []
    for word in text.replace("\0", " ").split():
        folded = " ".join(fold(_HOST.sub("", word)).split())
        start = next((at for at, c in enumerate(folded) if c.isalnum()), None)
        if start is not None:
            end = max(at for at, c in enumerate(folded, start=1) if c.isalnum() or c in "+#")  # C++, C#
            terms.append(folded[start:end])
    return terms


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'


def index_people(ids: Collection[int]) -> None:
    """Bring the index up to date for these people, whether they were added, changed or deleted."""
    if not ids:
        return
    total = schema.database.execute_sql("SELECT count(*) FROM person").fetchone()[0]
    if len(ids) > max(REBUILD_ROWS, total * REBUILD_SHARE):
        _write_texts(ids)
        rebuild()
        return
    for kind in ("delete", "insert"):
        if kind == "insert":
            _write_texts(ids)
        rows = schema.database.execute_sql(
            f"SELECT id, folded FROM search_text WHERE kind = '{PERSON}' AND row IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        ).fetchall()
        _to_indexes(kind, rows)


def rebuild() -> None:
    """Build both indexes anew from SearchText."""
    for index in ("word_index", "part_index"):
        schema.database.execute_sql(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def _to_indexes(kind: str, rows: Iterable[tuple[int, str]]) -> None:
    rows = list(rows)
    connection = schema.database.connection()
    for index in ("word_index", "part_index"):
        if kind == "delete":
            statement = f"INSERT INTO {index} ({index}, rowid, folded) VALUES ('delete', ?, ?)"
        else:
            statement = f"INSERT INTO {index} (rowid, folded) VALUES (?, ?)"
        connection.executemany(statement, rows)


def _write_texts(ids: Collection[int]) -> None:
    """Compose the searchable text of each person, or remove it where the person is gone."""
    wanted = json.dumps(list(ids))
    connection = schema.database.connection()
    connection.execute(
        f"DELETE FROM search_text WHERE kind = '{PERSON}' AND row IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    people = connection.execute(
        "SELECT p.id, p.display_name, p.title, coalesce(o.name, ''), p.why, p.how_known, p.notes "
        "FROM person p LEFT JOIN organization o ON o.id = p.organization_id "
        "WHERE p.id IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    points: dict[int, list[str]] = {}
    for person, value in connection.execute(
        "SELECT person_id, value FROM contact_point WHERE person_id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ):
        points.setdefault(person, []).append(_HOST.sub("", value))
    connection.executemany(
        f"INSERT INTO search_text (id, kind, row, folded) VALUES (?1, '{PERSON}', ?1, ?2)",
        ((row[0], fold("\n".join(filter(None, (*row[1:], *points.get(row[0], ())))))) for row in people.fetchall()),
    )
