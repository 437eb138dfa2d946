"""Text in parts, broken into lines of one height: the layout behind `Text`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.theme import LINE_HEIGHT, SEMI_BOLD, Role, Theme

_LONGEST = 20_000
_PLACE = re.compile(r"\{(\w+)\}")
_LINE_BREAK = "\u2028"  # what QTextLayout breaks a line at


@dataclass(frozen=True)
class Run:
    """A part of a text: plain, semi-bold, in a colour of its own, or leading to what `link` names."""

    text: str
    bold: bool = False
    link: str = ""
    role: Role | None = None


def filled(sentence: str, /, **places: Sequence[Run]) -> list[Run]:
    """The runs of a sentence with places such as {name}, each taken by its runs: a language orders them as it will."""
    runs: list[Run] = []
    for number, part in enumerate(_PLACE.split(sentence)):
        runs += places[part] if number % 2 else [Run(part)]
    return [run for run in runs if run.text]


@dataclass(frozen=True)
class Shape:
    """How a text is to be laid out: `alignment` as it is seen, `most_lines` 0 for all of them."""

    font: QFont
    alignment: Qt.AlignmentFlag
    most_lines: int = 0

    @property
    def pitch(self) -> int:
        """The height of a line in pixels."""
        return round(self.font.pixelSize() * LINE_HEIGHT)


class Paragraph:
    """A text laid out for one width: `height` in pixels, `cut` where lines had to be left out."""

    def __init__(self, runs: Sequence[Run], shape: Shape, theme: Theme, width: int) -> None:
        self._runs = runs
        self._shape = shape
        self._theme = theme
        self._layout = QTextLayout()
        text = "".join(run.text for run in runs)
        self.cut = len(text) > _LONGEST
        text = (text[:_LONGEST] + "…" if self.cut else text).replace("\n", _LINE_BREAK)
        count = self._break(text, width, 0)
        most = shape.most_lines
        if most and count > most:
            self.cut = True
            count = self._break(self._shortened(text, most, width), width, most)
        self.height = max(1, count) * shape.pitch

    def draw(self, painter: QPainter, top: int) -> None:
        """Paint the lines, the first beginning at `top`; parts without a colour in the painter's pen."""
        self._layout.draw(painter, QPointF(0, top))

    def link_places(self, top: int) -> Iterator[list[QRect]]:
        """For each link in turn the rectangles around its letters, one for each line it is on."""
        start = 0
        for run in self._runs:
            end = start + _units(run.text)
            if run.link:
                yield self._places(start, end, top)
            start = end

    def _places(self, start: int, end: int, top: int) -> list[QRect]:
        places: list[QRect] = []
        pitch = self._shape.pitch
        for i in range(self._layout.lineCount()):
            line = self._layout.lineAt(i)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                x1, x2 = (cast("tuple[float, int]", line.cursorToX(place))[0] for place in (first, last))
                left, width = round(min(x1, x2)) - 1, round(abs(x2 - x1)) + 2
                places.append(QRect(left, top + i * pitch, width, pitch))
        return places

    def _shortened(self, text: str, most: int, width: int) -> str:
        """The text up to the last line that has room, and of that what fits before "…"."""
        start = _index(text, self._layout.lineAt(most - 1).textStart())
        rest = text[start : start + 400].replace(_LINE_BREAK, " ") + "…"
        metrics = QFontMetrics(self._shape.font)
        return text[:start] + metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width - 2)

    def _break(self, text: str, width: int, most: int) -> int:
        """Break `text` into lines, `most` of them or, for 0, all; how many there are."""
        option = QTextOption(self._shape.alignment)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout, pitch, count = self._layout, self._shape.pitch, 0
        layout.setText(text)
        layout.setFont(self._shape.font)
        layout.setTextOption(option)
        layout.setFormats(self._formats(_units(text)))
        layout.beginLayout()
        while (not most or count < most) and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * pitch + (pitch - line.height()) / 2))
            count += 1
        layout.endLayout()
        return count

    def _formats(self, length: int) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        start = 0
        for run in self._runs:
            if run.bold or run.link or run.role:
                part = QTextLayout.FormatRange()
                part.start, part.length = start, max(0, min(_units(run.text), length - start))
                look = QTextCharFormat()
                if run.bold:
                    look.setFontWeight(QFont.Weight(SEMI_BOLD))
                role = run.role or (Role.ACCENT_TEXT if run.link else None)
                if role is not None:
                    look.setForeground(self._theme.color(role))
                part.format = look
                ranges.append(part)
            start += _units(run.text)
        return ranges


def with_single_breaks(text: str) -> str:
    """The text with "\\n" alone between its lines."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _units(text: str) -> int:
    """How long a text is in Qt's eyes, which count UTF-16 units."""
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)


def _index(text: str, units: int) -> int:
    """Where Qt's position `units` is in a Python string."""
    seen = 0
    for index, letter in enumerate(text):
        if seen >= units:
            return index
        seen += 2 if ord(letter) > 0xFFFF else 1
    return len(text)
