"""The sheet's HTML -> exactly one page, fitted and painted. What it says is decided in rules/sheet.py.

A page is laid out once, in the HTML's own pixels and without the metrics of any device, and then painted at
the scale of a window, a printer or a PDF. So all three show the same lines.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QPainter,
    QPalette,
    QTextDocument,
    QTextOption,
)

from models.rules import sheet, sheet_length
from models.rules.sheet import SheetFacts
from models.terms import Paper
from models.words import say_list, words

TYPE_SIZES: Final = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)  # points, the first that fits
LINES_KEPT: Final = 2  # lines for notes under each question that are worth smaller type
CLOSEST_LINES: Final = 17 * sheet.PX_PER_POINT  # 6 mm, closer than narrow ruled paper is hard to write on
USUAL_LINES: Final = 20 * sheet.PX_PER_POINT  # wide enough for most hands, 7 mm
# More than a page of the smallest type holds, so that there is nothing to measure.
MOST_CHARACTERS: Final = 10_000
INK: Final = "#111111"
_FAMILIES: Final = ("Noto Serif", "DejaVu Serif", "Georgia", "Times New Roman")
_MM_TO_PX: Final = 72 * sheet.PX_PER_POINT / 25.4


@dataclass(frozen=True, slots=True)
class Fit:
    """A page that fits: its HTML, the size of its type in points, the lines for notes under each question."""

    html: str
    paper: Paper
    type_size: float
    lines: int


@dataclass(frozen=True, slots=True)
class TooLong:
    """What fits on no page: the codes of the sections to shorten, the longest first."""

    sections: tuple[str, ...]


def sheet_font() -> QFont:
    """The sheet's typeface, the same for screen and paper: the first serif of ours that is installed."""
    font = QFont([family for family in _FAMILIES if QFontDatabase.hasFamily(family)])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A letter a sign, so that text copied from the PDF is the text that was typed.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def page_px(paper: Paper) -> QSizeF:
    """The whole sheet of paper in pixels of the HTML."""
    width, height = sheet.PAPER_MM[paper]
    return QSizeF(width * _MM_TO_PX, height * _MM_TO_PX)


class Typesetter:
    """Lays sheets out, one after another, in a document that is used again for each."""

    def __init__(self) -> None:
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        font = sheet_font()
        font.setPixelSize(1)  # of what stands between tables; everything that is read has its own size
        self._document.setDefaultFont(font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._shown: tuple[str, int] = ("", 0)

    def fit(self, facts: SheetFacts, paper: Paper) -> Fit | TooLong:
        """The largest type that leaves lines for notes; then fewer lines; then what to shorten.

        The steps, and what they may ask, are left out where the notes would have too few lines beside them.
        """
        found = self._fit(facts, paper)
        for fewer in sheet_length.lighter(facts):
            if isinstance(found, Fit) and found.lines >= LINES_KEPT:
                break
            without = self._fit(fewer, paper)
            if isinstance(without, Fit) and (isinstance(found, TooLong) or without.lines > found.lines):
                found = without
        return found

    def _fit(self, facts: SheetFacts, paper: Paper) -> Fit | TooLong:
        if sheet_length.length(facts) > MOST_CHARACTERS:
            return TooLong(sheet_length.sections_to_shorten(facts))
        width, height = sheet.content_px(paper)
        rooms: dict[float, int] = {}

        def room(size: float) -> int:
            if size not in rooms:
                bare = self.lay_out(sheet.html(facts, paper, size, 0), width)
                rooms[size] = int(height - bare) // sheet.question_count(facts)
            return rooms[size]

        size = _largest(lambda each: room(each) >= LINES_KEPT * CLOSEST_LINES)
        if room(size) < 0:
            return TooLong(sheet_length.sections_to_shorten(facts))
        lines = _lines(room(size))
        html = sheet.html(facts, paper, size, lines, room(size) / sheet.PX_PER_POINT)
        return Fit(html, paper, size, lines)

    def lay_out(self, html: str, width: int) -> float:
        """The height of the HTML at a width, both in its own pixels."""
        if self._shown != (html, width):
            self._document.setTextWidth(width)
            self._document.setHtml(html)
            self._shown = (html, width)
        return self._document.size().height()

    def paint(self, painter: QPainter, fit: Fit, rect: QRectF) -> None:
        """Paint the page into `rect` as large as it goes, in the middle, on whatever ground is there."""
        width, height = sheet.content_px(fit.paper)
        self.lay_out(fit.html, width)
        page = page_px(fit.paper)
        scale = min(rect.width() / page.width(), rect.height() / page.height())
        left = rect.x() + (rect.width() - page.width() * scale) / 2
        top = rect.y() + (rect.height() - page.height() * scale) / 2
        margin = sheet.MARGIN_MM * _MM_TO_PX
        context = QAbstractTextDocumentLayout.PaintContext()
        # The paper is white in dark mode too.
        context.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
        painter.save()
        painter.translate(left, top)
        painter.scale(scale, scale)
        painter.translate(margin, margin)
        painter.setClipRect(QRectF(0, 0, width, height + margin / 2))
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def area(self, fit: Fit, place: int) -> QRectF:
        """Where a paragraph with a place stands, in pixels from the corner of the paper; empty: nowhere."""
        self.lay_out(fit.html, sheet.content_px(fit.paper)[0])
        margin = sheet.MARGIN_MM * _MM_TO_PX
        block = self._document.begin()
        while block.isValid():
            if block.userState() == place:
                return self._document.documentLayout().blockBoundingRect(block).translated(margin, margin)
            block = block.next()
        return QRectF()


def _largest(enough: Callable[[float], bool]) -> float:
    """The first size of type that is enough, the smallest where none is."""
    if enough(TYPE_SIZES[0]):
        return TYPE_SIZES[0]
    place = bisect_left(TYPE_SIZES, True, lo=1, hi=len(TYPE_SIZES) - 1, key=enough)
    return TYPE_SIZES[place]


def _lines(room: int) -> int:
    if room >= LINES_KEPT * CLOSEST_LINES:
        return max(LINES_KEPT, room // USUAL_LINES)
    return min(room // CLOSEST_LINES, LINES_KEPT)


def fit(facts: SheetFacts, paper: Paper) -> Fit | TooLong:
    """One page for these facts, or what to shorten. For many in a row keep a Typesetter."""
    return Typesetter().fit(facts, paper)


def paint(painter: QPainter, fitted: Fit, rect: QRectF) -> None:
    """Paint a page that fits into `rect`, given in the painter's coordinates."""
    Typesetter().paint(painter, fitted, rect)


def sections_text(sections: tuple[str, ...]) -> str:
    """The sections that are too long as words in a row."""
    return say_list([words(f"sheet_section.{section}") for section in sections])


def too_long_text(sections: tuple[str, ...]) -> str:
    """The sentence that says what to shorten."""
    return words("problem.sheet_too_long", sections=sections_text(sections))
