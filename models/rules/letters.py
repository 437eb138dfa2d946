"""A template and facts become a letter: what is left out, what still has to be filled in, how long it is.

A template is text with {placeholders}; a part in [[double brackets]] is left out whole if a placeholder in
it has no fact. Anywhere else a fact that is missing leaves a blank that is seen at once and found again:
"[… your name …]". Only the template is read for braces and brackets, never what a person typed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.rules.letter_length import LengthVerdict as LengthVerdict
from models.rules.letter_length import length as length
from models.rules.letter_length import word_count as word_count
from models.terms import Channel, Circle, LetterPurpose, Relation

# What a person types as a sentence or a fragment of one gets a full stop at the end if it has none; names,
# times and fragments inside a sentence of ours do not.
SENTENCES = frozenset({"about_me", "how_found", "why", "want_to_learn", "stuck", "quote", "promise", "offer"})
NAMES = frozenset({"greet_as", "me", "organization", "title", "introducer", "introduced"})  # "Acme Inc." as typed
PLACEHOLDERS = SENTENCES | NAMES | {"minutes", "times", "agreed", "met_on", "topic"}


@dataclass(frozen=True, slots=True)
class Template:
    key: str
    purpose: LetterPurpose
    circle: Circle | None  # None: for any
    channel: Channel
    subject: str
    body: str
    name: str = ""  # what this wording is: "Among friends", "Shorter"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's text; `missing` names the placeholders that stand in it as blanks."""

    subject: str
    body: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """How we know each other, as a key below "found." in the words file, with its facts."""

    code: str
    facts: Mapping[str, str]


def templates(rows: Iterable[Mapping[str, Any]]) -> tuple[Template, ...]:
    """The templates from the rows of resources/letters/LANGUAGE.json."""
    return tuple(
        Template(
            key=row["key"],
            purpose=LetterPurpose(row["purpose"]),
            circle=Circle(row["circle"]) if row["circle"] else None,
            channel=Channel(row["channel"]),
            subject=row["subject"],
            body=row["body"],
            name=row["name"],
        )
        for row in rows
    )


def choose(
    templates: Sequence[Template],
    purpose: LetterPurpose,
    circle: Circle | None,
    channel: Channel,
    known: Collection[str] = (),
) -> Template:
    """The template that fits best, the first of wordings(). LookupError if there is none for the purpose."""
    fitting = wordings(templates, purpose, circle, channel, known)
    if not fitting:
        raise LookupError(f"no letter for {purpose}")
    return fitting[0]


def wordings(
    templates: Sequence[Template],
    purpose: LetterPurpose,
    circle: Circle | None,
    channel: Channel,
    known: Collection[str] = (),
) -> tuple[Template, ...]:
    """The templates for a purpose, the best fitting first: by channel (a LinkedIn note is short), then circle.

    Exactly this circle, else the one for any, else the nearest, the more formal of two. A channel without
    templates takes those for email; a message those for LinkedIn, if there are any. One that speaks of the
    date agreed on comes first where that is among the facts `known`, and else not at all if there are others.
    """
    wishes = [channel, *([Channel.LINKEDIN] if channel is Channel.MESSAGE else []), Channel.EMAIL]
    closeness = tuple(Circle)

    def distance(template: Template) -> tuple[int, int, int, int]:
        dated = 0 if _speaks_of_date(template) else 1
        way = wishes.index(template.channel) if template.channel in wishes else len(wishes)
        if template.circle is circle:
            return dated, way, 0, 0
        if template.circle is None or circle is None:
            return dated, way, 1, -closeness.index(template.circle) if template.circle else -len(closeness)
        apart = closeness.index(template.circle) - closeness.index(circle)
        return dated, way, 1 + abs(apart), -apart

    fitting = [one for one in templates if one.purpose is purpose]
    if "agreed" not in known:
        fitting = [one for one in fitting if not _speaks_of_date(one)] or fitting
    least = min((distance(one)[1] for one in fitting), default=0)
    return tuple(sorted((one for one in fitting if distance(one)[1] == least), key=distance))


def _speaks_of_date(template: Template) -> bool:
    return "{agreed}" in _OPTIONAL.sub("", template.body)


_OPTIONAL = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
BLANK = re.compile(r"\[… ([^\[\]\n]+?) …\]")
_CLOSERS = "\"'“”‘’»«)]\u202f\u00a0"  # German closes with “ and «; French puts a narrow blank before »
_STOPS = ".!?…。！？؟۔।"
_FRAGMENT_WORDS = 6  # "at Acme Inc." is one, "At the fair we talked about patents." is a sentence


def blank(what: str) -> str:
    """A place still to be filled in, as it stands in the text."""
    return f"[… {what} …]"


def unfilled(text: str) -> tuple[str, ...]:
    """What still has to be filled in, in order; such a letter is not ready to be sent."""
    return tuple(BLANK.findall(text))


def fill_blanks(text: str, known: Mapping[str, str]) -> str:
    """The text with those blanks filled of which something is `known` by now; the others stay."""
    return BLANK.sub(lambda match: known.get(match[1], "").strip() or match[0], text)


def fill(template: Template, facts: Mapping[str, str], blanks: Mapping[str, str] | None = None) -> Letter:
    """The letter for these facts. `blanks` says for a placeholder what belongs there ("your name")."""
    given = {name: _tidied(facts.get(name, ""), template.channel) for name in PLACEHOLDERS}
    missing: list[str] = []
    texts: list[str] = []
    for source in (template.subject, template.body):
        kept = _OPTIONAL.sub(lambda part: part[1] if _all_given(part[1], given) else "", source)
        for name in _placeholders(kept):
            if not given[name] and name not in missing:
                missing.append(name)
        texts.append(_spaced(_filled(kept, given, blanks or {})))
    return Letter(texts[0].replace("\n", " "), texts[1], tuple(missing))


def _placeholders(source: str) -> list[str]:
    return [name for name in _PLACEHOLDER.findall(source) if name in PLACEHOLDERS]


def _all_given(source: str, given: Mapping[str, str]) -> bool:
    return all(given[name] for name in _placeholders(source))


def _filled(source: str, given: Mapping[str, str], blanks: Mapping[str, str]) -> str:
    """The source with every known placeholder replaced, and the punctuation around each made right."""
    out = ""
    at = 0
    for match in _PLACEHOLDER.finditer(source):
        name = match[1]
        if name not in PLACEHOLDERS:
            continue
        out += source[at : match.start()]
        at = match.end()
        value = given[name] or blank(blanks.get(name) or name.replace("_", " "))
        following = source[at : at + 1]
        if following in {".", ",", ";", ":", "?", "!"}:
            if name not in NAMES:
                value = value.rstrip(" .,;:") or value
            if following == "." and _ends_sentence(value):
                at += 1
        elif given[name] and name in SENTENCES and not _ends_sentence(value):
            value = (value.rstrip(" ,;:") or value) + "."
        if "\n" in value and out.endswith(": "):
            out = out[:-1] + "\n"  # a list begins on its own line
        out += value
    return out + source[at:]


def _ends_sentence(text: str) -> bool:
    return text.rstrip(_CLOSERS).endswith(tuple(_STOPS))


def _tidied(value: str, channel: Channel) -> str:
    """What was typed, without blanks around it; in a LinkedIn note on one line. Blanks that tie words stay."""
    lines = [re.sub(r"[^\S\u00a0\u202f]+", " ", line.strip()) for line in value.strip().splitlines()]
    return (" " if channel is Channel.LINKEDIN else "\n").join(lines).strip()


def _spaced(text: str) -> str:
    """No two blanks beside each other, none at the end of a line, never two empty lines."""
    text = re.sub(r"[ \t]+", " ", text)
    text = re.sub(r" ?\n ?", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def in_a_sentence(name: str) -> str:
    """A path's name as it stands in the middle of a sentence: "Science policy" is "science policy", "EU law" stays."""
    first = name.split(" ", 1)[0]
    return name[:1].lower() + name[1:] if first[1:].islower() else name


def how_found(
    relation: Relation | None,
    introducer: str = "",
    how_known: str = "",
    event: str = "",
    prepositions: Collection[str] = (),
) -> Found | None:
    """The sentence that says how we know each other; None if nothing is known that belongs in a letter.

    `how_known` is in the user's words: a whole sentence is taken as it is, a fragment that begins with a
    preposition ("at Leeds", of those given) joins the sentence of ours, any other is put beside it.
    """
    how = " ".join(how_known.split())
    first = how.split(" ", 1)[0]
    joins = first.casefold() in prepositions and relation not in (None, Relation.CLOSE, Relation.THROUGH)
    if relation is Relation.THROUGH and introducer.strip():
        return Found("through_person", {"introducer": introducer.strip()})
    if _ends_sentence(how) and not (joins and word_count(how) <= _FRAGMENT_WORDS):
        return Found("own", {"how": how})
    if relation is Relation.THROUGH:
        return Found("through_person", {"introducer": how}) if how else None
    if relation is Relation.EVENT and event.strip():
        return Found("event_at", {"event": event.strip().rstrip(".")})
    if relation is None or relation is Relation.CLOSE:
        return None
    if not how:
        return Found(relation.value, {})
    if joins:
        return Found(f"{relation}_joined", {"how": first.lower() + how[len(first) :].rstrip(".")})
    return Found(f"{relation}_how", {"how": how})


_QUOTED = re.compile(r"“([^“”\n]+)”|„([^„“”\n]+)[“”]|«([^«»\n]+)»|\"([^\"\n]+)\"")
_QUOTE_WORDS = range(2, 41)
_LINE_WORDS = range(3, 13)
MOST_QUOTES = 6


def quote_candidates(notes: str, opening: str = "“", closing: str = "”") -> tuple[str, ...]:
    """Lines of the user's own notes that a thank-you could quote, the best first, six at most.

    First what stands in quotation marks, in those given; then short statements of three to twelve words. Left
    out: questions, lines with digits or addresses (times, numbers, links), and headings that end in a colon.
    """
    quoted = [next(filter(None, match.groups())).strip() for match in _QUOTED.finditer(notes)]
    found = [f"{opening}{line}{closing}" for line in quoted if word_count(line) in _QUOTE_WORDS]
    for raw in notes.splitlines():
        line = raw.strip().lstrip("-*•–> ").strip()
        if _QUOTED.search(line) or re.search(r"[\d@?/:]", line):
            continue
        if word_count(line) in _LINE_WORDS:
            found.append(line)
    return tuple(dict.fromkeys(found))[:MOST_QUOTES]
