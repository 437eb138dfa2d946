"""What a request must say, looked for in the text itself: who I am, how I found you, what I hope for.

A part is there when the text holds enough of a fact that is known (the pitch, the introducer's name), or a turn
of phrase that says such a thing. The phrases stand in resources/asking, one list for each part and language; in
them "a|b" is either word, "*" any one word, "stud~" any word that begins so.
Hints, never bars: a letter is not held back because a light is off.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any

from models.rules.letters import BLANK

SUBJECT_WORDS = (3, 4)  # Simon Fraser University: a subject of 3 to 4 words
ENOUGH_WORDS = 4  # of a long pitch: so many of its words, or half of them, show that it is there


class Part(StrEnum):
    """The three parts of a request, in the order in which they are read."""

    WHO = "who"
    HOW = "how"
    WHAT = "what"


# Which known facts show a part, and which of them by a name alone.
_FACTS = {
    Part.WHO: ("about_me", "background"),
    Part.HOW: ("how_found", "how_known"),
    Part.WHAT: ("want_to_learn",),
}
_NAMES = {Part.WHO: (), Part.HOW: ("introducer", "event"), Part.WHAT: ()}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The word lists of one language. `asks` and `hopes` go together: a sentence of what I hope for has both."""

    common: frozenset[str] = frozenset()
    short_forms: Mapping[str, str] = field(default_factory=dict[str, str])
    who: tuple[str, ...] = ()
    who_not: tuple[str, ...] = ()
    how: tuple[str, ...] = ()
    how_not: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    hopes: tuple[str, ...] = ()
    what: tuple[str, ...] = ()
    what_not: tuple[str, ...] = ()
    job: tuple[str, ...] = ()
    job_not: tuple[str, ...] = ()


def vocabulary(rows: Mapping[str, Any]) -> Vocabulary:
    """The word lists as resources/asking/LANGUAGE.json holds them; what is not there is empty.

    They are folded as texts are: "für" may stand there as people write it.
    """
    lists = ("who", "who_not", "how", "how_not", "asks", "hopes", "what", "what_not", "job", "job_not")
    return Vocabulary(
        common=frozenset(folded(rows.get("common", "")).split()),
        short_forms={folded(short): folded(whole) for short, whole in rows.get("short_forms", {}).items()},
        **{name: tuple(map(folded, rows.get(name, ()))) for name in lists},
    )


def lights(text: str, facts: Mapping[str, str], known: Vocabulary) -> Mapping[Part, bool]:
    """Which parts the text of a request holds. `facts` by the names of letters.PLACEHOLDERS, and `background`,
    `how_known`, `event`; a name in the greeting or the signature doesn't count.
    """
    text = BLANK.sub(" ", text)
    sentences = _sentences(text, known.short_forms)
    within = _sentences(_without_ends(text), known.short_forms)
    words = {word for sentence in sentences for word in sentence}
    return {
        part: any(_holds(words, facts.get(name, ""), known) for name in _FACTS[part])
        or any(_names(within, facts.get(name, ""), known) for name in _NAMES[part])
        or _says(part, sentences, known)
        for part in Part
    }


def asks_for_job(text: str, known: Vocabulary) -> bool:
    """Whether a text seems to ask for a job, which such a conversation does not do; a hint, never a bar.

    Whole words only: "hiring", "openings", "a job for me"; not "your job", "the job search" or "is this the
    right job for me".
    """
    return any(_find(_without(one, known.job_not), known.job) for one in _sentences(text, known.short_forms))


def subject_verdict(subject: str, words: int) -> str:
    """ "good", or what a request's subject of so many words is: "none", "short" or "long"."""
    if not subject.strip():
        return "none"
    least, most = SUBJECT_WORDS
    return "short" if words < least else "long" if words > most + 1 else "good"  # one more is nothing to speak of


def _says(part: Part, sentences: Sequence[tuple[str, ...]], known: Vocabulary) -> bool:
    if part is Part.WHO:
        return any(_find(_without(sentence, known.who_not), known.who) for sentence in sentences)
    if part is Part.HOW:
        return any(_find(_without(sentence, known.how_not), known.how) for sentence in sentences)
    for sentence in sentences:
        left = _without(sentence, known.what_not)
        if _find(left, known.what) or (_find(left, known.hopes) and (_find(left, known.asks) or "?" in sentence)):
            return True
    return False


def _holds(words: set[str], fact: str, known: Vocabulary) -> bool:
    """Whether enough of what a fact says stands in the text, in whatever order."""
    telling = {word for sentence in _sentences(fact, known.short_forms) for word in sentence}
    telling = {word for word in telling - known.common if word.isalnum() and len(word) > 1}
    if not telling:
        return False
    return len(telling & words) >= min(ENOUGH_WORDS, -(-len(telling) // 2), len(telling))


def _names(sentences: Sequence[tuple[str, ...]], name: str, known: Vocabulary) -> bool:
    """Whether a name stands in the text: whole, or one telling word of it ("Lena")."""
    parts = [word for sentence in _sentences(name, known.short_forms) for word in sentence if word.isalnum()]
    telling = {word for word in parts if word not in known.common and len(word) > 2}
    return any(telling & set(sentence) for sentence in sentences)


# Greeting and signature: short lines at the ends. "Dear Dr. Osei," and "Kind regards,\nAna Lopes".
_LINE_WORDS = 6


def _without_ends(text: str) -> str:
    """The text without greeting and signature."""
    lines = text.strip().split("\n")
    greeting = re.match(r"[^,;:!?.\n]*(?:\.[^,;:!?.\n]*)?[,:!]", lines[0])
    if greeting and len(greeting[0].split()) <= _LINE_WORDS:
        lines[0] = lines[0][greeting.end() :]
    for _ in range(2):  # the name, and the line above it
        if len(lines) > 1 and len(lines[-1].split()) <= _LINE_WORDS and not re.search(r"[.?!]\s*$", lines[-1]):
            lines.pop()
        while len(lines) > 1 and not lines[-1].strip():
            lines.pop()
    return "\n".join(lines)


_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_TOKEN = re.compile(rf"[{_CJK}]+|[^\W_{_CJK}]+(?:'[^\W_]+)*|\?|[.!;\n？。！؟]")


def _sentences(text: str, short_forms: Mapping[str, str]) -> list[tuple[str, ...]]:
    """The words of each sentence, folded; a question mark stays at its end. Signs without blanks go by pairs."""
    plain = folded(text)
    found: list[list[str]] = [[]]
    for token in _TOKEN.findall(plain):
        if token in "?？؟":
            found[-1].append("?")
            found.append([])
        elif token in ".!;\n。！":
            found.append([])
        elif re.match(f"[{_CJK}]", token):
            found[-1].extend(token[n : n + 2] for n in range(max(1, len(token) - 1)))
        else:
            found[-1].extend(short_forms.get(token, token.removesuffix("'s")).replace("'", " ").split())
    return [tuple(sentence) for sentence in found if sentence]


def folded(text: str) -> str:
    """The text as phrases are looked for in it: small letters without accents, hyphens as blanks."""
    text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'").replace("-", " ")).casefold()
    plain = "".join(char for char in text if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", plain)


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    parts: list[str] = []
    for word in phrase.split():
        choices = [
            r"\S+" if one == "*" else re.escape(one[:-1]) + r"\S*" if one.endswith("~") else re.escape(one)
            for one in word.split("|")
        ]
        parts.append(f"(?:{'|'.join(choices)})")
    return re.compile(r"(?<!\S)" + " ".join(parts) + r"(?!\S)")


def _find(sentence: Sequence[str], phrases: Iterable[str]) -> bool:
    joined = " ".join(sentence)
    return any(_pattern(phrase).search(joined) for phrase in phrases)


def _without(sentence: Sequence[str], phrases: Iterable[str]) -> list[str]:
    """The words without the turns that only look like the thing; a bar stands where they were."""
    joined = " ".join(sentence)
    for phrase in phrases:
        joined = _pattern(phrase).sub("|", joined)
    return joined.split()
