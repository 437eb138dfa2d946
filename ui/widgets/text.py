"""Wrapped plain text with room between its lines, parts of it semi-bold or links."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.theme import TEXT, Role, theme_of
from ui.widgets.painting import set_tip, text_width
from ui.widgets.paragraph import Paragraph, Run, Shape, with_single_breaks
from ui.widgets.press import Press

__all__ = ["Run", "Text"]

# The colours of parts are in the layout, so that light and dark make a new one too.
_NEW_LAYOUT = (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.PaletteChange)
_WIDEST_HINT = 320


class _Link(Press):
    """What makes a link real: focus, a name, a click. The words are painted by the text below it."""

    def __init__(self, words: str, parent: Text) -> None:
        super().__init__(words, parent)
        self._places: list[QRect] = []
        self.setAccessibleName(words)

    def cover(self, places: list[QRect]) -> None:
        """Lie over these rectangles of the text, and over nothing else."""
        region = QRegion()
        for place in places:
            region |= QRegion(place)
        bounds = region.boundingRect()
        self._places = [place.translated(-bounds.topLeft()) for place in places]
        self.setGeometry(bounds)
        self.setMask(region.translated(-bounds.topLeft()))
        self.setVisible(bool(places))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = theme_of(self).color(Role.ACCENT_TEXT)
        for place in self._places:
            if self.hovered:
                painter.fillRect(place.left() + 1, place.bottom() - 2, place.width() - 2, 1, color)
            self.ring(painter, place, 4)


class Text(QWidget):
    """Plain text, wrapped to the width it gets, with lines of 1.45. It never reads tags in its text."""

    link_activated = Signal(str)
    spoken_role = QAccessible.Role.StaticText

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
        self._alignment = Qt.AlignmentFlag.AlignLeft
        self._heights: dict[int, int] = {}
        self._laid_out: Paragraph | None = None
        self._tip = ""
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
        self._runs = tuple(replace(run, text=with_single_breaks(run.text)) for run in parts)
        self.setAccessibleName(self.text())
        for link in self._links:
            link.hide()
            link.deleteLater()
        self._links = []
        for run in self._runs:
            if run.link:
                link = _Link(run.text, self)
                link.clicked.connect(lambda _=False, target=run.link: self.link_activated.emit(target))
                self._links.append(link)
        self._relayout()

    def set_role(self, role: Role) -> None:
        """Paint in the colour of another role."""
        self._role = role
        self.update()

    def set_alignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Begin the lines at the leading edge (as usual), or centre them."""
        self._alignment = alignment
        self._relayout()

    def set_most_lines(self, lines: int) -> None:
        """Show no more than so many lines, the last ending in "…" and the whole in the tooltip; 0: all."""
        self._most_lines = lines
        self._relayout()

    def setToolTip(self, text: str) -> None:
        """A tooltip in plain text; the whole text is put before it where it is cut."""
        self._tip = text
        self._show_tip()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            if len(self._heights) > 32:
                self._heights.clear()
            self._heights[width] = self._lay_out(width).height
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as the text on one line, up to 320 pixels, and as high as it is then."""
        lines = self.text()[:400].split("\n")
        width = min(_WIDEST_HINT, max(text_width(line, self.fontMetrics()) for line in lines) + 8)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self._shape().pitch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_now()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _NEW_LAYOUT:
            self._relayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._laid_out is not None:
            painter = QPainter(self)
            painter.setPen(theme_of(self).color(self._role))
            self._laid_out.draw(painter, self._top())

    def _shape(self) -> Shape:
        alignment = QStyle.visualAlignment(self.layoutDirection(), self._alignment)
        return Shape(self.font(), alignment, self._most_lines)

    def _lay_out(self, width: int) -> Paragraph:
        return Paragraph(self._runs, self._shape(), theme_of(self), max(1, width))

    def _lay_out_now(self) -> None:
        self._laid_out = self._lay_out(self.width())
        self._show_tip()
        places = self._laid_out.link_places(self._top())
        for link, covered in zip(self._links, places, strict=True):
            link.cover(covered)

    def _relayout(self) -> None:
        self._heights.clear()
        self._lay_out_now()
        self.updateGeometry()
        self.update()

    def _show_tip(self) -> None:
        cut = self._laid_out is not None and self._laid_out.cut
        parts = [self.text() if cut else "", self._tip]
        set_tip(self, "\n".join(part for part in parts if part), spoken=self._tip)

    def _top(self) -> int:
        """Where the first line begins: in the middle of a row that is a little higher, else at the top."""
        spare = self.height() - (self._laid_out.height if self._laid_out is not None else 0)
        return spare // 2 if 0 < spare < self._shape().pitch else 0
