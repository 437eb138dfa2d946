"""Plain text and tables -> the small part of HTML that the sheet is made of. Everything is escaped."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from html import escape

# Characters that the HTML reader takes for its own marks: ends of frames, embedded objects, paragraphs.
_MARKS_OF_THE_READER = frozenset(map(chr, (*range(0xFDD0, 0xFDF0), 0xFFFC, 0xFFFE, 0xFFFF)))
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its HTML, its width in percent, its style, and how many columns it spans."""

    content: str
    width: int
    style: str
    span: int = 1


def table(rows: list[list[Cell]], width: str = "100%") -> str:
    """A table `width` px or percent wide; its only borders are those of its cells, its blank cells have no height."""
    printed = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    attributes = 'cellspacing="0" cellpadding="0" style="border-collapse:collapse;font-size:1px"'
    return f'<table width="{width}" {attributes}>{printed}</table>'


def _cell(cell: Cell) -> str:
    # A width on a cell that spans columns would spread them anew.
    size = f'colspan="{cell.span}"' if cell.span > 1 else f'width="{cell.width}%"'
    return f'<td {size} style="{cell.style}">{cell.content}</td>'


def paragraph(content: str, size: int, *, align: str = "", color: str = "", place: int = 0) -> str:
    """A paragraph of HTML in type of `size` px. Its direction is that of its own first letter.

    `place` becomes the user state of its block, by which it is found again once it is laid out. (An anchor
    would split the text in two, in the PDF as well.)
    """
    style = f"margin:0;font-size:{size}px" + (f";color:{color}" if color else "")
    style += f";-qt-user-state:{place}" if place else ""
    attribute = f' align="{align}"' if align else ""
    return f'<p{attribute} style="{style}">{content}</p>'


def text(value: str) -> str:
    """Plain text as HTML, its line breaks kept and everything else printed as typed."""
    return "<br>".join(escape(_clean(each)) for each in value.strip().splitlines())


def line(value: str) -> str:
    """Plain text as HTML in one line."""
    return escape(_clean(" ".join(value.split())))


def isolated(name: str) -> str:
    """A name to be put into a sentence: one that runs from right to left does not turn the sentence round."""
    if any(unicodedata.bidirectional(each) in _RIGHT_TO_LEFT for each in name):
        return f"\u2068{name}\u2069"
    return name


def wide_letters(value: str) -> int:
    """How many letters are as wide as they are high (Unicode Standard Annex 11: wide and fullwidth)."""
    return sum(unicodedata.east_asian_width(each) in ("W", "F") for each in value)


def _clean(value: str) -> str:
    """Without what cannot be printed: control characters, lone surrogates, the reader's own marks."""
    return "".join(
        each
        for each in value.replace("\t", " ")
        if each not in _MARKS_OF_THE_READER and unicodedata.category(each) not in ("Cc", "Cs")
    )
