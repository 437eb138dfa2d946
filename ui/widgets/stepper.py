"""The steps of a wizard, listed at its left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import LINE_HEIGHT, RADIUS_BUTTON, SEMI_BOLD, TEXT, Role, theme_of
from ui.widgets.check_box import box_side, paint_check
from ui.widgets.painting import draw_line, elided, rounded
from ui.widgets.press import Press

_SIDE = 10


class RailButton(Press):
    """A row of a rail: the present one on the accent's soft ground. The ground of steps and of pages."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # to assistive programs one of a few, not a box to tick
        self.setFont(theme_of(self).font(TEXT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, round(self.font().pixelSize() * LINE_HEIGHT) + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh_tip()

    def nextCheckState(self) -> None:
        """Stay as it is: the rail says which row is the present one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave up and down to the rail: a button would go on in the order of Tab."""
        if arrow_step(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the soft ground of the present row, and a lighter one under the pointer."""
        theme = theme_of(self)
        if self.isChecked():
            rounded(painter, self, self.rect(), RADIUS_BUTTON, theme.color(Role.ACCENT_SOFT))
        elif self.hovered:
            rounded(painter, self, self.rect(), RADIUS_BUTTON, theme.color(Role.HAIRLINE))

    def paint_words(self, painter: QPainter, rect: QRect) -> None:
        """Paint the words into `rect` (given as for left to right)."""
        theme = theme_of(self)
        present = self.isChecked()
        painter.setFont(theme.font(TEXT, SEMI_BOLD) if present else self.font())
        painter.setPen(theme.color(Role.ACCENT_TEXT if present else Role.INK))
        words = elided(self.label(), painter.fontMetrics(), rect.width())
        draw_line(painter, self, self.mirrored(rect), words)


def arrow_step(event: QKeyEvent) -> int:
    """-1 for the key up, 1 for down, 0 for any other."""
    return {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key(), 0)


class _Step(RailButton):
    """One step: ticked when it is done."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.done = False

    def room_for_text(self) -> int:
        return self.width() - 2 * _SIDE - (box_side() if self.done else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        left = _SIDE
        if self.done:
            side = box_side()
            box = self.mirrored(QRect(_SIDE - 3, (self.height() - side) // 2, side, side))
            role = Role.ACCENT_TEXT if self.isChecked() else Role.SOFT_INK
            paint_check(painter, QRectF(box), theme_of(self).color(role))
            left += side
        self.paint_words(painter, self.rect().adjusted(left, 0, -_SIDE, 0))
        self.ring(painter, self.rect(), RADIUS_BUTTON)


class Stepper(QWidget):
    """The steps from top to bottom. `step_chosen` carries the index of the one that was pressed."""

    step_chosen = Signal(int)

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps"))
        self._steps: list[_Step] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for index, words in enumerate(steps):
            step = _Step(words, self)
            step.clicked.connect(lambda _=False, chosen=index: self.step_chosen.emit(chosen))
            box.addWidget(step)
            self._steps.append(step)
        box.addStretch(1)
        self.set_current(0)

    def current(self) -> int:
        """The index of the present step."""
        return next((i for i, step in enumerate(self._steps) if step.isChecked()), 0)

    def set_current(self, index: int) -> None:
        """Show which step is the present one."""
        for i, step in enumerate(self._steps):
            step.setChecked(i == index)
            self._describe(step)

    def set_text(self, index: int, words: str) -> None:
        """Name a step anew, as when a person's name is known."""
        self._steps[index].setText(words)
        self._describe(self._steps[index])

    def set_done(self, index: int, done: bool) -> None:
        """Tick a step, or take the tick away."""
        self._steps[index].done = done
        self._describe(self._steps[index])
        self._steps[index].update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move between the steps."""
        focused = next((i for i, step in enumerate(self._steps) if step.hasFocus()), -1)
        step = arrow_step(event)
        if step and 0 <= focused + step < len(self._steps):
            self._steps[focused + step].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _describe(self, step: _Step) -> None:
        words = step.text()
        step.setAccessibleName(self.tr("{0}, done").format(words) if step.done else words)
