"""Cutting a .vcf into cards and each card into content lines, as programs really write them.

No library does this part: vobject stops at a card without an end, at a blank line inside a value and at a
photo without indentation, and takes a minute for one of ten megabytes. What is read here:

- CRLF, LF and CR; lines folded with a blank or a tab (RFC 6350, 3.2) and quoted-printable soft breaks (2.1);
- raw line breaks and blank lines inside a value (Google, and whoever forgets to escape);
- a card without END: the next BEGIN begins the next card; a card inside another one (AGENT) is passed over;
- values that are not used (photos, keys, sounds) are passed over without being joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from models.exchange.vcard_heads import Head, head_of


def _set_of(names: str) -> frozenset[str]:
    return frozenset(names.split())


USED = _set_of(
    "FN N NICKNAME ORG TITLE ROLE EMAIL TEL URL NOTE CATEGORIES UID KIND SOCIALPROFILE X-SOCIALPROFILE X-LINKEDIN "
    "X-LINKEDIN-URL X-ABSHOWAS X-ADDRESSBOOKSERVER-KIND"
)
KNOWN = USED | _set_of(
    "ADR AGENT ANNIVERSARY BDAY CALADRURI CALURI CLASS CLIENTPIDMAP CREATED FBURL GENDER GEO IMPP KEY LABEL LANG "
    "LANGUAGE LOGO MAILER MEMBER NAME PHOTO PRODID PROFILE REV RELATED SORT-STRING SOUND SOURCE TZ VERSION XML"
)
BLANKS = " \t"

_MARK = re.compile(r"[ \t]*(?:[\w-]+\.)?(BEGIN|END)[ \t]*:[ \t]*VCARD\s*$", re.I | re.A)
_HEAD = re.compile(r"""((?:[\w-]++\.)?+[\w-]++[ ]?+(?:;(?:[^";:]++|"[^"]*+")*+)*+):""", re.A)
_LOOSE_HEAD = re.compile(r"((?:[\w-]++\.)?+[\w-]++(?:;[^:]*+)?+):", re.A)  # a quotation mark that is never closed
MAX_HEAD = 2_000  # characters; a longer one is no name with parameters


@dataclass(slots=True)
class Card:
    """One card: its place in the file (from 1) and its content lines, unfolded; values as they stand."""

    number: int
    lines: list[tuple[Head, str]] = field(default_factory=list)
    ended: bool = False


def is_begin(line: str) -> bool:
    """Whether a line begins a card."""
    found = _MARK.match(line)
    return found is not None and found[1].upper() == "BEGIN"


def cards(text: str) -> Iterator[Card]:
    """The cards of a text in their order; what stands outside of them is passed over."""
    cutter = _Cutter()
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        finished = cutter.take(line)
        if finished is not None:
            yield finished
    finished = cutter.finish(ended=False)
    if finished is not None:
        yield finished


class _Cutter:
    """Takes physical line after physical line."""

    def __init__(self) -> None:
        self._card: Card | None = None
        self._count = 0
        self._depth = 0  # of cards inside the card
        self._agent = False  # the line before said that a card inside follows
        self._head: Head | None = None  # of the value that is being joined; None where it is passed over
        self._parts: list[str] = []
        self._soft = False  # the line before ended in a soft break
        self._capitals = True  # how the name before the value is written
        self._blank = 0  # blank lines since the last part

    def take(self, line: str) -> Card | None:
        """Use one line. Returns the card that it has finished, if any."""
        if "VCARD" in line[-12:].upper() and (mark := _MARK.match(line)):
            return self._begin() if mark[1].upper() == "BEGIN" else self._end()
        if self._card is None or self._depth:
            self._agent = self._depth > 0 and _opens_agent(line)
            return None
        soft, self._soft = self._soft, False
        if not line or line.isspace():
            self._blank += 1
        elif soft and not self._blank:
            self._join(line.lstrip(BLANKS))
        elif line[0] in BLANKS:
            self._join("\n" + line[1:] if self._blank and self._in_note() else line[1:])
        elif self._property(line):
            pass
        elif self._in_note():
            self._join("\n" * (self._blank + 1) + line)  # nobody escaped this line break
        elif self._head is not None and self._head.encoding == "Q" and line[0] == "=":
            self._join(line)  # a soft break without its sign
        return None

    def finish(self, *, ended: bool) -> Card | None:
        """The card that is being read, whether or not its end was seen."""
        card = self._card
        if card is not None:
            self._close_line()
            card.ended = ended
        self._card = None
        self._depth = 0
        return card

    def _begin(self) -> Card | None:
        if self._card is not None and self._agent:
            self._depth += 1
            self._agent = False
            return None
        before = self.finish(ended=False)
        self._count += 1
        self._card = Card(self._count)
        self._agent = False
        return before

    def _end(self) -> Card | None:
        self._agent = False
        if self._depth:
            self._depth -= 1
            return None
        return self.finish(ended=True)

    def _in_note(self) -> bool:
        return self._head is not None and self._head.name == "NOTE"

    def _property(self, line: str) -> bool:
        """Begin a content line, where the line is one; False for what belongs to the value before it."""
        match = _HEAD.match(line, 0, MAX_HEAD) or _LOOSE_HEAD.match(line, 0, MAX_HEAD)
        if match is None:
            return False
        head = head_of(match[1])
        written = match[1].split(";")[0].rpartition(".")[2]
        # "Call: tomorrow" or "Tel: 12" in a note with lines of its own is no property.
        known = head.name.startswith("X-") or (head.name in KNOWN and (written.isupper() or not self._capitals))
        if self._in_note() and not known:
            return False
        self._close_line()
        value = line[match.end() :]
        self._agent = head.name == "AGENT" and _opens_agent(line)
        if self._agent and value.strip():
            self._begin()
        if head.name in USED:
            self._head = head
            self._capitals = written.isupper()
            self._join(value)
        return True

    def _join(self, part: str) -> None:
        self._blank = 0
        head = self._head
        if head is None:
            return
        if head.encoding == "Q" and part.rstrip().endswith("="):
            self._soft = True
            part = part.rstrip()[:-1]
        self._parts.append(part)

    def _close_line(self) -> None:
        if self._head is not None and self._card is not None:
            self._card.lines.append((self._head, "".join(self._parts)))
        self._head = None
        self._parts = []
        self._soft = False
        self._blank = 0


def _opens_agent(line: str) -> bool:
    """Whether a card inside the card follows: AGENT without a value, or with nothing but its beginning."""
    name, _, value = line.partition(":")
    return name.strip().upper().split(";")[0] == "AGENT" and (not value.strip() or is_begin(value))
