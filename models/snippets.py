"""What matched: where in a text, as it was typed, the folded words stand that were looked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from models.search import fold

BEFORE = 28  # characters shown before the first match
LENGTH = 110
MOST_READ = 200_000  # characters of one text


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a text on one line; `spans` are the parts that matched, as (start, length)."""

    text: str
    spans: tuple[tuple[int, int], ...]


def marked(text: str, terms: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where `terms` (of search.terms_of) stand in `text`, as (start, length), in order and apart.

    One or two letters are found at the beginnings of words, three and more anywhere, as in models/search.py.
    """
    folded, places = _folded(text[:MOST_READ])
    covered: list[tuple[int, int]] = []
    for term in (term.replace(" ", "") for term in terms):  # Chinese is folded with blanks between
        at = _find(folded, term, 0)
        while at >= 0:
            covered.append((places[at], places[at + len(term) - 1] + 1))
            at = _find(folded, term, at + len(term))
    return tuple((start, end - start) for start, end in _merged(sorted(covered)))


def snippet(texts: Iterable[str], terms: Sequence[str]) -> Snippet | None:
    """The part of the text in which most of `terms` stand, the first of several; None where none does."""
    best, most = "", 0
    for text in texts:
        count = sum(1 for term in terms if marked(text, [term]))
        if count > most:
            best, most = text, count
    if not most:
        return None
    first = marked(best, terms)[0][0]
    start = max(0, first - BEFORE)
    if start:
        blank = best.find(" ", start, first)
        start = blank + 1 if blank >= 0 else start
    end = min(len(best), start + LENGTH)
    if end < len(best):
        blank = best.rfind(" ", first + 1, end)
        end = blank if blank > start + LENGTH // 2 else end
    part = " ".join(best[start:end].split())
    part = f"{'… ' if start else ''}{part}{' …' if end < len(best) else ''}"
    return Snippet(part, marked(part, terms))


def _find(folded: str, term: str, start: int) -> int:
    at = folded.find(term, start)
    if len(term) >= 3 or not term.isascii():
        return at
    while at > 0 and folded[at - 1].isalnum():
        at = folded.find(term, at + 1)
    return at


def _merged(parts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    apart: list[tuple[int, int]] = []
    for start, end in parts:
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text folded, and for each character of it where it comes from."""
    if text.isascii():
        return text.lower(), range(len(text))
    parts: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        folded = _fold_one(character)
        parts.append(folded)
        places.extend([place] * len(folded))
    return "".join(parts), places


@lru_cache(maxsize=4096)
def _fold_one(character: str) -> str:
    return fold(character).strip() or (" " if character.isspace() else "")
