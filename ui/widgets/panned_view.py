"""A picture to move about in: dragged by the mouse, made larger and smaller by wheel, keys and touchpad."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsScene, QGraphicsView, QWidget

from ui.theme import Role, theme_of

LARGEST: Final = 2.5
SMALLEST: Final = 0.1  # unless the whole picture needs less
SMALLEST_AT_FIRST: Final = 0.85  # a picture that would be smaller begins at its first corner
_STEP: Final = 1.25
_NOTCH: Final = 120  # of a wheel


class PannedView(QGraphicsView):
    """Shows a scene on the colour of a card. Ctrl and the wheel, + and - zoom, 0 shows the whole, dragging
    moves it. Until somebody does any of these the picture keeps its first place, whatever its size.

    `clicked` carries the place in the scene; a drag is no click.
    """

    spoken_role = QAccessible.Role.Graphic

    clicked = Signal(QPointF)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.untouched = True
        self._pressed: QPoint | None = None
        self._dragged = False
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setMouseTracking(True)
        self._align()

    @property
    def zoom(self) -> float:
        """How large the picture is shown, 1.0 for 100 per cent."""
        return self.transform().m11()

    def zoom_by(self, factor: float, around: QPoint | None = None) -> None:
        """Make everything larger or smaller by a factor, around a point of the viewport or its middle."""
        self.untouched = False
        wanted = max(min(SMALLEST, self._whole()), min(LARGEST, self.zoom * factor))
        middle = self.viewport().rect().center() if around is None else around
        kept = self.mapToScene(middle)
        self._scale_to(wanted)
        self.move_by(self.mapFromScene(kept) - middle)

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_by(1 / _STEP)

    def fit(self) -> None:
        """Show the whole picture, no larger than 100 per cent."""
        self.untouched = False
        self._scale_to(min(1.0, self._whole()))

    def begin(self) -> None:
        """The first place: the whole picture if it can be read so, else its first corner."""
        self._scale_to(max(SMALLEST_AT_FIRST, min(1.0, self._whole())))
        across, mirrored = self.horizontalScrollBar(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across.setValue(across.maximum() if mirrored else across.minimum())
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def move_by(self, pixels: QPoint) -> None:
        """Show what lies so many pixels further right and further down."""
        for bar, by in ((self.horizontalScrollBar(), pixels.x()), (self.verticalScrollBar(), pixels.y())):
            bar.setValue(bar.value() + by)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, theme_of(self).color(Role.CARD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("+", "="):
            self.zoom_in()
        elif event.text() == "-":
            self.zoom_out()
        elif event.text() == "0":
            self.fit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(math.pow(_STEP, event.angleDelta().y() / _NOTCH), event.position().toPoint())
            event.accept()
        else:
            self.untouched = False
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by two fingers on a touchpad."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position().toPoint())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture, once the mouse has moved far enough to be no click."""
        if self._pressed is None:
            return
        here = event.position().toPoint()
        if not self._dragged:
            self._dragged = (here - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged:
            self.untouched = False
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.move_by(self._pressed - here)
            self._pressed = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        self.viewport().unsetCursor()
        if pressed is not None and not self._dragged and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.mapToScene(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Its first click said it already."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.untouched:
            self.begin()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """A picture smaller than the view stands at the leading top corner: Qt does not mirror this itself."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignTop)

    def _whole(self) -> float:
        """The zoom at which the whole picture can be seen."""
        size, rect = self.maximumViewportSize(), self.sceneRect()
        if rect.isEmpty() or size.isEmpty():
            return 1.0
        return min(size.width() / rect.width(), size.height() / rect.height())

    def _scale_to(self, zoom: float) -> None:
        if zoom != self.zoom:
            self.setTransform(QTransform.fromScale(zoom, zoom))
            self.zoomed.emit()
