"""Wrapped plain text with room between its lines, parts of it semi-bold or links."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.theme import LINE_HEIGHT, SEMI_BOLD, TEXT, Role, theme_of
from ui.widgets.painting import plain_tooltip
from ui.widgets.press import Press

_LONGEST = 20_000


@dataclass(frozen=True)
class Run:
    """A part of a text: plain, semi-bold, in a colour of its own, or leading to what `link` names."""

    text: str
    bold: bool = False
    link: str = ""
    role: Role | None = None


class _Link(Press):
    """What makes a link real: focus, a name, a click. The words are painted by the text below it."""

    def __init__(self, words: str, parent: Text) -> None:
        super().__init__(words, parent)
        self._parts: list[QRect] = []
        self.setAccessibleName(words)

    def cover(self, parts: list[QRect]) -> None:
        """Lie over these rectangles of the text, and over nothing else."""
        region = QRegion()
        for part in parts:
            region |= QRegion(part)
        bounds = region.boundingRect()
        self._parts = [part.translated(-bounds.topLeft()) for part in parts]
        self.setGeometry(bounds)
        self.setMask(region.translated(-bounds.topLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = theme_of(self).color(Role.ACCENT_TEXT)
        for part in self._parts:
            if self.hovered:
                painter.fillRect(part.left() + 1, part.bottom() - 2, part.width() - 2, 1, color)
            self.ring(painter, part, 4)


class Text(QWidget):
    """Plain text, wrapped to the width it gets, with lines of 1.45. It never reads tags in its text."""

    link_activated = Signal(str)

    def __init__(
        self,
        text: str = "",
        role: Role = Role.INK,
        *,
        size: int = TEXT,
        weight: int = 400,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._runs: tuple[Run, ...] = ()
        self._links: list[_Link] = []
        self._most_lines = 0
        self._heights: dict[int, int] = {}
        self._layout = QTextLayout()
        self.setFont(theme_of(self).font(size, weight))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def text(self) -> str:
        """The whole text."""
        return "".join(run.text for run in self._runs)

    def setText(self, text: str) -> None:
        """Show another text, all of one kind."""
        self.set_bold_spans([Run(text)])

    def set_bold_spans(self, runs: Sequence[Run | tuple[str, bool, str]]) -> None:
        """Show a text in parts: `Run`s, or triples of text, whether it is bold, and its link or ""."""
        parts = (run if isinstance(run, Run) else Run(*run) for run in runs)
        self._runs = tuple(replace(run, text=_with_single_breaks(run.text)) for run in parts)
        self.setAccessibleName(self.text())
        for link in self._links:
            link.hide()
            link.deleteLater()
        self._links = []
        for run in self._runs:
            if run.link:
                link = _Link(run.text, self)
                link.clicked.connect(lambda _=False, target=run.link: self.link_activated.emit(target))
                link.show()
                self._links.append(link)
        self._relayout()

    def set_role(self, role: Role) -> None:
        """Paint in the colour of another role."""
        self._role = role
        self.update()

    def set_most_lines(self, lines: int) -> None:
        """Show no more than so many lines, the last ending in "…" and the whole in the tooltip; 0: all."""
        self._most_lines = lines
        self._relayout()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            if len(self._heights) > 32:
                self._heights.clear()
            self._heights[width] = self._lay_out(QTextLayout(), width)[0]
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as the text on one line, up to 320 pixels, and as high as it is then."""
        words = self.text()[:400].split("\n")
        width = min(320, max(self.fontMetrics().horizontalAdvance(line) for line in words) + 8)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self._pitch())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_now()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._relayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setPen(theme.color(self._role))
        # Colours are looked up now, so that light and dark need no new layout.
        self._layout.setFormats(self._formats(len(self._layout.text()), colored=True))
        self._layout.draw(painter, QPointF(0, 0))

    def _pitch(self) -> int:
        return math.ceil(self.font().pixelSize() * LINE_HEIGHT)

    def _relayout(self) -> None:
        self._heights.clear()
        self._lay_out_now()
        self.updateGeometry()
        self.update()

    def _lay_out_now(self) -> None:
        self._layout = QTextLayout()
        _, cut = self._lay_out(self._layout, max(1, self.width()))
        self.setToolTip(plain_tooltip(self.text()) if cut else "")
        self._place_links()

    def _shown_text(self) -> str:
        text = self.text()
        cut = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
        return cut.replace("\n", "\u2028")  # what QTextLayout breaks a line at

    def _lay_out(self, layout: QTextLayout, width: int) -> tuple[int, bool]:
        """Fill `layout` for a width; its height in pixels, and whether anything had to be cut."""
        text = self._shown_text()
        count = self._break(layout, text, width)
        cut = bool(self._most_lines) and count > self._most_lines
        if cut:
            last = layout.lineAt(self._most_lines - 1)
            start = last.textStart()
            rest = text[start : start + 400].replace("\u2028", " ") + "…"
            tail = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width - 2)
            count = self._break(layout, text[:start] + tail, width, self._most_lines)
        return max(1, count) * self._pitch(), cut

    def _break(self, layout: QTextLayout, text: str, width: int, most: int = 0) -> int:
        """Break `text` into lines, `most` of them or, for 0, all; how many there are."""
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setText(text)
        layout.setFont(self.font())
        layout.setTextOption(option)
        layout.setFormats(self._formats(len(text), colored=False))
        pitch = self._pitch()
        count = 0
        layout.beginLayout()
        while (not most or count < most) and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * pitch + (pitch - line.height()) / 2))
            count += 1
        layout.endLayout()
        return count

    def _formats(self, length: int, *, colored: bool) -> list[QTextLayout.FormatRange]:
        theme = theme_of(self)
        ranges: list[QTextLayout.FormatRange] = []
        start = 0
        for run in self._runs:
            if run.bold or run.link or run.role:
                part = QTextLayout.FormatRange()
                part.start, part.length = start, max(0, min(_units(run.text), length - start))
                shape = QTextCharFormat()
                if run.bold:
                    shape.setFontWeight(QFont.Weight(SEMI_BOLD))
                role = run.role or (Role.ACCENT_TEXT if run.link else None)
                if colored and role is not None:
                    shape.setForeground(theme.color(role))
                part.format = shape
                ranges.append(part)
            start += _units(run.text)
        return ranges

    def _place_links(self) -> None:
        links = iter(self._links)
        start = 0
        for run in self._runs:
            end = start + _units(run.text)
            if run.link:
                next(links).cover(self._parts(start, end))
            start = end

    def _parts(self, start: int, end: int) -> list[QRect]:
        """The rectangles around the letters from `start` to `end`, one for each line."""
        parts: list[QRect] = []
        for i in range(self._layout.lineCount()):
            line = self._layout.lineAt(i)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                x1, x2 = (cast("tuple[float, int]", line.cursorToX(place))[0] for place in (first, last))
                left, width = round(min(x1, x2)) - 1, round(abs(x2 - x1)) + 2
                parts.append(QRect(left, i * self._pitch(), width, self._pitch()))
        return parts


def _with_single_breaks(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _units(text: str) -> int:
    """How long a text is in Qt's eyes, which count UTF-16 units."""
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)
