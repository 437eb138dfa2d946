"""The table of the Paths page: values down, paths across, and below them how each path looks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from models.comparing import Comparison, Value
from ui.desk import Desk
from ui.pages.paths_cells import PathHead, RatingCell, ValueName
from ui.pages.paths_columns import ColumnsHalf
from ui.pages.paths_half import SideScroll
from ui.pages.paths_names import NamesHalf
from ui.theme import RADIUS_CARD, Role, theme_of
from ui.widgets.dots import Dots
from ui.widgets.painting import rounded


class PathsTable(QWidget):
    """A card with the values at its leading side and the paths beside them; many paths scroll sideways."""

    sources_wanted = Signal(int, str)  # a path and the key of a value

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[str, ...] = ()
        self._paths: tuple[int, ...] = ()
        self._musts = False
        self._left, self._right = NamesHalf(desk), ColumnsHalf(desk)
        self._scroll = SideScroll(self._right)
        self._right.opened.connect(self.sources_wanted)
        self._right.reached.connect(self._reveal)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box = QHBoxLayout(self)
        box.setContentsMargins(5, 1, 5, 1)
        box.setSpacing(0)
        box.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self._scroll, 1, Qt.AlignmentFlag.AlignTop)

    def show_comparison(self, page: Comparison, values: Sequence[Value], now: datetime) -> None:
        """Show these values in this order; widgets stay where values and paths are the same, and so does focus."""
        shape = (
            tuple(value.key for value in values),
            tuple(one.path.id for one in page.columns),
            any(value.must_have for value in values),
        )
        if shape != (self._values, self._paths, self._musts):
            focused = self._focused()
            self._values, self._paths, self._musts = shape
            self._left.build(values, musts=self._musts)
            self._right.build(values, page.columns, musts=self._musts)
            self._scroll.fit()
            for stop in self.stops():  # Qt would show them only later, and nothing hidden takes the focus
                stop.show()
            self._focus(focused)
        self._left.show_values(values)
        self._right.show_columns(page.columns, values, now, page.zone)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order of the eye."""
        stops: list[QWidget] = [self.head(path) for path in self._paths]
        for value, cells in zip(self._values, self._right.cells(), strict=True):
            stops += [self.name(value), self.dots(value), *cells]
        return stops

    def cell(self, value: str, path: int) -> RatingCell:
        """The cell of a value on a path."""
        return self._right.cells()[self._values.index(value)][self._paths.index(path)]

    def head(self, path: int) -> PathHead:
        """The head of a path."""
        return self._right.head(path)

    def name(self, value: str) -> ValueName:
        """The name of a value."""
        return self._left.name(value)

    def dots(self, value: str) -> Dots:
        """How much a value matters."""
        return self._left.dots(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self, self.rect(), RADIUS_CARD, theme.color(Role.CARD), theme.color(Role.EDGE))

    def _focused(self) -> int | None:
        """Which of the stops has the focus."""
        focus = QApplication.focusWidget()
        stops = self.stops()
        return stops.index(focus) if focus in stops else None

    def _focus(self, place: int | None) -> None:
        """Focus what stands now where the focus was."""
        stops = self.stops()
        if place is not None and stops:
            stops[min(place, len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self, cell: QWidget) -> None:
        self._scroll.ensureWidgetVisible(cell, 8, 0)
