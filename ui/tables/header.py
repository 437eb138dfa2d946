"""The header of a table: soft words, an arrow at the column that is sorted by, and a menu to choose columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from ui.tables.delegate import CELL_SIDE
from ui.theme import SEMI_BOLD, SMALL, Role, theme_of
from ui.widgets.painting import draw_line, elided, hairline, plain_tooltip, text_width

HEIGHT = 32
_ARROW = 10
_GRIP = 4


class Header(QHeaderView):
    """Sorts by a click, moves and widens columns by dragging; `menu_wanted` is where the menu was asked for."""

    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._hovered = -1
        self._lines = 1
        self.setFont(theme_of(self).font(SMALL, SEMI_BOLD))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setSortIndicatorShown(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing() if self._lines == 2 else 0
        return QSize(super().sizeHint().width(), round(HEIGHT * theme_of(self).scale) + line)

    def set_two_lines(self) -> None:
        """Give long titles a second line."""
        self._lines = 2
        self.updateGeometry()

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the titles and the hairline below them; the card behind shows through."""
        painter = QPainter(self.viewport())
        for visual in range(self.count()):
            logical = self.logicalIndex(visual)
            if not self.isSectionHidden(logical):
                place = QRect(self.sectionViewportPosition(logical), 0, self.sectionSize(logical), self.height())
                self.paintSection(painter, place, logical)
        hairline(painter, self, 0, self.height() - 1, self.width())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme = theme_of(self)
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        sorted_by = self.sortIndicatorSection() == logicalIndex
        place = rect.adjusted(CELL_SIDE, 0, -CELL_SIDE, 0)
        words = elided(title, self.fontMetrics(), place.width() - (_ARROW if sorted_by else 0))
        lit = sorted_by or self._hovered == logicalIndex
        painter.setFont(self.font())
        painter.setPen(theme.color(Role.INK if lit else Role.SOFT_INK))
        if self._lines == 2 and words != title:
            leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            absolute = leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, int(absolute | Qt.TextFlag.TextWordWrap), title)
        else:
            draw_line(painter, self, place, words)
        if sorted_by:
            left = place.x() + text_width(words, self.fontMetrics()) + 4
            arrow = QStyle.visualRect(self.layoutDirection(), place, QRect(left, 0, 7, rect.height()))
            self._paint_arrow(painter, QPointF(arrow.center()) + QPointF(0.5, 0.5))
        if self._hovered == logicalIndex:
            edge = QRect(rect.right() - 1, 8, 1, rect.height() - 16)
            grip = QStyle.visualRect(self.layoutDirection(), rect, edge)
            painter.fillRect(grip, theme.color(Role.EDGE))

    def _paint_arrow(self, painter: QPainter, center: QPointF) -> None:
        """Up where the smallest stands on top, down where the largest does."""
        tip = -3 if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else 3
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(painter.pen().color())
        painter.setPen(Qt.PenStyle.NoPen)
        corners = (QPointF(-3.5, -tip * 0.7), QPointF(3.5, -tip * 0.7), QPointF(0, tip))
        painter.drawPolygon(QPolygonF([center + corner for corner in corners]))

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        super().mouseMoveEvent(e)
        self._hover(self.logicalIndexAt(e.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        self.menu_wanted.emit(arg__1.globalPos())

    def _hover(self, section: int) -> None:
        if section != self._hovered:
            self._hovered = section
            title = str(self.model().headerData(section, Qt.Orientation.Horizontal)) if section >= 0 else ""
            tip = self.tr("Sort by “{title}”; again: the other way round").replace("{title}", title)
            self.viewport().setToolTip(plain_tooltip(tip) if title else "")
            self.viewport().update()


def two_line_width(title: str, metrics: QFontMetrics) -> int:
    """How wide a title is at least, broken between words into at most two lines."""
    parts = title.split(" ")
    broken = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts) + 1)]
    return min(max(text_width(line, metrics) for line in lines) for lines in broken)
