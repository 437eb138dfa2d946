"""The facts of one conversation -> the one-page sheet as HTML. What stands on the sheet is decided here.

Lengths in the HTML are pixels of 1/20 point (`PX_PER_POINT`), so that every size is a whole number and
whoever lays it out (ui/printing.py) gets the same page for a screen, a printer and a PDF.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from models.rules.printed import Cell, isolated, line, paragraph, table, text
from models.terms import Paper

PAPER_MM: Final[dict[Paper, tuple[float, float]]] = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
MARGIN_MM: Final = 14.0
PX_PER_POINT: Final = 20

# The two places that are typed right on the sheet.
MY_NAME_PLACE: Final = 1
PITCH_PLACE: Final = 2

_INK: Final = "#111111"
_GREY: Final = "#4a4a4a"
_HINT: Final = "#6b6b6b"
_RULE: Final = "#8c8c8c"
_THIN_RULE: Final = f"border-bottom:10px solid {_RULE}"
_SMALL: Final = 0.87  # marks and steps, of the type size
_FOOT: Final = 0.92
_HEADING: Final = 1.9


@dataclass(frozen=True, slots=True)
class SheetLabels:
    """The headings on the sheet, ready to print. Made by `labels`."""

    why: str
    learn: str
    known: str
    who_i_am: str
    teach: str
    steps: str
    my_step: str
    may_ask: str
    notes: str


@dataclass(frozen=True, slots=True)
class SheetQuestion:
    """A question with its number and the clock mark beside it: "15:03", or "+3" while no time is agreed."""

    number: int
    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """All that stands on one sheet, as plain text. What is empty is left out with its heading."""

    labels: SheetLabels
    heading: str
    role_line: str = ""
    when_line: str = ""
    other_zone_line: str = ""
    place_line: str = ""
    backup_line: str = ""
    why: tuple[str, ...] = ()
    learn: tuple[str, ...] = ()
    known: str = ""
    my_name: str = ""
    who_i_am: str = ""
    teach: str = ""
    steps: tuple[tuple[str, str], ...] = ()  # theirs, mine
    may_ask: str = ""
    questions: tuple[SheetQuestion, ...] = ()
    close_line: str = ""
    thank_line: str = ""
    hints: frozenset[int] = frozenset()  # places whose text only says what to type there; never printed


def labels(say: Callable[..., str], greet_name: str) -> SheetLabels:
    """The headings in the words of `say(key, **facts)`; a right-to-left name does not turn its line round."""
    name = isolated(greet_name)
    return SheetLabels(
        why=say("sheet.why", name=name),
        learn=say("sheet.learn"),
        known=say("sheet.known"),
        who_i_am=say("sheet.who_i_am"),
        teach=say("sheet.teach", name=name),
        steps=say("sheet.steps"),
        my_step=say("sheet.my_step"),
        may_ask=say("sheet.may_ask"),
        notes=say("sheet.notes"),
    )


def with_hints(facts: SheetFacts, my_name: str, pitch: str) -> SheetFacts:
    """The same facts for the screen: where my name or pitch is empty, greyed words that ask for it."""
    hints = {MY_NAME_PLACE: not facts.my_name.strip(), PITCH_PLACE: not facts.who_i_am.strip()}
    return replace(
        facts,
        my_name=my_name if hints[MY_NAME_PLACE] else facts.my_name,
        who_i_am=pitch if hints[PITCH_PLACE] else facts.who_i_am,
        hints=frozenset(place for place, empty in hints.items() if empty),
    )


def question_count(facts: SheetFacts) -> int:
    """How many places for notes there are: one for each question, one where there is none."""
    return max(1, len(facts.questions))


def content_px(paper: Paper) -> tuple[int, int]:
    """Width and height within the margins, in pixels of the HTML."""
    width, height = PAPER_MM[paper]
    px_per_mm = 72 * PX_PER_POINT / 25.4
    return round((width - 2 * MARGIN_MM) * px_per_mm), round((height - 2 * MARGIN_MM) * px_per_mm)


def html(facts: SheetFacts, paper: Paper, type_size_pt: float, lines: int, room_pt: float = 0.0) -> str:
    """The sheet as HTML with nothing in it but text.

    `type_size_pt` is the size of the type; under each question stand `room_pt` points of room, with
    `lines` dotted lines at equal distances in them (0: the room stays blank).
    """
    em = round(type_size_pt * PX_PER_POINT)
    width, _ = content_px(paper)
    notes = _note_rows(lines, round(room_pt * PX_PER_POINT))
    parts = (_head(facts, em), _columns(facts, em), _questions(facts, em, notes), _foot(facts, em))
    return "".join(table(rows, str(width)) for rows in parts if rows)


def _head(facts: SheetFacts, em: int) -> list[list[Cell]]:
    left = paragraph(f"<b>{line(facts.heading)}</b>", round(em * _HEADING), align="left")
    if facts.role_line.strip():
        left += paragraph(line(facts.role_line), em, align="left")
    right = ""
    if facts.when_line.strip():
        right += paragraph(f"<b>{line(facts.when_line)}</b>", em, align="right")
    for detail in (facts.other_zone_line, facts.place_line, facts.backup_line):
        if detail.strip():
            right += paragraph(line(detail), em, align="right")
    return [
        [Cell(left, 58, ""), Cell(right, 42, "")],
        [Cell("", 100, f"padding-top:{round(em * 0.6)}px;border-bottom:30px solid {_INK}", span=2)],
    ]


def _columns(facts: SheetFacts, em: int) -> list[list[Cell]]:
    words = facts.labels
    left = (
        _section(words.why, facts.why, em),
        _section(words.learn, _numbered(facts.learn), em),
        _section(words.known, (facts.known,), em),
    )
    right = (
        _who_i_am(facts, em),
        _section(words.teach, (facts.teach,), em),
        _steps(facts, em),
        _may_ask(facts, em),
    )
    gap = paragraph("&nbsp;", em)
    columns = [gap.join(filter(None, sections)) for sections in (left, right) if any(sections)]
    top = f"padding-top:{round(em * 0.7)}px"
    rule = Cell("", 100, f"padding-top:{round(em * 0.8)}px;{_THIN_RULE}", span=len(columns))
    if not columns:
        return []
    if len(columns) == 1:
        return [[Cell(columns[0], 100, top)], [rule]]
    left_style, right_style = f"{top};padding-right:{em}px", f"{top};padding-left:{em}px"
    return [[Cell(columns[0], 50, left_style), Cell(columns[1], 50, right_style)], [rule]]


def _section(heading: str, paragraphs: tuple[str, ...], em: int) -> str:
    printed = [paragraph(text(each), em) for each in paragraphs if each.strip()]
    return paragraph(f"<b>{line(heading)}</b>", em) + "".join(printed) if printed else ""


def _numbered(wishes: tuple[str, ...]) -> tuple[str, ...]:
    wishes = tuple(filter(str.strip, wishes))
    return tuple(f"{number}. {wish}" for number, wish in enumerate(wishes, 1)) if len(wishes) > 1 else wishes


def _who_i_am(facts: SheetFacts, em: int) -> str:
    printed = ""
    for place, value in ((MY_NAME_PLACE, facts.my_name), (PITCH_PLACE, facts.who_i_am)):
        if value.strip():
            color = _HINT if place in facts.hints else ""
            printed += paragraph(text(value), em, color=color, place=place)
    return paragraph(f"<b>{line(facts.labels.who_i_am)}</b>", em) + printed if printed else ""


def _steps(facts: SheetFacts, em: int) -> str:
    small, mine = round(em * _SMALL), line(facts.labels.my_step)
    top = f"padding-top:{round(em * 0.12)}px"  # a step may take two lines
    rows = [
        [
            Cell(paragraph(line(theirs), small, color=_GREY), 52, f"{top};padding-right:{em // 2}px"),
            Cell(paragraph(f"{mine} {line(my_step)}" if my_step.strip() else "", small, color=_GREY), 48, top),
        ]
        for theirs, my_step in facts.steps
        if theirs.strip() or my_step.strip()
    ]
    return paragraph(f"<b>{line(facts.labels.steps)}</b>", em) + table(rows) if rows else ""


def _may_ask(facts: SheetFacts, em: int) -> str:
    if not facts.may_ask.strip():
        return ""
    return paragraph(f"<b>{line(facts.labels.may_ask)}</b> &nbsp;{text(facts.may_ask)}", em)


def _questions(facts: SheetFacts, em: int, notes: list[list[Cell]]) -> list[list[Cell]]:
    style = f"padding-top:{round(em * 0.6)}px"
    if not facts.questions:
        return [[Cell(paragraph(f"<b>{line(facts.labels.notes)}</b>", em), 100, style, span=3)], *notes]
    beside = f"padding-top:{round(em * 0.74)}px"  # so that the smaller mark stands on the question's line
    rows: list[list[Cell]] = []
    for question in facts.questions:
        mark = paragraph(line(question.mark), round(em * _SMALL), align="right", color=_GREY)
        number = paragraph(f"<b>{question.number}</b>", em)
        asked = paragraph(text(question.text), em)
        rows.append([Cell(number, 3, style), Cell(asked, 85, style), Cell(mark, 12, beside)])
        rows += notes
    return rows


def _note_rows(lines: int, room: int) -> list[list[Cell]]:
    """Rows of exactly `room` px in all: each is its padding, 2 px of the smallest type, and its border."""
    if lines == 0:
        return [[Cell("", 100, f"padding-top:{room - 2}px", span=3)]] if room > 2 else []
    edges = [room * index // lines for index in range(lines + 1)]
    border = f"border-bottom:10px dotted {_RULE}"
    return [
        [Cell("", 100, f"padding-top:{max(0, below - above - 12)}px;{border}", span=3)]
        for above, below in pairwise(edges)
    ]


def _foot(facts: SheetFacts, em: int) -> list[list[Cell]]:
    if not facts.close_line.strip() and not facts.thank_line.strip():
        return []
    style, size = f"padding-top:{round(em * 0.5)}px", round(em * _FOOT)
    return [
        [Cell("", 100, f"padding-top:{round(em * 0.7)}px;{_THIN_RULE}", span=2)],
        [
            Cell(paragraph(line(facts.close_line), size), 64, style),
            Cell(paragraph(f"<b>{line(facts.thank_line)}</b>", size, align="right"), 36, style),
        ],
    ]
