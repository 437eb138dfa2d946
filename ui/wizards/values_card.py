"""A value as a card that is laid on one of three piles: by a key, a click, or dragged there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from models.career_values import ValueChoice
from models.rules.values_rounds import Pile
from models.words import words
from ui.theme import RADIUS_CARD, SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role, theme_of
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Small
from ui.widgets.painting import focus_ring, rounded
from ui.widgets.ringed import RingedWidget
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

MIME: Final = "application/x-inroad-value"
_NAME_SIZE: Final = 19
_WIDTH: Final = 380
_HEIGHT: Final = 112


class ValueCard(RingedWidget):
    """The card in hand. It has the focus while cards are laid; its keys are the step's."""

    spoken_role = QAccessible.Role.ListItem

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._pressed: QPoint | None = None
        self._name = Text("", size=_NAME_SIZE, weight=700)
        self._meaning = Text("", Role.SOFT_INK)
        for text in (self._name, self._meaning):
            text.set_alignment(Qt.AlignmentFlag.AlignHCenter)
            text.set_most_lines(2)
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFixedHeight(round(_HEIGHT * theme_of(self).scale))
        self.setMaximumWidth(round(_WIDTH * theme_of(self).scale))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        box.setSpacing(SPACE_1)
        box.addStretch(1)
        box.addWidget(self._name)
        box.addWidget(self._meaning)
        box.addStretch(1)

    def show_value(self, value: ValueChoice, number: int, of: int) -> None:
        """Show this value, the `number`-th card of so many."""
        self._key = value.key
        self._name.setText(value.name)
        self._meaning.setText(value.meaning)
        self._meaning.setVisible(bool(value.meaning))
        place = self.tr("Card {number} of {of}.").format(number=number, of=of)
        self.setAccessibleName(f"{value.name}. {place}")
        self.setAccessibleDescription(value.meaning)

    def key(self) -> str:
        """The key of the value that is shown."""
        return self._key

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the pointer has gone far enough."""
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        held, self._pressed = self._pressed, None
        drag, data = QDrag(self), QMimeData()
        data.setData(MIME, self._key.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(held)
        drag.exec(Qt.DropAction.MoveAction)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        edge = Role.ACCENT if self.hasFocus() else Role.EDGE
        rounded(painter, self, self.rect(), RADIUS_CARD, theme.color(Role.CARD), theme.color(edge))
        if self.ringed:
            focus_ring(painter, self, self.rect(), RADIUS_CARD)


class PileBox(QWidget):
    """One pile: its head lays the card in hand here, `chosen`; a card can be dropped, `dropped` with its key;
    a card that lies here is taken up again, `taken_up` with its key."""

    chosen = Signal()
    dropped = Signal(str)
    taken_up = Signal(str)

    def __init__(self, pile: Pile, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False
        self._hint = hint
        self._shown: tuple[tuple[str, str], ...] = ()
        name = words(f"values.pile.{pile}")
        self.setAccessibleName(name)
        self.setAcceptDrops(True)
        self.head = Button(name, pressed=self.chosen.emit)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.setToolTip(self.tr("Lay the card here: {keys}").replace("{keys}", hint))
        self._count = Small()
        self._count.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        self._cards = QWidget()
        self._flow = FlowLayout(self._cards)
        self._scroll = Scroll(self._cards)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)  # all three as wide
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        box.setSpacing(SPACE_2)
        box.addWidget(self.head)
        box.addWidget(self._count)
        box.addWidget(self._scroll, 1)

    def show_cards(self, cards: Sequence[ValueChoice], *, laying: bool) -> None:
        """Show the cards of the pile, the latest first; `laying`: whether a card is in hand."""
        self.head.setEnabled(laying)
        count = self.tr("%n cards", "", len(cards)) if len(cards) != 1 else self.tr("1 card")
        self._count.setText(f"{count.replace('%n', str(len(cards)))}  ·  {self._hint}" if laying else count)
        wanted = tuple((card.key, card.name) for card in reversed(cards))
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for key, name in wanted:
            chip = Chip(name, acts=True)
            chip.setMinimumWidth(32)  # else the longest name would be wider than its pile
            chip.setToolTip(self.tr("Take it up again"))
            chip.setAccessibleName(self.tr("Take up again: {name}").replace("{name}", name))
            chip.clicked.connect(lambda _=False, key=key: self.taken_up.emit(key))
            self._flow.addWidget(chip)
            chip.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        event.acceptProposedAction()
        self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        ground, edge = (Role.ACCENT_SOFT, Role.ACCENT) if self._lit else (Role.GROUND, Role.EDGE)
        rounded(QPainter(self), self, self.rect(), RADIUS_CARD, theme.color(ground), theme.color(edge))

    def _light(self, lit: bool) -> None:
        self._lit = lit
        self.update()
