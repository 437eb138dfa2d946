"""The questions at the left of the notes: ticked when asked, the present one marked, more added on the spot."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui import keys
from ui.pages.notes_saving import ANSWER, Target
from ui.pages.notes_session import NotesSession
from ui.theme import SPACE_2, SPACE_3, TEXT, Role, theme_of
from ui.widgets.button import Button
from ui.widgets.card import CardRows, Row
from ui.widgets.check_box import paint_check
from ui.widgets.field import Field
from ui.widgets.line import Heading, Line
from ui.widgets.scroll import Scroll
from ui.widgets.text import Run, Text

_MARK: Final = 14


class _Mark(QWidget):
    """A tick, a ring for what is still to ask, or the triangle of the present one. The row is what is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = False
        self.current = False
        self.plain = False  # of what is no question: nothing to tick
        self._side = theme_of(self).grown(_MARK)
        self.setFixedSize(self._side, round(theme_of(self).font(TEXT).pixelSize() * 1.45))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(0, (self.height() - self._side) / 2, self._side, self._side)
        if self.asked:
            paint_check(painter, square, theme.color(Role.ACCENT_TEXT if self.current else Role.SOFT_INK))
        elif self.current:
            self._paint_triangle(painter, square, theme.color(Role.INK))
        elif not self.plain:
            painter.setPen(QPen(theme.color(Role.INK), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(square.center(), 4.25, 4.25)

    def _paint_triangle(self, painter: QPainter, square: QRectF, color: QColor) -> None:
        way = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        middle = square.center()
        painter.drawPolygon(QPolygonF([middle + QPointF(x * way, y) for x, y in ((-3, -3.5), (-3, 3.5), (3.5, 0))]))


class PlaceRow(Row):
    """One question, or another place to write. A click goes there; a click on the mark, or Space, ticks it."""

    ticked = Signal()
    walked = Signal(int)  # by the arrow keys: -1 or 1
    removed = Signal()

    def __init__(self, place: Target, parent: QWidget | None = None) -> None:
        super().__init__(parent, opens=True, side=SPACE_3)
        self.place = place
        self._mark = _Mark()
        self._mark.plain = place.kind != ANSWER
        self._text = Text()
        self._text.set_most_lines(4)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.body.setSpacing(SPACE_2)
        self.body.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._text, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_place(self, words: str, *, asked: bool, current: bool) -> None:
        """Show these words, and how far it is."""
        changed = (words, asked, current) != (self._text.text(), self._mark.asked, self._mark.current)
        if not changed and self.accessibleName():
            return
        self._mark.asked, self._mark.current = asked, current
        self._text.set_role(Role.SOFT_INK if asked and not current else Role.INK)
        self._text.set_bold_spans([Run(words, bold=current)])
        self._mark.update()
        self.set_selected(current)
        # Tab comes to the present one; the arrow keys go on from there.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(words)
        if self.place.kind == ANSWER:
            self.setAccessibleDescription(self.tr("asked") if asked else self.tr("not asked yet"))

    @property
    def asked(self) -> bool:
        """Whether it is ticked."""
        return self._mark.asked

    def text(self) -> str:
        """Its words."""
        return self._text.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        zone = self._mark.geometry().adjusted(-SPACE_3, -SPACE_3, SPACE_2 // 2, SPACE_3)
        on_mark = self.place.kind == ANSWER and zone.contains(event.position().toPoint())
        if on_mark and event.button() == Qt.MouseButton.LeftButton:
            self.ticked.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.place.kind == ANSWER:
            self.ticked.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Delete and self.place.kind == ANSWER:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.place.kind == ANSWER:
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with a question."""
        menu = QMenu(self)
        words = self.tr("Take the tick away") if self.asked else self.tr("Tick as asked")
        menu.addAction(words, self.ticked.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Take this question off"), self.removed.emit)
        return menu


class NotesQuestions(QWidget):
    """The list, with "General notes" and "On paper" below, and a line to add a question.

    `chosen` when the user went to a place and means to write there.
    """

    chosen = Signal()

    def __init__(self, session: NotesSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: dict[Target, PlaceRow] = {}
        self._count = Line("", Role.SOFT_INK, size=12, figures=True)
        self._card = CardRows()
        self._others = CardRows()
        self._nothing = Text(
            self.tr("No questions are prepared. Write freely, or take the ones that Inroad suggests."), Role.SOFT_INK
        )
        self._suggested = Button(self.tr("Add the suggested questions"), pressed=session.add_suggested)
        self._add = Text()
        self._add.set_bold_spans([Run(self.tr("Add a question"), link="add")])
        self._add.link_activated.connect(self.open_field)
        self._field = Field(self.tr("A question that came to mind"), name=self.tr("A question of your own"))
        self._field.hide()
        self._field.returnPressed.connect(self._add_question)
        said = self.tr("{0} next question   {1}…9 jump   {2} a name or place came up   Space ticks")
        self._keys = Text(
            said.format(*map(_native, (keys.NEXT_QUESTION, keys.numbered(1), keys.CAME_UP))), Role.SOFT_INK
        )
        self._build()
        session.changed.connect(self.refresh)
        session.moved.connect(self.refresh)
        self.refresh()

    def row(self, place: Target) -> PlaceRow:
        """The row of a place."""
        return self._rows[place]

    def rows(self) -> list[PlaceRow]:
        """All rows from top to bottom."""
        return [self._rows[place] for place in self._session.places()]

    def refresh(self) -> None:
        """Show the questions as they stand now."""
        session, places = self._session, self._session.places()
        if list(self._rows) != places:
            self._make_rows(places)
        for place in places:
            question = session.question(place)
            words = question.text if question else self._names(place)
            asked = question is not None and question.asked
            self._rows[place].show_place(words, asked=asked, current=place == session.current)
        total = len(session.notes.questions) if session.notes else 0
        self._count.setText(self.tr("{0} of {1} asked").format(session.notes.asked, total) if session.notes else "")
        for widget, shown in ((self._count, total), (self._card, total), (self._nothing, not total)):
            widget.setVisible(bool(shown))
        self._suggested.setVisible(not total)

    def open_field(self) -> None:
        """Ask for a question of the user's own."""
        self._add.hide()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._field.isVisible():
            self._close_field()
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def _names(self, place: Target) -> str:
        return self.tr("General notes") if place == self._session.general else self.tr("On paper: a photo, three lines")

    def _make_rows(self, places: list[Target]) -> None:
        """Keep the rows that stay: the focus may be on one."""
        for place in [place for place in self._rows if place not in places]:
            row = self._rows.pop(place)
            (self._card if place.kind == ANSWER else self._others).remove_row(row)
        kept, self._rows = self._rows, {}
        questions = 0
        for place in places:
            row = kept.get(place)
            if row is None:
                row = self._make_row(place)
                if place.kind == ANSWER:
                    self._card.insert_row(questions, row)
                else:
                    self._others.add_row(row)
            questions += place.kind == ANSWER
            self._rows[place] = row

    def _make_row(self, place: Target) -> PlaceRow:
        row = PlaceRow(place)
        row.activated.connect(lambda: self._go(place))
        row.ticked.connect(lambda: self._session.toggle(place))
        row.walked.connect(self._walk)
        row.removed.connect(lambda: self._session.remove_question(place))
        return row

    def _go(self, place: Target) -> None:
        self._session.show(place)
        self.chosen.emit()

    def _walk(self, by: int) -> None:
        self._session.go(by)
        self._rows[self._session.current].setFocus(Qt.FocusReason.TabFocusReason)

    def _close_field(self) -> None:
        self._field.clear()
        self._field.hide()
        self._add.show()

    def _add_question(self) -> None:
        text = self._field.text()
        self._close_field()
        self._session.add_question(text)
        self.chosen.emit()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Heading(self.tr("Questions")), 1)
        top.addWidget(self._count)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        for widget in (self._nothing, self._suggested, self._card, self._add, self._field, self._others, self._keys):
            column.addWidget(widget)
        column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addLayout(top)
        box.addWidget(Scroll(content), 1)


def _native(pressed: str) -> str:
    """Keys as this system writes them, with an arrow where its name would be long."""
    return keys.native(pressed).replace("Down", "↓")
