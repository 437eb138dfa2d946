"""Cards: white, rounded, with a hairline around; and cards whose rows are parted by hairlines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import RADIUS_CARD, SPACE_2, SPACE_3, SPACE_4, Role, theme_of
from ui.widgets import row_menu
from ui.widgets.line import Line
from ui.widgets.painting import focus_ring, hairline, ring_after, rounded, rounded_path
from ui.widgets.text import Text

_ROW_PADDING = 11


class Card(QWidget):
    """A rounded ground for a few things that belong together; put them into `body`."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = SPACE_4 + 1, horizontal: bool = False) -> None:
        super().__init__(parent)
        way = QBoxLayout.Direction.LeftToRight if horizontal else QBoxLayout.Direction.TopToBottom
        self.body = QBoxLayout(way, self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(SPACE_2)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        fill, edge = theme.color(Role.CARD), theme.color(Role.EDGE)
        rounded(painter, self, self.rect(), RADIUS_CARD, fill, edge)


class Row(QWidget):
    """A row of a card, its contents in `body` from the leading to the trailing end.

    With `opens=True` it can be reached by Tab, and `activated` says that it was clicked or that Enter was
    pressed on it. Give it an accessible name then.
    """

    activated = Signal()

    def __init__(self, parent: QWidget | None = None, *, opens: bool = False, side: int = SPACE_4) -> None:
        super().__init__(parent)
        self.body = QHBoxLayout(self)
        self.body.setContentsMargins(side, _ROW_PADDING, side, _ROW_PADDING)
        self.body.setSpacing(SPACE_3)
        self.setMinimumHeight(40)
        self.hovered = False
        self.selected = False
        self.ringed = False
        self._opens = opens
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def spoken_role(self) -> QAccessible.Role:
        """What it is to assistive programs."""
        return QAccessible.Role.Button if self._opens else QAccessible.Role.ListItem

    def spoken_press(self) -> None:
        """Open, for assistive programs."""
        self.activated.emit()

    def set_selected(self, selected: bool) -> None:
        """Give it the ground of a selected row."""
        self.selected = selected
        self._refresh()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered = self._opens
        self._refresh()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered = False
        self._refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._opens and inside and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """What can be done with the row; copying its words is added when it is shown."""
        return QMenu(self)

    def words(self) -> list[str]:
        """What can be read in the row, to be copied."""
        shown = (one for one in self.findChildren(QWidget) if isinstance(one, Line | Text) and one.isVisible())
        return [one.text() for one in shown]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse, or by the menu key on the row or on one of its buttons."""
        menu = self.menu()
        row_menu.add_copying(menu, row_menu.copy_words(self.words()))
        row_menu.show(menu, row_menu.place_of(event, self, self.rect()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.ringed = ring_after(event.reason(), self.ringed)
        self._refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ringed = ring_after(event.reason(), self.ringed)
        self._refresh()

    def _refresh(self) -> None:
        """Have the card paint the ground: only it knows its round corners."""
        card = self.parentWidget()
        if isinstance(card, CardRows):
            card.update()
        self.update()


class CardRows(QWidget):
    """A card of rows, each a widget (a `Row` mostly), parted by hairlines."""

    spoken_role = QAccessible.Role.List

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(1, 1, 1, 1)
        self._box.setSpacing(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def add_row(self, row: QWidget) -> None:
        """Put a row at the end."""
        self.insert_row(self._box.count(), row)

    def insert_row(self, index: int, row: QWidget) -> None:
        """Put a row before the one at `index`."""
        self._box.insertWidget(index, row)
        self.update()

    def remove_row(self, row: QWidget) -> None:
        """Take a row out; it is deleted once the present event is over."""
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.update()

    def clear(self) -> None:
        """Take all rows out."""
        for row in self.rows():
            self.remove_row(row)

    def rows(self) -> list[QWidget]:
        """The rows from top to bottom."""
        items = (self._box.itemAt(i) for i in range(self._box.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self, self.rect(), RADIUS_CARD, theme.color(Role.CARD), None)
        shown = [row for row in self.rows() if not row.isHidden()]
        self._paint_grounds(painter, shown)
        for row in shown[:-1]:
            hairline(painter, self, 1, row.geometry().bottom() + 1, self.width() - 2)
        rounded(painter, self, self.rect(), RADIUS_CARD, None, theme.color(Role.EDGE))
        for row in shown:
            if isinstance(row, Row) and row.ringed and row.hasFocus():
                focus_ring(painter, self, row.geometry().adjusted(2, 2, -2, -2), RADIUS_CARD - 3)

    def _paint_grounds(self, painter: QPainter, shown: list[QWidget]) -> None:
        theme = theme_of(self)
        painter.save()
        painter.setClipPath(rounded_path(self.rect(), RADIUS_CARD))
        for row in shown:
            if isinstance(row, Row) and (row.selected or row.hovered):
                role = Role.SELECTION if row.selected else Role.HOVER
                painter.fillRect(row.geometry(), theme.color(role))
        painter.restore()
