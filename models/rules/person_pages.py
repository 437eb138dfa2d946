"""Everything about one person -> HTML for paper, as many pages as it takes; ui/person_pdf.py sets it in type.

Lengths are pixels of 1/20 point, as of the sheet (rules/sheet.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from models.rules.printed import line, text
from models.rules.sheet import PX_PER_POINT

LEADS: Final = 1  # the user state of a paragraph that must not stand alone at the foot of a page

_TITLE: Final = 18 * PX_PER_POINT
_HEADING: Final = 12 * PX_PER_POINT
_TEXT: Final = 10 * PX_PER_POINT
_INDENT: Final = 12 * PX_PER_POINT
_GREY: Final = "#4a4a4a"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is kept: `head` says when and what, `body` has the words; one of them may be empty."""

    head: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class PersonFile:
    """The whole file, as plain text in parts."""

    title: str
    lead: str
    sections: tuple[Section, ...]


def html(file: PersonFile) -> str:
    """The file as HTML; what was typed is escaped."""
    parts = [_block(line(file.title), _TITLE, bold=True), _block(line(file.lead), _TEXT, above=100, color=_GREY)]
    for section in file.sections:
        parts.append(_block(line(section.title), _HEADING, above=360, below=60, bold=True))
        for entry in section.entries:
            together = bool(entry.head and entry.body)
            if entry.head:
                parts.append(_block(line(entry.head), _TEXT, above=120 if together else 50, bold=together))
            if entry.body:
                parts.append(
                    _block(text(entry.body), _TEXT, above=30 if together else 50, left=_INDENT if together else 0)
                )
    return "".join(parts)


def _block(
    content: str, size: int, *, above: int = 0, below: int = 0, left: int = 0, bold: bool = False, color: str = ""
) -> str:
    weight = f";font-weight:600;-qt-user-state:{LEADS}" if bold else ""
    ink = f";color:{color}" if color else ""
    margins = f"margin:{above}px 0 {below}px {left}px"
    return f'<p style="{margins};font-size:{size}px{weight}{ink}">{content}</p>'
