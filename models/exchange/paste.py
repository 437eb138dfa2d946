"""Paste what you see: a profile's text, a line of a spreadsheet, or "name, role, link".

What is understood, in one to five lines or parts separated by tabs, " | ", " · ", " - " or commas:
a link, an e-mail address and a telephone number wherever they stand; of the rest the first part is the name
(with degrees after a comma), the second the role, the third the organisation; "role at organisation" is taken
apart. What a page shows around a profile ("2nd", "500+ connections", "Contact info") is left out, other parts
become notes. Nothing is invented: no name is made from a link or an e-mail address, and no name is split.
"""

from __future__ import annotations

import re

from models.exchange.matching import AFTER_COMMA, PRONOUNS, email_key
from models.exchange.records import PersonRecord
from models.search import fold

SOURCE = "pasted"
MAX_TEXT = 20_000  # characters looked at
MAX_PARTS = 12
MAX_LINE = 2_000
MAX_PART = 300  # a longer part is a paragraph, no name or role

_EMAIL = re.compile(r"(?:mailto:)?<?([^\s<>,;:\"()|]+@[^\s<>,;:\"()|@]+\.[^\s<>,;:\"()|@.]+)>?")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"|]+|(?:[\w-]+\.)*linkedin\.com/[^\s<>\"|]+", re.I)
_TEL = re.compile(r"(?:tel:)?\s*(\+?[\d(][\d\s().\-/]{5,}\d)$", re.I)
_NOISE = re.compile(
    r"·?\s*(?:1st|2nd|3rd\+?)(?: degree connection)?|[\d,.]+\+? (?:connections|followers|mutual connections?)"
    r"|(?:status is .*|message|follow|following|connect|more|contact info|view .* profile|linkedin|premium|verified)"
    r"|.* (?:is a mutual connection|mutual connections)",
    re.I,
)
_BROWSER_TITLE = re.compile(r"^(?:\(\d+\+?\) )?(.*?) [|\-–] LinkedIn$", re.I)
_SPLIT = re.compile(r"\t+| \| | · | – | — | - |;\s")
_COMMA = re.compile("[,،，、]")
_AT = re.compile(r"\s+(?:at|bei|chez)\s+|\s*@\s*", re.I)


def parse(text: str) -> PersonRecord | None:
    """The person whom `text` names, or None where no name is in it. given_name and family_name stay empty."""
    found = _Found()
    names = found.take_out(text[:MAX_TEXT])
    if not names:
        return None
    name, *rest = names
    title = organization = ""
    if rest and rest[0]:
        title, organization = _role(rest.pop(0))
    else:
        name, organization = _name_at(name)
    if rest and not organization and title:
        organization = rest.pop(0)
    return PersonRecord(
        display_name=name,
        title=title,
        organization=organization,
        emails=tuple(found.emails),
        urls=tuple(found.urls),
        tels=tuple(found.tels),
        notes="\n".join(filter(None, rest)),
        source=SOURCE,
    )


class _Found:
    """Collects links, addresses and numbers while the text is cut into parts."""

    def __init__(self) -> None:
        self.emails: list[str] = []
        self.urls: list[str] = []
        self.tels: list[str] = []

    def take_out(self, text: str) -> list[str]:
        """The parts that are left, in order: name, role, and so on."""
        parts: list[str] = []
        places: list[str] = []
        for line in text.replace("\ufeff", "").replace("\0", " ").splitlines():
            if not line.strip() or len(line) > MAX_LINE:
                continue
            line = self._points_of(line)
            if title := _BROWSER_TITLE.match(line):
                line = title[1]
            # What stands beside "Contact info" is where somebody lives, not for whom they work.
            taken = places if parts and "contact info" in line.casefold() else parts
            for part in self._cut(line, first=not parts):
                if part not in parts and not _NOISE.fullmatch(part) and not _is_pronouns(part):
                    taken.append(part)
            if len(parts) >= MAX_PARTS:
                break
        if places and len(parts) < 3:
            parts += [""] * (3 - len(parts))
        return (parts + places)[:MAX_PARTS]

    def _points_of(self, line: str) -> str:
        def link(match: re.Match[str]) -> str:
            kept = match[0].rstrip(".,;:!)]}'")
            if kept not in self.urls:
                self.urls.append(kept)
            return match[0][len(kept) :]

        def email(match: re.Match[str]) -> str:
            if email_key(match[1]) and match[1] not in self.emails:
                self.emails.append(match[1])
            return ""

        return _EMAIL.sub(email, _LINK.sub(link, line)).strip(" \t")

    def _cut(self, line: str, *, first: bool) -> list[str]:
        """The parts of a line. Commas separate only in the first line of a text that has no other mark."""
        pieces = [piece for piece in _SPLIT.split(line) if piece]
        if first and len(pieces) == 1:
            pieces = _by_commas(pieces[0])
        kept: list[str] = []
        for piece in pieces:
            piece = " ".join(piece.split()).strip(" ,;|·–—-").removesuffix(" ()").strip()
            if number := _TEL.fullmatch(piece):
                if number[1] not in self.tels:
                    self.tels.append(number[1])
            elif any(map(str.isalpha, piece)) and len(piece) <= MAX_PART:
                kept.append(piece)
        return kept


def _by_commas(text: str) -> list[str]:
    """Parts between commas; degrees stay with the name before them."""
    parts: list[str] = []
    for piece in _COMMA.split(text):
        words = fold(piece).replace(".", "").split()
        if len(parts) == 1 and words and AFTER_COMMA.issuperset(words):
            parts[0] += f",{piece}"
        else:
            parts.append(piece)
    return parts


def _role(text: str) -> tuple[str, str]:
    """A role and, after "at" or "@", the organisation."""
    parts = _AT.split(text, maxsplit=1)
    if len(parts) == 2 and parts[1].strip():
        return parts[0].strip(" ,"), parts[1].strip()
    return text, ""


def _name_at(text: str) -> tuple[str, str]:
    """ "Maya Chen at Acme" is a name and an organisation."""
    name, organization = _role(text)
    return (name, organization) if name else (text, "")


def _is_pronouns(text: str) -> bool:
    words = fold(text).replace("/", " ").strip("() ").split()
    return bool(words) and PRONOUNS.issuperset(words)
