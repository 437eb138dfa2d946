"""A card whose rows scroll inside its round frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import RADIUS_CARD, Role, theme_of
from ui.widgets.painting import hairline, rounded
from ui.widgets.scroll import Scroll

_LEAST = 112
_LEAST_ROW = 40


class RowStack(QWidget):
    """Rows from top to bottom, parted by hairlines, without a frame of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer keys that a row did not take to the card, before the scroll area does something with them."""
        card = self.parentWidget()
        while card is not None and not isinstance(card, ListCard):
            card = card.parentWidget()
        if card is None or not card.walk(event):
            super().keyPressEvent(event)

    def rows(self) -> list[QWidget]:
        """The rows that are shown, from top to bottom."""
        items = (self.box.itemAt(index) for index in range(self.box.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None and not widget.isHidden()]

    def height_for(self, width: int) -> int:
        """How high the rows are together at a width."""
        rows = self.rows()
        heights = [row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height() for row in rows]
        return sum(max(height, _LEAST_ROW) for height in heights) + max(0, len(rows) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for row in self.rows()[:-1]:
            hairline(painter, self, 0, row.geometry().bottom() + 1, self.width())


class ListCard(QWidget):
    """Shows `rows` in a frame: as high as they are, less where there is no room, then they scroll."""

    def __init__(self, rows: RowStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = rows
        self._least = _LEAST
        self._scroll = Scroll(rows)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.addWidget(self._scroll)
        rows.installEventFilter(self)

    def walk(self, event: QKeyEvent) -> bool:
        """Go from row to row by the arrow keys, where a list does so; whether the key was used."""
        return False

    def reveal(self, row: QWidget) -> None:
        """Scroll until this row is seen, once the layout has settled."""
        QTimer.singleShot(0, row, lambda: self._scroll.ensureWidgetVisible(row, 0, 8))

    def set_least(self, pixels: int) -> None:
        """How much of the rows is to be seen at least."""
        self._least = pixels
        self.setMinimumHeight(min(self._least, self.maximumHeight()))

    def fit(self) -> None:
        """Be no higher than the rows."""
        height = self._content.height_for(self.width() - 2) + 2
        if height != self.maximumHeight():
            self.setMaximumHeight(height)
            self.setMinimumHeight(min(self._least, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self, self.rect(), RADIUS_CARD, theme.color(Role.CARD), theme.color(Role.EDGE))
