"""The tree of who led to whom: a picture to move about in by mouse and by keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QGraphicsItem, QMenu, QStyleOptionGraphicsItem, QToolTip, QWidget

from ui.pages.introductions_drawing import Drawing, Way
from ui.pages.introductions_paint import WORDS_FROM, Painting
from ui.theme import theme_of
from ui.widgets import row_menu
from ui.widgets.painting import plain_tooltip, ring_after
from ui.widgets.panned_view import PannedView

_WAYS: Final[dict[Qt.Key, Way]] = {
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Right: "on",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_MIRRORED: Final[dict[Way, Way]] = {"back": "on", "on": "back"}
_KEPT_IN_SIGHT: Final = 24  # pixels around the box that the keyboard goes to


class _Picture(QGraphicsItem):
    """The drawing as one item: it paints only what can be seen, far quicker than an item for each box."""

    def __init__(self, tree: IntroductionsTree) -> None:
        super().__init__()
        self._tree = tree
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # for exposedRect

    def boundingRect(self) -> QRectF:
        return self._tree.drawing.rect if self._tree.drawing else QRectF()

    def renew(self) -> None:
        """The drawing is about to be another one."""
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        exposed: QRectF = option.exposedRect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        self._tree.paint_drawing(painter, exposed)


class IntroductionsTree(PannedView):
    """Shows a Drawing. Arrow keys go along introductions and up and down a column; Enter and a double-click
    open a person; one click marks the box, and `current_changed` says so."""

    opened = Signal(int)  # person
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.drawing: Drawing | None = None
        self._painting: Painting | None = None
        self._current: int | None = None
        self._ringed = False
        super().__init__(parent)
        self._picture = _Picture(self)
        self.scene().addItem(self._picture)
        self.setAccessibleName(self.tr("Introductions as a tree"))
        self.clicked.connect(self._click)

    @property
    def current(self) -> int | None:
        """The person whose box was clicked, or the keyboard is at."""
        return self._current

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another picture; somebody who was seen before stays where they were seen."""
        anchor = self._anchor(drawing)
        self._picture.renew()
        self.drawing = drawing
        self._painting = None
        self.setSceneRect(drawing.rect)
        if self.untouched:
            self.begin()
        elif anchor is not None:
            person, before = anchor
            self.move_by(self.mapFromScene(drawing.boxes[person].rect.center()) - before)
        if self._current is not None:
            self.set_current(self._current if self._current in drawing.boxes else None, quietly=True)
        self.viewport().update()

    def set_current(self, person: int | None, *, quietly: bool = False) -> None:
        """Mark a box, and have a screen reader say what is in it unless `quietly`."""
        self._current = person
        said = self.drawing.describe(person, by=". ") if person is not None and self.drawing else ""
        self.setAccessibleDescription(said)
        if said and not quietly:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.viewport().update()
        self.current_changed.emit()

    def begin(self) -> None:
        """The first place; of a tree too large for it so that its first person is seen, with some whom they led to."""
        super().begin()
        if self.drawing is not None and self.drawing.boxes:
            self.ensureVisible(next(iter(self.drawing.boxes.values())).rect, 0, self.viewport().height() // 3)

    def paint_drawing(self, painter: QPainter, area: QRectF) -> None:
        """Paint the part of the drawing that lies in `area`."""
        if self.drawing is None:
            return
        if self._painting is None:
            self._painting = Painting(theme_of(self), theme_of(self).color)
        self._painting.paint(painter, self.drawing, area, self.zoom)
        current = self.drawing.boxes.get(self._current) if self._current is not None else None
        if current is None:
            return
        if self.zoom >= WORDS_FROM:
            self._painting.box(painter, self.drawing, current, 2.0)
        if self._ringed and self.hasFocus():
            self._painting.ring(painter, current, self.zoom, self.drawing.scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another box, open the person, or leave it to zoom and scrolling."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None and self.drawing is not None:
            self._go(_MIRRORED.get(way, way) if self.drawing.mirrored else way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.opened.emit(self._current)
        elif event.matches(QKeySequence.StandardKey.Copy) and self._current is not None:
            row_menu.put_on_clipboard(self._words(self._current))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the box under the pointer, which is marked by that; by key that of the marked one."""
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self.set_current(self._at(event.pos()), quietly=True)
        person = self._current
        if person is None or self.drawing is None:
            return
        self._bring_into_sight(person)
        menu = QMenu(self)
        menu.addAction(self.tr("Open person"), lambda: self.opened.emit(person))
        row_menu.add_copying(menu, row_menu.copy_words(self._words(person).splitlines()), keys=True)
        box = self.mapFromScene(self.drawing.boxes[person].rect).boundingRect()
        row_menu.show(menu, row_menu.place_of(event, self.viewport(), box))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            over = self._at(event.position().toPoint()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show all that is known of a box in its tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            person = self._at(event.pos())
            if person is None or self.drawing is None:
                QToolTip.hideText()
            else:
                place = self.mapFromScene(self.drawing.boxes[person].rect).boundingRect()
                tip = plain_tooltip(self.drawing.describe(person))
                QToolTip.showText(event.globalPos(), tip, self.viewport(), place)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ringed = ring_after(event.reason(), self._ringed)
        if self._ringed and self._current is None:
            self._go("first")
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ringed = ring_after(event.reason(), self._ringed)
        self.viewport().update()

    def _go(self, way: Way) -> None:
        person = self.drawing.beside(self._current, way) if self.drawing else None
        self._ringed = True
        self.viewport().update()
        if person is None or self.drawing is None:
            return
        self.set_current(person)
        self._bring_into_sight(person)

    def _words(self, person: int) -> str:
        return self.drawing.describe(person) if self.drawing else ""

    def _bring_into_sight(self, person: int) -> None:
        if self.drawing is None:
            return
        rect = self.drawing.boxes[person].rect
        if not self.viewport().rect().contains(self.mapFromScene(rect).boundingRect()):
            self.untouched = False
            self.ensureVisible(rect, _KEPT_IN_SIGHT, _KEPT_IN_SIGHT)

    def _click(self, place: QPointF) -> None:
        self._ringed = False
        person = self.drawing.at(place) if self.drawing else None
        self.set_current(person)
        if person is not None:
            self.opened.emit(person)

    def _at(self, pixel: QPoint) -> int | None:
        return self.drawing.at(self.mapToScene(pixel)) if self.drawing else None

    def _anchor(self, coming: Drawing) -> tuple[int, QPoint] | None:
        """Somebody near the middle of what is seen who is in the coming picture too, and where they are seen."""
        if self.drawing is None:
            return None
        middle = self.mapToScene(self.viewport().rect().center())
        both = (box for person, box in self.drawing.boxes.items() if person in coming.boxes)
        nearest = min(both, key=lambda box: (box.rect.center() - middle).manhattanLength(), default=None)
        return (nearest.person, self.mapFromScene(nearest.rect.center())) if nearest else None
