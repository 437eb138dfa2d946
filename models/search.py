"""Finding: SearchText holds what can be found, folded; two FTS5 tables index it.

`word_index` answers one and two characters by the beginnings of words, `part_index` (trigrams) answers
three and more anywhere in a word. SQLite's tokenizers do not fold every accent, so fold() does it first.
Each step of undo brings the index up to date with what it wrote, at its end (models/undo.py).
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import islice

from models import schema


class Kind(StrEnum):
    """What is found. People come first: a person's text has the person's own id (models/search.py)."""

    PERSON = "person"
    ORGANIZATION = "organization"
    CONVERSATION = "conversation"
    TOUCH = "touch"  # a letter, or something else of the story
    PROMISE = "promise"
    PATH = "path"
    EVENT = "event"


# The id of a text says of what it is, so that what an index finds needs no look-up: a person's text has the
# person's own id, and the other kinds stand above, each in a range of its own.
RANGE = 1 << 40
PEOPLE_BELOW = RANGE
STARTS = {kind: number * RANGE for number, kind in enumerate(Kind)}
# One more when other texts can be found than before: a data folder of an older Inroad is indexed anew.
VERSION = 3
_VERSION_KIND = "version"
_VERSION_ID = 1 << 60
# Above this share of all rows, building both indexes anew is faster than keeping them row by row.
REBUILD_SHARE = 0.25
REBUILD_ROWS = 500
# A term found in so many texts is looked for in the texts themselves.
COMMON = 20_000
MOST_READ = 2_000  # texts that are read for words of one or two letters
# Letters that Unicode does not decompose, as people type them without their strokes.
UNDECOMPOSED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"})
# Apostrophes and hyphens as programs and keyboards write them.
ALIKE = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "´": "'", "‐": "-", "‑": "-"})
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
    terms = terms_of(text)
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


def newest(text: str, kind: Kind, limit: int) -> list[int]:
    """The ids of those of a kind in which every word of `text` is found, the newest rows first; not for people."""
    first, terms = STARTS[kind], terms_of(text)
    parts = [term for term in terms if _has_trigrams(term)]
    begins = [term for term in terms if not _has_trigrams(term)]
    if not terms:
        return []
    index = "part_index" if parts else "word_index"
    wanted = [_quoted(term) for term in parts] or [f"{_quoted(term)}*" for term in begins]
    rows = schema.database.connection().execute(
        f"SELECT rowid, folded FROM {index} WHERE {index} MATCH ? AND rowid BETWEEN ? AND ? "
        "ORDER BY rowid DESC LIMIT ?",
        (" AND ".join(wanted), first, first + RANGE - 1, MOST_READ if parts and begins else limit),
    )
    if not parts or not begins:
        return [row - first for row, _ in rows]
    # One or two letters beside longer words are in most texts: reading the newest beats joining two indexes.
    patterns = [re.compile(rf"(?<!\w){re.escape(term)}") for term in begins]
    found_ = (row - first for row, folded in rows if all(pattern.search(folded) for pattern in patterns))
    return list(islice(found_, limit))


def _is_common(term: str) -> bool:
    """Whether so many texts hold the term that reading all of them is faster than looking each one up."""
    return (
        schema.database.execute_sql(
            f"SELECT count(*) FROM (SELECT 1 FROM part_index WHERE part_index MATCH ? "
            f"AND rowid < {PEOPLE_BELOW} LIMIT {COMMON})",
            (_quoted(term),),
        ).fetchone()[0]
        == COMMON
    )


def _has_trigrams(term: str) -> bool:
    return len(term) >= 3 and not any(_stands_alone(character) for character in term)


def terms_of(text: str) -> list[str]:
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


def index_written(step: int, since: int) -> None:
    """Bring the index up to date with what the undo log holds for `step` beyond its entry `since`."""
    from models import search_texts  # all tables: not before there is something to index

    index(search_texts.written(step, since))


def catch_up() -> None:
    """Index everything anew where the data folder is from an Inroad that found less."""
    if schema.database.execute_sql(
        "SELECT 1 FROM search_text WHERE kind = ? AND row = ?", (_VERSION_KIND, VERSION)
    ).fetchone():
        return
    with schema.database.atomic("IMMEDIATE"):
        index_all()


def index_all() -> None:
    """Write every text anew, and both indexes."""
    from models import search_texts

    connection = schema.database.connection()
    connection.execute("DELETE FROM search_text")
    for kind in Kind:
        _write(kind, dict(_texts(kind, search_texts.all_ids(kind))))
    connection.execute("INSERT INTO search_text VALUES (?, ?, ?, '')", (_VERSION_ID, _VERSION_KIND, VERSION))
    rebuild()


def index(touched: Mapping[Kind, Collection[int]]) -> None:
    """Bring the index up to date for these, whether they were added, changed or deleted."""
    anew = False
    for kind, ids in touched.items():
        start = STARTS[kind]
        now = dict(_texts(kind, ids))
        before: dict[int, str] = dict(
            schema.database.execute_sql(
                "SELECT row, folded FROM search_text WHERE kind = ? AND row IN (SELECT value FROM json_each(?))",
                (kind, json.dumps(list(ids))),
            ).fetchall()
        )
        gone = {row: text for row, text in before.items() if now.get(row) != text}
        fresh = {row: text for row, text in now.items() if before.get(row) != text}
        by_row = not anew and not _many(len(gone.keys() | fresh.keys()))
        anew = anew or not by_row
        if by_row:
            _to_indexes("delete", ((start + row, text) for row, text in gone.items()))
        schema.database.connection().executemany(
            "DELETE FROM search_text WHERE id = ?", ((start + row,) for row in gone)
        )
        _write(kind, fresh)
        if by_row:
            _to_indexes("insert", ((start + row, text) for row, text in fresh.items()))
    if anew:
        rebuild()


def rebuild() -> None:
    """Build both indexes anew from SearchText."""
    for name in ("word_index", "part_index"):
        schema.database.execute_sql(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")


def _many(rows: int) -> bool:
    if rows <= REBUILD_ROWS:
        return False
    total = schema.database.execute_sql("SELECT count(*) FROM search_text").fetchone()[0]
    return rows > total * REBUILD_SHARE


def _to_indexes(kind: str, rows: Iterable[tuple[int, str]]) -> None:
    rows = list(rows)
    connection = schema.database.connection()
    for name in ("word_index", "part_index"):
        if kind == "delete":
            statement = f"INSERT INTO {name} ({name}, rowid, folded) VALUES ('delete', ?, ?)"
        else:
            statement = f"INSERT INTO {name} (rowid, folded) VALUES (?, ?)"
        connection.executemany(statement, rows)


def _write(kind: Kind, texts: Mapping[int, str]) -> None:
    start = STARTS[kind]
    schema.database.connection().executemany(
        "INSERT INTO search_text (id, kind, row, folded) VALUES (?, ?, ?, ?)",
        ((start + row, kind.value, row, text) for row, text in texts.items()),
    )


def _texts(kind: Kind, ids: Collection[int]) -> Iterator[tuple[int, str]]:
    """What is found of each of these, folded; those that are gone or say nothing are left out."""
    from models import search_texts

    for row, found_ in search_texts.pieces(kind, ids).items():
        folded = fold("\n".join(bare(field, text) + _other_order(field, text) for field, text in found_))
        if folded.strip():
            yield row, folded


def _other_order(field: str, text: str) -> str:
    """The family name first, and no blank, for a Chinese, Japanese or Korean name: LinkedIn gives 李明 as "明 李"."""
    if field != "person.display_name" or text.isascii() or " " not in text:
        return ""
    given, _, family = text.strip().rpartition(" ")
    parts = given.replace(" ", ""), family
    if not all(_stands_alone(c) or c == "々" or "\uac00" <= c <= "\ud7a3" for part in parts for c in part):
        return ""
    return f"\n{parts[1]}{parts[0]}\n{parts[0]}{parts[1]}"


def bare(field: str, text: str) -> str:
    """A piece of text as it is indexed: of a link only what tells it apart."""
    return _HOST.sub("", text) if field == "contact_point.value" else text
